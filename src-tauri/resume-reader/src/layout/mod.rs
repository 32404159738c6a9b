//! From glyphs to pages that read in order: words, chunks between wide gaps, columns, lines, blocks.
//! It knows geometry and nothing of resumes, except which short words look like headings.

mod chunks;
mod columns;
mod direction;
mod page;
mod words;

use crate::pdf::{GlyphPage, Turn, is_private_use};
use crate::{DiagnosticCode, Page};

/// Fewer letters than this that cannot be seen are an accident of typesetting.
pub(crate) const HIDDEN_LETTERS: usize = 8;

/// One page in reading order, and what was noticed about it.
pub(crate) fn lay_out(glyphs: &GlyphPage) -> (Page, Vec<DiagnosticCode>) {
    let mut found = Vec::new();
    let mut page = Page { width: glyphs.width, height: glyphs.height, links: glyphs.links.clone(), ..Page::default() };
    for turn in [Turn::Upright, Turn::Up, Turn::Down, Turn::UpsideDown] {
        let words = words::words(glyphs, turn);
        if words.is_empty() {
            continue;
        }
        if turn != Turn::Upright {
            found.push(DiagnosticCode::RotatedText);
        }
        let regions = columns::regions(chunks::chunks(words));
        if regions.iter().filter(|region| region.is_column).count() > 1 {
            found.push(DiagnosticCode::MultiColumn);
        }
        page::append(&mut page, regions, turn, &glyphs.marks);
    }
    found.dedup();
    if glyphs.has_picture && page.words.is_empty() {
        found.push(DiagnosticCode::ImageOnlyPage);
    }
    if glyphs.glyphs.iter().filter(|glyph| glyph.hidden && glyph.letter.is_alphanumeric()).count() >= HIDDEN_LETTERS {
        found.push(DiagnosticCode::HiddenText);
    }
    if has_unmappable_text(glyphs) {
        found.push(DiagnosticCode::UnmappableText);
    }
    (page, found)
}

/// Icon fonts are meant to have no letters; other fonts are not.
fn has_unmappable_text(page: &GlyphPage) -> bool {
    let text: Vec<_> = page.glyphs.iter().filter(|glyph| !page.styles[glyph.style].icon).collect();
    let lost = text.iter().filter(|glyph| glyph.letter == '\u{fffd}' || is_private_use(glyph.letter)).count();
    lost > 20 && lost * 20 > text.len()
}
