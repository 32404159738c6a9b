//! The vault's own folder of backups, and putting one of them in the vault's place.

use std::path::{Path, PathBuf};

use super::{AboutBackup, Backup};
use crate::{
    Error, Result,
    app::Task,
    clock::Instant,
    copies::{self, BackupReason, Manifest},
    db::Vault,
};

/// Makes a backup among the vault's own, named after its moment.
pub async fn save(vault: &Vault, reason: BackupReason, at: Instant, task: Option<&Task<'_>>) -> Result<PathBuf> {
    let file = free_name(&vault.backups(), at, "zip");
    copies::make(&vault.database_file(), &file, reason, at, task).await?;
    Ok(file)
}

fn free_name(folder: &Path, at: Instant, extension: &str) -> PathBuf {
    let moment = at.format("%Y-%m-%d-%H%M%S");
    let names = std::iter::once(format!("{moment}.{extension}"))
        .chain((2..).map(|count| format!("{moment}-{count}.{extension}")));
    let mut free = names.map(|name| folder.join(name)).filter(|file| !file.exists());
    free.next().unwrap_or_else(|| folder.join(format!("{moment}.{extension}")))
}

/// The vault's backups, newest first.
pub fn shelved(folder: &Path) -> Result<Vec<Backup>> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".zip") {
            let about = copies::manifest(&entry.path()).ok().as_ref().map(about);
            backups.push(Backup { name, size: entry.metadata()?.len(), about });
        }
    }
    let moment = |backup: &Backup| backup.about.as_ref().map(|about| about.made_at);
    backups.sort_by(|one, other| moment(other).cmp(&moment(one)).then_with(|| other.name.cmp(&one.name)));
    Ok(backups)
}

pub fn about(manifest: &Manifest) -> AboutBackup {
    let Manifest { made_at, reason, version, tables, .. } = manifest;
    AboutBackup { made_at: *made_at, reason: *reason, version: version.clone(), rows: tables.values().sum() }
}

/// The file of one of the vault's backups. A name is only a name: no folder can be named with it.
pub fn file(vault: &Vault, name: &str) -> Result<PathBuf> {
    let is_name = Path::new(name).file_name().is_some_and(|file| file == name) && name.ends_with(".zip");
    let file = vault.backups().join(name);
    if is_name && file.is_file() { Ok(file) } else { Err(Error::NotFound("backup")) }
}

/// Puts a backup in the vault's place. The present state is backed up first where it can still be read, and its file is
/// kept among the backups in any case.
pub async fn replace(vault: &Vault, backup: &Path, at: Instant, task: Option<&Task<'_>>) -> Result<Manifest> {
    let temporary = tempfile::TempDir::with_prefix_in(".restore-", vault.folder())?;
    let new = temporary.path().join("data.db");
    let manifest = copies::unpack(backup, &new, task).await?;
    if vault.database_file().exists() {
        match save(vault, BackupReason::BeforeRestore, at, task).await {
            // A damaged vault is what a restore is for; its file is kept as it is.
            Ok(_) | Err(Error::UnreadableFile(_)) => {}
            Err(error) => return Err(error),
        }
    }
    std::fs::create_dir_all(vault.backups())?;
    vault.exchange(Some(&new), &free_name(&vault.backups(), at, "db"), at).await?;
    Ok(manifest)
}
