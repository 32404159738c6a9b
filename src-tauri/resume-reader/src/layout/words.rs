//! Glyphs of one direction become words: twins dropped, letter-spaced runs glued, gaps judged by the size of the type.

use unicode_normalization::UnicodeNormalization;

use super::direction::is_mark;
use crate::pdf::{Glyph, GlyphPage, Turn, is_private_use};
use crate::{Rect, Word};

/// A gap wider than this share of the size of the type parts two words.
const WORD_GAP: f32 = 0.16;
/// With a space written between them, less is enough.
const WORD_GAP_AT_SPACE: f32 = 0.04;
/// Type whose letters all stand further apart than this is letter-spaced.
const TRACKED_GAP: f32 = 0.09;
/// A gap wider than this never lies within one run of letters.
const RUN_GAP: f32 = 1.6;

/// A word with the line it stands on, in the frame of its text.
#[derive(Debug, Clone)]
pub(super) struct SetWord {
    pub word: Word,
    pub baseline: f32,
}

/// The words of one direction, row by row from left to right.
pub(super) fn words(page: &GlyphPage, turn: Turn) -> Vec<Vec<SetWord>> {
    let visible = |glyph: &&Glyph| glyph.turn == turn && !glyph.hidden;
    let mut glyphs: Vec<&Glyph> = page.glyphs.iter().filter(visible).collect();
    glyphs.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.x.total_cmp(&b.x)));
    rows(glyphs).into_iter().map(|row| words_of_row(&row, page)).filter(|row| !row.is_empty()).collect()
}

fn rows(glyphs: Vec<&Glyph>) -> Vec<Vec<&Glyph>> {
    let mut rows: Vec<Vec<&Glyph>> = Vec::new();
    for glyph in glyphs {
        match rows.last_mut() {
            Some(row) if (glyph.baseline - row[0].baseline).abs() <= 0.12 * glyph.size.max(row[0].size) => {
                row.push(glyph)
            }
            _ => rows.push(vec![glyph]),
        }
    }
    for row in &mut rows {
        row.sort_by(|a, b| a.x.total_cmp(&b.x));
    }
    take_in_shifted_letters(&mut rows);
    take_in_marks(&mut rows);
    rows
}

/// A row of nothing but vowel signs belongs to the letters that they stand over or under.
fn take_in_marks(rows: &mut Vec<Vec<&Glyph>>) {
    let is_of_marks = |row: &Vec<&Glyph>| row.iter().all(|glyph| is_mark(glyph.letter) || is_blank(glyph));
    let (marks, mut others): (Vec<_>, Vec<_>) = std::mem::take(rows).into_iter().partition(is_of_marks);
    for mark in marks.into_iter().flatten().filter(|glyph| is_mark(glyph.letter)) {
        let is_under = |glyph: &&Glyph| {
            (glyph.baseline - mark.baseline).abs() < glyph.size
                && (glyph.x - 0.3 * glyph.size..glyph.x + glyph.advance + 0.3 * glyph.size).contains(&mark.x)
        };
        if let Some(host) = others.iter_mut().find(|row| row.iter().any(is_under)) {
            host.push(mark);
            host.sort_by(|a, b| a.x.total_cmp(&b.x));
        }
    }
    *rows = others;
}

/// A letter raised or lowered inside a word, as in logos, belongs to the row whose letters stand on both sides of it.
fn take_in_shifted_letters(rows: &mut Vec<Vec<&Glyph>>) {
    let mut at = 0;
    while at < rows.len() {
        let visible: Vec<&Glyph> = rows[at].iter().filter(|glyph| !is_blank(glyph)).copied().collect();
        let host = match visible.as_slice() {
            [lone] if lone.letter.is_alphabetic() => {
                (0..rows.len()).find(|host| *host != at && embraces(&rows[*host], lone))
            }
            _ => None,
        };
        let Some(host) = host else {
            at += 1;
            continue;
        };
        rows[host].push(visible[0]);
        rows[host].sort_by(|a, b| a.x.total_cmp(&b.x));
        rows.remove(at);
    }
}

fn embraces(row: &[&Glyph], lone: &Glyph) -> bool {
    let shift = (row[0].baseline - lone.baseline).abs();
    let near =
        |glyph: &&&Glyph| glyph.letter.is_alphabetic() && glyph.size <= 1.6 * lone.size && shift < 0.32 * glyph.size;
    let before =
        row.iter().filter(near).any(|glyph| glyph.x < lone.x && lone.x - glyph.x - glyph.advance < 0.12 * glyph.size);
    let after =
        row.iter().filter(near).any(|glyph| glyph.x > lone.x && glyph.x - lone.x - lone.advance < 0.12 * glyph.size);
    before && after
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.letter.is_whitespace()
        || glyph.letter.is_control()
        || matches!(glyph.letter, '\u{200b}' | '\u{feff}' | '\u{2060}')
}

/// A visible glyph with what lies between it and the one before.
struct Placed<'a> {
    glyph: &'a Glyph,
    gap: f32,
    after_space: bool,
}

fn words_of_row(row: &[&Glyph], page: &GlyphPage) -> Vec<SetWord> {
    let placed = placed(row);
    let mut words = Vec::new();
    let mut start = 0;
    while start < placed.len() {
        let end =
            (start + 1..placed.len()).find(|&at| is_run_end(&placed[at - 1], &placed[at])).unwrap_or(placed.len());
        words_of_run(&placed[start..end], page, &mut words);
        start = end;
    }
    words
}

fn placed<'a>(row: &[&'a Glyph]) -> Vec<Placed<'a>> {
    let mut placed: Vec<Placed> = Vec::new();
    let mut after_space = false;
    for &glyph in row {
        if is_blank(glyph) {
            after_space = true;
            continue;
        }
        let is_twin = |other: &Placed| {
            other.glyph.letter == glyph.letter
                && (other.glyph.x - glyph.x).abs() < 0.12 * glyph.size.min(glyph.advance * 2.0)
        };
        if placed.iter().rev().take(3).any(is_twin) {
            continue;
        }
        let letter = placed.iter().rev().find(|before| !is_mark(before.glyph.letter));
        let gap = letter.filter(|_| !is_mark(glyph.letter));
        let gap = gap.map_or(0.0, |before| glyph.x - before.glyph.x - before.glyph.advance);
        placed.push(Placed { glyph, gap, after_space });
        after_space = false;
    }
    placed
}

/// Tracking is a matter of one run: neighbours of one size without a hole between them.
fn is_run_end(before: &Placed, next: &Placed) -> bool {
    let size = before.glyph.size.max(next.glyph.size);
    next.gap > RUN_GAP * size || before.glyph.size.min(next.glyph.size) < 0.6 * size
}

fn words_of_run(run: &[Placed], page: &GlyphPage, words: &mut Vec<SetWord>) {
    let tracking = tracking(run);
    let mut start = 0;
    for at in 1..=run.len() {
        if at == run.len() || parts_words(&run[at - 1], &run[at], tracking, page) {
            words.extend(word(&run[start..at], page));
            start = at;
        }
    }
}

/// The gap that a letter-spaced run has between all its letters; none for ordinary type.
fn tracking(run: &[Placed]) -> Option<f32> {
    let letters = run.iter().filter(|placed| placed.glyph.letter.is_alphanumeric()).count();
    if letters < 4 || letters * 10 < run.len() * 8 {
        return None;
    }
    let mut gaps: Vec<f32> = run[1..].iter().map(|placed| placed.gap / placed.glyph.size).collect();
    gaps.sort_by(f32::total_cmp);
    let (low, middle) = (gaps[gaps.len() / 5], gaps[gaps.len() / 2]);
    (low > TRACKED_GAP).then_some(middle)
}

fn parts_words(before: &Placed, next: &Placed, tracking: Option<f32>, page: &GlyphPage) -> bool {
    let size = before.glyph.size.min(next.glyph.size);
    let gap = next.gap / size;
    if page.styles[before.glyph.style].icon != page.styles[next.glyph.style].icon {
        return true;
    }
    match tracking {
        Some(tracking) => gap > tracking * 1.5 + 0.1,
        None if next.after_space => gap > WORD_GAP_AT_SPACE,
        None => gap > WORD_GAP,
    }
}

fn word(run: &[Placed], page: &GlyphPage) -> Option<SetWord> {
    let (first, last) = (run.first()?.glyph, run.last()?.glyph);
    let size = run.iter().map(|placed| placed.glyph.size).fold(0.0, f32::max);
    let style = &page.styles[dominant_style(run)];
    let text = readable(run);
    if text.is_empty() {
        return None;
    }
    let area =
        Rect::from_edges(first.x, first.baseline - 0.8 * size, last.x + last.advance, first.baseline + 0.2 * size);
    let [red, green, blue] = style.color;
    let icon = style.icon || text.chars().all(is_private_use);
    let color = format!("#{red:02x}{green:02x}{blue:02x}");
    let (bold, italic, font) = (style.bold, style.italic, style.font.clone());
    let word = Word { text, area, size, font, bold, italic, color, icon, apart: false };
    Some(SetWord { word, baseline: first.baseline })
}

fn dominant_style(run: &[Placed]) -> usize {
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for placed in run {
        match counts.iter_mut().find(|(style, _)| *style == placed.glyph.style) {
            Some((_, count)) => *count += 1,
            None => counts.push((placed.glyph.style, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(0, |(style, _)| style)
}

/// Compatibility forms become letters (ﬁ → fi), but dashes, quotes and dots keep their shape.
fn readable(run: &[Placed]) -> String {
    let mut text = String::new();
    for letter in run.iter().map(|placed| placed.glyph.letter) {
        // Some fonts map their one hyphen to all the hyphens there are.
        let repeats = matches!(letter, '\u{ad}' | '\u{2010}') && text.ends_with(['-', '\u{ad}', '\u{2010}']);
        if !repeats {
            text.push(letter);
        }
    }
    super::direction::spelled(text).nfc().flat_map(unligated).collect()
}

fn unligated(letter: char) -> Vec<char> {
    match letter {
        // Joined forms of Arabic and Hebrew stand for their letters.
        '\u{fb00}'..='\u{fb06}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{2e80}'..='\u{2fdf}'
        | '\u{ff01}'..='\u{ff5e}' => letter.nfkc().collect(),
        _ => vec![letter],
    }
}
