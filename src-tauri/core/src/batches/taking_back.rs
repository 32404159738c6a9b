//! Taking an import back: what it made goes, what the person has worked on since stays, and what it filled in is as it
//! was before. A large import goes in small steps, so that the application goes on meanwhile; one that is interrupted can
//! be gone on with.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbBackend, Iterable, Statement};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{Changed, built_on, run};
use crate::{
    App, Error, Result,
    app::Task,
    clock::Instant,
    ids::{ImportBatchId, RecordId, UserId},
    record::RecordKind,
    rows::Schema,
    trash,
};

/// What became of an import that was taken back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct TakenBack {
    /// How many records went.
    pub removed: u32,
    /// How many stayed because they were worked on since.
    pub kept_count: u32,
    /// The first of those.
    pub kept: Vec<KeptRecord>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct KeptRecord {
    pub kind: RecordKind,
    pub id: RecordId,
    pub title: String,
}

const MOST_KEPT_NAMED: usize = 50;
/// How many records go at a time, so that nobody waits long for the connection.
const STEP: usize = 100;

/// Takes back what a batch of this owner made.
///
/// # Errors
/// [`Error::NotFound`] for a batch of somebody else or none, [`Error::Invalid`] if it was taken back already.
pub async fn take_back(app: &App, owner: UserId, batch: ImportBatchId, task: Option<&Task<'_>>) -> Result<TakenBack> {
    let txn = app.begin_write().await?;
    let made_at = made_at(&txn, owner, batch).await?;
    let schema = Schema::of(&txn).await?;
    let mut undoing = Undoing { txn: &txn, schema: &schema, batch, answer: TakenBack::default() };
    undoing.release_edited(made_at).await?;
    undoing.put_back_changes(app.clock.now()).await?;
    let mut answer = undoing.answer;
    txn.commit().await?;
    for kind in kinds() {
        loop {
            let removed = remove_some(app, batch, kind).await?;
            if removed == 0 {
                break;
            }
            answer.removed += removed;
            if let Some(task) = task {
                task.progress("Taking back", answer.removed, None);
            }
        }
    }
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mark = "UPDATE import_batches SET undone_at = ?, updated_at = ? WHERE id = ?";
    run(&txn, mark, [now.into(), now.into(), batch.into()]).await?;
    txn.commit().await?;
    Ok(answer)
}

/// A profile is never deleted: it belongs to the account.
fn kinds() -> impl Iterator<Item = RecordKind> {
    <RecordKind as Iterable>::iter().filter(|kind| *kind != RecordKind::Profile)
}

/// When the batch was complete: what is newer was changed since.
async fn made_at(db: &impl ConnectionTrait, owner: UserId, batch: ImportBatchId) -> Result<Instant> {
    let select = "SELECT updated_at, undone_at FROM import_batches WHERE id = ? AND user_id = ? AND source <> 'SAMPLE'";
    let values = [batch.into(), owner.into()];
    let found = db.query_one_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, values)).await?;
    let row = found.ok_or(Error::NotFound("import"))?;
    match row.try_get::<Option<Instant>>("", "undone_at")? {
        Some(_) => Err(Error::refused("This import was taken back already.")),
        None => Ok(row.try_get("", "updated_at")?),
    }
}

/// Deletes some records of a batch, and says how many.
async fn remove_some(app: &App, batch: ImportBatchId, kind: RecordKind) -> Result<u32> {
    let table = kind.table();
    let some = format!(
        "SELECT record_id FROM import_records WHERE batch_id = ? AND table_name = '{table}' AND previous IS NULL \
         ORDER BY record_id LIMIT {STEP}"
    );
    let txn = app.begin_write().await?;
    run(&txn, &format!("DELETE FROM {table} WHERE id IN ({some})"), [batch.into()]).await?;
    let forget =
        format!("DELETE FROM import_records WHERE batch_id = ? AND table_name = '{table}' AND record_id IN ({some})");
    let values = [batch.into(), batch.into()];
    let gone = txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, forget, values)).await?;
    txn.commit().await?;
    Ok(u32::try_from(gone.rows_affected()).unwrap_or(u32::MAX))
}

struct Undoing<'a, C> {
    txn: &'a C,
    schema: &'a Schema,
    batch: ImportBatchId,
    answer: TakenBack,
}

impl<C: ConnectionTrait> Undoing<'_, C> {
    /// Lets go of every record that was changed since, of what such a record hangs on, and of all that the batch hung on
    /// such a job: from then on they are the person's.
    async fn release_edited(&mut self, made_at: Instant) -> Result<()> {
        for kind in kinds() {
            let table = kind.table();
            let edited = format!(
                "SELECT id FROM {table} WHERE updated_at > ? AND id IN \
                 (SELECT record_id FROM import_records WHERE batch_id = ? AND table_name = '{table}')"
            );
            let values = [made_at.into(), self.batch.into()];
            let rows =
                self.txn.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, edited, values)).await?;
            for row in rows {
                self.release(kind, row.try_get("", "id")?).await?;
            }
        }
        loop {
            let before = self.answer.kept_count;
            for kind in kinds() {
                for id in built_on(self.txn, self.schema, self.batch, kind).await? {
                    self.release(kind, id).await?;
                }
            }
            if self.answer.kept_count == before {
                return Ok(());
            }
        }
    }

    async fn release(&mut self, kind: RecordKind, id: RecordId) -> Result<()> {
        let table = kind.table();
        let forget = "DELETE FROM import_records WHERE batch_id = ? AND table_name = ? AND record_id = ?";
        run(self.txn, forget, [self.batch.into(), table.into(), id.into()]).await?;
        self.answer.kept_count += 1;
        if self.answer.kept.len() < MOST_KEPT_NAMED && kind != RecordKind::StatusChange {
            let rows = self.schema.table(table)?.select(self.txn, "WHERE id = ?", [id.into()]).await?;
            if let Some(row) = rows.first() {
                let title = trash::title(self.txn, self.schema, kind, row).await?;
                self.answer.kept.push(KeptRecord { kind, id, title });
            }
        }
        if kind == RecordKind::Job {
            self.release_what_hangs_on(id).await?;
        }
        Ok(())
    }

    /// A job that stays keeps its history and everything else that came with it.
    async fn release_what_hangs_on(&self, job: RecordId) -> Result<()> {
        for (child, reference) in self.schema.naming("jobs") {
            let forget = format!(
                "DELETE FROM import_records WHERE batch_id = ? AND table_name = '{child}' AND record_id IN \
                 (SELECT id FROM {child} WHERE {column} = ?)",
                child = child.name,
                column = reference.column
            );
            run(self.txn, &forget, [self.batch.into(), job.into()]).await?;
        }
        Ok(())
    }

    /// What the batch filled in is emptied again, unless the person wrote something else there since.
    async fn put_back_changes(&self, now: Instant) -> Result<()> {
        let select =
            "SELECT table_name, record_id, previous FROM import_records WHERE batch_id = ? AND previous IS NOT NULL";
        let changes = Statement::from_sql_and_values(DbBackend::Sqlite, select, [self.batch.into()]);
        for row in self.txn.query_all_raw(changes).await? {
            let table = self.schema.table(&row.try_get::<String>("", "table_name")?)?;
            let id: Uuid = row.try_get("", "record_id")?;
            let columns: BTreeMap<String, Changed> = serde_json::from_str(&row.try_get::<String>("", "previous")?)?;
            for (name, Changed { before, after }) in columns {
                let Some(column) = table.column(&name) else { continue };
                // A rule of the table may stand against it by now; then the value stays.
                let set = format!(
                    "UPDATE OR IGNORE {table} SET {name} = ?, updated_at = ? WHERE id = ? AND {name} IS ?",
                    table = table.name
                );
                let values = [table.bound(column, &before)?, now.into(), id.into(), table.bound(column, &after)?];
                run(self.txn, &set, values).await?;
            }
        }
        run(self.txn, "DELETE FROM import_records WHERE batch_id = ? AND previous IS NOT NULL", [self.batch.into()])
            .await
    }
}
