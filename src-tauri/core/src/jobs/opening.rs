//! What of a job a match is computed from: the posting as rules read it, with what the person knows better than its text.
//! A reading is kept with the job and holds as long as the text and the rules stay what they were.

use rubrics::posting::{self, Meta, Period, Posting, READING_VERSION, Salary};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Job, SalaryPeriod, WorkMode, entity};
use crate::ids::JobId;

/// A posting as it was read once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct KeptPosting {
    pub schema_version: u32,
    /// Of the rules that read it.
    pub reading_version: u32,
    /// SHA-256 of the text, in hexadecimal.
    pub text_hash: String,
    /// Without its text and the places in it: the job has the text.
    #[serde(flatten)]
    pub posting: Posting,
}

const SCHEMA_VERSION: u32 = 1;

/// The fields of a job that say what is offered and asked for.
#[derive(Clone, Debug, PartialEq, sea_orm::DerivePartialModel)]
#[sea_orm(entity = "entity::Entity")]
pub struct Opening {
    pub id: JobId,
    pub title: String,
    pub location: Option<String>,
    pub work_mode: Option<WorkMode>,
    pub salary_min: Option<i64>,
    pub salary_max: Option<i64>,
    pub salary_currency: Option<String>,
    pub salary_period: Option<SalaryPeriod>,
    pub description: Option<String>,
    pub posting_snapshot: Option<String>,
    pub requirements: Option<KeptPosting>,
}

impl From<Job> for Opening {
    fn from(job: Job) -> Self {
        Self {
            id: job.id,
            title: job.title,
            location: job.location,
            work_mode: job.work_mode,
            salary_min: job.salary_min,
            salary_max: job.salary_max,
            salary_currency: job.salary_currency,
            salary_period: job.salary_period,
            description: job.description,
            posting_snapshot: job.posting_snapshot,
            requirements: job.requirements,
        }
    }
}

impl Opening {
    /// The posting as it is kept now, else as it first came.
    pub fn text(&self) -> Option<&str> {
        let texts = [&self.description, &self.posting_snapshot];
        texts.into_iter().flatten().map(String::as_str).find(|text| !text.trim().is_empty())
    }

    /// What its text says, read anew only if the kept reading no longer holds.
    pub fn reading(&self) -> Option<KeptPosting> {
        let text = self.text()?;
        let text_hash: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        let holds = |kept: &&KeptPosting| kept.reading_version == READING_VERSION && kept.text_hash == text_hash;
        if let Some(kept) = self.requirements.as_ref().filter(holds) {
            return Some(kept.clone());
        }
        let read = posting::read(text);
        let meta = Meta { text: String::new(), spans: Default::default(), ..read.meta };
        let posting = Posting { meta, ..read };
        Some(KeptPosting { schema_version: SCHEMA_VERSION, reading_version: READING_VERSION, text_hash, posting })
    }

    /// The reading with what the job's own fields say, which a person has looked at.
    pub fn posting(&self, reading: &KeptPosting) -> Posting {
        let mut posting = reading.posting.clone();
        posting.title = Some(self.title.clone());
        if let Some(location) = &self.location {
            posting.locations = vec![location.clone()];
        }
        if let Some(mode) = self.work_mode {
            posting.work_mode = Some(mode.into());
        }
        if self.salary_min.is_some() || self.salary_max.is_some() {
            let (min, max) = (self.salary_min, self.salary_max);
            let (currency, period) = (self.salary_currency.clone(), self.salary_period.map(Into::into));
            posting.salary = Some(Salary { min, max, currency, period });
        }
        posting
    }
}

impl From<WorkMode> for posting::WorkMode {
    fn from(mode: WorkMode) -> Self {
        match mode {
            WorkMode::Remote => Self::Remote,
            WorkMode::Hybrid => Self::Hybrid,
            WorkMode::Onsite => Self::Onsite,
        }
    }
}

impl From<SalaryPeriod> for Period {
    fn from(period: SalaryPeriod) -> Self {
        match period {
            SalaryPeriod::Hour => Self::Hour,
            SalaryPeriod::Day => Self::Day,
            SalaryPeriod::Week => Self::Week,
            SalaryPeriod::Month => Self::Month,
            SalaryPeriod::Year => Self::Year,
        }
    }
}
