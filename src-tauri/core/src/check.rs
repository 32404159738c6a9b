//! Rules that many records share: what a text, a link, a period or a salary must look like. Each error names its field.

use chrono::NaiveDate;

use crate::{Error, Result};

/// The longest single-line text, in characters.
const LONGEST_LINE: usize = 500;
/// The longest text of several lines, in characters.
const LONGEST_TEXT: usize = 500_000;

/// A line that must be there: trimmed, not empty, not too long. `what` names it for people ("a title").
pub fn required(field: &str, what: &str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::invalid(field, format!("Give {what}.")));
    }
    short_enough(field, text, LONGEST_LINE)
}

/// A line that may be missing: trimmed, empty is none.
pub fn line(field: &str, text: Option<String>) -> Result<Option<String>> {
    optional(field, text, LONGEST_LINE)
}

/// A text of several lines that may be missing.
pub fn text(field: &str, text: Option<String>) -> Result<Option<String>> {
    optional(field, text, LONGEST_TEXT)
}

fn optional(field: &str, text: Option<String>, longest: usize) -> Result<Option<String>> {
    match text.as_deref().map(str::trim) {
        None | Some("") => Ok(None),
        Some(text) => short_enough(field, text, longest).map(Some),
    }
}

fn short_enough(field: &str, text: &str, longest: usize) -> Result<String> {
    let length = text.chars().count();
    if length > longest {
        return Err(Error::invalid(field, format!("Shorten this to {longest} characters; it has {length}.")));
    }
    if text.contains('\0') {
        return Err(Error::invalid(field, "This holds an invisible zero character. Remove it."));
    }
    Ok(text.to_owned())
}

/// A web address that may be missing; `https://` is added where it was left out.
pub fn url(field: &str, url: Option<String>) -> Result<Option<String>> {
    let Some(url) = line(field, url)? else { return Ok(None) };
    let url = if url.contains("://") || url.starts_with("mailto:") { url } else { format!("https://{url}") };
    let wrong = || Error::invalid(field, "Give a web address such as https://example.org/page.");
    let parsed = reqwest::Url::parse(&url).map_err(|_| wrong())?;
    let host = parsed.host_str().unwrap_or_default();
    if !matches!(parsed.scheme(), "http" | "https") || !(host.contains('.') || host == "localhost") {
        return Err(wrong());
    }
    Ok(Some(url))
}

/// An e-mail address that may be missing.
pub fn email(field: &str, email: Option<String>) -> Result<Option<String>> {
    let Some(email) = line(field, email)? else { return Ok(None) };
    let fits = email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@')
    });
    if fits && !email.contains(char::is_whitespace) {
        Ok(Some(email))
    } else {
        Err(Error::invalid(field, "Give an e-mail address such as ada@example.org."))
    }
}

/// An ISO 4217 currency code that may be missing, in upper case.
pub fn currency(field: &str, code: Option<String>) -> Result<Option<String>> {
    let Some(code) = line(field, code)?.map(|code| code.to_uppercase()) else { return Ok(None) };
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        Ok(Some(code))
    } else {
        Err(Error::invalid(field, "Give the currency by its three letters, such as EUR."))
    }
}

/// `later` may not come before `earlier`; the error is on `field`, the later one.
pub fn in_order<T: PartialOrd>(field: &str, earlier: Option<T>, later: Option<T>, message: &str) -> Result<()> {
    match (earlier, later) {
        (Some(earlier), Some(later)) if later < earlier => Err(Error::invalid(field, message)),
        _ => Ok(()),
    }
}

/// A number within bounds, both included.
pub fn within<T: Copy + PartialOrd + std::fmt::Display>(
    field: &str,
    value: Option<T>,
    lowest: T,
    highest: T,
) -> Result<()> {
    match value {
        Some(value) if !(lowest..=highest).contains(&value) => {
            Err(Error::invalid(field, format!("Give a number from {lowest} to {highest}.")))
        }
        _ => Ok(()),
    }
}

/// A period that may be open: the end not before the start, and none while it is still going on.
pub fn period(start: Option<NaiveDate>, end: Option<NaiveDate>, is_current: bool) -> Result<()> {
    if is_current && end.is_some() {
        return Err(Error::invalid("end_date", "Leave the end open while this is current, or say that it has ended."));
    }
    in_order("end_date", start, end, "The end cannot come before the start.")
}
