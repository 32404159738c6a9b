//! Records that came together, from an import or the sample data, remembered so that one step takes them away again.
//! A batch knows which records it made and which it changed, not how; reading files is the affair of each import.

mod taking_back;

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbBackend, Iterable, Statement, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use taking_back::{KeptRecord, TakenBack, take_back};

use crate::{
    App, Result,
    choices::choices,
    clock::Instant,
    ids::{ImportBatchId, RecordId, UserId},
    record::RecordKind,
    rows::{OnDelete, Reference, Schema, Table},
    trash,
};

choices! {
    /// Where a batch came from.
    BatchSource {
        #[default]
        Sample,
        Json,
        Csv,
        JsonResume,
        Linkedin,
        ResumeFile,
        Calendar,
        Posting,
    }
}

/// Remembers a batch and the records it made.
pub async fn keep(
    txn: &impl ConnectionTrait,
    (id, owner, at): (ImportBatchId, UserId, Instant),
    source: BatchSource,
    file_name: Option<&str>,
    made: &[(RecordKind, Uuid)],
) -> Result<()> {
    let insert =
        "INSERT INTO import_batches (id, user_id, source, file_name, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)";
    let values = [id.into(), owner.into(), source.into(), file_name.into(), at.into(), at.into()];
    run(txn, insert, values).await?;
    remember(txn, id, made).await
}

/// Says that a batch is complete at this time: what changes later is no longer as it was taken in.
pub async fn complete(txn: &impl ConnectionTrait, id: ImportBatchId, at: Instant) -> Result<()> {
    run(txn, "UPDATE import_batches SET updated_at = ? WHERE id = ?", [at.into(), id.into()]).await
}

/// How many records one statement remembers; each binds three values, and SQLite takes 32,766.
const RECORDS_AT_A_TIME: usize = 500;

/// Adds records to those that a batch made.
pub async fn remember(txn: &impl ConnectionTrait, id: ImportBatchId, made: &[(RecordKind, Uuid)]) -> Result<()> {
    for some in made.chunks(RECORDS_AT_A_TIME) {
        let places = vec!["(?, ?, ?)"; some.len()].join(", ");
        let insert = format!("INSERT INTO import_records (batch_id, table_name, record_id) VALUES {places}");
        let values = some.iter().flat_map(|(kind, record)| [id.into(), kind.table().into(), (*record).into()]);
        txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    }
    Ok(())
}

/// Remembers that a batch changed a row that was there, and what each changed column held before and holds now.
pub async fn remember_change(
    txn: &impl ConnectionTrait,
    id: ImportBatchId,
    table: &str,
    record: Uuid,
    columns: &BTreeMap<String, Changed>,
) -> Result<()> {
    let insert = "INSERT INTO import_records (batch_id, table_name, record_id, previous) VALUES (?, ?, ?, ?)";
    run(txn, insert, [id.into(), table.into(), record.into(), serde_json::to_string(columns)?.into()]).await
}

/// What a column held before a batch, and what the batch put there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changed {
    pub before: serde_json::Value,
    pub after: serde_json::Value,
}

/// Something that was taken in from a file, newest first in lists.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportBatch {
    pub id: ImportBatchId,
    pub source: BatchSource,
    pub file_name: Option<String>,
    pub created_at: Instant,
    /// When it was taken back.
    pub undone_at: Option<Instant>,
    /// How many of the records that it made are still of it.
    pub records: u32,
}

/// What was taken in, the sample data aside.
pub async fn list(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<ImportBatch>> {
    let select = "SELECT id, source, file_name, created_at, undone_at, \
                  (SELECT count(*) FROM import_records WHERE batch_id = batch.id AND previous IS NULL) AS records \
                  FROM import_batches AS batch WHERE user_id = ? AND source <> 'SAMPLE' ORDER BY created_at DESC LIMIT 100";
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, [owner.into()])).await?;
    let batch = |row: &sea_orm::QueryResult| {
        Ok(ImportBatch {
            id: row.try_get("", "id")?,
            source: row.try_get("", "source")?,
            file_name: row.try_get("", "file_name")?,
            created_at: row.try_get("", "created_at")?,
            undone_at: row.try_get("", "undone_at")?,
            records: row.try_get::<i64>("", "records")?.try_into().unwrap_or(u32::MAX),
        })
    };
    rows.iter().map(batch).collect()
}

/// A batch that was not taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batch {
    pub id: ImportBatchId,
    pub created_at: Instant,
    /// How many records it made.
    pub records: u64,
}

/// The newest batch of this source, if it is still there.
pub async fn newest(db: &impl ConnectionTrait, owner: UserId, source: BatchSource) -> Result<Option<Batch>> {
    let select = "SELECT id, created_at, (SELECT count(*) FROM import_records WHERE batch_id = batch.id) AS records \
                  FROM import_batches AS batch WHERE user_id = ? AND source = ? AND undone_at IS NULL \
                  ORDER BY created_at DESC LIMIT 1";
    let statement = Statement::from_sql_and_values(DbBackend::Sqlite, select, [owner.into(), source.into()]);
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    let records: i64 = row.try_get("", "records")?;
    Ok(Some(Batch {
        id: row.try_get("", "id")?,
        created_at: row.try_get("", "created_at")?,
        records: records.unsigned_abs(),
    }))
}

/// Whether the batch made a record of this kind.
pub async fn holds(db: &impl ConnectionTrait, batch: ImportBatchId, kind: RecordKind) -> Result<bool> {
    let select = "SELECT 1 FROM import_records WHERE batch_id = ? AND table_name = ?";
    let values = [batch.into(), kind.table().into()];
    Ok(db.query_one_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, values)).await?.is_some())
}

/// Takes away what is left of a batch. A record that the person hung something of their own on goes to the trash, with
/// that. A profile is never deleted: it belongs to the account, so a batch that filled one empties it itself.
pub async fn undo(app: &App, txn: &impl ConnectionTrait, owner: UserId, batch: ImportBatchId) -> Result<()> {
    let schema = Schema::of(txn).await?;
    let kinds = <RecordKind as Iterable>::iter().filter(|kind| *kind != RecordKind::Profile);
    for kind in kinds {
        for id in built_on(txn, &schema, batch, kind).await? {
            trash::commands::discard(app, txn, &schema, owner, kind, id).await?;
        }
        let delete = format!(
            "DELETE FROM {} WHERE user_id = ? AND id IN \
             (SELECT record_id FROM import_records WHERE batch_id = ? AND table_name = ?)",
            kind.table()
        );
        run(txn, &delete, [owner.into(), batch.into(), kind.table().into()]).await?;
    }
    let (now, mark) = (app.clock.now(), "UPDATE import_batches SET undone_at = ?, updated_at = ? WHERE id = ?");
    run(txn, mark, [now.into(), now.into(), batch.into()]).await?;
    run(txn, "DELETE FROM import_records WHERE batch_id = ?", [batch.into()]).await
}

/// What comes of records without anybody's work: who moved a sample card has not worked on it.
const MADE_BY_ITSELF: [&str; 3] = ["status_changes", "interview_changes", "reminders"];

/// The records of a batch whose deletion would take something that is not of the batch.
async fn built_on(
    db: &impl ConnectionTrait,
    schema: &Schema,
    batch: ImportBatchId,
    kind: RecordKind,
) -> Result<Vec<RecordId>> {
    let mut found = Vec::new();
    let takes = |(child, to): &(&Table, &Reference)| {
        to.on_delete == OnDelete::Cascade && !MADE_BY_ITSELF.contains(&child.name.as_str())
    };
    for (child, Reference { column, .. }) in schema.naming(kind.table()).filter(takes) {
        let select = format!(
            "SELECT DISTINCT {column} AS id FROM {child} WHERE id NOT IN (SELECT record_id FROM import_records \
             WHERE batch_id = ?) AND {column} IN (SELECT record_id FROM import_records WHERE batch_id = ?)",
            child = child.name
        );
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, select, [batch.into(), batch.into()]);
        for row in db.query_all_raw(statement).await? {
            found.push(row.try_get("", "id")?);
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}

async fn run<const N: usize>(db: &impl ConnectionTrait, sql: &str, values: [Value; N]) -> Result<()> {
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await?;
    Ok(())
}
