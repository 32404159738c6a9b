//! The steps of a job's status. A step is written by moving the job; later its time, reason, note and whether it was a
//! correction may be edited, and the job's own dates follow.

use crate::{
    Result, check,
    choices::choices,
    clock::Instant,
    ids::{JobId, StatusChangeId},
    record::{Fields, record},
};

use super::JobStatus;

choices! {
    /// Who made a step.
    StepActor {
        #[default]
        User,
        Import,
        Assistant,
    }
}

record! {
    /// One step of a job's history.
    StatusChange(StatusChangeId) in "status_changes";
    fields StatusChangeFields {
        reason: Option<String>,
        note: Option<String>,
        changed_at: Instant,
        /// Takes something back; funnels do not count it.
        is_correction: bool,
    }
    kept {
        job_id: JobId,
        from_status: Option<JobStatus>,
        to_status: JobStatus,
        recorded_at: Instant,
        actor: StepActor,
    }
}

impl Fields for StatusChangeFields {
    fn checked(self) -> Result<Self> {
        Ok(Self { reason: check::line("reason", self.reason)?, note: check::text("note", self.note)?, ..self })
    }
}
