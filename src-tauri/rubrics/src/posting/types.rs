//! What a posting says, as values. A field that is absent was not said.

use std::{collections::BTreeMap, ops::Range};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($word:ident),* $(,)? })*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = concat!("Posting", stringify!($name))))]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name { $($word),* }
    )*};
}

words! {
    WorkMode { Remote, Hybrid, Onsite }
    JobType { FullTime, PartTime, Contract, Internship, Temporary }
    /// What a salary is paid for.
    Period { Hour, Day, Week, Month, Year }
    /// Rising.
    Seniority { Intern, Junior, Mid, Senior, Lead, Executive }
    /// Rising.
    Degree { Vocational, Bachelor, Master, Doctorate }
    /// How well a language is to be spoken, rising.
    Fluency { Basic, Conversational, Professional, Fluent, Native }
}

/// A posting as read. Serialized, every field is there; `null` and empty lists mean that nothing was said.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Posting {
    pub title: Option<String>,
    pub company: Option<String>,
    pub locations: Vec<String>,
    pub work_mode: Option<WorkMode>,
    pub job_type: Option<JobType>,
    pub salary: Option<Salary>,
    pub seniority: Option<Seniority>,
    /// The most years of experience that any must asks for.
    pub years: Option<f64>,
    pub degree: Option<Degree>,
    pub languages: Vec<LanguageDemand>,
    /// Names of the vocabulary, in the order of the posting.
    pub skills: Vec<String>,
    pub requirements: Vec<Requirement>,
    pub duties: Vec<String>,
    pub deadline: Option<NaiveDate>,
    /// ISO 639-1.
    pub language: Option<String>,
    pub meta: Meta,
}

/// In minor units of the currency (cents).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PostingSalary"))]
pub struct Salary {
    pub min: Option<i64>,
    pub max: Option<i64>,
    /// ISO 4217.
    pub currency: Option<String>,
    pub period: Option<Period>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LanguageDemand {
    /// The vocabulary's name, such as `German`.
    pub language: String,
    pub fluency: Option<Fluency>,
    pub must: bool,
}

/// One thing the posting asks for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PostingRequirement"))]
pub struct Requirement {
    /// The posting's own line.
    pub text: String,
    /// Asked for, rather than welcome.
    pub must: bool,
    /// Names of the vocabulary.
    pub skills: Vec<String>,
    /// Years of experience it asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub years: Option<f64>,
}

/// How the values were come by.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PostingMeta"))]
#[serde(default)]
pub struct Meta {
    /// 0 to 1, by field.
    pub confidence: BTreeMap<String, f64>,
    /// From where to where in `text`, in bytes of UTF-8, by field (`salary`, `requirements/0`). Values from structured
    /// data in the page stand nowhere in the text.
    pub spans: BTreeMap<String, [usize; 2]>,
    /// The posting's text as it was read: without markup, hidden parts and invisible letters.
    pub text: String,
    /// Text that a reader of the page would not have seen. It was left out.
    pub hidden_text: Vec<String>,
}

impl Posting {
    pub(super) fn sure(&mut self, field: &str, confidence: f64, span: Option<Range<usize>>) {
        self.meta.confidence.insert(field.to_owned(), confidence);
        if let Some(span) = span {
            self.meta.spans.insert(field.to_owned(), [span.start, span.end]);
        }
    }
}
