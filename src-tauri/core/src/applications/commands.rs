//! What may be asked about applications.

use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Application, ApplicationAnswer, ApplicationCard, ApplicationFields, ApplicationQuery, ApplicationStatus, store,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    clock::Instant,
    event::Topic,
    ids::{ApplicationId, JobId},
    jobs::{self, Job, JobMove, JobStatus},
    letters,
    record::{self, ById, Draft, Fields, Page, Patch, Record},
};

/// An application for a job: a draft, or one that was sent if it says when.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewApplication {
    pub job_id: JobId,
    #[serde(default = "empty")]
    #[ts(optional, as = "Option<Draft<ApplicationFields>>")]
    pub fields: Draft<ApplicationFields>,
}

fn empty() -> Draft<ApplicationFields> {
    Draft(ApplicationFields::default())
}

/// Says that an application was sent.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SubmitApplication {
    pub id: ApplicationId,
    /// Whether the person has looked at what the letter says and the facts do not bear out.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub seen: bool,
    /// When it was sent; now if left out.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<Instant>,
}

/// Says what became of an application.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetApplicationStatus {
    pub id: ApplicationId,
    pub status: ApplicationStatus,
    /// Whether the person has looked at what the letter says and the facts do not bear out; a draft that is sent needs it.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub seen: bool,
}

pub async fn list_applications(app: &App, actor: Actor, query: ApplicationQuery) -> Result<Page<ApplicationCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_application(app: &App, actor: Actor, ById { id }: ById<ApplicationId>) -> Result<Application> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_application(
    app: &App,
    actor: Actor,
    NewApplication { job_id, fields: Draft(fields) }: NewApplication,
) -> Result<ApplicationAnswer> {
    let now = app.clock.now();
    let mut application = Application::made(app.new_id(), actor.user, now, fields.checked()?);
    application.job_id = job_id;
    if application.submitted_at.is_some() {
        application.status = ApplicationStatus::Submitted;
    }
    application.sent_when_it_says(now)?;
    let txn = app.begin_write().await?;
    record::exists::<Job>(&txn, actor.user, job_id, "job_id").await?;
    application.fields().check_links(&txn, actor.user).await?;
    record::insert(&txn, &application).await?;
    let moved_job = follow_sending(app, &txn, &application).await?;
    txn.commit().await?;
    announce(app);
    Ok(ApplicationAnswer { application, moved_job, offered_move: None })
}

pub async fn update_application(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<ApplicationId, ApplicationFields>,
) -> Result<Application> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut application: Application = record::find(&txn, actor.user, id).await?;
    let followed_up_before = application.followed_up_at;
    application.set_fields(record::patched(&application, changes)?, now);
    application.sent_when_it_says(now)?;
    application.fields().check_links(&txn, actor.user).await?;
    record::save(&txn, &application).await?;
    if let Some(at) = application.followed_up_at.filter(|_| application.followed_up_at > followed_up_before) {
        let mut job: Job = record::find(&txn, actor.user, application.job_id).await?;
        let status = job.status;
        jobs::follow(app, &txn, &mut job, &[], status, at).await?;
    }
    txn.commit().await?;
    announce(app);
    Ok(application)
}

pub async fn submit_application(
    app: &App,
    actor: Actor,
    SubmitApplication { id, seen, at }: SubmitApplication,
) -> Result<ApplicationAnswer> {
    if !seen {
        nothing_to_see(app, actor, id).await?;
    }
    change_status(app, actor, id, |application, now| {
        if application.status != ApplicationStatus::Draft {
            return Err(Error::invalid("id", "This application was submitted already. Edit its time instead."));
        }
        application.status = ApplicationStatus::Submitted;
        application.submitted_at = Some(at.unwrap_or(now));
        Ok(())
    })
    .await
}

pub async fn set_application_status(
    app: &App,
    actor: Actor,
    SetApplicationStatus { id, status, seen }: SetApplicationStatus,
) -> Result<ApplicationAnswer> {
    if !seen && status != ApplicationStatus::Draft {
        nothing_to_see(app, actor, id).await?;
    }
    change_status(app, actor, id, |application, now| {
        application.status = status;
        application.submitted_at = match status {
            ApplicationStatus::Draft => None,
            _ => Some(application.submitted_at.unwrap_or(now)),
        };
        Ok(())
    })
    .await
}

/// Fails if this is a draft whose letter says what nothing bears out: a person must have seen that before it is sent.
async fn nothing_to_see(app: &App, actor: Actor, id: ApplicationId) -> Result<()> {
    let db = app.db()?;
    let application: Application = record::find(&db, actor.user, id).await?;
    let Some(letter) = application.cover_letter.filter(|_| application.status == ApplicationStatus::Draft) else {
        return Ok(());
    };
    let job = record::find(&db, actor.user, application.job_id).await?;
    match letters::checked(app, actor.user, &letter, Some(job)).await?.grounding.critical {
        0 => Ok(()),
        _ => Err(Error::invalid("seen", "The letter says things that nothing of yours bears out. Look at them first.")),
    }
}

async fn change_status(
    app: &App,
    actor: Actor,
    id: ApplicationId,
    change: impl FnOnce(&mut Application, Instant) -> Result<()>,
) -> Result<ApplicationAnswer> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut application: Application = record::find(&txn, actor.user, id).await?;
    let was_draft = application.status == ApplicationStatus::Draft;
    change(&mut application, now)?;
    application.updated_at = now;
    application.sent_when_it_says(now)?;
    record::save(&txn, &application).await?;
    let moved_job = if was_draft { follow_sending(app, &txn, &application).await? } else { None };
    let job: Job = record::find(&txn, actor.user, application.job_id).await?;
    let offered_move = application.status.suggests(job.status).and_then(|to| job.offered(to));
    txn.commit().await?;
    announce(app);
    Ok(ApplicationAnswer { application, moved_job, offered_move })
}

/// A sent application moves the job it is for from INTERESTED to APPLIED, at the time it was sent.
async fn follow_sending(app: &App, txn: &impl ConnectionTrait, application: &Application) -> Result<Option<JobMove>> {
    let Some(at) = application.submitted_at else { return Ok(None) };
    let mut job: Job = record::find(txn, application.user_id, application.job_id).await?;
    jobs::follow(app, txn, &mut job, &[JobStatus::Interested], JobStatus::Applied, at).await
}

fn announce(app: &App) {
    app.announce(Topic::Applications);
    app.announce(Topic::Jobs);
}
