//! How much a text sounds like a position, an employer, a place, a school or a degree. Words only, several languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::wording::{contains_word, fold, has_ideographs, word_count};

/// The lists of `words.txt` by their name.
static WORDS: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut open = "";
    for line in include_str!("words.txt").lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with("  ") {
            lists.entry(open).or_default().extend(line.split(',').map(str::trim));
        } else {
            open = line;
        }
    }
    lists
});

fn words(list: &str) -> &'static [&'static str] {
    WORDS.get(list).map_or(&[], Vec::as_slice)
}

pub(crate) fn position_score(text: &str) -> f32 {
    let folded = fold(text);
    if has_ideographs(text) {
        let words = ["职位", "工程师", "经理", "实习", "主管", "总监", "助理", "开发", "设计师"];
        return if words.iter().any(|word| text.contains(word)) { 2.0 } else { 0.0 };
    }
    let mut score = if contains_word(&folded, words("positions")) { 2.0 } else { 0.0 };
    let last = folded.split(' ').next_back().unwrap_or("");
    if words("positions").contains(&last) {
        score += 0.6;
    }
    if word_count(text) > 9 { score - 1.5 } else { score }
}

pub(crate) fn employer_score(text: &str) -> f32 {
    let folded = fold(text);
    if has_ideographs(text) {
        return if ["公司", "集团", "银行", "大学", "医院"].iter().any(|word| text.contains(word)) {
            2.0
        } else {
            0.0
        };
    }
    let mut score = if contains_word(&folded, words("employers")) { 2.0 } else { 0.0 };
    if text.contains('.') && !text.contains(' ') && !text.ends_with('.') {
        score += 2.0;
    }
    if word_count(text) > 9 { score - 1.5 } else { score }
}

/// Whether the text names a place and nothing else.
pub(crate) fn is_place(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() || parts.len() > 4 || text.chars().any(|letter| letter.is_ascii_digit() || letter == '@') {
        return false;
    }
    let known = |part: &&str| words("places").contains(&fold(part).as_str()) || words("states").contains(part);
    let named = |part: &&str| word_count(part) <= 4 && part.chars().next().is_some_and(char::is_uppercase);
    match parts.as_slice() {
        [only] => known(only),
        [.., last] if known(last) => parts
            .iter()
            .all(|part| known(part) || named(part) && employer_score(part) < 1.0 && position_score(part) < 1.0),
        [first, ..] => known(first) && parts.iter().all(named) && position_score(text) < 1.0,
        [] => false,
    }
}

pub(crate) fn is_state(text: &str) -> bool {
    words("states").contains(&text)
}

pub(crate) fn is_country_or_region(text: &str) -> bool {
    let folded = fold(text);
    words("states").contains(&text) || words("places").contains(&folded.as_str())
}

pub(crate) fn school_score(text: &str) -> f32 {
    if has_ideographs(text) {
        return if ["院校", "大学", "学院", "学校", "中学"].iter().any(|word| text.contains(word)) {
            2.0
        } else {
            0.0
        };
    }
    let folded = fold(text);
    let compound = ["gymnasium", "schule", "universitat", "hochschule"].iter().any(|word| folded.contains(word));
    if contains_word(&folded, words("schools")) || compound { 2.0 } else { 0.0 }
}

pub(crate) fn degree_score(text: &str) -> f32 {
    if has_ideographs(text) {
        return if ["学位", "学士", "硕士", "博士", "本科"].iter().any(|word| text.contains(word)) {
            2.0
        } else {
            0.0
        };
    }
    if contains_word(&fold(text), words("degrees")) { 2.0 } else { 0.0 }
}
