//! What a delete takes, written down before it happens, and the entries that hold it.

use std::collections::HashSet;

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, Value};

use super::{KEPT_FOR, Kept, KeptReference, KeptRow, TrashEntry};
use crate::{
    App, Error, Result,
    clock::Instant,
    ids::{RecordId, TrashId, UserId},
    record::{LONGEST_PAGE, Page, RecordKind},
    rows::{OnDelete, Schema},
};

/// An entry as it is stored.
pub struct Entry {
    pub id: TrashId,
    pub kind: RecordKind,
    pub title: String,
    pub deleted_at: Instant,
    pub kept: Kept,
}

/// The record, all that its deletion takes with it, and the references it clears.
pub async fn collect(
    db: &impl ConnectionTrait,
    schema: &Schema,
    owner: UserId,
    kind: RecordKind,
    id: RecordId,
) -> Result<Kept> {
    let root = schema.table(kind.table())?;
    let found = root.select(db, "WHERE id = ? AND user_id = ?", [id.into(), owner.into()]).await?;
    let row = found.into_iter().next().ok_or(Error::NotFound(kind.word()))?;
    let mut rows = vec![KeptRow { table: root.name.clone(), row }];
    let mut seen = HashSet::from([(root.name.clone(), id.to_string())]);
    let mut references = Vec::new();
    let mut next = 0;
    while next < rows.len() {
        let table = rows[next].table.clone();
        let value = rows[next].id().unwrap_or_default().to_owned();
        for (child, reference) in schema.naming(&table).filter(|(_, to)| to.on_delete != OnDelete::Restrict) {
            let column = &reference.column;
            let key = key(&value)?;
            for row in child.select(db, &format!("WHERE {column} = ? ORDER BY rowid"), [key]).await? {
                let kept = KeptRow { table: child.name.clone(), row };
                let id = kept.id().unwrap_or_default().to_owned();
                if reference.on_delete == OnDelete::SetNull {
                    let (table, column, value) = (child.name.clone(), column.clone(), value.clone());
                    references.push(KeptReference { table, id, column, value });
                } else if seen.insert((kept.table.clone(), id)) {
                    rows.push(kept);
                }
            }
        }
        next += 1;
    }
    references.retain(|reference| !seen.contains(&(reference.table.clone(), reference.id.clone())));
    Ok(Kept { schema_version: 1, rows, references })
}

/// An id as it is bound.
pub fn key(id: &str) -> Result<Value> {
    Ok(uuid::Uuid::parse_str(id).map_err(Error::internal)?.into())
}

pub async fn delete(db: &impl ConnectionTrait, table: &str, id: RecordId) -> Result<()> {
    db.execute_raw(statement(format!("DELETE FROM {table} WHERE id = ?"), [id.into()])).await?;
    Ok(())
}

pub async fn insert(db: &impl ConnectionTrait, owner: UserId, entry: &Entry) -> Result<()> {
    let Entry { id, kind, title, deleted_at, kept } = entry;
    let values = [
        (*id).into(),
        owner.into(),
        serde_json::to_value(kind)?.as_str().into(),
        title.as_str().into(),
        (*deleted_at).into(),
        serde_json::to_string(kept)?.into(),
    ];
    let text = "INSERT INTO trash (id, user_id, kind, title, deleted_at, rows) VALUES (?, ?, ?, ?, ?, ?)";
    db.execute_raw(statement(text, values)).await?;
    Ok(())
}

pub async fn save(db: &impl ConnectionTrait, id: TrashId, kept: &Kept) -> Result<()> {
    let values = [serde_json::to_string(kept)?.into(), id.into()];
    db.execute_raw(statement("UPDATE trash SET rows = ? WHERE id = ?", values)).await?;
    Ok(())
}

pub async fn find(db: &impl ConnectionTrait, owner: UserId, id: TrashId) -> Result<Entry> {
    let found = db.query_one_raw(statement(format!("{ENTRIES} AND id = ?"), [owner.into(), id.into()])).await?;
    found.as_ref().map(entry).transpose()?.ok_or(Error::NotFound("entry of the trash"))
}

/// The entry that holds this row, if one does.
pub async fn holding(db: &impl ConnectionTrait, owner: UserId, table: &str, id: &str) -> Result<Option<Entry>> {
    let found =
        db.query_all_raw(statement(format!("{ENTRIES} AND instr(rows, ?) > 0"), [owner.into(), id.into()])).await?;
    for row in &found {
        let entry = entry(row)?;
        if entry.kept.holds(table, id) {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

pub async fn list(db: &impl ConnectionTrait, owner: UserId, offset: u64, limit: u64) -> Result<Page<TrashEntry>> {
    let count = statement("SELECT count(*) FROM trash WHERE user_id = ?", [owner.into()]);
    let total: i64 = db.query_one_raw(count).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    let page = statement(
        format!("{ENTRIES} ORDER BY deleted_at DESC, id DESC LIMIT ? OFFSET ?"),
        [owner.into(), limit.min(LONGEST_PAGE).into(), offset.into()],
    );
    let items = db.query_all_raw(page).await?.iter().map(|row| Ok(entry(row)?.into())).collect::<Result<_>>()?;
    Ok(Page { items, total: total.unsigned_abs() })
}

/// Forgets one entry, or all of them; says how many.
pub async fn forget(db: &impl ConnectionTrait, owner: UserId, id: Option<TrashId>) -> Result<u64> {
    let statement = match id {
        Some(id) => statement("DELETE FROM trash WHERE user_id = ? AND id = ?", [owner.into(), id.into()]),
        None => statement("DELETE FROM trash WHERE user_id = ?", [owner.into()]),
    };
    Ok(db.execute_raw(statement).await?.rows_affected())
}

/// Forgets what was deleted too long ago, and the files that nothing names any more.
pub async fn purge(app: &App) -> Result<()> {
    let txn = app.begin_write().await?;
    let before = app.clock.now() - KEPT_FOR;
    let gone = txn.execute_raw(statement("DELETE FROM trash WHERE deleted_at < ?", [before.into()])).await?;
    if gone.rows_affected() > 0 {
        sweep_files(&txn, app.clock.now()).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// Deletes the files that no record names, in the vault, in the trash or in what an import can still be undone to.
/// A file of the last day stays: a review that is still open may be about to name it.
pub async fn sweep_files(db: &impl ConnectionTrait, now: Instant) -> Result<()> {
    let text = "DELETE FROM blobs WHERE created_at < ? AND sha256 NOT IN ( \
         SELECT blob_hash FROM resumes WHERE blob_hash IS NOT NULL \
         UNION SELECT blob_hash FROM documents WHERE blob_hash IS NOT NULL \
         UNION SELECT part.atom FROM trash, json_tree(trash.rows) AS part WHERE part.key = 'blob_hash' AND part.atom IS NOT NULL \
         UNION SELECT part.atom FROM import_records, json_tree(import_records.previous) AS part \
         WHERE part.key = 'blob_hash' AND part.atom IS NOT NULL)";
    db.execute_raw(statement(text, [(now - chrono::TimeDelta::days(1)).into()])).await?;
    Ok(())
}

const ENTRIES: &str = "SELECT id, kind, title, deleted_at, rows FROM trash WHERE user_id = ?";

fn entry(row: &QueryResult) -> Result<Entry> {
    Ok(Entry {
        id: row.try_get("", "id")?,
        kind: serde_json::from_value(row.try_get::<String>("", "kind")?.into())?,
        title: row.try_get("", "title")?,
        deleted_at: row.try_get("", "deleted_at")?,
        kept: serde_json::from_str(&row.try_get::<String>("", "rows")?)?,
    })
}

impl From<Entry> for TrashEntry {
    fn from(Entry { id, kind, title, deleted_at, kept }: Entry) -> Self {
        Self {
            id,
            kind,
            title,
            deleted_at,
            kept_until: deleted_at + KEPT_FOR,
            took: kept.took(),
            released: kept.released(),
            was_primary_resume: kept.was_primary_resume(),
        }
    }
}

pub fn statement(text: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, text, values)
}
