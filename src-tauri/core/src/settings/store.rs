//! Every query and write on settings.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use crate::{App, Result, ids::UserId};

/// The value of a key, or `None` if it was never set or no longer has this shape.
pub async fn get<T: DeserializeOwned>(db: &impl ConnectionTrait, owner: UserId, key: &str) -> Result<Option<T>> {
    let query = "SELECT value FROM settings WHERE user_id = ? AND key = ?";
    let row =
        db.query_one_raw(Statement::from_sql_and_values(DbBackend::Sqlite, query, [owner.into(), key.into()])).await?;
    let Some(row) = row else { return Ok(None) };
    let value: String = row.try_get("", "value")?;
    Ok(serde_json::from_str(&value).ok())
}

pub async fn set<T: Serialize>(
    db: &impl ConnectionTrait,
    app: &App,
    owner: UserId,
    key: &str,
    value: &T,
) -> Result<()> {
    let upsert = "INSERT INTO settings (id, user_id, key, value, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?) \
                  ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at";
    let (id, now) = (app.new_id::<Uuid>(), app.clock.now());
    let values = [id.into(), owner.into(), key.into(), serde_json::to_string(value)?.into(), now.into(), now.into()];
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, upsert, values)).await?;
    Ok(())
}
