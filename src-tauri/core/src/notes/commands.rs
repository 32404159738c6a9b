//! What may be asked about notes.

use super::{Note, NoteFields, NoteQuery, store};
use crate::{
    App, Result,
    accounts::Actor,
    ids::NoteId,
    record::{self, ById, Draft, Page, Patch},
};

pub async fn list_notes(app: &App, actor: Actor, query: NoteQuery) -> Result<Page<Note>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_note(app: &App, actor: Actor, ById { id }: ById<NoteId>) -> Result<Note> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_note(app: &App, actor: Actor, Draft(fields): Draft<NoteFields>) -> Result<Note> {
    record::create(app, actor.user, fields).await
}

pub async fn update_note(app: &App, actor: Actor, patch: Patch<NoteId, NoteFields>) -> Result<Note> {
    record::update(app, actor.user, patch).await
}
