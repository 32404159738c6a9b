//! Applying a proposal the person approved, in one transaction with the mark that it was, by the same functions a person's
//! own change goes through; and taking it back.

use sea_orm::DatabaseTransaction;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Change, Proposal, ProposalState, Undo, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    check,
    event::Topic,
    goals::{self, GoalFields, Milestones, ProgressDriver},
    ids::{ProposalId, RecordId},
    jobs::{
        self, JobFields,
        commands::{MoveJob, NewJob},
    },
    practice::{self, MockInterviewFields},
    profile::Experience,
    record::{self, Draft, Record, RecordKind},
    trash::{self, commands::DeleteRecord},
};

/// Applies it, as proposed or as the person edited it.
///
/// # Errors
/// [`Error::Invalid`] if it was decided already, is stale, or cannot be done as it is.
pub async fn apply(app: &App, actor: Actor, id: ProposalId, edited: Option<Change>) -> Result<()> {
    let txn = app.begin_write().await?;
    let mut proposal = store::find(&txn, actor.user, id).await?;
    pending(&proposal)?;
    let now = proposal.change.basis(&txn, actor.user).await;
    if now.as_ref().ok() != Some(&proposal.basis) {
        return Err(Error::refused("This has changed since it was proposed, so nothing was done. Ask again."));
    }
    if let Some(edited) = edited {
        if !edited.is_variant_of(&proposal.change) {
            return Err(Error::invalid("change", "Another change is another proposal."));
        }
        proposal.change = edited;
    }
    let (undo, topic) = done(app, &txn, actor, proposal.change.clone()).await?;
    store::decide(&txn, &proposal, ProposalState::Applied, Some(&undo), app.clock.now()).await?;
    txn.commit().await?;
    app.announce(topic);
    app.announce(Topic::Conversations);
    Ok(())
}

pub async fn reject(app: &App, actor: Actor, id: ProposalId) -> Result<()> {
    let txn = app.begin_write().await?;
    let proposal = store::find(&txn, actor.user, id).await?;
    pending(&proposal)?;
    store::decide(&txn, &proposal, ProposalState::Rejected, None, app.clock.now()).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(())
}

fn pending(proposal: &Proposal) -> Result<()> {
    match proposal.state {
        ProposalState::Pending => Ok(()),
        _ => Err(Error::refused("This was decided already.")),
    }
}

async fn done(app: &App, txn: &DatabaseTransaction, actor: Actor, change: Change) -> Result<(Undo, Topic)> {
    match change {
        Change::AddJob { title, company, location, url } => {
            let fields = Draft(JobFields { title, company, location, url, ..JobFields::default() });
            let job = jobs::commands::create_within(app, txn, actor, NewJob { fields, status: None, at: None }).await?;
            Ok((delete(RecordKind::Job, job.id), Topic::Jobs))
        }
        Change::MoveJob { job_id, status } => {
            let reason = Some("Proposed by the coach".to_owned());
            let wanted = MoveJob { id: job_id, status, reason, note: None, at: None, reopen: false };
            let (_, step) = jobs::commands::move_within(app, txn, actor, wanted).await?;
            Ok((Undo::MoveBack { step: step.id }, Topic::Jobs))
        }
        Change::SetFollowUp { job_id, next_action, date } => {
            let job: jobs::Job = record::find(txn, actor.user, job_id).await?;
            let before = json!({ "next_action": job.next_action, "next_action_date": job.next_action_date });
            let changes = json!({ "next_action": next_action, "next_action_date": date });
            jobs::commands::update_within(app, txn, actor, job_id, object(changes)).await?;
            Ok((Undo::UpdateJob { id: job_id, changes: object(before) }, Topic::Jobs))
        }
        Change::CreateGoal { title, target_date, milestones } => {
            let has_steps = !milestones.is_empty();
            let milestones = has_steps.then_some(Milestones { schema_version: 1, items: milestones });
            let progress_driver = if has_steps { ProgressDriver::Milestones } else { ProgressDriver::Manual };
            let fields = GoalFields { title, target_date, milestones, progress_driver, ..GoalFields::default() };
            let goal = goals::commands::create_within(app, txn, actor, fields).await?;
            Ok((delete(RecordKind::Goal, goal.id), Topic::Goals))
        }
        Change::SchedulePractice { title, interview_type, target_role, job_id } => {
            let fields = MockInterviewFields { title, interview_type, target_role, job_id, ..Default::default() };
            let practice = practice::commands::create_within(app, txn, actor, fields).await?;
            Ok((delete(RecordKind::MockInterview, practice.id), Topic::Practice))
        }
        Change::EditBullet { experience_id, before, after } => {
            let experience: Experience = record::find(txn, actor.user, experience_id).await?;
            let after = check::required("change.after", "the new line", &after)?;
            edit(app, txn, experience, &before, &after).await?;
            Ok((Undo::PutLineBack { id: experience_id, from: after, to: before }, Topic::Profile))
        }
    }
}

fn delete(kind: RecordKind, id: impl Into<Uuid>) -> Undo {
    Undo::Delete { kind, id: RecordId(id.into()) }
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

async fn edit(app: &App, txn: &DatabaseTransaction, mut experience: Experience, from: &str, to: &str) -> Result<()> {
    let mut achievements = experience.achievements.0.clone();
    let Some(line) = achievements.iter_mut().find(|line| *line == from) else {
        return Err(Error::refused("This line has changed since, so nothing was done."));
    };
    *line = to.to_owned();
    let changes = object(json!({ "achievements": achievements }));
    experience.set_fields(record::patched(&experience, changes)?, app.clock.now());
    record::save(txn, &experience).await
}

/// Takes an applied proposal back, by the way a person would.
pub async fn undo(app: &App, actor: Actor, id: ProposalId) -> Result<()> {
    let proposal = store::find(&app.db()?, actor.user, id).await?;
    let (ProposalState::Applied, Some(undo)) = (proposal.state, proposal.undo.clone()) else {
        return Err(Error::refused("Only what was applied can be taken back."));
    };
    match undo {
        Undo::Delete { kind, id } => {
            trash::commands::delete_record(app, actor, DeleteRecord { kind, id }).await?;
        }
        Undo::MoveBack { step } => {
            jobs::commands::undo_move(app, actor, jobs::UndoMove { step }).await?;
        }
        Undo::UpdateJob { id, changes } => {
            let patch = record::Patch { id, changes, fields: std::marker::PhantomData };
            jobs::commands::update_job(app, actor, patch).await?;
        }
        Undo::PutLineBack { id, from, to } => {
            let txn = app.begin_write().await?;
            let experience: Experience = record::find(&txn, actor.user, id).await?;
            edit(app, &txn, experience, &from, &to).await?;
            txn.commit().await?;
            app.announce(Topic::Profile);
        }
    }
    let txn = app.begin_write().await?;
    store::decide(&txn, &proposal, ProposalState::Undone, None, app.clock.now()).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(())
}
