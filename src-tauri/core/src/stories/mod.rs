//! Stories to tell in interviews: what happened, what was to be done, what the person did, what came of it and what they
//! took from it. Which story answers which question is worked out in [`ranking`], by rules.

pub mod commands;
pub mod ranking;
pub(crate) mod store;

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Result, check,
    ids::{ExperienceId, StoryId, UserId},
    profile::Experience,
    questions::{Competencies, Competency},
    record::{self, Fields, record},
};

record! {
    /// Something to tell, in its five parts.
    Story(StoryId) in "stories";
    fields StoryFields {
        /// Where it happened.
        experience_id: Option<ExperienceId>,
        title: String,
        competencies: Competencies,
        situation: Option<String>,
        task: Option<String>,
        action: Option<String>,
        result: Option<String>,
        reflection: Option<String>,
    }
    kept {}
}

impl Fields for StoryFields {
    fn checked(self) -> Result<Self> {
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            competencies: self.competencies.tidy(),
            situation: check::text("situation", self.situation)?,
            task: check::text("task", self.task)?,
            action: check::text("action", self.action)?,
            result: check::text("result", self.result)?,
            reflection: check::text("reflection", self.reflection)?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Experience>(txn, owner, self.experience_id, "experience_id").await
    }
}

impl Story {
    /// The five parts, in the order they are told.
    pub fn parts(&self) -> [Option<&str>; 5] {
        [&self.situation, &self.task, &self.action, &self.result, &self.reflection].map(Option::as_deref)
    }
}

/// Which stories, the last edited first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct StoryQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    pub competency: Option<Competency>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for StoryQuery {
    fn default() -> Self {
        Self { text: String::new(), competency: None, offset: 0, limit: 100 }
    }
}

/// How many stories show a competency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CompetencyCoverage {
    pub competency: Competency,
    pub stories: u32,
    /// How many of them have at least situation, action and result.
    pub whole: u32,
}

/// A story that answers a question, and why.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RankedStory {
    pub story: Story,
    /// What question and story have in common.
    pub shared: Vec<Competency>,
    /// Parts that are still missing, by field.
    pub missing: Vec<&'static str>,
}
