//! Letters drafted by rules and checked against what the profile and the resumes say. The judging is the rubrics' affair;
//! here the facts are brought together and the sources are made readable.

pub mod commands;

use std::collections::BTreeMap;

use chrono::Datelike;
use resume_reader::JsonResume;
use rubrics::grounding::{Grounding, Month};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{App, Result, accounts::Actor, clock::Instant, interop, ipc::Nothing, resumes};

/// What a text claims, and the lines that bear it out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckedText {
    pub grounding: Grounding,
    /// The text of each line that a claim names as its source, by its JSON pointer.
    pub sources: BTreeMap<String, String>,
}

/// A letter put together by rules, with what it claims.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LetterDraft {
    pub text: String,
    pub checked: CheckedText,
}

/// What the profile says; if it says nothing of work, what the primary or newest resume does.
async fn told(app: &App, actor: Actor) -> Result<JsonResume> {
    let profile = interop::commands::export_json_resume(app, actor, Nothing {}).await?;
    if !profile.work.is_empty() {
        return Ok(profile);
    }
    let mut resumes = resumes::parsed(&app.db()?, actor.user).await?;
    if resumes.is_empty() { Ok(profile) } else { Ok(resumes.swap_remove(0)) }
}

/// Everything that is known: the profile, and the newest version of every resume.
async fn facts(app: &App, actor: Actor) -> Result<JsonResume> {
    let mut facts = interop::commands::export_json_resume(app, actor, Nothing {}).await?;
    for resume in resumes::parsed(&app.db()?, actor.user).await? {
        facts.work.extend(resume.work);
        facts.volunteer.extend(resume.volunteer);
        facts.education.extend(resume.education);
        facts.awards.extend(resume.awards);
        facts.certificates.extend(resume.certificates);
        facts.publications.extend(resume.publications);
        facts.skills.extend(resume.skills);
        facts.languages.extend(resume.languages);
        facts.projects.extend(resume.projects);
        let (ours, theirs) = (&mut facts.basics, resume.basics);
        ours.profiles.extend(theirs.profiles);
        ours.label = ours.label.take().or(theirs.label);
        ours.summary = ours.summary.take().or(theirs.summary);
        ours.phone = ours.phone.take().or(theirs.phone);
        ours.url = ours.url.take().or(theirs.url);
    }
    Ok(facts)
}

fn today(app: &App) -> Month {
    month(app.clock.now())
}

/// The month a moment lies in.
pub fn month(at: Instant) -> Month {
    Month { year: at.year(), month: u8::try_from(at.month()).ok() }
}

/// The grounding with the lines it names.
fn with_sources(grounding: Grounding, facts: &JsonResume) -> Result<CheckedText> {
    let facts = serde_json::to_value(facts)?;
    let line = |pointer: &String| Some((pointer.clone(), readable(facts.pointer(pointer)?)));
    let sources = grounding.claims.iter().filter_map(|claim| claim.source.as_ref()).filter_map(line).collect();
    Ok(CheckedText { grounding, sources })
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
