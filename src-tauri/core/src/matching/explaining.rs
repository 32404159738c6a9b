//! A match as a person reads it: what each part gave, and where the lines on their side stand. Nothing is judged here.

use std::collections::BTreeMap;

use resume_reader::JsonResume;
use rubrics::matching::{Match, Parts, WEIGHTS};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::{Result, resumes::Section};

/// How well a job fits, with everything the number comes from.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct JobMatch {
    /// None while one side says nothing; `gap` says which.
    pub matched: Option<Match>,
    pub gap: Option<MatchGap>,
    /// What each part gave to the score before any gate.
    pub parts: Vec<MatchPart>,
    /// Where each line of the person's side stands, by its JSON pointer.
    pub sources: BTreeMap<String, MatchSource>,
    /// What gives pause, each a sentence.
    pub concerns: Vec<String>,
}

/// What is missing for a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MatchGap {
    Posting,
    Profile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MatchPartName {
    Requirements,
    Responsibilities,
    Title,
    Keywords,
    Preferences,
}

/// One part of a score. Parts of which nothing is known are left out, and the others share their points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct MatchPart {
    pub name: MatchPartName,
    pub points: f64,
    /// The most points it can give.
    pub most: f64,
}

/// Where a line stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct MatchSource {
    pub section: Section,
    /// The position, project or school it belongs to.
    pub entry: Option<String>,
    /// Whether only the resume says it, not the profile.
    pub is_resume: bool,
}

pub(super) fn parts(parts: &Parts) -> Vec<MatchPart> {
    let all = [
        (MatchPartName::Requirements, WEIGHTS.requirements, parts.requirements),
        (MatchPartName::Responsibilities, WEIGHTS.responsibilities, parts.responsibilities),
        (MatchPartName::Title, WEIGHTS.title, parts.title),
        (MatchPartName::Keywords, WEIGHTS.keywords, parts.keywords),
        (MatchPartName::Preferences, WEIGHTS.preferences, parts.preferences),
    ];
    let known: f64 = all.iter().filter(|(_, _, value)| value.is_some()).map(|(_, weight, _)| weight).sum();
    let tenth = |points: f64| (points * 10.0).round() / 10.0;
    let part = |(name, weight, value): (MatchPartName, f64, Option<f64>)| {
        let most = 100.0 * weight / known;
        Some(MatchPart { name, points: tenth(most * value?), most: tenth(most) })
    };
    all.into_iter().filter_map(part).collect()
}

/// Where the evidence stands: `profile` is the part of the facts that the profile says itself.
pub(super) fn sources(
    matched: &Match,
    facts: &JsonResume,
    profile: &JsonResume,
) -> Result<BTreeMap<String, MatchSource>> {
    let (facts, profile) = (serde_json::to_value(facts)?, serde_json::to_value(profile)?);
    let source = |pointer: &String| {
        let mut steps = pointer.split('/').skip(1);
        let section = serde_json::from_value(Value::from(steps.next()?)).ok()?;
        let entry = steps.next().and_then(|at| named(facts.pointer(&format!("{}/{at}", head(pointer)))?));
        Some((pointer.clone(), MatchSource { section, entry, is_resume: profile.pointer(pointer).is_none() }))
    };
    let evidence = matched.requirements.iter().filter_map(|one| one.evidence.as_ref());
    Ok(evidence.filter_map(|evidence| source(&evidence.source)).collect())
}

fn head(pointer: &str) -> &str {
    let end = pointer.get(1..).and_then(|rest| rest.find('/'));
    &pointer[..end.map_or(pointer.len(), |end| end + 1)]
}

/// What a person calls an entry.
fn named(entry: &Value) -> Option<String> {
    let text = |field: &str| entry[field].as_str();
    let parts: Vec<&str> = match (text("position"), text("studyType").or(text("area"))) {
        (Some(position), _) => [Some(position), text("name").or(text("organization"))].into_iter().flatten().collect(),
        (None, Some(study)) => [Some(study), text("institution")].into_iter().flatten().collect(),
        (None, None) => text("name").or(text("language")).into_iter().collect(),
    };
    (!parts.is_empty()).then(|| parts.join(", "))
}
