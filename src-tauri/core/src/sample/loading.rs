//! One load of the sample data: records are made as if by hand, in one transaction, and each is remembered.

use std::collections::HashMap;

use sea_orm::DatabaseTransaction;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    App, Result,
    clock::Instant,
    ids::{JobId, ResumeId, UserId},
    record::{self, Fields, Record, RecordKind, from_json},
};

pub(super) struct Loading<'a> {
    pub app: &'a App,
    pub txn: &'a DatabaseTransaction,
    pub owner: UserId,
    /// What was stored, in order.
    pub made: Vec<(RecordKind, Uuid)>,
    /// By the key the data gives them.
    pub resumes: HashMap<String, ResumeId>,
    /// By company.
    pub jobs: HashMap<String, JobId>,
}

impl<'a> Loading<'a> {
    pub fn new(app: &'a App, txn: &'a DatabaseTransaction, owner: UserId) -> Self {
        Self { app, txn, owner, made: Vec::new(), resumes: HashMap::new(), jobs: HashMap::new() }
    }

    /// A record as somebody would have made it at that time, its fields checked like anyone's.
    pub fn record<R: Record>(&self, fields: Value, at: Instant) -> Result<R> {
        Ok(R::made(self.app.new_id(), self.owner, at, from_json::<R::Fields>(fields)?.checked()?))
    }

    pub async fn keep<R: Record<Id: Into<Uuid>>>(&mut self, record: &R) -> Result<()> {
        record::insert(self.txn, record).await?;
        self.made.push((R::KIND, record.id().into()));
        Ok(())
    }

    /// The id of the job at this company, for a field that names one.
    pub fn job_at(&self, company: Option<&str>) -> Result<Value> {
        Ok(serde_json::to_value(company.map(|company| self.jobs[company]))?)
    }
}
