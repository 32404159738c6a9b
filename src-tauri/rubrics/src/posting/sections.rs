//! The lines of a posting and the sections they stand in: duties, what is required, what is welcome, and the rest.

use std::ops::Range;

use super::patterns::*;
use crate::text::sentences;

/// What a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Before the first heading.
    Opening,
    Duties,
    Required,
    Welcome,
    Offer,
    About,
    Apply,
}

#[derive(Debug, Clone)]
pub(super) struct Line<'text> {
    pub text: &'text str,
    /// In bytes of the posting's text.
    pub span: Range<usize>,
    pub is_heading: bool,
    pub part: Part,
}

/// A heading is no longer than this, in letters.
const LONGEST_HEADING: usize = 64;

/// Lines, and where a line is a paragraph, its sentences.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut part = Part::Opening;
    let mut is_list = false;
    let mut lines = Vec::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let bare = trimmed(whole);
        let at = start + (bare.as_ptr() as usize - whole.as_ptr() as usize);
        start += whole.len();
        if bare.is_empty() {
            continue;
        }
        let is_bullet = bare.len() < whole.trim().len();
        // “Requirements: Rust, 3 years” is a heading and its first line.
        let (head, rest) = bare.split_once(':').map_or((bare, ""), |(head, rest)| (head, rest.trim()));
        let may_open = !is_bullet || rest.is_empty() && bare.ends_with(':');
        if let Some(next) =
            may_open.then(|| heading(head)).flatten().filter(|next| rest.is_empty() || opens_inline(*next, head))
        {
            part = next;
            is_list = false;
            lines.push(Line { text: head, span: at..at + head.len(), is_heading: true, part });
            if !rest.is_empty() {
                let at = at + (rest.as_ptr() as usize - bare.as_ptr() as usize);
                lines.push(Line { text: rest, span: at..at + rest.len(), is_heading: false, part });
            }
            continue;
        }
        is_list |= is_bullet;
        if is_list && !is_bullet && is_prose(whole) {
            part = Part::Opening;
            is_list = false;
        }
        let sentences = sentences(bare);
        if is_bullet || sentences.len() < 2 {
            lines.push(Line { text: bare, span: at..at + bare.len(), is_heading: false, part });
            continue;
        }
        lines.extend(sentences.into_iter().map(|sentence| Line {
            text: sentence.text,
            span: at + sentence.span.start..at + sentence.span.end,
            is_heading: false,
            part,
        }));
    }
    lines
}

/// Whether the rest of the heading's line is its section: “Requirements: …”, but not “Company: …” or “Role: …”.
fn opens_inline(part: Part, head: &str) -> bool {
    matches!(part, Part::Required | Part::Welcome | Part::Offer)
        || part == Part::Duties && head.to_lowercase().ends_with('s')
}

/// A sentence of its own behind a list belongs to the list's section no more.
fn is_prose(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && line.trim_end().ends_with(['.', '!', '?'])
}

fn trimmed(line: &str) -> &str {
    let line = line.trim();
    let bare = line
        .trim_start_matches(['-', '*', '•', '·', '–', '—', '▪', '◦', '‣', '●', '○', '✓', '✔', '➢', '→', '+'])
        .trim_start();
    let digits = bare.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_numbered = digits.len() < bare.len()
        && bare.len() - digits.len() < 3
        && (digits.starts_with(") ") || digits.starts_with(". "));
    if is_numbered && bare.len() == line.len() { digits[2..].trim_start() } else { bare }
}

/// The section that a short line opens, if it is a heading.
fn heading(text: &str) -> Option<Part> {
    let words = text.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '?').trim();
    if words.chars().count() > LONGEST_HEADING || text.ends_with('.') || text.ends_with(',') {
        return None;
    }
    let kinds: [(&Pattern, Part); 6] = [
        (&WELCOME_HEADING, Part::Welcome),
        (&OFFER_HEADING, Part::Offer),
        (&DUTIES_HEADING, Part::Duties),
        (&REQUIRED_HEADING, Part::Required),
        (&ABOUT_HEADING, Part::About),
        (&APPLY_HEADING, Part::Apply),
    ];
    if words.split_whitespace().count() > 8 {
        return None;
    }
    kinds.into_iter().find(|(pattern, _)| pattern.is_match(words)).map(|(_, part)| part)
}

/// What stands before “; … is a plus” and “, preferably …”.
fn main_clause(text: &str) -> &str {
    let end = [";", ", prefer", ", ideal", ", idéal", ", de préférence", ", bij voorkeur"]
        .iter()
        .filter_map(|sign| text.find(sign))
        .min();
    &text[..end.unwrap_or(text.len())]
}

/// Whether the line asks for something: true for a must, false for something welcome, none for neither.
pub(super) fn must(line: &Line<'_>) -> Option<bool> {
    let welcome = || WELCOME.is_match(main_clause(line.text));
    match line.part {
        Part::Required => Some(!welcome()),
        Part::Welcome => Some(false),
        Part::Opening | Part::About | Part::Apply | Part::Offer => {
            let speaks_of_work = WORK_PERMIT.is_match(line.text);
            if line.part != Part::Opening {
                return speaks_of_work.then_some(true);
            }
            let asked = ASKED.is_match(line.text) || speaks_of_work;
            if welcome() { Some(false) } else { asked.then_some(true) }
        }
        Part::Duties => None,
    }
}
