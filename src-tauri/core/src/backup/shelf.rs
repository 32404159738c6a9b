//! The vault's own folder of backups, and putting one of them in the vault's place.

use std::path::{Path, PathBuf};

use super::{AboutBackup, Backup, plan};
use crate::{
    Error, Result,
    app::Task,
    clock::Instant,
    copies::{self, BackupReason, Manifest},
    db::DatabaseFile,
    exchange::Staged,
    keys::{self, Credential, DataKey, Keys},
    rekeying,
    vault::{Shut, Vault},
};

/// Makes a backup among the vault's own, named after its moment.
pub async fn save(vault: &Vault, reason: BackupReason, at: Instant, task: Option<&Task<'_>>) -> Result<PathBuf> {
    let file = free_name(&plan::destination(vault), at, "zip");
    copies::make(&vault.database()?, vault.folder(), &file, reason, at, task).await?;
    Ok(file)
}

fn free_name(folder: &Path, at: Instant, extension: &str) -> PathBuf {
    let moment = at.format("%Y-%m-%d-%H%M%S");
    let names = std::iter::once(format!("{moment}.{extension}"))
        .chain((2..).map(|count| format!("{moment}-{count}.{extension}")));
    let mut free = names.map(|name| folder.join(name)).filter(|file| !file.exists());
    free.next().unwrap_or_else(|| folder.join(format!("{moment}.{extension}")))
}

/// The backups of the vault in `folder`, newest first.
pub fn shelved(folder: &Path) -> Result<Vec<Backup>> {
    let mut backups: Vec<Backup> = Vec::new();
    for folder in plan::folders(folder) {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // A name means the first file that has it.
            if name.ends_with(".zip") && !backups.iter().any(|backup| backup.name == name) {
                let about = copies::manifest(&entry.path()).ok().as_ref().map(about);
                backups.push(Backup { name, size: entry.metadata()?.len(), about });
            }
        }
    }
    let moment = |backup: &Backup| backup.about.as_ref().map(|about| about.made_at);
    backups.sort_by(|one, other| moment(other).cmp(&moment(one)).then_with(|| other.name.cmp(&one.name)));
    Ok(backups)
}

pub fn about(manifest: &Manifest) -> AboutBackup {
    let Manifest { made_at, reason, version, tables, .. } = manifest;
    let rows = tables.values().sum();
    let is_encrypted = manifest.is_encrypted();
    AboutBackup { made_at: *made_at, reason: *reason, version: version.clone(), rows, is_encrypted }
}

/// The file of one of the vault's backups. A name is only a name: no folder can be named with it.
pub fn file(vault: &Vault, name: &str) -> Result<PathBuf> {
    let is_name = Path::new(name).file_name().is_some_and(|file| file == name) && name.ends_with(".zip");
    let mut files = plan::folders(vault.folder()).into_iter().map(|folder| folder.join(name));
    files.find(|file| is_name && file.is_file()).ok_or(Error::NotFound("backup"))
}

/// Puts a backup in the vault's place. The present state is backed up first if the vault is open; else its files are kept
/// among the backups as they are. The passwords of the backup's day come with it; a backup without any stays behind
/// those of today where they are known.
pub async fn replace(
    vault: &Vault,
    backup: &Path,
    credential: Option<Credential>,
    at: Instant,
    task: Option<&Task<'_>>,
) -> Result<Manifest> {
    let staged = Staged::beside(vault.folder())?;
    let (manifest, keys) = copies::extract(backup, &staged, task).await?;
    let key = match &keys {
        Some(keys) => Some(key_of(keys, vault, credential).await?),
        None => None,
    };
    let found = DatabaseFile { path: staged.database(), key };
    copies::prove(&found, task).await?;
    let (staged, key) = match (found.key.clone(), vault.key()) {
        (None, Some(today)) => (under(&found, vault, today.clone()).await?, Some(today)),
        (key, _) => (staged, key),
    };
    let keep = match vault.shut() {
        None => save(vault, BackupReason::BeforeRestore, at, task).await.map(|_| None),
        Some(_) => Ok(Some(free_name(&vault.backups(), at, "db"))),
    };
    vault.exchange(staged, key, keep?.as_deref(), at, async |_| Ok(())).await?;
    Ok(manifest)
}

async fn under(found: &DatabaseFile, vault: &Vault, key: DataKey) -> Result<Staged> {
    let staged = Staged::beside(vault.folder())?;
    rekeying::copy(found, &DatabaseFile { path: staged.database(), key: Some(key) }).await?;
    Ok(staged)
}

/// The key of a backup: the one that is open, or what the password or code of its day opens.
async fn key_of(keys: &Keys, vault: &Vault, credential: Option<Credential>) -> Result<DataKey> {
    if let Some(today) = vault.key().filter(|_| is_of_today(keys, vault)) {
        return Ok(today);
    }
    let Some(credential) = credential else {
        return Err(Error::invalid(
            "password",
            "This backup was made under another password. Give the password or the recovery code of that day.",
        ));
    };
    match keys.open(credential).await? {
        Some((key, _)) => Ok(key),
        None => {
            Err(Error::invalid("password", "That does not open this backup. Give the password or code of that day."))
        }
    }
}

/// Whether a backup's keys are of the same vault under the same key as now.
pub fn is_of_today(keys: &Keys, vault: &Vault) -> bool {
    !matches!(vault.shut(), Some(Shut::Damaged(_)))
        && keys::read(vault.folder()).is_ok_and(|present| present.vault() == keys.vault())
}
