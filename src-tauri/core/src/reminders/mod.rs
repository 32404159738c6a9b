//! Reminders: of interviews, of thanking for them, of follow-ups and of the days of goals. What is due follows from the
//! records; a row is claimed before it is shown, so that each is shown once whatever happens to the clock or the process.
//! How a notification looks on a system is the affair of the [`Notifier`] that the door brings.

pub mod choices;
pub mod commands;
mod entity;
mod notice;
mod planning;
pub mod scheduler;
mod store;
mod when;
mod words;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use choices::ReminderChoices;
pub use notice::{Notice, Notifier, Shown, Silent};
pub use planning::{follow_interview, plan};
pub use store::minutes_before;

use crate::{
    Error, Result,
    choices::choices,
    clock::Instant,
    ids::{RecordId, ReminderId},
    jobs::JobHeading,
    record::RecordKind,
};

/// Nothing this late is shown any more.
const TOO_LATE: TimeDelta = TimeDelta::days(1);

choices! {
    ReminderKind {
        /// An interview is coming.
        #[default]
        Interview,
        /// One was held: thank them.
        ThankYou,
        /// A next action or a follow-up is planned for today.
        FollowUp,
        /// A goal or one of its steps is due today.
        Goal,
    }
    /// How far a reminder has got.
    ReminderState {
        #[default]
        Waiting,
        /// About to be shown.
        Claimed,
        /// Shown, and not answered yet.
        Shown,
        /// Opened, put aside or dealt with.
        Answered,
        /// Its time was past already when it was made.
        Skipped,
        /// What it is about does not take place.
        Cancelled,
        /// Taken away by the person; kept so that it is not made anew.
        Removed,
    }
}

/// The record a reminder is about: an interview, application, job or goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    pub kind: RecordKind,
    pub id: RecordId,
}

impl Subject {
    pub fn new(kind: RecordKind, id: impl Into<Uuid>) -> Self {
        Self { kind, id: id.into().into() }
    }

    /// The column that names it.
    ///
    /// # Errors
    /// [`Error::Invalid`] on `subject.kind` for a kind that nobody is reminded of.
    fn column(self) -> Result<entity::Column> {
        match self.kind {
            RecordKind::Interview => Ok(entity::Column::InterviewId),
            RecordKind::Application => Ok(entity::Column::ApplicationId),
            RecordKind::Job => Ok(entity::Column::JobId),
            RecordKind::Goal => Ok(entity::Column::GoalId),
            _ => Err(Error::invalid("subject.kind", "Reminders are of interviews, applications, jobs and goals.")),
        }
    }
}

/// When a reminder comes: so long before its interview, or at a time of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ReminderTime {
    /// In minutes. Whole days before are days on the calendar: the same time on the wall.
    Before(i32),
    /// `YYYY-MM-DDTHH:MM` on the wall of an IANA zone.
    At { wall_time: String, time_zone: String },
}

/// One reminder, as every door shows it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Reminder {
    pub id: ReminderId,
    pub kind: ReminderKind,
    pub subject: Subject,
    /// How long before its interview it comes; none has a time of its own.
    pub minutes_before: Option<i32>,
    /// The day of the record it is about, where the record names a day; such a reminder follows the record.
    pub due_on: Option<NaiveDate>,
    pub wall_time: String,
    pub time_zone: String,
    /// When it comes, put off or not.
    pub fire_at: Instant,
    pub is_put_off: bool,
    pub state: ReminderState,
    pub shown_at: Option<Instant>,
}

/// A reminder that was shown and is not answered, in the words it would be shown in now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct UnansweredReminder {
    pub reminder: Reminder,
    pub title: String,
    pub body: String,
    /// None of a goal's.
    pub job: Option<JobHeading>,
}

/// What appeared when a notification was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TestNotification {
    /// What the system calls the service that took it, where it says.
    pub service: Option<String>,
}
