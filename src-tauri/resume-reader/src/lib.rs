//! Reads resumes offline: bytes and options in; text, layout and a JSON Resume with confidence and spans out.
//! It does no IO, keeps no state, asks no network and never panics on what it is given; run it in a process of its
//! own to bound time and memory.

mod detect;
mod diagnostic;
mod docx;
mod error;
mod json;
mod json_resume;
mod layout;
mod pdf;
mod plain;
mod reading;
mod sheet;
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
    let kind = detect::kind(bytes, options.file_name.as_deref())?;
    match kind {
        FileKind::Pdf => {
            let (pages, diagnostics) = pdf::read(bytes, options.password.as_deref())?;
            Ok(reading(kind, pages, diagnostics))
        }
        FileKind::Docx => Ok(without_pages(reading(kind, vec![docx::read(bytes)?], Vec::new()))),
        FileKind::PlainText | FileKind::Markdown => {
            let (text, assumed) = plain::decode(bytes);
            let page = if kind == FileKind::Markdown { plain::markdown(&text) } else { plain::plain_text(&text) };
            Ok(Reading { text, ..without_pages(reading(kind, vec![page], assumed.into_iter().collect())) })
        }
        FileKind::JsonResume => {
            let (text, assumed) = plain::decode(bytes);
            let resume = json::read(&text)?;
            let diagnostics = assumed.into_iter().collect();
            Ok(Reading { kind, text: json::text(&resume), pages: Vec::new(), resume, diagnostics })
        }
    }
}

fn reading(kind: FileKind, pages: Vec<Page>, mut diagnostics: Vec<Diagnostic>) -> Reading {
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
    Reading { kind, text, pages, resume, diagnostics }
}

/// The sheet that stood in for pages has no places worth pointing at.
fn without_pages(mut reading: Reading) -> Reading {
    reading.pages.clear();
    reading.resume.meta.coach.iter_mut().for_each(|coach| coach.spans.clear());
    reading
}

fn text_of(pages: &[Page]) -> String {
    let page_text = |page: &Page| page.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    pages.iter().map(page_text).collect::<Vec<_>>().join("\n\u{c}")
}
