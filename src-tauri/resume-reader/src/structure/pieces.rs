//! The head of an entry in pieces: "Engineer, **Acme** | Paris    2012 – 2014" holds four facts, parted by look, space
//! and punctuation. What each piece means is for others to say.

use super::entries::{Entry, Kind};
use super::flow::{join, look_of};
use super::source::Source;
use super::wording::{letters, trimmed};
use crate::Word;

#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub text: String,
    pub source: Source,
    /// Counted in lines of the entry.
    pub line: usize,
    pub bold: bool,
    /// Set apart from another piece that stands before it in its line.
    pub apart: bool,
}

/// The pieces of one line without its dates.
pub(crate) fn pieces(entry: &Entry, at: usize) -> Vec<Piece> {
    let entry_line = &entry.lines[at];
    let words = &entry_line.line.words;
    let is_dated = |index: usize| {
        entry_line.kind == Kind::Head && entry_line.dates.iter().any(|dated| (dated.from..dated.to).contains(&index))
    };
    let mut pieces = Vec::new();
    let mut open: Vec<&Word> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if is_dated(index) {
            close(&mut open, entry_line.line.page, at, &mut pieces);
            continue;
        }
        let starts = open.last().is_some_and(|before| {
            word.apart || is_joint(&word.text) || is_joint(&before.text) || changes_look(before, word)
        });
        if starts {
            close(&mut open, entry_line.line.page, at, &mut pieces);
        }
        open.push(word);
    }
    close(&mut open, entry_line.line.page, at, &mut pieces);
    pieces
}

fn is_joint(text: &str) -> bool {
    matches!(
        text,
        "|" | "·"
            | "•"
            | "-"
            | "–"
            | "—"
            | "‑"
            | "@"
            | "at"
            | "bei"
            | "chez"
            | "∙"
            | "⋄"
            | "▽"
            | "//"
            | "~"
            | "»"
    ) || text == "}"
}

fn changes_look(before: &Word, word: &Word) -> bool {
    before.bold != word.bold
        || before.italic != word.italic
        || (before.color != word.color && before.text.ends_with([',', ':', '|', '-', '–']))
        || (before.font != word.font && before.text.ends_with(','))
}

fn close(open: &mut Vec<&Word>, page: usize, line: usize, pieces: &mut Vec<Piece>) {
    let words = std::mem::take(open);
    let Some(first) = words.first() else { return };
    let text = join(&words);
    let text = match text.as_str() {
        "at" | "bei" | "chez" | "and" | "und" => "",
        text => trimmed(text),
    };
    let text = text.trim_matches(|letter| matches!(letter, '(' | ')')).to_owned()
        + if text.contains('(') && text.ends_with(')') && !text.starts_with('(') { ")" } else { "" };
    let has_name = letters(&text) > 1 && text.chars().any(char::is_alphabetic);
    if !has_name && !super::wording::has_ideographs(&text) {
        return;
    }
    let area = words.iter().skip(1).fold(first.area, |area, word| area.union(&word.area));
    let look = look_of(&words);
    let apart = first.apart && !pieces.is_empty();
    pieces.push(Piece { text, source: Source { page, area }, line, bold: look.bold, apart });
}

/// A piece cut at its commas, for heads where nothing else parts the facts.
pub(crate) fn at_commas(piece: &Piece) -> Vec<Piece> {
    let mut parts: Vec<String> = Vec::new();
    for part in piece.text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        match parts.last_mut() {
            Some(before) if is_suffix(part) || is_campus(before, part) => {
                before.push_str(", ");
                before.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    let part = |(at, text)| Piece { text, apart: piece.apart && at == 0, ..piece.clone() };
    parts.into_iter().enumerate().map(part).collect()
}

/// "University of California, Berkeley" is one school.
fn is_campus(before: &str, part: &str) -> bool {
    let of_region = before.strip_prefix("University of ").is_some_and(super::roles::is_known_place);
    of_region && part.split(' ').count() <= 2 && !super::roles::is_state(part)
}

/// "Inc." is no company without the name before it.
fn is_suffix(text: &str) -> bool {
    let word = text.trim_end_matches('.').to_lowercase();
    matches!(
        word.as_str(),
        "inc" | "llc" | "ltd" | "co" | "corp" | "gmbh" | "intern" | "jr" | "sr" | "s.a" | "ag" | "plc" | "lp" | "llp"
    )
}
