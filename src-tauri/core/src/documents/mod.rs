//! Documents of a search: letters, portfolios, transcripts, as text or as a file, each in versions. Resumes, which are
//! read and compared, are a feature of their own.

pub mod commands;
mod store;

use sea_orm::{ColumnTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Result, check,
    choices::choices,
    clock::Instant,
    ids::{DocumentId, JobId, LineageId, UserId},
    jobs::Job,
    record::{self, Fields, record},
};

choices! {
    DocumentType {
        Resume,
        CoverLetter,
        Portfolio,
        Transcript,
        Reference,
        #[default]
        Other,
    }
}

record! {
    /// One version of a document.
    Document(DocumentId) in "documents";
    fields DocumentFields {
        job_id: Option<JobId>,
        document_type: DocumentType,
        title: String,
        /// Its text, where it is no file.
        content: Option<String>,
    }
    kept {
        /// Shared by all versions of one document.
        lineage_id: LineageId,
        version: i32,
        file_name: Option<String>,
        /// `blob:sha256:…`, or the address the file came from.
        file_url: Option<String>,
        #[serde(skip)]
        blob_hash: Option<String>,
    }
}

impl Fields for DocumentFields {
    fn checked(self) -> Result<Self> {
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            content: check::text("content", self.content)?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Job>(txn, owner, self.job_id, "job_id").await
    }
}

/// What lists show of a document: everything but its text.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct DocumentCard {
    pub id: DocumentId,
    pub job_id: Option<JobId>,
    pub document_type: DocumentType,
    pub title: String,
    pub lineage_id: LineageId,
    pub version: i32,
    pub file_name: Option<String>,
    #[sea_orm(from_expr = "entity::Column::Content.is_not_null()")]
    pub has_content: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// What documents are sorted by; ties by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentSort {
    #[default]
    UpdatedAt,
    Title,
}

/// Which documents, in what order, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DocumentQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    /// Empty: every type.
    pub document_types: Vec<DocumentType>,
    pub job_id: Option<JobId>,
    /// Earlier versions too.
    pub all_versions: bool,
    pub sort: DocumentSort,
    pub descending: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for DocumentQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            document_types: Vec::new(),
            job_id: None,
            all_versions: false,
            sort: DocumentSort::default(),
            descending: true,
            offset: 0,
            limit: 100,
        }
    }
}
