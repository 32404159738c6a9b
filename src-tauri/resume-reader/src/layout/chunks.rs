//! Words of a row that stand close together become a chunk: the smallest piece that layout may move as a whole.

use super::words::SetWord;
use crate::structure::is_only_date;
use crate::{Rect, Word};

/// A gap wider than this many times the size of the type parts two chunks; small, so that narrow gutters part them.
const CHUNK_GAP: f32 = 0.6;
/// No range of dates has more characters than this.
const LONGEST_DATE: usize = 40;

#[derive(Debug, Clone)]
pub(super) struct Chunk {
    pub words: Vec<Word>,
    pub area: Rect,
    pub baseline: f32,
    pub size: f32,
    /// A date and nothing else.
    pub is_date: bool,
}

impl Chunk {
    fn new(words: Vec<SetWord>) -> Self {
        let baseline = words[0].baseline;
        let words: Vec<Word> = words.into_iter().map(|set| set.word).collect();
        let area = words.iter().skip(1).fold(words[0].area, |area, word| area.union(&word.area));
        let size = words.iter().map(|word| word.size).fold(0.0, f32::max);
        let mut chunk = Self { words, area, baseline, size, is_date: false };
        chunk.is_date = chunk.letters() <= LONGEST_DATE && is_only_date(&chunk.text());
        chunk
    }

    pub fn text(&self) -> String {
        let readable = self.words.iter().filter(|word| !word.icon);
        readable.map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    pub fn is_icon(&self) -> bool {
        self.words.iter().all(|word| word.icon)
    }

    /// How many characters it has, icons aside.
    pub fn letters(&self) -> usize {
        self.words.iter().filter(|word| !word.icon).map(|word| word.text.chars().count()).sum()
    }

    fn insert(&mut self, small: Chunk) {
        self.area = self.area.union(&small.area);
        self.words.extend(small.words);
        self.words.sort_by(|a, b| a.area.x.total_cmp(&b.area.x));
    }
}

pub(super) fn chunks(rows: Vec<Vec<SetWord>>) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = rows.into_iter().flat_map(chunks_of_row).collect();
    attach_raised(&mut chunks);
    chunks
}

fn chunks_of_row(row: Vec<SetWord>) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut open: Vec<SetWord> = Vec::new();
    for word in row {
        let is_apart = open.last().is_some_and(|before| {
            let gap = word.word.area.x - before.word.area.right();
            gap > CHUNK_GAP * before.word.size.max(word.word.size)
        });
        if is_apart {
            chunks.push(Chunk::new(std::mem::take(&mut open)));
        }
        open.push(word);
    }
    if !open.is_empty() {
        chunks.push(Chunk::new(open));
    }
    chunks
}

/// Superscripts and subscripts belong to the line they lean on, not to a line of their own.
fn attach_raised(chunks: &mut Vec<Chunk>) {
    let mut at = 0;
    while at < chunks.len() {
        match host_of(&chunks[at], chunks) {
            Some(host) => {
                let small = chunks.remove(at);
                chunks[if host > at { host - 1 } else { host }].insert(small);
            }
            None => at += 1,
        }
    }
}

fn host_of(small: &Chunk, chunks: &[Chunk]) -> Option<usize> {
    if small.letters() > 4 {
        return None;
    }
    chunks.iter().position(|large| {
        let shift = (large.baseline - small.baseline).abs();
        large.size > 1.15 * small.size
            && shift > 0.05 * large.size
            && shift < 0.5 * large.size
            && small.area.x > large.area.x
            && small.area.x < large.area.right() + 0.3 * large.size
    })
}
