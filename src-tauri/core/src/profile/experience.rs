//! Where a person worked, as what, and what came of it.

use chrono::NaiveDate;
use serde_json::Value;

use super::{DatePrecision, listed::listed};
use crate::{
    Result, check,
    choices::Texts,
    ids::{ExperienceId, ProfileId},
    jobs::WorkMode,
    record::{Fields, record},
};

record! {
    /// One position a person holds or held.
    Experience(ExperienceId) in "experiences";
    fields ExperienceFields {
        company: String,
        position: String,
        location: Option<String>,
        work_mode: Option<WorkMode>,
        start_date: Option<NaiveDate>,
        end_date: Option<NaiveDate>,
        date_precision: DatePrecision,
        is_current: bool,
        achievements: Texts,
        technologies: Texts,
        description: Option<String>,
    }
    kept {
        profile_id: ProfileId,
        ordinal: i32,
        /// The resume it was read from and where on its pages, if it was.
        source: Option<Value>,
    }
}

impl Fields for ExperienceFields {
    fn checked(self) -> Result<Self> {
        check::period(self.start_date, self.end_date, self.is_current)?;
        Ok(Self {
            company: check::required("company", "the company", &self.company)?,
            position: check::required("position", "the position", &self.position)?,
            location: check::line("location", self.location)?,
            achievements: self.achievements.tidy(),
            technologies: self.technologies.tidy(),
            description: check::text("description", self.description)?,
            ..self
        })
    }
}

listed! {
    Experience,
    since: |entry| entry.start_date,
    same: |one, other| (&one.company, &one.position, one.start_date) == (&other.company, &other.position, other.start_date),
}
