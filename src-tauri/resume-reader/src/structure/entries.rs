//! Cuts a section into entries: every entry has one date, and starts where look, space and habit say so.

use super::dates::{self, DateRange};
use super::flow::FlowLine;
use super::stray_dates;
use super::wording::{letters, word_count};

/// What a line is to its entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// May belong to the head: a title, an employer, a date, a place.
    Head,
    Bullet,
    Prose,
    /// Goes on with the bullet or the prose above.
    More,
}

#[derive(Debug, Clone)]
pub(crate) struct EntryLine<'a> {
    pub line: FlowLine<'a>,
    pub kind: Kind,
    /// The words of the line that are its date, and the date.
    pub dates: Vec<Dated>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Dated {
    pub range: DateRange,
    pub from: usize,
    pub to: usize,
}

/// The lines of one entry; the first `head` of them may be its head.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    pub lines: Vec<EntryLine<'a>>,
    pub dated: Option<(usize, Dated)>,
}

pub(crate) fn entries<'a>(lines: &[FlowLine<'a>]) -> Vec<Entry<'a>> {
    let lines = classify(lines);
    if lines.is_empty() {
        return Vec::new();
    }
    let anchors: Vec<usize> = (0..lines.len()).filter(|at| is_anchor(&lines[*at])).collect();
    let starts = if anchors.is_empty() { starts_without_dates(&lines) } else { starts(&lines, &anchors) };
    let mut entries = Vec::new();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(lines.len());
        let lines = lines[start..end].to_vec();
        let dated = lines.iter().enumerate().find_map(|(at, line)| {
            line.dates.first().filter(|_| matches!(line.kind, Kind::Head)).map(|dated| (at, *dated))
        });
        entries.push(Entry { lines, dated });
    }
    entries
}

fn is_anchor(line: &EntryLine) -> bool {
    line.kind == Kind::Head && !line.dates.is_empty()
}

fn classify<'a>(lines: &[FlowLine<'a>]) -> Vec<EntryLine<'a>> {
    let title_bullet = bullet_of_titles(lines);
    let marks_titles = bullets_mark_titles(lines);
    let mut classified: Vec<EntryLine> = Vec::new();
    for line in lines {
        let mut line = line.clone();
        let is_title = line.bullet == title_bullet || marks_titles && line.look().bold;
        if line.bullet.is_some() && is_title {
            line.bullet = None;
        }
        if let Some((rest, cell)) = stray_dates::beside_text(&line, &classified) {
            stray_dates::hand_to_head(cell, &mut classified);
            line = rest;
        }
        let dates = dated_words(&line);
        let kind = kind(&line, &dates, classified.last());
        classified.push(EntryLine { line, kind, dates });
    }
    stray_dates::join_split(&mut classified);
    classified
}

/// Some resumes put a bullet before every entry; such bullets say nothing about the lines under it.
fn bullet_of_titles(lines: &[FlowLine]) -> Option<char> {
    let first = lines.first()?.bullet?;
    let others: Vec<&FlowLine> = lines.iter().filter(|line| line.bullet != Some(first)).collect();
    let second = lines.get(1)?;
    let titled = lines.iter().filter(|line| line.bullet == Some(first));
    let with_cells = titled.clone().filter(|line| line.cells().len() > 1).count();
    let is_title = second.bullet.is_none() && (with_cells * 2 >= titled.count()) && !others.is_empty();
    is_title.then_some(first)
}

/// A time line has a dot before every title; the titles are bold then, and the bullets below them are not.
fn bullets_mark_titles(lines: &[FlowLine]) -> bool {
    let (bold, plain): (Vec<&FlowLine>, Vec<&FlowLine>) =
        lines.iter().filter(|line| line.bullet.is_some()).partition(|line| line.look().bold);
    let is_under = |title: &FlowLine| lines.iter().any(|line| line.bullet.is_none() && line.area.y > title.area.y);
    !bold.is_empty()
        && bold.iter().all(|title| word_count(&title.text) <= 10 && is_under(title))
        && plain.iter().all(|item| bold.iter().all(|title| title.indent() < item.indent() + 1.0))
        && lines.first().is_some_and(|first| first.bullet.is_some() && first.look().bold)
}

pub(super) fn kind(line: &FlowLine, dates: &[Dated], above: Option<&EntryLine>) -> Kind {
    if line.bullet.is_some() {
        return Kind::Bullet;
    }
    let above = above.filter(|above| above.line.region == line.region);
    if above.is_some_and(|above| above.kind != Kind::Head && goes_on(&above.line, line, dates)) {
        return Kind::More;
    }
    if is_prose(line, dates) { Kind::Prose } else { Kind::Head }
}

/// Whether a line without a bullet continues the text above it.
fn goes_on(above: &FlowLine, line: &FlowLine, dates: &[Dated]) -> bool {
    let first = line.text.chars().find(|letter| letter.is_alphanumeric());
    let is_lower = first.is_some_and(char::is_lowercase);
    let is_close = line.gap < 0.75;
    let is_full = above.area.right() > above.region_area.x + 0.72 * above.region_area.width;
    let starts_bold = |line: &FlowLine| line.words.first().is_some_and(|word| word.bold);
    let same_look = (above.size - line.size).abs() < 0.6 && (!starts_bold(line) || starts_bold(above));
    let is_date = dates.iter().any(|dated| (dated.to - dated.from) * 2 >= line.words.len());
    let hangs = line.indent() >= above.indent() - 1.5;
    is_close
        && same_look
        && !is_date
        && (is_lower
            || is_full && hangs
            || is_full && above.bullet.is_some() && line.indent() > above.region_area.x + 6.0)
}

fn is_prose(line: &FlowLine, dates: &[Dated]) -> bool {
    let look = line.look();
    let is_date_cell = dates.iter().any(|dated| dated.to == line.words.len() || dated.from == 0);
    let sentence = word_count(&line.text) >= 6 && line.text.ends_with(['.', '!', ';']) && letters(&line.text) > 28;
    let long = letters(&line.text) > 60;
    !look.bold && !is_date_cell && line.cells().len() == 1 && (sentence || long)
}

/// The dates of a line in words. Years inside running text are not its date.
pub(super) fn dated_words(line: &FlowLine) -> Vec<Dated> {
    let found = dates::find(&line.text);
    let mut dated = Vec::new();
    for found in found {
        let (from, to) = words_at(line, found.from, found.to);
        let share = (found.to - found.from) * 100 / line.text.chars().count().max(1);
        let stands_apart = from == 0
            || to == line.words.len()
            || line.words[from].apart
            || line.words.get(to).is_some_and(|word| word.apart);
        let is_title = line.bullet.is_none() && word_count(&line.text) <= 16;
        if (line.bullet.is_none() && stands_apart && (share > 12 || from == 0 && share > 5 || line.cells().len() > 1))
            || (is_title && share > 20)
            || (is_title && follows_joint(line, from))
        {
            dated.push(Dated { range: found.range, from, to });
        }
    }
    dated
}

fn follows_joint(line: &FlowLine, from: usize) -> bool {
    from > 0 && line.words[from - 1].text.ends_with([',', '|', '(', '·', '•', '-', '–', '—'])
}

/// The words that hold the letters from `from` to `to`.
fn words_at(line: &FlowLine, from: usize, to: usize) -> (usize, usize) {
    let mut at = 0;
    let (mut first, mut last) = (line.words.len(), 0);
    for (index, word) in line.words.iter().enumerate() {
        let end = at + word.text.chars().count();
        if end > from && at < to {
            first = first.min(index);
            last = last.max(index + 1);
        }
        at = end + 1;
    }
    (first.min(last), last)
}

fn starts(lines: &[EntryLine], anchors: &[usize]) -> Vec<usize> {
    let habit = lines[..anchors[0]].iter().rev().take_while(|line| line.kind == Kind::Head).count().min(4);
    let mut starts: Vec<usize> = vec![anchors[0] - habit];
    for pair in anchors.windows(2) {
        let (before, anchor) = (pair[0], pair[1]);
        let lowest =
            (before + 1..=anchor).rev().take_while(|at| lines[*at].kind == Kind::Head).last().unwrap_or(anchor);
        // A second date right under the first one belongs to the same head.
        let candidates = lowest.max(anchor.saturating_sub(4))..=anchor;
        let best = candidates.max_by(|a, b| {
            score(lines, *a, anchor, habit, starts[0]).total_cmp(&score(lines, *b, anchor, habit, starts[0]))
        });
        starts.push(best.unwrap_or(anchor));
    }
    starts[0] = 0;
    starts.dedup();
    starts
}

fn score(lines: &[EntryLine], at: usize, anchor: usize, habit: usize, first: usize) -> f32 {
    let line = &lines[at].line;
    let look = line.look();
    let first_look = lines[first].line.look();
    let mut score = 0.0;
    score += if look == first_look {
        2.0
    } else if look.bold == first_look.bold && look.half_points == first_look.half_points {
        1.0
    } else {
        0.0
    };
    score += if (line.indent() - lines[first].line.indent()).abs() < 3.0 { 0.5 } else { 0.0 };
    score += line.gap.min(2.0);
    score += if at > 0 && lines[at - 1].kind != Kind::Head { 1.0 } else { 0.0 };
    score - 0.8 * (anchor - at).abs_diff(habit) as f32
}

/// Without dates, an entry starts wherever the look of the first line comes back after something else.
fn starts_without_dates(lines: &[EntryLine]) -> Vec<usize> {
    let first = lines[0].line.look();
    let stands_out = |at: usize| {
        let (line, above) = (&lines[at], &lines[at - 1]);
        let back = line.line.look() == first && (above.line.look() != first || line.line.gap > 0.8);
        let labelled = line.line.cells().len() > 1 && lines[0].line.cells().len() > 1;
        line.kind == Kind::Head
            && (line.line.indent() - lines[0].line.indent()).abs() < 4.0
            && (back || line.line.gap > 1.0 || labelled)
    };
    std::iter::once(0).chain((1..lines.len()).filter(|at| stands_out(*at))).collect()
}
