//! Installing and building the web interface, each only when something it is made from has changed.

use crate::process::{npm, run};
use crate::workspace;
use anyhow::{Context, Result};
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

/// Installs what the lock file says, unless that is what is installed already.
pub fn install_packages() -> Result<()> {
    let interface = workspace::interface();
    let lock = fs::read(interface.join("package-lock.json")).context("ui/package-lock.json could not be read")?;
    let installed = interface.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|known| known == lock) {
        return Ok(());
    }
    println!("Installing the packages of the interface");
    // Not `npm ci`: it refuses a lock file without the packages that only another system needs, and a registry
    // that serves one system alone leaves them out.
    let arguments = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
    run(npm("npm").args(arguments).current_dir(&interface))?;
    fs::write(installed, lock)?;
    Ok(())
}

pub fn script(name: &str) -> Result<()> {
    run(npm("npm").args(["run", "--silent", name]).current_dir(workspace::interface()))
}

/// Builds `ui/dist`, unless it was built from exactly these sources.
pub fn build() -> Result<()> {
    let interface = workspace::interface();
    let mut hasher = DefaultHasher::new();
    hash_folder(&interface, &mut hasher)?;
    let fingerprint = format!("{:016x}", hasher.finish());
    let stamp = interface.join("node_modules/.built-from");
    let is_built = interface.join("dist/index.html").exists();
    if is_built && fs::read_to_string(&stamp).is_ok_and(|known| known == fingerprint) {
        return Ok(());
    }
    script("build")?;
    fs::write(stamp, fingerprint)?;
    Ok(())
}

fn hash_folder(folder: &Path, hasher: &mut impl Hasher) -> Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        if name == "node_modules" || name == "dist" || name.to_string_lossy().starts_with('.') {
            continue;
        }
        name.hash(hasher);
        if entry.file_type()?.is_dir() {
            hash_folder(&entry.path(), hasher)?;
        } else {
            fs::read(entry.path())?.hash(hasher);
        }
    }
    Ok(())
}
