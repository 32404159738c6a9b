//! Saved jobs and job applications of the export.

use super::{Export, Line, Part, Table};
use crate::{
    applications::{ApplicationFields, ApplicationStatus, ScreeningAnswer, ScreeningAnswers},
    check,
    clock::Instant,
    interop::{
        dates,
        tracker::{Dates, PlannedJob, Trouble, steps},
    },
    jobs::{JobFields, JobStatus},
    record::Fields,
};

pub(super) fn read(export: &mut Export, part: Part, table: &Table, now: Instant) {
    let is_application = part == Part::JobApplications;
    let when = if is_application { "Application Date" } else { "Saved Date" };
    let order = dates::order(table.column(when));
    for line in table.rows() {
        let at = line.text(when).and_then(|text| dates::moment(&text, order)).map(|at| at.min(now));
        let url = line.text("Job Url");
        let checked = check::url("url", url.clone()).unwrap_or_default();
        if url.is_some() && checked.is_none() {
            let message = "Its address is not one of the web, so it was left out.";
            export.troubles.push(Trouble::remark(Some(line.line()), message));
        }
        let fields = JobFields {
            title: line.text("Job Title").unwrap_or_default(),
            company: line.text("Company Name").unwrap_or_default(),
            source: Some("LinkedIn".into()),
            url: checked,
            ..JobFields::default()
        };
        match fields.checked() {
            Ok(fields) if is_application => export.jobs.push(applied(fields, &line, at, now)),
            Ok(fields) => export.jobs.push(saved(fields, at, now)),
            Err(error) => export.troubles.push(Trouble::left_out(line.line(), error.to_string())),
        }
    }
}

fn saved(fields: JobFields, at: Option<Instant>, now: Instant) -> PlannedJob {
    let steps = steps(JobStatus::Interested, None, Dates { saved: at, ..Dates::default() }, now);
    PlannedJob { fields, steps, note: None, contact: None, applications: Vec::new() }
}

fn applied(fields: JobFields, line: &Line, at: Option<Instant>, now: Instant) -> PlannedJob {
    let steps = steps(JobStatus::Applied, None, Dates { applied: at, ..Dates::default() }, now);
    let sent = ApplicationFields {
        submitted_at: Some(at.unwrap_or(now)),
        answers: line.text("Question And Answers").as_deref().and_then(answers),
        notes: line.text("Resume Name").map(|name| format!("Sent with {name}.")),
        ..ApplicationFields::default()
    };
    let applications = vec![(ApplicationStatus::Submitted, sent)];
    PlannedJob { fields, steps, note: None, contact: None, applications }
}

/// `Question:Answer | Question:Answer`, as the export joins them.
fn answers(text: &str) -> Option<ScreeningAnswers> {
    let pairs = text.split(" | ").filter_map(|pair| pair.split_once(':'));
    let items: Vec<ScreeningAnswer> = pairs
        .map(|(question, answer)| ScreeningAnswer { question: question.trim().into(), answer: answer.trim().into() })
        .filter(|item| !item.question.is_empty())
        .collect();
    (!items.is_empty()).then_some(ScreeningAnswers { schema_version: 1, items })
}
