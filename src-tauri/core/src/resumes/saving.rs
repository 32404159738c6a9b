//! Saving what was read: a resume with its file and, if the person wants, the profile filled from it, all or nothing.

use std::sync::Arc;

use resume_reader::JsonResume;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{
    PARSER, ParsedResume, ReadingNotes, Resume, ResumeFields, SCHEMA_VERSION, Section, reading::Read, sections, store,
};
use crate::{
    App, Error, Result,
    accounts::{self, Actor},
    blobs,
    files::GivenFile,
    ids::{LineageId, ResumeId},
    interop::json_resume,
    profile::{self, Filled},
    record::{self, Fields, Record},
};

/// A file that was read and looked over, to be saved.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveResume {
    pub ticket: String,
    pub title: String,
    /// What was read, as corrected. Where entries moved or went, `meta.coach` must say the same.
    pub resume: JsonResume,
    /// The sections to keep; the others are left out of the resume and of the profile.
    pub accepted: Vec<Section>,
    /// The resume of which this is a newer version.
    #[serde(default)]
    #[ts(optional)]
    pub replaces: Option<ResumeId>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub make_primary: bool,
    /// Also puts it where the profile says nothing yet.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub fill_profile: bool,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SavedResume {
    pub resume: Resume,
    /// What of it went into the profile, if that was asked for.
    pub filled: Option<Filled>,
}

/// Does all that saving does inside a transaction; the caller keeps it or not.
pub async fn save(app: &App, txn: &impl ConnectionTrait, actor: Actor, wanted: SaveResume) -> Result<SavedResume> {
    let read = app.readings.of(&wanted.ticket);
    let read = read.ok_or_else(|| Error::invalid("ticket", "Read this file first, then save it."))?;
    let file = app.given_file(&wanted.ticket).await?;
    if blobs::hash(&file.bytes) != read.hash {
        return Err(Error::invalid("ticket", "The file has changed since it was read. Drop it again."));
    }
    let fields = ResumeFields { title: wanted.title }.checked()?;
    let content = sections::only(&wanted.accepted, wanted.resume);
    let mut resume = Resume::made(app.new_id(), actor.user, app.clock.now(), fields);
    resume.parsed_data = Some(ParsedResume { schema_version: SCHEMA_VERSION, resume: content.clone() });
    let takes_over = take_place(app, txn, &mut resume, wanted.replaces).await?;
    keep_file(app, txn, &mut resume, file, &read).await?;
    let is_first = store::count(txn, actor.user).await? == 0;
    record::insert(txn, &resume).await?;
    if wanted.make_primary || takes_over || is_first {
        store::set_primary(txn, actor.user, resume.id).await?;
        resume.is_primary = true;
    }
    let filled = match wanted.fill_profile {
        true => Some(fill_profile(app, txn, actor, resume.id, &content).await?),
        false => None,
    };
    Ok(SavedResume { resume, filled })
}

/// Puts it in its lineage; says whether it takes over being primary from an earlier version.
async fn take_place(
    app: &App,
    txn: &impl ConnectionTrait,
    resume: &mut Resume,
    replaces: Option<ResumeId>,
) -> Result<bool> {
    let Some(earlier) = replaces else {
        resume.lineage_id = app.new_id::<LineageId>();
        resume.version = 1;
        return Ok(false);
    };
    record::exists::<Resume>(txn, resume.user_id, earlier, "replaces").await?;
    let earlier: Resume = record::find(txn, resume.user_id, earlier).await?;
    let versions = store::versions(txn, resume.user_id, earlier.lineage_id).await?;
    resume.lineage_id = earlier.lineage_id;
    resume.version = versions.first().map_or(0, |newest| newest.version) + 1;
    Ok(versions.iter().any(|version| version.is_primary))
}

async fn keep_file(
    app: &App,
    txn: &impl ConnectionTrait,
    resume: &mut Resume,
    file: GivenFile,
    read: &Arc<Read>,
) -> Result<()> {
    let hash = blobs::keep(txn, &file.name, file.bytes, app.clock.now()).await?;
    resume.file_name = Some(file.name);
    resume.file_url = Some(blobs::url(&hash));
    resume.blob_hash = Some(hash);
    resume.page_count = read.page_count;
    resume.parser_version = Some(PARSER.to_owned());
    resume.diagnostics =
        Some(ReadingNotes { schema_version: SCHEMA_VERSION, kind: read.kind, diagnostics: read.diagnostics.clone() });
    resume.raw_text = Some(read.text.clone());
    Ok(())
}

async fn fill_profile(
    app: &App,
    txn: &impl ConnectionTrait,
    actor: Actor,
    resume: ResumeId,
    content: &JsonResume,
) -> Result<Filled> {
    let basics = &content.basics;
    accounts::introduce(app, txn, actor.user, basics.name.as_deref(), basics.email.as_deref()).await?;
    let source = |place: &str| json!({ "schema_version": SCHEMA_VERSION, "resume_id": resume, "pointer": place });
    profile::fill(app, txn, actor.user, json_resume::filling(content), source).await
}
