//! The jobs of the sample search, each with its history.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{loading::Loading, pursuit::ToldPursuit};
use crate::{
    Result,
    clock::Instant,
    jobs::{self, Job, JobStatus, StatusChange, commands::settle},
};

#[derive(Deserialize)]
pub(super) struct ToldJob {
    fields: Value,
    history: Vec<ToldStep>,
    #[serde(flatten)]
    pursuit: ToldPursuit,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldStep {
    status: JobStatus,
    at: Instant,
    #[serde(default)]
    reason: Option<String>,
}

pub(super) async fn load(loading: &mut Loading<'_>, told: ToldJob) -> Result<()> {
    let (job, history) = lived(loading, told.fields, told.history)?;
    loading.keep(&job).await?;
    for step in &history {
        loading.keep(step).await?;
    }
    super::pursuit::load(loading, &job, told.pursuit).await?;
    loading.jobs.insert(job.company.clone(), job.id);
    Ok(())
}

/// The job after all its steps, each taken by the rules that every move keeps.
fn lived(loading: &Loading, fields: Value, told: Vec<ToldStep>) -> Result<(Job, Vec<StatusChange>)> {
    let seen = told[0].at;
    let mut job: Job = loading.record(fields, seen)?;
    let mut history: Vec<StatusChange> = Vec::new();
    for ToldStep { status, at, reason } in told {
        let mut change: StatusChange = loading.record(json!({ "changed_at": at, "reason": reason }), at)?;
        if !history.is_empty() {
            let (moved, step) = job.moved_to(status, at, false)?;
            job = moved;
            change.from_status = step.from;
            change.is_correction = step.is_correction;
        }
        job.status = status;
        job.last_activity_at = at;
        job.updated_at = at;
        change.job_id = job.id;
        change.to_status = status;
        change.recorded_at = at;
        history.push(change);
    }
    jobs::replay(&mut job, &history);
    settle(&mut job, seen);
    Ok((job, history))
}
