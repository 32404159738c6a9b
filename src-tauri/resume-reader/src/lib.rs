//! Reads resumes offline: bytes and options in; text, layout and a JSON Resume with confidence and spans out.
//! It does no IO, keeps no state, asks no network and never panics on what it is given; run it in a process of its
//! own to bound time and memory.

mod check;
mod detect;
mod diagnostic;
mod docx;
mod error;
mod html;
mod json;
mod json_resume;
mod language;
mod layout;
mod odt;
mod opened;
mod pdf;
mod plain;
mod reading;
mod schema;
mod sheet;
mod structure;
mod xml;

pub use check::{Check, Finding, FindingId, Month, Severity};
pub use diagnostic::{Diagnostic, DiagnosticCode};
pub use error::ReadError;
pub use json_resume::*;
pub use reading::{Block, FileKind, Line, Link, Options, Page, Reading, Rect, Word};

/// The largest file that is opened at all.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// Reads one file.
///
/// # Errors
/// A [`ReadError`] whose message says what a person can do about it.
pub fn read(bytes: &[u8], options: &Options) -> Result<Reading, ReadError> {
    Ok(opened::open(bytes, options, pdf::Wanted::Text)?.into_reading())
}

/// Looks at one file the way an application system does: its text in naive order beside the text in reading order, and
/// what is worth changing, each with its place. `today` decides what is recent, ahead, or a gap.
///
/// # Errors
/// Those of [`read`].
pub fn check(bytes: &[u8], options: &Options, today: Month) -> Result<Check, ReadError> {
    Ok(check::check(&opened::open(bytes, options, pdf::Wanted::Check)?, today))
}
