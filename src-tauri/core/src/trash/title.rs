//! What a person recognises a deleted record by.

use sea_orm::ConnectionTrait;

use crate::{
    Result,
    record::RecordKind,
    rows::{Row, Schema},
};

const LONGEST: usize = 80;

/// The title of a row of this kind; an application or interview is named after its job.
pub async fn title(db: &impl ConnectionTrait, schema: &Schema, kind: RecordKind, row: &Row) -> Result<String> {
    let text = |column: &str| row.get(column).and_then(|cell| cell.as_str()).unwrap_or_default().trim();
    let words = match kind {
        RecordKind::Job => of_job(row),
        RecordKind::Profile => "Profile".to_owned(),
        RecordKind::Experience => format!("{}, {}", text("position"), text("company")),
        RecordKind::Education => joined(text("degree"), text("institution")),
        RecordKind::Skill
        | RecordKind::Certification
        | RecordKind::Contact
        | RecordKind::SavedView
        | RecordKind::Provider => text("name").to_owned(),
        RecordKind::Application | RecordKind::Interview | RecordKind::StatusChange => {
            let jobs = schema.table("jobs")?;
            let id = schema.table(kind.table())?.column("job_id").map(|column| jobs.bound(column, &row["job_id"]));
            let job = jobs.select(db, "WHERE id = ?", id.transpose()?).await?;
            job.first().map(of_job).unwrap_or_default()
        }
        RecordKind::Note => joined(text("title"), text("body")),
        RecordKind::Message => text("content").to_owned(),
        RecordKind::Question => text("text").to_owned(),
        RecordKind::Resume
        | RecordKind::MockInterview
        | RecordKind::Story
        | RecordKind::Document
        | RecordKind::Goal
        | RecordKind::Assessment
        | RecordKind::Conversation => text("title").to_owned(),
    };
    Ok(shortened(&words))
}

fn of_job(row: &Row) -> String {
    let text = |column: &str| row.get(column).and_then(|cell| cell.as_str()).unwrap_or_default();
    format!("{}, {}", text("title"), text("company"))
}

fn joined(first: &str, second: &str) -> String {
    if first.is_empty() { second.to_owned() } else { format!("{first}, {second}") }
}

fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
