//! Where a person studied, what, and with which grade.

use chrono::NaiveDate;
use serde_json::Value;

use super::{DatePrecision, is_same_text, listed::listed};
use crate::{
    Result, check,
    choices::Texts,
    ids::{EducationId, ProfileId},
    record::{Fields, record},
};

record! {
    /// One school, course of study or apprenticeship.
    Education(EducationId) in "educations";
    fields EducationFields {
        institution: String,
        degree: Option<String>,
        field_of_study: Option<String>,
        location: Option<String>,
        start_date: Option<NaiveDate>,
        end_date: Option<NaiveDate>,
        date_precision: DatePrecision,
        is_current: bool,
        gpa: Option<f64>,
        /// The highest number of the scale the grade is on.
        gpa_scale: Option<f64>,
        achievements: Texts,
        coursework: Texts,
        description: Option<String>,
    }
    kept {
        profile_id: ProfileId,
        ordinal: i32,
        /// The resume it was read from and where on its pages, if it was.
        source: Option<Value>,
    }
}

impl Fields for EducationFields {
    fn checked(self) -> Result<Self> {
        check::in_order("end_date", self.start_date, self.end_date, "The end cannot come before the start.")?;
        check::within("gpa_scale", self.gpa_scale, 1.0, 1_000.0)?;
        check::within("gpa", self.gpa, 0.0, self.gpa_scale.unwrap_or(1_000.0))?;
        Ok(Self {
            institution: check::required("institution", "the school or university", &self.institution)?,
            degree: check::line("degree", self.degree)?,
            field_of_study: check::line("field_of_study", self.field_of_study)?,
            location: check::line("location", self.location)?,
            achievements: self.achievements.tidy(),
            coursework: self.coursework.tidy(),
            description: check::text("description", self.description)?,
            ..self
        })
    }
}

listed! {
    Education,
    since: |entry| entry.start_date.or(entry.end_date),
    same: |one, other| {
        let (one_text, other_text) = ([&one.degree, &one.field_of_study], [&other.degree, &other.field_of_study]);
        let all = |texts: [&Option<String>; 2]| texts.map(|text| text.clone().unwrap_or_default()).join("\n");
        is_same_text(&one.institution, &other.institution) && is_same_text(&all(one_text), &all(other_text))
    },
}
