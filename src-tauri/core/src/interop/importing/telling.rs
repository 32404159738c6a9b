//! Telling what comes of a file: the counts, the duplicates, the problems.

use super::{ImportKind, ImportProblem, ImportReport, PlannedJob};
use crate::{profile::Filled, record::RecordKind, trash::Counted};

/// The kinds of everything that these jobs make, their steps apart.
pub fn kinds_of(jobs: &[PlannedJob]) -> impl Iterator<Item = RecordKind> {
    jobs.iter().flat_map(|job| {
        let notes = job.note.iter().map(|_| RecordKind::Note);
        let contacts = job.contact.iter().map(|_| RecordKind::Contact);
        let applications = job.applications.iter().map(|_| RecordKind::Application);
        std::iter::once(RecordKind::Job).chain(notes).chain(contacts).chain(applications)
    })
}

/// How many there are of each kind; steps are not counted, they belong to their job.
pub fn counted(kinds: impl Iterator<Item = RecordKind>) -> Vec<Counted> {
    let mut counts: Vec<Counted> = Vec::new();
    for kind in kinds.filter(|kind| *kind != RecordKind::StatusChange) {
        match counts.iter_mut().find(|counted| counted.kind == kind) {
            Some(counted) => counted.count += 1,
            None => counts.push(Counted { kind, count: 1 }),
        }
    }
    counts
}

/// Adds what was filled into the profile.
pub fn tell_filled(report: &mut ImportReport, filled: Filled) {
    let lists = [
        (RecordKind::Experience, filled.experiences),
        (RecordKind::Education, filled.educations),
        (RecordKind::Skill, filled.skills),
        (RecordKind::Certification, filled.certifications),
    ];
    report
        .counts
        .extend(lists.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| Counted { kind, count }));
    report.duplicates += filled.already_there;
    let left = filled.left_out.iter().map(|left| format!("{}: {}", left.place, left.message));
    report.problems.extend(left.map(|message| ImportProblem { row: None, message, is_left_out: true }));
    report.problem_count += u32::try_from(filled.left_out.len()).unwrap_or_default();
    report.filled = Some(filled);
}

pub fn empty_report(kind: ImportKind, file_name: String) -> ImportReport {
    ImportReport {
        kind,
        file_name,
        person: None,
        encoding: None,
        counts: Vec::new(),
        duplicates: 0,
        problems: Vec::new(),
        problem_count: 0,
        columns: Vec::new(),
        interviews: Vec::new(),
        filled: None,
        resume: None,
        batch: None,
    }
}
