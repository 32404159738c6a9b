//! Reads a posting: what is offered, what is asked for, and by which words. What a posting does not say stays unsaid;
//! nothing is looked up and nothing is guessed from the outside.

mod dates;
mod facts;
mod heading;
mod markup;
mod patterns;
mod places;
mod qualifications;
mod salary;
mod sections;
mod seniority;
mod structured;
mod types;

pub(crate) use qualifications::{degree, demands, fluency, highest_degree};
pub(crate) use seniority::level;
pub use types::*;

use crate::{text::language, vocabulary::find_in};
use sections::{Line, Part};

/// Kept readings of another version are read anew.
pub const READING_VERSION: u32 = 1;

/// Longer texts are cut: no posting is that long, in bytes.
const LONGEST: usize = 200_000;

/// Reads a posting from plain text, Markdown or HTML.
pub fn read(text: &str) -> Posting {
    let source = markup::source(cut(text));
    let mut posting =
        Posting { meta: Meta { hidden_text: source.hidden.clone(), ..Meta::default() }, ..Posting::default() };
    let lines = sections::lines(&source.text);
    let spoken = language(&source.text);
    posting.language = spoken.map(str::to_owned);
    if spoken.is_some() {
        posting.sure("language", 0.95, None);
    }
    structured::fill(&mut posting, &source);
    heading::fill(&mut posting, &source, &lines);
    salary::fill(&mut posting, &lines);
    facts::fill(&mut posting, &lines);
    asked(&mut posting, &lines);
    posting.meta.text = source.text;
    posting
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Requirements, duties and skills, from the lines and their sections.
fn asked(posting: &mut Posting, lines: &[Line<'_>]) {
    for line in lines.iter().filter(|line| !line.is_heading) {
        let text = line.text.to_owned();
        if line.part == Part::Duties {
            if !posting.duties.contains(&text) && line.text.split_whitespace().count() > 2 {
                posting.duties.push(text);
            }
            continue;
        }
        let Some(must) = sections::must(line) else { continue };
        if posting.requirements.iter().all(|known| known.text != text) {
            posting.requirements.push(Requirement {
                must,
                skills: skills(line.text),
                years: qualifications::years(line.text),
                text,
            });
        }
    }
    for line in lines.iter().filter(|line| !matches!(line.part, Part::Offer | Part::About | Part::Apply)) {
        for skill in skills(line.text) {
            if !posting.skills.contains(&skill) {
                posting.skills.push(skill);
            }
        }
    }
    let clear = |found: bool, sectioned: bool| {
        if sectioned {
            0.9
        } else if found {
            0.6
        } else {
            0.0
        }
    };
    let has = |part: Part| lines.iter().any(|line| line.part == part && !line.is_heading);
    for (field, count, sectioned) in [
        ("requirements", posting.requirements.len(), has(Part::Required) || has(Part::Welcome)),
        ("duties", posting.duties.len(), has(Part::Duties)),
        ("skills", posting.skills.len(), true),
    ] {
        if count > 0 {
            posting.sure(field, clear(true, sectioned), None);
        }
    }
    for (at, requirement) in posting.requirements.iter().enumerate() {
        if let Some(line) = lines.iter().find(|line| line.text == requirement.text) {
            posting.meta.spans.insert(format!("requirements/{at}"), [line.span.start, line.span.end]);
        }
    }
    for (at, duty) in posting.duties.iter().enumerate() {
        if let Some(line) = lines.iter().find(|line| line.text == duty) {
            posting.meta.spans.insert(format!("duties/{at}"), [line.span.start, line.span.end]);
        }
    }
}

fn skills(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for mention in find_in(text) {
        let name = mention.skill.name();
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Whether a line is about being allowed to work somewhere.
pub(crate) fn asks_for_a_permit(text: &str) -> bool {
    patterns::WORK_PERMIT.is_match(text)
}
