//! The rows of a table of jobs as jobs to be made. A cell that does not fit is left out and told; a row without title or
//! company is no job.

use serde_json::Value;

use super::{
    JobColumn, PlannedJob, Trouble,
    statuses::status,
    steps::{Dates, steps},
    words,
};
use crate::{
    Result,
    applications::{self, ApplicationFields},
    check,
    choices::Texts,
    clock::Instant,
    contacts::ContactFields,
    interop::{
        dates::{self, DateOrder},
        money,
        sheet::{Sheet, SheetRow},
    },
    jobs::{JobFields, JobStatus, SalaryPeriod},
    record::Fields,
};

/// Every job of the sheet, in its order, and what was wrong with it.
pub fn planned(sheet: &Sheet, columns: &[Option<JobColumn>], now: Instant) -> (Vec<PlannedJob>, Vec<Trouble>) {
    let mut reading = Reading { columns, orders: orders(sheet, columns), now, troubles: Vec::new(), line: 0 };
    reading.tell_ambiguous_dates(sheet);
    let mut jobs: Vec<PlannedJob> = Vec::new();
    let mut newest_id = String::new();
    for row in &sheet.rows {
        reading.line = row.line;
        let id = reading.text(row, JobColumn::JobId).unwrap_or_default();
        // A job of our own export has a row for each of its applications.
        if let Some(job) = jobs.last_mut().filter(|_| !id.is_empty() && id == newest_id) {
            job.applications.extend(reading.application(row));
            continue;
        }
        match reading.job(row) {
            Ok(job) => {
                jobs.push(job);
                newest_id = id;
            }
            Err(error) => reading.troubles.push(Trouble::left_out(row.line, error.to_string())),
        }
    }
    (jobs, reading.troubles)
}

/// How each column writes its dates.
fn orders(sheet: &Sheet, columns: &[Option<JobColumn>]) -> Vec<DateOrder> {
    let of = |column: usize| dates::order(sheet.rows.iter().map(|row| row.cell(column)));
    columns
        .iter()
        .enumerate()
        .map(|(place, column)| if is_date(*column) { of(place) } else { DateOrder::Unknown })
        .collect()
}

fn is_date(column: Option<JobColumn>) -> bool {
    use JobColumn::*;
    matches!(
        column,
        Some(SavedAt | AppliedAt | UpdatedAt | PostedDate | Deadline | NextActionDate | SubmittedAt | FollowUpDate)
    )
}

struct Reading<'a> {
    columns: &'a [Option<JobColumn>],
    orders: Vec<DateOrder>,
    now: Instant,
    troubles: Vec<Trouble>,
    line: u32,
}

impl Reading<'_> {
    fn job(&mut self, row: &SheetRow) -> Result<PlannedJob> {
        use JobColumn::*;
        let place = self.text(row, Location);
        let salary = self.salary(row);
        let (currency, period) = (salary.currency.as_deref().unwrap_or_default(), salary.period);
        let minor = |amount: Option<f64>| amount.map(|amount| money::minor(amount, currency));
        let fields = JobFields {
            title: self.text(row, Title).unwrap_or_default(),
            company: self.text(row, Company).unwrap_or_default(),
            work_mode: self.text(row, WorkMode).or(place.clone()).as_deref().and_then(words::work_mode),
            location: place,
            job_type: self.text(row, JobType).as_deref().and_then(words::job_type),
            salary_min: minor(salary.lowest),
            salary_max: minor(salary.highest),
            salary_currency: salary.currency.clone(),
            salary_period: period,
            source: self.text(row, Source),
            url: self.url(row),
            posted_date: self.day(row, PostedDate),
            deadline: self.day(row, Deadline),
            priority: self.text(row, Priority).as_deref().and_then(words::priority).unwrap_or_default(),
            next_action: self.text(row, NextAction),
            next_action_date: self.day(row, NextActionDate),
            archived: self.text(row, Archived).is_some_and(|text| words::is_yes(&text)),
            tags: self.tags(row),
            description: self.text(row, Description),
        };
        let dates = Dates {
            saved: self.moment(row, SavedAt),
            applied: self.moment(row, AppliedAt),
            updated: self.moment(row, UpdatedAt),
        };
        let (status, reason) = self.status(row, dates);
        Ok(PlannedJob {
            fields: fields.checked()?,
            steps: steps(status, reason, dates, self.now),
            note: self.note(row, &salary.unused),
            contact: self.contact(row),
            applications: self.application(row).into_iter().collect(),
        })
    }

    /// The cell of a column; what our export marked as text for spreadsheets is unmarked.
    fn text(&self, row: &SheetRow, column: JobColumn) -> Option<String> {
        let place = self.columns.iter().position(|found| *found == Some(column))?;
        let cell = row.cell(place);
        let unmarked = cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r']));
        Some(unmarked.unwrap_or(cell).to_owned()).filter(|text| !text.is_empty())
    }

    fn order(&self, column: JobColumn) -> DateOrder {
        let place = self.columns.iter().position(|found| *found == Some(column));
        place.map_or(DateOrder::Unknown, |place| self.orders[place])
    }

    fn day(&mut self, row: &SheetRow, column: JobColumn) -> Option<chrono::NaiveDate> {
        let text = self.text(row, column)?;
        let day = dates::day(&text, self.order(column)).map(|(day, _)| day);
        self.unread_date(day, &text)
    }

    fn moment(&mut self, row: &SheetRow, column: JobColumn) -> Option<Instant> {
        let text = self.text(row, column)?;
        let moment = dates::moment(&text, self.order(column));
        self.unread_date(moment, &text)
    }

    fn unread_date<T>(&mut self, read: Option<T>, text: &str) -> Option<T> {
        if read.is_none() {
            self.remark(format!("“{text}” is not a date we can read, so it was left out."));
        }
        read
    }

    fn url(&mut self, row: &SheetRow) -> Option<String> {
        let text = self.text(row, JobColumn::Url)?;
        let url = check::url("url", Some(text.clone()));
        if url.is_err() {
            self.remark(format!("“{}” is not a web address, so it was left out.", shortened(&text)));
        }
        url.unwrap_or_default()
    }

    fn tags(&self, row: &SheetRow) -> Texts {
        let text = self.text(row, JobColumn::Tags).unwrap_or_default();
        Texts(text.split([',', ';', '|']).map(str::to_owned).collect())
    }

    fn status(&mut self, row: &SheetRow, dates: Dates) -> (JobStatus, Option<&'static str>) {
        let without = if dates.applied.is_some() { JobStatus::Applied } else { JobStatus::Interested };
        let Some(word) = self.text(row, JobColumn::Status) else { return (without, None) };
        status(&word).unwrap_or_else(|| {
            self.remark(format!(
                "“{}” is no status we know; the job comes in as “{}”.",
                shortened(&word),
                without.words()
            ));
            (without, None)
        })
    }

    fn salary(&mut self, row: &SheetRow) -> FoundSalary {
        use JobColumn::*;
        let range = self.text(row, Salary).unwrap_or_default();
        let said = money::salary(&range);
        let bound = |reading: &Self, column| reading.text(row, column).and_then(|text| money::salary(&text).lowest);
        let (lowest, highest) = (bound(self, SalaryMin).or(said.lowest), bound(self, SalaryMax).or(said.highest));
        let currency =
            self.text(row, SalaryCurrency).and_then(|code| check::currency("salary_currency", Some(code)).ok()?);
        let marks =
            [SalaryMin, SalaryMax].into_iter().filter_map(|column| money::salary(&self.text(row, column)?).currency);
        let currency = currency.or(said.currency.or(marks.into_iter().next()).map(str::to_owned));
        let period = self.text(row, SalaryPeriod).as_deref().and_then(money::period).or(said.period);
        let found = FoundSalary { currency, period, unused: None, ..FoundSalary::between(lowest, highest) };
        match (found.lowest.or(found.highest), &found.currency) {
            (None, _) if range.is_empty() => FoundSalary { currency: None, ..found },
            (Some(_), Some(_)) => found,
            _ => {
                let both = [lowest, highest].into_iter().flatten().map(|amount| amount.to_string()).collect::<Vec<_>>();
                let unused = if range.is_empty() { both.join("–") } else { range };
                self.remark(format!(
                    "The salary “{}” names no amount with a currency, so it went into a note.",
                    shortened(&unused)
                ));
                FoundSalary { unused: Some(unused), ..FoundSalary::default() }
            }
        }
    }

    fn note(&self, row: &SheetRow, salary: &Option<String>) -> Option<String> {
        let salary = salary.as_ref().map(|salary| format!("Salary: {salary}"));
        let parts: Vec<String> = self.text(row, JobColumn::Notes).into_iter().chain(salary).collect();
        check::text("notes", Some(parts.join("\n\n"))).unwrap_or_default()
    }

    fn contact(&self, row: &SheetRow) -> Option<ContactFields> {
        let (name, email) = (self.text(row, JobColumn::ContactName), self.text(row, JobColumn::ContactEmail));
        let name = name.or_else(|| email.clone())?;
        let email = check::email("email", email).unwrap_or_default();
        ContactFields { name, email, company: self.text(row, JobColumn::Company), ..ContactFields::default() }
            .checked()
            .ok()
    }

    fn application(&mut self, row: &SheetRow) -> Option<(applications::ApplicationStatus, ApplicationFields)> {
        use JobColumn::*;
        let word = self.text(row, ApplicationStatus)?.to_uppercase().replace(' ', "_");
        let status: applications::ApplicationStatus = serde_json::from_value(Value::String(word)).ok()?;
        let is_draft = status == applications::ApplicationStatus::Draft;
        let submitted_at = self.moment(row, SubmittedAt).or_else(|| self.moment(row, AppliedAt)).unwrap_or(self.now);
        let fields = ApplicationFields {
            submitted_at: (!is_draft).then(|| submitted_at.min(self.now)),
            follow_up_date: self.day(row, FollowUpDate),
            cover_letter: self.text(row, CoverLetter),
            notes: self.text(row, ApplicationNotes),
            ..ApplicationFields::default()
        };
        Some((status, fields.checked().ok()?))
    }

    fn tell_ambiguous_dates(&mut self, sheet: &Sheet) {
        for (place, column) in self.columns.iter().enumerate().filter(|(_, column)| is_date(**column)) {
            let unclear = sheet.rows.iter().find(|row| dates::is_ambiguous(row.cell(place)));
            if let (DateOrder::Unknown, Some(row), Some(_)) = (self.orders[place], unclear, column) {
                let header = &sheet.header[place];
                let text = row.cell(place);
                let message = format!(
                    "“{header}” may have the day or the month first, such as “{text}”; the month was taken to be first."
                );
                self.troubles.push(Trouble::remark(Some(row.line), message));
            }
        }
    }

    fn remark(&mut self, message: String) {
        self.troubles.push(Trouble::remark(Some(self.line), message));
    }
}

#[derive(Default)]
struct FoundSalary {
    lowest: Option<f64>,
    highest: Option<f64>,
    currency: Option<String>,
    period: Option<SalaryPeriod>,
    /// Kept in words, because it does not say enough.
    unused: Option<String>,
}

impl FoundSalary {
    fn between(one: Option<f64>, other: Option<f64>) -> Self {
        let is_reversed = one.zip(other).is_some_and(|(one, other)| other < one);
        let (lowest, highest) = if is_reversed { (other, one) } else { (one, other) };
        Self { lowest, highest, ..Self::default() }
    }
}

fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() > 60 { line.chars().take(60).chain(['…']).collect() } else { line.to_owned() }
}
