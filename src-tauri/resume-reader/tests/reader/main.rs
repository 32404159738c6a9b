//! The reader through its one door: invented people typeset in many ways, files that should not be read, and, where it
//! is at hand, the corpus of real resumes.

mod corpus;
mod hostile;
mod other_formats;
mod pdf;
mod refusals;

use std::path::PathBuf;

use resume_reader::{JsonResume, Options, Reading, read};

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/resumes")
}

fn bytes_of(name: &str) -> Vec<u8> {
    let path = fixtures().join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read_fixture(name: &str) -> Reading {
    let options = Options { file_name: Some(name.to_owned()), ..Options::default() };
    read(&bytes_of(name), &options).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The resume in the few lines a person would check first.
fn digest(resume: &JsonResume) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "?".to_owned());
    let mut lines =
        vec![text(&resume.basics.name), format!("{} {}", text(&resume.basics.email), text(&resume.basics.phone))];
    let current = resume.meta.coach.as_ref().map(|coach| coach.current.clone()).unwrap_or_default();
    for (at, work) in resume.work.iter().enumerate() {
        let end = if current.contains(&format!("/work/{at}")) { "present".to_owned() } else { text(&work.end_date) };
        let dates = format!("{} to {end}", text(&work.start_date));
        lines.push(format!(
            "{} at {}, {dates}, {} highlights",
            text(&work.position),
            text(&work.name),
            work.highlights.len()
        ));
    }
    for study in &resume.education {
        let dates = format!("{} to {}", text(&study.start_date), text(&study.end_date));
        lines.push(format!(
            "{} in {} at {}, {dates}",
            text(&study.study_type),
            text(&study.area),
            text(&study.institution)
        ));
    }
    let skills = resume.skills.iter().map(|skill| {
        let name = text(&skill.name);
        if skill.keywords.is_empty() { name } else { format!("{name} ({})", skill.keywords.join(", ")) }
    });
    lines.push(skills.collect::<Vec<_>>().join("; "));
    lines.join("\n")
}
