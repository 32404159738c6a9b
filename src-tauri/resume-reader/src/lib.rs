//! Reads resumes offline: bytes and options in; text, layout and a JSON Resume with confidence and spans out.
//! It does no IO, keeps no state, asks no network and never panics on what it is given; run it in a process of its
//! own to bound time and memory.

mod diagnostic;
mod error;
mod json_resume;
mod layout;
mod pdf;
mod reading;
mod structure;

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
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::too_large("files up to 20 MB can be read"));
    }
    let (pages, mut diagnostics) = pdf::read(bytes, options.password.as_deref())?;
    let text = text_of(&pages);
    let (mut resume, has_sections) = structure::resume(&pages);
    if text.trim().is_empty() {
        diagnostics.push(Diagnostic::new(DiagnosticCode::NoText, None));
    } else if !has_sections {
        diagnostics.push(Diagnostic::new(DiagnosticCode::NoSections, None));
    }
    if !diagnostics.is_empty() {
        resume.meta.coach.get_or_insert_default().diagnostics = diagnostics.clone();
    }
    Ok(Reading { kind: FileKind::Pdf, text, pages, resume, diagnostics })
}

fn text_of(pages: &[Page]) -> String {
    let page_text = |page: &Page| page.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    pages.iter().map(page_text).collect::<Vec<_>>().join("\n\u{c}")
}
