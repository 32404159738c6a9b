//! Guesses the language a text is written in. It reads letters, not meaning, and would rather say nothing than guess
//! from a few words.

use whatlang::{Detector, Lang};

use super::words::words;

/// The languages postings and resumes come in, with their ISO 639-1 codes. Fewer candidates make better guesses.
const LANGUAGES: [(Lang, &str); 20] = [
    (Lang::Eng, "en"),
    (Lang::Deu, "de"),
    (Lang::Fra, "fr"),
    (Lang::Spa, "es"),
    (Lang::Ita, "it"),
    (Lang::Por, "pt"),
    (Lang::Nld, "nl"),
    (Lang::Pol, "pl"),
    (Lang::Ces, "cs"),
    (Lang::Swe, "sv"),
    (Lang::Dan, "da"),
    (Lang::Fin, "fi"),
    (Lang::Hun, "hu"),
    (Lang::Ron, "ro"),
    (Lang::Tur, "tr"),
    (Lang::Ukr, "uk"),
    (Lang::Ell, "el"),
    (Lang::Cmn, "zh"),
    (Lang::Jpn, "ja"),
    (Lang::Kor, "ko"),
];

/// Below this many letters a guess is worth nothing, unless the script alone settles it.
const FEWEST_LETTERS: usize = 24;

/// The small words of the languages that are met most. In a line or two they tell more than the letters do.
#[rustfmt::skip]
const SMALL_WORDS: [(&str, &[&str]); 4] = [
    ("en", &["the", "and", "of", "to", "in", "i", "my", "is", "was", "for", "with", "at", "by", "on", "have", "from", "we", "our", "their", "that", "am", "it", "an", "as", "you", "your"]),
    ("de", &["der", "die", "das", "und", "ich", "ist", "im", "mit", "von", "den", "ein", "eine", "zu", "auf", "für", "bei", "habe", "mein", "am", "nach", "wir", "als", "um", "seit", "war", "mir", "meine"]),
    ("fr", &["le", "la", "les", "et", "des", "je", "j", "du", "un", "une", "dans", "pour", "avec", "mon", "ma", "mes", "en", "à", "de", "est", "ai", "au", "chez", "sur", "que", "nous", "depuis", "suis", "d", "l"]),
    ("es", &["el", "la", "los", "las", "y", "de", "en", "un", "una", "con", "por", "para", "mi", "mis", "del", "que", "he", "soy", "al", "desde", "es", "su", "como", "se", "me", "tengo"]),
];

/// In a text of fewer words than this, small words are asked first.
const SHORT: usize = 40;

/// The language most of whose small words are there, if one stands out.
fn by_small_words(text: &str) -> Option<&'static str> {
    let words: Vec<String> = words(text).into_iter().map(|word| word.text.to_lowercase()).collect();
    if words.len() >= SHORT {
        return None;
    }
    let count = |small: &[&str]| words.iter().filter(|word| small.contains(&word.as_str())).count();
    let mut counts = SMALL_WORDS.map(|(language, small)| (count(small), language));
    counts.sort_unstable_by(|one, other| other.cmp(one));
    let stands_out = counts[0].0 >= 2 && counts[0].0 > counts[1].0 || counts[0].0 == 1 && counts[1].0 == 0;
    stands_out.then_some(counts[0].1)
}

/// The ISO 639-1 code of the language of the text, for example `"de"`; none if it is too short or too mixed to tell.
pub fn language(text: &str) -> Option<&'static str> {
    let guess = Detector::with_allowlist(LANGUAGES.map(|(language, _)| language).to_vec()).detect(text)?;
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let settled_by_script = guess.confidence() == 1.0 && !text.is_ascii() && guess.script() != whatlang::Script::Latin;
    if !settled_by_script
        && !guess.is_reliable()
        && let Some(language) = by_small_words(text)
    {
        return Some(language);
    }
    if letters < FEWEST_LETTERS && !settled_by_script {
        return None;
    }
    LANGUAGES.iter().find(|(language, _)| *language == guess.lang()).map(|(_, code)| *code)
}
