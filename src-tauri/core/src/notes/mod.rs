//! What a person writes down, about a job or by itself. A note about a job goes when the job does.

pub mod commands;
mod store;

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Error, Result, check,
    ids::{JobId, NoteId, UserId},
    jobs::Job,
    record::{self, Fields, record},
};

record! {
    /// Something written down.
    Note(NoteId) in "notes";
    fields NoteFields {
        job_id: Option<JobId>,
        title: Option<String>,
        body: String,
    }
    kept {}
}

impl Fields for NoteFields {
    fn checked(self) -> Result<Self> {
        let body = check::text("body", Some(self.body))?;
        Ok(Self {
            title: check::line("title", self.title)?,
            body: body.ok_or_else(|| Error::invalid("body", "Write something first."))?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Job>(txn, owner, self.job_id, "job_id").await
    }
}

/// Which notes, the last edited first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct NoteQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    pub job_id: Option<JobId>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for NoteQuery {
    fn default() -> Self {
        Self { text: String::new(), job_id: None, offset: 0, limit: 100 }
    }
}
