//! Backups of the whole vault: making one, looking into one, putting one in the vault's place. What a backup file is made
//! of is said in [`crate::copies`]; when one is made by itself is not decided here.

pub mod commands;
mod shelf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use shelf::{replace, save, shelved};

use crate::{clock::Instant, copies::BackupReason};

/// A backup that the vault keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Backup {
    pub name: String,
    /// In bytes.
    pub size: u64,
    /// Nothing if the file cannot be read.
    pub about: Option<AboutBackup>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AboutBackup {
    pub made_at: Instant,
    pub reason: BackupReason,
    /// The version of the application that made it.
    pub version: String,
    /// Rows in all its tables.
    pub rows: u64,
}

/// What restoring a backup would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupPreview {
    pub name: String,
    pub about: AboutBackup,
    /// Tables that hold something, then or now.
    pub tables: Vec<TableThenAndNow>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TableThenAndNow {
    pub table: String,
    pub in_backup: u64,
    pub now: u64,
}
