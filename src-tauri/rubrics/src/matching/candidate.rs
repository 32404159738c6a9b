//! A resume made ready to be matched: its lines, and what it holds of every skill.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use resume_reader::JsonResume;

use super::{
    digest,
    held::{Held, Months, years},
    likeness::Lines,
    types::Evidence,
    weights::WEIGHTS,
};
use crate::{
    posting::{Degree, Fluency, fluency, highest_degree},
    text::language,
    vocabulary::{SkillId, SkillKind, canonical, find_in},
};

/// What a line of a resume is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A dated experience or a project.
    Shown,
    /// A list, a summary, a course: named, not shown.
    Named,
}

#[derive(Debug)]
pub(super) struct Line {
    pub pointer: String,
    pub text: String,
    pub place: Place,
    pub spell: Option<Months>,
}

/// A resume ready to be matched with any number of postings.
#[derive(Debug)]
pub struct Candidate {
    pub(super) written: Vec<Line>,
    pub(super) lines: Lines,
    /// Whether the line of that number tells of something done.
    pub(super) done: Vec<bool>,
    pub(super) held: BTreeMap<SkillId, Held>,
    pub(super) is_stuffed: bool,
    /// Titles of positions and the headline, the latest first, with their lines.
    pub(super) titles: Vec<(String, Option<usize>)>,
    /// Languages the resume states, with how well.
    pub(super) languages: BTreeMap<SkillId, (Option<Fluency>, usize)>,
    pub(super) degree: Option<(Degree, usize)>,
    pub(super) years: f64,
    pub(super) language: Option<&'static str>,
    pub(super) digest: [u8; 32],
    sections: usize,
}

impl Candidate {
    /// `today` ends the spells that go on.
    pub fn new(resume: &JsonResume, today: NaiveDate) -> Self {
        let written = lines(resume, today);
        let all: Vec<&str> = written.iter().map(|line| line.text.as_str()).collect();
        let language = language(&all.join("\n"));
        let lines = Lines::new(all.iter().copied(), language);
        let mut held: BTreeMap<SkillId, Held> = BTreeMap::new();
        for (at, line) in written.iter().enumerate() {
            hold(&mut held, at, line);
        }
        let hard = || held.iter().filter(|(skill, _)| skill.skill().kind != SkillKind::Soft);
        let shown = hard().filter(|(_, held)| held.shown.is_some()).count();
        let spells: Vec<Months> =
            written.iter().filter(|line| line.pointer.starts_with("/work/")).filter_map(|line| line.spell).collect();
        Self {
            is_stuffed: hard().count() > WEIGHTS.long_list && shown * 5 < hard().count(),
            titles: titles(resume, &written),
            languages: languages(resume, &written),
            degree: degree(&written),
            years: years(&spells),
            digest: digest(resume, today),
            sections: sections(resume),
            done: written.iter().map(|line| line.place == Place::Shown).collect(),
            written,
            lines,
            held,
            language,
        }
    }

    pub(super) fn evidence(&self, line: usize) -> Evidence {
        let Line { text, pointer, .. } = &self.written[line];
        Evidence { text: text.clone(), source: pointer.clone() }
    }

    /// Whether there is nothing to match a posting with.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// How much of what a resume should say this one says, 0 to 1.
    pub(super) fn completeness(&self) -> f64 {
        self.sections as f64 / 10.0
    }
}

/// In tenths: dated work counts most.
fn sections(resume: &JsonResume) -> usize {
    let tenths = |is_there: bool, tenths: usize| if is_there { tenths } else { 0 };
    tenths(resume.work.iter().any(|work| work.start_date.is_some()), 4)
        + tenths(
            resume.work.iter().any(|work| !work.highlights.is_empty() || work.summary.is_some())
                || !resume.projects.is_empty(),
            2,
        )
        + tenths(!resume.skills.is_empty(), 2)
        + tenths(!resume.education.is_empty(), 1)
        + tenths(resume.basics.label.is_some() || resume.work.iter().any(|work| work.position.is_some()), 1)
}

/// Skills a line names, as if it were prose and as if it were a name.
fn hold(held: &mut BTreeMap<SkillId, Held>, at: usize, line: &Line) {
    let mentions = find_in(&line.text);
    let place = if mentions.len() > WEIGHTS.list_in_a_line { Place::Named } else { line.place };
    let whole = canonical(&line.text).map(|skill| (skill, line.text.as_str()));
    let named = mentions.iter().map(|mention| (mention.skill, &line.text[mention.span.clone()]));
    for (skill, form) in named.chain(whole) {
        let one = held.entry(skill).or_default();
        one.call(form);
        match place {
            Place::Shown => {
                one.shown.get_or_insert(at);
                one.spells.extend(line.spell);
            }
            Place::Named => {
                one.named.get_or_insert(at);
            }
        }
    }
}

fn lines(resume: &JsonResume, today: NaiveDate) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut add = |pointer: String, text: Option<&String>, place: Place, spell: Option<Months>| {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            lines.push(Line { pointer, text: text.clone(), place, spell });
        }
    };
    add("/basics/label".to_owned(), resume.basics.label.as_ref(), Place::Named, None);
    add("/basics/summary".to_owned(), resume.basics.summary.as_ref(), Place::Named, None);
    for (at, work) in resume.work.iter().enumerate() {
        let spell = spell(work.start_date.as_deref(), work.end_date.as_deref(), today);
        let place = if spell.is_some() { Place::Shown } else { Place::Named };
        add(format!("/work/{at}/position"), work.position.as_ref(), place, spell);
        add(format!("/work/{at}/description"), work.description.as_ref(), Place::Named, None);
        add(format!("/work/{at}/summary"), work.summary.as_ref(), place, spell);
        for (line, text) in work.highlights.iter().enumerate() {
            add(format!("/work/{at}/highlights/{line}"), Some(text), place, spell);
        }
    }
    for (at, work) in resume.volunteer.iter().enumerate() {
        let spell = spell(work.start_date.as_deref(), work.end_date.as_deref(), today);
        let place = if spell.is_some() { Place::Shown } else { Place::Named };
        add(format!("/volunteer/{at}/position"), work.position.as_ref(), place, spell);
        add(format!("/volunteer/{at}/summary"), work.summary.as_ref(), place, spell);
        for (line, text) in work.highlights.iter().enumerate() {
            add(format!("/volunteer/{at}/highlights/{line}"), Some(text), place, spell);
        }
    }
    for (at, project) in resume.projects.iter().enumerate() {
        let spell = spell(project.start_date.as_deref(), project.end_date.as_deref(), today)
            .filter(|_| project.end_date.is_some());
        add(format!("/projects/{at}/name"), project.name.as_ref(), Place::Shown, spell);
        add(format!("/projects/{at}/description"), project.description.as_ref(), Place::Shown, spell);
        for (line, text) in project.highlights.iter().enumerate() {
            add(format!("/projects/{at}/highlights/{line}"), Some(text), Place::Shown, spell);
        }
        for (line, text) in project.keywords.iter().enumerate() {
            add(format!("/projects/{at}/keywords/{line}"), Some(text), Place::Shown, spell);
        }
    }
    for (at, education) in resume.education.iter().enumerate() {
        let title =
            [&education.study_type, &education.area].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        add(format!("/education/{at}"), Some(&title), Place::Named, None);
        for (line, text) in education.courses.iter().enumerate() {
            add(format!("/education/{at}/courses/{line}"), Some(text), Place::Named, None);
        }
    }
    for (at, certificate) in resume.certificates.iter().enumerate() {
        add(format!("/certificates/{at}/name"), certificate.name.as_ref(), Place::Named, None);
    }
    for (at, skill) in resume.skills.iter().enumerate() {
        add(format!("/skills/{at}/name"), skill.name.as_ref(), Place::Named, None);
        for (line, text) in skill.keywords.iter().enumerate() {
            add(format!("/skills/{at}/keywords/{line}"), Some(text), Place::Named, None);
        }
    }
    for (at, language) in resume.languages.iter().enumerate() {
        let told = [&language.language, &language.fluency].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
        add(format!("/languages/{at}"), Some(&told), Place::Named, None);
    }
    lines
}

/// From the first month to the one after the last; a spell without an end goes on.
fn spell(start: Option<&str>, end: Option<&str>, today: NaiveDate) -> Option<Months> {
    let now = today.year() * 12 + today.month0() as i32;
    let from = month(start?)?;
    let to = end.and_then(month).unwrap_or(now).min(now);
    Some((from, to.max(from + 1)))
}

fn month(date: &str) -> Option<i32> {
    let mut parts = date.split('-');
    let year: i32 = parts.next()?.parse().ok().filter(|year| (1900..2200).contains(year))?;
    let month: i32 =
        parts.next().and_then(|month| month.parse().ok()).filter(|month| (1..=12).contains(month)).unwrap_or(1);
    Some(year * 12 + month - 1)
}

fn titles(resume: &JsonResume, lines: &[Line]) -> Vec<(String, Option<usize>)> {
    let mut positions: Vec<(Option<&String>, &String, usize)> = resume
        .work
        .iter()
        .enumerate()
        .filter_map(|(at, work)| Some((work.start_date.as_ref(), work.position.as_ref()?, at)))
        .collect();
    positions.sort_by(|one, other| other.0.cmp(&one.0).then(one.2.cmp(&other.2)));
    let line = |pointer: String| lines.iter().position(|line| line.pointer == pointer);
    let mut titles: Vec<_> =
        positions.into_iter().map(|(_, title, at)| (title.clone(), line(format!("/work/{at}/position")))).collect();
    titles.extend(resume.basics.label.clone().map(|label| (label, line("/basics/label".to_owned()))));
    titles
}

fn languages(resume: &JsonResume, lines: &[Line]) -> BTreeMap<SkillId, (Option<Fluency>, usize)> {
    let mut spoken = BTreeMap::new();
    for (at, language) in resume.languages.iter().enumerate() {
        let pointer = format!("/languages/{at}");
        let Some(line) = lines.iter().position(|line| line.pointer == pointer) else { continue };
        let said = language.language.as_deref().unwrap_or_default();
        let named = find_in(said).into_iter().map(|mention| mention.skill).chain(canonical(said));
        let level = fluency(language.fluency.as_deref().unwrap_or(said));
        for skill in named.filter(|skill| skill.skill().kind == SkillKind::Language) {
            spoken.entry(skill).or_insert((level, line));
        }
    }
    spoken
}

fn degree(lines: &[Line]) -> Option<(Degree, usize)> {
    let learned = lines.iter().enumerate().filter(|(_, line)| line.pointer.starts_with("/education/"));
    learned
        .filter_map(|(at, line)| Some((highest_degree(&line.text)?, at)))
        .max_by_key(|(degree, at)| (*degree, std::cmp::Reverse(*at)))
}
