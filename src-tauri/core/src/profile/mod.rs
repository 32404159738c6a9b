//! Who the person is and what they look for: one profile a user, and the four lists that hang on it, each in an order
//! of the person's own. Names and the e-mail address belong to the account, not to the profile.

pub mod certification;
pub mod commands;
pub mod education;
pub mod experience;
mod filling;
mod listed;
pub mod skill;
mod store;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

pub use certification::{Certification, CertificationFields};
pub use education::{Education, EducationFields};
pub use experience::{Experience, ExperienceFields};
pub use filling::{Filled, Filling, Found, LeftOut, fill};
pub use listed::{Listed, add};
pub use skill::{Skill, SkillFields, SkillLevel};
pub use store::{ensure, entries, full};

use crate::{
    Error, Result, check,
    choices::{Texts, choices},
    ids::ProfileId,
    jobs::{SalaryPeriod, WorkMode},
    record::{Fields, record},
};

/// The most years a person may have worked, or used a skill.
const MOST_YEARS: f64 = 80.0;

choices! {
    /// How much of a date is known. The date itself is then the first day of that year or month.
    DatePrecision {
        Year,
        #[default]
        Month,
        Day,
    }
}

record! {
    /// What a person says of themselves, and what they look for.
    Profile(ProfileId) in "user_profiles";
    fields ProfileFields {
        headline: Option<String>,
        phone: Option<String>,
        address_line1: Option<String>,
        address_line2: Option<String>,
        postal_code: Option<String>,
        city: Option<String>,
        region: Option<String>,
        country: Option<String>,
        /// IANA name.
        time_zone: Option<String>,
        current_job_title: Option<String>,
        current_company: Option<String>,
        years_of_experience: Option<f64>,
        desired_job_title: Option<String>,
        /// In minor units of the currency.
        desired_salary: Option<i64>,
        /// ISO 4217.
        desired_salary_currency: Option<String>,
        desired_salary_period: Option<SalaryPeriod>,
        desired_work_mode: Option<WorkMode>,
        desired_locations: Texts,
        open_to: Texts,
        work_authorisation: Option<String>,
        available_from: Option<NaiveDate>,
        linkedin_url: Option<String>,
        github_url: Option<String>,
        portfolio_url: Option<String>,
        website_url: Option<String>,
        bio: Option<String>,
    }
    kept {}
}

impl Fields for ProfileFields {
    fn checked(self) -> Result<Self> {
        check::within("years_of_experience", self.years_of_experience, 0.0, MOST_YEARS)?;
        check::within("desired_salary", self.desired_salary, 0, i64::MAX)?;
        let desired_salary_currency = check::currency("desired_salary_currency", self.desired_salary_currency)?;
        if self.desired_salary.is_some() && desired_salary_currency.is_none() {
            let message = "Say in which currency the salary is, such as EUR.";
            return Err(Error::invalid("desired_salary_currency", message));
        }
        Ok(Self {
            headline: check::line("headline", self.headline)?,
            phone: check::line("phone", self.phone)?,
            address_line1: check::line("address_line1", self.address_line1)?,
            address_line2: check::line("address_line2", self.address_line2)?,
            postal_code: check::line("postal_code", self.postal_code)?,
            city: check::line("city", self.city)?,
            region: check::line("region", self.region)?,
            country: check::line("country", self.country)?,
            time_zone: time_zone(self.time_zone)?,
            current_job_title: check::line("current_job_title", self.current_job_title)?,
            current_company: check::line("current_company", self.current_company)?,
            desired_job_title: check::line("desired_job_title", self.desired_job_title)?,
            desired_salary_currency,
            desired_locations: self.desired_locations.tidy(),
            open_to: self.open_to.tidy(),
            work_authorisation: check::line("work_authorisation", self.work_authorisation)?,
            linkedin_url: check::url("linkedin_url", self.linkedin_url)?,
            github_url: check::url("github_url", self.github_url)?,
            portfolio_url: check::url("portfolio_url", self.portfolio_url)?,
            website_url: check::url("website_url", self.website_url)?,
            bio: check::text("bio", self.bio)?,
            ..self
        })
    }
}

fn time_zone(name: Option<String>) -> Result<Option<String>> {
    let name = check::line("time_zone", name)?;
    match &name {
        Some(zone) if zone.parse::<chrono_tz::Tz>().is_err() => {
            Err(Error::invalid("time_zone", "Give a time zone by its name, such as Europe/Berlin."))
        }
        _ => Ok(name),
    }
}

/// Whether two texts differ in nothing but letters' case and spaces.
fn is_same_text(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    plain(one) == plain(other)
}

/// The profile with its four lists, each in the person's order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FullProfile {
    #[serde(flatten)]
    pub profile: Profile,
    pub experiences: Vec<Experience>,
    pub educations: Vec<Education>,
    pub skills: Vec<Skill>,
    pub certifications: Vec<Certification>,
}
