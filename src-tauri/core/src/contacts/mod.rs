//! The people met in a search: recruiters, referrers, interviewers. A contact may belong to a job and outlives it.

pub mod commands;
mod store;

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Result, check,
    ids::{ContactId, JobId, UserId},
    jobs::Job,
    record::{self, Fields, record},
};

record! {
    /// A person met in the search.
    Contact(ContactId) in "contacts";
    fields ContactFields {
        job_id: Option<JobId>,
        name: String,
        role: Option<String>,
        company: Option<String>,
        email: Option<String>,
        phone: Option<String>,
        url: Option<String>,
        notes: Option<String>,
    }
    kept {}
}

impl Fields for ContactFields {
    fn checked(self) -> Result<Self> {
        Ok(Self {
            name: check::required("name", "a name", &self.name)?,
            role: check::line("role", self.role)?,
            company: check::line("company", self.company)?,
            email: check::email("email", self.email)?,
            phone: check::line("phone", self.phone)?,
            url: check::url("url", self.url)?,
            notes: check::text("notes", self.notes)?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Job>(txn, owner, self.job_id, "job_id").await
    }
}

/// Which contacts, by name, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ContactQuery {
    /// Must occur in the name or the company.
    pub text: String,
    pub job_id: Option<JobId>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for ContactQuery {
    fn default() -> Self {
        Self { text: String::new(), job_id: None, offset: 0, limit: 100 }
    }
}
