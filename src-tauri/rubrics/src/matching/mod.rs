//! How well a resume fits a posting, from 0 to 100, with the line on both sides that says so. It reads what is written
//! and believes it; whether it is true, and what a model thinks, is judged elsewhere.

mod candidate;
mod gates;
mod held;
mod likeness;
mod requirement;
mod title;
mod types;
mod weights;

use chrono::NaiveDate;
use resume_reader::{JsonResume, Meta};
use sha2::{Digest, Sha256};

pub use candidate::Candidate;
pub use types::*;
pub use weights::{FORMULA_VERSION, WEIGHTS, Weights};

use crate::posting::Posting;
use requirement::Judgement;

/// Scores one posting. For many postings against one resume, make a [`Candidate`] once.
pub fn score(resume: &JsonResume, posting: &Posting, preferences: Option<&Preferences>, today: NaiveDate) -> Match {
    Candidate::new(resume, today).score(posting, preferences)
}

impl Candidate {
    /// Scores one posting against this resume. The same input gives the same bytes.
    pub fn score(&self, posting: &Posting, preferences: Option<&Preferences>) -> Match {
        let judged: Vec<Judgement> =
            posting.requirements.iter().map(|one| requirement::judge(self, posting, one)).collect();
        let weighed: f64 = judged.iter().map(|one| one.weight).sum();
        let parts = Parts {
            requirements: (weighed > 0.0)
                .then(|| judged.iter().map(|one| one.weight * one.credit).sum::<f64>() / weighed),
            responsibilities: self.responsibilities(posting),
            title: title::fit(self, posting),
            keywords: self.keywords(posting),
            preferences: preferences.and_then(|wanted| gates::preferred(posting, wanted)),
        };
        let shares = parts.shares();
        let known: f64 = shares.iter().filter(|(_, value)| value.is_some()).map(|(share, _)| share).sum();
        let sum: f64 = shares.iter().filter_map(|(share, value)| Some(share * (*value)?)).sum();
        let gates = gates::gates(self, posting, preferences);
        let free = if known > 0.0 { 100.0 * sum / known } else { 0.0 };
        let score = if gates.is_empty() { free } else { free.min(WEIGHTS.cap) };
        let point = if known > 0.0 && weighed > 0.0 { 100.0 * WEIGHTS.requirements / known / weighed } else { 0.0 };
        let confidence = tenth(10.0 * completeness(posting) * self.completeness()) / 10.0;
        Match {
            score: tenth(score),
            formula_version: FORMULA_VERSION,
            input_hash: self.input_hash(posting, preferences),
            confidence,
            provisional: confidence < WEIGHTS.provisional_below,
            gates,
            learn: learn(&judged),
            requirements: judged.into_iter().map(|one| one.told(point)).collect(),
            parts: parts.rounded(),
        }
    }

    /// Duties against what was done: the mean of the best likenesses.
    fn responsibilities(&self, posting: &Posting) -> Option<f64> {
        let best = |duty: &String| {
            let text = self.lines.text(duty, posting.language.as_deref());
            self.lines.closest(&text, |line| self.done[line]).map_or(0.0, |(_, likeness)| WEIGHTS.likeness(likeness))
        };
        let found: Vec<f64> = posting.duties.iter().map(best).collect();
        (!found.is_empty()).then(|| found.iter().sum::<f64>() / found.len() as f64)
    }

    /// Distinct names of the posting that the resume has, however often.
    fn keywords(&self, posting: &Posting) -> Option<f64> {
        let names: Vec<_> = posting.skills.iter().filter_map(|name| crate::vocabulary::canonical(name)).collect();
        let has = names
            .iter()
            .filter(|skill| self.held.get(skill).is_some_and(|held| held.shown.is_some() || !self.is_stuffed))
            .count();
        (!names.is_empty()).then(|| has as f64 / names.len() as f64)
    }

    /// What went in: formula, resume and posting without their notes on reading, preferences, day.
    fn input_hash(&self, posting: &Posting, preferences: Option<&Preferences>) -> String {
        let posting = Posting { meta: Default::default(), ..posting.clone() };
        let rest = serde_json::to_string(&(FORMULA_VERSION, posting, preferences)).unwrap_or_default();
        let digest = Sha256::new().chain_update(self.digest).chain_update(rest).finalize();
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The digest of what a candidate was made from.
fn digest(resume: &JsonResume, today: NaiveDate) -> [u8; 32] {
    let resume = JsonResume { meta: Meta::default(), ..resume.clone() };
    let text = serde_json::to_string(&(resume, today)).unwrap_or_default();
    Sha256::digest(text).into()
}

/// How much of what a posting should say this one says, 0 to 1.
fn completeness(posting: &Posting) -> f64 {
    let said = |is_said: bool, share: f64| if is_said { share } else { 0.0 };
    said(!posting.requirements.is_empty(), 0.25)
        + said(posting.requirements.len() >= 3, 0.15)
        + said(posting.duties.len() >= 2, 0.2)
        + said(posting.title.is_some(), 0.15)
        + said(!posting.skills.is_empty(), 0.15)
        + said(posting.work_mode.is_some() || !posting.locations.is_empty(), 0.05)
        + said(posting.salary.is_some(), 0.05)
}

/// What nothing in the resume stands for: to be learnt, in the posting's order.
fn learn(judged: &[Judgement]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in judged.iter().flat_map(|one| &one.learn) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
