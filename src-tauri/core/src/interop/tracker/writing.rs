//! A person's jobs with their applications as one flat table for a spreadsheet: a row for each application, and one for
//! each job without any. Our own import reads it back.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use serde_json::Value;

use crate::{
    Error, Result,
    applications::Application,
    ids::{JobId, UserId},
    interop::money,
    jobs::Job,
    record::Record,
};

const COLUMNS: [&str; 30] = [
    "job_id",
    "company",
    "title",
    "status",
    "location",
    "work_mode",
    "job_type",
    "salary_min",
    "salary_max",
    "salary_currency",
    "salary_period",
    "source",
    "url",
    "posted_date",
    "deadline",
    "created_at",
    "applied_at",
    "last_activity_at",
    "priority",
    "next_action",
    "next_action_date",
    "tags",
    "archived",
    "description",
    "application_status",
    "application_method",
    "submitted_at",
    "follow_up_date",
    "cover_letter",
    "application_notes",
];

/// The table, with lines as spreadsheets end them. Salaries are in major units.
pub async fn written(db: &impl ConnectionTrait, owner: UserId) -> Result<String> {
    let mut sent: HashMap<JobId, Vec<Application>> = HashMap::new();
    let mine = <Application as Record>::Entity::find().filter(Application::owner_column().eq(owner));
    for application in mine.order_by_asc(Application::id_column()).all(db).await? {
        sent.entry(application.job_id).or_default().push(application);
    }
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    table.write_record(COLUMNS).map_err(Error::internal)?;
    let mine = <Job as Record>::Entity::find().filter(Job::owner_column().eq(owner));
    for job in mine.order_by_asc(Job::id_column()).all(db).await? {
        let applications = sent.remove(&job.id).unwrap_or_default();
        let rows = applications.iter().map(Some).chain(applications.is_empty().then_some(None));
        for application in rows {
            table.write_record(row(&job, application)?).map_err(Error::internal)?;
        }
    }
    String::from_utf8(table.into_inner().map_err(|error| Error::internal(error.into_error()))?).map_err(Error::internal)
}

fn row(job: &Job, application: Option<&Application>) -> Result<Vec<String>> {
    let currency = job.salary_currency.as_deref().unwrap_or_default();
    let major = |minor: Option<i64>| minor.map(|minor| money::major(minor, currency).to_string()).unwrap_or_default();
    let sent = |cell: fn(&Application) -> Result<String>| application.map_or(Ok(String::new()), cell);
    Ok(vec![
        word(&job.id)?,
        inert(&job.company),
        inert(&job.title),
        word(&job.status)?,
        text(&job.location),
        word(&job.work_mode)?,
        word(&job.job_type)?,
        major(job.salary_min),
        major(job.salary_max),
        text(&job.salary_currency),
        word(&job.salary_period)?,
        text(&job.source),
        text(&job.url),
        word(&job.posted_date)?,
        word(&job.deadline)?,
        word(&job.created_at)?,
        word(&job.applied_at)?,
        word(&job.last_activity_at)?,
        job.priority.to_string(),
        text(&job.next_action),
        word(&job.next_action_date)?,
        inert(&job.tags.0.join("; ")),
        (if job.archived { "yes" } else { "no" }).to_owned(),
        text(&job.description),
        sent(|application| word(&application.status))?,
        sent(|application| word(&application.application_method))?,
        sent(|application| word(&application.submitted_at))?,
        sent(|application| word(&application.follow_up_date))?,
        sent(|application| Ok(text(&application.cover_letter)))?,
        sent(|application| Ok(text(&application.notes)))?,
    ])
}

/// A choice, an id, a date or a moment as every door writes it; empty for none.
fn word(value: &impl Serialize) -> Result<String> {
    Ok(match serde_json::to_value(value)? {
        Value::String(word) => word,
        _ => String::new(),
    })
}

fn text(text: &Option<String>) -> String {
    text.as_deref().map(inert).unwrap_or_default()
}

/// A text that a spreadsheet would run as a formula is marked as text.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
