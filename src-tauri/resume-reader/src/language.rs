//! Tells the language of a stretch of text. It would rather say nothing than guess from a few words.

use whatlang::{Detector, Lang, Script};

/// The languages resumes come in, with their ISO 639-1 codes. Fewer candidates make better guesses.
const LANGUAGES: [(Lang, &str); 22] = [
    (Lang::Eng, "en"),
    (Lang::Deu, "de"),
    (Lang::Fra, "fr"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Nld, "nl"),
    (Lang::Nob, "no"),
    (Lang::Swe, "sv"),
    (Lang::Dan, "da"),
    (Lang::Fin, "fi"),
    (Lang::Pol, "pl"),
    (Lang::Ces, "cs"),
    (Lang::Hun, "hu"),
    (Lang::Tur, "tr"),
    (Lang::Rus, "ru"),
    (Lang::Ell, "el"),
    (Lang::Heb, "he"),
    (Lang::Ara, "ar"),
    (Lang::Cmn, "zh"),
    (Lang::Jpn, "ja"),
    (Lang::Kor, "ko"),
];
/// Below this many letters a guess is worth nothing, unless the script alone settles it.
const FEWEST_LETTERS: usize = 40;
/// More text than this makes no better guess.
const ENOUGH: usize = 600;

/// The ISO 639-1 code of the language of a text.
pub(crate) fn language(text: &str) -> Option<&'static str> {
    let sample: String = text.chars().filter(|letter| !letter.is_ascii_digit()).take(ENOUGH).collect();
    let letters = sample.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < FEWEST_LETTERS && sample.is_ascii() {
        return None;
    }
    let guess = Detector::with_allowlist(LANGUAGES.map(|(language, _)| language).to_vec()).detect(&sample)?;
    if letters < FEWEST_LETTERS && guess.script() == Script::Latin {
        return None;
    }
    LANGUAGES.iter().find(|(language, _)| *language == guess.lang()).map(|(_, code)| *code)
}
