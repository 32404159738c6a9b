//! Dates of which only the year, or the year and the month, may be known. What is not known is never made up.

use chrono::NaiveDate;

use crate::{interop::dates::at_most, profile::DatePrecision};

/// Two dates of one entry, and how much of them is known; what only one of them says is left out.
pub fn read(first: Option<&str>, second: Option<&str>) -> (Option<NaiveDate>, Option<NaiveDate>, DatePrecision) {
    let (first, second) = (first.and_then(parsed), second.and_then(parsed));
    let precisions = [first, second].into_iter().flatten().map(|(_, precision)| precision);
    let precision = precisions.min().unwrap_or_default();
    let shortened = |date: Option<(NaiveDate, DatePrecision)>| date.map(|(date, _)| at_most(date, precision));
    (shortened(first), shortened(second), precision)
}

/// `2019`, `2019-03` or `2019-03-27`.
pub fn written(date: NaiveDate, precision: DatePrecision) -> String {
    let format = match precision {
        DatePrecision::Year => "%Y",
        DatePrecision::Month => "%Y-%m",
        DatePrecision::Day => "%Y-%m-%d",
    };
    date.format(format).to_string()
}

fn parsed(text: &str) -> Option<(NaiveDate, DatePrecision)> {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let date = |year: &str, month: &str, day: &str| {
        let year = Some(year).filter(|year| year.len() == 4)?;
        NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    };
    match parts[..] {
        [year] => Some((date(year, "1", "1")?, DatePrecision::Year)),
        [year, month] => Some((date(year, month, "1")?, DatePrecision::Month)),
        [year, month, day] => Some((date(year, month, day)?, DatePrecision::Day)),
        _ => None,
    }
}
