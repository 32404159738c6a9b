//! What may be asked about locks. The first of them are asked while the vault is shut, so by nobody in particular.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use super::{Leftover, VaultStatus, converting::rewrite, leftovers, opening};
use crate::{
    App, Error, Result,
    accounts::Actor,
    backup,
    copies::BackupReason,
    durable,
    event::Topic,
    ids::UserId,
    ipc::Nothing,
    keys::{self, Credential, DataKey, Keys, Password, RecoveryCode},
};

/// One way in: a password, the recovery code, or what this computer's keyring holds.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Unlock {
    /// Whose password; the first person's who has one if left out.
    pub user: Option<UserId>,
    pub password: Option<Password>,
    pub code: Option<String>,
    #[ts(as = "Option<bool>")]
    pub device: bool,
}

/// A recovery code, to be written down; it is not shown again.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ShownCode {
    pub code: RecoveryCode,
}

/// A first password, and the recovery code as it was written down and typed again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPassword {
    pub password: Password,
    pub code: String,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The one until now.
    pub current: Password,
    pub password: Password,
}

/// The password, to prove who asks.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithPassword {
    pub current: Password,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithCode {
    pub current: Password,
    pub code: String,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TestCode {
    pub code: String,
}

#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetDeviceUnlock {
    pub current: Password,
    pub enabled: bool,
}

pub async fn vault_status(app: &App, _: Nothing) -> Result<VaultStatus> {
    super::status(app)
}

pub async fn unlock(app: &App, given: Unlock) -> Result<VaultStatus> {
    let credential = opening::credential(app, given).await?;
    opening::open(app, credential).await?;
    super::status(app)
}

pub async fn lock(app: &App, _: Nothing) -> Result<VaultStatus> {
    opening::lock(app).await?;
    super::status(app)
}

pub async fn report_activity(app: &App, _: Nothing) -> Result<()> {
    app.locking.seen(app.clock.now());
    Ok(())
}

pub async fn prepare_recovery_code(app: &App, actor: Actor, _: Nothing) -> Result<ShownCode> {
    actor.must_administer()?;
    let code = RecoveryCode::made(&app.random);
    *app.locking.shown_code.lock().expect(super::HELD) = Some(code.clone());
    Ok(ShownCode { code })
}

pub async fn set_password(app: &App, actor: Actor, SetPassword { password, code }: SetPassword) -> Result<VaultStatus> {
    actor.must_administer()?;
    if app.vault.key().is_some() {
        return Err(Error::refused("This vault has a password already. Change it instead."));
    }
    let password = password.checked()?;
    let code = as_shown(app, &code)?;
    let key = DataKey::made(&app.random);
    let mut keys = Keys::new(&app.random);
    keys.give(Credential::Password(None, password), Some(actor.user), &key, &app.random).await?;
    keys.give(Credential::Code(code), None, &key, &app.random).await?;
    rewrite(app, Some((key, keys)), BackupReason::BeforeEncryption).await?;
    app.locking.forget();
    app.locking.sign_in(Some(actor.user), app.clock.now());
    changed(app)
}

pub async fn change_password(app: &App, actor: Actor, change: ChangePassword) -> Result<VaultStatus> {
    let password = change.password.checked()?;
    let Opened { mut keys, key, user } = open_with(app, actor, change.current).await?;
    keys.give(Credential::Password(None, password), user, &key, &app.random).await?;
    keys::write(app.vault.folder(), &keys)?;
    changed(app)
}

pub async fn remove_password(app: &App, actor: Actor, WithPassword { current }: WithPassword) -> Result<VaultStatus> {
    actor.must_administer()?;
    let Opened { keys, .. } = open_with(app, actor, current).await?;
    rewrite(app, None, BackupReason::BeforeDecryption).await?;
    app.locking.forget();
    forget_device(app, &keys).await;
    changed(app)
}

pub async fn change_recovery_code(app: &App, actor: Actor, with: WithCode) -> Result<VaultStatus> {
    actor.must_administer()?;
    let Opened { mut keys, key, .. } = open_with(app, actor, with.current).await?;
    keys.give(Credential::Code(as_shown(app, &with.code)?), None, &key, &app.random).await?;
    keys::write(app.vault.folder(), &keys)?;
    *app.locking.shown_code.lock().expect(super::HELD) = None;
    changed(app)
}

pub async fn test_recovery_code(app: &App, actor: Actor, TestCode { code }: TestCode) -> Result<bool> {
    actor.must_administer()?;
    let code = RecoveryCode::typed(&code)?;
    let keys = keys_of_encrypted(app)?;
    Ok(keys.open(Credential::Code(code)).await?.is_some())
}

pub async fn rotate_key(app: &App, actor: Actor, WithCode { current, code }: WithCode) -> Result<VaultStatus> {
    actor.must_administer()?;
    let password = Credential::Password(None, current.clone());
    let Opened { keys, user, .. } = open_with(app, actor, current).await?;
    let code = Credential::Code(RecoveryCode::typed(&code)?);
    if keys.open(code.clone()).await?.is_none() {
        return Err(Error::invalid("code", "That is not this vault's recovery code."));
    }
    let key = DataKey::made(&app.random);
    let mut new = Keys::new(&app.random);
    new.give(password, user, &key, &app.random).await?;
    new.give(code, None, &key, &app.random).await?;
    rewrite(app, Some((key, new)), BackupReason::BeforeNewKey).await?;
    // What the keyring holds opens the key of before.
    forget_device(app, &keys).await;
    changed(app)
}

pub async fn set_device_unlock(app: &App, actor: Actor, set: SetDeviceUnlock) -> Result<VaultStatus> {
    actor.must_administer()?;
    let Opened { mut keys, key, .. } = open_with(app, actor, set.current).await?;
    if !set.enabled {
        keys.take_device();
        keys::write(app.vault.folder(), &keys)?;
        forget_device(app, &keys).await;
        return changed(app);
    }
    let secret = Zeroizing::new(app.random.bytes::<32>());
    let text = Zeroizing::new(BASE64_STANDARD.encode(&secret[..]));
    let name = opening::device_name(&keys);
    app.secrets.set(&name, text.to_string()).await?;
    // Some keyrings say yes and keep nothing.
    if app.secrets.get(&name).await?.map(Zeroizing::new).as_deref() != Some(&*text) {
        return Err(Error::Keyring("The system's keyring did not keep the key, so nothing was changed.".into()));
    }
    keys.give(Credential::Device(secret), None, &key, &app.random).await?;
    keys::write(app.vault.folder(), &keys)?;
    changed(app)
}

pub async fn list_leftovers(app: &App, _: Actor, _: Nothing) -> Result<Vec<Leftover>> {
    if app.vault.key().is_none() {
        return Ok(Vec::new());
    }
    leftovers::leftovers(&app.vault)
}

pub async fn remove_leftovers(app: &App, actor: Actor, _: Nothing) -> Result<Vec<Leftover>> {
    actor.must_administer()?;
    keys_of_encrypted(app)?;
    let files = leftovers::files(&app.vault)?;
    if !files.is_empty() {
        // Nobody is left without a backup by this.
        backup::save(&app.vault, BackupReason::Asked, app.clock.now(), None).await?;
    }
    for file in files {
        durable::remove(&file)?;
    }
    app.announce(Topic::Settings);
    leftovers::leftovers(&app.vault)
}

/// What a right password opened.
struct Opened {
    keys: Keys,
    key: DataKey,
    user: Option<UserId>,
}

/// Proves that who asks knows the password.
async fn open_with(app: &App, actor: Actor, current: Password) -> Result<Opened> {
    let keys = keys_of_encrypted(app)?;
    let whose = keys.has_password(actor.user).then_some(actor.user);
    match keys.open(Credential::Password(whose, current)).await? {
        Some((key, user)) if Some(&key) == app.vault.key().as_ref() => Ok(Opened { keys, key, user }),
        _ => Err(Error::invalid("current", "That is not the password.")),
    }
}

fn keys_of_encrypted(app: &App) -> Result<Keys> {
    if app.vault.key().is_none() {
        return Err(Error::refused("This vault has no password. Set one first."));
    }
    keys::read(app.vault.folder())
}

/// The code that was shown, typed again: proof that it was written down.
fn as_shown(app: &App, typed: &str) -> Result<RecoveryCode> {
    let typed = RecoveryCode::typed(typed)?;
    match &*app.locking.shown_code.lock().expect(super::HELD) {
        Some(shown) if *shown == typed => Ok(typed),
        Some(_) => Err(Error::invalid("code", "That is another code. Type the one that was shown.")),
        None => Err(Error::invalid("code", "Have a recovery code shown first, and write it down.")),
    }
}

async fn forget_device(app: &App, keys: &Keys) {
    if let Err(error) = app.secrets.forget(&opening::device_name(keys)).await {
        tracing::warn!(%error, "the keyring may still hold a key that opens nothing any more");
    }
}

fn changed(app: &App) -> Result<VaultStatus> {
    app.announce(Topic::Vault);
    app.announce(Topic::Settings);
    super::status(app)
}
