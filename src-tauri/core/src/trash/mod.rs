//! What was deleted and can be put back. A delete is a real one, with its cascades; the rows it takes and the references
//! it clears are kept here as JSON for thirty days. No query anywhere filters on "deleted".

pub mod commands;
mod obstacles;
mod restore;
mod store;
mod title;

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use store::purge;
pub use title::title;

use crate::{
    clock::Instant,
    ids::{RecordId, TrashId},
    record::RecordKind,
    rows::Row,
};

/// How long something deleted can be put back.
pub const KEPT_FOR: TimeDelta = TimeDelta::days(30);

/// A deleted record, and what its deletion did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrashEntry {
    pub id: TrashId,
    pub kind: RecordKind,
    pub title: String,
    pub deleted_at: Instant,
    /// When it goes for good.
    pub kept_until: Instant,
    /// What went with it.
    pub took: Vec<Counted>,
    /// What stayed, and no longer names it.
    pub released: Vec<Counted>,
    /// It was the primary resume: none is primary until one is chosen.
    pub was_primary_resume: bool,
}

/// So many records of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counted {
    pub kind: RecordKind,
    pub count: u32,
}

/// A record that is back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Restored {
    pub kind: RecordKind,
    pub id: RecordId,
    pub title: String,
    /// What is not as it was, because something else took its place meanwhile.
    pub remarks: Vec<String>,
}

/// What one delete took: the rows, the deleted record first, and the references it cleared.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    schema_version: u32,
    rows: Vec<KeptRow>,
    references: Vec<KeptReference>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptRow {
    table: String,
    row: Row,
}

/// `column` of the row `id` named `value`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptReference {
    table: String,
    id: String,
    column: String,
    value: String,
}

impl Kept {
    fn took(&self) -> Vec<Counted> {
        counted(self.rows.iter().skip(1).map(|kept| kept.table.as_str()))
    }

    fn released(&self) -> Vec<Counted> {
        counted(self.references.iter().map(|reference| reference.table.as_str()))
    }

    fn was_primary_resume(&self) -> bool {
        self.rows.first().is_some_and(|kept| kept.table == "resumes" && kept.row["is_primary"] == 1)
    }

    fn holds(&self, table: &str, id: &str) -> bool {
        self.rows.iter().any(|kept| kept.table == table && kept.id() == Some(id))
    }
}

impl KeptRow {
    fn id(&self) -> Option<&str> {
        self.row.get("id")?.as_str()
    }
}

fn counted<'a>(tables: impl Iterator<Item = &'a str>) -> Vec<Counted> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for table in tables {
        *counts.entry(table).or_default() += 1;
    }
    let known = counts.into_iter().filter_map(|(table, count)| Some((RecordKind::of_table(table)?, count)));
    known.map(|(kind, count)| Counted { kind, count }).collect()
}
