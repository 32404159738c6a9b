//! Moves of a job that follow from what is done about it: an application sent, an interview agreed. They are made in
//! their cause's transaction, never reopen a closed job, and are told, so that they can be undone. A move that only
//! seems due is offered and left to the person.

use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Job, JobHeading, JobStatus, StatusChange, Step,
    history::StepActor,
    store::{self, Made},
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    clock::Instant,
    ids::StatusChangeId,
    record::{self, Record},
};

/// A move that was made along with something else; `undo_move` takes it back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JobMove {
    pub step: StatusChangeId,
    /// The job as it is now.
    pub job: JobHeading,
    pub from: JobStatus,
    pub to: JobStatus,
    pub at: Instant,
}

/// A move that seems due. `move_job` makes it, if the person wants it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfferedMove {
    pub job: JobHeading,
    pub to: JobStatus,
}

/// Names the step to take back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoMove {
    pub step: StatusChangeId,
}

impl Job {
    pub fn heading(&self) -> JobHeading {
        JobHeading { id: self.id, title: self.title.clone(), company: self.company.clone(), status: self.status }
    }

    /// The offer to move this job, unless it is there already or closed.
    pub fn offered(&self, to: JobStatus) -> Option<OfferedMove> {
        (!self.status.is_closed() && self.status != to).then(|| OfferedMove { job: self.heading(), to })
    }
}

/// Notes a sign of life of a job and, if it has one of the statuses `from`, moves it to `to` at that time.
pub async fn follow(
    app: &App,
    txn: &impl ConnectionTrait,
    job: &mut Job,
    from: &[JobStatus],
    to: JobStatus,
    at: Instant,
) -> Result<Option<JobMove>> {
    let now = app.clock.now();
    job.last_activity_at = job.last_activity_at.max(at.min(now));
    let mut made = None;
    if from.contains(&job.status) {
        let (moved, step) = job.clone().moved_to(to, at, false)?;
        *job = moved;
        let change = store::record_step(txn, app.new_id(), job, step, by_user(now)).await?;
        store::replay(job, &store::history(txn, job.user_id, job.id).await?);
        let from = step.from.unwrap_or_default();
        made = Some(JobMove { step: change.id, job: job.heading(), from, to, at });
    }
    job.updated_at = now;
    record::save(txn, job).await?;
    Ok(made)
}

/// Takes the last step of a job back: the step is marked as a correction and the job returns to where it was.
pub async fn undo_move(app: &App, actor: Actor, UndoMove { step }: UndoMove) -> Result<Job> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut undone: StatusChange = record::find(&txn, actor.user, step).await?;
    let mut job: Job = record::find(&txn, actor.user, undone.job_id).await?;
    let history = store::history(&txn, actor.user, job.id).await?;
    let newest = history.iter().max_by_key(|step| (step.recorded_at, step.id)).map(|step| step.id);
    let Some(from) = undone.from_status.filter(|_| newest == Some(step) && !undone.is_correction) else {
        return Err(Error::invalid("step", "Only the newest move can be undone. Move the job by hand instead."));
    };
    undone.is_correction = true;
    undone.updated_at = now;
    record::save(&txn, &undone).await?;
    let back = Step { from: Some(job.status), to: from, at: now, is_correction: true };
    job.status = from;
    store::record_step(&txn, app.new_id(), &job, back, by_user(now)).await?;
    let history = store::history(&txn, actor.user, job.id).await?;
    store::replay(&mut job, &history);
    job.updated_at = now;
    record::save(&txn, &job).await?;
    txn.commit().await?;
    app.announce(Job::KIND.topic());
    Ok(job)
}

fn by_user(now: Instant) -> Made {
    Made { reason: None, note: None, actor: StepActor::User, recorded_at: now }
}
