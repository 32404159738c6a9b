//! Numbers written in words in English, German, French and Spanish. “One” is left out: it is nearly always an article.

use super::words::Word;

/// The values of number words. German writes its numbers as one word, see [`german`].
#[rustfmt::skip]
const ENGLISH: &[(&str, u32)] = &[
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
    ("ten", 10), ("eleven", 11), ("twelve", 12), ("dozen", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("hundred", 100),
    ("thousand", 1000),
];
#[rustfmt::skip]
const GERMAN: &[(&str, u32)] = &[
    ("zwei", 2), ("drei", 3), ("vier", 4), ("funf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9),
    ("zehn", 10), ("elf", 11), ("zwolf", 12), ("dutzend", 12), ("sechzehn", 16), ("siebzehn", 17), ("zwanzig", 20),
    ("dreissig", 30), ("vierzig", 40), ("funfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80),
    ("neunzig", 90), ("dreizehn", 13), ("vierzehn", 14), ("funfzehn", 15), ("achtzehn", 18), ("neunzehn", 19),
    ("hundert", 100), ("tausend", 1000),
];
#[rustfmt::skip]
const FRENCH: &[(&str, u32)] = &[
    ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9),
    ("dix", 10), ("onze", 11), ("douze", 12), ("douzaine", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15),
    ("seize", 16), ("vingt", 20), ("vingts", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50),
    ("soixante", 60), ("septante", 70), ("nonante", 90), ("cent", 100), ("cents", 100), ("mille", 1000),
    ("dizaine", 10), ("vingtaine", 20), ("trentaine", 30), ("centaine", 100),
];
#[rustfmt::skip]
const SPANISH: &[(&str, u32)] = &[
    ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7), ("ocho", 8), ("nueve", 9),
    ("diez", 10), ("once", 11), ("doce", 12), ("docena", 12), ("trece", 13), ("catorce", 14), ("quince", 15),
    ("dieciseis", 16), ("diecisiete", 17), ("dieciocho", 18), ("diecinueve", 19), ("veinte", 20), ("veintiuno", 21),
    ("veintidos", 22), ("veintitres", 23), ("veinticuatro", 24), ("veinticinco", 25), ("veintiseis", 26),
    ("veintisiete", 27), ("veintiocho", 28), ("veintinueve", 29), ("treinta", 30), ("cuarenta", 40),
    ("cincuenta", 50), ("sesenta", 60), ("setenta", 70), ("ochenta", 80), ("noventa", 90), ("cien", 100),
    ("ciento", 100), ("doscientos", 200), ("trescientos", 300), ("cuatrocientos", 400), ("quinientos", 500),
    ("seiscientos", 600), ("mil", 1000),
];

/// The number the words begin with, and how many of them it takes.
pub(super) fn parse(words: &[Word<'_>], language: &str) -> Option<(f64, usize)> {
    let (mut sum, mut taken, mut last) = (0_u32, 0, u32::MAX);
    let mut thousands = 0;
    for (index, word) in words.iter().enumerate() {
        let Some(value) = value(&word.folded, language) else {
            let joins = matches!(word.folded.as_str(), "and" | "et" | "y") && taken == index && index > 0;
            if joins && sum % 10 == 0 { continue } else { break }
        };
        match value {
            1000 if thousands == 0 => (thousands, sum) = (sum.max(1) * 1000, 0),
            100 if sum < 10 => sum = sum.max(1) * 100,
            20 if sum == 4 && language == "fr" => sum = 80,
            // A smaller part may follow a round one: forty-five, two hundred and ten, soixante-douze.
            _ if sum == 0 || follows(sum, value, last, language) => sum += value,
            _ => break,
        }
        (taken, last) = (index + 1, value);
    }
    (taken > 0).then(|| (f64::from(thousands + sum), taken))
}

fn follows(sum: u32, value: u32, last: u32, language: &str) -> bool {
    let score = language == "fr" && matches!(sum % 100, 60 | 80) && value < 20 && last >= 20;
    score
        || (sum.is_multiple_of(100) && value < 100)
        || (sum.is_multiple_of(10) && sum % 100 >= 20 && value < 10)
        || seventeen(sum, value)
}

/// “Dix-sept” is written as ten and seven.
fn seventeen(sum: u32, value: u32) -> bool {
    sum % 20 == 10 && (7..10).contains(&value)
}

fn value(word: &str, language: &str) -> Option<u32> {
    let table = match language {
        "de" => return german(word).filter(|value| *value > 1),
        "fr" => FRENCH,
        "es" => SPANISH,
        _ => ENGLISH,
    };
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// “zweihundertfünfundvierzig” is one word made of values.
fn german(word: &str) -> Option<u32> {
    if let Some((_, value)) = GERMAN.iter().find(|(name, _)| *name == word) {
        return Some(*value);
    }
    for (name, worth) in [("tausend", 1000), ("hundert", 100)] {
        if let Some((before, after)) = word.split_once(name) {
            let many = if before.is_empty() { 1 } else { german(before)? };
            let rest = if after.is_empty() { 0 } else { german(after)? };
            return Some(many * worth + rest);
        }
    }
    if let Some((ones, tens)) = word.split_once("und").filter(|(ones, _)| !ones.is_empty()) {
        return Some(german(ones)? + german(tens).filter(|tens| tens % 10 == 0 && *tens >= 20)?);
    }
    (word == "ein" || word == "eins").then_some(1)
}

/// A share of the whole, in per cent: “a third”, “die Hälfte”.
pub(super) fn share(word: &str) -> Option<f64> {
    match word {
        "half" | "halfte" | "moitie" | "mitad" => Some(50.0),
        "third" | "thirds" | "drittel" | "tiers" | "tercio" | "tercios" => Some(100.0 / 3.0),
        "quarter" | "quarters" | "viertel" | "quart" | "quarts" => Some(25.0),
        "fifth" | "funftel" | "quinto" => Some(20.0),
        _ => None,
    }
}

/// A change told by its verb: “doubled” is a factor of two, “halved” half.
pub(super) fn factor(word: &str) -> Option<f64> {
    match word {
        "doubled" | "doubling" | "verdoppelt" | "verdoppelte" | "double" | "duplique" | "duplicado" | "duplico" => {
            Some(2.0)
        }
        "tripled" | "tripling" | "trebled" | "verdreifacht" | "triple" | "triplique" | "triplicado" => Some(3.0),
        "quadrupled" | "vervierfacht" | "quadruple" | "cuadruplicado" => Some(4.0),
        "halved" | "halving" | "halbiert" | "halbierte" => Some(0.5),
        _ => None,
    }
}
