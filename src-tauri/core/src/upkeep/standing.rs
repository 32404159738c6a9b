//! Where a vault stands, looked at from outside: neither opened nor made, and left alone while the application has it.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use crate::{
    Result,
    backup::{Backup, shelved},
    db::{Access, DatabaseFile, database_file},
    keys::{self, DataKey},
    proofs,
    vault::is_open,
};

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Standing {
    pub exists: bool,
    /// The application, or another `coach`, has it open; then nothing more is known.
    pub is_open: bool,
    /// Then nothing more is known without its password.
    pub is_encrypted: bool,
    /// Of the database, in bytes.
    pub size: u64,
    /// The migrations it has, those it would get when it is opened, and those only a newer version knows.
    pub applied: Vec<String>,
    pub pending: Vec<String>,
    pub unknown: Vec<String>,
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    pub newest_backup: Option<Backup>,
}

/// An encrypted vault tells no more than that without its key.
pub async fn standing(folder: &Path, key: Option<DataKey>) -> Result<Standing> {
    let file = database_file(folder);
    let Ok(found) = std::fs::metadata(&file) else { return Ok(Standing::default()) };
    let newest_backup = shelved(folder)?.into_iter().find(|backup| backup.about.is_some());
    let outside = Standing { exists: true, size: found.len(), newest_backup, ..Standing::default() };
    if is_open(folder) {
        return Ok(Standing { is_open: true, ..outside });
    }
    let is_encrypted = keys::is_encrypted(&file) == Some(true) && keys::exist(folder);
    let outside = Standing { is_encrypted, ..outside };
    if is_encrypted && key.is_none() {
        return Ok(outside);
    }
    // Changes that wait in a log are seen only by a connection that may read that log.
    let has_log = file.with_extension("db-wal").metadata().is_ok_and(|log| log.len() > 0);
    let access = if has_log { Access::ReadOnly } else { Access::Untouched };
    let connection = DatabaseFile { path: file, key }.connect(access).await?;
    let migrations = coach_migrations::standing(&connection).await;
    let tables = proofs::counts(&connection).await;
    connection.close().await?;
    let migrations = migrations?;
    let named = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    Ok(Standing {
        applied: named(migrations.applied),
        pending: named(migrations.pending),
        unknown: migrations.unknown,
        tables: tables?,
        ..outside
    })
}
