//! One pass over a text for all names at once. Short names that are ordinary words too count only in company.

use std::{collections::BTreeSet, ops::Range};

use aho_corasick::AhoCorasick;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    Mention, Skill, SkillId,
    table::{Guard, Table, placed},
};

pub(super) struct Finder {
    search: AhoCorasick,
    forms: Vec<Form>,
}

/// One way to write a name.
struct Form {
    skill: SkillId,
    family: &'static str,
    exact: &'static str,
    guard: Guard,
    /// Endings that grammar puts behind it are the same name.
    inflected: bool,
}

/// A form where the text has it.
struct Hit {
    form: usize,
    span: Range<usize>,
}

/// How far away a neighbour may stand, in bytes.
const NEAR: usize = 80;
/// Shorter names than this take no endings.
const SHORTEST_INFLECTED: usize = 5;
const ENDINGS: [&str; 7] = ["s", "es", "n", "en", "e", "er", "innen"];
/// Words before a short name that call for one.
const BEFORE: [&str; 13] =
    ["in", "with", "using", "mit", "avec", "con", "com", "met", "language", "sprache", "know", "write", "wrote"];
/// Words behind a short name that make it one.
#[rustfmt::skip]
const BEHIND: [&str; 19] = [
    "programming", "developer", "developers", "engineer", "engineers", "language", "code", "codebase", "services",
    "experience", "development", "scripts", "skills", "knowledge", "entwickler", "kenntnisse", "shiny", "backend",
    "certification",
];
/// Words behind it that make it something else.
#[rustfmt::skip]
const VOID: [&str; 20] = [
    "to", "above", "beyond", "live", "for", "the", "ahead", "further", "through", "into", "out", "home", "level",
    "suite", "suites", "is", "are", "was", "it", "on",
];

impl Finder {
    pub fn new(table: &Table, wanted: impl Fn(&Skill) -> bool) -> Self {
        let mut forms = Vec::new();
        let mut patterns: Vec<String> = Vec::new();
        for (skill, entry) in placed(&table.skills).filter(|(_, entry)| wanted(entry)) {
            for &name in [&entry.name].into_iter().chain(&entry.aliases) {
                let guard = table.guards.get(name).copied().unwrap_or(Guard::None);
                let inflected = name.len() >= SHORTEST_INFLECTED && name.ends_with(char::is_alphabetic);
                for written in writings(name) {
                    patterns.push(written);
                    forms.push(Form { skill, family: entry.family, exact: name, guard, inflected });
                }
            }
        }
        let search = AhoCorasick::builder().ascii_case_insensitive(true).build(patterns);
        Self { search: search.expect("the vocabulary is far smaller than the search allows"), forms }
    }

    pub fn find_in(&self, text: &str) -> Vec<Mention> {
        let mut hits: Vec<Hit> = self
            .search
            .find_overlapping_iter(text)
            .filter_map(|found| {
                let form = &self.forms[found.pattern().as_usize()];
                let span = found.start()..end(text, found.end(), form.inflected)?;
                let stands = begins_a_word(text, span.start)
                    && (form.guard == Guard::None || &text[found.range()] == form.exact);
                stands.then_some(Hit { form: found.pattern().as_usize(), span })
            })
            .collect();
        hits.sort_by_key(|hit| (hit.span.start, std::cmp::Reverse(hit.span.end), hit.form));
        let mut reached = 0;
        hits.retain(|hit| {
            let free = hit.span.start >= reached;
            if free {
                reached = hit.span.end;
            }
            free
        });
        let counts = |hit: &&Hit| match self.forms[hit.form].guard {
            Guard::None => true,
            Guard::Case => !opens_a_sentence(text, &hit.span),
            Guard::Near => self.is_in_company(text, hit, &hits),
        };
        let mention = |hit: &Hit| Mention { skill: self.forms[hit.form].skill, span: hit.span.clone() };
        hits.iter().filter(counts).map(mention).collect()
    }

    fn is_in_company(&self, text: &str, hit: &Hit, hits: &[Hit]) -> bool {
        let (line, after) = (line(text, &hit.span), word_after(text, hit.span.end));
        if bare(&text[line.clone()]) == &text[hit.span.clone()] || BEHIND.contains(&after.as_str()) {
            return true;
        }
        let joined = |letter: Option<char>| matches!(letter, Some('-' | '&' | '\'' | '’'));
        let is_part = joined(text[hit.span.end..].chars().next()) || joined(text[..hit.span.start].chars().next_back());
        if is_part || VOID.contains(&after.as_str()) {
            return false;
        }
        let family = self.forms[hit.form].family;
        let neighbour = |other: &Hit| {
            let form = &self.forms[other.form];
            let apart = other.span.start.abs_diff(hit.span.start);
            form.guard != Guard::Near
                && is_akin(form.family, family)
                && apart <= NEAR
                && line.contains(&other.span.start)
        };
        let behind = &text[hit.span.end..];
        let is_initial =
            hit.span.len() == 1 && behind.strip_prefix(". ").is_some_and(|rest| rest.starts_with(char::is_uppercase));
        !is_initial && hits.iter().any(neighbour) || BEFORE.contains(&word_before(text, hit.span.start).as_str())
    }
}

fn is_akin(one: &str, other: &str) -> bool {
    let technical = |family: &str| matches!(family, "software" | "data" | "science");
    one == other || technical(one) && technical(other)
}

/// The name as texts write it: with small and with capital letters beyond ASCII, with and without accents, hyphens or
/// spaces.
fn writings(name: &str) -> BTreeSet<String> {
    let unaccented: String = name.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
    let mut writings = BTreeSet::from([name.to_owned(), name.to_lowercase(), unaccented]);
    for spaced in [name.replace('-', " "), name.replace(" & ", " and "), name.replace('\'', "’")] {
        writings.insert(spaced.to_lowercase());
    }
    // Case beyond ASCII is told apart by the writings above; within ASCII the search does it.
    let mut seen = BTreeSet::new();
    writings.retain(|writing| seen.insert(writing.to_ascii_lowercase()));
    writings
}

/// `js` in `x.js` begins no word, nor does a part of a mail address.
fn begins_a_word(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    match before.next() {
        Some('.') => !before.next().is_some_and(char::is_alphanumeric),
        Some(letter) => !letter.is_alphanumeric() && letter != '_' && letter != '@',
        None => true,
    }
}

/// Where the name ends with its ending, if it ends a word there.
fn end(text: &str, end: usize, inflected: bool) -> Option<usize> {
    let rest = &text[end..];
    if ends_a_word(rest) {
        return Some(end);
    }
    let ending = ENDINGS.iter().find(|ending| rest.starts_with(**ending) && ends_a_word(&rest[ending.len()..]));
    ending.filter(|_| inflected).map(|ending| end + ending.len())
}

fn ends_a_word(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        Some('+' | '#') => false,
        Some('.') => !rest[1..].starts_with("js") && !rest[1..].starts_with("NET") && !rest[1..].starts_with("net"),
        Some(letter) => !letter.is_alphanumeric() && letter != '_',
        None => true,
    }
}

/// Whether the word is the first of a sentence that goes on: “Excel at what you do”, not “Excel, Word”.
fn opens_a_sentence(text: &str, span: &Range<usize>) -> bool {
    let before = text[..span.start].trim_end_matches(|letter: char| letter == ' ' || "-•*–".contains(letter));
    let is_first = before.is_empty() || before.ends_with(['\n', '.', '!', '?']);
    let after = text[span.end..].strip_prefix(' ').unwrap_or_default();
    let word = word_after(text, span.end);
    let is_year = after.chars().take_while(char::is_ascii_digit).count() == 4;
    let joins = matches!(word.as_str(), "and" | "und" | "et" | "y" | "or" | "oder" | "e" | "en");
    let is_acronym = text[span.clone()].chars().all(char::is_uppercase);
    is_year
        || !is_acronym
            && is_first
            && after.starts_with(char::is_lowercase)
            && !joins
            && !BEHIND.contains(&word.as_str())
}

fn line(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    start..end
}

fn bare(line: &str) -> &str {
    line.trim_matches(|letter: char| letter.is_whitespace() || "-•*–·.,;".contains(letter))
}

fn word_after(text: &str, end: usize) -> String {
    let rest = text[end..].trim_start_matches([' ', '-']);
    rest.chars().take_while(|letter| letter.is_alphabetic()).take(24).flat_map(char::to_lowercase).collect()
}

fn word_before(text: &str, start: usize) -> String {
    let rest = text[..start].trim_end_matches([' ', '\u{a0}']);
    let at = rest
        .rfind(|letter: char| !letter.is_alphabetic())
        .map_or(0, |at| at + rest[at..].chars().next().map_or(1, char::len_utf8));
    rest[at..].to_lowercase()
}
