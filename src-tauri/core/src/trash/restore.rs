//! Putting back what a delete took: rows, and the references to them. Where part of it waits in another entry of the
//! trash, that entry learns of the reference, so that the order in which things come back does not matter.

use sea_orm::ConnectionTrait;
use serde_json::Value;

use super::{
    Kept, KeptReference, KeptRow, obstacles,
    store::{self, key, statement},
};
use crate::{
    Error, Result,
    ids::UserId,
    record::RecordKind,
    rows::{OnDelete, Reference, Schema},
};

/// Puts everything back and says what could not be as it was.
///
/// # Errors
/// [`Error::Invalid`] if what the record belonged to is itself deleted.
pub async fn put_back(db: &impl ConnectionTrait, schema: &Schema, owner: UserId, kept: Kept) -> Result<Vec<String>> {
    let Kept { mut rows, references, .. } = kept;
    let mut remarks = Vec::new();
    // Rows may name each other in any order; the check comes at the end.
    db.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    remarks.extend(obstacles::unite_profiles(db, owner, &mut rows).await?);
    for place in 0..rows.len() {
        settle_references(db, schema, owner, &mut rows, place).await?;
    }
    for mut kept in rows {
        let table = schema.table(&kept.table)?;
        if !is_live(db, &kept.table, "id", kept.id().unwrap_or_default()).await? {
            remarks.extend(obstacles::avoid(db, owner, &mut kept).await?);
            table.insert(db, &[kept.row]).await?;
        }
    }
    for reference in references {
        restore_reference(db, owner, reference).await?;
    }
    Ok(remarks)
}

/// Looks at every row that the row at `place` names and that is not there.
async fn settle_references(
    db: &impl ConnectionTrait,
    schema: &Schema,
    owner: UserId,
    rows: &mut [KeptRow],
    place: usize,
) -> Result<()> {
    for reference in &schema.table(&rows[place].table)?.references {
        let Some(value) = rows[place].row.get(&reference.column).and_then(Value::as_str).map(str::to_owned) else {
            continue;
        };
        let comes_back = rows.iter().any(|kept| kept.table == reference.table && kept.id() == Some(&value));
        if comes_back || is_live(db, &reference.table, &reference.to, &value).await? {
            continue;
        }
        let holder = store::holding(db, owner, &reference.table, &value).await?;
        if reference.on_delete != OnDelete::SetNull {
            return Err(missing_parent(reference, holder));
        }
        let kept = &mut rows[place];
        kept.row.insert(reference.column.clone(), Value::Null);
        if let Some(mut holder) = holder {
            let id = kept.id().unwrap_or_default().to_owned();
            let (table, column) = (kept.table.clone(), reference.column.clone());
            holder.kept.references.push(KeptReference { table, id, column, value });
            store::save(db, holder.id, &holder.kept).await?;
        }
    }
    Ok(())
}

fn missing_parent(reference: &Reference, holder: Option<store::Entry>) -> Error {
    let word = RecordKind::of_table(&reference.table).map_or("record", RecordKind::word);
    match holder {
        Some(holder) => Error::refused(format!(
            "It belonged to the {} “{}”, which is in the trash too. Restore that first.",
            holder.kind.word(),
            holder.title
        )),
        None => Error::refused(format!("It belonged to a {word} that is gone for good, so it cannot come back.")),
    }
}

/// Sets a cleared reference again, unless the row names something else by now.
async fn restore_reference(db: &impl ConnectionTrait, owner: UserId, reference: KeptReference) -> Result<()> {
    let KeptReference { table, id, column, value } = &reference;
    let set = format!("UPDATE {table} SET {column} = ? WHERE id = ? AND {column} IS NULL");
    let set = db.execute_raw(statement(set, [key(value)?, key(id)?])).await?;
    if set.rows_affected() > 0 {
        return Ok(());
    }
    if let Some(mut holder) = store::holding(db, owner, table, id).await? {
        for kept in holder.kept.rows.iter_mut().filter(|kept| kept.table == *table && kept.id() == Some(id)) {
            if kept.row[column].is_null() {
                kept.row.insert(column.clone(), value.as_str().into());
            }
        }
        store::save(db, holder.id, &holder.kept).await?;
    }
    Ok(())
}

async fn is_live(db: &impl ConnectionTrait, table: &str, column: &str, value: &str) -> Result<bool> {
    let bound = key(value).unwrap_or_else(|_| value.into());
    Ok(db.query_one_raw(statement(format!("SELECT 1 FROM {table} WHERE {column} = ?"), [bound])).await?.is_some())
}
