//! Small judgements about words: folding, trimming, case. No lexicons and no geometry.

use unicode_normalization::UnicodeNormalization;

/// Lower case without accents and with single spaces; `&` and `+` become "and", other marks spaces.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd() {
        match letter {
            '\u{300}'..='\u{36f}' => {}
            '&' | '+' => folded.push_str(" and "),
            'ß' => folded.push_str("ss"),
            _ if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One plain lower-case letter for each letter, so that places in the result are places in the text.
pub(crate) fn plain(text: &str) -> Vec<char> {
    text.chars().map(plain_letter).collect()
}

fn plain_letter(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '～' | '~' => '-',
        '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => ' ',
        '’' | '‘' | '`' => '\'',
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => {
            let base = std::iter::once(letter).nfd().next().unwrap_or(letter);
            base.to_lowercase().next().unwrap_or(base)
        }
    }
}

/// Without the punctuation that only joins it to its neighbours.
pub(crate) fn trimmed(text: &str) -> &str {
    let is_joint = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, ',' | ';' | ':' | '|' | '·' | '•' | '–' | '—' | '-' | '‑' | '/' | '▽' | '∙' | '⋄' | '،')
    };
    let text = text.trim_matches(is_joint);
    let without_dot = text.strip_suffix('.').unwrap_or(text);
    // "Inc." and "B.S." keep their dot; a sentence or "University of X." loses it.
    let last = without_dot.rsplit(' ').next().unwrap_or("");
    if last.chars().count() > 4 && !last.contains('.') { without_dot } else { text }
}

pub(crate) fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphanumeric()).count()
}

pub(crate) fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Whether its letters are capitals, small ones excepted that belong to nothing ("of", "and").
pub(crate) fn is_capitals(text: &str) -> bool {
    let cased: Vec<char> = text.chars().filter(|letter| letter.is_uppercase() || letter.is_lowercase()).collect();
    cased.len() > 1 && cased.iter().filter(|letter| letter.is_uppercase()).count() * 10 >= cased.len() * 9
}

pub(crate) fn has_ideographs(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'))
}

/// Whether any of the folded words stands in the folded text as whole words.
pub(crate) fn contains_word(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        folded.match_indices(word).any(|(at, _)| {
            let before = folded[..at].chars().next_back();
            let after = folded[at + word.len()..].chars().next();
            before.is_none_or(|letter| letter == ' ') && after.is_none_or(|letter| letter == ' ')
        })
    })
}
