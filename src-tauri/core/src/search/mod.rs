//! Full-text search over jobs, resumes, documents, notes and messages. The index follows the tables by itself.

pub mod commands;
mod store;

use sea_orm::sea_query::{Expr, SimpleExpr};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ids::{RecordId, UserId},
    record::RecordKind,
};

/// What to search for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// Words that must all occur, each at the start of a word.
    pub text: String,
    /// 20 if left out, at most 100.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u64>,
}

/// A record that holds the words.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SearchHit {
    pub kind: RecordKind,
    pub id: RecordId,
    /// Its title, or that of what it belongs to.
    pub title: String,
    /// What stands beside the title: a job's company and place, a file's name.
    pub detail: Option<String>,
    /// The conversation of a message, the job of a note.
    pub parent: Option<RecordId>,
    /// The words where they occur.
    pub snippet: String,
    /// Where in the snippet, from and until, in UTF-16 units as JavaScript counts them.
    pub marks: Vec<(u32, u32)>,
}

/// The words as an FTS5 query: each must occur, at the start of a word. `None` if there is no word.
pub fn query(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let query: Vec<String> = words.map(|word| format!("\"{word}\"*")).collect();
    (!query.is_empty()).then(|| query.join(" "))
}

/// Restricts a list of records of `kind` to those that hold the words.
pub fn condition(owner: UserId, kind: &str, text: &str) -> Option<SimpleExpr> {
    let found = "id IN (SELECT entry.record_id FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid \
                 WHERE search_index MATCH ? AND entry.user_id = ? AND entry.kind = ?)";
    query(text).map(|query| Expr::cust_with_values(found, [query.into(), sea_orm::Value::from(owner), kind.into()]))
}

/// Restricts a list of what belongs to jobs to the jobs whose title, company or place holds the words.
pub fn of_job(owner: UserId, text: &str) -> Option<SimpleExpr> {
    let found = "job_id IN (SELECT entry.record_id FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid \
                 WHERE search_index MATCH ? AND entry.user_id = ? AND entry.kind = 'JOB')";
    let query = query(text).map(|query| format!("{{title detail}} : ({query})"));
    query.map(|query| Expr::cust_with_values(found, [query.into(), sea_orm::Value::from(owner)]))
}
