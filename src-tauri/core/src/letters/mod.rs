//! Letters drafted by rules and checked against what the profile and the resumes say. The judging is the rubrics' affair;
//! here the facts are brought together and the sources are made readable.

pub mod commands;

use std::collections::BTreeMap;

use chrono::Datelike;
use rubrics::{
    grounding::{Addressee, Grounding, Month, check},
    letters::{Addressed, addressed},
};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{
    App, Result,
    clock::Instant,
    facts,
    ids::UserId,
    jobs::{Job, Opening},
};

/// What a text claims, and the lines that bear it out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckedText {
    pub grounding: Grounding,
    /// The text of each line that a claim names as its source, by its JSON pointer.
    pub sources: BTreeMap<String, String>,
    /// What the posting must have, and whether the text speaks of it.
    pub requirements: Vec<Addressed>,
}

/// A letter put together by rules, with what it claims.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterDraft {
    pub text: String,
    pub checked: CheckedText,
}

fn today(app: &App) -> Month {
    month(app.clock.now())
}

/// The month a moment lies in.
pub fn month(at: Instant) -> Month {
    Month { year: at.year(), month: u8::try_from(at.month()).ok() }
}

/// What a text claims, tied to everything known of the person; `job` is the one it is written for.
pub async fn checked(app: &App, owner: UserId, text: &str, job: Option<Job>) -> Result<CheckedText> {
    let facts = facts::all(app, owner).await?;
    let requirements = job.clone().map(Opening::from).and_then(|opening| opening.reading());
    let requirements = requirements.map(|reading| addressed(text, &reading.posting)).unwrap_or_default();
    let grounding = check(&facts, text, job.map(addressee).as_ref(), today(app));
    let facts = serde_json::to_value(facts)?;
    let line = |pointer: &String| Some((pointer.clone(), readable(facts.pointer(pointer)?)));
    let sources = grounding.claims.iter().filter_map(|claim| claim.source.as_ref()).filter_map(line).collect();
    Ok(CheckedText { grounding, sources, requirements })
}

fn addressee(job: Job) -> Addressee {
    Addressee {
        company: Some(job.company),
        role: Some(job.title),
        posting: job.posting_snapshot.or(job.description),
        is_letter: true,
    }
}

/// A line as it stands, a whole list as the names of what is in it.
fn readable(value: &Value) -> String {
    let text = |value: &Value, field: &str| value[field].as_str().map(str::to_owned);
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(readable).collect::<Vec<_>>().join("; "),
        entry => {
            let named = [text(entry, "position"), text(entry, "language"), text(entry, "name")];
            named.into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
    }
}
