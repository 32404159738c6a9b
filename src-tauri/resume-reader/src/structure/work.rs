//! Work and volunteering: which piece of an entry's head is the position, which the employer, which the place.

use super::dates::DateRange;
use super::entries::{Entry, EntryLine, Kind};
use super::flow::FlowLine;
use super::head_places;
use super::pieces::{Piece, at_commas, pieces};
use super::roles::{employer_score, is_place, position_score};
use super::source::{Draft, Found, Source};
use super::text::highlights;
use super::wording::word_count;
use crate::{Volunteer, Work};

/// What the head of an entry says.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub facts: Vec<Piece>,
    pub place: Option<Piece>,
    /// How many lines of the entry it takes.
    lines: usize,
}

/// One job before it is written down.
#[derive(Debug, Default)]
pub(crate) struct Job {
    employer: Option<Found>,
    position: Option<Found>,
    place: Option<Found>,
    range: DateRange,
    range_source: Option<Source>,
    summary: Option<Found>,
    highlights: Vec<Found>,
}

pub(crate) fn jobs(lines: &[FlowLine], certainty: f32) -> Vec<Job> {
    let entries = super::entries::entries(lines);
    let mut heads: Vec<Head> = entries.iter().map(head).collect();
    head_places::settle(&mut heads);
    let position_first = position_comes_first(&heads);
    let mut jobs: Vec<Job> = Vec::new();
    for (number, (entry, head)) in entries.iter().zip(&mut heads).enumerate() {
        let job = job(entry, head, position_first, jobs.last(), certainty, number == 0);
        jobs.extend(job);
    }
    jobs
}

fn head(entry: &Entry) -> Head {
    let mut head = Head::default();
    let anchor = entry.dated.map_or(0, |(at, _)| at);
    let speaks_alone = anchor > 0 && pieces(entry, anchor).iter().filter(|piece| !is_place(&piece.text)).count() > 1;
    for (at, line) in entry.lines.iter().enumerate() {
        let needs_more = head.facts.len() < 2 && at <= anchor + 2;
        let is_last = entry.lines.get(at + 1).is_none_or(|next| next.kind == Kind::Bullet);
        let belongs = || sounds_like_head(line, &head) || at == anchor + 1 && is_last && names_employer(line, &head);
        if at > anchor && (line.kind != Kind::Head || !needs_more || !belongs()) {
            break;
        }
        head.lines = at + 1;
        if speaks_alone && at < anchor {
            // A line above a complete one only groups entries.
            continue;
        }
        for piece in pieces(entry, at) {
            match is_place(&piece.text) {
                true if head.place.is_none() && !(head.facts.is_empty() && at == 0 && entry.lines.len() == 1) => {
                    head.place = Some(piece)
                }
                true => {}
                false => head.facts.push(piece),
            }
        }
    }
    if head.facts.len() < 2 || head.facts.iter().all(|fact| fact.text.contains(',')) {
        cut_at_commas(&mut head);
    }
    head
}

/// Below the date, a line belongs to the head only when it is short and says what is still missing.
fn sounds_like_head(line: &EntryLine, head: &Head) -> bool {
    let text = &line.line.text;
    if text.ends_with([':', '.']) && word_count(text) > 3 {
        return false;
    }
    let is_short = line.line.cells().first().is_some_and(|cell| cell.len() <= 8);
    let has_position = head.facts.iter().any(|fact| position_score(&fact.text) > 1.0);
    let look = line.line.look();
    is_short
        && (head.facts.is_empty()
            || look.bold
            || look.italic
            || if has_position { employer_score(text) > 1.0 } else { position_score(text) > 1.0 })
}

/// Between the title with its date and the bullets, a name is the employer's.
fn names_employer(line: &EntryLine, head: &Head) -> bool {
    let text = &line.line.text;
    let is_name = text.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase());
    let is_open = head.facts.iter().all(|fact| employer_score(&fact.text) < 1.0);
    is_name && is_open && word_count(text) <= 7 && !text.ends_with(['.', ':', ';'])
}

fn cut_at_commas(head: &mut Head) {
    let facts = std::mem::take(&mut head.facts);
    let lone = facts.len() < 2;
    for fact in facts {
        let parts = at_commas(&fact);
        let sounds_mixed = parts.len() > 1 && (lone || employer_score(&fact.text) > 1.0 && parts.len() > 2);
        if sounds_mixed { head.facts.extend(parts) } else { head.facts.push(fact) }
    }
}

/// Within a section the order is one and the same; the entries vote.
fn position_comes_first(heads: &[Head]) -> f32 {
    let vote = |head: &Head| match head.facts.as_slice() {
        [first, second, ..] => preference(first, second).clamp(-2.0, 2.0),
        _ => 0.0,
    };
    heads.iter().map(vote).sum::<f32>()
}

/// Above zero when the first piece sounds like the position and the second like the employer.
fn preference(first: &Piece, second: &Piece) -> f32 {
    (position_score(&first.text) - employer_score(&first.text))
        - (position_score(&second.text) - employer_score(&second.text))
}

fn job(
    entry: &Entry,
    head: &mut Head,
    position_first: f32,
    before: Option<&Job>,
    certainty: f32,
    is_first: bool,
) -> Option<Job> {
    let mut job = Job::default();
    if let Some((at, dated)) = entry.dated {
        job.range = dated.range;
        job.range_source = Some(Source::of(&entry.lines[at].line));
        if dated.range.is_single && !is_first {
            job.range.end = dated.range.start;
        }
    }
    job.place = head.place.take().map(|piece| found(piece, 0.8));
    let sure = if entry.dated.is_some() { certainty } else { certainty * 0.7 };
    assign(&mut job, head, position_first, before, sure);
    if job.employer.is_none() && job.position.is_none() {
        return None;
    }
    let (summary, items) = highlights(&entry.lines[head.lines.min(entry.lines.len())..]);
    job.summary = summary;
    job.highlights = items;
    Some(job)
}

fn found(piece: Piece, confidence: f32) -> Found {
    Found { text: piece.text, source: Some(piece.source), confidence }
}

fn assign(job: &mut Job, head: &mut Head, position_first: f32, before: Option<&Job>, sure: f32) {
    let mut facts = std::mem::take(&mut head.facts).into_iter();
    match (facts.next(), facts.next()) {
        (Some(first), Some(second)) => {
            let own = preference(&first, &second);
            let lean = own + position_first.clamp(-3.0, 3.0);
            let confidence = sure
                * if own * position_first > 0.0 {
                    1.0
                } else if own.abs() > 1.0 || position_first.abs() > 2.0 {
                    0.9
                } else {
                    0.7
                };
            let (position, employer) = if lean >= 0.0 { (first, second) } else { (second, first) };
            job.position = Some(found(position, confidence));
            job.employer = Some(found(employer, confidence));
        }
        (Some(only), None) if employer_score(&only.text) > position_score(&only.text) => {
            job.employer = Some(found(only, sure * 0.7))
        }
        (Some(only), None) => {
            job.position = Some(found(only, sure * 0.7));
            // Several roles under one employer name it once.
            job.employer = before
                .and_then(|before| before.employer.clone())
                .map(|employer| Found { confidence: sure * 0.5, ..employer });
        }
        _ => {}
    }
}

pub(crate) fn write_work(jobs: Vec<Job>, draft: &mut Draft) {
    for job in jobs {
        let at = draft.resume.work.len();
        let key = |field: &str| format!("/work/{at}/{field}");
        let mut work = Work {
            name: draft.note(key("name"), job.employer),
            position: draft.note(key("position"), job.position),
            location: draft.note(key("location"), job.place),
            summary: draft.note(key("summary"), job.summary),
            ..Work::default()
        };
        (work.start_date, work.end_date) = write_dates(&format!("/work/{at}"), job.range, job.range_source, draft);
        for (number, item) in job.highlights.into_iter().enumerate() {
            work.highlights.extend(draft.note(format!("/work/{at}/highlights/{number}"), Some(item)));
        }
        draft.resume.work.push(work);
    }
}

pub(crate) fn write_volunteer(jobs: Vec<Job>, draft: &mut Draft) {
    for job in jobs {
        let at = draft.resume.volunteer.len();
        let key = |field: &str| format!("/volunteer/{at}/{field}");
        let mut volunteer = Volunteer {
            organization: draft.note(key("organization"), job.employer),
            position: draft.note(key("position"), job.position),
            summary: draft.note(key("summary"), job.summary),
            ..Volunteer::default()
        };
        (volunteer.start_date, volunteer.end_date) =
            write_dates(&format!("/volunteer/{at}"), job.range, job.range_source, draft);
        for (number, item) in job.highlights.into_iter().enumerate() {
            volunteer.highlights.extend(draft.note(format!("/volunteer/{at}/highlights/{number}"), Some(item)));
        }
        draft.resume.volunteer.push(volunteer);
    }
}

/// The start and end of an entry as JSON Resume writes them.
pub(crate) fn write_dates(
    entry: &str,
    range: DateRange,
    source: Option<Source>,
    draft: &mut Draft,
) -> (Option<String>, Option<String>) {
    let confidence = if range.is_single { 0.8 } else { 0.93 };
    let found = |date: Option<super::dates::Date>| date.map(|date| Found { text: date.to_iso(), source, confidence });
    if range.is_current {
        draft.coach.current.push(entry.to_owned());
    }
    let start = draft.note(format!("{entry}/startDate"), found(range.start));
    let end = draft.note(format!("{entry}/endDate"), found(range.end));
    (start, end)
}
