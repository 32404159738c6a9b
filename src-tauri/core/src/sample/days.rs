//! Days of the sample search, told from today: `"@-12"` is twelve working days ago, `"@+1T10:00"` tomorrow at ten. Working
//! days, because nobody interviews on a Sunday, whatever day the data is loaded on.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::Value;

/// The value with every day counted from `today` in all its texts.
pub(super) fn dated(value: Value, today: NaiveDate) -> Value {
    match value {
        Value::String(text) => Value::String(dated_text(&text, today).unwrap_or(text)),
        Value::Array(items) => items.into_iter().map(|item| dated(item, today)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, dated(value, today))).collect(),
        other => other,
    }
}

fn dated_text(text: &str, today: NaiveDate) -> Option<String> {
    let told = text.strip_prefix('@')?;
    let (days, time) = told.split_at(told.find('T').unwrap_or(told.len()));
    Some(format!("{}{time}", working_day(today, days.parse().ok()?)))
}

/// The day that many working days from today. Counted from Friday on a weekend.
fn working_day(today: NaiveDate, days: i64) -> NaiveDate {
    let is_weekend = |day: NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let step = |day: NaiveDate| if days < 0 { day - Days::new(1) } else { day + Days::new(1) };
    let mut day = today;
    while is_weekend(day) {
        day = day - Days::new(1);
    }
    for _ in 0..days.unsigned_abs() {
        day = step(day);
        while is_weekend(day) {
            day = step(day);
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_counted_over_the_weekend() {
        let monday = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let sunday = NaiveDate::from_ymd_opt(2026, 5, 31).unwrap();
        let told = |text: &str, today| dated(Value::from(text), today);
        assert_eq!(told("@-1", monday), "2026-05-29");
        assert_eq!(told("@+5T10:00", monday), "2026-06-08T10:00");
        assert_eq!(told("@+0", sunday), "2026-05-29");
        assert_eq!(told("@+1", sunday), "2026-06-01");
        assert_eq!(told("@home", monday), "@home");
    }
}
