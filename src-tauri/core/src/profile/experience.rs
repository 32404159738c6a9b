//! Where a person worked, as what, and what came of it.

use chrono::{Datelike, NaiveDate};
use serde_json::Value;

use super::{DatePrecision, is_same_text, listed::listed};
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

/// Whether two dates are the same as far as both are known.
fn is_same_date(
    (one, one_precision): (Option<NaiveDate>, DatePrecision),
    (other, other_precision): (Option<NaiveDate>, DatePrecision),
) -> bool {
    match one_precision.min(other_precision) {
        DatePrecision::Day => one == other,
        DatePrecision::Month => {
            one.map(|date| (date.year(), date.month())) == other.map(|date| (date.year(), date.month()))
        }
        DatePrecision::Year => one.map(|date| date.year()) == other.map(|date| date.year()),
    }
}

listed! {
    Experience,
    since: |entry| entry.start_date,
    same: |one, other| {
        is_same_text(&one.company, &other.company)
            && is_same_text(&one.position, &other.position)
            && is_same_date((one.start_date, one.date_precision), (other.start_date, other.date_precision))
    },
}
