//! Resumes: the file as it was given, what was read from it as the person corrected it, and its versions. How a file is
//! read is the affair of `resume-reader`, in a process of its own; what it says of the person, once saved, is the
//! profile's.

pub mod commands;
mod limits;
mod reading;
mod saving;
mod sections;
mod store;
pub mod worker;

use resume_reader::{Diagnostic, FileKind, JsonResume};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use reading::{Readings, check, read};
pub use saving::{SaveResume, SavedResume, save};
pub use sections::Section;
pub use store::parsed;

use crate::{
    Result, check,
    clock::Instant,
    ids::{LineageId, ResumeId},
    record::{Fields, record},
};

/// What reads resumes now; a stored reading says which one made it.
const PARSER: &str = concat!("resume-reader ", env!("CARGO_PKG_VERSION"));
const SCHEMA_VERSION: u32 = 1;

/// What a resume says, as read and then corrected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct ParsedResume {
    pub schema_version: u32,
    #[serde(flatten)]
    pub resume: JsonResume,
}

/// What was worth saying about the file when it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct ReadingNotes {
    pub schema_version: u32,
    pub kind: FileKind,
    pub diagnostics: Vec<Diagnostic>,
}

record! {
    /// One version of a resume.
    Resume(ResumeId) in "resumes";
    fields ResumeFields {
        title: String,
    }
    kept {
        /// The same for all versions of a resume.
        lineage_id: LineageId,
        version: i32,
        file_name: Option<String>,
        /// `blob:sha256:…`, the file as it was given.
        file_url: Option<String>,
        #[serde(skip)]
        blob_hash: Option<String>,
        is_primary: bool,
        page_count: Option<i32>,
        parser_version: Option<String>,
        diagnostics: Option<ReadingNotes>,
        parsed_data: Option<ParsedResume>,
        /// The text in reading order, pages separated by form feeds.
        raw_text: Option<String>,
    }
}

impl Fields for ResumeFields {
    fn checked(self) -> Result<Self> {
        Ok(Self { title: check::required("title", "the resume a title", &self.title)? })
    }
}

/// What lists show of a resume: everything but its content.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct ResumeCard {
    pub id: ResumeId,
    pub title: String,
    pub lineage_id: LineageId,
    pub version: i32,
    pub file_name: Option<String>,
    pub is_primary: bool,
    pub page_count: Option<i32>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// Which resumes, newest change first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ResumeQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    /// Also versions that have a newer one; without it only the primary among them.
    pub all_versions: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for ResumeQuery {
    fn default() -> Self {
        Self { text: String::new(), all_versions: false, offset: 0, limit: 100 }
    }
}

/// A file that was read, for the person to look over. Nothing is saved yet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ResumeReview {
    pub ticket: String,
    pub file_name: String,
    pub kind: FileKind,
    /// Of the file's bytes, in hexadecimal.
    pub sha256: String,
    /// Its pages as they are shown, in points; none for formats without pages.
    pub pages: Vec<PageSize>,
    /// With the confidence and the place of each value under `meta.coach`.
    pub resume: JsonResume,
    pub text: String,
    pub diagnostics: Vec<Diagnostic>,
    /// The resume that was saved from the very same file.
    pub already: Option<ResumeCard>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct PageSize {
    pub width: f32,
    pub height: f32,
}
