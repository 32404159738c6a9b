//! The two resumes of the sample search: files as a person would drop them, read and saved like anyone's.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::Deserialize;

use super::loading::Loading;
use crate::{
    App, Result,
    accounts::Actor,
    blobs,
    clock::Instant,
    record::{self, Record},
    resumes::{
        self, Resume, ResumeReview, SaveResume, Section,
        commands::{ReadResume, read_resume},
    },
};

/// Each file by the key the data gives its resume.
const FILES: [(&str, &[u8]); 2] =
    [("backend", include_bytes!("data/resume-backend.pdf")), ("platform", include_bytes!("data/resume-platform.pdf"))];

#[derive(Deserialize)]
pub(super) struct ToldResumes {
    resumes: Vec<ToldResume>,
}

#[derive(Deserialize)]
struct ToldResume {
    key: String,
    title: String,
    file_name: String,
    primary: bool,
    at: Instant,
}

/// Reads the files, in their order.
pub(super) async fn read(app: &App, actor: Actor) -> Result<Vec<ResumeReview>> {
    let mut reviews = Vec::new();
    for (key, bytes) in FILES {
        let ticket = app.ticket_for_bytes(format!("{key}.pdf"), bytes.to_vec()).ticket;
        reviews.push(read_resume(app, actor, ReadResume { ticket, task: app.new_id(), password: None }).await?);
    }
    Ok(reviews)
}

/// Saves them as somebody would have done at the time, the profile apart.
pub(super) async fn load(
    loading: &mut Loading<'_>,
    actor: Actor,
    told: ToldResumes,
    read: Vec<ResumeReview>,
) -> Result<()> {
    for told in told.resumes {
        let Some(place) = FILES.iter().position(|(key, _)| *key == told.key) else { continue };
        let review = &read[place];
        let wanted = SaveResume {
            ticket: review.ticket.clone(),
            title: told.title,
            resume: review.resume.clone(),
            accepted: Section::ALL.to_vec(),
            replaces: None,
            make_primary: false,
            fill_profile: false,
        };
        let saved = resumes::save(loading.app, loading.txn, actor, wanted).await?.resume;
        loading.app.readings.forget(&review.ticket);
        let resume = Resume {
            file_name: Some(told.file_name),
            is_primary: saved.is_primary && told.primary,
            created_at: told.at,
            updated_at: told.at,
            ..saved
        };
        record::save(loading.txn, &resume).await?;
        loading.made.push((Resume::KIND, resume.id.into()));
        loading.resumes.insert(told.key, resume.id);
    }
    Ok(())
}

/// Deletes the two files, unless something of the person's own names them by now.
pub(super) async fn forget_files(txn: &impl ConnectionTrait) -> Result<()> {
    for (_, bytes) in FILES {
        let hash = blobs::hash(bytes);
        let delete = "DELETE FROM blobs WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM resumes WHERE blob_hash = ?1) \
                      AND NOT EXISTS (SELECT 1 FROM documents WHERE blob_hash = ?1) \
                      AND NOT EXISTS (SELECT 1 FROM trash WHERE instr(rows, ?1) > 0)";
        txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, delete, [hash.into()])).await?;
    }
    Ok(())
}
