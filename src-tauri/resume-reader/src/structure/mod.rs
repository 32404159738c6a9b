//! From lines in reading order to a JSON Resume with confidence and spans. It sees words, looks and places on the page,
//! never the file.

mod cards;
mod contacts;
mod dates;
mod education;
mod entries;
mod flow;
mod head_places;
mod headings;
mod items;
mod lists;
mod person;
mod pieces;
mod profiles;
mod roles;
mod sections;
mod skills;
mod source;
mod stray_dates;
mod text;
mod vocabulary;
mod wording;
mod work;

pub(crate) use dates::{find as find_dates, is_only_date, is_present};
pub(crate) use headings::{Section, is_heading_text};
pub(crate) use sections::Title;
pub(crate) use source::Source;
pub(crate) use wording::{contains_word, fold, plain, word_count};

use flow::FlowLine;
use source::Draft;

use crate::{Coach, JsonResume, Page};

/// A resume with the headings it was found under, in reading order.
pub(crate) struct Structure {
    pub resume: JsonResume,
    pub headings: Vec<(Section, Title)>,
}

impl Structure {
    /// Whether any section was recognised.
    pub fn has_sections(&self) -> bool {
        self.headings.iter().any(|(section, _)| *section != Section::Other)
    }
}

/// What the pages say as a resume.
pub(crate) fn resume(pages: &[Page]) -> Structure {
    let parts = sections::parts(without_page_numbers(flow::flow(pages), pages));
    let mut draft = Draft::default();
    contacts::write(&parts, pages, &mut draft);
    person::write(&parts, &mut draft);
    contacts::write_place(&parts, pages, &mut draft);
    for part in &parts.parts {
        write_part(part, &mut draft);
    }
    if draft.resume.skills.is_empty() {
        let heads = parts.parts.iter().filter(|part| matches!(part.section, Section::Summary | Section::Contact));
        let lines: Vec<&FlowLine> = parts.preamble.iter().chain(heads.flat_map(|part| &part.lines)).collect();
        skills::write_labelled(&lines, &mut draft);
    }
    let headings = parts.parts.into_iter().map(|part| (part.section, part.title)).collect();
    Structure { resume: finished(draft), headings }
}

fn write_part(part: &sections::Part, draft: &mut Draft) {
    let (lines, certainty) = (part.lines.as_slice(), part.certainty);
    match part.section {
        Section::Work => work::write_work(work::jobs(lines, certainty), draft),
        Section::Volunteer => work::write_volunteer(work::jobs(lines, certainty), draft),
        Section::Education => education::write(lines, certainty, draft),
        Section::Skills => skills::write(lines, certainty, draft),
        Section::Certificates => lists::write_certificates(lines, certainty, draft),
        Section::Projects => lists::write_projects(lines, certainty, draft),
        Section::Publications => lists::write_publications(lines, certainty, draft),
        Section::Awards => lists::write_awards(lines, certainty, draft),
        Section::Languages => lists::write_languages(lines, certainty, draft),
        Section::Interests => lists::write_interests(lines, certainty, draft),
        Section::References => lists::write_references(lines, certainty, draft),
        Section::Contact | Section::Summary | Section::Profiles | Section::Other => {}
    }
}

fn finished(draft: Draft) -> JsonResume {
    let Draft { mut resume, coach } = draft;
    if coach != Coach::default() {
        resume.meta.coach = Some(coach);
    }
    resume
}

/// Page numbers and running titles at the edges of the page are no content of a section.
fn without_page_numbers<'a>(lines: Vec<FlowLine<'a>>, pages: &[Page]) -> Vec<FlowLine<'a>> {
    let at_edge = |line: &FlowLine| {
        let height = pages.get(line.page).map_or(0.0, |page| page.height);
        height > 0.0 && (line.area.bottom() > height * 0.93 || line.area.y < height * 0.05)
    };
    let repeated = |line: &FlowLine| {
        line.page > 0
            && lines.iter().any(|other| {
                other.page != line.page && at_edge(other) && without_digits(&other.text) == without_digits(&line.text)
            })
    };
    let drop: Vec<bool> = lines
        .iter()
        .map(|line| at_edge(line) && (repeated(line) || is_page_number(&line.text)) || is_stamp(&line.text))
        .collect();
    lines.iter().zip(drop).filter(|(_, drop)| !drop).map(|(line, _)| line.clone()).collect()
}

/// "3", "1/4", "Page 2 of 3", "Jane Doe - Seite 1/3".
fn is_page_number(text: &str) -> bool {
    let folded = wording::fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let is_count = |word: &&str| word.len() <= 3 && word.chars().all(|letter| letter.is_ascii_digit());
    let numbers = words.iter().filter(|word| is_count(word)).count();
    let is_named = words.iter().any(|word| matches!(*word, "page" | "seite" | "pagina" | "of" | "sur"));
    (1..=2).contains(&numbers) && (numbers == words.len() || is_named && words.len() <= 8)
}

fn is_stamp(text: &str) -> bool {
    let folded = wording::fold(text);
    folded.starts_with("last updated") || folded.starts_with("continues on the next page")
}

fn without_digits(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}
