//! Where backups go and whether they are made by themselves. It lies beside the database, not in it: a vault that cannot
//! be opened must still find its backups.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{place, schedule::KEPT};
use crate::{App, Error, Result, durable, vault::Vault};

const NAME: &str = "backups.json";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    pub automatic: bool,
    /// A folder of the person's choice; the vault's own if none.
    pub folder: Option<PathBuf>,
}

impl Default for Plan {
    fn default() -> Self {
        Self { automatic: true, folder: None }
    }
}

/// How backups are made, as the window may know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupPlan {
    pub automatic: bool,
    /// The name of the chosen folder; none if the vault keeps them itself.
    pub folder: Option<String>,
    /// The chosen folder is not there now, so the vault keeps them itself.
    pub is_folder_missing: bool,
    /// How many of the automatic ones are kept: of the latest days, weeks and months that have one.
    pub days: u32,
    pub weeks: u32,
    pub months: u32,
    /// Why the last automatic one failed.
    pub problem: Option<String>,
    /// What is wrong with the place of the vault, or of its backups.
    pub warnings: Vec<String>,
}

pub fn read(vault: &Path) -> Plan {
    let bytes = std::fs::read(vault.join(NAME)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}

pub fn write(vault: &Path, plan: &Plan) -> Result<()> {
    Ok(durable::write(&vault.join(NAME), &serde_json::to_vec_pretty(plan)?)?)
}

/// Where a new backup goes: the chosen folder while it is there.
pub fn destination(vault: &Vault) -> PathBuf {
    read(vault.folder()).folder.filter(|folder| folder.is_dir()).unwrap_or_else(|| vault.backups())
}

/// Every folder that may hold backups of the vault, the chosen one first.
pub fn folders(vault: &Path) -> Vec<PathBuf> {
    read(vault).folder.into_iter().chain([vault.join("backups")]).collect()
}

pub fn shown(app: &App) -> BackupPlan {
    let Plan { automatic, folder } = read(app.vault.folder());
    let name = |folder: &PathBuf| folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
    BackupPlan {
        automatic,
        is_folder_missing: folder.as_ref().is_some_and(|folder| !folder.is_dir()),
        folder: folder.as_ref().map(name),
        days: KEPT.days,
        weeks: KEPT.weeks,
        months: KEPT.months,
        problem: app.backing_up.problem(),
        warnings: place::warnings(app.vault.folder(), folder.as_deref()),
    }
}

/// A folder that a backup can be written to.
pub fn usable(folder: PathBuf) -> Result<PathBuf> {
    let refused = |message: &str| Err(Error::invalid("folder", message));
    if !folder.is_dir() {
        return refused("Choose a folder.");
    }
    match tempfile::NamedTempFile::new_in(&folder) {
        Ok(_) => Ok(folder),
        Err(_) => refused("Nothing can be written to that folder. Choose another one."),
    }
}
