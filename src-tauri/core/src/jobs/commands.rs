//! What may be asked about jobs.

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{
    BoardColumn, Job, JobCard, JobFields, JobQuery, JobStatus, SimilarJobs, StatusChange, Step,
    analysis::{self, Candidate, Opinion},
    history::{StatusChangeFields, StepActor},
    store::{self, Made},
};
pub use super::{
    many::{archive_jobs, move_jobs, update_jobs},
    moving::undo_move,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::{self, Finish, Prompt, Purpose},
    check,
    clock::Instant,
    event::Topic,
    ids::{JobId, StatusChangeId, TaskId},
    profile,
    record::{self, ById, Draft, Fields, Page, Patch, Record},
};

/// A job to track, and the status it already has.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewJob {
    pub fields: Draft<JobFields>,
    #[serde(default)]
    #[ts(optional)]
    pub status: Option<JobStatus>,
    /// When it reached that status; now if left out.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<Instant>,
}

/// Reads a job's posting.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnalyseJob {
    pub id: JobId,
    /// Follows the reply as it streams, and cancels it.
    pub task: TaskId,
    /// Whether the model server is asked too.
    pub ask_model: bool,
}

/// Moves a job to another status.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveJob {
    pub id: JobId,
    pub status: JobStatus,
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// When it happened; now if left out.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<Instant>,
    /// Moves it although it is closed.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub reopen: bool,
}

pub async fn list_jobs(app: &App, actor: Actor, query: JobQuery) -> Result<Page<JobCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn job_board(app: &App, actor: Actor, query: JobQuery) -> Result<Vec<BoardColumn>> {
    store::board(&app.db()?, actor.user, &query, app.clock.now()).await
}

pub async fn get_job(app: &App, actor: Actor, ById { id }: ById<JobId>) -> Result<Job> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_job(app: &App, actor: Actor, wanted: NewJob) -> Result<Job> {
    let txn = app.begin_write().await?;
    let job = create_within(app, &txn, actor, wanted).await?;
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(job)
}

/// Tracks a job in the caller's transaction.
pub(crate) async fn create_within(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    NewJob { fields: Draft(fields), status, at }: NewJob,
) -> Result<Job> {
    let now = app.clock.now();
    let mut job = Job::made(app.new_id(), actor.user, now, fields.checked()?);
    let step = Step { from: None, to: status.unwrap_or_default(), at: at.unwrap_or(now), is_correction: false };
    job.status = step.to;
    job.status_since = step.at;
    job.last_activity_at = step.at;
    job.applied_at = (step.to == JobStatus::Applied).then_some(step.at);
    settle(&mut job, now);
    record::insert(txn, &job).await?;
    store::record_step(txn, app.new_id(), &job, step, made(None, None, now)).await?;
    Ok(job)
}

pub async fn update_job(app: &App, actor: Actor, Patch { id, changes, .. }: Patch<JobId, JobFields>) -> Result<Job> {
    let txn = app.begin_write().await?;
    let job = update_within(app, &txn, actor, id, changes).await?;
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(job)
}

/// Changes fields in the caller's transaction. A refusal leaves nothing written.
pub(crate) async fn update_within(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    id: JobId,
    changes: Map<String, Value>,
) -> Result<Job> {
    let now = app.clock.now();
    let mut job: Job = record::find(txn, actor.user, id).await?;
    job.set_fields(record::patched(&job, changes)?, now);
    settle(&mut job, now);
    record::save(txn, &job).await?;
    Ok(job)
}

pub async fn move_job(app: &App, actor: Actor, wanted: MoveJob) -> Result<Job> {
    let txn = app.begin_write().await?;
    let (job, _) = move_within(app, &txn, actor, wanted).await?;
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(job)
}

/// Moves a job in the caller's transaction. A refusal leaves nothing written.
pub(crate) async fn move_within(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    MoveJob { id, status, reason, note, at, reopen }: MoveJob,
) -> Result<(Job, StatusChange)> {
    let now = app.clock.now();
    let at = at.unwrap_or(now);
    if at > now {
        return Err(Error::invalid("at", "A step cannot lie in the future. Leave the time out to record it now."));
    }
    let job: Job = record::find(txn, actor.user, id).await?;
    let (mut job, step) = job.moved_to(status, at, reopen)?;
    let made = made(check::line("reason", reason)?, check::text("note", note)?, now);
    let change = store::record_step(txn, app.new_id(), &job, step, made).await?;
    store::replay(&mut job, &store::history(txn, actor.user, id).await?);
    job.updated_at = now;
    record::save(txn, &job).await?;
    Ok((job, change))
}

/// What the rules find is kept even if the model then fails.
pub async fn analyse_job(app: &App, actor: Actor, AnalyseJob { id, task, ask_model }: AnalyseJob) -> Result<Job> {
    let task = app.start_task(task);
    let db = app.db()?;
    let job: Job = record::find(&db, actor.user, id).await?;
    let candidate = candidate(app, actor).await?;
    let mut analysis = analysis::analyse(&job, &candidate, app.clock.now());
    let ruled = keep_analysis(app, actor, id, &analysis).await?;
    if !ask_model {
        return Ok(ruled);
    }
    let model = ai::model_for(app, actor.user, Purpose::AnalyseJob).await?;
    let prompt = Prompt::question(Purpose::AnalyseJob, ANALYST, analysis::material(&job, &candidate));
    let reply = ai::ask(app, actor.user, &model, prompt, &task).await?;
    if reply.finish == Finish::Stopped {
        return Err(Error::Cancelled);
    }
    analysis.opinion = Some(Opinion { model: reply.model, text: reply.text, finish: reply.finish });
    keep_analysis(app, actor, id, &analysis).await
}

/// Constant, so that nothing in a posting can become part of it.
const ANALYST: &str = include_str!("../ai/prompts/analyse_job.md");

async fn keep_analysis(app: &App, actor: Actor, id: JobId, analysis: &analysis::JobAnalysis) -> Result<Job> {
    let txn = app.begin_write().await?;
    let mut job: Job = record::find(&txn, actor.user, id).await?;
    job.ai_analysis = Some(serde_json::to_value(analysis)?);
    job.updated_at = app.clock.now();
    record::save(&txn, &job).await?;
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(job)
}

pub async fn similar_jobs(app: &App, actor: Actor, ById { id }: ById<JobId>) -> Result<SimilarJobs> {
    let db = app.db()?;
    let job: Job = record::find(&db, actor.user, id).await?;
    store::similar(&db, &job).await
}

pub async fn job_history(app: &App, actor: Actor, ById { id }: ById<JobId>) -> Result<Vec<StatusChange>> {
    let db = app.db()?;
    record::find::<Job>(&db, actor.user, id).await?;
    store::history(&db, actor.user, id).await
}

pub async fn update_status_change(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<StatusChangeId, StatusChangeFields>,
) -> Result<StatusChange> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut step: StatusChange = record::find(&txn, actor.user, id).await?;
    step.set_fields(record::patched(&step, changes)?, now);
    if step.changed_at > now {
        return Err(Error::invalid("changed_at", "A step cannot lie in the future."));
    }
    record::save(&txn, &step).await?;
    let mut job: Job = record::find(&txn, actor.user, step.job_id).await?;
    let history = store::history(&txn, actor.user, job.id).await?;
    store::replay(&mut job, &history);
    job.updated_at = now;
    record::save(&txn, &job).await?;
    txn.commit().await?;
    app.announce(Topic::Jobs);
    Ok(step)
}

fn made(reason: Option<String>, note: Option<String>, now: Instant) -> Made {
    Made { reason, note, actor: StepActor::User, recorded_at: now }
}

/// What follows from a job's fields: how to recognise it again, and its posting kept as it first came.
pub(crate) fn settle(job: &mut Job, now: Instant) {
    job.dedup_key = Some(Job::dedup_key(&job.company, &job.title));
    if job.posting_snapshot.is_none() && job.description.is_some() {
        job.posting_snapshot = job.description.clone();
        job.snapshot_taken_at = Some(now);
    }
}

/// What the profile holds to read a posting against.
pub(crate) async fn candidate(app: &App, actor: Actor) -> Result<Candidate> {
    let profile = profile::full(app, actor.user).await?;
    let skills = profile.skills.into_iter().map(|skill| skill.name).collect();
    Ok(Candidate { skills, years_of_experience: profile.profile.years_of_experience })
}
