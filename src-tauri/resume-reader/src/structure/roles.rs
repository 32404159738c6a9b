//! How much a text sounds like a position, an employer, a place, a school or a degree. Words only, several languages.

use super::vocabulary::list;
use super::wording::{fold, has_ideographs, word_count};

/// A text that holds a word of the list.
const SAID: f32 = 2.0;
/// A text longer than this many words is a sentence.
const LONG: usize = 9;

pub(crate) fn position_score(text: &str) -> f32 {
    let mut score = if list("positions").is_in(text) { SAID } else { 0.0 };
    if !has_ideographs(text) && text.split_whitespace().next_back().is_some_and(|last| list("positions").has(last)) {
        score += 0.6;
    }
    if word_count(text) > LONG { score - 1.5 } else { score }
}

pub(crate) fn employer_score(text: &str) -> f32 {
    let mut score = if list("employers").is_in(text) { SAID } else { 0.0 };
    if !has_ideographs(text) && text.contains('.') && !text.contains(' ') && !text.ends_with('.') {
        score += 2.0;
    }
    if word_count(text) > LONG { score - 1.5 } else { score }
}

/// Whether the text names a place and nothing else: a known one, or a town before its region or country.
pub(crate) fn is_place(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '/', '，']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if text.chars().any(|letter| letter.is_ascii_digit() || letter == '@') {
        return false;
    }
    match parts.as_slice() {
        [only] => is_known_place(only),
        [town, land] => may_be_town(town) && (is_land(land) || list("towns").has(town) && may_be_town(land)),
        [town, regions @ .., land] if regions.len() <= 2 => {
            may_be_town(town)
                && is_land(land)
                && (list("towns").has(town) || regions.iter().all(|region| is_land(region)))
        }
        _ => false,
    }
}

/// A name that sounds like nothing else, as the names of most towns do.
pub(crate) fn may_be_town(text: &str) -> bool {
    word_count(text) <= 4
        && text
            .chars()
            .next()
            .is_some_and(|first| first.is_uppercase() || first.is_alphabetic() && !first.is_lowercase())
        && !text.chars().any(|letter| letter.is_ascii_digit() || matches!(letter, '@' | '(' | ':' | '&'))
        && (list("towns").has(text)
            || employer_score(text) < 1.0
                && position_score(text) < 1.0
                && school_score(text) < 1.0
                && degree_score(text) < 1.0)
}

fn is_land(text: &str) -> bool {
    is_state(text) || list("lands").has(text)
}

pub(crate) fn is_state(text: &str) -> bool {
    list("states").has_printed(text)
}

pub(crate) fn is_known_place(text: &str) -> bool {
    is_land(text) || list("towns").has(text)
}

pub(crate) fn school_score(text: &str) -> f32 {
    let folded = fold(text);
    let is_compound = ["gymnasium", "schule", "school", "universit", "akademie", "skola", "skole", "szkoł"]
        .iter()
        .any(|word| folded.contains(word));
    if list("schools").is_in(text) || is_compound { SAID } else { 0.0 }
}

pub(crate) fn degree_score(text: &str) -> f32 {
    if list("degrees").is_in(text) { SAID } else { 0.0 }
}
