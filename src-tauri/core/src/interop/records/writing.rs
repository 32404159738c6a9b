//! Writing a person's records out.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use super::{FORMAT, KIND, each_kind};
use crate::{
    App, Result, accounts,
    accounts::Actor,
    blobs,
    ids::UserId,
    profile,
    record::{Record, RecordKind},
};

/// Every record of the actor.
pub async fn written(app: &App, actor: Actor) -> Result<Value> {
    let user = accounts::user(app, actor.user).await?;
    let profile = profile::full(app, actor.user).await?.profile;
    let db = app.db()?;
    let mut records = BTreeMap::from([(name(RecordKind::Profile)?, vec![serde_json::to_value(profile)?])]);
    macro_rules! add {
        ($($record:ty,)*) => {
            $(records.insert(name(<$record>::KIND)?, all::<$record>(&db, actor.user).await?);)*
        };
    }
    each_kind!(add);
    let mut files = BTreeMap::new();
    for hash in records.values().flatten().filter_map(|record| blobs::named(record["file_url"].as_str()?)) {
        let file = blobs::content(&db, hash, "").await?;
        files.insert(hash.to_owned(), json!({ "media_type": file.media_type, "base64": file.base64 }));
    }
    records.retain(|_, list| !list.is_empty());
    Ok(json!({
        "application": "AI Career Coach",
        "kind": KIND,
        "format": FORMAT,
        "version": env!("CARGO_PKG_VERSION"),
        "exported_at": app.clock.now(),
        "person": { "first_name": user.first_name, "last_name": user.last_name, "email": user.email },
        "records": records,
        "files": files,
    }))
}

/// What doors call a kind.
pub fn name(kind: RecordKind) -> Result<String> {
    Ok(serde_json::to_value(kind)?.as_str().unwrap_or_default().to_owned())
}

async fn all<R: Record>(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<Value>> {
    let mine = R::Entity::find().filter(R::owner_column().eq(owner)).order_by_asc(R::id_column());
    mine.all(db).await?.iter().map(|record| Ok(serde_json::to_value(record)?)).collect()
}
