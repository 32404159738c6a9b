//! Cuts a text into sentences: the rules of Unicode (UAX #29), and what they leave to the language: abbreviations,
//! initials, German ordinals, and lines that an editor has wrapped. Headings and list items are sentences too.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A sentence where it stands: trimmed, list marks left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<'text> {
    pub text: &'text str,
    /// In bytes of the text it was cut from.
    pub span: Range<usize>,
}

/// Abbreviations that are always followed by more of their sentence, lower case, without the last period.
#[rustfmt::skip]
const NEVER_LAST: &[&str] = &[
    // English
    "dr", "mr", "mrs", "ms", "prof", "rev", "hon", "gen", "capt", "sgt", "e.g", "i.e", "vs", "cf", "approx",
    "vol", "fig", "dept", "st", "mt",
    // German
    "hr", "fr", "dipl", "ing", "z", "z.b", "d.h", "u.a", "o.ä", "bzw", "ca", "inkl", "exkl", "evtl", "ggf", "nr",
    "abs", "bspw", "vgl", "mind", "tel", "sog", "zzgl",
    // French
    "mme", "mlle", "p.ex", "env", "av", "boul", "n°", "réf",
    // Spanish
    "sr", "sra", "srta", "dra", "dña", "p.ej", "aprox", "núm", "ud", "uds", "avda",
];

/// German writes “3. März”; after these a number with a period is a date, not an end.
#[rustfmt::skip]
const GERMAN_AFTER_ORDINAL: &[&str] = &[
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember", "Jahr", "Quartal", "Semester", "Platz", "Stock", "Lehrjahr", "Klasse",
];

/// A line at least this long, in bytes, that ends without a mark was wrapped, not finished.
const WRAPPED_LINE: usize = 56;

/// The sentences of a text in their order. Spans do not overlap and lie on character boundaries.
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let unwrapped = unwrapped(text);
    let mut cut: Vec<Range<usize>> = Vec::new();
    let mut goes_on = false;
    for (start, piece) in unwrapped.split_sentence_bound_indices() {
        let end = start + piece.len();
        match cut.last_mut().filter(|_| goes_on) {
            Some(last) => last.end = end,
            None => cut.push(start..end),
        }
        let so_far = cut.last().map_or("", |last| &unwrapped[last.clone()]);
        goes_on = !so_far.ends_with(['\n', '\r']) && is_unfinished(so_far, &unwrapped[end..]);
    }
    cut.into_iter().filter_map(|span| trimmed(text, span)).collect()
}

/// The text with the line breaks inside its sentences turned to spaces; every byte keeps its place.
fn unwrapped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_end_matches(['\n', '\r']);
        bytes.extend_from_slice(words.as_bytes());
        let wrapped = lines.peek().is_some_and(|next| is_wrapped(words, next));
        let end = &line[words.len()..];
        bytes.extend(end.bytes().map(|byte| if wrapped { b' ' } else { byte }));
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn is_wrapped(line: &str, next: &str) -> bool {
    let (line, next) = (line.trim(), next.trim());
    if line.is_empty() || next.is_empty() || without_list_mark(next).len() < next.len() {
        return false;
    }
    let finished = line.ends_with(['.', '!', '?', ':', ';', '…', '。']);
    let continues = next.starts_with(char::is_lowercase);
    !finished && (continues || line.len() >= WRAPPED_LINE) || line.ends_with(',') && continues
}

/// Whether what stands before is an abbreviation, an initial or an ordinal rather than an end.
fn is_unfinished(before: &str, after: &str) -> bool {
    let Some(before) = before.trim_end().strip_suffix('.') else { return false };
    // “48 Mio. €”
    if after.trim_start().starts_with(['€', '$', '£', '%']) {
        return true;
    }
    let word = before.rsplit([' ', '\u{a0}', '(', '\n', '\t']).next().unwrap_or_default();
    let lowered = word.to_lowercase();
    if NEVER_LAST.contains(&lowered.as_str()) {
        return true;
    }
    let is_initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase) && word != "I";
    if is_initial && !matches!(word, "C" | "R" | "D") {
        return true;
    }
    let next = after.split(|letter: char| !letter.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
    let is_ordinal = (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    is_ordinal && (GERMAN_AFTER_ORDINAL.contains(&next) || before.trim() == word)
}

fn trimmed(text: &str, span: Range<usize>) -> Option<Sentence<'_>> {
    let whole = &text[span.clone()];
    let rest = without_list_mark(whole.trim());
    let start = span.start + whole.trim_end().len() - rest.len();
    rest.contains(char::is_alphanumeric).then(|| Sentence { text: rest, span: start..start + rest.len() })
}

/// A line without the bullet or number it begins with.
fn without_list_mark(line: &str) -> &str {
    let unmarked = line.trim_start_matches(['-', '–', '—', '•', '*', '·', '▪', '‣', '◦', '➢', '✓', '\u{f0b7}']);
    if unmarked.len() < line.len() && unmarked.starts_with(char::is_whitespace) {
        return unmarked.trim_start();
    }
    let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    match line[digits..].strip_prefix([')', '.']) {
        Some(item) if (1..=2).contains(&digits) && item.starts_with(' ') && is_list_item(item) => item.trim_start(),
        _ => line,
    }
}

/// “3. März” begins a date, “3. Plan the week” an item.
fn is_list_item(item: &str) -> bool {
    !GERMAN_AFTER_ORDINAL.iter().any(|word| item.trim_start().starts_with(word))
}
