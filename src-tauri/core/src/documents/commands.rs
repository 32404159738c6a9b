//! What may be asked about documents.

use resume_reader::Options;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Document, DocumentCard, DocumentFields, DocumentQuery, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    blobs::{self, FileContent},
    check,
    event::Topic,
    files::GivenFile,
    ids::{DocumentId, LineageId},
    record::{self, ById, Draft, Fields, Page, Patch, Record},
    resumes,
};

/// A document to keep: a text, or a file by its ticket.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    /// Without a title, a file's own name.
    pub fields: Draft<DocumentFields>,
    #[serde(default)]
    #[ts(optional)]
    pub ticket: Option<String>,
}

/// A newer version of a document; the earlier ones stay.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewDocumentVersion {
    /// Any version of the document.
    pub id: DocumentId,
    #[serde(default)]
    #[ts(optional)]
    pub content: Option<String>,
    #[serde(default)]
    #[ts(optional)]
    pub ticket: Option<String>,
}

pub async fn list_documents(app: &App, actor: Actor, query: DocumentQuery) -> Result<Page<DocumentCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_document(app: &App, actor: Actor, ById { id }: ById<DocumentId>) -> Result<Document> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn document_versions(app: &App, actor: Actor, ById { id }: ById<DocumentId>) -> Result<Vec<DocumentCard>> {
    let db = app.db()?;
    let document: Document = record::find(&db, actor.user, id).await?;
    store::versions(&db, actor.user, document.lineage_id).await
}

pub async fn document_file(app: &App, actor: Actor, ById { id }: ById<DocumentId>) -> Result<FileContent> {
    let (name, hash) = file_of(app, actor, id).await?;
    blobs::content(&app.db()?, &hash, &name).await
}

pub async fn document_text(app: &App, actor: Actor, ById { id }: ById<DocumentId>) -> Result<String> {
    let (name, hash) = file_of(app, actor, id).await?;
    let bytes = blobs::bytes(&app.db()?, &hash).await?;
    let options = Options { password: None, file_name: Some(name) };
    Ok(resumes::read(&app.reader, &bytes, &options).await?.text)
}

/// The name and the hash of a document's file.
async fn file_of(app: &App, actor: Actor, id: DocumentId) -> Result<(String, String)> {
    let document: Document = record::find(&app.db()?, actor.user, id).await?;
    let hash = document.blob_hash.ok_or_else(|| Error::refused("This document is a text; there is no file."))?;
    Ok((document.file_name.unwrap_or(document.title), hash))
}

pub async fn create_document(
    app: &App,
    actor: Actor,
    NewDocument { fields: Draft(mut fields), ticket }: NewDocument,
) -> Result<Document> {
    let file = given(app, ticket).await?;
    if let Some(file) = file.as_ref().filter(|_| fields.title.trim().is_empty()) {
        fields.title = file.name.clone();
    }
    let mut document = Document::made(app.new_id(), actor.user, app.clock.now(), fields.checked()?);
    document.lineage_id = app.new_id::<LineageId>();
    document.version = 1;
    let txn = app.begin_write().await?;
    document.fields().check_links(&txn, actor.user).await?;
    fill(app, &txn, &mut document, file).await?;
    record::insert(&txn, &document).await?;
    txn.commit().await?;
    app.announce(Topic::Documents);
    Ok(document)
}

pub async fn add_document_version(
    app: &App,
    actor: Actor,
    NewDocumentVersion { id, content, ticket }: NewDocumentVersion,
) -> Result<Document> {
    let file = given(app, ticket).await?;
    let txn = app.begin_write().await?;
    let earlier: Document = record::find(&txn, actor.user, id).await?;
    let newest = store::versions(&txn, actor.user, earlier.lineage_id).await?.first().map_or(0, |card| card.version);
    let fields = DocumentFields { content, ..earlier.fields() }.checked()?;
    let mut document = Document::made(app.new_id(), actor.user, app.clock.now(), fields);
    document.lineage_id = earlier.lineage_id;
    document.version = newest + 1;
    fill(app, &txn, &mut document, file).await?;
    record::insert(&txn, &document).await?;
    txn.commit().await?;
    app.announce(Topic::Documents);
    Ok(document)
}

pub async fn update_document(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<DocumentId, DocumentFields>,
) -> Result<Document> {
    let txn = app.begin_write().await?;
    let mut document: Document = record::find(&txn, actor.user, id).await?;
    document.set_fields(record::patched(&document, changes)?, app.clock.now());
    document.fields().check_links(&txn, actor.user).await?;
    refuse_empty(&document)?;
    record::save(&txn, &document).await?;
    txn.commit().await?;
    app.announce(Topic::Documents);
    Ok(document)
}

async fn given(app: &App, ticket: Option<String>) -> Result<Option<GivenFile>> {
    match ticket {
        Some(ticket) => Ok(Some(app.given_file(&ticket).await?)),
        None => Ok(None),
    }
}

/// Puts the file into the document. It must hold something in the end.
async fn fill(app: &App, txn: &impl ConnectionTrait, document: &mut Document, file: Option<GivenFile>) -> Result<()> {
    if let Some(GivenFile { name, bytes }) = file {
        if bytes.is_empty() {
            return Err(Error::UnreadableFile("The file is empty.".into()));
        }
        let hash = blobs::keep(txn, &name, bytes, app.clock.now()).await?;
        document.file_name = check::line("file_name", Some(name))?;
        document.file_url = Some(blobs::url(&hash));
        document.blob_hash = Some(hash);
    }
    refuse_empty(document)
}

fn refuse_empty(document: &Document) -> Result<()> {
    if document.content.is_none() && document.blob_hash.is_none() && document.file_url.is_none() {
        return Err(Error::invalid("content", "Write its text, or add a file."));
    }
    Ok(())
}
