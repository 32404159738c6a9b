//! What may be asked about deleting and putting back.

use std::collections::HashSet;

use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    Kept, Restored, TrashEntry, restore,
    store::{self, Entry},
    title::title,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::{self, Provider},
    event::Topic,
    ids::{RecordId, TrashId, UserId},
    record::{self, ById, Page, RecordKind},
    rows::Schema,
};

/// Names a record of any kind.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeleteRecord {
    pub kind: RecordKind,
    pub id: RecordId,
}

/// A page of the trash, newest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TrashQuery {
    #[ts(as = "Option<u64>")]
    pub offset: u64,
    #[ts(as = "Option<u64>")]
    pub limit: u64,
}

impl Default for TrashQuery {
    fn default() -> Self {
        Self { offset: 0, limit: 50 }
    }
}

/// What to forget for good.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EmptyTrash {
    /// Only this entry; everything if left out.
    #[ts(optional)]
    pub id: Option<TrashId>,
}

pub async fn delete_record(app: &App, actor: Actor, DeleteRecord { kind, id }: DeleteRecord) -> Result<TrashEntry> {
    if kind == RecordKind::StatusChange {
        return Err(Error::refused(
            "A step is part of its job's history and is not deleted alone. Mark it as a correction instead.",
        ));
    }
    let txn = app.begin_write().await?;
    let provider = match kind {
        RecordKind::Provider => Some(record::find::<Provider>(&txn, actor.user, Uuid::from(id).into()).await?),
        _ => None,
    };
    let schema = Schema::of(&txn).await?;
    let entry = discard(app, &txn, &schema, actor.user, kind, id).await?;
    txn.commit().await?;
    if let Some(provider) = provider {
        ai::forget_key(app, &provider).await;
    }
    announce(app, &entry.kept);
    Ok(entry.into())
}

/// Deletes a record with all that its deletion takes, and keeps that in the trash.
pub(crate) async fn discard(
    app: &App,
    txn: &impl ConnectionTrait,
    schema: &Schema,
    owner: UserId,
    kind: RecordKind,
    id: RecordId,
) -> Result<Entry> {
    let kept = store::collect(txn, schema, owner, kind, id).await?;
    let title = title(txn, schema, kind, &kept.rows[0].row).await?;
    let entry = Entry { id: app.new_id(), kind, title, deleted_at: app.clock.now(), kept };
    store::insert(txn, owner, &entry).await?;
    store::delete(txn, kind.table(), id).await?;
    Ok(entry)
}

pub async fn restore_record(app: &App, actor: Actor, ById { id }: ById<TrashId>) -> Result<Restored> {
    let txn = app.begin_write().await?;
    let schema = Schema::of(&txn).await?;
    let Entry { kind, title, kept, .. } = store::find(&txn, actor.user, id).await?;
    let touched = kept.clone();
    let record: RecordId = serde_json::from_value(kept.rows[0].row["id"].clone())?;
    store::forget(&txn, actor.user, Some(id)).await?;
    let remarks = restore::put_back(&txn, &schema, actor.user, kept).await?;
    txn.commit().await?;
    announce(app, &touched);
    Ok(Restored { kind, id: record, title, remarks })
}

pub async fn list_trash(app: &App, actor: Actor, TrashQuery { offset, limit }: TrashQuery) -> Result<Page<TrashEntry>> {
    store::list(&app.db()?, actor.user, offset, limit).await
}

pub async fn empty_trash(app: &App, actor: Actor, EmptyTrash { id }: EmptyTrash) -> Result<u64> {
    let txn = app.begin_write().await?;
    let forgotten = store::forget(&txn, actor.user, id).await?;
    store::sweep_files(&txn, app.clock.now()).await?;
    txn.commit().await?;
    app.announce(Topic::Trash);
    Ok(forgotten)
}

/// Tells every topic whose records came, went or changed.
fn announce(app: &App, kept: &Kept) {
    let rows = kept.rows.iter().map(|kept| kept.table.as_str());
    let tables = rows.chain(kept.references.iter().map(|reference| reference.table.as_str()));
    let topics: HashSet<Topic> = tables.filter_map(|table| Some(RecordKind::of_table(table)?.topic())).collect();
    for topic in topics.into_iter().chain([Topic::Trash]) {
        app.announce(topic);
    }
}
