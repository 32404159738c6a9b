//! Backups of the whole vault: making one, by itself once a day or when asked, looking into one, putting one in the vault's
//! place. What a backup file is made of is said in [`crate::copies`].

pub mod commands;
mod place;
mod plan;
mod schedule;
mod shelf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use plan::{BackupPlan, folders};
pub use schedule::{BackingUp, back_up_if_due};
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
    pub is_encrypted: bool,
}

/// What restoring a backup would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupPreview {
    pub name: String,
    pub about: AboutBackup,
    /// It opens only with the password or the recovery code of its day.
    pub needs_password: bool,
    /// Restoring it brings back other passwords than those of today, or none.
    pub changes_password: bool,
    /// Tables that hold something, then or now.
    pub tables: Vec<TableThenAndNow>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TableThenAndNow {
    pub table: String,
    pub in_backup: u64,
    pub now: u64,
}
