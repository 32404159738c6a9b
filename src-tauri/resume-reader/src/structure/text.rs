//! Running text: lines joined into paragraphs, bullets into highlights.

use super::entries::{EntryLine, Kind};
use super::source::{Found, Source};
use super::wording::letters;

/// Lines joined with spaces; a word broken at the end of a line is whole again.
pub(crate) fn dehyphenated<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.trim();
        let goes_on = line.chars().next().is_some_and(char::is_lowercase);
        if goes_on
            && text.ends_with(['-', '\u{2010}', '\u{ad}'])
            && text.chars().rev().nth(1).is_some_and(char::is_lowercase)
        {
            text.pop();
        } else if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
    text
}

struct Paragraph<'a, 'b> {
    lines: Vec<&'a EntryLine<'b>>,
    is_bullet: bool,
}

/// The summary and the highlights in the body of an entry.
pub(crate) fn highlights(lines: &[EntryLine]) -> (Option<Found>, Vec<Found>) {
    let paragraphs = paragraphs(lines);
    let has_bullets = paragraphs.iter().any(|paragraph| paragraph.is_bullet);
    if has_bullets {
        let outer = outermost(&paragraphs);
        let (items, texts): (Vec<_>, Vec<_>) = paragraphs.into_iter().partition(|paragraph| paragraph.is_bullet);
        let summary = (!texts.is_empty()).then(|| merged(&texts));
        let mut merged_items: Vec<Paragraph> = Vec::new();
        for item in items {
            // What is nested below a bullet is part of it.
            match merged_items.last_mut() {
                Some(above)
                    if item.lines[0].line.indent() > outer + 6.0
                        && item.lines[0].line.page == above.lines[0].line.page =>
                {
                    above.lines.extend(item.lines)
                }
                _ => merged_items.push(item),
            }
        }
        return (summary, merged_items.iter().map(found).collect());
    }
    if is_unmarked_list(&paragraphs) {
        return (None, paragraphs.iter().map(found).collect());
    }
    ((!paragraphs.is_empty()).then(|| merged(&paragraphs)), Vec::new())
}

fn paragraphs<'a, 'b>(lines: &'a [EntryLine<'b>]) -> Vec<Paragraph<'a, 'b>> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for line in lines {
        let goes_on = line.kind == Kind::More;
        match paragraphs.last_mut() {
            Some(open) if goes_on => open.lines.push(line),
            _ => paragraphs.push(Paragraph { lines: vec![line], is_bullet: line.kind == Kind::Bullet }),
        }
    }
    paragraphs
}

fn outermost(paragraphs: &[Paragraph]) -> f32 {
    let bullets = paragraphs.iter().filter(|paragraph| paragraph.is_bullet);
    bullets.map(|paragraph| paragraph.lines[0].line.indent()).fold(f32::MAX, f32::min)
}

/// Several short paragraphs of one or two lines are a list whose bullets were drawn, not written.
fn is_unmarked_list(paragraphs: &[Paragraph]) -> bool {
    let length = |paragraph: &Paragraph| paragraph.lines.iter().map(|line| letters(&line.line.text)).sum::<usize>();
    paragraphs.len() >= 2
        && paragraphs.iter().all(|paragraph| (12..220).contains(&length(paragraph)) && paragraph.lines.len() <= 3)
        && paragraphs.iter().all(|paragraph| !paragraph.lines[0].line.text.ends_with(':'))
}

fn found(paragraph: &Paragraph) -> Found {
    let text = dehyphenated(paragraph.lines.iter().map(|line| line.line.text.as_str()));
    Found {
        text,
        source: Source::of_all(paragraph.lines.iter().map(|line| &line.line)),
        confidence: if paragraph.is_bullet { 0.9 } else { 0.7 },
    }
}

fn merged(paragraphs: &[Paragraph]) -> Found {
    let lines = || paragraphs.iter().flat_map(|paragraph| paragraph.lines.iter());
    Found {
        text: dehyphenated(lines().map(|line| line.line.text.as_str())),
        source: Source::of_all(lines().map(|line| &line.line)),
        confidence: 0.7,
    }
}
