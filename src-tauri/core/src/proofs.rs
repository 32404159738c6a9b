//! What proves that a table is what it was: how many rows it has, and one hash of them all. Exported vaults carry it, and
//! a vault that is rewritten under another key is compared by it.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, StreamTrait};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Result,
    db::sql,
    rows::{Row, Schema, Table},
};

/// What proves that a table is complete: how many rows it has, and the SHA-256 of their lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    pub rows: u64,
    pub sha256: String,
}

/// The lines of a table while they pass by.
#[derive(Default)]
pub struct Proving {
    pub rows: u64,
    hasher: Sha256,
}

impl Proving {
    pub fn line(&mut self, row: &Row) -> Result<String> {
        let line = serde_json::to_string(row)?;
        self.hasher.update(line.as_bytes());
        self.hasher.update(b"\n");
        self.rows += 1;
        Ok(line)
    }

    pub fn proof(self) -> Proof {
        let sha256 = self.hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Proof { rows: self.rows, sha256 }
    }
}

pub async fn proof(db: &impl StreamTrait, table: &Table) -> Result<Proof> {
    let mut proving = Proving::default();
    table.each(db, |row| proving.line(&row).map(drop)).await?;
    Ok(proving.proof())
}

/// How many rows each table holds.
pub async fn counts(db: &impl ConnectionTrait) -> Result<BTreeMap<String, u64>> {
    let mut counts = BTreeMap::new();
    for table in Schema::of(db).await?.tables {
        let row = db.query_one_raw(sql(format!("SELECT count(*) FROM {}", table.name))).await?;
        let count: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        counts.insert(table.name, count.unsigned_abs());
    }
    Ok(counts)
}
