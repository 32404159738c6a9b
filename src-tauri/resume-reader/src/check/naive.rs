//! The text as the simplest readers get it: glyphs in the order in which the file paints them, a new line where the pen
//! moves to one. It shows what order and hidden text do to such a reader; it corrects nothing.

use crate::opened::Opened;
use crate::pdf::{Glyph, GlyphPage};

/// The pen moving on by more than this share of the size of the type leaves a space.
const SPACE: f32 = 0.2;
/// The pen moving up or down by more than this share of the size begins a line.
const LINE: f32 = 0.5;

pub(super) fn text(opened: &Opened) -> String {
    if let Some(document) = &opened.document {
        return document.body_text.clone();
    }
    if opened.glyphs.is_empty() {
        return opened.reading.text.clone();
    }
    opened.glyphs.iter().map(page_text).collect::<Vec<_>>().join("\n\u{c}")
}

/// The glyphs of a page as the file paints them.
pub(super) fn painted(page: &GlyphPage) -> Vec<&Glyph> {
    let mut glyphs: Vec<&Glyph> = page.glyphs.iter().collect();
    glyphs.sort_by_key(|glyph| glyph.order);
    glyphs
}

fn page_text(page: &GlyphPage) -> String {
    let mut text = String::new();
    let mut before: Option<&Glyph> = None;
    for glyph in painted(page) {
        if let Some(before) = before {
            match step(before, glyph) {
                Step::Line => text.push('\n'),
                Step::Space if !text.ends_with([' ', '\n']) && !glyph.letter.is_whitespace() => text.push(' '),
                _ => {}
            }
        }
        let doubles_a_gap = glyph.letter.is_whitespace() && text.ends_with([' ', '\n']);
        if !(glyph.letter.is_control() || doubles_a_gap) {
            text.push(glyph.letter);
        }
        before = Some(glyph);
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

enum Step {
    On,
    Space,
    Line,
}

fn step(before: &Glyph, glyph: &Glyph) -> Step {
    let size = before.size.min(glyph.size);
    let ahead = glyph.x - before.x - before.advance;
    let moves_line = (glyph.baseline - before.baseline).abs() > LINE * size || glyph.turn != before.turn;
    if moves_line || ahead < -2.0 * size {
        return Step::Line;
    }
    if ahead > SPACE * size { Step::Space } else { Step::On }
}
