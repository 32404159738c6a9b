//! Education: institution, degree, field, score and dates of each entry.

use std::sync::LazyLock;

use regex::Regex;

use super::dates::DateRange;
use super::entries::{Entry, Kind, entries};
use super::flow::FlowLine;
use super::pieces::{Piece, at_commas, pieces};
use super::roles::{degree_score, is_place, may_be_town, school_score};
use super::source::{Draft, Found, Source};
use super::vocabulary::list;
use super::wording::{fold, trimmed, word_count};
use super::work::write_dates;
use crate::Education;

static SCORE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:(?:\b(?:c?gpa|grade|note|score|percentage|average|abschlussnote|gesamtnote|nota(?: media)?|media|média|moyenne|mention|voto|betyg|gemiddelde|średnia|ocena|المعدل|ממוצע)\b|绩点|均分)\.?(?: ?(?:of|is))?[:： ]{0,3}(?P<after>\d{1,3}(?:[.,]\d{1,3})?(?: ?/ ?\d{1,3}(?:\.\d+)?| ?%)?))|(?P<before>\d(?:\.\d{1,2})(?: ?/ ?\d(?:\.\d+)?)?) ?(?:c?gpa)\b|(?P<percent>\d{2,3}(?:\.\d+)? ?%)").ok()
});

pub(crate) fn write(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for entry in entries(lines) {
        let Some(study) = study(&entry) else { continue };
        let at = draft.resume.education.len();
        let key = |field: &str| format!("/education/{at}/{field}");
        let sure = certainty * if study.is_certain { 0.95 } else { 0.6 };
        let value = |piece: Option<Piece>| {
            piece.map(|piece| Found { text: piece.text, source: Some(piece.source), confidence: sure })
        };
        let mut education = Education {
            institution: draft.note(key("institution"), value(study.institution)),
            study_type: draft.note(key("studyType"), value(study.degree)),
            area: draft.note(key("area"), value(study.area)),
            score: draft.note(key("score"), study.score),
            ..Education::default()
        };
        let source = entry.dated.map(|(at, _)| Source::of(&entry.lines[at].line));
        (education.start_date, education.end_date) =
            write_dates(&format!("/education/{at}"), study.range, source, draft);
        draft.resume.education.push(education);
    }
}

#[derive(Default)]
struct Study {
    institution: Option<Piece>,
    degree: Option<Piece>,
    area: Option<Piece>,
    score: Option<Found>,
    range: DateRange,
    is_certain: bool,
}

fn study(entry: &Entry) -> Option<Study> {
    let range = entry.dated.map(|(_, dated)| dated.range).unwrap_or_default();
    let mut study = Study { range, score: score(entry), ..Study::default() };
    if study.range.is_single {
        // What is dated once in education is its end.
        study.range.end = study.range.start.take();
    }
    let mut facts = facts(entry);
    let is_school = |fact: &Piece| school_score(&fact.text) > 1.0;
    let is_only_school = |fact: &Piece| is_school(fact) && degree_score(&fact.text) < 1.0;
    let school = facts.iter().position(is_only_school).or_else(|| facts.iter().position(is_school));
    study.is_certain = school.is_some();
    study.institution = school.map(|at| facts.remove(at));
    // In a cell of its own beside the school stands its town.
    if facts.len() > 1 {
        facts.retain(|fact| !(fact.apart && fact.text.split(", ").all(may_be_town)));
    }
    let degree = facts.iter().position(|fact| degree_score(&fact.text) > 1.0);
    if let Some(at) = degree {
        let (degree, area) = cut_degree(&facts.remove(at));
        (study.degree, study.area) = (Some(degree), area);
        // The field follows its degree; what follows the school is a place.
        let follows = school.is_none_or(|school| at >= school || at + 1 < school);
        let is_area = |fact: &Piece| !is_place(&fact.text) && fact.line <= 2 && word_count(&fact.text) <= 7;
        if study.area.is_none() && follows && facts.get(at).is_some_and(is_area) {
            study.area = Some(facts.remove(at));
        }
    }
    if study.institution.is_none() {
        study.institution = facts.iter().position(|fact| !is_place(&fact.text)).map(|at| facts.remove(at));
    }
    if study.degree.is_none() && study.area.is_none() {
        study.area = facts.into_iter().find(|fact| {
            !is_place(&fact.text)
                && fact.line <= 1
                && word_count(&fact.text) <= 7
                && !fact.text.chars().any(|letter| letter.is_ascii_digit())
        });
    }
    (study.institution.is_some() || study.degree.is_some()).then_some(study)
}

/// The short facts of the entry: its head, and what stands below before running text begins.
fn facts(entry: &Entry) -> Vec<Piece> {
    let mut facts: Vec<Piece> = Vec::new();
    for (at, line) in entry.lines.iter().enumerate() {
        let has_school = facts.iter().any(|fact| school_score(&fact.text) > 1.0);
        let is_head = line.kind == Kind::Head
            || (!has_school && at < 4 && line.kind == Kind::Prose && school_score(&line.line.text) > 1.0);
        if !is_head || at > 4 {
            break;
        }
        for piece in pieces(entry, at) {
            let mixes =
                piece.text.contains(',') && (school_score(&piece.text) > 1.0 || degree_score(&piece.text) > 1.0);
            let parts = if mixes { at_commas(&piece) } else { vec![piece] };
            facts.extend(parts.into_iter().filter(|part| !is_score(&part.text)));
        }
    }
    facts
}

fn is_score(text: &str) -> bool {
    let Some(found) = SCORE.as_ref().and_then(|pattern| pattern.find(text)) else { return false };
    found.as_str().len() * 2 >= text.len()
}

fn score(entry: &Entry) -> Option<Found> {
    let pattern = SCORE.as_ref()?;
    entry.lines.iter().find_map(|line| {
        let captures = pattern.captures(&line.line.text)?;
        let text = ["after", "before", "percent"].iter().find_map(|name| captures.name(name))?.as_str();
        let text = text.replace(" / ", "/").replace(" %", "%");
        Some(Found { text, source: Some(Source::of(&line.line)), confidence: 0.9 })
    })
}

/// "Master of Science in Computer Science" is a degree and its field.
fn cut_degree(piece: &Piece) -> (Piece, Option<Piece>) {
    let text = piece.text.as_str();
    let with = |text: &str| Piece { text: trimmed(text).to_owned(), ..piece.clone() };
    for joint in [" in ", " en ", " em ", " i ", ": "] {
        if let Some((degree, area)) = text.split_once(joint) {
            return (with(degree), Some(with(area)));
        }
    }
    if fold(text).contains(" of ") || list("degrees").has(text) {
        return (piece.clone(), None);
    }
    // "Master Studies Digital Media": the field begins where nothing more belongs to the degree.
    let words: Vec<&str> = text.split(' ').collect();
    let is_cut = |at: &usize| {
        let belongs = matches!(fold(words[*at]).as_str(), "project" | "thesis" | "program" | "programme" | "as");
        !belongs && degree_score(&words[..*at].join(" ")) > 1.0 && degree_score(&words[*at..].join(" ")) < 1.0
    };
    match (1..words.len()).find(is_cut) {
        Some(at) if words.len() - at <= 5 => (with(&words[..at].join(" ")), Some(with(&words[at..].join(" ")))),
        _ => (piece.clone(), None),
    }
}
