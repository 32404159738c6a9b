//! A whole vault in one file: a stored ZIP of `data.db`, of `keys.json` if it is encrypted, and a manifest that says what is
//! in it. Made beside its place, reopened and proved before it gets its name. When to make one, and what to do with it, is
//! not decided here.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Read, Write},
    path::Path,
};

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio_util::sync::CancellationToken;
use ts_rs::TS;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::{
    Error, Result,
    app::Task,
    choices::choices,
    clock::Instant,
    db::{Access, DatabaseFile, refuse_newer, verify},
    durable,
    exchange::Staged,
    keys::{self, Keys},
    proofs::counts,
};

const DATABASE: &str = "data.db";
const KEYS: &str = "keys.json";
const MANIFEST: &str = "manifest.json";
const FORMAT: u32 = 1;
/// The largest manifest that is read; a real one has a few kilobytes.
const LARGEST_MANIFEST: u64 = 1 << 20;

choices! {
    /// Why a backup was made.
    BackupReason {
        #[default]
        Asked,
        /// Made by itself, once a day.
        Automatic,
        BeforeMigration,
        BeforeRestore,
        BeforeReset,
        BeforeEncryption,
        BeforeDecryption,
        BeforeNewKey,
    }
}

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Manifest {
    pub format: u32,
    /// The application's version.
    pub version: String,
    pub made_at: Instant,
    pub reason: BackupReason,
    /// The newest migration applied to it.
    pub schema: String,
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    /// SHA-256 by file.
    pub hashes: BTreeMap<String, String>,
}

impl Manifest {
    pub fn is_encrypted(&self) -> bool {
        self.hashes.contains_key(KEYS)
    }
}

/// Copies the database of the vault in `folder` to the file `to`, which appears only when the copy is proved.
pub async fn make(
    database: &DatabaseFile,
    vault: &Path,
    to: &Path,
    reason: BackupReason,
    at: Instant,
    task: Option<&Task<'_>>,
) -> Result<Manifest> {
    let folder = to.parent().ok_or_else(|| Error::refused("Choose a file in a folder."))?;
    std::fs::create_dir_all(folder)?;
    let temporary = tempfile::TempDir::with_prefix_in(".copy-", folder)?;
    let copy = DatabaseFile { path: temporary.path().join(DATABASE), key: database.key.clone() };
    let keys = database.key.as_ref().map(|_| keys::read(vault)).transpose()?;
    step(task, "Copying", 0)?;
    snapshot(database, &copy.path).await?;
    step(task, "Checking", 1)?;
    verify(&copy).await?;
    let (schema, tables) = contents(&copy).await?;
    step(task, "Packing", 2)?;
    let hashes = BTreeMap::from([(DATABASE.to_owned(), String::new())]);
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let mut manifest = Manifest { format: FORMAT, version, made_at: at, reason, schema, tables, hashes };
    let packed = temporary.path().join("packed.zip");
    let cancelled = task.map(|task| task.cancelled.clone()).unwrap_or_default();
    let (from, into) = (copy.path, packed.clone());
    let manifest = blocking(move || {
        let hashed = hash(File::open(&from)?, &cancelled)?;
        manifest.hashes.insert(DATABASE.to_owned(), hashed);
        let keys = keys.as_ref().map(keys::bytes).transpose()?;
        if let Some(keys) = &keys {
            manifest.hashes.insert(KEYS.to_owned(), hash(&keys[..], &cancelled)?);
        }
        pack(&from, keys.as_deref(), &into, &manifest, &cancelled)?;
        read(&into, &cancelled)
    })
    .await?;
    durable::rename(&packed, to)?;
    Ok(manifest)
}

/// Takes a backup apart: its database, and its keys if it has any, byte for byte what its manifest says.
pub async fn extract(backup: &Path, into: &Staged, task: Option<&Task<'_>>) -> Result<(Manifest, Option<Keys>)> {
    step(task, "Reading the backup", 0)?;
    let cancelled = task.map(|task| task.cancelled.clone()).unwrap_or_default();
    let (from, database, keys_file) = (backup.to_owned(), into.database(), into.keys());
    blocking(move || {
        let mut archive = opened(&from)?;
        let manifest = manifest_of(&mut archive)?;
        for (name, hashed) in &manifest.hashes {
            let place = if name == DATABASE { &database } else { &keys_file };
            let mut entry = archive.by_name(name).map_err(|_| not_ours())?;
            let mut file = File::create_new(place)?;
            copy(&mut entry, &mut file, &cancelled)?;
            file.sync_all()?;
            if &hash(File::open(place)?, &cancelled)? != hashed {
                return Err(damaged());
            }
        }
        let keys = manifest.is_encrypted().then(|| keys::of_bytes(&std::fs::read(&keys_file)?)).transpose()?;
        Ok((manifest, keys))
    })
    .await
}

/// Proves a database that is to be a vault's: not newer than this application, and whole.
pub async fn prove(database: &DatabaseFile, task: Option<&Task<'_>>) -> Result<()> {
    step(task, "Checking", 1)?;
    refuse_newer(database).await?;
    verify(database).await
}

/// The keys in a backup, if it is encrypted.
pub fn keys(backup: &Path) -> Result<Option<Keys>> {
    let mut archive = opened(backup)?;
    if !manifest_of(&mut archive)?.is_encrypted() {
        return Ok(None);
    }
    let mut text = Vec::new();
    archive.by_name(KEYS).map_err(|_| not_ours())?.take(LARGEST_MANIFEST).read_to_end(&mut text)?;
    Ok(Some(keys::of_bytes(&text)?))
}

/// What a backup says of itself; its database is not looked at.
pub fn manifest(backup: &Path) -> Result<Manifest> {
    manifest_of(&mut opened(backup)?)
}

/// Reports a step of three, and stops here if that was asked for.
fn step(task: Option<&Task<'_>>, label: &str, done: u32) -> Result<()> {
    task.map_or(Ok(()), |task| task.step(label, done, Some(3)))
}

/// On a connection of its own, so that the application goes on reading meanwhile.
async fn snapshot(database: &DatabaseFile, copy: &Path) -> Result<()> {
    let name = copy.to_str().ok_or_else(|| Error::refused("Choose a folder whose name is plain text."))?;
    let connection = database.connect(Access::ReadOnly).await?;
    let vacuum = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [name.into()]);
    let copied = connection.execute_raw(vacuum).await;
    connection.close().await?;
    copied?;
    Ok(())
}

async fn contents(copy: &DatabaseFile) -> Result<(String, BTreeMap<String, u64>)> {
    let connection = copy.connect(Access::ReadOnly).await?;
    let standing = coach_migrations::standing(&connection).await?;
    let counts = counts(&connection).await;
    connection.close().await?;
    Ok((standing.applied.last().copied().unwrap_or_default().to_owned(), counts?))
}

fn pack(
    database: &Path,
    keys: Option<&[u8]>,
    to: &Path,
    manifest: &Manifest,
    cancelled: &CancellationToken,
) -> Result<()> {
    let mut archive = ZipWriter::new(File::create_new(to)?);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    archive.start_file(MANIFEST, stored).map_err(broken_zip)?;
    archive.write_all(&serde_json::to_vec_pretty(manifest)?)?;
    if let Some(keys) = keys {
        archive.start_file(KEYS, stored).map_err(broken_zip)?;
        archive.write_all(keys)?;
    }
    archive.start_file(DATABASE, stored).map_err(broken_zip)?;
    copy(&mut File::open(database)?, &mut archive, cancelled)?;
    archive.finish().map_err(broken_zip)?.sync_all()?;
    Ok(())
}

/// Reads a backup to its end and proves what is in it by its hashes.
fn read(backup: &Path, cancelled: &CancellationToken) -> Result<Manifest> {
    let mut archive = opened(backup)?;
    let manifest = manifest_of(&mut archive)?;
    for (name, hashed) in &manifest.hashes {
        if &hash(archive.by_name(name).map_err(|_| damaged())?, cancelled)? != hashed {
            return Err(damaged());
        }
    }
    Ok(manifest)
}

fn opened(backup: &Path) -> Result<ZipArchive<File>> {
    ZipArchive::new(File::open(backup)?).map_err(|_| not_ours())
}

fn manifest_of(archive: &mut ZipArchive<File>) -> Result<Manifest> {
    let mut text = Vec::new();
    archive.by_name(MANIFEST).map_err(|_| not_ours())?.take(LARGEST_MANIFEST).read_to_end(&mut text)?;
    let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| not_ours())?;
    let is_stored = archive.by_name(DATABASE).is_ok_and(|entry| entry.compression() == CompressionMethod::Stored);
    let is_ours = |name: &String| name == DATABASE || name == KEYS;
    if manifest.format > FORMAT {
        return Err(Error::NewerDatabase);
    }
    let is_whole = manifest.hashes.contains_key(DATABASE) && manifest.hashes.keys().all(is_ours);
    if is_stored && is_whole { Ok(manifest) } else { Err(not_ours()) }
}

fn hash(mut from: impl Read, cancelled: &CancellationToken) -> Result<String> {
    let mut hasher = Hasher(Sha256::new());
    copy(&mut from, &mut hasher, cancelled)?;
    Ok(hasher.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A hash that is written to like a file.
struct Hasher(Sha256);

impl Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn copy(from: &mut impl Read, to: &mut impl Write, cancelled: &CancellationToken) -> Result<()> {
    let mut buffer = vec![0; 1 << 20];
    loop {
        if cancelled.is_cancelled() {
            return Err(Error::Cancelled);
        }
        match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(read) => to.write_all(&buffer[..read])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // What the zip reader finds wrong while reading.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof) => {
                return Err(damaged());
            }
            Err(error) => return Err(error.into()),
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

fn broken_zip(error: zip::result::ZipError) -> Error {
    match error {
        zip::result::ZipError::Io(error) => error.into(),
        other => Error::internal(other),
    }
}

fn not_ours() -> Error {
    Error::UnreadableFile("This is not a backup of AI Career Coach. Choose a file that it made.".into())
}

fn damaged() -> Error {
    Error::UnreadableFile("This backup is damaged, so it was not used. Choose another one.".into())
}
