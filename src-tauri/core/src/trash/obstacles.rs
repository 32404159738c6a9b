//! What may have taken a deleted row's place meanwhile, and the kind way around it. One arm for each unique index of the
//! tables that can be deleted from.

use sea_orm::{ConnectionTrait, Value};

use super::{
    KeptRow,
    store::{key, statement},
};
use crate::{Result, ids::UserId};

/// Changes the row where it would collide with one that is there now; says so.
pub async fn avoid(db: &impl ConnectionTrait, owner: UserId, kept: &mut KeptRow) -> Result<Option<String>> {
    let row = &mut kept.row;
    match kept.table.as_str() {
        "resumes" if row["is_primary"] == 1 => {
            let text = "SELECT 1 FROM resumes WHERE user_id = ? AND is_primary = 1";
            if is_there(db, text, [owner.into()]).await? {
                row.insert("is_primary".into(), 0.into());
                return Ok(Some("Another resume is your primary one now, and stays it.".into()));
            }
            next_version(db, kept).await
        }
        "resumes" | "documents" => next_version(db, kept).await,
        "messages" => {
            let conversation = key(text(kept, "conversation_id"))?;
            let taken = "SELECT 1 FROM messages WHERE conversation_id = ? AND ordinal = ?";
            if is_there(db, taken, [conversation.clone(), number(kept, "ordinal").into()]).await? {
                let last = "SELECT max(ordinal) FROM messages WHERE conversation_id = ?";
                let next = largest(db, last, [conversation]).await? + 1;
                kept.row.insert("ordinal".into(), next.into());
                return Ok(Some("The conversation went on meanwhile, so the message is at its end.".into()));
            }
            Ok(None)
        }
        "saved_views" => other_name(db, owner, kept).await,
        "interviews" => {
            let taken = "SELECT 1 FROM interviews WHERE user_id = ? AND ics_uid = ?";
            let uid = row["ics_uid"].as_str().map(str::to_owned);
            if uid.is_some() && is_there(db, taken, [owner.into(), uid.into()]).await? {
                row.insert("ics_uid".into(), serde_json::Value::Null);
                return Ok(Some("Another interview follows its calendar entry now.".into()));
            }
            Ok(None)
        }
        _ => Ok(None),
    }
}

async fn next_version(db: &impl ConnectionTrait, kept: &mut KeptRow) -> Result<Option<String>> {
    let lineage = key(text(kept, "lineage_id"))?;
    let table = &kept.table;
    let taken = format!("SELECT 1 FROM {table} WHERE lineage_id = ? AND version = ?");
    if !is_there(db, &taken, [lineage.clone(), number(kept, "version").into()]).await? {
        return Ok(None);
    }
    let last = format!("SELECT max(version) FROM {table} WHERE lineage_id = ?");
    let version = largest(db, &last, [lineage]).await? + 1;
    kept.row.insert("version".into(), version.into());
    Ok(Some(format!("Its version number was taken meanwhile, so it is version {version} now.")))
}

async fn other_name(db: &impl ConnectionTrait, owner: UserId, kept: &mut KeptRow) -> Result<Option<String>> {
    let taken = "SELECT 1 FROM saved_views WHERE user_id = ? AND kind = ? AND name = ?";
    let (kind, first) = (text(kept, "kind").to_owned(), text(kept, "name").to_owned());
    let mut name = first.clone();
    let mut count = 1;
    while is_there(db, taken, [owner.into(), kind.as_str().into(), name.as_str().into()]).await? {
        count += 1;
        name = format!("{first} ({count})");
    }
    if name == first {
        return Ok(None);
    }
    let remark = format!("Another view has its name now, so it is called “{name}”.");
    kept.row.insert("name".into(), name.into());
    Ok(Some(remark))
}

/// A person has one profile. If there is a new one, the old one fills its gaps and brings its lists.
pub async fn unite_profiles(
    db: &impl ConnectionTrait,
    owner: UserId,
    rows: &mut Vec<KeptRow>,
) -> Result<Option<String>> {
    let Some(place) = rows.iter().position(|kept| kept.table == "user_profiles") else { return Ok(None) };
    let present = db.query_one_raw(statement("SELECT id FROM user_profiles WHERE user_id = ?", [owner.into()])).await?;
    let Some(present) = present else { return Ok(None) };
    let present: uuid::Uuid = present.try_get_by_index(0)?;
    let old = rows.remove(place);
    for (column, cell) in old.row.iter().filter(|(_, cell)| !cell.is_null()) {
        if matches!(column.as_str(), "id" | "user_id" | "created_at" | "updated_at") {
            continue;
        }
        let fill =
            format!("UPDATE user_profiles SET {column} = ? WHERE id = ? AND ({column} IS NULL OR {column} = '[]')");
        let value: Value = match cell {
            serde_json::Value::Number(number) if number.is_i64() => number.as_i64().into(),
            serde_json::Value::Number(number) => number.as_f64().into(),
            cell => cell.as_str().map(str::to_owned).into(),
        };
        db.execute_raw(statement(fill, [value, present.into()])).await?;
    }
    for kept in rows.iter_mut().filter(|kept| kept.row.contains_key("profile_id")) {
        kept.row.insert("profile_id".into(), present.to_string().into());
    }
    Ok(Some("You have a new profile, so the old one filled its gaps and brought its lists.".into()))
}

fn text<'a>(kept: &'a KeptRow, column: &str) -> &'a str {
    kept.row.get(column).and_then(|cell| cell.as_str()).unwrap_or_default()
}

fn number(kept: &KeptRow, column: &str) -> i64 {
    kept.row.get(column).and_then(|cell| cell.as_i64()).unwrap_or_default()
}

async fn is_there(db: &impl ConnectionTrait, text: &str, values: impl IntoIterator<Item = Value>) -> Result<bool> {
    Ok(db.query_one_raw(statement(text, values)).await?.is_some())
}

async fn largest(db: &impl ConnectionTrait, text: &str, values: impl IntoIterator<Item = Value>) -> Result<i64> {
    let found = db.query_one_raw(statement(text, values)).await?;
    Ok(found.map(|row| row.try_get_by_index::<Option<i64>>(0)).transpose()?.flatten().unwrap_or_default())
}
