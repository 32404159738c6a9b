//! Words where they stand, and when two of them are forms of one. It compares spellings, not meanings.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A run of letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'text> {
    pub text: &'text str,
    /// Lower case, without accents.
    pub folded: String,
    /// In bytes of the text it stands in.
    pub span: Range<usize>,
}

/// The words of a text in their order. Apostrophes, hyphens and marks stand between words.
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric() || is_combining_mark(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let text = &text[from..at];
                words.push(Word { text, folded: folded(text), span: from..at });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Lower case and without accents, so that spellings can be compared: “Müller” and “MULLER” are the same.
pub fn folded(text: &str) -> String {
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter));
    plain.flat_map(char::to_lowercase).collect::<String>().replace('ß', "ss")
}

/// Whether two folded words are forms of one: equal, or alike but for their endings.
pub fn akin(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let shared = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let (shorter, longer) =
        (one.chars().count().min(other.chars().count()), one.chars().count().max(other.chars().count()));
    // Three letters of ending are an inflection in the languages of Europe; more are another word.
    shared >= 4 && shared + 3 >= longer || shared >= 3 && shorter == shared && longer <= shared + 2
}
