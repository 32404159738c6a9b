//! Facts as sentences of a letter. Lines of the resume are taken over as they stand; only an English verb gets its “I”.

use resume_reader::{JsonResume, Work};

use super::{Angle, phrases::Phrases};
use crate::{
    grounding::Month,
    text::{folded, language, numbers, words},
};

/// Who tells, with which words.
pub(super) struct Telling<'facts> {
    facts: &'facts JsonResume,
    pub phrases: &'static Phrases,
    /// Lines that answer the posting, the most important one first.
    strongest: &'facts [String],
    today: Month,
    /// Of the facts as a whole.
    language: Option<&'static str>,
}

/// Verbs English resumes begin their lines with, besides those that end with “ed”.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "led", "ran", "built", "cut", "won", "wrote", "took", "taught", "made", "grew", "drove", "sold", "set", "held", "kept",
    "brought", "began", "rebuilt", "oversaw", "lead", "manage", "run", "teach", "build", "design", "write", "train", "plan",
];

impl<'facts> Telling<'facts> {
    pub fn new(
        facts: &'facts JsonResume,
        phrases: &'static Phrases,
        strongest: &'facts [String],
        today: Month,
    ) -> Self {
        let lines: Vec<&str> = facts.work.iter().flat_map(|work| work.highlights.iter().map(String::as_str)).collect();
        Self { facts, phrases, strongest, today, language: language(&lines.join(" ")) }
    }

    /// A paragraph for each position, from `fewest` words on to at most `most`.
    pub fn positions(&self, angle: Angle, fewest: usize, most: usize) -> Vec<String> {
        let mut positions: Vec<&Work> = self.facts.work.iter().collect();
        positions.sort_by_key(|work| work.start_date.clone());
        if angle != Angle::Path {
            positions.reverse();
        }
        let told: Vec<(String, Vec<String>)> =
            positions.iter().filter_map(|work| Some((self.held(work)?, self.lines(work, angle)))).collect();
        let join = if self.phrases.language == "en" { " " } else { "\n– " };
        let paragraphs = |taken: &[usize]| -> Vec<String> {
            let each = told
                .iter()
                .zip(taken)
                .map(|((held, lines), taken)| [std::slice::from_ref(held), &lines[..*taken]].concat().join(join));
            each.collect()
        };
        let length = |taken: &[usize]| paragraphs(taken).iter().map(|text| words(text).len()).sum::<usize>();
        // Lines are added round by round, so that every position has its best ones before any has all.
        let mut taken = vec![0; told.len()];
        let rounds = told.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
        for index in (0..rounds).flat_map(|_| 0..told.len()) {
            let has_more = taken[index] < told[index].1.len();
            let enough = length(&taken) >= fewest && taken.iter().all(|lines| *lines >= 2);
            if !has_more || enough {
                continue;
            }
            taken[index] += 1;
            if length(&taken) > most {
                taken[index] -= 1;
            }
        }
        paragraphs(&taken)
    }

    fn held(&self, work: &Work) -> Option<String> {
        let (title, employer) = (work.position.as_deref()?, work.name.as_deref()?);
        let start = work.start_date.as_deref().and_then(Month::parse);
        let end = work.end_date.as_deref().and_then(Month::parse);
        let template = match (start, end) {
            (Some(_), Some(_)) => self.phrases.held,
            (Some(_), None) => self.phrases.held_since,
            (None, _) => self.phrases.held_undated,
        };
        let date = |date: Option<Month>| date.map(|date| self.date(date)).unwrap_or_default();
        let filled = template.replace("{start}", &date(start)).replace("{end}", &date(end));
        Some(filled.replace("{title}", title).replace("{employer}", employer))
    }

    fn date(&self, date: Month) -> String {
        match date.month {
            Some(month) => format!("{} {}", self.phrases.months[usize::from(month) - 1], date.year),
            None => date.year.to_string(),
        }
    }

    /// The lines of a position as sentences: first those that count something, or those that answer the posting.
    fn lines(&self, work: &Work, angle: Angle) -> Vec<String> {
        let mut lines: Vec<&String> = work.highlights.iter().filter(|line| !line.trim().is_empty()).collect();
        match angle {
            Angle::Results => lines.sort_by_key(|line| numbers(line, self.phrases.language).is_empty()),
            Angle::Requirements => {
                let place = |line: &String| self.strongest.iter().position(|strong| strong == line);
                lines.sort_by_key(|line| place(line).unwrap_or(usize::MAX));
            }
            Angle::Path => {}
        }
        lines.into_iter().map(|line| self.line(line)).collect()
    }

    fn line(&self, line: &str) -> String {
        let line = line.trim();
        if language(line).or(self.language).is_some_and(|language| language != self.phrases.language) {
            return self.phrases.translate_gap.replace("{line}", &line.replace(['[', ']'], ""));
        }
        let first = line.split_whitespace().next().unwrap_or_default();
        let verb = folded(first);
        let is_verb =
            self.phrases.language == "en" && (verb.len() > 4 && verb.ends_with("ed") || VERBS.contains(&verb.as_str()));
        let sentence =
            if is_verb { format!("I {}{}", first.to_lowercase(), &line[first.len()..]) } else { line.to_owned() };
        if sentence.ends_with(['.', '!', '?', '…']) { sentence } else { format!("{sentence}.") }
    }

    /// The best few lines of all: the newest position's first, those that count something before others.
    pub fn best(&self, many: usize) -> String {
        let mut positions: Vec<&Work> = self.facts.work.iter().collect();
        positions.sort_by_key(|work| std::cmp::Reverse(work.start_date.clone()));
        let lines = positions.into_iter().flat_map(|work| self.lines(work, Angle::Results)).take(many);
        lines.map(|line| format!("– {line}")).collect::<Vec<_>>().join("\n")
    }

    /// The skills, or those of them a posting names.
    pub fn skills(&self, posting: Option<&str>) -> Option<String> {
        let listed = self.facts.skills.iter().flat_map(|skill| match skill.keywords.is_empty() {
            true => skill.name.iter().collect::<Vec<_>>(),
            false => skill.keywords.iter().collect(),
        });
        let named: Option<Vec<String>> =
            posting.map(|posting| words(posting).into_iter().map(|word| word.folded).collect());
        let is_asked = |skill: &str| {
            named.as_ref().is_none_or(|named| words(skill).iter().all(|word| named.contains(&word.folded)))
        };
        let skills: Vec<&str> = listed.map(String::as_str).filter(|skill| is_asked(skill)).take(6).collect();
        let template = if posting.is_some() { self.phrases.asked_skills } else { self.phrases.skilled };
        (!skills.is_empty()).then(|| template.replace("{skills}", &self.list(&skills)))
    }

    /// Studies, certificates and languages.
    pub fn studies(&self) -> Option<String> {
        let comma = |parts: [&Option<String>; 3]| {
            parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        let studies =
            self.facts.education.iter().map(|study| comma([&study.study_type, &study.area, &study.institution]));
        let certificates = self.facts.certificates.iter().map(|certificate| {
            let date = certificate.date.as_deref().and_then(Month::parse).filter(|date| *date <= self.today);
            let date = date.map(|date| self.date(date));
            comma([&certificate.name, &certificate.issuer, &date])
        });
        let spoken = self.facts.languages.iter().filter(|_| self.language == Some(self.phrases.language));
        let spoken: Vec<&str> = spoken.filter_map(|spoken| spoken.language.as_deref()).collect();
        let sentences = [
            (self.phrases.studied, "{study}", studies.collect::<Vec<_>>().join("; ")),
            (self.phrases.certified, "{certificates}", certificates.collect::<Vec<_>>().join("; ")),
            (self.phrases.spoken, "{languages}", self.list(&spoken)),
        ];
        let told = sentences.into_iter().filter(|(_, _, facts)| !facts.is_empty());
        let told: Vec<String> = told.map(|(template, place, facts)| template.replace(place, &facts)).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    pub fn signature(&self) -> String {
        let basics = &self.facts.basics;
        let lines = [&basics.name, &basics.email, &basics.phone].into_iter().flatten().map(String::as_str);
        [self.phrases.regards].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    }

    fn list(&self, things: &[&str]) -> String {
        match things {
            [rest @ .., last] if !rest.is_empty() => format!("{} {} {last}", rest.join(", "), self.phrases.and),
            _ => things.concat(),
        }
    }
}
