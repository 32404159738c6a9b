//! What rules a job out whatever else fits, and how far it is what the person wants. Only a contradiction is a gate:
//! what is not said is not held against anybody.

use super::{Candidate, Gate, GateKind, Preferences};
use crate::{
    posting::{Period, Posting, Salary, WorkMode, asks_for_a_permit, demands},
    text::folded,
    vocabulary::{SkillKind, canonical, find_in},
};

pub(super) fn gates(candidate: &Candidate, posting: &Posting, preferences: Option<&Preferences>) -> Vec<Gate> {
    let mut gates = Vec::new();
    gates.extend(permit(posting, preferences));
    gates.extend(licences(candidate, posting));
    gates.extend(languages(candidate, posting));
    if let Some(wanted) = preferences {
        gates.extend(place(posting, wanted));
        gates.extend(pay(posting, wanted));
    }
    gates
}

fn gate(kind: GateKind, reason: String) -> Gate {
    Gate { kind, text: format!("Blocked: {reason}") }
}

fn says(text: &str, phrases: &[&str]) -> bool {
    let text = folded(text);
    phrases.iter().any(|phrase| text.contains(phrase))
}

/// The posting wants a permit that the person says they lack.
fn permit(posting: &Posting, preferences: Option<&Preferences>) -> Option<Gate> {
    let own = preferences?.work_authorisation.as_deref()?;
    let lacks = says(
        own,
        &[
            "need a visa",
            "needs a visa",
            "need sponsor",
            "needs sponsor",
            "require sponsor",
            "requires sponsor",
            "require a visa",
            "requires a visa",
            "visa required",
            "sponsorship required",
            "sponsorship needed",
            "no work permit",
            "not authorised",
            "not authorized",
            "brauche ein visum",
            "visum erforderlich",
            "besoin d'un visa",
        ],
    );
    let asked = posting.requirements.iter().find(|one| one.must && asks_for_a_permit(&one.text))?;
    let offers = says(
        &asked.text,
        &[
            "sponsorship available",
            "sponsorship is available",
            "we sponsor",
            "we offer visa",
            "visa sponsorship provided",
            "can sponsor",
            "will sponsor",
        ],
    );
    (lacks && !offers)
        .then(|| gate(GateKind::WorkAuthorisation, format!("it asks for a permit to work, and you say: {own}.")))
}

/// A must names a licence that the resume says has run out or is not there yet.
fn licences(candidate: &Candidate, posting: &Posting) -> Option<Gate> {
    let asked = posting
        .requirements
        .iter()
        .filter(|one| one.must)
        .flat_map(|one| &one.skills)
        .filter_map(|name| canonical(name));
    asked.filter(|skill| skill.skill().kind == SkillKind::Licence).find_map(|skill| {
        let lines =
            candidate.written.iter().filter(|line| find_in(&line.text).iter().any(|mention| mention.skill == skill));
        let lacking = |text: &str| {
            says(
                text,
                &[
                    "expired",
                    "lapsed",
                    "revoked",
                    "suspended",
                    "no licence",
                    "no license",
                    "without licence",
                    "in progress",
                    "pending",
                    "not yet",
                    "abgelaufen",
                    "ohne fuhrerschein",
                    "kein fuhrerschein",
                    "expire",
                    "en cours d'obtention",
                    "caducado",
                ],
            )
        };
        let mut lines = lines.peekable();
        lines.peek()?;
        let line = lines.find(|line| lacking(&line.text))?;
        Some(gate(
            GateKind::Licence,
            format!("it asks for a {}, and your resume says: {}", skill.name().to_lowercase(), line.text),
        ))
    })
}

/// A must names a language that the resume states at a lower level, or leaves out of its stated languages.
fn languages(candidate: &Candidate, posting: &Posting) -> Option<Gate> {
    let asked = posting
        .requirements
        .iter()
        .filter(|one| one.must)
        .flat_map(|one| demands(&one.text, true))
        .filter(|one| one.must);
    asked.into_iter().find_map(|demand| {
        let skill = canonical(&demand.language)?;
        match candidate.languages.get(&skill) {
            Some((Some(have), _)) if demand.fluency.is_some_and(|need| *have < need) => Some(gate(
                GateKind::Language,
                format!("it asks for better {} than your resume states.", demand.language),
            )),
            // A list of languages with their levels is a statement of which ones one speaks.
            None if candidate.languages.len() > 1
                && candidate.languages.values().all(|(level, _)| level.is_some())
                && !candidate.held.contains_key(&skill) =>
            {
                Some(gate(
                    GateKind::Language,
                    format!("it asks for {}, which is not among the languages you state.", demand.language),
                ))
            }
            _ => None,
        }
    })
}

/// The person wants another mode, or would work elsewhere.
fn place(posting: &Posting, wanted: &Preferences) -> Option<Gate> {
    let is_there = is_wanted_place(posting, wanted);
    match (wanted.work_mode, posting.work_mode) {
        (Some(WorkMode::Remote), Some(mode @ (WorkMode::Onsite | WorkMode::Hybrid))) if is_there != Some(true) => {
            let word = if mode == WorkMode::Onsite { "on site" } else { "hybrid" };
            Some(gate(GateKind::Location, format!("it is {word}, and you want to work remotely.")))
        }
        (_, mode) if mode != Some(WorkMode::Remote) && is_there == Some(false) => Some(gate(
            GateKind::Location,
            format!(
                "it is in {}, and you want to work in {}.",
                posting.locations.join(", "),
                wanted.locations.join(", ")
            ),
        )),
        _ => None,
    }
}

/// Unknown while either side names no place.
fn is_wanted_place(posting: &Posting, wanted: &Preferences) -> Option<bool> {
    if posting.locations.is_empty() || wanted.locations.is_empty() {
        return None;
    }
    let parts = |place: &String| {
        place.split(',').map(|part| folded(part.trim())).filter(|part| !part.is_empty()).collect::<Vec<_>>()
    };
    let same = |one: &String, other: &String| {
        parts(one).iter().any(|part| parts(other).contains(part))
            || folded(one).contains(&folded(other))
            || folded(other).contains(&folded(one))
    };
    let anywhere = wanted.locations.iter().any(|place| says(place, &["anywhere", "remote", "worldwide"]));
    Some(anywhere || posting.locations.iter().any(|place| wanted.locations.iter().any(|other| same(place, other))))
}

fn pay(posting: &Posting, wanted: &Preferences) -> Option<Gate> {
    let (most, least) = comparable(posting, wanted, |salary| salary.min)?;
    (most < least).then(|| gate(GateKind::Salary, "it pays less than the least you would work for.".to_owned()))
}

/// The most the posting pays and one end of what the person wants, both a year, if the currency is one.
fn comparable(posting: &Posting, wanted: &Preferences, end: fn(&Salary) -> Option<i64>) -> Option<(f64, f64)> {
    let (offer, own) = (posting.salary.as_ref()?, wanted.salary.as_ref()?);
    (offer.currency.is_some() && offer.currency == own.currency).then_some(())?;
    Some((yearly(offer, offer.max?)?, yearly(own, end(own)?)?))
}

/// In minor units a year; a full-time year has 2,080 hours.
fn yearly(salary: &Salary, amount: i64) -> Option<f64> {
    let times = match salary.period? {
        Period::Hour => 2_080.0,
        Period::Day => 260.0,
        Period::Week => 52.0,
        Period::Month => 12.0,
        Period::Year => 1.0,
    };
    Some(amount as f64 * times)
}

/// How much of what the person wants the posting says it is, 0 to 1; none if nothing can be compared.
pub(super) fn preferred(posting: &Posting, wanted: &Preferences) -> Option<f64> {
    let mode = wanted.work_mode.zip(posting.work_mode).map(|(want, is)| want == is);
    let pay = comparable(posting, wanted, |salary| salary.max.or(salary.min)).map(|(most, least)| most >= least);
    let known: Vec<bool> = [mode, is_wanted_place(posting, wanted), pay].into_iter().flatten().collect();
    (!known.is_empty()).then(|| known.iter().filter(|fits| **fits).count() as f64 / known.len() as f64)
}
