//! What a posting asks for, read by rules: its requirements, which of them the profile names, and what gives pause.
//! No model is needed; what one says is kept beside this, never mixed into it. Scores are not made here.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Job, JobStatus};
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
    let posting = job.description.as_deref().unwrap_or_default();
    let requirements = requirements(posting, candidate);
    let concerns = concerns(job, posting, &requirements, candidate, now);
    JobAnalysis { schema_version: SCHEMA_VERSION, made_at: now, requirements, concerns, opinion: None }
}

/// Which part of a posting a line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Elsewhere,
    Required,
    Welcome,
}

fn requirements(posting: &str, candidate: &Candidate) -> Vec<Requirement> {
    let mut part = Part::Elsewhere;
    let mut found: Vec<Requirement> = Vec::new();
    for line in posting.lines() {
        let text = line.trim().trim_start_matches(['-', '*', '•', '·', '–', '▪', '◦', '‣']).trim();
        let is_bullet = text.len() < line.trim().len();
        if text.is_empty() {
            continue;
        }
        if let Some(next) = (!is_bullet).then(|| heading(text)).flatten() {
            part = next;
            continue;
        }
        let must = match part {
            Part::Required => !WELCOME.is_match(text),
            Part::Welcome => false,
            Part::Elsewhere if WELCOME.is_match(text) => false,
            Part::Elsewhere if ASKED.is_match(text) => true,
            Part::Elsewhere => continue,
        };
        if found.iter().all(|known| known.text != text) {
            found.push(Requirement {
                text: text.to_owned(),
                must,
                years: years(text),
                covered_by: covered(text, &candidate.skills),
            });
        }
    }
    found
}

/// The part a short line opens, if it is a heading.
fn heading(text: &str) -> Option<Part> {
    let words = text.trim_end_matches(':');
    if words.chars().count() > 60 || words.ends_with('.') {
        return None;
    }
    if WELCOME_HEADING.is_match(words) {
        Some(Part::Welcome)
    } else if REQUIRED_HEADING.is_match(words) {
        Some(Part::Required)
    } else if OTHER_HEADING.is_match(words) {
        Some(Part::Elsewhere)
    } else {
        None
    }
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours is well formed")
}

static REQUIRED_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^(minimum |basic |key |your |our |job )?(requirements?|qualifications?|profile|skills|must[- ]haves?)( and experience)?$",
        r"|^(?i:what (you|you'll|we) (bring|need|expect|look for|are looking for)|who you are|about you|you have|what we're looking for)",
        r"|^(?i:(dein|ihr) profil|anforderungen|das bringst du mit|was du mitbringst|qualifikationen?)",
        r"|^(?i:(votre )?profil( recherché)?|compétences|requisitos|lo que buscamos|perfil)",
    ))
});
static WELCOME_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)nice[- ]to[- ]have|bonus|preferred|desirable|it('|’)s a plus|^(good|great) to have|von vorteil|wünschenswert|atouts?$|deseable|se valora",
    )
});
static OTHER_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)responsibilit|^(the |your )?(role|tasks?|mission|job)$|what you('|’)?(ll| will) do|what we offer|benefits?|perks|about (us|the)|our (team|stack)",
        r"|how to apply|salary|compensation|aufgaben|wir bieten|über uns|missions|nous offrons|ofrecemos|funciones",
    ))
});
static WELCOME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(nice to have|a plus|bonus|preferred|ideally|desirable|advantageous|welcome|von vorteil|idealerweise|un plus|deseable)\b",
    )
});
static ASKED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(must|required|requires?|essential|mandatory|need to have|\d+\+? years|proven|fluent|zwingend|erforderlich|mindestens|exigé|indispensable|imprescindible)\b",
    )
});
static YEARS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(\d{1,2})\s*(?:\+|\s*(?:-|–|to|bis|à|a)\s*\d{1,2})?\s*(?:\+\s*)?(?:years?|yrs|jahren?|ans?|años?)\b",
    )
});

fn years(text: &str) -> Option<f64> {
    YEARS.captures(text)?.get(1)?.as_str().parse().ok()
}

/// The skills that the line names as words of their own: `R` is not in `React`, nor `C` in `C++`.
fn covered(text: &str, skills: &[String]) -> Vec<String> {
    let lower = text.to_lowercase();
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '+' | '#');
    let named = |skill: &&String| {
        let skill = skill.to_lowercase();
        !skill.is_empty()
            && lower.match_indices(&skill).any(|(at, _)| {
                let before = lower[..at].chars().next_back();
                let after = lower[at + skill.len()..].chars().next();
                !before.is_some_and(is_word) && !after.is_some_and(is_word)
            })
    };
    skills.iter().filter(named).cloned().collect()
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
