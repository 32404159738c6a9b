//! The parts of an export inside its ZIP. Sizes are bounded before and while something is unpacked.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use zip::ZipArchive;

use super::Part;
use crate::{Error, Result};

const MOST_ENTRIES: usize = 2_000;
/// Of one entry and of all that are read, in bytes.
const LARGEST_ENTRY: u64 = 64 << 20;
const LARGEST_TOTAL: u64 = 128 << 20;
/// How many times larger than in the archive an entry may be.
const HIGHEST_RATIO: u64 = 200;

/// The names of what is in a ZIP; none if it cannot be opened.
pub fn names(bytes: &[u8]) -> Vec<String> {
    let archive = ZipArchive::new(Cursor::new(bytes));
    archive.map(|archive| names_in(&archive)).unwrap_or_default()
}

fn names_in(archive: &ZipArchive<Cursor<&[u8]>>) -> Vec<String> {
    archive.file_names().flatten().map(Cow::into_owned).collect()
}

pub fn unpacked(bytes: &[u8]) -> Result<Vec<(Part, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if archive.len() > MOST_ENTRIES {
        return Err(too_large());
    }
    let (mut parts, mut total) = (Vec::new(), 0);
    for name in names_in(&archive) {
        let Some(part) = Part::named(&name) else { continue };
        let entry = archive.by_name(&name).map_err(|_| damaged())?;
        let allowed =
            LARGEST_ENTRY.min(LARGEST_TOTAL - total).min(entry.compressed_size().saturating_mul(HIGHEST_RATIO));
        let mut content = Vec::new();
        entry.take(allowed + 1).read_to_end(&mut content).map_err(|_| damaged())?;
        if content.len() as u64 > allowed {
            return Err(too_large());
        }
        total += content.len() as u64;
        parts.push((part, content));
    }
    Ok(parts)
}

fn damaged() -> Error {
    Error::UnreadableFile("This archive is damaged. Download the export again.".into())
}

fn too_large() -> Error {
    Error::UnreadableFile("This archive unpacks to far more than an export holds, so it was not read.".into())
}
