//! Who may open the vault: setting a password turns encryption on, and from then on the vault is opened by the password, by
//! the recovery code or by this computer's keyring, and locked again. How a key is wrapped is said in [`crate::keys`]; the
//! people of a vault and their roles, in [`crate::accounts`].

mod attempts;
pub mod commands;
mod converting;
mod leftovers;
mod opening;

use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use leftovers::Leftover;
pub use opening::{credential, lock, open_by_device};

use crate::{
    App, Result,
    backup::Backup,
    choices::choices,
    clock::Instant,
    ids::UserId,
    keys::{self, RecoveryCode, SlotKind},
    settings,
    vault::Shut,
};

choices! {
    /// What can be asked of the vault now.
    VaultState {
        #[default]
        Open,
        /// Encrypted; it opens with one of its ways in.
        Locked,
        /// There, but it cannot be opened; a backup or what can still be read of it is the way on.
        Damaged,
    }
}

/// How the vault stands, whether it is open or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VaultStatus {
    pub state: VaultState,
    pub is_encrypted: bool,
    /// What opens it, if it is encrypted.
    pub ways: Vec<SlotKind>,
    /// How long a next try has to wait, after too many wrong ones.
    pub wait_seconds: u32,
    /// What is wrong with it, in words.
    pub damage: Option<String>,
    /// Its backups, newest first, while it is not open.
    pub backups: Vec<Backup>,
}

/// What a process knows about who opened its vault.
#[derive(Default)]
pub struct Locking {
    /// Serves one try after the other, so that many at once are no way around the waiting.
    trying: tokio::sync::Mutex<()>,
    /// A recovery code that was shown and not typed again yet.
    shown_code: Mutex<Option<RecoveryCode>>,
    signed_in: Mutex<Option<UserId>>,
    last_seen: Mutex<Option<Instant>>,
    /// A window is open on the vault, whose session begins when it is unlocked.
    has_window: AtomicBool,
}

const HELD: &str = "no panic while the locking is held";

impl Locking {
    /// Whose password opened the vault.
    pub fn signed_in(&self) -> Option<UserId> {
        *self.signed_in.lock().expect(HELD)
    }

    pub fn has_window(&self) -> bool {
        self.has_window.load(Ordering::SeqCst)
    }

    pub fn window_opened(&self) {
        self.has_window.store(true, Ordering::SeqCst);
    }

    fn sign_in(&self, user: Option<UserId>, at: Instant) {
        *self.signed_in.lock().expect(HELD) = user;
        *self.last_seen.lock().expect(HELD) = Some(at);
    }

    fn forget(&self) {
        *self.signed_in.lock().expect(HELD) = None;
        *self.shown_code.lock().expect(HELD) = None;
    }

    fn seen(&self, at: Instant) {
        *self.last_seen.lock().expect(HELD) = Some(at);
    }

    /// How long nobody did anything; nothing before the first sign of life.
    fn idle(&self, now: Instant) -> TimeDelta {
        self.last_seen.lock().expect(HELD).map_or(TimeDelta::zero(), |seen| now - seen)
    }
}

pub fn status(app: &App) -> Result<VaultStatus> {
    let shut = app.vault.shut();
    let keys = if keys::exist(app.vault.folder()) { keys::read(app.vault.folder()).ok() } else { None };
    let is_encrypted = match &shut {
        None => app.vault.key().is_some(),
        Some(Shut::Closed) => false,
        Some(Shut::Locked) => true,
        Some(Shut::Damaged(_)) => keys.is_some(),
    };
    let has = |kind: &SlotKind| keys.as_ref().is_some_and(|keys| keys.has(*kind));
    let ways = [SlotKind::Password, SlotKind::Recovery, SlotKind::Device].into_iter().filter(has);
    let (state, damage) = match &shut {
        None | Some(Shut::Closed) => (VaultState::Open, None),
        Some(Shut::Locked) => (VaultState::Locked, None),
        Some(Shut::Damaged(words)) => (VaultState::Damaged, Some(words.clone())),
    };
    Ok(VaultStatus {
        state,
        is_encrypted,
        ways: if is_encrypted { ways.collect() } else { Vec::new() },
        wait_seconds: attempts::seconds_to_wait(app.vault.folder(), app.clock.now()),
        damage,
        backups: if shut.is_none() { Vec::new() } else { crate::backup::shelved(app.vault.folder())? },
    })
}

/// Locks an encrypted vault that nobody has used for as long as its owner chose. The wall clock decides, so that a computer
/// that slept wakes up locked.
pub async fn lock_if_idle(app: &App) -> Result<()> {
    if app.vault.key().is_none() {
        return Ok(());
    }
    let actor = app.actor(None).await?;
    let minutes = settings::of(&app.db()?, actor.user).await?.lock_after_minutes;
    if minutes > 0 && app.locking.idle(app.clock.now()) >= TimeDelta::minutes(minutes.into()) {
        lock(app).await?;
    }
    Ok(())
}
