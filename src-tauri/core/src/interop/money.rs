//! Salaries as people write them: `€50k–60k`, `120,000 - 150,000 USD a year`. A currency that is not said is not guessed.

use crate::jobs::SalaryPeriod;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Salary {
    /// In major units.
    pub lowest: Option<f64>,
    pub highest: Option<f64>,
    pub currency: Option<&'static str>,
    pub period: Option<SalaryPeriod>,
}

/// The longest marks first, because `$` is in `C$`.
const MARKS: [(&str, &str); 30] = [
    ("CA$", "CAD"),
    ("C$", "CAD"),
    ("AU$", "AUD"),
    ("A$", "AUD"),
    ("US$", "USD"),
    ("R$", "BRL"),
    ("EUR", "EUR"),
    ("USD", "USD"),
    ("GBP", "GBP"),
    ("CHF", "CHF"),
    ("CAD", "CAD"),
    ("AUD", "AUD"),
    ("NZD", "NZD"),
    ("PLN", "PLN"),
    ("SEK", "SEK"),
    ("NOK", "NOK"),
    ("DKK", "DKK"),
    ("CZK", "CZK"),
    ("HUF", "HUF"),
    ("INR", "INR"),
    ("JPY", "JPY"),
    ("SGD", "SGD"),
    ("BRL", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("ZŁ", "PLN"),
    ("KČ", "CZK"),
    ("$", "USD"),
];

pub fn salary(text: &str) -> Salary {
    let upper = text.to_uppercase();
    let currency = MARKS.iter().find(|(mark, _)| upper.contains(mark)).map(|(_, code)| *code);
    let mut amounts = amounts(&upper);
    // In “50–60k” the k is meant for both.
    if let [(low, false), (high, true)] = amounts[..]
        && low < 1_000.0
    {
        amounts = vec![(low * 1_000.0, true), (high, true)];
    }
    let mut amounts = amounts.into_iter().map(|(amount, _)| amount);
    let lowest = amounts.next();
    Salary { lowest, highest: amounts.next(), currency, period: period(&upper) }
}

/// Each number, and whether it was said in thousands.
fn amounts(upper: &str) -> Vec<(f64, bool)> {
    let mut amounts = Vec::new();
    let mut rest = upper;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        rest = &rest[start..];
        let (number, after) = rest.split_at(number_end(rest));
        let mut letters = after.trim_start().chars();
        // The k of “60k”, not that of “60 kr”.
        let in_thousands = letters.next() == Some('K') && !letters.next().is_some_and(char::is_alphabetic);
        if let Some(amount) = amount(number) {
            amounts.push((if in_thousands { amount * 1_000.0 } else { amount }, in_thousands));
        }
        rest = after;
    }
    amounts
}

/// Where the number ends that a text begins with. A space belongs to it if exactly three digits follow.
fn number_end(text: &str) -> usize {
    let is_thousands = |after: &str| after.chars().take_while(char::is_ascii_digit).count() == 3;
    let ends = |(place, letter): (usize, char)| match letter {
        ' ' => !is_thousands(&text[place + 1..]),
        letter => !(letter.is_ascii_digit() || ".,'’\u{a0}\u{202f}".contains(letter)),
    };
    text.char_indices().find(|found| ends(*found)).map_or(text.len(), |(place, _)| place)
}

/// A number whose last group of exactly three digits is thousands, and any other a fraction.
pub fn amount(number: &str) -> Option<f64> {
    let number = number.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let is_mark = |letter: char| !letter.is_ascii_digit();
    let (whole, fraction) = match number.rsplit_once(is_mark) {
        Some((whole, last)) if last.len() != 3 => (whole, last),
        _ => (number, ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{digits}.{fraction}0").parse().ok()
}

pub fn period(text: &str) -> Option<SalaryPeriod> {
    let text = text.to_uppercase();
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["HOUR", "/H", "HR", "STUNDE"]) {
        Some(SalaryPeriod::Hour)
    } else if says(&["DAY", "DAILY", "/D", "TAG"]) {
        Some(SalaryPeriod::Day)
    } else if says(&["WEEK", "/W"]) {
        Some(SalaryPeriod::Week)
    } else if says(&["MONTH", "/MO", "MONAT", "MTL"]) {
        Some(SalaryPeriod::Month)
    } else if says(&["YEAR", "YR", "ANNUAL", "ANNUM", "P.A", "JAHR", "/Y"]) {
        Some(SalaryPeriod::Year)
    } else {
        None
    }
}

/// An amount in the currency's minor units.
pub fn minor(amount: f64, currency: &str) -> i64 {
    (amount * minor_units(currency)).round() as i64
}

pub fn major(minor: i64, currency: &str) -> f64 {
    minor as f64 / minor_units(currency)
}

/// How many minor units one major unit has, by ISO 4217.
fn minor_units(currency: &str) -> f64 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 1.0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 1_000.0,
        _ => 100.0,
    }
}
