//! Dates and the stations they belong to: “since 2019” must be when that position began, “until” when it ended.

use std::{ops::Range, sync::LazyLock};

use regex::Regex;

use super::{
    Addressee, Claim, ClaimKind, Status,
    facts::{Facts, Station},
    lexicon,
    sentence::Sentence,
};
use crate::text::{Word, folded};

/// A month, or a whole year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub year: i32,
    /// 1 to 12.
    pub month: Option<u8>,
}

impl Month {
    /// The month of an ISO 8601 date of any precision: `2019`, `2019-04` or `2019-04-01`.
    pub fn parse(date: &str) -> Option<Self> {
        let mut parts = date.trim().splitn(3, '-');
        let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let month = parts.next().and_then(|month| month.parse().ok()).filter(|month| (1..=12).contains(month));
        Some(Self { year, month })
    }

    /// Months since the year 0; a whole year counts from its `default` month.
    pub(super) fn count(self, default: u8) -> i32 {
        self.year * 12 + i32::from(self.month.unwrap_or(default)) - 1
    }

    fn agrees(self, other: Self) -> bool {
        self.year == other.year && (self.month.is_none() || other.month.is_none() || self.month == other.month)
    }
}

/// What a date is said to be.
#[derive(Clone, Copy, PartialEq)]
enum Cue {
    Start,
    End,
    /// The end of a study; of anything else just some date.
    Finish,
    During,
}

static YEAR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:19[5-9]|20[0-4])\d\b").expect("a fixed pattern"));

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, _: &Addressee) -> Vec<Claim> {
    let dates = dates(sentence);
    let several = dates.len() > 1;
    let claim = |(span, month): (Range<usize>, Month)| {
        let clause = clause(sentence, span.start);
        let (status, source) = match facts.stations_in(clause) {
            // Of several dates, one in a clause without a name can belong to anything.
            none if none.is_empty() && several => judge(&[], facts, month, cue(sentence, clause, span.start)),
            none if none.is_empty() => {
                judge(&sentence.stations, facts, month, cue(sentence, &sentence.words, span.start))
            }
            named => judge(&named, facts, month, cue(sentence, clause, span.start)),
        };
        sentence.claim(ClaimKind::Date, span, status, source)
    };
    dates.into_iter().map(claim).collect()
}

/// The words between the commas around a place.
fn clause<'sentence, 'text>(sentence: &'sentence Sentence<'text>, at: usize) -> &'sentence [Word<'text>] {
    let start = sentence.text[..at].rfind([',', ';']).unwrap_or(0);
    let end = sentence.text[at..].find([',', ';']).map_or(sentence.text.len(), |end| at + end);
    let first = sentence.words.partition_point(|word| word.span.start < start);
    let last = sentence.words.partition_point(|word| word.span.start < end);
    &sentence.words[first..last]
}

/// The dates in a sentence. A four-digit number before a thing (“2000 patients”) is none.
fn dates(sentence: &Sentence<'_>) -> Vec<(Range<usize>, Month)> {
    let mut dates = Vec::new();
    for found in YEAR.find_iter(sentence.text) {
        let (before, after) = (&sentence.text[..found.start()], &sentence.text[found.end()..]);
        let glued = before.ends_with(['.', ',', '/', '€', '$', '£'])
            || after.starts_with(|mark: char| mark.is_alphabetic() || mark == '%');
        let amount = after.starts_with([',', '.']) && after[1..].starts_with(|digit: char| digit.is_ascii_digit());
        let Ok(year) = found.as_str().parse() else { continue };
        let index = sentence.words.partition_point(|word| word.span.start < found.start());
        let name = |back: usize| index.checked_sub(back).and_then(|index| sentence.words.get(index));
        let month = [1, 2].into_iter().find_map(|back| {
            let word = name(back)
                .filter(|_| back == 1 || matches!(name(1).map(|word| word.folded.as_str()), Some("de" | "of")))?;
            lexicon::month(&word.folded).map(|month| (month, word.span.start))
        });
        let dated = month.is_some() || is_dating(name(1).map_or("", |word| &word.folded), before, after);
        if !glued && !amount && dated {
            let start = month.map_or(found.start(), |(_, start)| start);
            dates.push((start..found.end(), Month { year, month: month.map(|(month, _)| month) }));
        }
    }
    dates
}

/// Whether a bare number of four digits is a year: after a word of time, in brackets, or before no other word.
fn is_dating(previous: &str, before: &str, after: &str) -> bool {
    let next = after.trim_start().chars().next().unwrap_or('.');
    lexicon::BEFORE_YEAR.contains(&previous)
        || before.ends_with(['(', '–', '-'])
        || !next.is_alphabetic()
        || !next.is_lowercase()
        || is_verb_next(after)
}

/// German puts the verb last: “habe ich 2012 an der Hochschule abgeschlossen”.
fn is_verb_next(after: &str) -> bool {
    let next = folded(after.split_whitespace().next().unwrap_or_default());
    lexicon::AFTER_YEAR.contains(&next.as_str())
}

fn cue(sentence: &Sentence<'_>, clause: &[Word<'_>], start: usize) -> Cue {
    let has_any = |cues: &[&str]| clause.iter().any(|word| cues.contains(&word.folded.as_str()));
    // “von Januar 2020 bis Juni 2025”, “desde febrero de 2018”
    match sentence.before(start, 1) {
        "since" | "seit" | "depuis" | "desde" | "from" | "ab" | "von" => Cue::Start,
        "until" | "till" | "to" | "bis" | "hasta" | "jusqu" | "through" => Cue::End,
        "a" | "en" if sentence.before(start, 2) == "jusqu" => Cue::End,
        _ if has_any(&lexicon::FINISHING) => Cue::Finish,
        _ if has_any(&lexicon::JOINING) => Cue::Start,
        _ => Cue::During,
    }
}

fn judge(stations: &[usize], facts: &Facts, date: Month, cue: Cue) -> (Status, Option<String>) {
    let named: Vec<&Station> = stations.iter().map(|index| &facts.stations[*index]).collect();
    let bears = |station: &&&Station| holds(station, date, cue, facts.today);
    if let Some(station) = named.iter().find(bears) {
        return (Status::Sourced, Some(source(station, date, cue)));
    }
    let written = facts.facts.iter().find(|fact| {
        let at_station = named.is_empty() || fact.station.is_some_and(|station| stations.contains(&station));
        at_station
            && cue == Cue::During
            && YEAR.find_iter(&fact.text).any(|year| year.as_str() == date.year.to_string())
    });
    if let Some(fact) = written {
        return (Status::Sourced, Some(fact.pointer.clone()));
    }
    if let Some(station) = named.first() {
        return (Status::Altered, Some(source(station, date, cue)));
    }
    match facts.stations.iter().collect::<Vec<_>>().iter().find(bears) {
        Some(station) => (Status::Sourced, Some(source(station, date, cue))),
        None => (Status::Unsourced, None),
    }
}

fn holds(station: &Station, date: Month, cue: Cue, today: Month) -> bool {
    let starts = station.start.is_some_and(|start| date.agrees(start));
    let ends = station.end.is_some_and(|end| date.agrees(end));
    let within = !station.is_moment
        && station.start.is_some_and(|start| start.count(1) <= date.count(12))
        && date.count(1) <= station.end.unwrap_or(today).count(12);
    match cue {
        Cue::Start => starts,
        Cue::End => ends,
        Cue::Finish if station.pointer.starts_with("/education/") => ends,
        Cue::During | Cue::Finish => starts || ends || within,
    }
}

fn source(station: &Station, date: Month, cue: Cue) -> String {
    let field = match cue {
        _ if station.is_moment => "date",
        Cue::End => "endDate",
        Cue::During | Cue::Finish if station.end.is_some_and(|end| date.agrees(end)) => "endDate",
        _ => "startDate",
    };
    format!("{}/{field}", station.pointer)
}

/// How long a station lasted, in years, to the month.
pub(super) fn years(station: &Station, today: Month) -> Option<f64> {
    let start = station.start.filter(|_| !station.is_moment)?;
    let months = station.end.unwrap_or(today).count(12) - start.count(1) + 1;
    (months > 0).then(|| f64::from(months) / 12.0)
}

/// The years in which at least one position was held.
pub(super) fn years_of_work(facts: &Facts) -> f64 {
    let work = facts.stations.iter().filter(|station| station.pointer.starts_with("/work/"));
    let months =
        work.filter_map(|station| Some((station.start?.count(1), station.end.unwrap_or(facts.today).count(12) + 1)));
    let mut spans: Vec<(i32, i32)> = months.collect();
    spans.sort_unstable();
    let (mut sum, mut reached) = (0, i32::MIN);
    for (start, end) in spans {
        sum += (end - start.max(reached)).max(0);
        reached = reached.max(end);
    }
    f64::from(sum) / 12.0
}
