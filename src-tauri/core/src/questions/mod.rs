//! Interview questions: a built-in bank, and what a person adds to it or marks as a favourite. Which of them a practice
//! interview asks is decided in [`picking`]; how an answer is marked is the rubric's affair.

pub mod bank;
pub mod commands;
mod family;
pub mod picking;
pub(crate) mod store;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Error, Result, check,
    choices::choices,
    ids::QuestionId,
    interviews::InterviewType,
    practice::Difficulty,
    record::{Fields, record},
};

choices! {
    /// The kind of work a question is about.
    RoleFamily {
        /// Fits every job.
        #[default]
        Any,
        Software,
        Data,
        Design,
        Product,
        Marketing,
        Sales,
        Service,
        Finance,
        Health,
        Education,
        Trades,
        Operations,
    }
    /// What a question looks for and a story shows.
    Competency {
        #[default]
        Communication,
        Teamwork,
        Conflict,
        Leadership,
        Influence,
        Ownership,
        ProblemSolving,
        Decisions,
        Planning,
        Learning,
        Resilience,
        CustomerFocus,
        Quality,
        Integrity,
        Creativity,
        Expertise,
        Motivation,
        Safety,
    }
}

/// Several competencies, stored as a JSON array.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(transparent)]
pub struct Competencies(pub Vec<Competency>);

impl Competencies {
    /// Each once, in the order of the list.
    pub fn tidy(mut self) -> Self {
        self.0.sort_unstable();
        self.0.dedup();
        self
    }
}

record! {
    /// A question of a person's own, or one of the bank they keep as a favourite.
    Question(QuestionId) in "questions";
    fields QuestionFields {
        text: String,
        /// What a good answer shows.
        shows: Option<String>,
        interview_type: InterviewType,
        difficulty: Difficulty,
        role_family: RoleFamily,
        competencies: Competencies,
        is_favourite: bool,
    }
    kept {
        /// Its key in the bank, if it is from there.
        bank_key: Option<String>,
    }
}

impl Fields for QuestionFields {
    fn checked(self) -> Result<Self> {
        Ok(Self {
            text: check::required("text", "the question", &self.text)?,
            shows: check::line("shows", self.shows)?,
            competencies: self.competencies.tidy(),
            ..self
        })
    }
}

/// A question that can be asked, from the bank or a person's own.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AskableQuestion {
    /// Its key in the bank, or the id of the person's own.
    pub key: String,
    pub text: String,
    /// What a good answer shows.
    pub shows: Option<String>,
    pub interview_type: InterviewType,
    pub difficulty: Difficulty,
    pub role_family: RoleFamily,
    pub competencies: Competencies,
    pub is_favourite: bool,
    /// The record, if the person wrote it; it may be edited and deleted.
    pub own: Option<QuestionId>,
}

impl From<Question> for AskableQuestion {
    fn from(question: Question) -> Self {
        Self {
            key: question.id.to_string(),
            text: question.text,
            shows: question.shows,
            interview_type: question.interview_type,
            difficulty: question.difficulty,
            role_family: question.role_family,
            competencies: question.competencies,
            is_favourite: question.is_favourite,
            own: Some(question.id),
        }
    }
}

/// Which questions, own ones first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct QuestionQuery {
    /// Words that must occur, each at the start of a word.
    pub text: String,
    /// Empty: every type.
    pub interview_types: Vec<InterviewType>,
    /// Empty: every difficulty.
    pub difficulties: Vec<Difficulty>,
    /// Empty: every family.
    pub role_families: Vec<RoleFamily>,
    pub competency: Option<Competency>,
    pub only_favourites: bool,
    pub only_own: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for QuestionQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            interview_types: Vec::new(),
            difficulties: Vec::new(),
            role_families: Vec::new(),
            competency: None,
            only_favourites: false,
            only_own: false,
            offset: 0,
            limit: 100,
        }
    }
}

impl QuestionQuery {
    fn matches(&self, question: &AskableQuestion) -> bool {
        fn allows<T: PartialEq>(wanted: &[T], value: &T) -> bool {
            wanted.is_empty() || wanted.contains(value)
        }
        allows(&self.interview_types, &question.interview_type)
            && allows(&self.difficulties, &question.difficulty)
            && allows(&self.role_families, &question.role_family)
            && self.competency.is_none_or(|competency| question.competencies.0.contains(&competency))
            && (!self.only_favourites || question.is_favourite)
            && (!self.only_own || question.own.is_some())
            && has_words(&self.text, [Some(question.text.as_str()), question.shows.as_deref()])
    }
}

/// Whether every word of `wanted` begins some word of the texts.
pub(crate) fn has_words<const N: usize>(wanted: &str, texts: [Option<&str>; N]) -> bool {
    fn words(text: &str) -> impl Iterator<Item = String> + '_ {
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
    }
    let held: Vec<String> = texts.into_iter().flatten().flat_map(words).collect();
    words(wanted).all(|word| held.iter().any(|other| other.starts_with(&word)))
}

/// Marks a question as a favourite, or no longer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FavourQuestion {
    pub key: String,
    pub is_favourite: bool,
}

impl Question {
    /// What is kept of a question of the bank.
    fn refuse_if_from_the_bank(&self) -> Result<()> {
        match self.bank_key {
            Some(_) => {
                Err(Error::refused("This question belongs to the bank and stays as it is. Add your own instead."))
            }
            None => Ok(()),
        }
    }
}
