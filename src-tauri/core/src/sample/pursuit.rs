//! What hangs on a job of the sample search: the application, interviews, people, notes and documents.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::loading::Loading;
use crate::{
    Result,
    applications::{Application, ApplicationStatus},
    clock::Instant,
    contacts::Contact,
    documents::Document,
    ids::LineageId,
    interviews::Interview,
    jobs::Job,
    notes::Note,
};

#[derive(Deserialize)]
pub(super) struct ToldPursuit {
    #[serde(default)]
    application: Option<ToldApplication>,
    #[serde(default)]
    interviews: Vec<Value>,
    #[serde(default)]
    contacts: Vec<Map<String, Value>>,
    #[serde(default)]
    notes: Vec<ToldThen>,
    #[serde(default)]
    documents: Vec<ToldThen>,
}

#[derive(Deserialize)]
struct ToldApplication {
    status: ApplicationStatus,
    /// The key of the resume it was sent with.
    resume: String,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

/// A record made at a time of its own.
#[derive(Deserialize)]
pub(super) struct ToldThen {
    pub at: Instant,
    #[serde(flatten)]
    pub fields: Map<String, Value>,
}

pub(super) async fn load(loading: &mut Loading<'_>, job: &Job, told: ToldPursuit) -> Result<()> {
    if let Some(application) = told.application {
        apply(loading, job, application).await?;
    }
    for fields in told.interviews {
        interview(loading, job, fields).await?;
    }
    for mut fields in told.contacts {
        fields.insert("job_id".into(), serde_json::to_value(job.id)?);
        let contact: Contact = loading.record(fields.into(), job.last_activity_at)?;
        loading.keep(&contact).await?;
    }
    for mut note in told.notes {
        note.fields.insert("job_id".into(), serde_json::to_value(job.id)?);
        let note: Note = loading.record(note.fields.into(), note.at)?;
        loading.keep(&note).await?;
    }
    for mut told in told.documents {
        told.fields.insert("job_id".into(), serde_json::to_value(job.id)?);
        document(loading, told).await?;
    }
    Ok(())
}

pub(super) async fn document(loading: &mut Loading<'_>, told: ToldThen) -> Result<()> {
    let mut document: Document = loading.record(told.fields.into(), told.at)?;
    document.lineage_id = loading.app.new_id::<LineageId>();
    document.version = 1;
    loading.keep(&document).await
}

async fn apply(loading: &mut Loading<'_>, job: &Job, told: ToldApplication) -> Result<()> {
    let mut fields = told.fields;
    fields.insert("resume_id".into(), serde_json::to_value(loading.resumes.get(&told.resume))?);
    let mut application: Application = loading.record(fields.into(), job.created_at)?;
    application.job_id = job.id;
    application.status = told.status;
    application.updated_at = job.updated_at;
    loading.keep(&application).await
}

async fn interview(loading: &mut Loading<'_>, job: &Job, fields: Value) -> Result<()> {
    let mut interview: Interview = loading.record(fields, job.created_at)?;
    interview.job_id = job.id;
    interview.settle_time()?;
    interview.ics_sequence = 0;
    interview.ics_uid = Some(Interview::calendar_uid(interview.id));
    interview.updated_at = interview.scheduled_at.min(loading.app.clock.now());
    loading.keep(&interview).await
}
