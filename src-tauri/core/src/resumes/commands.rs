//! What may be asked about resumes.

use resume_reader::{Check, Options};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    PageSize, Resume, ResumeCard, ResumeFields, ResumeQuery, ResumeReview, SaveResume, SavedResume,
    reading::{self, Read},
    saving, store,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    blobs::{self, FileContent},
    event::Topic,
    ids::{ResumeId, TaskId},
    record::{self, ById, Page, Patch},
};

/// A file to read, by its ticket.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReadResume {
    pub ticket: String,
    pub task: TaskId,
    /// Opens a protected file. It is used once and kept nowhere.
    #[serde(default)]
    #[ts(optional)]
    pub password: Option<String>,
}

/// A file the person gave, by its ticket.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ByTicket {
    pub ticket: String,
}

/// A resume to check: a saved one, or a file the person gave.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct CheckResume {
    #[ts(optional)]
    pub id: Option<ResumeId>,
    #[ts(optional)]
    pub ticket: Option<String>,
    /// Opens a protected file. It is used once and kept nowhere.
    #[ts(optional)]
    pub password: Option<String>,
}

pub async fn read_resume(
    app: &App,
    actor: Actor,
    ReadResume { ticket, task, password }: ReadResume,
) -> Result<ResumeReview> {
    let task = app.start_task(task);
    let file = app.given_file(&ticket).await?;
    task.progress(format!("Reading {}", file.name), 0, None);
    let options = Options { password, file_name: Some(file.name.clone()) };
    let reading = reading::read(&app.reader, &file.bytes, &options);
    let reading = task.cancelled.run_until_cancelled(reading).await.ok_or(Error::Cancelled)??;
    let sha256 = blobs::hash(&file.bytes);
    let review = ResumeReview {
        ticket: ticket.clone(),
        file_name: file.name,
        kind: reading.kind,
        pages: reading.pages.iter().map(|page| PageSize { width: page.width, height: page.height }).collect(),
        resume: reading.resume,
        text: reading.text.clone(),
        diagnostics: reading.diagnostics.clone(),
        already: store::from_file(&app.db()?, actor.user, &sha256).await?,
        sha256: sha256.clone(),
    };
    let page_count = i32::try_from(reading.pages.len()).ok().filter(|pages| *pages > 0);
    let read =
        Read { hash: sha256, kind: reading.kind, text: reading.text, page_count, diagnostics: reading.diagnostics };
    app.readings.remember(ticket, read);
    Ok(review)
}

pub async fn preview_resume(app: &App, actor: Actor, wanted: SaveResume) -> Result<SavedResume> {
    let txn = app.begin_write().await?;
    let saved = saving::save(app, &txn, actor, wanted).await?;
    txn.rollback().await?;
    Ok(saved)
}

pub async fn save_resume(app: &App, actor: Actor, wanted: SaveResume) -> Result<SavedResume> {
    let ticket = wanted.ticket.clone();
    let txn = app.begin_write().await?;
    let saved = saving::save(app, &txn, actor, wanted).await?;
    txn.commit().await?;
    app.readings.forget(&ticket);
    app.announce(Topic::Resumes);
    if saved.filled.is_some() {
        app.announce(Topic::Profile);
        app.announce(Topic::Accounts);
    }
    Ok(saved)
}

pub async fn list_resumes(app: &App, actor: Actor, query: ResumeQuery) -> Result<Page<ResumeCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_resume(app: &App, actor: Actor, ById { id }: ById<ResumeId>) -> Result<Resume> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn update_resume(app: &App, actor: Actor, patch: Patch<ResumeId, ResumeFields>) -> Result<Resume> {
    record::update(app, actor.user, patch).await
}

pub async fn set_primary_resume(app: &App, actor: Actor, ById { id }: ById<ResumeId>) -> Result<Resume> {
    let txn = app.begin_write().await?;
    record::find::<Resume>(&txn, actor.user, id).await?;
    store::set_primary(&txn, actor.user, id).await?;
    let resume = record::find(&txn, actor.user, id).await?;
    txn.commit().await?;
    app.announce(Topic::Resumes);
    Ok(resume)
}

pub async fn resume_versions(app: &App, actor: Actor, ById { id }: ById<ResumeId>) -> Result<Vec<ResumeCard>> {
    let db = app.db()?;
    let resume: Resume = record::find(&db, actor.user, id).await?;
    store::versions(&db, actor.user, resume.lineage_id).await
}

pub async fn resume_file(app: &App, actor: Actor, ById { id }: ById<ResumeId>) -> Result<FileContent> {
    let db = app.db()?;
    let resume: Resume = record::find(&db, actor.user, id).await?;
    let hash = resume.blob_hash.ok_or_else(|| Error::refused("This resume was saved without a file."))?;
    blobs::content(&db, &hash, resume.file_name.as_deref().unwrap_or(&resume.title)).await
}

pub async fn check_resume(app: &App, actor: Actor, CheckResume { id, ticket, password }: CheckResume) -> Result<Check> {
    let (name, bytes) = match (id, ticket) {
        (Some(id), None) => {
            let db = app.db()?;
            let resume: Resume = record::find(&db, actor.user, id).await?;
            let hash = resume.blob_hash.ok_or_else(|| Error::refused("This resume was saved without a file."))?;
            (resume.file_name.unwrap_or(resume.title), blobs::bytes(&db, &hash).await?)
        }
        (None, Some(ticket)) => {
            let file = app.given_file(&ticket).await?;
            (file.name, file.bytes)
        }
        _ => return Err(Error::invalid("id", "Name a saved resume or a file, one of the two.")),
    };
    let options = Options { password, file_name: Some(name) };
    reading::check(&app.reader, &bytes, &options, app.clock.now()).await
}

pub async fn read_file(app: &App, _: Actor, ByTicket { ticket }: ByTicket) -> Result<FileContent> {
    let file = app.given_file(&ticket).await?;
    Ok(FileContent::of(&file.name, &file.bytes))
}
