//! What is asked of a match and what it answers.

use serde::{Deserialize, Serialize};

use super::weights::WEIGHTS;
use crate::posting::{Salary, WorkMode};

/// What a person wants and may do. What is left out is not held against anything.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    pub work_mode: Option<WorkMode>,
    /// Places the person would work at.
    pub locations: Vec<String>,
    /// `min` is the least they would work for, `max` what they hope for.
    pub salary: Option<Salary>,
    /// In the person's words, such as “EU citizen” or “needs a visa”.
    pub work_authorisation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Match {
    /// 0 to 100, one decimal.
    pub score: f64,
    pub formula_version: u32,
    /// SHA-256 of all that went in, the day included.
    pub input_hash: String,
    /// Completeness of the posting times that of the resume, 0 to 1.
    pub confidence: f64,
    pub provisional: bool,
    /// Why it cannot work, whatever else fits. Any of them caps the score.
    pub gates: Vec<Gate>,
    pub requirements: Vec<RequirementMatch>,
    pub parts: Parts,
    /// Names of asked skills that the resume holds nowhere.
    pub learn: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum GateKind {
    WorkAuthorisation,
    Licence,
    Language,
    Location,
    Salary,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Gate {
    pub kind: GateKind,
    /// A sentence that begins with “Blocked: ”.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RequirementStatus"))]
pub enum Status {
    Met,
    Partial,
    Missing,
}

/// One requirement of the posting and what the resume says to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RequirementMatch {
    pub text: String,
    pub must: bool,
    pub status: Status,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub evidence: Option<Evidence>,
    /// Points the score would gain if the resume showed what it already holds elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub raise: Option<f64>,
}

/// A line of the resume.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MatchEvidence"))]
pub struct Evidence {
    pub text: String,
    /// A JSON pointer into the resume, such as `/work/0/highlights/2`.
    pub source: String,
}

/// Each 0 to 1; none where nothing is known to compare, and then the others share its weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MatchParts"))]
pub struct Parts {
    pub requirements: Option<f64>,
    pub responsibilities: Option<f64>,
    pub title: Option<f64>,
    pub keywords: Option<f64>,
    pub preferences: Option<f64>,
}

impl Parts {
    pub(super) fn shares(&self) -> [(f64, Option<f64>); 5] {
        [
            (WEIGHTS.requirements, self.requirements),
            (WEIGHTS.responsibilities, self.responsibilities),
            (WEIGHTS.title, self.title),
            (WEIGHTS.keywords, self.keywords),
            (WEIGHTS.preferences, self.preferences),
        ]
    }

    pub(super) fn rounded(self) -> Self {
        let round = |part: Option<f64>| part.map(|value| (value * 1000.0).round() / 1000.0);
        Self {
            requirements: round(self.requirements),
            responsibilities: round(self.responsibilities),
            title: round(self.title),
            keywords: round(self.keywords),
            preferences: round(self.preferences),
        }
    }
}
