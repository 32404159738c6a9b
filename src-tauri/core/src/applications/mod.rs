//! Applications: what was sent for a job, when, with which resume and letter, and what became of it. Sending one may
//! move its job; an answer to it only offers the job's move.

pub mod commands;
mod store;

use chrono::NaiveDate;
use sea_orm::{DatabaseTransaction, FromJsonQueryResult};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Error, Result, check,
    choices::choices,
    clock::Instant,
    ids::{ApplicationId, JobId, ResumeId, UserId},
    jobs::{JobHeading, JobMove, JobStatus, OfferedMove},
    record::{self, Fields, record},
    resumes::Resume,
};

choices! {
    /// `AUTOMATED`: recorded by the assistant. The application never submits a form on its own.
    ApplicationMethod {
        #[default]
        Manual,
        Automated,
    }
    /// How far an application has got.
    ApplicationStatus {
        #[default]
        Draft,
        Submitted,
        UnderReview,
        Rejected,
        Accepted,
    }
}

record! {
    /// What was sent, or is being written, for a job.
    Application(ApplicationId) in "applications";
    fields ApplicationFields {
        resume_id: Option<ResumeId>,
        application_method: ApplicationMethod,
        /// When it was sent; a draft has none.
        submitted_at: Option<Instant>,
        follow_up_date: Option<NaiveDate>,
        followed_up_at: Option<Instant>,
        cover_letter: Option<String>,
        ai_generated_cover_letter: bool,
        answers: Option<ScreeningAnswers>,
        notes: Option<String>,
    }
    kept {
        job_id: JobId,
        status: ApplicationStatus,
        /// Of everything that was sent, as it was sent.
        packet_hash: Option<String>,
    }
}

/// What the employer's form asked, and what was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(deny_unknown_fields)]
pub struct ScreeningAnswers {
    #[serde(default = "ScreeningAnswers::newest_version")]
    pub schema_version: u32,
    pub items: Vec<ScreeningAnswer>,
}

/// One question of an employer's form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScreeningAnswer {
    pub question: String,
    pub answer: String,
}

impl ScreeningAnswers {
    fn newest_version() -> u32 {
        1
    }
}

impl Fields for ApplicationFields {
    fn checked(self) -> Result<Self> {
        if let Some(answers) = &self.answers {
            for (place, item) in answers.items.iter().enumerate() {
                check::required(&format!("answers.items.{place}.question"), "the question", &item.question)?;
            }
        }
        let cover_letter = check::text("cover_letter", self.cover_letter)?;
        Ok(Self {
            ai_generated_cover_letter: self.ai_generated_cover_letter && cover_letter.is_some(),
            cover_letter,
            notes: check::text("notes", self.notes)?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Resume>(txn, owner, self.resume_id, "resume_id").await
    }
}

impl ApplicationStatus {
    /// The status its job should probably have, given the one it has.
    fn suggests(self, job: JobStatus) -> Option<JobStatus> {
        match self {
            Self::Rejected => Some(JobStatus::Rejected),
            // Saying yes to an application is an offer; saying yes to the offer is what closes the job.
            Self::Accepted if job == JobStatus::OfferReceived => Some(JobStatus::Accepted),
            Self::Accepted => Some(JobStatus::OfferReceived),
            Self::Draft | Self::Submitted | Self::UnderReview => None,
        }
    }
}

impl Application {
    /// Nothing was sent without a time, and a draft was not sent.
    ///
    /// # Errors
    /// [`Error::Invalid`] on `submitted_at`.
    fn sent_when_it_says(&self, now: Instant) -> Result<()> {
        let wrong = |message| Err(Error::invalid("submitted_at", message));
        match (self.status, self.submitted_at) {
            (ApplicationStatus::Draft, Some(_)) => wrong("Mark this application as submitted to give it a time."),
            (ApplicationStatus::Draft, None) => Ok(()),
            (_, None) => wrong("Say when it was sent, or make it a draft again."),
            (_, Some(at)) if at > now => wrong("An application cannot have been sent in the future."),
            (_, Some(_)) => Ok(()),
        }
    }
}

/// What lists show of an application: everything but its long texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ApplicationCard {
    pub id: ApplicationId,
    pub job: JobHeading,
    pub resume_id: Option<ResumeId>,
    pub application_method: ApplicationMethod,
    pub status: ApplicationStatus,
    pub submitted_at: Option<Instant>,
    pub follow_up_date: Option<NaiveDate>,
    pub followed_up_at: Option<Instant>,
    pub has_cover_letter: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// An application after a change, and what that did or might do to its job.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ApplicationAnswer {
    pub application: Application,
    pub moved_job: Option<JobMove>,
    pub offered_move: Option<OfferedMove>,
}

/// What applications are sorted by; ties by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationSort {
    #[default]
    UpdatedAt,
    SubmittedAt,
    FollowUpDate,
}

/// Which applications, in what order, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ApplicationQuery {
    /// Words that must occur in the job's title, company or place.
    pub text: String,
    /// Empty: every status.
    pub statuses: Vec<ApplicationStatus>,
    pub job_id: Option<JobId>,
    pub resume_id: Option<ResumeId>,
    /// Only those to be followed up on or before this date.
    pub follow_up_by: Option<NaiveDate>,
    pub sort: ApplicationSort,
    pub descending: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for ApplicationQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            statuses: Vec::new(),
            job_id: None,
            resume_id: None,
            follow_up_by: None,
            sort: ApplicationSort::default(),
            descending: true,
            offset: 0,
            limit: 100,
        }
    }
}
