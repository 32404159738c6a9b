//! Dates that do not stand in the line they belong to: broken over two lines, or in a column beside the bullets.

use super::dates::{self, DateRange};
use super::entries::{Dated, EntryLine, Kind, dated_words, kind};
use super::flow::FlowLine;

/// "June 2020 –" above "Present", and years above their months, are one date set in two lines.
pub(super) fn join_split(lines: &mut Vec<EntryLine>) {
    for at in 1..lines.len() {
        let (above, below) = lines.split_at_mut(at);
        let (Some(above), Some(below)) = (above.last_mut(), below.first_mut()) else { continue };
        let Some(dated) = above.dates.first_mut() else { continue };
        let is_end = dated.range.is_open && dated.to == above.line.words.len() && dates::is_only_date(&below.line.text);
        let words = if is_end { below.line.words.len() } else { words_in_column(&above.line, dated, &below.line) };
        let text = super::flow::join(&below.line.words[..words]);
        if words > 0 && (ends_here(&mut dated.range, &text) || takes_months(&mut dated.range, &text)) {
            remove_words(below, words);
        } else if dated.range.is_open && dated.to == above.line.words.len() {
            dated.range.is_current = true;
            dated.range.is_single = false;
        }
    }
    lines.retain(|line| !line.line.words.is_empty());
}

/// How many words at the start of the line below stand in the column of the date above.
fn words_in_column(above: &FlowLine, dated: &Dated, below: &FlowLine) -> usize {
    let (first, last) = (above.words[dated.from], above.words[dated.to - 1]);
    let inside =
        |word: &crate::Word| word.area.right() <= last.area.right() + 4.0 && word.area.right() > first.area.x - 30.0;
    below.words.iter().take_while(|word| inside(word)).count().min(4)
}

fn ends_here(range: &mut DateRange, text: &str) -> bool {
    if !range.is_open {
        return false;
    }
    let found = dates::find(text);
    let date =
        found.first().filter(|found| found.range.is_single && found.from == 0 && found.to + 1 >= text.chars().count());
    let is_end = date.is_some() || dates::is_present(text);
    if is_end {
        range.end = date.and_then(|found| found.range.start);
        range.is_current = date.is_none();
        (range.is_single, range.is_open) = (false, false);
    }
    is_end
}

fn takes_months(range: &mut DateRange, text: &str) -> bool {
    let Some(months) = dates::only_months(text).filter(|months| months.len() <= 2) else { return false };
    if range.start.is_none_or(|start| start.month.is_some()) {
        return false;
    }
    range.start.iter_mut().for_each(|start| start.month = months.first().copied());
    if let (Some(end), Some(month)) = (range.end.as_mut(), months.get(1)) {
        end.month = Some(*month);
    }
    true
}

fn remove_words(line: &mut EntryLine, count: usize) {
    match line.line.without_first(count) {
        Some(rest) => {
            line.dates = dated_words(&rest);
            line.kind = kind(&rest, &line.dates, None);
            line.line = rest;
        }
        None => {
            line.line.words.clear();
            line.dates.clear();
        }
    }
}

/// Dates and places of the head may stand in a column at the right, beside the bullets below the head.
pub(super) fn beside_text<'a>(line: &FlowLine<'a>, above: &[EntryLine]) -> Option<(FlowLine<'a>, FlowLine<'a>)> {
    let follows_text = above.last().is_some_and(|above| above.kind != Kind::Head);
    let goes_on = line.text.starts_with(char::is_lowercase) && follows_text;
    let is_text = line.bullet.is_some() || goes_on;
    let cells = line.cells();
    let cell = cells.last().filter(|_| is_text && cells.len() == 2)?;
    let text = super::flow::join(cell);
    if !(dates::is_only_date(&text) || is_duration(&text)) {
        return None;
    }
    let count = line.words.len() - cell.len();
    Some((line.first(count)?, line.without_first(count)?))
}

fn is_duration(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_unit = |word: &str| {
        ["year", "month", "yr", "mo", "jahr", "monat", "an", "mois"]
            .iter()
            .any(|unit| word.to_lowercase().starts_with(unit))
    };
    words.len() >= 2
        && words.len() <= 4
        && words.chunks(2).all(|pair| {
            pair[0].chars().all(|letter| letter.is_ascii_digit()) && pair.get(1).is_some_and(|unit| is_unit(unit))
        })
}

pub(super) fn hand_to_head<'a>(cell: FlowLine<'a>, lines: &mut Vec<EntryLine<'a>>) {
    let mut cell = cell;
    cell.bullet = None;
    let dates = dated_words(&cell);
    let head = lines.iter().rposition(|line| line.kind == Kind::Head);
    if let Some(head) = head.filter(|head| lines.len() - head < 8 && !dates.is_empty() && lines[*head].dates.is_empty())
    {
        lines.insert(head + 1, EntryLine { line: cell, kind: Kind::Head, dates });
    }
}
