//! A claim and what became of it.

use std::ops::Range;

use serde::Serialize;

/// Something a text says of the person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingClaim"))]
pub struct Claim {
    pub sentence: String,
    pub kind: ClaimKind,
    /// The words that make the claim.
    pub value: String,
    pub status: Status,
    /// JSON pointer to the fact: the one that bears it out, or the one it departs from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub source: Option<String>,
    pub severity: Severity,
    /// Where the value stands, in bytes of the text.
    #[cfg_attr(feature = "ts", ts(type = "{ start: number, end: number }"))]
    pub span: Range<usize>,
}

impl Claim {
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        self.span.start < other.span.end && other.span.start < self.span.end
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingKind"))]
#[serde(rename_all = "snake_case")]
pub enum ClaimKind {
    Number,
    Employer,
    Title,
    Date,
    Degree,
    Skill,
    Certificate,
    Award,
    Link,
    Placeholder,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingStatus"))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Sourced,
    /// Nothing in the facts says so.
    Unsourced,
    /// The facts say something else of it.
    Altered,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingSeverity"))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    None,
    Warning,
    Critical,
}

impl Status {
    /// A claim that the facts do not bear out is critical.
    pub(super) fn severity(self) -> Severity {
        if self == Self::Sourced { Severity::None } else { Severity::Critical }
    }
}
