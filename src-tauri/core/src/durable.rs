//! Files that are there whole or not at all, whatever ends the process meanwhile. What is in them is their owners' affair.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

/// Writes a file beside its place, down to the disk, and gives it its name in one step.
pub fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(file).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// Renames, so that after a power cut either name is there.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_folder)
}

/// Removes a file; one that is not there is no error.
pub fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => file.parent().map_or(Ok(()), sync_folder),
    }
}

/// Writes a file's bytes down to the disk.
pub fn sync(file: &Path) -> io::Result<()> {
    File::options().read(true).write(true).open(file)?.sync_all()
}

/// Only Unix lets a folder be written down by itself; Windows does it with the rename.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A point where tests let the process die, to see what the next start makes of it. Builds for people have none.
pub fn step(name: &str) {
    #[cfg(debug_assertions)]
    if std::env::var_os("COACH_DIE_AT").is_some_and(|at| at == name) {
        std::process::abort();
    }
    #[cfg(not(debug_assertions))]
    let _ = name;
}
