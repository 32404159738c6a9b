//! Finds text that nobody sees on the page: never painted, white on white, or too small to be a mark. Text under a scan
//! is not hidden: it says what the picture shows.

use super::backing;
use super::glyph::{Glyph, GlyphPage, PageFrame};
use crate::Rect;

/// Type smaller than this, in points, is no type.
const SPECK: f32 = 1.0;
/// A page with more white text than this, in hundredths of its letters, is designed that way.
const MOST_WHITE: usize = 30;

/// Marks what cannot be seen. `pictures` are the places of the pictures on the page; asked only when it matters.
pub(super) fn hide(page: &mut GlyphPage, content: &[u8], frame: PageFrame, pictures: impl FnOnce() -> Vec<Rect>) {
    page.glyphs.iter_mut().filter(|glyph| glyph.size < SPECK).for_each(|glyph| glyph.hidden = true);
    let white = white(page);
    let has_unpainted = page.glyphs.iter().any(|glyph| glyph.unpainted);
    if white.is_empty() && !has_unpainted {
        return;
    }
    let pictures = pictures();
    let is_scan = pictures.iter().any(|area| area.width * area.height > 0.5 * page.width * page.height);
    if !is_scan {
        page.glyphs.iter_mut().filter(|glyph| glyph.unpainted).for_each(|glyph| glyph.hidden = true);
    }
    let Some(areas) = backing::areas(content, pictures.len()).filter(|_| !white.is_empty()) else { return };
    let mut grounds: Vec<Rect> = areas.iter().map(|[x0, y0, x1, y1]| frame.rect(*x0, *y0, *x1, *y1)).collect();
    grounds.extend(pictures);
    for at in white {
        let area = place(&page.glyphs[at], page);
        page.glyphs[at].hidden |= !grounds.iter().any(|ground| ground.overlaps(&area));
    }
}

/// White glyphs, unless white is how most of the page is set.
fn white(page: &GlyphPage) -> Vec<usize> {
    let is_paper = |channel: &u8| f32::from(*channel) >= backing::PAPER * 255.0;
    let is_white = |at: &usize| page.styles[page.glyphs[*at].style].color.iter().all(is_paper);
    let is_letter = |glyph: &Glyph| glyph.letter.is_alphanumeric();
    let white: Vec<usize> = (0..page.glyphs.len()).filter(is_white).collect();
    let letters = page.glyphs.iter().filter(|glyph| is_letter(glyph)).count();
    let white_letters = white.iter().filter(|at| is_letter(&page.glyphs[**at])).count();
    if white_letters * 100 > letters * MOST_WHITE { Vec::new() } else { white }
}

fn place(glyph: &Glyph, page: &GlyphPage) -> Rect {
    let area =
        Rect { x: glyph.x, y: glyph.baseline - 0.6 * glyph.size, width: glyph.advance, height: 0.6 * glyph.size };
    glyph.turn.rect_on_page(area, (page.width, page.height))
}
