//! Job tracking: an opening, the status it has reached, and how it got there. The history is the truth: what a job's
//! status was when is never derived from what it is now. Applications and interviews are features of their own.

pub mod analysis;
pub mod commands;
mod heading;
pub mod history;
pub mod many;
mod moving;
mod opening;
mod scores;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use heading::{JobHeading, SimilarJobs};
pub use history::StatusChange;
pub use moving::{JobMove, OfferedMove, UndoMove, follow};
pub use opening::{KeptPosting, Opening};
pub use scores::{KeptMatch, Score, keep_scores, openings, outdated, owners};
pub use store::{headings, reached, replay};

use crate::{
    Error, Result, check,
    choices::{Texts, choices},
    clock::Instant,
    ids::JobId,
    record::{Fields, record},
};

choices! {
    /// How far a job has got. The order is the usual flow; any move may be made by hand.
    JobStatus {
        #[default]
        Interested,
        Applied,
        InterviewScheduled,
        InterviewCompleted,
        OfferReceived,
        Accepted,
        Rejected,
        Withdrawn,
    }
    WorkMode {
        #[default]
        Remote,
        Hybrid,
        Onsite,
    }
    JobType {
        #[default]
        FullTime,
        PartTime,
        Contract,
        Internship,
        Temporary,
    }
    /// What a salary is paid for.
    SalaryPeriod {
        Hour,
        Day,
        Week,
        Month,
        #[default]
        Year,
    }
}

impl JobStatus {
    /// Nothing is expected to happen any more.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Accepted | Self::Rejected | Self::Withdrawn)
    }

    /// Whether going from here to `next` takes something back, rather than being a step of the search.
    pub fn is_taken_back_by(self, next: Self) -> bool {
        let next_round = self == Self::InterviewCompleted && next == Self::InterviewScheduled;
        next < self && !next_round && !next.is_closed()
    }

    /// What a person calls it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Interested => "Interested",
            Self::Applied => "Applied",
            Self::InterviewScheduled => "Interview scheduled",
            Self::InterviewCompleted => "Interview completed",
            Self::OfferReceived => "Offer received",
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Withdrawn => "Withdrawn",
        }
    }
}

record! {
    /// An opening that is being tracked.
    Job(JobId) in "jobs";
    fields JobFields {
        title: String,
        company: String,
        location: Option<String>,
        work_mode: Option<WorkMode>,
        job_type: Option<JobType>,
        /// In minor units of the currency.
        salary_min: Option<i64>,
        /// In minor units of the currency.
        salary_max: Option<i64>,
        /// ISO 4217.
        salary_currency: Option<String>,
        salary_period: Option<SalaryPeriod>,
        source: Option<String>,
        url: Option<String>,
        posted_date: Option<NaiveDate>,
        deadline: Option<NaiveDate>,
        /// 0 (none) to 3 (highest).
        priority: i32,
        next_action: Option<String>,
        next_action_date: Option<NaiveDate>,
        archived: bool,
        tags: Texts,
        /// The posting's text.
        description: Option<String>,
    }
    kept {
        status: JobStatus,
        /// When the present status was reached.
        status_since: Instant,
        /// The first APPLIED of the history that is no correction.
        applied_at: Option<Instant>,
        /// 0 to 100.
        match_score: Option<f64>,
        /// Whether the score was computed from too little to be sure.
        match_provisional: bool,
        match_analysis: Option<KeptMatch>,
        /// What the score was computed from on the person's side; none if the posting's side has changed since.
        #[serde(skip)]
        match_inputs: Option<String>,
        ai_analysis: Option<Value>,
        /// What the posting asks for, as read from it.
        requirements: Option<KeptPosting>,
        expired_at: Option<Instant>,
        #[serde(skip)]
        dedup_key: Option<String>,
        /// The posting as it was captured, kept for ever.
        posting_snapshot: Option<String>,
        snapshot_taken_at: Option<Instant>,
        /// The last sign of life from either side.
        last_activity_at: Instant,
    }
}

impl Fields for JobFields {
    fn checked(self) -> Result<Self> {
        check::in_order(
            "salary_max",
            self.salary_min,
            self.salary_max,
            "The highest salary must be at least the lowest.",
        )?;
        check::within("salary_min", self.salary_min, 0, i64::MAX)?;
        check::within("salary_max", self.salary_max, 0, i64::MAX)?;
        check::within("priority", Some(self.priority), 0, 3)?;
        let has_salary = self.salary_min.is_some() || self.salary_max.is_some();
        let salary_currency = check::currency("salary_currency", self.salary_currency)?;
        if has_salary && salary_currency.is_none() {
            return Err(Error::invalid("salary_currency", "Say in which currency the salary is, such as EUR."));
        }
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            company: check::required("company", "the company", &self.company)?,
            location: check::line("location", self.location)?,
            salary_currency,
            source: check::line("source", self.source)?,
            url: check::url("url", self.url)?,
            next_action: check::line("next_action", self.next_action)?,
            tags: self.tags.tidy(),
            description: check::text("description", self.description)?,
            ..self
        })
    }
}

impl Job {
    /// The job after a move, and the step to record. A closed job stays closed unless it is reopened on purpose, so
    /// that the history keeps its end.
    ///
    /// # Errors
    /// [`Error::Invalid`] if it has that status already, or is closed and `reopen` is not set.
    pub fn moved_to(mut self, status: JobStatus, at: Instant, reopen: bool) -> Result<(Self, Step)> {
        if self.status == status {
            return Err(Error::invalid("status", format!("This job is already “{}”.", status.words())));
        }
        if self.status.is_closed() && !reopen {
            let message =
                format!("This job is closed ({}). Reopen it to move it again.", self.status.words().to_lowercase());
            return Err(Error::invalid("reopen", message));
        }
        let is_correction = self.status.is_taken_back_by(status);
        let step = Step { from: Some(self.status), to: status, at, is_correction };
        self.status = status;
        self.status_since = at;
        self.last_activity_at = self.last_activity_at.max(at);
        Ok((self, step))
    }

    /// What recognises the same opening captured twice: company and title without case, spaces and punctuation.
    pub fn dedup_key(company: &str, title: &str) -> String {
        let plain =
            |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        format!("{}|{}", plain(company), plain(title))
    }
}

/// One step of a job's history before it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub from: Option<JobStatus>,
    pub to: JobStatus,
    pub at: Instant,
    pub is_correction: bool,
}

/// What lists show of a job: everything but its long texts.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct JobCard {
    pub id: JobId,
    pub title: String,
    pub company: String,
    pub location: Option<String>,
    pub work_mode: Option<WorkMode>,
    pub job_type: Option<JobType>,
    pub salary_min: Option<i64>,
    pub salary_max: Option<i64>,
    pub salary_currency: Option<String>,
    pub salary_period: Option<SalaryPeriod>,
    pub status: JobStatus,
    pub status_since: Instant,
    pub source: Option<String>,
    pub url: Option<String>,
    pub deadline: Option<NaiveDate>,
    pub applied_at: Option<Instant>,
    pub priority: i32,
    pub next_action: Option<String>,
    pub next_action_date: Option<NaiveDate>,
    pub match_score: Option<f64>,
    pub match_provisional: bool,
    pub archived: bool,
    pub expired_at: Option<Instant>,
    pub tags: Texts,
    pub last_activity_at: Instant,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// What jobs are sorted by; ties by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobSort {
    #[default]
    UpdatedAt,
    CreatedAt,
    AppliedAt,
    Title,
    Company,
    MatchScore,
    Deadline,
    NextActionDate,
    LastActivityAt,
}

/// Which jobs, in what order, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct JobQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    /// Empty: every status.
    pub statuses: Vec<JobStatus>,
    /// Empty: every mode.
    pub work_modes: Vec<WorkMode>,
    /// Empty: every type.
    pub job_types: Vec<JobType>,
    pub source: Option<String>,
    pub tag: Option<String>,
    /// Only those with a next action on or before this date.
    pub due_by: Option<NaiveDate>,
    /// Only those with a deadline on or before this date.
    pub deadline_by: Option<NaiveDate>,
    /// Only those whose match is at least this, 0 to 100.
    pub match_from: Option<f64>,
    pub archived: bool,
    pub sort: JobSort,
    pub descending: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for JobQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            statuses: Vec::new(),
            work_modes: Vec::new(),
            job_types: Vec::new(),
            source: None,
            tag: None,
            due_by: None,
            deadline_by: None,
            match_from: None,
            archived: false,
            sort: JobSort::default(),
            descending: true,
            offset: 0,
            limit: 100,
        }
    }
}

/// One column of the board: how many jobs are there and how long, by the median, they have been.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardColumn {
    pub status: JobStatus,
    pub count: u64,
    pub median_days: Option<f64>,
}
