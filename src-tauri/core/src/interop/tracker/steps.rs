//! The history of a job, as far as the dates of a file tell it. What is not dated is marked, never made up.

use super::PlannedStep;
use crate::{clock::Instant, jobs::JobStatus};

/// What a file says of when.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dates {
    pub saved: Option<Instant>,
    pub applied: Option<Instant>,
    pub updated: Option<Instant>,
}

/// The steps to a status, oldest first. A date in the future is taken for now.
pub fn steps(status: JobStatus, reason: Option<&'static str>, dates: Dates, now: Instant) -> Vec<PlannedStep> {
    let past = |at: Option<Instant>| at.map(|at| at.min(now));
    let (saved, applied, updated) = (past(dates.saved), past(dates.applied), past(dates.updated));
    let step = |status, at| PlannedStep { status, at, reason: None, is_undated: false };
    let mut steps = Vec::new();
    if let Some(saved) = saved.filter(|saved| status != JobStatus::Interested && applied.is_none_or(|at| *saved < at)) {
        steps.push(step(JobStatus::Interested, saved));
    }
    if let Some(applied) = applied.filter(|_| !matches!(status, JobStatus::Interested | JobStatus::Applied)) {
        steps.push(step(JobStatus::Applied, applied));
    }
    let said = match status {
        JobStatus::Interested => saved,
        JobStatus::Applied => applied,
        _ => updated,
    };
    let nearest = said.or(updated).or(applied).or(saved).unwrap_or(now);
    let at = steps.last().map_or(nearest, |last| nearest.max(last.at));
    let is_undated = said.is_none() && status != JobStatus::Interested;
    steps.push(PlannedStep { status, at, reason, is_undated });
    steps
}
