//! Two invented people beside the owner, one of them suspended, to see what several people of one vault see. They come
//! only when they are asked for: a vault of one person stays one.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;
use uuid::{Uuid, uuid};

use crate::{
    App, Result,
    rows::{Row, Schema},
};

/// The invented people of a vault.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct SamplePeople {
    /// Of those who are there.
    pub emails: Vec<String>,
    /// How many went.
    pub removed: u64,
}

/// Their ids say which rows of `users` are invented, in every vault.
const PEOPLE: [(Uuid, &str, &str, &str, &str); 2] = [
    (uuid!("0197a000-0000-7000-8000-00000000c0a1"), "noor.haddad@example.org", "Noor", "Haddad", "ACTIVE"),
    (uuid!("0197a000-0000-7000-8000-00000000c0a2"), "tomasz.lis@example.org", "Tomasz", "Lis", "SUSPENDED"),
];

/// Adds those who are not there yet.
pub(super) async fn add(app: &App, txn: &impl ConnectionTrait) -> Result<SamplePeople> {
    let now = app.clock.now();
    let schema = Schema::of(txn).await?;
    let users = schema.table("users")?;
    for (id, email, first_name, last_name, status) in PEOPLE {
        if users.select(txn, "WHERE id = ?", [id.into()]).await?.is_empty() {
            let row = json!({
                "id": id, "email": email, "first_name": first_name, "last_name": last_name, "role": "USER",
                "status": status, "created_at": now, "updated_at": now,
            });
            let Value::Object(row): Value = row else { continue };
            users.insert(txn, std::slice::from_ref::<Row>(&row)).await?;
        }
    }
    let emails = PEOPLE.iter().map(|(_, email, ..)| (*email).to_owned()).collect();
    Ok(SamplePeople { emails, removed: 0 })
}

/// Takes them away with all that is theirs.
pub(super) async fn remove(txn: &impl ConnectionTrait) -> Result<SamplePeople> {
    let mut removed = 0;
    for (id, ..) in PEOPLE {
        let delete = Statement::from_sql_and_values(DbBackend::Sqlite, "DELETE FROM users WHERE id = ?", [id.into()]);
        removed += txn.execute_raw(delete).await?.rows_affected();
    }
    Ok(SamplePeople { emails: Vec::new(), removed })
}
