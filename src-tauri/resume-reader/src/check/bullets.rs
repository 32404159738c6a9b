//! Bullets: how many a role has, how long they are, whether they say how much, and whether one comes twice.

use super::{FindingId, Report, quoted};
use crate::structure::{fold, word_count};

/// A bullet says something in at least this many words and can be taken in with at most that many.
const WORDS: std::ops::RangeInclusive<usize> = 8..=30;
/// A recent role is told in this many bullets.
const BULLETS: std::ops::RangeInclusive<usize> = 3..=6;
/// A role that ended at most this many months ago is recent.
const RECENT: i32 = 60;
/// Two bullets that share this much of their words, in hundredths, say the same.
const SAME: usize = 85;

pub(super) fn check(report: &mut Report) {
    for at in 0..report.resume.work.len() {
        lengths(at, report);
        count(at, report);
        numbers(at, report);
    }
    duplicates(report);
}

/// Every highlight of the work section with its pointer.
pub(super) fn all<'a>(report: &Report<'a>) -> Vec<(String, &'a str)> {
    let entries = report.resume.work.iter().enumerate();
    let of_entry = |(at, work): (usize, &'a crate::Work)| {
        let items = work.highlights.iter().enumerate();
        items.map(|(number, text)| (format!("/work/{at}/highlights/{number}"), text.as_str())).collect::<Vec<_>>()
    };
    entries.flat_map(of_entry).collect()
}

/// Languages written without spaces count two letters as a word.
fn length(text: &str) -> usize {
    let ideographs =
        text.chars().filter(|letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
    if ideographs > 0 { word_count(text) + ideographs / 2 } else { word_count(text) }
}

fn lengths(at: usize, report: &mut Report) {
    for (number, text) in report.resume.work[at].highlights.iter().enumerate() {
        let words = length(text);
        if WORDS.contains(&words) {
            continue;
        }
        let id = if words < *WORDS.start() { FindingId::ShortBullet } else { FindingId::LongBullet };
        let place = report.place(&format!("/work/{at}/highlights/{number}"));
        report.add(id, place, format!("{} has {words} words.", quoted(text)));
    }
}

fn count(at: usize, report: &mut Report) {
    let work = &report.resume.work[at];
    let count = work.highlights.len();
    let pointer = format!("/work/{at}");
    let ended = work.end_date.as_deref().and_then(|end| end.get(..4)?.parse::<i32>().ok()).map(|year| year * 12 + 11);
    let is_recent = report.is_current(&pointer) || ended.is_some_and(|ended| report.today.count() - ended <= RECENT);
    if !is_recent || BULLETS.contains(&count) {
        return;
    }
    let role = work.position.as_deref().or(work.name.as_deref()).unwrap_or("A recent role");
    let (id, said) = match count {
        0 => (FindingId::FewBullets, "no bullets".to_owned()),
        1 => (FindingId::FewBullets, "one bullet".to_owned()),
        2 => (FindingId::FewBullets, "two bullets".to_owned()),
        _ => (FindingId::ManyBullets, format!("{count} bullets")),
    };
    report.add(id, report.place(&pointer), format!("{} has {said}.", quoted(role)));
}

fn numbers(at: usize, report: &mut Report) {
    let work = &report.resume.work[at];
    let has_number = |text: &String| text.chars().any(char::is_numeric);
    if work.highlights.len() < 2 || work.highlights.iter().any(has_number) {
        return;
    }
    let role = work.position.as_deref().or(work.name.as_deref()).unwrap_or("a role");
    let message = format!("None of the {} bullets of {} has a number.", work.highlights.len(), quoted(role));
    report.add(FindingId::NoNumbers, report.place(&format!("/work/{at}/highlights/0")), message);
}

fn duplicates(report: &mut Report) {
    let bullets = all(report);
    let folded: Vec<Vec<String>> =
        bullets.iter().map(|(_, text)| fold(text).split(' ').map(str::to_owned).collect()).collect();
    for (at, (pointer, text)) in bullets.iter().enumerate() {
        if folded[at].len() >= 4 && folded[..at].iter().any(|earlier| is_same(earlier, &folded[at])) {
            let message = format!("{} says the same as a bullet above it.", quoted(text));
            report.add(FindingId::DuplicateBullet, report.place(pointer), message);
        }
    }
}

fn is_same(one: &[String], other: &[String]) -> bool {
    let shared = one.iter().filter(|word| other.contains(word)).count();
    shared * 100 >= SAME * one.len().max(other.len())
}
