//! Links, addresses and telephone numbers must be those of the facts; placeholders must be gone.

use std::sync::LazyLock;

use regex::Regex;

use super::{Claim, ClaimKind, Severity, Status, facts::Facts, sentence::Sentence};

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?:https?://|www\.)[^\s<>()\]]*[^\s<>()\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d \-/()]{6,}\d";
    Regex::new(pattern).expect("a fixed pattern")
});

static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?i)\[[^\]\n]{2,600}\]|\{\{[^}\n]*\}\}|<[a-z][a-z ]{2,40}>|\bx{2,}(?: ?%|\b)|\blorem ipsum\b|\b(?:TODO|TBD|FIXME)\b|_{3,}|\binsert (?:company|name|role|date)\b";
    Regex::new(pattern).expect("a fixed pattern")
});

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts) -> Vec<Claim> {
    let claim = |found: regex::Match<'_>| {
        let link = bare(found.as_str());
        let known = |text: &str| text.starts_with("http") || text.contains('@') || text.starts_with('+');
        let mut contacts = facts.facts.iter().filter(|fact| known(&fact.text));
        let is_known = |text: &str| {
            let text = bare(text);
            text == link || link.strip_prefix(&text).is_some_and(|rest| rest.starts_with('/'))
        };
        let host = |link: &str| link.split('/').next().unwrap_or_default().to_owned();
        let (status, source) = match contacts.clone().find(|fact| is_known(&fact.text)) {
            Some(fact) => (Status::Sourced, Some(fact.pointer.clone())),
            None => match contacts.find(|fact| host(&bare(&fact.text)) == host(&link)) {
                Some(fact) => (Status::Altered, Some(fact.pointer.clone())),
                None => (Status::Unsourced, None),
            },
        };
        sentence.claim(ClaimKind::Link, found.range(), status, source)
    };
    LINK.find_iter(sentence.text).map(claim).collect()
}

/// What identifies a link: without scheme, `www.` and last slash; a telephone number as digits.
fn bare(link: &str) -> String {
    if link.starts_with('+') {
        return link.chars().filter(char::is_ascii_digit).collect();
    }
    let link = link.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    link.trim_end_matches('/').to_lowercase()
}

/// The text as it will be when it is filled in, as far as that is known.
pub(super) fn without_placeholders(text: &str) -> String {
    PLACEHOLDER.replace_all(text, "").into_owned()
}

/// What was left to be filled in, anywhere in the text.
pub(super) fn placeholders(text: &str) -> Vec<Claim> {
    let claim = |found: regex::Match<'_>| Claim {
        sentence: text[found.range()].to_owned(),
        kind: ClaimKind::Placeholder,
        value: found.as_str().to_owned(),
        status: Status::Unsourced,
        source: None,
        severity: Severity::Critical,
        span: found.range(),
    };
    PLACEHOLDER.find_iter(text).map(claim).collect()
}
