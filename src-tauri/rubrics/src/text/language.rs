//! Guesses the language a text is written in. It reads letters, not meaning, and would rather say nothing than guess
//! from a few words.

use whatlang::{Detector, Lang};

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

/// The ISO 639-1 code of the language of the text, for example `"de"`; none if it is too short or too mixed to tell.
pub fn language(text: &str) -> Option<&'static str> {
    let guess = Detector::with_allowlist(LANGUAGES.map(|(language, _)| language).to_vec()).detect(text)?;
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let settled_by_script = guess.confidence() == 1.0 && !text.is_ascii() && guess.script() != whatlang::Script::Latin;
    if letters < FEWEST_LETTERS && !settled_by_script {
        return None;
    }
    LANGUAGES.iter().find(|(language, _)| *language == guess.lang()).map(|(_, code)| *code)
}
