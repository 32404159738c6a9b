//! Dates: missing, impossible, in several forms, and what they leave open or cover twice. Months count, days do not.

use super::{FindingId, Month, Report, quoted};
use crate::structure::{Source, find_dates, plain};

/// A hole of at least this many months is a gap.
const GAP: i32 = 6;
/// Two roles that share more than this many months overlap; a notice period is no overlap.
const OVERLAP: i32 = 2;

/// The months an entry covers, both ends included.
struct Span {
    pointer: String,
    name: String,
    start: i32,
    end: i32,
    is_work: bool,
    /// Both ends say their month.
    is_exact: bool,
}

pub(super) fn check(report: &mut Report) {
    missing(report);
    let spans = spans(report);
    impossible(&spans, report);
    gaps(&spans, report);
    overlaps(&spans, report);
    if report.has_look() {
        forms(report);
    }
}

fn missing(report: &mut Report) {
    let resume = report.resume;
    let dated = |start: &Option<String>, end: &Option<String>| start.is_some() || end.is_some();
    let work = resume.work.iter().enumerate().filter(|(_, work)| !dated(&work.start_date, &work.end_date));
    let work = work.map(|(at, work)| (format!("/work/{at}"), name_of([&work.position, &work.name])));
    let studies = resume.education.iter().enumerate().filter(|(_, study)| !dated(&study.start_date, &study.end_date));
    let studies =
        studies.map(|(at, study)| (format!("/education/{at}"), name_of([&study.study_type, &study.institution])));
    for (pointer, name) in work.chain(studies).collect::<Vec<_>>() {
        report.add(FindingId::MissingDates, report.place(&pointer), format!("{} has no dates.", quoted(&name)));
    }
}

fn name_of(parts: [&Option<String>; 2]) -> String {
    let parts: Vec<&str> = parts.into_iter().filter_map(|part| part.as_deref()).collect();
    if parts.is_empty() { "An entry".to_owned() } else { parts.join(", ") }
}

fn spans(report: &Report) -> Vec<Span> {
    let resume = report.resume;
    let mut spans = Vec::new();
    let mut add = |pointer: String, name: String, start: &Option<String>, end: &Option<String>, is_work: bool| {
        let is_current =
            report.is_current(&pointer) || is_work && start.is_some() && end.is_none() && !report.has_look();
        let months = |date: &Option<String>, month: u8| date.as_deref().and_then(|date| month_count(date, month));
        let start_month = months(start, 1).or(months(end, 1));
        let end_month = if is_current { Some(report.today.count()) } else { months(end, 12).or(months(start, 12)) };
        let has_month = |date: &Option<String>| date.as_ref().is_none_or(|date| date.len() >= 7);
        if let (Some(start_month), Some(end_month)) = (start_month, end_month) {
            let is_exact = has_month(start) && has_month(end);
            spans.push(Span { pointer, name, start: start_month, end: end_month, is_work, is_exact });
        }
    };
    for (at, work) in resume.work.iter().enumerate() {
        add(format!("/work/{at}"), name_of([&work.position, &work.name]), &work.start_date, &work.end_date, true);
    }
    for (at, study) in resume.education.iter().enumerate() {
        let name = name_of([&study.study_type, &study.institution]);
        add(format!("/education/{at}"), name, &study.start_date, &study.end_date, false);
    }
    for (at, role) in resume.volunteer.iter().enumerate() {
        let name = name_of([&role.position, &role.organization]);
        add(format!("/volunteer/{at}"), name, &role.start_date, &role.end_date, false);
    }
    spans
}

/// Of "2021-03" or "2021", for which `month` stands in.
fn month_count(date: &str, month: u8) -> Option<i32> {
    let mut parts = date.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().and_then(|part| part.parse().ok()).unwrap_or(month);
    Some(Month { year, month }.count())
}

fn impossible(spans: &[Span], report: &mut Report) {
    let today = report.today.count();
    for span in spans.iter().filter(|span| span.end < span.start || span.is_work && span.start > today) {
        let place = report.place(&format!("{}/startDate", span.pointer)).or_else(|| report.place(&span.pointer));
        let message = format!("The dates of {} cannot be.", quoted(&span.name));
        report.add(FindingId::ImpossibleDates, place, message);
    }
}

fn gaps(spans: &[Span], report: &mut Report) {
    let mut sorted: Vec<&Span> = spans.iter().filter(|span| span.end >= span.start).collect();
    sorted.sort_by_key(|span| (span.start, span.end));
    let Some(first_work) = sorted.iter().position(|span| span.is_work) else { return };
    let mut before: &Span = sorted[first_work];
    let mut found: Vec<(&Span, i32)> = Vec::new();
    for &span in &sorted[first_work + 1..] {
        if span.start - before.end > GAP {
            found.push((span, span.start - before.end - 1));
        }
        if span.end > before.end {
            before = span;
        }
    }
    for (span, months) in found {
        let place = report.place(&format!("{}/startDate", span.pointer)).or_else(|| report.place(&span.pointer));
        report.add(FindingId::Gap, place, format!("{} months before {} are empty.", months, quoted(&span.name)));
    }
    let until_now = report.today.count() - before.end - 1;
    if until_now >= GAP {
        let place = report.place(&format!("{}/endDate", before.pointer)).or_else(|| report.place(&before.pointer));
        let message = format!("Nothing is said of the {until_now} months since {}.", quoted(&before.name));
        report.add(FindingId::Gap, place, message);
    }
}

fn overlaps(spans: &[Span], report: &mut Report) {
    let jobs: Vec<&Span> =
        spans.iter().filter(|span| span.is_work && span.is_exact && span.end >= span.start).collect();
    for (at, one) in jobs.iter().enumerate() {
        for other in &jobs[at + 1..] {
            let shared = one.end.min(other.end) - one.start.max(other.start) + 1;
            if shared > OVERLAP && employer(one, report) != employer(other, report) {
                let message = format!("{} and {} overlap by {shared} months.", quoted(&one.name), quoted(&other.name));
                report.add(FindingId::Overlap, report.place(&format!("{}/startDate", one.pointer)), message);
            }
        }
    }
}

fn employer(span: &Span, report: &Report) -> Option<String> {
    let at: usize = span.pointer.rsplit('/').next()?.parse().ok()?;
    report.resume.work.get(at)?.name.as_ref().map(|name| name.to_lowercase())
}

/// How a date is written, where that shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    ShortMonth,
    LongMonth,
    Slash,
    Dot,
    Dash,
}

impl Form {
    fn example(self) -> &'static str {
        match self {
            Self::ShortMonth => "a short month",
            Self::LongMonth => "a whole month",
            Self::Slash => "a number and a slash",
            Self::Dot => "a number and a dot",
            Self::Dash => "a number and a dash",
        }
    }
}

/// The form most dates have is the resume's; the others are the odd ones.
fn forms(report: &mut Report) {
    let mut found: Vec<(Form, Source, String)> = Vec::new();
    for (number, page) in report.pages().iter().enumerate() {
        for line in &page.lines {
            let letters: Vec<char> = line.text.chars().collect();
            for range in find_dates(&line.text) {
                let printed: String = letters.iter().take(range.to).skip(range.from).collect();
                let source = Source { page: number, area: line.area };
                found.extend(form(&printed).map(|form| (form, source, printed.trim().to_owned())));
            }
        }
    }
    let count = |form: Form| found.iter().filter(|(other, _, _)| *other == form).count();
    let Some(usual) = found.iter().map(|(form, _, _)| *form).max_by_key(|form| count(*form)) else { return };
    for (form, source, printed) in found.iter().filter(|(form, _, _)| *form != usual) {
        let message = format!(
            "{} is written with {}, most other dates with {}.",
            quoted(printed),
            form.example(),
            usual.example()
        );
        report.add(FindingId::InconsistentDates, Some(*source), message);
    }
}

fn form(printed: &str) -> Option<Form> {
    let plain: String = plain(printed).into_iter().collect();
    let months = plain.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() >= 3);
    // "May" is short and whole at once; so is "mai".
    if let Some(month) =
        months.clone().find(|word| !["may", "mai", "present", "current", "heute", "now"].contains(word))
    {
        let is_month = find_dates(&format!("{month} 2020")).first().is_some_and(|found| found.from == 0);
        return is_month.then_some(if month.chars().count() <= 4 { Form::ShortMonth } else { Form::LongMonth });
    }
    let bytes = plain.as_bytes();
    let between = (1..bytes.len().saturating_sub(1)).find_map(|at| {
        let digits = bytes[at - 1].is_ascii_digit() && bytes[at + 1].is_ascii_digit();
        match bytes[at] {
            b'/' if digits => Some(Form::Slash),
            b'.' if digits => Some(Form::Dot),
            _ => None,
        }
    });
    let is_dashed = plain.len() >= 7
        && plain.as_bytes()[4] == b'-'
        && plain[5..7].bytes().all(|digit| digit.is_ascii_digit())
        && !plain.as_bytes().get(7).is_some_and(u8::is_ascii_digit);
    between.or(is_dashed.then_some(Form::Dash))
}
