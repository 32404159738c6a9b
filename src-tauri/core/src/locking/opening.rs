//! Opening a locked vault, and locking it again.

use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::{attempts, commands::Unlock};
use crate::{
    App, Error, Result,
    event::Topic,
    keys::{self, Credential, SlotKind},
    vault::Shut,
};

/// The one thing that was given to open the vault with.
pub async fn credential(app: &App, given: Unlock) -> Result<Credential> {
    match given {
        Unlock { password: Some(password), user, code: None, device: false } => {
            Ok(Credential::Password(user, password))
        }
        Unlock { code: Some(code), password: None, device: false, .. } => {
            Ok(Credential::Code(keys::RecoveryCode::typed(&code)?))
        }
        Unlock { device: true, password: None, code: None, .. } => {
            let secret = device_secret(app, &keys::read(app.vault.folder())?).await?;
            secret.map(Credential::Device).ok_or_else(|| {
                Error::Keyring("The system's keyring no longer has the key. Use the password or the code.".into())
            })
        }
        _ => Err(Error::refused("Give the password or the recovery code.")),
    }
}

/// Opens the vault, or counts a wrong try.
pub async fn open(app: &App, credential: Credential) -> Result<()> {
    let _turn = app.locking.trying.lock().await;
    match app.vault.shut() {
        None => return Ok(()),
        Some(Shut::Damaged(words)) => return Err(Error::UnreadableFile(words)),
        Some(Shut::Locked | Shut::Closed) => {}
    }
    let folder = app.vault.folder();
    let (field, words) = match &credential {
        Credential::Password(..) => ("password", "That is not the password."),
        Credential::Code(_) => ("code", "That is not this vault's recovery code."),
        Credential::Device(_) => ("device", "The system's keyring has another key. Use the password or the code."),
    };
    // A key of the keyring is not guessed.
    let is_guess = !matches!(credential, Credential::Device(_));
    if is_guess {
        attempts::begin(folder, app.clock.now())?;
    }
    let Some((key, user)) = keys::read(folder)?.open(credential).await? else {
        app.announce(Topic::Vault);
        return Err(Error::WrongSecret { field, message: words });
    };
    app.vault.unlock(key, app.clock.now()).await?;
    if is_guess {
        attempts::forget(folder)?;
    }
    app.locking.sign_in(user, app.clock.now());
    app.begin_again().await
}

/// At the start: what the person left with this computer's keyring opens the vault. What cannot be asked leaves it locked.
pub async fn open_by_device(app: &App) {
    let Ok(keys) = keys::read(app.vault.folder()) else { return };
    if !keys.has(SlotKind::Device) {
        return;
    }
    let opened = async {
        match device_secret(app, &keys).await? {
            Some(secret) => open(app, Credential::Device(secret)).await,
            None => Err(Error::Keyring("The system's keyring no longer has the key.".into())),
        }
    };
    if let Err(error) = opened.await {
        tracing::warn!(%error, "the vault stays locked");
    }
}

/// Locks an encrypted vault: everything that is under way ends, nothing of what was read stays.
pub async fn lock(app: &App) -> Result<()> {
    if app.vault.key().is_none() {
        return match app.vault.shut() {
            None => Err(Error::refused("This vault has no password. Set one first, then it can be locked.")),
            Some(_) => Ok(()),
        };
    }
    app.end_all_tasks();
    app.vault.lock().await?;
    app.locking.forget();
    app.tickets.forget();
    app.readings.forget_all();
    app.announce(Topic::Vault);
    Ok(())
}

pub(super) fn device_name(keys: &keys::Keys) -> String {
    format!("device:{}", keys.vault())
}

async fn device_secret(app: &App, keys: &keys::Keys) -> Result<Option<Zeroizing<[u8; 32]>>> {
    let Some(kept) = app.secrets.get(&device_name(keys)).await?.map(Zeroizing::new) else { return Ok(None) };
    let bytes = BASE64_STANDARD.decode(kept.as_bytes()).map(Zeroizing::new).unwrap_or_default();
    let wrong = |_| Error::Keyring("The system's keyring has something else in the key's place.".into());
    Ok(Some(Zeroizing::new(<[u8; 32]>::try_from(&bytes[..]).map_err(wrong)?)))
}
