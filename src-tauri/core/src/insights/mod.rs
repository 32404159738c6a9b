//! What a search looks like from its history: how far jobs got, how fast, and from where. Every number comes from the
//! recorded steps, corrections left out, never from what a job's status is now, and says on how many it rests.

pub mod commands;
mod durations;
mod funnel;
mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{clock::Instant, ids::JobId, jobs::JobStatus};

/// The stages a job passes on its way, in their order. Being turned down or stepping back is an end, not a stage.
pub const STAGES: [JobStatus; 6] = [
    JobStatus::Interested,
    JobStatus::Applied,
    JobStatus::InterviewScheduled,
    JobStatus::InterviewCompleted,
    JobStatus::OfferReceived,
    JobStatus::Accepted,
];

/// Below this many jobs a share is not shown.
pub const FEWEST: u32 = 5;

/// Which part of the history.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct InsightQuery {
    /// Only jobs that entered the history on or after this day.
    pub since: Option<NaiveDate>,
    /// Whose days and Mondays count, by IANA name; UTC if left out.
    pub time_zone: Option<String>,
    /// How many weeks to count, this one included; 12 if left out, at most 104.
    pub weeks: Option<u32>,
}

/// What the history says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Insights {
    /// On how many jobs all this rests.
    pub jobs: u32,
    pub funnel: Vec<FunnelStage>,
    /// Oldest first.
    pub weeks: Vec<WeekOfSearch>,
    pub durations: Vec<StageDuration>,
    /// The most applied to first.
    pub sources: Vec<SourceConversion>,
    /// How many sources are left out because fewer than five jobs were applied to from each.
    pub hidden_sources: u32,
}

/// How many jobs ever got this far.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FunnelStage {
    pub status: JobStatus,
    /// Jobs that reached it or a later stage: who was invited without applying has passed that stage too.
    pub reached: u32,
    /// Of those that reached the stage before, 0 to 1; none for the first stage or if nothing reached the one before.
    pub of_previous: Option<f64>,
}

/// What happened in one week.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeekOfSearch {
    pub monday: NaiveDate,
    pub saved: u32,
    pub applied: u32,
    pub interviews: u32,
}

/// How long jobs stay at a stage.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StageDuration {
    pub status: JobStatus,
    /// Half of the jobs have moved on after so many days, those that still wait taken into account (Kaplan-Meier). None
    /// while more than half still wait.
    pub median_days: Option<f64>,
    /// Stays that have ended.
    pub finished: u32,
    /// Stays that go on.
    pub waiting: u32,
}

/// How often applying to jobs from one source led to an interview.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SourceConversion {
    /// None: no source was noted.
    pub source: Option<String>,
    pub applied: u32,
    pub interviewed: u32,
    /// 0 to 1.
    pub share: f64,
}

/// The steps of one job that are no corrections, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    pub job: JobId,
    pub source: Option<String>,
    pub steps: Vec<(JobStatus, Instant)>,
}

impl Path {
    /// The furthest stage it ever reached, by its place in [`STAGES`].
    pub fn furthest(&self) -> Option<usize> {
        self.steps.iter().filter_map(|(status, _)| STAGES.iter().position(|stage| stage == status)).max()
    }
}
