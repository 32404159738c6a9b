//! What still lies in the vault's folders without encryption after it was turned on: older backups and kept databases.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Result, backup, copies, keys, vault::Vault};

/// A file that anybody with this computer can still read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Leftover {
    pub name: String,
    /// In bytes.
    pub size: u64,
}

pub fn leftovers(vault: &Vault) -> Result<Vec<Leftover>> {
    files(vault)?
        .into_iter()
        .map(|file| {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Ok(Leftover { name, size: file.metadata()?.len() })
        })
        .collect()
}

pub fn files(vault: &Vault) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in backup::folders(vault.folder()) {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries {
            let file = entry?.path();
            let is_plain = match file.extension().and_then(|extension| extension.to_str()) {
                Some("zip") => copies::manifest(&file).is_ok_and(|manifest| !manifest.is_encrypted()),
                Some("db") => keys::is_encrypted(&file) == Some(false),
                Some("db-wal") => keys::is_encrypted(&file.with_extension("db")) == Some(false),
                _ => false,
            };
            if is_plain {
                found.push(file);
            }
        }
    }
    found.sort();
    Ok(found)
}
