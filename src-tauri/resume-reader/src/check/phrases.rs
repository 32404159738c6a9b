//! Wording: duties instead of deeds, stock phrases, and the present tense for what is over. Phrases are data, beside this.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{FindingId, Report, bullets, quoted};
use crate::language::language;
use crate::structure::{contains_word, fold};

static PHRASES: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut open = "";
    for line in include_str!("phrases.txt").lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            Some(phrases) => lists.entry(open).or_default().extend(phrases.split(',').map(str::trim)),
            None => open = line,
        }
    }
    lists
});

fn phrases(list: &str) -> &'static [&'static str] {
    PHRASES.get(list).map_or(&[], Vec::as_slice)
}

pub(super) fn check(report: &mut Report) {
    let is_english = language(&report.opened.reading.text) == Some("en");
    for (pointer, text) in bullets::all(report) {
        let folded = fold(text);
        if let Some(weak) = phrases("weak").iter().find(|weak| begins_with(&folded, weak)) {
            let message = format!("{} begins with “{weak}”: a duty, not a deed.", quoted(text));
            report.add(FindingId::WeakVerb, report.place(&pointer), message);
        }
        buzzwords(&pointer, &folded, report);
        if is_english && is_over(&pointer, report) && is_present(&folded) {
            let message = format!("{} is in the present tense, but the role is over.", quoted(text));
            report.add(FindingId::TenseDrift, report.place(&pointer), message);
        }
    }
    if let Some(summary) = &report.resume.basics.summary {
        buzzwords("/basics/summary", &fold(summary), report);
    }
}

fn begins_with(folded: &str, phrase: &str) -> bool {
    let is_ideographic = !phrase.is_ascii();
    folded.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') || is_ideographic)
}

fn buzzwords(pointer: &str, folded: &str, report: &mut Report) {
    let is_said = |word: &&&str| contains_word(folded, &[word]) || !word.is_ascii() && folded.contains(**word);
    for word in phrases("buzzwords").iter().filter(is_said) {
        let message = format!("“{word}” is a stock phrase.");
        report.add(FindingId::Buzzword, report.place(pointer), message);
    }
}

/// Whether the role of a highlight has ended.
fn is_over(pointer: &str, report: &Report) -> bool {
    let entry = pointer.split("/highlights").next().unwrap_or_default();
    let at: Option<usize> = entry.rsplit('/').next().and_then(|at| at.parse().ok());
    let has_end = at.and_then(|at| report.resume.work.get(at)).is_some_and(|work| work.end_date.is_some());
    has_end && !report.is_current(entry)
}

fn is_present(folded: &str) -> bool {
    let first = folded.split(' ').next().unwrap_or_default();
    let base = first.strip_suffix('s').unwrap_or(first);
    phrases("present").iter().any(|verb| *verb == first || *verb == base)
}
