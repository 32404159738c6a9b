//! What the look of a page does to a reader that only takes text: columns, pictures, fonts, hidden, tiny and turned
//! text, length. What the text says is of no matter here.

use super::naive::painted;
use super::{FindingId, Report, quoted};
use crate::layout::HIDDEN_LETTERS;
use crate::pdf::{Glyph, GlyphPage, is_private_use};
use crate::structure::Source;
use crate::{DiagnosticCode, Page, Rect};

/// Visible type below this size, in points, is hard to read even printed.
const TINY: f32 = 5.5;
/// More pages than this are long for most roles.
const PAGES: usize = 2;

pub(super) fn check(report: &mut Report) {
    diagnosed(report);
    for (number, glyphs) in report.opened.glyphs.iter().enumerate() {
        let page = &report.pages()[number];
        columns(number, page, glyphs, report);
        hidden(number, glyphs, report);
        tiny(number, page, report);
        pictures(number, glyphs, report);
        private_use(number, page, report);
    }
    let pages = report.pages().len();
    if report.opened.has_pages && pages > PAGES {
        report.add(FindingId::LongResume, None, format!("The resume has {pages} pages."));
    }
}

/// What reading the file already noticed.
fn diagnosed(report: &mut Report) {
    for diagnostic in &report.opened.reading.diagnostics {
        let id = match diagnostic.code {
            DiagnosticCode::NotAResume => FindingId::NotAResume,
            DiagnosticCode::NoText => FindingId::NoText,
            DiagnosticCode::ImageOnlyPage => FindingId::ImageOnlyPage,
            DiagnosticCode::UnmappableText => FindingId::UnmappableText,
            DiagnosticCode::RotatedText => FindingId::RotatedText,
            DiagnosticCode::EncryptedEmptyPassword => FindingId::Encrypted,
            DiagnosticCode::NoSections => FindingId::NoSections,
            _ => continue,
        };
        let message = diagnostic.message.split_inclusive(['.', ':']).next().unwrap_or(&diagnostic.message);
        let message = format!("{}.", message.trim_end_matches(['.', ':']));
        match diagnostic.page {
            Some(page) => report.add_to_page(id, page, message),
            None => report.add(id, None, message),
        }
    }
}

/// The regions of a page that stand side by side, by number, with their areas.
fn side_by_side(page: &Page) -> Vec<(usize, Rect)> {
    let mut regions: Vec<(usize, Rect)> = Vec::new();
    for block in &page.blocks {
        match regions.iter_mut().find(|(region, _)| *region == block.region) {
            Some((_, area)) => *area = area.union(&block.area),
            None => regions.push((block.region, block.area)),
        }
    }
    let is_beside = |(number, area): &(usize, Rect)| {
        regions.iter().any(|(other_number, other)| {
            let shared = area.bottom().min(other.bottom()) - area.y.max(other.y);
            other_number != number && shared > 24.0 && (area.right() <= other.x || other.right() <= area.x)
        })
    };
    regions.iter().filter(|region| is_beside(region)).copied().collect()
}

fn columns(number: usize, page: &Page, glyphs: &GlyphPage, report: &mut Report) {
    let columns = side_by_side(page);
    let Some((_, narrowest)) = columns.iter().min_by(|a, b| a.1.width.total_cmp(&b.1.width)) else { return };
    let place = Some(Source { page: number, area: *narrowest });
    let changes = changes_of_column(&columns, glyphs);
    if changes > columns.len() + 2 {
        let message = format!(
            "Page {} is painted across its columns: a simple reader changes from one to the other {changes} times and mixes their lines.",
            number + 1
        );
        report.add(FindingId::ColumnsInterleave, place, message);
    } else {
        let message = format!("Page {} is set in columns. Readers that go by rows mix them.", number + 1);
        report.add(FindingId::Columns, place, message);
    }
}

fn changes_of_column(columns: &[(usize, Rect)], glyphs: &GlyphPage) -> usize {
    let column = |glyph: &Glyph| {
        let area = place(glyph, glyphs);
        columns.iter().find(|(_, column)| column.overlaps(&area)).map(|(number, _)| *number)
    };
    let letters = painted(glyphs).into_iter().filter(|glyph| glyph.letter.is_alphanumeric() && !glyph.hidden);
    let mut visited: Vec<usize> = letters.filter_map(column).collect();
    visited.dedup();
    visited.len().saturating_sub(1)
}

fn place(glyph: &Glyph, page: &GlyphPage) -> Rect {
    let (width, height) = (glyph.advance.max(0.1), glyph.size);
    let area = Rect { x: glyph.x, y: glyph.baseline - 0.8 * height, width, height };
    glyph.turn.rect_on_page(area, (page.width, page.height))
}

fn hidden(number: usize, page: &GlyphPage, report: &mut Report) {
    let hidden: Vec<&Glyph> = painted(page).into_iter().filter(|glyph| glyph.hidden).collect();
    if hidden.iter().filter(|glyph| glyph.letter.is_alphanumeric()).count() < HIDDEN_LETTERS {
        return;
    }
    let area = hidden.iter().map(|glyph| place(glyph, page)).reduce(|all, one| all.union(&one));
    let text: String = hidden.iter().map(|glyph| glyph.letter).collect();
    let message = format!("This text cannot be seen on the page: {}.", quoted(text.trim()));
    report.add(FindingId::HiddenText, area.map(|area| Source { page: number, area }), message);
}

fn tiny(number: usize, page: &Page, report: &mut Report) {
    let is_tiny = |line: &&crate::Line| {
        let words = &page.words[line.start..line.end];
        words.iter().all(|word| word.size < TINY)
            && line.text.chars().filter(|letter| letter.is_alphabetic()).count() > 3
    };
    let mut lines = page.lines.iter().filter(is_tiny);
    let Some(first) = lines.next() else { return };
    let area = lines.fold(first.area, |area, line| area.union(&line.area));
    let size = page.words[first.start].size;
    let message = format!("{} is set in {size:.1} points.", quoted(&first.text));
    report.add(FindingId::TinyText, Some(Source { page: number, area }), message);
}

/// A portrait or a logo says nothing in words; a wide picture with no text of the page on it may.
fn pictures(number: usize, page: &GlyphPage, report: &mut Report) {
    if page.glyphs.is_empty() {
        return;
    }
    let is_wide = |area: &&Rect| area.width > 0.4 * page.width && area.height > 0.06 * page.height;
    let is_background = |area: &Rect| page.glyphs.iter().any(|glyph| place(glyph, page).overlaps(area));
    let found: Vec<Rect> = page.pictures.iter().filter(is_wide).filter(|area| !is_background(area)).copied().collect();
    for area in found {
        let message = format!("Page {} has a large picture. Whatever it says is lost.", number + 1);
        report.add(FindingId::TextInPicture, Some(Source { page: number, area }), message);
    }
}

fn private_use(number: usize, page: &Page, report: &mut Report) {
    let is_private = |word: &&crate::Word| word.text.chars().any(is_private_use);
    let mut words = page.words.iter().filter(is_private);
    let Some(first) = words.next() else { return };
    let (count, area) = words.fold((1, first.area), |(count, area), word| (count + 1, area.union(&word.area)));
    let message = if count == 1 {
        format!("Page {} has a symbol that no reader can name.", number + 1)
    } else {
        format!("Page {} has {count} symbols that no reader can name.", number + 1)
    };
    let area = if count > 3 { first.area } else { area };
    report.add(FindingId::PrivateUseGlyphs, Some(Source { page: number, area }), message);
}
