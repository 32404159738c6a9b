//! The parts of a DOCX or ODT archive, taken out under limits that no honest document comes near.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::ReadError;

const MAX_ENTRIES: usize = 2_000;
const MAX_ENTRY_BYTES: u64 = 64 * 1024 * 1024;
const MAX_TOTAL_BYTES: u64 = 128 * 1024 * 1024;
const MAX_RATIO: u64 = 200;
/// Small entries may compress as well as they like.
const RATIO_FLOOR: u64 = 1024 * 1024;

pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    taken: u64,
}

impl<'a> Archive<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::malformed("its archive does not open"))?;
        if zip.len() > MAX_ENTRIES {
            return Err(ReadError::too_large("it holds more than 2,000 parts"));
        }
        Ok(Self { zip, taken: 0 })
    }

    pub fn names(&self) -> Vec<String> {
        self.zip.file_names().flatten().map(|name| name.into_owned()).collect()
    }

    /// One part as text, or none if the document has no such part.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Ok(entry) = self.zip.by_name(name) else { return Ok(None) };
        let compressed = entry.compressed_size();
        let limit = MAX_ENTRY_BYTES
            .min(MAX_TOTAL_BYTES - self.taken)
            .min(RATIO_FLOOR.max(compressed.saturating_mul(MAX_RATIO)));
        let mut bytes = Vec::new();
        // The declared size may lie, so the stream itself is bounded.
        entry
            .take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| ReadError::malformed("a part of it does not unpack"))?;
        let length = bytes.len() as u64;
        if length > limit {
            return Err(ReadError::too_large("a part of it unpacks to far more than a resume needs"));
        }
        self.taken += length;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }
}
