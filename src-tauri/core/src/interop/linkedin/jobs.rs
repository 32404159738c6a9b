//! Saved jobs and job applications of the export.

use super::{Export, Part, Table};
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
        let fields = match fields.checked() {
            Ok(fields) => fields,
            Err(error) => {
                export.troubles.push(Trouble::left_out(line.line(), error.to_string()));
                continue;
            }
        };
        let (status, dates) = match is_application {
            true => (JobStatus::Applied, Dates { applied: at, ..Dates::default() }),
            false => (JobStatus::Interested, Dates { saved: at, ..Dates::default() }),
        };
        let application = is_application.then(|| {
            let resume = line.text("Resume Name").map(|name| format!("Sent with {name}."));
            let fields = ApplicationFields {
                submitted_at: Some(at.unwrap_or(now)),
                answers: line.text("Question And Answers").as_deref().and_then(answers),
                notes: resume,
                ..ApplicationFields::default()
            };
            (ApplicationStatus::Submitted, fields)
        });
        let steps = steps(status, None, dates, now);
        let (note, contact) = (None, None);
        let applications = application.into_iter().collect();
        export.jobs.push(PlannedJob { fields, steps, note, contact, applications });
    }
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
