//! Career goals: what a person wants to reach, by when, and how far they are. Progress is what they say, what their
//! milestones say, or what the records of their search say.

pub mod commands;
mod pace;
mod store;

use chrono::NaiveDate;
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use pace::{Pace, pace};

use crate::{
    Error, Result,
    activity::Activity,
    check,
    choices::{Texts, choices},
    clock::Instant,
    ids::GoalId,
    record::{Fields, record},
};

choices! {
    GoalStatus {
        #[default]
        NotStarted,
        InProgress,
        Completed,
        Abandoned,
    }
    /// What says how far a goal is.
    ProgressDriver {
        /// The person.
        #[default]
        Manual,
        /// How many of its milestones are done.
        Milestones,
        JobsSaved,
        ApplicationsSubmitted,
        InterviewsHeld,
        PracticeCompleted,
    }
}

impl ProgressDriver {
    /// What is counted, if it is something that is counted.
    pub fn activity(self) -> Option<Activity> {
        match self {
            Self::Manual | Self::Milestones => None,
            Self::JobsSaved => Some(Activity::JobsSaved),
            Self::ApplicationsSubmitted => Some(Activity::ApplicationsSubmitted),
            Self::InterviewsHeld => Some(Activity::InterviewsHeld),
            Self::PracticeCompleted => Some(Activity::PracticeCompleted),
        }
    }
}

/// How much a goal matters, 0 to 10; 5 unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sea_orm::DeriveValueType, TS)]
#[serde(transparent)]
pub struct Priority(pub i32);

impl Default for Priority {
    fn default() -> Self {
        Self(5)
    }
}

record! {
    /// Something a person wants to reach.
    Goal(GoalId) in "career_goals";
    fields GoalFields {
        title: String,
        description: Option<String>,
        status: GoalStatus,
        priority: Priority,
        /// In percent. Only a MANUAL goal's is taken from here.
        progress: i32,
        progress_driver: ProgressDriver,
        /// How many a week, where something is counted.
        weekly_target: Option<i32>,
        target_date: Option<NaiveDate>,
        milestones: Option<Milestones>,
        ai_recommendations: Texts,
    }
    kept {
        completed_at: Option<Instant>,
    }
}

/// The steps to a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(deny_unknown_fields)]
pub struct Milestones {
    #[serde(default = "Milestones::newest_version")]
    pub schema_version: u32,
    pub items: Vec<Milestone>,
}

/// One step to a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    pub title: String,
    #[serde(default)]
    pub due: Option<NaiveDate>,
    #[serde(default)]
    pub done_at: Option<Instant>,
}

impl Milestones {
    fn newest_version() -> u32 {
        1
    }

    /// How many of them are done, in percent.
    fn progress(&self) -> i32 {
        let done = self.items.iter().filter(|milestone| milestone.done_at.is_some()).count();
        (100 * done).checked_div(self.items.len()).unwrap_or(0) as i32
    }

    fn checked(mut self) -> Result<Self> {
        for (place, milestone) in self.items.iter_mut().enumerate() {
            milestone.title =
                check::required(&format!("milestones.items.{place}.title"), "the step", &milestone.title)?;
        }
        Ok(self)
    }
}

impl Fields for GoalFields {
    fn checked(self) -> Result<Self> {
        check::within("priority", Some(self.priority.0), 0, 10)?;
        check::within("progress", Some(self.progress), 0, 100)?;
        check::within("weekly_target", self.weekly_target, 1, 1_000)?;
        if self.progress_driver.activity().is_some() && self.weekly_target.is_none() {
            return Err(Error::invalid("weekly_target", "Say how many a week you aim for."));
        }
        let milestones = self.milestones.map(Milestones::checked).transpose()?;
        let progress = match self.progress_driver {
            ProgressDriver::Manual => self.progress,
            ProgressDriver::Milestones => milestones.as_ref().map_or(0, Milestones::progress),
            _ => 0,
        };
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            description: check::text("description", self.description)?,
            progress,
            milestones,
            ai_recommendations: self.ai_recommendations.tidy(),
            ..self
        })
    }
}

impl Goal {
    /// Notes when it was completed, and forgets it when it no longer is.
    fn settle(&mut self, now: Instant) {
        self.completed_at = (self.status == GoalStatus::Completed).then(|| self.completed_at.unwrap_or(now));
    }
}

/// A goal, and how far it is by its records.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GoalStanding {
    /// Its `progress` is up to date, whatever drives it.
    pub goal: Goal,
    /// Where something is counted.
    pub pace: Option<Pace>,
}

/// Which goals, the most important first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct GoalQuery {
    /// Empty: every status.
    pub statuses: Vec<GoalStatus>,
    /// Whose Mondays count, by IANA name; UTC if left out.
    pub time_zone: Option<String>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for GoalQuery {
    fn default() -> Self {
        Self { statuses: Vec::new(), time_zone: None, offset: 0, limit: 100 }
    }
}

/// Names a goal, and whose Mondays count.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OneGoal {
    pub id: GoalId,
    #[serde(default)]
    #[ts(optional)]
    pub time_zone: Option<String>,
}
