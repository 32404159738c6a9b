//! What may be asked about backups.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Backup, BackupPreview, TableThenAndNow,
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
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct WhichBackup {
    pub name: Option<String>,
    pub ticket: Option<String>,
    pub task: Option<TaskId>,
}

pub async fn create_backup(app: &App, actor: Actor, CreateBackup { to, task }: CreateBackup) -> Result<Backup> {
    let task = task.map(|task| app.start_task(task));
    let at = app.clock.now();
    let file = match to {
        None => shelf::save(&app.vault, BackupReason::Asked, at, task.as_ref()).await?,
        Some(ticket) => {
            actor.must_administer()?;
            let file = app.destination(&ticket)?;
            copies::make(&app.vault.database_file(), &file, BackupReason::Asked, at, task.as_ref()).await?;
            file
        }
    };
    app.announce(Topic::Settings);
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let size = std::fs::metadata(&file)?.len();
    Ok(Backup { name, size, about: Some(about(&copies::manifest(&file)?)) })
}

pub async fn list_backups(app: &App, _: Actor, _: Nothing) -> Result<Vec<Backup>> {
    shelf::shelved(&app.vault.backups())
}

pub async fn preview_backup(app: &App, _: Actor, which: WhichBackup) -> Result<BackupPreview> {
    let (name, file) = found(app, &which)?;
    let manifest = copies::manifest(&file.path)?;
    if manifest.schema.as_str() > coach_migrations::newest() {
        return Err(Error::NewerDatabase);
    }
    let now = copies::counts(&app.db()?).await?;
    let in_backup = |table: &str| manifest.tables.get(table).copied().unwrap_or_default();
    let mut tables: Vec<TableThenAndNow> = now
        .into_iter()
        .map(|(table, now)| TableThenAndNow { in_backup: in_backup(&table), table, now })
        .filter(|table| table.in_backup + table.now > 0)
        .collect();
    tables.sort_by_key(|table| std::cmp::Reverse(table.in_backup.max(table.now)));
    Ok(BackupPreview { name, about: about(&manifest), tables })
}

pub async fn restore_backup(app: &App, actor: Actor, which: WhichBackup) -> Result<BackupPreview> {
    actor.must_administer()?;
    let task = which.task.map(|task| app.start_task(task));
    let preview = preview_backup(app, actor, which.clone()).await?;
    let (_, file) = found(app, &which)?;
    shelf::replace(&app.vault, &file.path, app.clock.now(), task.as_ref()).await?;
    app.begin_again().await?;
    Ok(preview)
}

fn found(app: &App, which: &WhichBackup) -> Result<(String, GivenPath)> {
    match (&which.name, &which.ticket) {
        (Some(name), None) => Ok((name.clone(), GivenPath::of(shelf::file(&app.vault, name)?))),
        (None, Some(ticket)) => app.given_path(ticket),
        _ => Err(Error::refused("Name one of the vault's backups, or give a file.")),
    }
}
