//! The search of a period as a page to print or hand in: what was applied for and when, which interviews there were, and
//! what came of it. It says only what the history says.

use std::fmt::Write;

use chrono::NaiveDate;
use chrono_tz::Tz;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};

use crate::{App, Error, Result, accounts, accounts::Actor, clock::Instant, jobs::JobStatus, profile};

/// From one day to another, both included; open where nothing is said.
#[derive(Clone, Copy, Debug, Default)]
pub struct Period {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The report as Markdown.
pub async fn written(app: &App, actor: Actor, period: Period) -> Result<String> {
    if let (Some(from), Some(to)) = (period.from, period.to)
        && to < from
    {
        return Err(Error::invalid("to", "The period cannot end before it begins."));
    }
    let user = accounts::user(app, actor.user).await?;
    let profile = profile::full(app, actor.user).await?.profile;
    let zone = profile.time_zone.as_deref().and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC);
    let db = app.db()?;
    let found = Found { db: &db, actor, zone, period };
    let sections = [
        found.section(Section::APPLICATIONS).await?,
        found.section(Section::INTERVIEWS).await?,
        found.section(Section::OUTCOMES).await?,
    ];
    let name = format!("{} {}", user.first_name, user.last_name);
    let mut text = format!(
        "# Job search{}\n\n",
        if name.trim().is_empty() { String::new() } else { format!(" of {}", name.trim()) }
    );
    let now = app.clock.now();
    let _ = writeln!(
        text,
        "{}, written on {}. Days are those of {zone}.\n",
        words(period),
        long(now.with_timezone(&zone).date_naive())
    );
    for (section, rows) in &sections {
        let _ = writeln!(text, "- {}: {}", section.counted, rows.len());
    }
    for (section, rows) in &sections {
        text += &table(section, rows);
    }
    Ok(text)
}

fn table(section: &Section, rows: &[Vec<String>]) -> String {
    let mut text = format!("\n## {}\n\n", section.title);
    if rows.is_empty() {
        return text + "None.\n";
    }
    let rule = vec!["---"; section.header.len()];
    for row in [section.header, &rule] {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text
}

/// One table of the report. The query gives a moment, then the cells, and is asked with an owner and two moments.
struct Section {
    title: &'static str,
    counted: &'static str,
    header: &'static [&'static str],
    query: &'static str,
}

impl Section {
    const APPLICATIONS: Self = Self {
        title: "Applications",
        counted: "Applications sent",
        header: &["Date", "Position", "Employer", "Place", "Found through", "Now"],
        query: "SELECT applied_at, title, company, location, source, status FROM jobs \
                WHERE user_id = ? AND applied_at >= ? AND applied_at < ? ORDER BY applied_at, id",
    };
    const INTERVIEWS: Self = Self {
        title: "Interviews",
        counted: "Interviews",
        header: &["Date", "Position", "Employer", "Kind", "Round", "Result"],
        query: "SELECT scheduled_at, title, company, interview_type, CAST(round AS TEXT), outcome FROM interviews \
                JOIN jobs ON jobs.id = interviews.job_id WHERE interviews.user_id = ? AND scheduled_at >= ? \
                AND scheduled_at < ? AND state = 'SCHEDULED' ORDER BY scheduled_at, interviews.id",
    };
    const OUTCOMES: Self = Self {
        title: "Outcomes",
        counted: "Offers, acceptances, rejections and withdrawals",
        header: &["Date", "Position", "Employer", "Outcome", "Reason"],
        query: "SELECT changed_at, title, company, to_status, reason FROM status_changes \
                JOIN jobs ON jobs.id = status_changes.job_id WHERE status_changes.user_id = ? AND changed_at >= ? \
                AND changed_at < ? AND is_correction = 0 \
                AND to_status IN ('OFFER_RECEIVED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN') ORDER BY changed_at, status_changes.id",
    };
}

struct Found<'a, C> {
    db: &'a C,
    actor: Actor,
    zone: Tz,
    period: Period,
}

impl<C: ConnectionTrait> Found<'_, C> {
    async fn section(&self, section: Section) -> Result<(Section, Vec<Vec<String>>)> {
        // Years of four digits: what is stored sorts as text.
        let (first, last) = (start_of(0), start_of(9999));
        let start = self.midnight(self.period.from).unwrap_or(first).clamp(first, last);
        let end = self.midnight(self.period.to.and_then(|day| day.succ_opt())).unwrap_or(last).clamp(first, last);
        let values = [self.actor.user.into(), start.into(), end.into()];
        let rows =
            self.db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, section.query, values)).await?;
        let rows = rows.iter().map(|row| self.cells(row, section.header.len())).collect::<Result<_>>()?;
        Ok((section, rows))
    }

    fn cells(&self, row: &QueryResult, count: usize) -> Result<Vec<String>> {
        let at: Instant = row.try_get_by_index(0)?;
        let mut cells = vec![at.with_timezone(&self.zone).format("%Y-%m-%d").to_string()];
        for place in 1..count {
            let cell: Option<String> = row.try_get_by_index(place)?;
            cells.push(plain(&cell.unwrap_or_default()));
        }
        Ok(cells)
    }

    fn midnight(&self, day: Option<NaiveDate>) -> Option<Instant> {
        let midnight = day?.and_hms_opt(0, 0, 0)?.and_local_timezone(self.zone);
        // Where a clock skips midnight the day begins an hour later.
        midnight.earliest().map(|at| at.to_utc()).or_else(|| Some(day?.and_hms_opt(1, 0, 0)?.and_utc()))
    }
}

/// The first moment of a year.
fn start_of(year: i32) -> Instant {
    NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0)).unwrap_or_default().and_utc()
}

/// A cell as a table holds it: statuses and other choices in words, and nothing that would end the cell.
fn plain(cell: &str) -> String {
    if let Ok(status) = serde_json::from_value::<JobStatus>(cell.into()) {
        return status.words().to_owned();
    }
    let is_choice = cell.len() > 2 && cell.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    let text = if is_choice { in_words(cell) } else { cell.to_owned() };
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// `NO_RESPONSE` as “No response”.
fn in_words(choice: &str) -> String {
    let lower = choice.to_lowercase().replace('_', " ");
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn words(period: Period) -> String {
    match (period.from, period.to) {
        (None, None) => "The whole search".to_owned(),
        (Some(from), None) => format!("From {}", long(from)),
        (None, Some(to)) => format!("Until {}", long(to)),
        (Some(from), Some(to)) => format!("From {} to {}", long(from), long(to)),
    }
}

fn long(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}
