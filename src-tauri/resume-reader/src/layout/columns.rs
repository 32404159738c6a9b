//! Finds columns by the white gutters between them, and tells true columns from dates set beside their entries.
//! Recursive: a column may hold columns, and bands above and below are regions of their own.

use super::chunks::Chunk;
use crate::structure::is_heading_text;

/// No page of a resume nests columns deeper than this.
const MAX_DEPTH: usize = 6;
/// Gutters are at least this many times the size of the type wide.
const GUTTER: f32 = 0.6;
/// A date on the wrong side of a gutter weighs as much as this many lines.
const PARTED_DATE: usize = 4;
/// A column has at least this many lines.
const MIN_LINES: usize = 3;

/// Chunks that read straight down.
#[derive(Debug, Default)]
pub(super) struct Region {
    pub chunks: Vec<Chunk>,
    pub is_column: bool,
}

pub(super) fn regions(chunks: Vec<Chunk>) -> Vec<Region> {
    let mut regions = Vec::new();
    split(chunks, false, 0, &mut regions);
    regions
}

/// A gutter at `x` from `top` to `bottom`.
#[derive(Debug, Clone, Copy)]
struct Gutter {
    x: f32,
    top: f32,
    bottom: f32,
}

fn split(chunks: Vec<Chunk>, is_column: bool, depth: usize, regions: &mut Vec<Region>) {
    if chunks.is_empty() {
        return;
    }
    let gutter = if depth < MAX_DEPTH { best_gutter(&chunks) } else { None };
    let Some(gutter) = gutter else {
        regions.push(Region { chunks, is_column });
        return;
    };
    let (above, rest): (Vec<_>, Vec<_>) = chunks.into_iter().partition(|chunk| chunk.area.middle() < gutter.top);
    let (below, beside): (Vec<_>, Vec<_>) = rest.into_iter().partition(|chunk| chunk.area.middle() > gutter.bottom);
    let (left, right): (Vec<_>, Vec<_>) = beside.into_iter().partition(|chunk| centre(chunk) < gutter.x);
    split(above, is_column, depth + 1, regions);
    split(left, true, depth + 1, regions);
    split(right, true, depth + 1, regions);
    split(below, is_column, depth + 1, regions);
}

fn centre(chunk: &Chunk) -> f32 {
    chunk.area.x + chunk.area.width / 2.0
}

/// Of all gutters with true columns on both sides, the one with most lines beside it.
fn best_gutter(chunks: &[Chunk]) -> Option<Gutter> {
    let mut edges: Vec<f32> = chunks.iter().map(|chunk| chunk.area.x - 0.5).collect();
    edges.sort_by(f32::total_cmp);
    edges.dedup_by(|a, b| (*a - *b).abs() < 1.0);
    let mut best: Option<(usize, Gutter)> = None;
    for x in edges {
        for gutter in gutters_at(x, chunks) {
            let lines = lines_in_columns(gutter, chunks).filter(|lines| best.is_none_or(|(most, _)| *lines > most));
            best = lines.map(|lines| (lines, gutter)).or(best);
        }
    }
    best.map(|(_, gutter)| gutter)
}

/// The stretches of the white strip left of `x` that no chunk enters.
fn gutters_at(x: f32, chunks: &[Chunk]) -> Vec<Gutter> {
    let crosses = |chunk: &&Chunk| chunk.area.x < x - 0.5 && chunk.area.right() > x - GUTTER * chunk.size;
    let mut bars: Vec<(f32, f32)> =
        chunks.iter().filter(crosses).map(|chunk| (chunk.area.y, chunk.area.bottom())).collect();
    bars.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut gutters = Vec::new();
    let mut top = f32::MIN;
    for (bar_top, bar_bottom) in bars {
        if bar_top > top {
            gutters.push(Gutter { x, top, bottom: bar_top });
        }
        top = top.max(bar_bottom);
    }
    gutters.push(Gutter { x, top, bottom: f32::MAX });
    gutters
}

/// One side of a gutter, line by line.
struct Side {
    baselines: Vec<f32>,
    letters: usize,
    headings: usize,
    dates: usize,
    size: f32,
}

/// How many lines stand beside the gutter, if both sides are columns in their own right.
fn lines_in_columns(gutter: Gutter, chunks: &[Chunk]) -> Option<usize> {
    let beside =
        |chunk: &&Chunk| !chunk.is_icon() && chunk.area.middle() >= gutter.top && chunk.area.middle() <= gutter.bottom;
    let (left, right): (Vec<&Chunk>, Vec<&Chunk>) =
        chunks.iter().filter(beside).partition(|chunk| centre(chunk) < gutter.x);
    if left.is_empty() || right.is_empty() {
        return None;
    }
    // Dates belong to the lines beside them, so no gutter should part the two.
    let parted = parted_dates(&left, &right) + parted_dates(&right, &left);
    let (left, right) = (side(&left), side(&right));
    let lines = left.baselines.len() + right.baselines.len();
    are_columns(&left, &right).then_some(lines.saturating_sub(PARTED_DATE * parted).max(1))
}

/// How many of the dates stand on one line with something on the other side.
fn parted_dates(dates: &[&Chunk], others: &[&Chunk]) -> usize {
    let is_beside =
        |date: &&&Chunk| others.iter().any(|other| (other.baseline - date.baseline).abs() < 0.2 * date.size);
    dates.iter().filter(|chunk| chunk.is_date).filter(is_beside).count()
}

fn side(chunks: &[&Chunk]) -> Side {
    let mut sorted: Vec<&&Chunk> = chunks.iter().collect();
    sorted.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut baselines: Vec<f32> = Vec::new();
    for chunk in &sorted {
        if baselines.last().is_none_or(|last| chunk.baseline - last > 0.3 * chunk.size) {
            baselines.push(chunk.baseline);
        }
    }
    let mut sizes: Vec<f32> = chunks.iter().map(|chunk| chunk.size).collect();
    sizes.sort_by(f32::total_cmp);
    let size = sizes[sizes.len() / 2];
    let is_heading = |chunk: &&&Chunk| {
        let alone =
            !chunks.iter().any(|other| !std::ptr::eq(*other, **chunk) && (other.baseline - chunk.baseline).abs() < 2.0);
        alone && chunk.size >= 0.95 * size && is_heading_text(&chunk.text())
    };
    let headings = chunks.iter().filter(is_heading).count();
    let dates = chunks.iter().filter(|chunk| chunk.is_date).count();
    Side { baselines, letters: chunks.iter().map(|chunk| chunk.letters()).sum(), headings, dates, size }
}

/// Columns live their own lives; dates and labels follow the lines beside them.
fn are_columns(left: &Side, right: &Side) -> bool {
    let (small, large) = if left.baselines.len() <= right.baselines.len() { (left, right) } else { (right, left) };
    let lines = small.baselines.len();
    if lines < MIN_LINES {
        return false;
    }
    let is_label_column = |side: &Side| {
        let others = side.baselines.len().saturating_sub(side.headings);
        side.dates > 0 && side.dates * 10 >= others * 6
    };
    // Headings set in the margin stand beside what they head, and head nothing below them.
    let is_margin = |side: &Side, other: &Side| {
        side.headings * 2 >= side.baselines.len() && side.headings > 1 && other.headings == 0
    };
    if is_label_column(left) || is_label_column(right) || is_margin(left, right) {
        return false;
    }
    if left.headings > 0 && right.headings > 0 {
        return true;
    }
    let has_partner =
        |baseline: &&f32| large.baselines.iter().any(|other| (*baseline - other).abs() < 0.15 * small.size);
    let aligned = small.baselines.iter().filter(has_partner).count() as f32 / lines as f32;
    let letters_a_line = small.letters / lines;
    match () {
        _ if aligned > 0.65 => false,
        _ if letters_a_line < 14 => aligned < 0.3 && lines >= 4,
        _ if lines == MIN_LINES => aligned < 0.34,
        _ => true,
    }
}
