//! The shorter sections: certificates, awards, languages, interests, publications, projects, references.

use super::entries::entries;
use super::flow::{FlowLine, join};
use super::items::{item, items};
use super::pieces::pieces;
use super::source::{Draft, Found, Source};
use super::text::{dehyphenated, highlights};
use super::wording::{letters, trimmed, word_count};
use super::work::write_dates;
use crate::{Award, Certificate, Interest, Language, Project, Publication, Reference};

pub(crate) fn write_certificates(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for item in items(lines) {
        let at = draft.resume.certificates.len();
        let key = |field: &str| format!("/certificates/{at}/{field}");
        let found = |text: String, confidence: f32| Found { text, source: item.source, confidence };
        let certificate = Certificate {
            name: draft.note(key("name"), Some(found(item.title.clone(), certainty * 0.85))),
            issuer: draft.note(key("issuer"), item.second.clone().map(|text| found(text, certainty * 0.7))),
            date: draft.note(key("date"), item.range.latest().map(|date| found(date.to_iso(), 0.9))),
            url: None,
        };
        draft.resume.certificates.push(certificate);
    }
}

pub(crate) fn write_awards(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for item in items(lines) {
        let at = draft.resume.awards.len();
        let key = |field: &str| format!("/awards/{at}/{field}");
        let found = |text: String, confidence: f32| Found { text, source: item.source, confidence };
        let award = Award {
            title: draft.note(key("title"), Some(found(item.title.clone(), certainty * 0.8))),
            awarder: draft.note(key("awarder"), item.second.clone().map(|text| found(text, certainty * 0.6))),
            date: draft.note(key("date"), item.range.latest().map(|date| found(date.to_iso(), 0.9))),
            summary: None,
        };
        draft.resume.awards.push(award);
    }
}

pub(crate) fn write_publications(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for entry in entries(lines) {
        let text = dehyphenated(entry.lines.iter().map(|line| line.line.text.as_str()));
        if letters(&text) < 8 {
            continue;
        }
        let at = draft.resume.publications.len();
        let source = Source::of_all(entry.lines.iter().map(|line| &line.line));
        let date = entry.dated.and_then(|(_, dated)| dated.range.latest());
        let title = pieces(&entry, 0).into_iter().next().filter(|piece| piece.bold).map_or(text, |piece| piece.text);
        let publication = Publication {
            name: draft.note(
                format!("/publications/{at}/name"),
                Some(Found { text: title, source, confidence: certainty * 0.6 }),
            ),
            release_date: draft.note(
                format!("/publications/{at}/releaseDate"),
                date.map(|date| Found { text: date.to_iso(), source, confidence: 0.85 }),
            ),
            ..Publication::default()
        };
        draft.resume.publications.push(publication);
    }
}

pub(crate) fn write_projects(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for entry in entries(lines) {
        let Some(item) = item(&entry) else { continue };
        let at = draft.resume.projects.len();
        let (description, items) = highlights(&entry.lines[1..]);
        let name = Found { text: item.title, source: item.source, confidence: certainty * 0.75 };
        let mut project = Project {
            name: draft.note(format!("/projects/{at}/name"), Some(name)),
            description: draft.note(format!("/projects/{at}/description"), description),
            ..Project::default()
        };
        (project.start_date, project.end_date) =
            write_dates(&format!("/projects/{at}"), item.range, item.source, draft);
        for (number, found) in items.into_iter().enumerate() {
            project.highlights.extend(draft.note(format!("/projects/{at}/highlights/{number}"), Some(found)));
        }
        draft.resume.projects.push(project);
    }
}

const FLUENCY: [&str; 24] = [
    "native",
    "fluent",
    "conversational",
    "professional",
    "basic",
    "intermediate",
    "advanced",
    "beginner",
    "proficient",
    "bilingual",
    "elementary",
    "muttersprache",
    "fliessend",
    "grundkenntnisse",
    "verhandlungssicher",
    "courant",
    "maternelle",
    "langue maternelle",
    "nativo",
    "fluido",
    "a1",
    "b2",
    "c1",
    "mother tongue",
];

fn is_fluency(text: &str) -> bool {
    let folded = super::wording::fold(text);
    FLUENCY.iter().any(|word| folded.starts_with(word))
}

pub(crate) fn write_languages(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    let mut open: Vec<(f32, Language, Source)> = Vec::new();
    for line in lines {
        let source = Source::of(line);
        for cell in line.cells() {
            let (x, text) = (cell[0].area.x, join(cell));
            if is_fluency(&text) {
                let nearest = open
                    .iter_mut()
                    .rev()
                    .filter(|(_, language, _)| language.fluency.is_none())
                    .min_by(|a, b| (a.0 - x).abs().total_cmp(&(b.0 - x).abs()));
                if let Some((_, language, _)) = nearest {
                    language.fluency = Some(text);
                }
                continue;
            }
            for part in text.split([',', ';', '•', '·', '|']) {
                open.extend(language(part).map(|language| (x, language, source)));
            }
        }
    }
    for (_, language, source) in open {
        let at = draft.resume.languages.len();
        let found = |text: String| Found { text, source: Some(source), confidence: certainty * 0.85 };
        let language = Language {
            language: draft.note(format!("/languages/{at}/language"), language.language.map(found)),
            fluency: draft.note(format!("/languages/{at}/fluency"), language.fluency.map(found)),
        };
        draft.resume.languages.push(language);
    }
}

fn language(text: &str) -> Option<Language> {
    let (name, fluency) = match text.split_once(['(', ':', '–', '-']) {
        Some((name, fluency)) => (name, Some(trimmed(fluency.trim_end_matches(')')).to_owned())),
        None => (text, None),
    };
    let name = trimmed(name);
    let is_name = letters(name) > 2 && word_count(name) <= 3 && !name.chars().any(|letter| letter.is_ascii_digit());
    is_name.then(|| Language { language: Some(name.to_owned()), fluency: fluency.filter(|text| !text.is_empty()) })
}

pub(crate) fn write_interests(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for line in lines {
        for part in line
            .cells()
            .iter()
            .flat_map(|cell| join(cell).split([',', ';', '•', '·', '|']).map(str::to_owned).collect::<Vec<_>>())
        {
            let name = trimmed(&part);
            if letters(name) < 3 || word_count(name) > 6 {
                continue;
            }
            let at = draft.resume.interests.len();
            let found = Found { text: name.to_owned(), source: Some(Source::of(line)), confidence: certainty * 0.75 };
            let name = draft.note(format!("/interests/{at}/name"), Some(found));
            draft.resume.interests.push(Interest { name, keywords: Vec::new() });
        }
    }
}

pub(crate) fn write_references(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for entry in entries(lines) {
        let source = Source::of_all(entry.lines.iter().map(|line| &line.line));
        let mut texts = entry.lines.iter().map(|line| line.line.text.as_str());
        let Some(name) = texts.next() else { continue };
        let at = draft.resume.references.len();
        let rest = dehyphenated(texts);
        let found = |text: String| Found { text, source, confidence: certainty * 0.6 };
        let reference = Reference {
            name: draft.note(format!("/references/{at}/name"), Some(found(trimmed(name).to_owned()))),
            reference: draft.note(format!("/references/{at}/reference"), (!rest.is_empty()).then(|| found(rest))),
        };
        draft.resume.references.push(reference);
    }
}
