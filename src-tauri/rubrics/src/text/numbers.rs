//! The numbers in a text: digits or words, with what they count, how exactly they are meant and where they stand. Years,
//! versions, times of day and digits inside names are left to others.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    number_words,
    units::{self, After, Unit},
    words::{Word, words},
};

/// A number as it is meant: “nearly 40 %”, “zwölf Arbeitstage”, “€1.2m”.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// In its unit: money in whole units, time in seconds, shares in per cent.
    pub value: f64,
    pub unit: Unit,
    pub qualifier: Qualifier,
    /// The number with its unit, in bytes of the text.
    pub span: Range<usize>,
    /// Whether it was written in digits.
    pub in_digits: bool,
    /// Whether it is one end of “from … to …”.
    pub is_end: bool,
}

/// How exactly a number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Exactly,
    About,
    /// “Nearly”: the truth is a little less.
    Below,
    /// “More than”: the truth is more.
    Above,
}

/// Digits with their separators; what is glued to letters or colons is matched too, to be left out.
static DIGITS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"\d{1,3}(?:[.,'’\x{a0}\x{202f} ]\d{3})+(?:[.,]\d{1,2})?\b|\d+(?:[.,]\d+)*";
    Regex::new(pattern).expect("a fixed pattern")
});

struct Atom {
    value: f64,
    span: Range<usize>,
    in_digits: bool,
    /// Already known: a share or a factor.
    unit: Option<Unit>,
}

/// The numbers of a text in the given language (ISO 639-1), in their order.
pub fn numbers(text: &str, language: &str) -> Vec<Number> {
    let words = words(text);
    let mut atoms = in_digits(text, language);
    atoms.extend(in_words(&words, language).into_iter().filter(|atom| is_apart(atom, text)));
    atoms.sort_by_key(|atom| atom.span.start);
    atoms.dedup_by(|later, earlier| later.span.start < earlier.span.end);
    let mut numbers: Vec<Number> = atoms.into_iter().map(|atom| with_unit(text, &words, atom)).collect();
    // “180 thousand” is one number, though “thousand” could be another.
    numbers.dedup_by(|later, earlier| later.span.start < earlier.span.end);
    share_units(text, &mut numbers);
    numbers
}

fn in_digits(text: &str, language: &str) -> Vec<Atom> {
    let atom = |found: regex::Match<'_>| {
        let before = text[..found.start()].chars().next_back();
        let after = &text[found.end()..];
        let name_before = is_name_before(&text[..found.start()]);
        let glued = after.starts_with(char::is_alphabetic) && !has_known_suffix(after);
        let clock = after.starts_with([':', '/']) && after[1..].starts_with(|next: char| next.is_ascii_digit())
            || matches!(before, Some(':' | '/' | '.'));
        let value = value(found.as_str(), language)?;
        (!name_before && !glued && !clock).then(|| Atom { value, span: found.range(), in_digits: true, unit: None })
    };
    DIGITS.find_iter(text).filter_map(atom).collect()
}

/// “S7”, “COVID-19” and “ISO 13485” are names.
fn is_name_before(before: &str) -> bool {
    let word = before.trim_end_matches(|letter: char| letter.is_alphanumeric());
    let glued = &before[word.len()..];
    if !glued.is_empty() {
        return units::currency(glued).is_none();
    }
    let stem = before.trim_end_matches(['-', ' ', '\u{a0}']);
    let name = stem.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let capitals = name.chars().count() >= 2 && name.chars().all(|letter| letter.is_uppercase());
    stem.len() + 1 >= before.len() && stem.len() < before.len() && capitals && units::currency(name).is_none()
        || before.ends_with('-') && name.ends_with(char::is_alphabetic)
}

fn has_known_suffix(after: &str) -> bool {
    let suffix: String = after.chars().take_while(|letter| letter.is_alphanumeric()).collect();
    units::after(&suffix.to_lowercase()).is_some()
}

/// “1.900” is nineteen hundred in German and not quite two in English.
fn value(digits: &str, language: &str) -> Option<f64> {
    let decimal = if language == "en" { '.' } else { ',' };
    let grouped = |separator: char| digits.rsplit(separator).next().is_some_and(|group| group.len() == 3);
    let other = if decimal == '.' { ',' } else { '.' };
    let is_grouping = |mark: char| grouped(mark) && digits.matches(mark).count() > 1;
    let plain: String = digits
        .chars()
        .filter_map(|mark| match mark {
            _ if mark.is_ascii_digit() => Some(mark),
            _ if mark == decimal && !is_grouping(mark) => Some('.'),
            _ if mark == other && !grouped(other) && !digits.contains(decimal) => Some('.'),
            _ => None,
        })
        .collect();
    plain.parse().ok()
}

fn in_words(words: &[Word<'_>], language: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let parsed = number_words::parse(&words[at..], language);
        let taken = parsed.map_or(0, |(_, taken)| taken);
        let next = words.get(at + taken).map_or("", |word| word.folded.as_str());
        let previous = at.checked_sub(1).map_or("", |before| words[before].folded.as_str());
        let span = |end: usize| words[at].span.start..words[end].span.end;
        if let Some(share) = number_words::share(next).filter(|_| is_share(parsed.is_some(), next, previous, words, at))
        {
            let value = parsed.map_or(1.0, |(value, _)| value) * share;
            atoms.push(Atom { value, span: span(at + taken), in_digits: false, unit: Some(Unit::Percent) });
            at += taken + 1;
        } else if let Some((value, _)) = parsed {
            atoms.push(Atom { value, span: span(at + taken - 1), in_digits: false, unit: None });
            at += taken;
        } else {
            if let Some(value) = number_words::factor(&words[at].folded).filter(|_| previous != "a") {
                atoms.push(Atom { value, span: span(at), in_digits: false, unit: Some(Unit::Factor) });
            }
            at += 1;
        }
    }
    atoms
}

/// “By a third” is a share, “the third year” is not, and “half a year” is a length of time.
fn is_share(counted: bool, share: &str, previous: &str, words: &[Word<'_>], at: usize) -> bool {
    let next = words.get(at + 1).map_or("", |word| word.folded.as_str());
    let article =
        matches!(previous, "a" | "one" | "ein" | "einem" | "un" | "une" | "d" | "la" | "die" | "der" | "by" | "in");
    let is_time = matches!(next, "a" | "an" | "year" | "party" | "time" | "person" | "hour");
    counted || article && !is_time && (share != "quarter" || previous != "in")
}

fn is_apart(atom: &Atom, text: &str) -> bool {
    !text[..atom.span.start].ends_with(|before: char| before.is_ascii_digit())
}

fn with_unit(text: &str, words: &[Word<'_>], atom: Atom) -> Number {
    let Atom { mut value, mut span, in_digits, unit } = atom;
    let start = span.start;
    let mut unit = unit.unwrap_or_else(|| sign_before(text, &mut span).unwrap_or(Unit::Things));
    if unit == Unit::Things || matches!(unit, Unit::Money(_)) {
        (value, unit) = read_on(text, value, unit, &mut span);
    }
    Number { value, unit, qualifier: qualifier(words, start.min(span.start)), span, in_digits, is_end: false }
}

fn sign_before(text: &str, span: &mut Range<usize>) -> Option<Unit> {
    let before = text[..span.start].trim_end_matches([' ', '\u{a0}']);
    ["€", "$", "£", "EUR", "USD", "GBP", "CHF"].into_iter().find(|sign| before.ends_with(sign)).and_then(|sign| {
        span.start = before.len() - sign.len();
        units::currency(sign).map(Unit::Money)
    })
}

/// Takes in what follows: a scale, “and a half”, a unit.
fn read_on(text: &str, mut value: f64, unit: Unit, span: &mut Range<usize>) -> (f64, Unit) {
    loop {
        let rest = text[span.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-', '.', '\'', '’']);
        let gap = text[span.end..].len() - rest.len();
        let sign = rest.chars().next().unwrap_or(' ');
        if sign == '%' {
            span.end += gap + 1;
            return (value, Unit::Percent);
        }
        if let Some(currency) = units::currency(&sign.to_string()) {
            span.end += gap + sign.len_utf8();
            return (value, Unit::Money(currency));
        }
        let from = span.end + gap;
        let following: Vec<Word<'_>> = words(next_few(rest)).into_iter().map(|word| moved(word, from)).collect();
        let following = following.as_slice();
        if following.first().is_none_or(|word| word.span.start > from) {
            return (value, unit);
        }
        if let Some((found, taken)) = units::after_words(following) {
            span.end = following[taken - 1].span.end;
            return (value, found);
        }
        let spelled: Vec<&str> = following.iter().take(3).map(|word| word.folded.as_str()).collect();
        match spelled.as_slice() {
            ["and", "a", "half", ..] => (value, span.end) = (value + 0.5, following[2].span.end),
            ["et", "demi" | "demie", ..] | ["y", "medio" | "media", ..] => {
                (value, span.end) = (value + 0.5, following[1].span.end)
            }
            // “850 000 de euros”, “6 millones de euros”, “millions d’euros”
            ["de" | "d", next, ..] if matches!(units::after(next), Some(After::Unit(Unit::Money(_), _))) => {
                span.end = following[0].span.end;
            }
            [word, ..] => match units::after(word) {
                Some(After::Scale(factor)) if !(*word == "m" && value >= 1e4) => {
                    (value, span.end) = (value * factor, following[0].span.end)
                }
                Some(After::Unit(found, worth)) if unit == Unit::Things => {
                    span.end = following[0].span.end;
                    return (value * worth, found);
                }
                _ => return (value, unit),
            },
            [] => return (value, unit),
        }
    }
}

/// Enough of a text for a unit of several words.
fn next_few(text: &str) -> &str {
    &text[..text.char_indices().nth(40).map_or(text.len(), |(end, _)| end)]
}

fn moved(word: Word<'_>, by: usize) -> Word<'_> {
    Word { span: word.span.start + by..word.span.end + by, ..word }
}

/// In “from 35 to 82 %” both numbers are shares.
fn share_units(text: &str, numbers: &mut [Number]) {
    for index in (1..numbers.len()).rev() {
        let (before, after) = numbers.split_at_mut(index);
        let (earlier, later) = (&mut before[index - 1], &mut after[0]);
        let between = text[earlier.span.end..later.span.start].trim();
        let joined =
            matches!(between, "to" | "auf" | "à" | "a" | "al" | "bis" | "and" | "und" | "et" | "y" | "-" | "–" | "or");
        if joined && !matches!(between, "and" | "und" | "et" | "y" | "or") {
            (earlier.is_end, later.is_end) = (true, true);
        }
        if joined && earlier.unit == Unit::Things && later.unit != Unit::Factor {
            let worth = worth(&text[later.span.clone()]);
            (earlier.value, earlier.unit) = (earlier.value * worth, later.unit.clone());
        }
        // “from 50 minutes to 20.”
        let (earlier, later) = (&before[index - 1], &mut after[0]);
        let bare = !text[later.span.end..].trim_start().starts_with(char::is_alphanumeric);
        if joined && bare && later.unit == Unit::Things && matches!(earlier.unit, Unit::Time | Unit::Percent) {
            let worth = worth(&text[earlier.span.clone()]);
            (later.value, later.unit) = (later.value * worth, earlier.unit.clone());
        }
    }
}

/// What one of the unit at the end of a number is worth, for amounts of time.
fn worth(number: &str) -> f64 {
    match words(number)
        .last()
        .and_then(|word| units::after(word.folded.trim_start_matches(|digit: char| digit.is_ascii_digit())))
    {
        Some(After::Unit(Unit::Time, worth)) => worth,
        _ => 1.0,
    }
}

fn qualifier(words: &[Word<'_>], start: usize) -> Qualifier {
    let end = words.partition_point(|word| word.span.end <= start);
    let articles = ["a", "an", "the", "ein", "eine", "die", "der", "un", "une", "una", "la", "le", "les", "los", "las"];
    let before: Vec<&str> = words[end.saturating_sub(4)..end].iter().map(|word| word.folded.as_str()).collect();
    let bare = before.iter().rposition(|word| !articles.contains(word)).map_or(0, |last| last + 1);
    let before = &before[..bare];
    match before {
        [.., "more" | "greater" | "better", "than"]
        | [.., "mehr", "als"]
        | [.., "plus", "de" | "d"]
        | [.., "mas", "de"] => Qualifier::Above,
        [.., "over" | "above" | "uber" | "exceeding" | "exceeds" | "supera" | "superan" | "depasse"]
        | [.., "at", "least"]
        | [.., "au", "moins"]
        | [.., "al", "menos"] => Qualifier::Above,
        [.., "nearly" | "almost" | "fast" | "beinahe" | "knapp" | "presque" | "casi" | "pres"] | [.., "pres", "de"] => {
            Qualifier::Below
        }
        [.., "less" | "fewer", "than"]
        | [.., "under"]
        | [.., "weniger", "als"]
        | [.., "moins", "de"]
        | [.., "menos", "de"] => Qualifier::Below,
        [.., "about" | "around" | "roughly" | "approximately" | "some" | "circa" | "ca"] => Qualifier::About,
        [.., "etwa" | "rund" | "ungefahr" | "environ" | "unos" | "unas" | "alrededor" | "cerca"] => Qualifier::About,
        [.., "quelque" | "quelques"] | [.., "alrededor" | "cerca", "de"] => Qualifier::About,
        _ => Qualifier::Exactly,
    }
}
