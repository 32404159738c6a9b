//! What may be asked about backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Backup, BackupPlan, BackupPreview, TableThenAndNow, plan,
    shelf::{self, about},
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    copies::{self, BackupReason},
    event::Topic,
    files::GivenPath,
    ids::TaskId,
    ipc::Nothing,
    keys::{self, Credential, Password, RecoveryCode},
    locking::{self, VaultStatus},
    proofs,
};

/// Where a new backup goes.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CreateBackup {
    /// A ticket for the file to write; among the vault's own backups if left out.
    pub to: Option<String>,
    pub task: Option<TaskId>,
}

/// Names a backup: one of the vault's own, or a file that was given.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct WhichBackup {
    pub name: Option<String>,
    pub ticket: Option<String>,
    /// The password or the recovery code of its day, if the backup needs one.
    pub password: Option<Password>,
    pub code: Option<String>,
    pub task: Option<TaskId>,
}

/// How backups are to be made; what is left out stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ChangeBackupPlan {
    pub automatic: Option<bool>,
    /// A ticket for a folder, or nothing for the vault's own.
    #[serde(deserialize_with = "named")]
    pub folder: Option<Option<String>>,
}

/// A field that is there, even if it is `null`.
fn named<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(deserializer).map(Some)
}

pub async fn create_backup(app: &App, actor: Actor, CreateBackup { to, task }: CreateBackup) -> Result<Backup> {
    let task = task.map(|task| app.start_task(task));
    let at = app.clock.now();
    let file = match to {
        None => shelf::save(&app.vault, BackupReason::Asked, at, task.as_ref()).await?,
        Some(ticket) => {
            actor.must_administer()?;
            let file = app.destination(&ticket)?;
            let database = app.vault.database()?;
            copies::make(&database, app.vault.folder(), &file, BackupReason::Asked, at, task.as_ref()).await?;
            file
        }
    };
    app.announce(Topic::Settings);
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = std::fs::metadata(&file)?.len();
    Ok(Backup { name, size, about: Some(about(&copies::manifest(&file)?)) })
}

pub async fn list_backups(app: &App, _: Actor, _: Nothing) -> Result<Vec<Backup>> {
    shelf::shelved(app.vault.folder())
}

pub async fn preview_backup(app: &App, _: Actor, which: WhichBackup) -> Result<BackupPreview> {
    let (name, file) = found(app, &which)?;
    let manifest = copies::manifest(&file.path)?;
    if manifest.schema.as_str() > coach_migrations::newest() {
        return Err(Error::NewerDatabase);
    }
    let now = proofs::counts(&app.db()?).await?;
    let in_backup = |table: &str| manifest.tables.get(table).copied().unwrap_or_default();
    let mut tables: Vec<TableThenAndNow> = now
        .into_iter()
        .map(|(table, now)| TableThenAndNow { in_backup: in_backup(&table), table, now })
        .filter(|table| table.in_backup + table.now > 0)
        .collect();
    tables.sort_by_key(|table| std::cmp::Reverse(table.in_backup.max(table.now)));
    let keys = copies::keys(&file.path)?;
    let is_of_today = keys.as_ref().is_some_and(|keys| shelf::is_of_today(keys, &app.vault));
    let (needs_password, changes_password) = match keys {
        Some(then) => (!is_of_today, keys::read(app.vault.folder()).ok() != Some(then)),
        None => (false, false),
    };
    Ok(BackupPreview { name, about: about(&manifest), needs_password, changes_password, tables })
}

pub async fn restore_backup(app: &App, actor: Actor, which: WhichBackup) -> Result<BackupPreview> {
    actor.must_administer()?;
    let task = which.task.map(|task| app.start_task(task));
    let preview = preview_backup(app, actor, which.clone()).await?;
    let (_, file) = found(app, &which)?;
    shelf::replace(&app.vault, &file.path, credential(&which)?, app.clock.now(), task.as_ref()).await?;
    app.begin_again().await?;
    Ok(preview)
}

/// Out of a vault that is locked or damaged: whoever can read its files could do the same by hand.
pub async fn recover_from_backup(app: &App, which: WhichBackup) -> Result<VaultStatus> {
    if app.vault.shut().is_none() {
        return Err(Error::refused("The vault is open. Restore the backup in its settings."));
    }
    let task = which.task.map(|task| app.start_task(task));
    let (_, file) = found(app, &which)?;
    shelf::replace(&app.vault, &file.path, credential(&which)?, app.clock.now(), task.as_ref()).await?;
    app.begin_again().await?;
    locking::status(app)
}

pub async fn backup_plan(app: &App, _: Actor, _: Nothing) -> Result<BackupPlan> {
    Ok(plan::shown(app))
}

pub async fn change_backup_plan(app: &App, actor: Actor, change: ChangeBackupPlan) -> Result<BackupPlan> {
    actor.must_administer()?;
    let mut changed = plan::read(app.vault.folder());
    changed.automatic = change.automatic.unwrap_or(changed.automatic);
    match change.folder {
        None => {}
        Some(None) => changed.folder = None,
        Some(Some(ticket)) => changed.folder = Some(plan::usable(app.destination(&ticket)?)?),
    }
    plan::write(app.vault.folder(), &changed)?;
    app.announce(Topic::Settings);
    Ok(plan::shown(app))
}

/// What opens a backup that today's key does not.
fn credential(which: &WhichBackup) -> Result<Option<Credential>> {
    match (&which.password, &which.code) {
        (Some(password), None) => Ok(Some(Credential::Password(None, password.clone()))),
        (None, Some(code)) => Ok(Some(Credential::Code(RecoveryCode::typed(code)?))),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => Err(Error::refused("Give the password or the recovery code, not both.")),
    }
}

fn found(app: &App, which: &WhichBackup) -> Result<(String, GivenPath)> {
    match (&which.name, &which.ticket) {
        (Some(name), None) => Ok((name.clone(), GivenPath::of(shelf::file(&app.vault, name)?))),
        (None, Some(ticket)) => app.given_path(ticket),
        _ => Err(Error::refused("Name one of the vault's backups, or give a file.")),
    }
}
