//! The same change to many jobs in one transaction: each succeeds or is refused by itself, and the answer says which.

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::{
    JobFields, JobMove, JobStatus,
    commands::{MoveJob, move_within, update_within},
};
use crate::{
    App, Error, IpcError, Result, accounts::Actor, clock::Instant, event::Topic, ids::JobId, record::LONGEST_PAGE,
};

/// Moves many jobs to one status.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveJobs {
    pub ids: Vec<JobId>,
    pub status: JobStatus,
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    /// When it happened; now if left out.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<Instant>,
    /// Moves closed ones too.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub reopen: bool,
}

/// Changes the same fields of many jobs.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UpdateJobs {
    pub ids: Vec<JobId>,
    #[ts(as = "crate::record::Draft<JobFields>")]
    pub changes: Map<String, Value>,
}

/// Puts many jobs into the archive, or takes them out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchiveJobs {
    pub ids: Vec<JobId>,
    pub archived: bool,
}

/// What became of one of many.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JobOutcome {
    pub id: JobId,
    /// The move, if it was moved; `undo_move` takes it back.
    pub moved: Option<JobMove>,
    /// Why it was left as it is.
    pub refused: Option<IpcError>,
}

pub async fn move_jobs(app: &App, actor: Actor, wanted: MoveJobs) -> Result<Vec<JobOutcome>> {
    let ids = wanted.ids.clone();
    each(app, actor, ids, Change::Move(wanted)).await
}

pub async fn update_jobs(app: &App, actor: Actor, UpdateJobs { ids, changes }: UpdateJobs) -> Result<Vec<JobOutcome>> {
    each(app, actor, ids, Change::Fields(changes)).await
}

pub async fn archive_jobs(
    app: &App,
    actor: Actor,
    ArchiveJobs { ids, archived }: ArchiveJobs,
) -> Result<Vec<JobOutcome>> {
    let changes = Map::from_iter([("archived".to_owned(), json!(archived))]);
    each(app, actor, ids, Change::Fields(changes)).await
}

/// What is done to each of many jobs.
enum Change {
    Move(MoveJobs),
    Fields(Map<String, Value>),
}

async fn each(app: &App, actor: Actor, ids: Vec<JobId>, change: Change) -> Result<Vec<JobOutcome>> {
    if ids.len() as u64 > LONGEST_PAGE {
        return Err(Error::invalid("ids", format!("Choose at most {LONGEST_PAGE} jobs at a time.")));
    }
    let txn = app.begin_write().await?;
    let mut outcomes = Vec::with_capacity(ids.len());
    for id in ids {
        let (moved, refused) = match one(app, &txn, actor, id, &change).await {
            Ok(moved) => (moved, None),
            Err(refused @ (Error::Invalid { .. } | Error::NotFound(_))) => (None, Some(refused.into())),
            Err(error) => return Err(error),
        };
        outcomes.push(JobOutcome { id, moved, refused });
    }
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(outcomes)
}

async fn one(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    id: JobId,
    change: &Change,
) -> Result<Option<JobMove>> {
    match change {
        Change::Fields(changes) => update_within(app, txn, actor, id, changes.clone()).await.map(|_| None),
        Change::Move(MoveJobs { status, reason, at, reopen, .. }) => {
            let wanted = MoveJob { id, status: *status, reason: reason.clone(), note: None, at: *at, reopen: *reopen };
            let (job, step) = move_within(app, txn, actor, wanted).await?;
            let from = step.from_status.unwrap_or_default();
            Ok(Some(JobMove { step: step.id, job: job.heading(), from, to: *status, at: step.changed_at }))
        }
    }
}
