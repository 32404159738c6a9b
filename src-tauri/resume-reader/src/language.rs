//! Tells the language of a stretch of text by its script and its smallest words. Short or mixed texts have none.

use serde::{Deserialize, Serialize};

/// By its code in ISO 639-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum TextLanguage {
    Ar,
    Da,
    De,
    El,
    En,
    Es,
    Fr,
    He,
    It,
    Ja,
    Ko,
    Nb,
    Nl,
    Pt,
    Ru,
    Sv,
    Zh,
}

/// Words that hold sentences together. One that two languages share counts for both.
const WORDS: [(TextLanguage, &str); 10] = [
    (
        TextLanguage::En,
        "the and of to in for with on at by from as is was were are our their that which an across into",
    ),
    (
        TextLanguage::De,
        "und der die das des dem den für mit von im in zu bei auf als sowie zur zum ist wurde eine einer über nach aus",
    ),
    (
        TextLanguage::Fr,
        "et de la le les des du en pour avec dans sur par au aux une un chez ainsi que est à d'un d'une ses",
    ),
    (TextLanguage::Es, "y de la el los las del en para con por un una al que se su como más sobre desde hasta entre"),
    (
        TextLanguage::Pt,
        "e de da do das dos em para com por um uma ao que na no nas nos como mais sobre entre pela pelo",
    ),
    (TextLanguage::It, "e di il la i gli le del della dei in per con su da un una al nel che come delle degli presso"),
    (TextLanguage::Nl, "en de het van een in voor met op bij als te aan door naar dat om uit tot zijn wordt"),
    (TextLanguage::Sv, "och att för med på av i en ett som till från vid den de är om under samt inom"),
    (TextLanguage::Nb, "og å for med på av i en et som til fra ved den de er om under samt innen etter ble"),
    (TextLanguage::Da, "og at for med på af i en et som til fra ved den de er om under samt inden efter blev"),
];

/// The language of a text, if its words agree on one.
pub(crate) fn language(text: &str) -> Option<TextLanguage> {
    by_script(text).or_else(|| by_words(text))
}

fn by_script(text: &str) -> Option<TextLanguage> {
    let (mut kana, mut han, mut hangul, mut arabic, mut hebrew, mut cyrillic, mut greek) = (0, 0, 0, 0, 0, 0, 0);
    let mut letters = 0;
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        letters += 1;
        match letter {
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{3400}'..='\u{9fff}' => han += 1,
            '\u{ac00}'..='\u{d7af}' => hangul += 1,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
                arabic += 1
            }
            '\u{590}'..='\u{5ff}' => hebrew += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            '\u{370}'..='\u{3ff}' => greek += 1,
            _ => {}
        }
    }
    if kana > 0 && (kana + han) * 3 > letters {
        return Some(TextLanguage::Ja);
    }
    let counts = [
        (han, TextLanguage::Zh),
        (hangul, TextLanguage::Ko),
        (arabic, TextLanguage::Ar),
        (hebrew, TextLanguage::He),
        (cyrillic, TextLanguage::Ru),
        (greek, TextLanguage::El),
    ];
    counts.into_iter().find(|(count, _)| *count * 2 > letters).map(|(_, language)| language)
}

fn by_words(text: &str) -> Option<TextLanguage> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').collect();
    let hits = |list: &str| words.iter().filter(|word| list.split(' ').any(|known| known == **word)).count();
    let mut scores: Vec<(usize, TextLanguage)> = WORDS.iter().map(|(language, list)| (hits(list), *language)).collect();
    scores.sort_by_key(|(hits, _)| std::cmp::Reverse(*hits));
    let (best, second) = (scores[0], scores[1]);
    (best.0 >= 2 && best.0 > second.0).then_some(best.1)
}
