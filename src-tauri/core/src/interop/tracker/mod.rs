//! Tables of jobs, as Huntr, Teal, JobSync, spreadsheets and our own export have them: which column is what, and what each
//! row says of a job. Nothing is stored here.

mod columns;
mod reading;
mod statuses;
mod steps;
mod words;
mod writing;

pub use columns::{ColumnSeen, JobColumn, Remembered, is_header, remembered, seen};
pub use reading::planned;
pub use steps::{Dates, steps};
pub use writing::written;

use crate::{
    applications::{ApplicationFields, ApplicationStatus},
    clock::Instant,
    contacts::ContactFields,
    jobs::{JobFields, JobStatus},
};

/// A job that a file tells of, with what hangs on it; every field is checked.
#[derive(Clone, Debug)]
pub struct PlannedJob {
    pub fields: JobFields,
    /// How it got to its status, oldest first; at least one.
    pub steps: Vec<PlannedStep>,
    pub note: Option<String>,
    pub contact: Option<ContactFields>,
    pub applications: Vec<(ApplicationStatus, ApplicationFields)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlannedStep {
    pub status: JobStatus,
    pub at: Instant,
    pub reason: Option<&'static str>,
    /// The file does not say when; `at` is the nearest it says.
    pub is_undated: bool,
}

/// Something in a file that could not be used, or not as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub line: Option<u32>,
    pub message: String,
    /// Nothing of its row is taken in.
    pub is_left_out: bool,
}

impl Trouble {
    pub fn left_out(line: u32, message: impl Into<String>) -> Self {
        Self { line: Some(line), message: message.into(), is_left_out: true }
    }

    pub fn remark(line: Option<u32>, message: impl Into<String>) -> Self {
        Self { line, message: message.into(), is_left_out: false }
    }
}
