//! Sections: those every resume has, headings whose words no parser knows, and skills that no entry shows.

use super::{FindingId, Report, quoted};
use crate::JsonResume;
use crate::structure::{Section, contains_word, fold};

/// A list of more skills than this is shortened in a message.
const MOST_NAMED: usize = 6;

pub(super) fn check(report: &mut Report) {
    if report.has_look() {
        unknown_headings(report);
    }
    missing(report);
    unevidenced(report);
}

fn unknown_headings(report: &mut Report) {
    for (section, title) in report.opened.headings.iter().filter(|(_, title)| !title.is_known) {
        let taken = if *section == Section::Other { "what is under it may be lost" } else { "systems may not know it" };
        let message = format!("{} is no common heading; {taken}.", quoted(&title.text));
        report.add(FindingId::UnknownHeading, Some(title.source), message);
    }
}

fn missing(report: &mut Report) {
    let resume = report.resume;
    let has_experience = !(resume.work.is_empty() && resume.volunteer.is_empty() && resume.projects.is_empty());
    let wanted = [
        (has_experience, "experience"),
        (!resume.education.is_empty(), "education"),
        (!resume.skills.is_empty(), "skills"),
    ];
    for (_, name) in wanted.into_iter().filter(|(is_there, _)| !is_there) {
        report.add(FindingId::MissingSection, None, format!("No section with {name} was found."));
    }
}

fn unevidenced(report: &mut Report) {
    let shown = fold(&evidence(report.resume));
    if shown.is_empty() {
        return;
    }
    for (at, group) in report.resume.skills.iter().enumerate() {
        let names: Vec<&String> =
            if group.keywords.is_empty() { group.name.iter().collect() } else { group.keywords.iter().collect() };
        let is_shown = |name: &String| contains_word(&shown, &[fold(name).as_str()]);
        let lacking: Vec<&str> = names.into_iter().filter(|name| !is_shown(name)).map(String::as_str).collect();
        if lacking.is_empty() {
            continue;
        }
        let more = lacking.len().saturating_sub(MOST_NAMED);
        let mut named = lacking[..lacking.len().min(MOST_NAMED)].join(", ");
        if more > 0 {
            named.push_str(&format!(" and {more} more"));
        }
        let message = format!("Named as a skill, shown by no entry: {named}.");
        report.add(FindingId::UnevidencedSkill, report.place(&format!("/skills/{at}")), message);
    }
}

/// Everything that says what the person did.
fn evidence(resume: &JsonResume) -> String {
    let mut text: Vec<&str> = Vec::new();
    for work in &resume.work {
        text.extend(work.position.as_deref().into_iter().chain(work.summary.as_deref()));
        text.extend(work.highlights.iter().map(String::as_str));
    }
    for volunteer in &resume.volunteer {
        text.extend(volunteer.position.as_deref().into_iter().chain(volunteer.summary.as_deref()));
        text.extend(volunteer.highlights.iter().map(String::as_str));
    }
    for project in &resume.projects {
        text.extend(project.name.as_deref().into_iter().chain(project.description.as_deref()));
        text.extend(project.highlights.iter().chain(&project.keywords).map(String::as_str));
    }
    for study in &resume.education {
        text.extend(study.area.as_deref().into_iter().chain(study.courses.iter().map(String::as_str)));
    }
    text.extend(resume.certificates.iter().filter_map(|certificate| certificate.name.as_deref()));
    text.extend(resume.publications.iter().filter_map(|publication| publication.name.as_deref()));
    text.join("\n")
}
