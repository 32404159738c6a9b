//! The whole vault as one JSON file that any program can read: every row of every table, the kept files among them, and
//! a hash for each table. A backup is for this application; this is for the day when there is another. The format is
//! described in `docs/vault-export.md`. Only an empty vault takes one in: nothing is ever merged here.

mod parsing;
mod reading;
mod writing;

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use reading::read;
pub use writing::write;

use crate::{
    Error, Result,
    clock::Instant,
    proofs::{Proof, Proving, proof},
    rows::Schema,
};

const KIND: &str = "vault";
const FORMAT: u32 = 1;

/// What a file says of itself before its tables begin.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Head {
    application: &'static str,
    kind: String,
    format: u32,
    /// The newest migration applied to the vault.
    schema_version: String,
    /// The application's version.
    version: String,
    exported_at: Option<Instant>,
}

/// A vault that was written to a file, or read from one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VaultFile {
    pub name: String,
    /// In bytes.
    pub size: u64,
    pub schema_version: String,
    pub exported_at: Option<Instant>,
    /// Rows by table; tables without any are left out.
    pub tables: BTreeMap<String, u64>,
}

/// Fails unless the vault is as a first run leaves it: nobody but its owner, and nothing of theirs.
pub async fn must_be_empty(db: &impl ConnectionTrait) -> Result<()> {
    let counts = crate::proofs::counts(db).await?;
    let allowed = |table: &str| match table {
        "users" | "user_profiles" => 1,
        "sessions" | "settings" => u64::MAX,
        _ => 0,
    };
    let profiles = Schema::of(db).await?.table("user_profiles")?.select(db, "", []).await?;
    let is_blank = |(column, cell): (&String, &serde_json::Value)| {
        matches!(column.as_str(), "id" | "user_id" | "created_at" | "updated_at") || cell.is_null() || *cell == "[]"
    };
    let is_untouched = profiles.iter().all(|profile| profile.iter().all(is_blank));
    if is_untouched && counts.iter().all(|(table, count)| *count <= allowed(table)) {
        return Ok(());
    }
    Err(Error::refused(
        "This vault holds something already, and a whole vault comes only into an empty one. Start this one over first, \
         or open a new folder with --data; nothing was changed.",
    ))
}
