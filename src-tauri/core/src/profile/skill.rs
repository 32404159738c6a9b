//! What a person can do, how well and since when.

use chrono::NaiveDate;
use serde_json::Value;

use super::{MOST_YEARS, is_same_text, listed::listed};
use crate::{
    Result, check,
    choices::{Texts, choices},
    ids::{ProfileId, SkillId},
    record::{Fields, record},
};

choices! {
    /// How well a person says they know a skill.
    SkillLevel {
        Beginner,
        #[default]
        Intermediate,
        Advanced,
        Expert,
    }
}

record! {
    /// Something a person can do.
    Skill(SkillId) in "skills";
    fields SkillFields {
        name: String,
        category: Option<String>,
        level: Option<SkillLevel>,
        years_of_experience: Option<f64>,
        last_used: Option<NaiveDate>,
    }
    kept {
        profile_id: ProfileId,
        ordinal: i32,
        /// The skill's name in the vocabulary, if it is known there.
        canonical_id: Option<String>,
        /// Other spellings that were seen.
        aliases: Texts,
        /// The resume it was read from and where on its pages, if it was.
        source: Option<Value>,
    }
}

impl Fields for SkillFields {
    fn checked(self) -> Result<Self> {
        check::within("years_of_experience", self.years_of_experience, 0.0, MOST_YEARS)?;
        Ok(Self {
            name: check::required("name", "the skill", &self.name)?,
            category: check::line("category", self.category)?,
            ..self
        })
    }
}

listed! {
    Skill,
    since: |_entry| None,
    same: |one, other| is_same_text(&one.name, &other.name),
}
