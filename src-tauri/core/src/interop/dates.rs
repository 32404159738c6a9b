//! Dates as people and spreadsheets write them. Which of `3/4` is the month is asked of a whole column, because one date
//! does not say.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::{clock::Instant, profile::DatePrecision};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    DayFirst,
    MonthFirst,
    /// No date of the column tells; the month is taken to come first.
    Unknown,
}

/// The order that the dates of a column have in common.
pub fn order<'a>(column: impl Iterator<Item = &'a str>) -> DateOrder {
    let mut order = DateOrder::Unknown;
    for text in column {
        let Some(((first, second, _), separator)) = three_numbers(text) else { continue };
        if first > 31 {
            continue;
        }
        if first > 12 {
            return DateOrder::DayFirst;
        }
        if second > 12 {
            return DateOrder::MonthFirst;
        }
        if separator == '.' {
            order = DateOrder::DayFirst;
        }
    }
    order
}

/// Whether this date could be read the other way round too.
pub fn is_ambiguous(text: &str) -> bool {
    three_numbers(text).is_some_and(|((first, second, _), _)| first <= 12 && second <= 12 && first != second)
}

/// The day, and how much of it is known.
pub fn day(text: &str, order: DateOrder) -> Option<(NaiveDate, DatePrecision)> {
    let text = text.trim();
    let exact = |date: Option<NaiveDate>| date.map(|date| (date, DatePrecision::Day));
    if let Some((parts, _)) = three_numbers(text) {
        let (year, month, day) = match (parts, order) {
            ((year @ 32.., month, day), _) => (year, month, day),
            ((day, month, year), DateOrder::DayFirst) => (year, month, day),
            ((month, day, year), _) => (year, month, day),
        };
        return exact(NaiveDate::from_ymd_opt(full_year(year), month, day));
    }
    in_words(text)
}

/// The moment. A day without a time is its noon, so that it stays that day in most places.
pub fn moment(text: &str, order: DateOrder) -> Option<Instant> {
    if let Ok(exact) = DateTime::parse_from_rfc3339(text.trim()) {
        return Some(exact.with_timezone(&Utc));
    }
    let (day, _) = day(text, order)?;
    let noon = NaiveTime::MIN + TimeDelta::hours(12);
    Some(day.and_time(time_in(text).unwrap_or(noon)).and_utc())
}

fn full_year(year: u32) -> i32 {
    let year = if year < 70 {
        year + 2000
    } else if year < 100 {
        year + 1900
    } else {
        year
    };
    i32::try_from(year).unwrap_or_default()
}

/// The three numbers a date begins with, and what separates them.
fn three_numbers(text: &str) -> Option<((u32, u32, u32), char)> {
    let date = text.trim().split(|letter: char| letter.is_whitespace() || letter == ',' || letter == 'T').next()?;
    let separator = date.chars().find(|letter| "-/.".contains(*letter))?;
    let mut parts = date.split(separator).map(|part| part.parse::<u32>().ok());
    let three = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some((three, separator))
}

/// `2:30 PM` or `14:30` behind a date.
fn time_in(text: &str) -> Option<NaiveTime> {
    let upper = text.to_uppercase();
    let (before, after) = upper.split_once(':')?;
    let hour: u32 = before.rsplit(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()?;
    let minute: u32 = after.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()?;
    let hour = match (upper.contains("PM"), upper.contains("AM")) {
        (true, _) if hour < 12 => hour + 12,
        (_, true) if hour == 12 => 0,
        _ => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// `5 March 2024`, `Mar 5, 2024`, `März 2024` or `2024`.
fn in_words(text: &str) -> Option<(NaiveDate, DatePrecision)> {
    let (mut year, mut month, mut day) = (None, None, None);
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).take(4) {
        match word.parse::<u32>() {
            Ok(number @ 1900..=2200) if year.is_none() => year = i32::try_from(number).ok(),
            Ok(number @ 1..=31) if day.is_none() && year.is_none() => day = Some(number),
            _ if month.is_none() => month = month_named(word),
            _ => {}
        }
    }
    match (year?, month, day) {
        (year, Some(month), Some(day)) => Some((NaiveDate::from_ymd_opt(year, month, day)?, DatePrecision::Day)),
        (year, Some(month), None) => Some((NaiveDate::from_ymd_opt(year, month, 1)?, DatePrecision::Month)),
        (year, None, None) if text.trim().len() == 4 => {
            Some((NaiveDate::from_ymd_opt(year, 1, 1)?, DatePrecision::Year))
        }
        _ => None,
    }
}

/// A month by the first letters of its name in English, German, French, Spanish, Portuguese, Italian or Dutch.
fn month_named(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let start: String = word.chars().take(3).collect();
    Some(match start.as_str() {
        "jan" | "jän" | "ene" | "gen" => 1,
        "feb" | "fév" | "fev" => 2,
        "mar" | "mär" | "mrz" | "maa" | "mrt" => 3,
        "apr" | "avr" | "abr" => 4,
        "may" | "mai" | "mei" | "mag" => 5,
        "jun" | "giu" => 6,
        "jui" if word.starts_with("juin") => 6,
        "jul" | "jui" | "lug" => 7,
        "aug" | "aoû" | "aou" | "ago" => 8,
        "sep" | "set" => 9,
        "oct" | "okt" | "out" | "ott" => 10,
        "nov" => 11,
        "dec" | "déc" | "dez" | "dic" => 12,
        _ => return None,
    })
}

/// The date as far as it is known: the first day of its year or month.
pub fn at_most(date: NaiveDate, precision: DatePrecision) -> NaiveDate {
    let shortened = match precision {
        DatePrecision::Year => date.with_ordinal(1),
        DatePrecision::Month => date.with_day(1),
        DatePrecision::Day => Some(date),
    };
    shortened.unwrap_or(date)
}
