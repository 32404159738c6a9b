//! What may be asked about the person at the keyboard.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Actor, Session, User, store};
use crate::{App, Error, Result, check, event::Topic, ids::SessionId, ipc::Nothing, record::ById};

/// How a person wants to be called, and where they can be written to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameUser {
    pub first_name: String,
    pub last_name: String,
    pub email: Option<String>,
}

pub async fn current_user(app: &App, actor: Actor, _: Nothing) -> Result<User> {
    Ok(store::find(&app.db()?, actor.user).await?.into())
}

pub async fn name_user(app: &App, actor: Actor, NameUser { first_name, last_name, email }: NameUser) -> Result<User> {
    let email = check::email("email", email)?;
    let txn = app.begin_write().await?;
    let mut user = store::find(&txn, actor.user).await?;
    if let Some(email) = &email
        && store::by_email(&txn, email).await.is_ok_and(|other| other.id != actor.user)
    {
        return Err(Error::invalid("email", "Another person of this vault has that address."));
    }
    user.first_name = check::line("first_name", Some(first_name))?.unwrap_or_default();
    user.last_name = check::line("last_name", Some(last_name))?.unwrap_or_default();
    if user.email != email {
        user.email_verified = false;
        user.email_verified_at = None;
    }
    user.email = email;
    user.updated_at = app.clock.now();
    store::save(&txn, user.clone()).await?;
    txn.commit().await?;
    app.announce(Topic::Accounts);
    Ok(user.into())
}

pub async fn list_sessions(app: &App, actor: Actor, _: Nothing) -> Result<Vec<Session>> {
    store::sessions(&app.db()?, actor.user, app.session()).await
}

pub async fn revoke_session(app: &App, actor: Actor, ById { id }: ById<SessionId>) -> Result<Vec<Session>> {
    let txn = app.begin_write().await?;
    let mut session = store::find_session(&txn, actor.user, id).await?;
    session.revoked_at = session.revoked_at.or(Some(app.clock.now()));
    session.reason = session.reason.or(Some("REVOKED_BY_USER".into()));
    session.updated_at = app.clock.now();
    store::save_session(&txn, session).await?;
    let sessions = store::sessions(&txn, actor.user, app.session()).await?;
    txn.commit().await?;
    app.announce(Topic::Accounts);
    Ok(sessions)
}
