//! The person's side of every match: the facts, what they look for, and the month in which positions that go on are
//! counted to end.

use chrono::{Datelike, NaiveDate};
use resume_reader::{Basics, JsonResume, Meta};
use rubrics::{
    matching::{Candidate, FORMULA_VERSION, Preferences},
    posting::{READING_VERSION, Salary},
};
use sha2::{Digest, Sha256};

use crate::{
    App, Result, facts,
    ids::UserId,
    jobs::{Opening, Score},
    profile::{self, Profile},
};

/// What is known of the person, and what they look for.
pub(super) struct Person {
    resume: JsonResume,
    preferences: Preferences,
    /// The first day of the present month.
    month: NaiveDate,
}

/// A person ready to be matched with any number of openings.
pub(super) struct Judge {
    candidate: Candidate,
    preferences: Preferences,
}

impl Person {
    pub async fn of(app: &App, owner: UserId) -> Result<Self> {
        let facts = facts::presented(app, owner).await?;
        // Who they are and how to reach them fits no posting better or worse.
        let basics = Basics { label: facts.basics.label, summary: facts.basics.summary, ..Basics::default() };
        let resume = JsonResume { basics, meta: Meta::default(), ..facts };
        let preferences = preferences(profile::full(app, owner).await?.profile);
        let today = app.clock.now().date_naive();
        Ok(Self { resume, preferences, month: today.with_day(1).unwrap_or(today) })
    }

    /// Names all that goes into a match on this side: the same inputs, the same scores.
    pub fn inputs(&self) -> Result<String> {
        let all = (FORMULA_VERSION, READING_VERSION, &self.resume, &self.preferences, self.month);
        let digest = Sha256::digest(serde_json::to_vec(&all)?);
        Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    pub fn judge(self) -> Judge {
        Judge { candidate: Candidate::new(&self.resume, self.month), preferences: self.preferences }
    }
}

impl Judge {
    /// Whether the person's side says nothing.
    pub fn knows_nothing(&self) -> bool {
        self.candidate.is_empty()
    }

    pub fn score(&self, opening: Opening) -> Score {
        let reading = opening.reading();
        let known = reading.as_ref().filter(|_| !self.knows_nothing());
        let matched = known.map(|known| self.candidate.score(&opening.posting(known), Some(&self.preferences)));
        Score { opening, reading, matched }
    }
}

/// What the profile asks for is a hope, not a limit: it lowers a score and blocks nothing.
fn preferences(profile: Profile) -> Preferences {
    let salary = profile.desired_salary.map(|desired| Salary {
        min: None,
        max: Some(desired),
        currency: profile.desired_salary_currency,
        period: profile.desired_salary_period.map(Into::into),
    });
    Preferences {
        work_mode: profile.desired_work_mode.map(Into::into),
        locations: profile.desired_locations.0,
        salary,
        work_authorisation: profile.work_authorisation,
    }
}
