//! Interviews with employers: when and where, with whom, how to prepare, and how it went. Agreeing on one may move its
//! job; what came of it only offers the job's move. Practice interviews are a feature of their own.

pub mod commands;
pub mod history;
mod store;
mod when;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use store::has_uid;
pub use when::{Moment, WALL_TIME, moment, wall_time, zone};

use crate::{
    Result, check,
    choices::{Texts, choices},
    clock::Instant,
    ids::{InterviewId, JobId},
    jobs::{Job, JobHeading, JobMove, JobStatus, OfferedMove},
    record::{Fields, record},
};

choices! {
    InterviewType {
        Phone,
        #[default]
        Video,
        Onsite,
        Technical,
        Behavioral,
        Panel,
        Final,
    }
    InterviewOutcome {
        Passed,
        Failed,
        #[default]
        Pending,
    }
    /// Whether it takes place.
    InterviewState {
        #[default]
        Scheduled,
        Cancelled,
    }
}

impl InterviewType {
    /// What a person calls it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Phone => "Phone interview",
            Self::Video => "Video interview",
            Self::Onsite => "Interview on site",
            Self::Technical => "Technical interview",
            Self::Behavioral => "Behavioral interview",
            Self::Panel => "Panel interview",
            Self::Final => "Final interview",
        }
    }
}

/// How long something lasts, in minutes; an hour unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sea_orm::DeriveValueType, TS)]
#[serde(transparent)]
pub struct Minutes(pub i32);

impl Default for Minutes {
    fn default() -> Self {
        Self(60)
    }
}

/// The longest interview, in minutes.
const LONGEST: i32 = 24 * 60;

record! {
    /// One meeting with an employer.
    Interview(InterviewId) in "interviews";
    fields InterviewFields {
        interview_type: InterviewType,
        /// What the clock on the wall says there: `YYYY-MM-DDTHH:MM`.
        wall_time: String,
        /// Where that wall is, by its IANA name.
        time_zone: String,
        duration: Minutes,
        /// An address or a link.
        location: Option<String>,
        /// 0: the one after the rounds this job has had.
        round: i32,
        interviewers: Texts,
        outcome: InterviewOutcome,
        prep_notes: Option<String>,
        feedback: Option<String>,
    }
    kept {
        job_id: JobId,
        /// The instant that wall time and zone mean.
        scheduled_at: Instant,
        state: InterviewState,
        #[serde(skip)]
        ics_uid: Option<String>,
        #[serde(skip)]
        ics_sequence: i32,
    }
}

impl Fields for InterviewFields {
    fn checked(self) -> Result<Self> {
        check::within("duration", Some(self.duration.0), 1, LONGEST)?;
        check::within("round", Some(self.round), 0, 50)?;
        Ok(Self {
            wall_time: when::wall_time(&self.wall_time)?,
            time_zone: when::zone(&self.time_zone)?.name().to_owned(),
            location: check::line("location", self.location)?,
            interviewers: self.interviewers.tidy(),
            prep_notes: check::text("prep_notes", self.prep_notes)?,
            feedback: check::text("feedback", self.feedback)?,
            ..self
        })
    }
}

impl Interview {
    /// What calendars know this interview by.
    pub(crate) fn calendar_uid(id: InterviewId) -> String {
        format!("{id}@app.careercoach.desktop")
    }

    pub fn ends_at(&self) -> Instant {
        self.scheduled_at + TimeDelta::minutes(self.duration.0.into())
    }

    /// Works the instant out anew; a calendar that holds this interview must then be told.
    pub(crate) fn settle_time(&mut self) -> Result<Option<String>> {
        let Moment { instant, note } = when::moment(&self.wall_time, when::zone(&self.time_zone)?)?;
        if instant != self.scheduled_at {
            self.scheduled_at = instant;
            self.ics_sequence += 1;
        }
        Ok(note)
    }

    /// Once something is known of how it went, the job has probably got that far.
    fn suggests(&self, job: &Job) -> Option<OfferedMove> {
        let is_over = self.outcome != InterviewOutcome::Pending || self.feedback.is_some();
        let is_due = is_over && job.status < JobStatus::InterviewCompleted;
        is_due.then(|| job.offered(JobStatus::InterviewCompleted)).flatten()
    }
}

/// What lists show of an interview: everything but its long texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct InterviewCard {
    pub id: InterviewId,
    pub job: JobHeading,
    pub interview_type: InterviewType,
    pub scheduled_at: Instant,
    pub wall_time: String,
    pub time_zone: String,
    pub duration: Minutes,
    pub location: Option<String>,
    pub round: i32,
    pub outcome: InterviewOutcome,
    pub state: InterviewState,
    pub has_prep_notes: bool,
    pub has_feedback: bool,
    pub updated_at: Instant,
}

/// An interview after a change, what that did or might do to its job, and what the person should know.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct InterviewAnswer {
    pub interview: Interview,
    pub moved_job: Option<JobMove>,
    pub offered_move: Option<OfferedMove>,
    /// Other interviews that take place at the same time.
    pub conflicts: Vec<InterviewCard>,
    /// Something to know about the chosen time.
    pub note: Option<String>,
}

/// On which side of now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterviewTime {
    #[default]
    Any,
    /// Not over yet; soonest first.
    Upcoming,
    /// Over; latest first.
    Past,
}

/// Which interviews, in what order, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InterviewQuery {
    pub time: InterviewTime,
    /// Only those that start at or after this.
    pub from: Option<Instant>,
    /// Only those that start before this.
    pub until: Option<Instant>,
    pub job_id: Option<JobId>,
    /// Empty: every outcome.
    pub outcomes: Vec<InterviewOutcome>,
    /// Empty: every state.
    pub states: Vec<InterviewState>,
    /// Words that must occur in the job's title, company or place.
    pub text: String,
    pub offset: u64,
    pub limit: u64,
}

impl Default for InterviewQuery {
    fn default() -> Self {
        Self {
            time: InterviewTime::default(),
            from: None,
            until: None,
            job_id: None,
            outcomes: Vec::new(),
            states: Vec::new(),
            text: String::new(),
            offset: 0,
            limit: 100,
        }
    }
}
