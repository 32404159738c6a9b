//! PDF: opens the file with one of two engines and hands glyphs to the layout. It interprets no content itself.

mod backing;
mod drawing;
mod glyph;
mod guard;
mod hidden;
mod oxide;
mod painting;
mod second;

pub(crate) use glyph::{Glyph, GlyphPage, Turn, is_private_use};

use crate::layout;
use crate::{Diagnostic, DiagnosticCode, Page, ReadError};

/// Beyond this it is a book; what a person needs is at its front.
const MAX_PAGES: usize = 100;

/// Below this many words a page, the second engine is asked whether it sees more.
const FEW_WORDS: usize = 12;

pub(crate) struct Opened {
    pub pages: Vec<GlyphPage>,
    pub page_count: usize,
    pub opened_without_password: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EngineFailure {
    Locked { wrong_password: bool },
    Broken,
}

/// How much is asked of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Text,
    /// Also the order in which text was painted and where the pictures are.
    Check,
}

/// A PDF as its glyphs and, page by page in the same order, as what they read.
pub(crate) struct Laid {
    pub glyphs: Vec<GlyphPage>,
    pub pages: Vec<Page>,
    pub diagnostics: Vec<Diagnostic>,
}

/// The pages of a PDF in reading order.
pub(crate) fn read(bytes: &[u8], password: Option<&str>, wanted: Wanted) -> Result<Laid, ReadError> {
    if guard::is_nested_too_deep(bytes) {
        return Err(ReadError::malformed("its parts are nested without end"));
    }
    let first = guard::engine(|| oxide::read(bytes, password, wanted));
    let needs_second = first.as_ref().map_or_else(|failure| *failure == EngineFailure::Broken, sees_few_words);
    let mut diagnostics = Vec::new();
    let opened = if needs_second {
        let second = guard::engine(|| second::read(bytes, password));
        better(first, second, &mut diagnostics)
    } else {
        first
    };
    let opened = opened.map_err(|failure| match failure {
        EngineFailure::Locked { wrong_password } => ReadError::Encrypted { wrong_password },
        EngineFailure::Broken => ReadError::malformed("it does not open as a PDF"),
    })?;
    if opened.pages.is_empty() {
        return Err(ReadError::malformed("it has no pages"));
    }
    let pages = lay_out(&opened, &mut diagnostics);
    Ok(Laid { glyphs: opened.pages, pages, diagnostics })
}

fn sees_few_words(opened: &Opened) -> bool {
    let letters = letters(opened);
    let pictures = opened.pages.iter().filter(|page| page.has_picture).count();
    pictures < opened.pages.len() && letters < opened.pages.len() * FEW_WORDS * 5
}

fn letters(opened: &Opened) -> usize {
    let readable = |glyph: &&Glyph| glyph.letter.is_alphanumeric();
    opened.pages.iter().map(|page| page.glyphs.iter().filter(readable).count()).sum()
}

/// The second engine is believed only where it sees clearly more than the first.
fn better(
    first: Result<Opened, EngineFailure>,
    second: Result<Opened, EngineFailure>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Opened, EngineFailure> {
    match (first, second) {
        (Ok(first), Ok(second)) if letters(&second) <= letters(&first) + letters(&first) / 4 => Ok(first),
        (Ok(first), Err(_)) => Ok(first),
        (_, Ok(second)) => {
            diagnostics.push(Diagnostic::new(DiagnosticCode::SecondEngine, None));
            Ok(second)
        }
        (Err(first), Err(second)) => Err(if first == EngineFailure::Broken { second } else { first }),
    }
}

fn lay_out(opened: &Opened, diagnostics: &mut Vec<Diagnostic>) -> Vec<Page> {
    if opened.opened_without_password {
        diagnostics.push(Diagnostic::new(DiagnosticCode::EncryptedEmptyPassword, None));
    }
    if opened.page_count > opened.pages.len() {
        diagnostics.push(Diagnostic::new(DiagnosticCode::Truncated, None));
    }
    let mut pages = Vec::with_capacity(opened.pages.len());
    for (index, glyphs) in opened.pages.iter().enumerate() {
        let (page, found) = layout::lay_out(glyphs);
        diagnostics.extend(found.into_iter().map(|code| Diagnostic::new(code, Some(index))));
        pages.push(page);
    }
    pages
}
