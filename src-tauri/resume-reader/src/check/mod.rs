//! "What the ATS sees": a resume as a naive reader gets it beside how it is meant, and what is worth changing, each with
//! its place on the page. It judges the document, never the person; it knows no clock, so the caller says what month it is.

mod appearance;
mod bullets;
mod contacts;
mod dates;
mod finding;
mod naive;
mod phrases;
mod sections;
mod tables;

use serde::{Deserialize, Serialize};

pub use finding::{Finding, FindingId, Severity};

use crate::opened::Opened;
use crate::structure::Source;
use crate::{FileKind, JsonResume, Page};

/// The month a check is made in: what "recent", a gap until now and a date ahead mean depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Month {
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
}

impl Month {
    /// Months since the beginning of the calendar.
    pub(crate) fn count(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month.clamp(1, 12)) - 1
    }
}

/// What was found about a resume.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ResumeCheck"))]
pub struct Check {
    /// The gravest first, then down the pages.
    pub findings: Vec<Finding>,
    /// The text as a reader gets it that takes it in the order in which the file paints it, hidden text and all.
    pub naive_text: String,
    /// The text in reading order.
    pub text: String,
}

impl Check {
    /// Whether an application system would lose something it must have.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// What the checks look at, and where they report.
struct Report<'a> {
    resume: &'a JsonResume,
    opened: &'a Opened,
    today: Month,
    findings: Vec<Finding>,
}

impl<'a> Report<'a> {
    fn add(&mut self, id: FindingId, place: Option<Source>, message: String) {
        let place = place.filter(|_| self.opened.has_pages);
        let (page, area) = (place.map(|place| place.page), place.map(|place| place.area));
        self.findings.push(Finding { id, severity: id.severity(), page, area, message, fix: id.fix().to_owned() });
    }

    fn add_to_page(&mut self, id: FindingId, page: usize, message: String) {
        let fix = id.fix().to_owned();
        self.findings.push(Finding { id, severity: id.severity(), page: Some(page), area: None, message, fix });
    }

    /// Where the value at a JSON pointer stands; for an entry, where its first value does.
    fn place(&self, pointer: &str) -> Option<Source> {
        let spans = &self.resume.meta.coach.as_ref()?.spans;
        let inside = format!("{pointer}/");
        let found = spans.get(pointer).or_else(|| {
            spans.range(inside.clone()..).next().filter(|(key, _)| key.starts_with(&inside)).map(|(_, span)| span)
        });
        found.map(|span| Source { page: span.page, area: span.area })
    }

    fn is_current(&self, pointer: &str) -> bool {
        self.resume.meta.coach.as_ref().is_some_and(|coach| coach.current.iter().any(|current| current == pointer))
    }

    fn pages(&self) -> &'a [Page] {
        &self.opened.reading.pages
    }

    /// JSON has no look, and nobody uploads it to an application system.
    fn has_look(&self) -> bool {
        self.opened.reading.kind != FileKind::JsonResume
    }
}

pub(crate) fn check(opened: &Opened, today: Month) -> Check {
    let mut report = Report { resume: &opened.reading.resume, opened, today, findings: Vec::new() };
    if report.has_look() {
        appearance::check(&mut report);
        tables::check(&mut report);
    }
    let text = opened.reading.text.clone();
    if !text.trim().is_empty() {
        contacts::check(&mut report);
        sections::check(&mut report);
        dates::check(&mut report);
        bullets::check(&mut report);
        phrases::check(&mut report);
    }
    let mut findings = report.findings;
    let top = |finding: &Finding| finding.area.map_or(0.0, |area| area.y);
    findings.sort_by(|a, b| (a.severity, a.page).cmp(&(b.severity, b.page)).then(top(a).total_cmp(&top(b))));
    Check { findings, naive_text: naive::text(opened), text }
}

/// A text short enough for a message.
fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() { format!("“{}…”", short.trim_end()) } else { format!("“{text}”") }
}
