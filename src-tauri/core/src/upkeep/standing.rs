//! Where a vault stands, looked at from outside: neither opened nor made, and left alone while the application has it.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use crate::{
    Result,
    backup::{Backup, shelved},
    copies,
    db::{Access, connect, database_file, is_open},
};

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Standing {
    pub exists: bool,
    /// The application, or another `coach`, has it open; then nothing more is known.
    pub is_open: bool,
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

pub async fn standing(folder: &Path) -> Result<Standing> {
    let file = database_file(folder);
    let Ok(found) = std::fs::metadata(&file) else { return Ok(Standing::default()) };
    let newest_backup = shelved(&folder.join("backups"))?.into_iter().find(|backup| backup.about.is_some());
    let outside = Standing { exists: true, size: found.len(), newest_backup, ..Standing::default() };
    if is_open(folder) {
        return Ok(Standing { is_open: true, ..outside });
    }
    // Changes that wait in a log are seen only by a connection that may read that log.
    let has_log = file.with_extension("db-wal").metadata().is_ok_and(|log| log.len() > 0);
    let connection = connect(&file, if has_log { Access::ReadOnly } else { Access::Untouched }).await?;
    let migrations = coach_migrations::standing(&connection).await;
    let tables = copies::counts(&connection).await;
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
