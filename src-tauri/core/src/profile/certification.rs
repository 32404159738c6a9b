//! What was certified to a person, by whom and until when.

use chrono::NaiveDate;
use serde_json::Value;

use super::{DatePrecision, is_same_text, listed::listed};
use crate::{
    Error, Result, check,
    ids::{CertificationId, ProfileId},
    record::{Fields, record},
};

record! {
    /// A certificate or licence.
    Certification(CertificationId) in "certifications";
    fields CertificationFields {
        name: String,
        issuing_organization: Option<String>,
        issue_date: Option<NaiveDate>,
        expiry_date: Option<NaiveDate>,
        date_precision: DatePrecision,
        does_not_expire: bool,
        credential_id: Option<String>,
        credential_url: Option<String>,
    }
    kept {
        profile_id: ProfileId,
        ordinal: i32,
        /// The resume it was read from and where on its pages, if it was.
        source: Option<Value>,
    }
}

impl Fields for CertificationFields {
    fn checked(self) -> Result<Self> {
        if self.does_not_expire && self.expiry_date.is_some() {
            return Err(Error::invalid("expiry_date", "Leave the expiry out, or say that this expires."));
        }
        check::in_order("expiry_date", self.issue_date, self.expiry_date, "It cannot expire before it was issued.")?;
        Ok(Self {
            name: check::required("name", "the certificate's name", &self.name)?,
            issuing_organization: check::line("issuing_organization", self.issuing_organization)?,
            credential_id: check::line("credential_id", self.credential_id)?,
            credential_url: check::url("credential_url", self.credential_url)?,
            ..self
        })
    }
}

listed! {
    Certification,
    since: |entry| entry.issue_date,
    same: |one, other| {
        let issuer = |entry: &Certification| entry.issuing_organization.clone().unwrap_or_default();
        is_same_text(&one.name, &other.name) && is_same_text(&issuer(one), &issuer(other))
    },
}
