//! The people of one vault and who is at the keyboard. A first run asks nothing: it makes the owner. Passwords, locks
//! and the administration of several people are not here yet.

pub mod commands;
mod entity;
mod store;

use chrono::TimeDelta;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    App, Error, Result, check,
    choices::choices,
    clock::Instant,
    ids::{SessionId, UserId},
};

choices! {
    /// What a person may do in the vault.
    Role {
        #[default]
        User,
        Admin,
    }
    /// Whether an account may be used.
    UserStatus {
        #[default]
        Active,
        Inactive,
        Suspended,
    }
}

/// Who asks. Every command gets one and every query is scoped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    pub user: UserId,
    pub role: Role,
}

impl Actor {
    /// Fails unless the actor may decide about the whole vault.
    pub fn must_administer(self) -> Result<()> {
        match self.role {
            Role::Admin => Ok(()),
            Role::User => Err(Error::Forbidden("Only an administrator of this vault may do that.".into())),
        }
    }
}

/// A person of this vault, as the window may see them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct User {
    pub id: UserId,
    pub email: Option<String>,
    pub first_name: String,
    pub last_name: String,
    pub role: Role,
    pub status: UserStatus,
    pub email_verified: bool,
    pub created_at: Instant,
}

/// One time the application was opened, and until when that counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Session {
    pub id: SessionId,
    pub user_agent: Option<String>,
    pub ip_address: Option<String>,
    pub created_at: Instant,
    pub last_seen_at: Instant,
    pub expires_at: Instant,
    pub revoked_at: Option<Instant>,
    /// Whether it is the one this window runs in.
    pub is_this_one: bool,
}

/// Makes the owner of an empty vault: an administrator without a name, an address or a password.
pub async fn ensure_owner(app: &App) -> Result<()> {
    let txn = app.begin_write().await?;
    if store::count(&txn).await? == 0 {
        // Whose password opened a vault that was started over still owns it.
        let id = app.locking.signed_in().unwrap_or_else(|| app.new_id());
        store::insert_owner(&txn, id, app.clock.now()).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// How long a session counts after it was last seen.
const SESSION_LASTS: TimeDelta = TimeDelta::days(30);

/// Remembers that the owner opened the application now, and forgets sessions that ended long ago.
///
/// The row holds the hash of a token of 256 random bits. The token itself belongs in the system's keyring only; as long
/// as no password protects the vault nothing asks for it, so it is not kept at all.
pub async fn start_session(app: &App) -> Result<SessionId> {
    let now = app.clock.now();
    let owner = store::owner(&app.db()?).await?;
    let row = entity::session::Model {
        id: app.new_id(),
        user_id: owner.id,
        refresh_token_hash: Sha256::digest(app.random.bytes::<32>()).to_vec(),
        family: app.new_id(),
        expires_at: now + SESSION_LASTS,
        rotated_at: None,
        last_seen_at: now,
        revoked_at: None,
        reason: None,
        user_agent: Some(format!("CareerCoach/{} ({})", env!("CARGO_PKG_VERSION"), std::env::consts::OS)),
        ip_address: Some("local".into()),
        created_at: now,
        updated_at: now,
    };
    let id = row.id;
    let txn = app.begin_write().await?;
    store::forget_sessions(&txn, now - SESSION_LASTS).await?;
    store::insert_session(&txn, row).await?;
    txn.commit().await?;
    Ok(id)
}

/// The active user with this e-mail address; without one, whose password opened the vault, or the first owner.
pub async fn actor(app: &App, email: Option<&str>) -> Result<Actor> {
    let db = app.db()?;
    let user = match email {
        Some(email) => store::by_email(&db, email).await?,
        None => match app.locking.signed_in() {
            Some(id) => store::find(&db, id).await.or(store::owner(&db).await)?,
            None => store::owner(&db).await?,
        },
    };
    match user.status {
        UserStatus::Active => Ok(Actor { user: user.id, role: user.role }),
        UserStatus::Inactive | UserStatus::Suspended => Err(Error::Forbidden(
            "This account is not active. Ask an administrator of this vault to reactivate it.".into(),
        )),
    }
}

/// A person by their id, as any door may see them.
pub async fn user(app: &App, id: UserId) -> Result<User> {
    Ok(store::find(&app.db()?, id).await?.into())
}

/// Takes a name and an address from what a person gave, where neither is known yet.
pub async fn introduce(
    app: &App,
    txn: &impl ConnectionTrait,
    id: UserId,
    name: Option<&str>,
    email: Option<&str>,
) -> Result<()> {
    let mut user = store::find(txn, id).await?;
    let name = name.unwrap_or_default().trim();
    if user.first_name.is_empty() && user.last_name.is_empty() {
        let (first, last) = name.rsplit_once(char::is_whitespace).unwrap_or((name, ""));
        user.first_name = first.trim().to_owned();
        user.last_name = last.to_owned();
    }
    // An address that does not look like one, or is another person's, is left out: it is only offered here.
    let email = check::email("email", email.map(str::to_owned)).unwrap_or_default();
    if let Some(email) = email.filter(|_| user.email.is_none())
        && store::by_email(txn, &email).await.is_err()
    {
        user.email = Some(email);
    }
    user.updated_at = app.clock.now();
    store::save(txn, user).await
}
