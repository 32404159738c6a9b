//! What may be asked about contacts.

use super::{Contact, ContactFields, ContactQuery, store};
use crate::{
    App, Result,
    accounts::Actor,
    ids::ContactId,
    record::{self, ById, Draft, Page, Patch},
};

pub async fn list_contacts(app: &App, actor: Actor, query: ContactQuery) -> Result<Page<Contact>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_contact(app: &App, actor: Actor, ById { id }: ById<ContactId>) -> Result<Contact> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_contact(app: &App, actor: Actor, Draft(fields): Draft<ContactFields>) -> Result<Contact> {
    record::create(app, actor.user, fields).await
}

pub async fn update_contact(app: &App, actor: Actor, patch: Patch<ContactId, ContactFields>) -> Result<Contact> {
    record::update(app, actor.user, patch).await
}
