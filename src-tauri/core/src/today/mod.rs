//! What to do today: interviews, what is due, deadlines, goals, and what has been silent for too long, each with its reason and one thing
//! to do. Nothing is stored: it is read from the records each time.

pub mod commands;
mod items;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    clock::Instant,
    goals::GoalStanding,
    ids::{RecordId, StatusChangeId},
    jobs::{JobHeading, JobStatus},
    record::RecordKind,
};

/// Whose today, and since when changes are new.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TodayQuery {
    /// IANA name; UTC if left out.
    pub time_zone: Option<String>,
    /// The last visit; a week ago if left out.
    pub since: Option<Instant>,
}

/// The overview of a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Today {
    pub date: NaiveDate,
    /// By urgency, and within that by time.
    pub items: Vec<TodayItem>,
    /// The goals under way that count something.
    pub pace: Vec<GoalStanding>,
    /// Newest first.
    pub changes: Vec<RecentChange>,
}

/// How soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    Now,
    Today,
    ThisWeek,
    /// Nothing is due, but a word from the person may help.
    Nudge,
}

/// What an item is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TodayKind {
    Interview,
    Outcome,
    NextAction,
    FollowUp,
    Deadline,
    Goal,
    Silence,
}

/// The one thing an item offers to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TodayAction {
    OpenInterview,
    WritePrepNotes,
    RecordOutcome,
    DoNextAction,
    FollowUp,
    Apply,
    OpenGoal,
    AnswerOffer,
    CloseJob,
}

/// One thing that asks for attention.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TodayItem {
    pub urgency: Urgency,
    pub kind: TodayKind,
    pub record: RecordKind,
    pub id: RecordId,
    /// None of a goal's.
    pub job: Option<JobHeading>,
    /// What there is to do, in a few words.
    pub what: String,
    /// Why it is here.
    pub why: String,
    pub action: TodayAction,
    /// When it takes place, if it has a time.
    pub at: Option<Instant>,
    /// When it is due, or was.
    pub due: Option<NaiveDate>,
}

/// A step that a job made.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecentChange {
    pub step: StatusChangeId,
    pub job: JobHeading,
    pub from: Option<JobStatus>,
    pub to: JobStatus,
    pub at: Instant,
}
