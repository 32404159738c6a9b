//! `keys.json`, written whole and kept twice. A file that was changed by accident is told by its hash and not believed; its
//! copy `keys.json.bak` takes its place.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Keys;
use crate::{Error, Result, durable};

/// The layout of the file and of what its slots are bound to. A newer one is refused.
pub(super) const FORMAT: u32 = 1;
const NAME: &str = "keys.json";
const COPY: &str = "keys.json.bak";
/// No file of ours comes near it.
const LARGEST: u64 = 1 << 20;

#[derive(Serialize, Deserialize)]
struct Document {
    application: String,
    kind: String,
    format: u32,
    /// SHA-256 of `keys` as compact JSON.
    sha256: String,
    keys: serde_json::Value,
}

/// Whether a vault's folder has keys, readable or not.
pub fn exist(folder: &Path) -> bool {
    [NAME, COPY].iter().any(|name| folder.join(name).exists())
}

/// The keys of the vault in `folder`. If only one of the two files is whole, the other is made like it.
///
/// # Errors
/// [`Error::NewerDatabase`] if a newer application wrote them, [`Error::UnreadableFile`] if neither file is whole.
pub fn read(folder: &Path) -> Result<Keys> {
    let (file, copy) = (folder.join(NAME), folder.join(COPY));
    match (read_one(&file), read_one(&copy)) {
        (Err(Error::NewerDatabase), _) => Err(Error::NewerDatabase),
        (Ok(keys), Ok(copied)) if keys == copied => Ok(keys),
        (Ok(keys), _) => {
            durable::write(&copy, &bytes(&keys)?)?;
            Ok(keys)
        }
        (Err(_), Ok(keys)) => {
            durable::write(&file, &bytes(&keys)?)?;
            Ok(keys)
        }
        (Err(error), Err(_)) => Err(error),
    }
}

/// Both files are the same afterwards: a copy with yesterday's password would still open the vault.
pub fn write(folder: &Path, keys: &Keys) -> Result<()> {
    keys.must_have_two_ways()?;
    let bytes = bytes(keys)?;
    durable::write(&folder.join(NAME), &bytes)?;
    durable::write(&folder.join(COPY), &bytes)?;
    Ok(())
}

/// For a vault that is not encrypted any more.
pub fn forget(folder: &Path) -> Result<()> {
    durable::remove(&folder.join(COPY))?;
    durable::remove(&folder.join(NAME))?;
    Ok(())
}

/// The file's content.
pub fn bytes(keys: &Keys) -> Result<Vec<u8>> {
    let keys = serde_json::to_value(keys)?;
    let document = Document {
        application: "AI Career Coach".into(),
        kind: "keys".into(),
        format: FORMAT,
        sha256: hash(&keys)?,
        keys,
    };
    Ok(serde_json::to_vec_pretty(&document)?)
}

/// The keys in a file's content.
pub fn of_bytes(bytes: &[u8]) -> Result<Keys> {
    let format = serde_json::from_slice::<serde_json::Value>(bytes).map_err(|_| damaged())?["format"].as_u64();
    if format.is_some_and(|format| format > u64::from(FORMAT)) {
        return Err(Error::NewerDatabase);
    }
    let document: Document = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if document.format != FORMAT || hash(&document.keys)? != document.sha256 {
        return Err(damaged());
    }
    serde_json::from_value(document.keys).map_err(|_| damaged())
}

fn read_one(file: &PathBuf) -> Result<Keys> {
    if std::fs::metadata(file)?.len() > LARGEST {
        return Err(damaged());
    }
    of_bytes(&std::fs::read(file)?)
}

fn hash(keys: &serde_json::Value) -> Result<String> {
    Ok(Sha256::digest(serde_json::to_vec(keys)?).iter().map(|byte| format!("{byte:02x}")).collect())
}

pub(super) fn damaged() -> Error {
    Error::UnreadableFile(
        "The vault's keys (keys.json) are missing or damaged. Put the file back from a copy, or restore a backup."
            .into(),
    )
}
