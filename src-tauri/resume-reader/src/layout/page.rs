//! Regions become the words, lines and blocks of a page, with their boxes as the page is shown.

use super::chunks::Chunk;
use super::columns::Region;
use crate::pdf::Turn;
use crate::{Block, Line, Page, Rect, Word};

/// Lines whose distance exceeds this many times their size begin a new block.
const BLOCK_GAP: f32 = 1.75;
/// A gap wider than this many times the size of the type sets a word apart from the one before.
const APART_GAP: f32 = 1.0;

pub(super) fn append(page: &mut Page, regions: Vec<Region>, turn: Turn, marks: &[Rect]) {
    for region in regions {
        let number = page.blocks.last().map_or(0, |block| block.region + 1);
        let mut before: Option<(f32, f32)> = None;
        for row in lines(region.chunks) {
            let (baseline, size) = (row[0].baseline, row.iter().map(|chunk| chunk.size).fold(0.0, f32::max));
            let starts_block = before.is_none_or(|(above, size_above)| {
                baseline - above > BLOCK_GAP * size.min(size_above)
                    || size > 1.25 * size_above
                    || size_above > 1.25 * size
            });
            push_line(page, row, turn, marks);
            let (line, area) = (page.lines.len() - 1, page.lines[page.lines.len() - 1].area);
            match page.blocks.last_mut() {
                Some(block) if !starts_block => {
                    block.end = line + 1;
                    block.area = block.area.union(&area);
                }
                _ => page.blocks.push(Block { start: line, end: line + 1, area, region: number, language: None }),
            }
            before = Some((baseline, size));
        }
    }
}

/// The chunks of a region, line by line from the top, each line from left to right.
fn lines(mut chunks: Vec<Chunk>) -> Vec<Vec<Chunk>> {
    chunks.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.area.x.total_cmp(&b.area.x)));
    let mut lines: Vec<Vec<Chunk>> = Vec::new();
    for chunk in chunks {
        match lines.last_mut() {
            Some(line) if shares_line(line, &chunk) => line.push(chunk),
            _ => lines.push(vec![chunk]),
        }
    }
    for line in &mut lines {
        line.sort_by(|a, b| a.area.x.total_cmp(&b.area.x));
    }
    lines
}

fn shares_line(line: &[Chunk], chunk: &Chunk) -> bool {
    let is_near = |other: &Chunk| (chunk.baseline - other.baseline).abs() <= 0.4 * chunk.size.min(other.size);
    let is_beside =
        |other: &Chunk| chunk.area.x >= other.area.right() - 1.0 || other.area.x >= chunk.area.right() - 1.0;
    is_near(&line[0]) && line.iter().all(is_beside)
}

fn push_line(page: &mut Page, row: Vec<Chunk>, turn: Turn, marks: &[Rect]) {
    let start = page.words.len();
    let bullet = row.first().filter(|_| turn == Turn::Upright).and_then(|chunk| drawn_bullet(chunk, marks));
    page.words.extend(bullet);
    let mut before: Option<f32> = None;
    for chunk in row {
        for mut word in chunk.words {
            word.apart = before.is_some_and(|edge| word.area.x - edge > APART_GAP * word.size);
            before = Some(word.area.right());
            word.area = turn.rect_on_page(word.area, (page.width, page.height));
            page.words.push(word);
        }
    }
    super::direction::in_reading_order(&mut page.words[start..]);
    let words = &page.words[start..];
    let area = words.iter().skip(1).fold(words[0].area, |area: Rect, word| area.union(&word.area));
    let text = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    page.lines.push(Line { start, end: page.words.len(), text, area });
}

/// The bullet of a line when it was drawn beside it.
fn drawn_bullet(chunk: &Chunk, marks: &[Rect]) -> Option<Word> {
    let first = chunk.words.first().filter(|word| word.text.starts_with(char::is_alphanumeric))?;
    let middle = chunk.baseline - 0.28 * chunk.size;
    let is_beside = |mark: &&Rect| {
        let gap = first.area.x - mark.right();
        (mark.middle() - middle).abs() < 0.3 * chunk.size
            && gap > 0.15 * chunk.size
            && gap < 2.4 * chunk.size
            && mark.height < 0.75 * chunk.size
    };
    let mark = marks.iter().find(is_beside)?;
    Some(Word { text: "•".to_owned(), area: *mark, apart: false, icon: false, ..first.clone() })
}
