//! What may be asked about interviews.

use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Interview, InterviewAnswer, InterviewCard, InterviewFields, InterviewOutcome, InterviewQuery, InterviewState,
    Minutes,
    history::{self, InterviewChange},
    store,
};
use crate::{
    App, Result,
    accounts::Actor,
    event::Topic,
    ids::{InterviewId, JobId, UserId},
    jobs::{self, Job, JobMove, JobStatus},
    record::{self, ById, Draft, Fields, Page, Patch, Record},
    reminders,
};

/// An interview that was agreed on, or that took place.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewInterview {
    pub job_id: JobId,
    pub fields: Draft<InterviewFields>,
}

/// Another time for an interview; one that was cancelled takes place again.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RescheduleInterview {
    pub id: InterviewId,
    pub wall_time: String,
    /// As before if left out.
    #[serde(default)]
    #[ts(optional)]
    pub time_zone: Option<String>,
    /// As before if left out.
    #[serde(default)]
    #[ts(optional)]
    pub duration: Option<Minutes>,
}

/// How an interview went.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordOutcome {
    pub id: InterviewId,
    pub outcome: InterviewOutcome,
    /// As before if left out.
    #[serde(default)]
    #[ts(optional)]
    pub feedback: Option<String>,
}

pub async fn list_interviews(app: &App, actor: Actor, query: InterviewQuery) -> Result<Page<InterviewCard>> {
    store::list(&app.db()?, actor.user, &query, app.clock.now()).await
}

pub async fn get_interview(app: &App, actor: Actor, ById { id }: ById<InterviewId>) -> Result<Interview> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_interview(
    app: &App,
    actor: Actor,
    NewInterview { job_id, fields: Draft(fields) }: NewInterview,
) -> Result<InterviewAnswer> {
    let id: InterviewId = app.new_id();
    let mut interview = Interview::made(id, actor.user, app.clock.now(), fields.checked()?);
    interview.job_id = job_id;
    interview.ics_uid = Some(Interview::calendar_uid(id));
    let txn = app.begin_write().await?;
    let answer = create_within(app, &txn, interview).await?;
    txn.commit().await?;
    announce(app);
    Ok(answer)
}

/// Keeps an interview in the caller's transaction.
pub(crate) async fn create_within(
    app: &App,
    txn: &DatabaseTransaction,
    mut interview: Interview,
) -> Result<InterviewAnswer> {
    let sequence = interview.ics_sequence;
    let note = interview.settle_time()?;
    interview.ics_sequence = sequence;
    record::exists::<Job>(txn, interview.user_id, interview.job_id, "job_id").await?;
    number(txn, &mut interview).await?;
    record::insert(txn, &interview).await?;
    reminders::follow_interview(app, txn, &interview).await?;
    let moved_job = follow_agreement(app, txn, &interview).await?;
    answer(txn, interview, moved_job, note).await
}

pub async fn interview_history(
    app: &App,
    actor: Actor,
    ById { id }: ById<InterviewId>,
) -> Result<Vec<InterviewChange>> {
    let db = app.db()?;
    record::find::<Interview>(&db, actor.user, id).await?;
    history::of(&db, actor.user, id).await
}

/// The other interviews that an interview overlaps with.
pub async fn interview_conflicts(
    app: &App,
    actor: Actor,
    ById { id }: ById<InterviewId>,
) -> Result<Vec<InterviewCard>> {
    let db = app.db()?;
    store::conflicts(&db, &record::find(&db, actor.user, id).await?).await
}

pub async fn update_interview(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<InterviewId, InterviewFields>,
) -> Result<InterviewAnswer> {
    change(app, actor, id, |interview| {
        let fields = record::patched(interview, changes)?;
        interview.set_fields(fields, app.clock.now());
        Ok(())
    })
    .await
}

pub async fn reschedule_interview(
    app: &App,
    actor: Actor,
    RescheduleInterview { id, wall_time, time_zone, duration }: RescheduleInterview,
) -> Result<InterviewAnswer> {
    change(app, actor, id, |interview| {
        let mut fields = interview.fields();
        fields.wall_time = wall_time;
        fields.time_zone = time_zone.unwrap_or(fields.time_zone);
        fields.duration = duration.unwrap_or(fields.duration);
        interview.set_fields(fields.checked()?, app.clock.now());
        interview.state = InterviewState::Scheduled;
        Ok(())
    })
    .await
}

pub async fn cancel_interview(app: &App, actor: Actor, ById { id }: ById<InterviewId>) -> Result<InterviewAnswer> {
    change(app, actor, id, |interview| {
        if interview.state == InterviewState::Scheduled {
            interview.state = InterviewState::Cancelled;
            interview.ics_sequence += 1;
        }
        Ok(())
    })
    .await
}

pub async fn record_outcome(
    app: &App,
    actor: Actor,
    RecordOutcome { id, outcome, feedback }: RecordOutcome,
) -> Result<InterviewAnswer> {
    change(app, actor, id, |interview| {
        let mut fields = interview.fields();
        fields.outcome = outcome;
        fields.feedback = feedback.or(fields.feedback);
        interview.set_fields(fields.checked()?, app.clock.now());
        Ok(())
    })
    .await
}

async fn change(
    app: &App,
    actor: Actor,
    id: InterviewId,
    change: impl FnOnce(&mut Interview) -> Result<()>,
) -> Result<InterviewAnswer> {
    let txn = app.begin_write().await?;
    let answer = change_within(app, &txn, actor.user, id, change).await?;
    txn.commit().await?;
    announce(app);
    Ok(answer)
}

/// Changes an interview in the caller's transaction.
pub(crate) async fn change_within(
    app: &App,
    txn: &DatabaseTransaction,
    owner: UserId,
    id: InterviewId,
    change: impl FnOnce(&mut Interview) -> Result<()>,
) -> Result<InterviewAnswer> {
    let before: Interview = record::find(txn, owner, id).await?;
    let mut interview = before.clone();
    change(&mut interview)?;
    interview.updated_at = app.clock.now();
    let note = interview.settle_time()?;
    number(txn, &mut interview).await?;
    record::save(txn, &interview).await?;
    history::remember(app, txn, &before, &interview).await?;
    reminders::follow_interview(app, txn, &interview).await?;
    let is_back = before.state == InterviewState::Cancelled && interview.state == InterviewState::Scheduled;
    let moved_job = if is_back { follow_agreement(app, txn, &interview).await? } else { None };
    answer(txn, interview, moved_job, note).await
}

async fn answer(
    txn: &impl ConnectionTrait,
    interview: Interview,
    moved_job: Option<JobMove>,
    note: Option<String>,
) -> Result<InterviewAnswer> {
    let job: Job = record::find(txn, interview.user_id, interview.job_id).await?;
    let takes_place = interview.state == InterviewState::Scheduled;
    let conflicts = if takes_place { store::conflicts(txn, &interview).await? } else { Vec::new() };
    Ok(InterviewAnswer { offered_move: interview.suggests(&job), interview, moved_job, conflicts, note })
}

/// An interview that was agreed on moves its job to INTERVIEW_SCHEDULED from wherever it waited for one. One that is
/// recorded afterwards was agreed on by the time it took place.
async fn follow_agreement(app: &App, txn: &impl ConnectionTrait, interview: &Interview) -> Result<Option<JobMove>> {
    let mut job: Job = record::find(txn, interview.user_id, interview.job_id).await?;
    let from = [JobStatus::Interested, JobStatus::Applied, JobStatus::InterviewCompleted];
    let at = interview.scheduled_at.max(job.status_since).min(app.clock.now());
    jobs::follow(app, txn, &mut job, &from, JobStatus::InterviewScheduled, at).await
}

async fn number(txn: &impl ConnectionTrait, interview: &mut Interview) -> Result<()> {
    if interview.round == 0 {
        interview.round = store::rounds(txn, interview.user_id, interview.job_id).await? + 1;
    }
    Ok(())
}

fn announce(app: &App) {
    app.announce(Topic::Interviews);
    app.announce(Topic::Reminders);
    app.announce(Topic::Jobs);
}
