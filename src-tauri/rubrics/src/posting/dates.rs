//! Dates with a year, as postings write them. A date without its year is not completed.

use chrono::NaiveDate;

use super::patterns::{Pattern, pattern};
use crate::text::folded;

static ISO: Pattern = Pattern::new(|| pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b"));
static DAY_FIRST: Pattern = Pattern::new(|| pattern(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b"));
static DAY_MONTH: Pattern = Pattern::new(|| {
    pattern(r"\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of |de )?(\p{L}{3,10})\.?,?\s+(?:de )?(\d{4})\b")
});
static MONTH_DAY: Pattern = Pattern::new(|| pattern(r"\b(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b"));

/// Beginnings that tell the months apart, folded.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "janv"],
    &["feb", "fev"],
    &["mar", "maa", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mei", "mayo", "maio"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aou", "ago"],
    &["sep", "set"],
    &["oct", "okt", "out"],
    &["nov"],
    &["dec", "dez", "dic"],
];

/// The first date of a text.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let group = |found: &regex::Captures<'_>, at: usize| found.get(at).map(|group| group.as_str().to_owned());
    let build =
        |year: String, month: u32, day: String| NaiveDate::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?);
    if let Some(found) = ISO.captures(text) {
        return build(group(&found, 1)?, group(&found, 2)?.parse().ok()?, group(&found, 3)?);
    }
    if let Some(found) = DAY_FIRST.captures(text) {
        let (one, two): (u32, u32) = (group(&found, 1)?.parse().ok()?, group(&found, 2)?.parse().ok()?);
        // “03/04/2027” is two dates; only one that cannot be mistaken is taken, or one with points.
        let is_clear = found.get(0)?.as_str().contains('.') || one > 12 || two > 12 || one == two;
        let (day, month) = if two > 12 { (two, one) } else { (one, two) };
        return is_clear.then(|| build(group(&found, 3)?, month, day.to_string())).flatten();
    }
    if let Some(found) = DAY_MONTH.captures(text) {
        return build(group(&found, 3)?, month(&group(&found, 2)?)?, group(&found, 1)?);
    }
    let found = MONTH_DAY.captures(text)?;
    build(group(&found, 3)?, month(&group(&found, 1)?)?, group(&found, 2)?)
}

fn month(word: &str) -> Option<u32> {
    let word = folded(word);
    let at = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}
