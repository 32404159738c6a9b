//! What a posting asks for, read by rules: its requirements, which of them the profile names, and what gives pause.
//! No model is needed; what one says is kept beside this, never mixed into it. Scores are not made here.

use chrono::NaiveDate;
use rubrics::{
    posting,
    vocabulary::{SkillId, canonical},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Job, JobStatus, Opening};
use crate::{ai::Finish, clock::Instant};

/// What was found in a posting, and by whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JobAnalysis {
    pub schema_version: u32,
    pub made_at: Instant,
    pub requirements: Vec<Requirement>,
    /// What gives pause, each a sentence.
    pub concerns: Vec<String>,
    /// What a model said about it, if one was asked.
    pub opinion: Option<Opinion>,
}

/// One thing the posting asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Requirement {
    /// The posting's own line.
    pub text: String,
    /// Asked for, rather than welcome.
    pub must: bool,
    /// Years of experience it asks for.
    pub years: Option<f64>,
    /// Skills of the profile that the line names.
    pub covered_by: Vec<String>,
}

/// A model's words about a job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Opinion {
    pub model: String,
    pub text: String,
    pub finish: Finish,
}

/// What the profile holds that a posting can be read against.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    pub skills: Vec<String>,
    pub years_of_experience: Option<f64>,
}

const SCHEMA_VERSION: u32 = 1;
/// Shorter than this, a text is a teaser rather than a posting, in characters.
const SHORTEST_POSTING: usize = 300;

/// Reads a job's posting by rules.
pub fn analyse(job: &Job, candidate: &Candidate, now: Instant) -> JobAnalysis {
    let opening = Opening::from(job.clone());
    let reading = opening.reading().map(|reading| reading.posting).unwrap_or_default();
    let requirement = |one: &posting::Requirement| Requirement {
        text: one.text.clone(),
        must: one.must,
        years: one.years,
        covered_by: covered(one, &candidate.skills),
    };
    let requirements: Vec<Requirement> = reading.requirements.iter().map(requirement).collect();
    let mut concerns = concerns(job, opening.text().unwrap_or_default(), &requirements, candidate, now);
    if !reading.meta.hidden_text.is_empty() {
        concerns.push("The page holds text that nobody can see. It was left out.".to_owned());
    }
    JobAnalysis { schema_version: SCHEMA_VERSION, made_at: now, requirements, concerns, opinion: None }
}

/// The skills that the line names, by whichever of their names, or word by word.
fn covered(requirement: &posting::Requirement, skills: &[String]) -> Vec<String> {
    let asked: Vec<SkillId> = requirement.skills.iter().filter_map(|name| canonical(name)).collect();
    let named = |skill: &&String| match canonical(skill) {
        Some(known) => asked.contains(&known),
        None => says(&requirement.text, skill),
    };
    skills.iter().filter(named).cloned().collect()
}

/// Whether a text has a name as words of its own: `R` is not in `React`, nor `C` in `C++`.
fn says(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.to_lowercase());
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '+' | '#');
    !name.is_empty()
        && text.match_indices(&name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            !before.is_some_and(is_word) && !after.is_some_and(is_word)
        })
}

fn concerns(
    job: &Job,
    posting: &str,
    requirements: &[Requirement],
    candidate: &Candidate,
    now: Instant,
) -> Vec<String> {
    let today = now.date_naive();
    let is_open = !job.status.is_closed();
    let mut concerns = Vec::new();
    if posting.is_empty() {
        concerns.push("There is no posting text yet. Paste it to see what the job asks for.".to_owned());
    } else if posting.chars().count() < SHORTEST_POSTING {
        concerns.push("The posting text is very short. It may be only a part of the posting.".to_owned());
    }
    if job.salary_min.is_none() && job.salary_max.is_none() {
        concerns.push("No salary is given. Ask for the range before the first interview.".to_owned());
    }
    if let Some(deadline) = job.deadline.filter(|deadline| is_open && *deadline < today) {
        concerns.push(format!("The deadline was {deadline}."));
    }
    if let Some(age) = job
        .posted_date
        .map(|posted| (today - posted).num_days())
        .filter(|age| *age > 30 && job.status == JobStatus::Interested)
    {
        concerns.push(format!("It was posted {age} days ago. Check that it is still open."));
    }
    concerns.extend(experience_gap(requirements, candidate));
    concerns
}

fn experience_gap(requirements: &[Requirement], candidate: &Candidate) -> Option<String> {
    let have = candidate.years_of_experience?;
    let asked = requirements.iter().filter(|one| one.must).filter_map(|one| one.years).reduce(f64::max)?;
    (have + 0.5 < asked).then(|| format!("It asks for {asked} years of experience; your profile says {have}."))
}

/// Facts of a job as data for a model: never part of the instructions.
pub fn material(job: &Job, candidate: &Candidate) -> String {
    #[derive(Serialize)]
    struct Material<'a> {
        title: &'a str,
        company: &'a str,
        location: Option<&'a str>,
        posted: Option<NaiveDate>,
        posting: Option<&'a str>,
        my_skills: &'a [String],
        my_years_of_experience: Option<f64>,
    }
    let material = Material {
        title: &job.title,
        company: &job.company,
        location: job.location.as_deref(),
        posted: job.posted_date,
        posting: job.description.as_deref(),
        my_skills: &candidate.skills,
        my_years_of_experience: candidate.years_of_experience,
    };
    serde_json::to_string(&material).unwrap_or_default()
}
