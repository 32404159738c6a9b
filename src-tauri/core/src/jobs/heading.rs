//! What other features show of a job beside their own records. The job itself is read with `get_job`.

use serde::Serialize;
use ts_rs::TS;

use super::{JobCard, JobStatus, entity};
use crate::ids::JobId;

/// By what a person recognises a job.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct JobHeading {
    pub id: JobId,
    pub title: String,
    pub company: String,
    pub status: JobStatus,
}

/// What else there is of an opening or at its company, archived or not; the latest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SimilarJobs {
    /// The same title at the same company.
    pub same_opening: Vec<JobCard>,
    /// Something else at the same company.
    pub same_company: Vec<JobCard>,
}
