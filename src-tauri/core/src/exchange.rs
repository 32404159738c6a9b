//! Putting one database, and its keys, in the place of another in a single step. What comes next is made and proved in a
//! folder beside; renaming that folder decides. From then on every step can be repeated, so whatever ends the process,
//! the next start finishes what was decided or finds everything as it was.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{Result, db::database_file, durable, keys};

/// Holds what was decided until it is done.
const NEXT: &str = "next";
const DATABASE: &str = "data.db";
const KEYS: &str = "keys.json";
const OLD: &str = "old.db";
const OLD_KEYS: &str = "old.keys.json";
/// What SQLite keeps beside a database; the database itself goes last.
const BESIDE: [&str; 3] = ["-wal", "-shm", ""];

/// A database in the making, with its keys if they change too. Dropped before it is decided, it leaves nothing.
pub struct Staged(tempfile::TempDir);

impl Staged {
    pub fn beside(vault: &Path) -> Result<Self> {
        Ok(Self(tempfile::TempDir::with_prefix_in(".next-", vault)?))
    }

    pub fn database(&self) -> PathBuf {
        self.0.path().join(DATABASE)
    }

    pub fn keys(&self) -> PathBuf {
        self.0.path().join(KEYS)
    }

    /// Decides. The vault's database must be closed.
    pub fn decide(self, vault: &Path) -> Result<()> {
        durable::sync(&self.database())?;
        durable::step("staged");
        durable::rename(self.0.path(), &vault.join(NEXT))?;
        // It has another name now, so nothing is left to remove.
        let _ = self.0.keep();
        durable::step("decided");
        Ok(())
    }
}

/// Does what was decided, from wherever it stopped. The database that was replaced stays in [`NEXT`].
pub fn carry_out(vault: &Path) -> Result<()> {
    let (next, present) = (vault.join(NEXT), database_file(vault));
    if next.join(DATABASE).exists() {
        exchange_keys(vault, &next)?;
        durable::step("keys exchanged");
        move_database(&present, &next.join(OLD))?;
        durable::step("old database away");
        durable::rename(&next.join(DATABASE), &present)?;
        durable::step("new database there");
    } else if next.join(OLD).exists() && !present.exists() {
        // It was being put back.
        move_database(&next.join(OLD), &present)?;
    }
    Ok(())
}

/// New keys take the place of the old; a database that needs none takes them away; else they stay.
fn exchange_keys(vault: &Path, next: &Path) -> Result<()> {
    let (present, old) = (vault.join(KEYS), next.join(OLD_KEYS));
    if !old.exists() {
        // Empty where there were none, so that taking back knows that too.
        durable::write(&old, &if present.exists() { fs::read(&present)? } else { Vec::new() })?;
    }
    if next.join(KEYS).exists() {
        keys::write(vault, &keys::of_bytes(&fs::read(next.join(KEYS))?)?)
    } else if keys::is_encrypted(&next.join(DATABASE)) == Some(false) {
        keys::forget(vault)
    } else {
        Ok(())
    }
}

/// Puts the database that was replaced back in its place, and its keys.
pub fn take_back(vault: &Path) -> Result<()> {
    let (next, present) = (vault.join(NEXT), database_file(vault));
    match fs::read(next.join(OLD_KEYS)) {
        Ok(none) if none.is_empty() => keys::forget(vault)?,
        Ok(old) => keys::write(vault, &keys::of_bytes(&old)?)?,
        // Nothing was exchanged yet.
        Err(_) => return Ok(()),
    }
    if next.join(OLD).exists() {
        for suffix in BESIDE {
            durable::remove(&with_suffix(&present, suffix))?;
        }
        move_database(&next.join(OLD), &present)?;
    }
    Ok(())
}

/// Ends an exchange: the database that was replaced is kept as `keep`, its keys beside it, or goes.
pub fn end(vault: &Path, keep: Option<&Path>) -> Result<()> {
    let next = vault.join(NEXT);
    if !next.exists() {
        return Ok(());
    }
    if let Some(keep) = keep.filter(|_| next.join(OLD).exists()) {
        keep.parent().map_or(Ok(()), fs::create_dir_all)?;
        if fs::metadata(next.join(OLD_KEYS)).is_ok_and(|keys| keys.len() > 0) {
            durable::rename(&next.join(OLD_KEYS), &keep.with_extension("keys.json"))?;
        }
        move_database(&next.join(OLD), keep)?;
    }
    fs::remove_dir_all(next)?;
    Ok(())
}

/// Whether an exchange was not ended.
pub fn is_under_way(vault: &Path) -> bool {
    vault.join(NEXT).exists()
}

/// Moves a closed database and what SQLite keeps beside it. A file that is not there is no error.
fn move_database(from: &Path, to: &Path) -> Result<()> {
    for suffix in BESIDE {
        match durable::rename(&with_suffix(from, suffix), &with_suffix(to, suffix)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
