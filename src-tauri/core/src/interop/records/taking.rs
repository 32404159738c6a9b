//! Taking exported records in again, each by itself: one that does not fit is told and left out, one that is there
//! already is left as it is. Every value is checked as if a person had typed it.

use std::collections::HashMap;

use sea_orm::{DatabaseTransaction, EntityTrait, TransactionTrait};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{FORMAT, KIND, each_kind, writing::name};
use crate::{
    App, Error, Result, accounts, blobs,
    ids::UserId,
    interop::importing::ImportProblem,
    jobs::Job,
    profile::{self, Filling, ProfileFields},
    record::{self, Fields, Record, RecordKind, from_json},
    rows::{OnDelete, Row, Schema, Table},
};

/// What came of an export.
#[derive(Default)]
pub struct Taken {
    pub made: Vec<(RecordKind, Uuid)>,
    pub already_there: u32,
    pub problems: Vec<ImportProblem>,
}

/// Makes the records of `file` this owner's.
///
/// # Errors
/// [`Error::NewerDatabase`] if a newer application wrote the file, [`Error::UnreadableFile`] if it is no export.
pub async fn take(app: &App, txn: &DatabaseTransaction, owner: UserId, file: &Value) -> Result<Taken> {
    match file["format"].as_u64() {
        Some(FORMAT) if file["kind"] == KIND => {}
        Some(newer) if newer > FORMAT => return Err(Error::NewerDatabase),
        _ => return Err(Error::UnreadableFile("This is no export of records of AI Career Coach.".into())),
    }
    let schema = Schema::of(txn).await?;
    let profile = profile::ensure(app, txn, owner).await?.id;
    let mut taking = Taking {
        app,
        txn,
        owner,
        schema: &schema,
        profile: profile.into(),
        file,
        others: HashMap::new(),
        taken: Taken::default(),
    };
    taking.person().await?;
    macro_rules! take {
        ($($record:ty,)*) => { $(taking.kind::<$record>().await?;)* };
    }
    each_kind!(take);
    Ok(taking.taken)
}

struct Taking<'a> {
    app: &'a App,
    txn: &'a DatabaseTransaction,
    owner: UserId,
    schema: &'a Schema,
    profile: Uuid,
    file: &'a Value,
    /// Ids that another person of this vault has already, and what they are here.
    others: HashMap<String, String>,
    taken: Taken,
}

impl Taking<'_> {
    /// The name and the profile, where nothing is said yet.
    async fn person(&self) -> Result<()> {
        let person = &self.file["person"];
        let text = |name: &str| person[name].as_str().unwrap_or_default();
        let name = format!("{} {}", text("first_name"), text("last_name"));
        accounts::introduce(self.app, self.txn, self.owner, Some(&name), person["email"].as_str()).await?;
        let found = &self.file["records"]["profile"][0];
        if let Some(found) = found.as_object() {
            let fields: ProfileFields =
                from_json(only(found, &from_json::<ProfileFields>(Value::Object(Map::new()))?)?)?;
            let filling = Filling { profile: fields, ..Filling::default() };
            profile::fill(self.app, self.txn, self.owner, filling, |_| Value::Null).await?;
        }
        Ok(())
    }

    async fn kind<R: Record<Id: Into<Uuid>>>(&mut self) -> Result<()>
    where
        <R::Entity as EntityTrait>::ActiveModel: Send,
    {
        let found = self.file["records"][name(R::KIND)?].as_array().cloned().unwrap_or_default();
        for (place, value) in (1..).zip(found) {
            // What fails in the middle of a record leaves nothing of it.
            let inner = self.txn.begin().await?;
            match self.record::<R>(&inner, value).await {
                Ok(Some(id)) => {
                    inner.commit().await?;
                    self.taken.made.push((R::KIND, id));
                }
                Ok(None) => {
                    inner.rollback().await?;
                    self.taken.already_there += 1;
                }
                Err(error @ (Error::Invalid { .. } | Error::Internal(_))) => {
                    inner.rollback().await?;
                    let why = match &error {
                        Error::Invalid { message, .. } => message.clone(),
                        _ => "It does not fit among the records here.".to_owned(),
                    };
                    let message = format!("{} {place}: {why}", R::KIND.word());
                    self.taken.problems.push(ImportProblem { row: None, message, is_left_out: true });
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Makes one record, and gives its id; nothing if it is there already.
    async fn record<R: Record<Id: Into<Uuid>>>(
        &mut self,
        txn: &DatabaseTransaction,
        value: Value,
    ) -> Result<Option<Uuid>>
    where
        <R::Entity as EntityTrait>::ActiveModel: Send,
    {
        let Value::Object(found) = value else { return Err(Error::refused("It is not an object.")) };
        let known = from_json::<R::Fields>(Value::Object(Map::new()))?;
        let fields = from_json::<R::Fields>(only(&found, &known)?)?.checked()?;
        let table = self.schema.table(R::KIND.table())?;
        let mut row = as_row(table, found)?;
        row.insert("user_id".into(), Uuid::from(self.owner).to_string().into());
        if self.is_there(txn, table, &mut row).await? {
            return Ok(None);
        }
        self.settle(txn, R::KIND, table, &mut row).await?;
        table.insert(txn, std::slice::from_ref(&row)).await?;
        let id: Uuid = row["id"].as_str().unwrap_or_default().parse().map_err(Error::internal)?;
        // Read back and written again, each value is proved to be one and has the form that ours have.
        let mut record: R = record::find(txn, self.owner, R::Id::from(id)).await?;
        let touched = serde_json::to_value(&record)?["updated_at"].clone();
        record.set_fields(fields, serde_json::from_value(touched)?);
        record::save(txn, &record).await?;
        Ok(Some(id))
    }

    /// Whether the owner has this record. If another person has it, the owner's gets an id of its own.
    async fn is_there(&mut self, txn: &DatabaseTransaction, table: &Table, row: &mut Row) -> Result<bool> {
        for column in ["id", "lineage_id"] {
            let Some(old) = row.get(column).and_then(Value::as_str) else { continue };
            if let Some(new) = self.others.get(old) {
                row.insert(column.into(), new.as_str().into());
                continue;
            }
            let id = bound(table, column, &old.into())?;
            let found = table.select(txn, &format!("WHERE {column} = ? LIMIT 1"), [id]).await?;
            match found.first() {
                Some(other) if other["user_id"] != row["user_id"] => {
                    let new = self.app.new_id::<Uuid>().to_string();
                    self.others.insert(old.to_owned(), new.clone());
                    row.insert(column.into(), new.into());
                }
                Some(_) if column == "id" => return Ok(true),
                _ => {}
            }
        }
        Ok(false)
    }

    /// Makes the row name only what is the owner's and there.
    async fn settle(&self, txn: &DatabaseTransaction, kind: RecordKind, table: &Table, row: &mut Row) -> Result<()> {
        if table.column("profile_id").is_some() {
            row.insert("profile_id".into(), self.profile.to_string().into());
        }
        if table.column("blob_hash").is_some() {
            let hash = self.kept_file(txn, row).await?;
            let url = hash.as_deref().map(blobs::url);
            let is_ours = row.get("file_url").and_then(Value::as_str).is_some_and(|url| blobs::named(url).is_some());
            if is_ours {
                row.insert("file_url".into(), url.into());
            }
            row.insert("blob_hash".into(), hash.into());
        }
        if kind == RecordKind::Job {
            let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default();
            let key = Job::dedup_key(text("company"), text("title"));
            row.insert("dedup_key".into(), key.into());
        }
        if kind == RecordKind::Resume && row.get("is_primary").is_some_and(|flag| *flag == 1) {
            let owner = bound(table, "user_id", &row["user_id"])?;
            let primary = table.select(txn, "WHERE user_id = ? AND is_primary = 1", [owner]).await?;
            row.insert("is_primary".into(), i64::from(primary.is_empty()).into());
        }
        self.settle_references(txn, table, row).await
    }

    async fn settle_references(&self, txn: &DatabaseTransaction, table: &Table, row: &mut Row) -> Result<()> {
        for reference in table.references.iter().filter(|reference| reference.column != "user_id") {
            let parent = self.schema.table(&reference.table)?;
            let Some(named) = row.get(&reference.column).and_then(Value::as_str).filter(|_| parent.is_owned()) else {
                continue;
            };
            let named = self.others.get(named).cloned().unwrap_or_else(|| named.to_owned());
            let values =
                [bound(parent, &reference.to, &named.as_str().into())?, bound(parent, "user_id", &row["user_id"])?];
            let found = parent.select(txn, &format!("WHERE {} = ? AND user_id = ?", reference.to), values).await?;
            let kept = match (found.is_empty(), reference.on_delete) {
                (false, _) => Value::from(named),
                (true, OnDelete::SetNull) => Value::Null,
                (true, _) => return Err(Error::refused("What it belongs to is not in the file.")),
            };
            row.insert(reference.column.clone(), kept);
        }
        Ok(())
    }

    /// The hash of the file a record names, kept from the export if it is in it.
    async fn kept_file(&self, txn: &DatabaseTransaction, row: &Row) -> Result<Option<String>> {
        let Some(hash) = row.get("file_url").and_then(Value::as_str).and_then(blobs::named) else { return Ok(None) };
        let Some(bytes) = blobs::decoded(&self.file["files"][hash]["base64"]) else { return Ok(None) };
        if blobs::hash(&bytes) != hash {
            return Err(Error::refused("Its file is damaged."));
        }
        let name = row.get("file_name").and_then(Value::as_str).unwrap_or_default();
        Ok(Some(blobs::keep(txn, name, bytes, self.app.clock.now()).await?))
    }
}

fn bound(table: &Table, column: &str, cell: &Value) -> Result<sea_orm::Value> {
    let known = table.column(column).ok_or_else(|| Error::internal(format!("no column {column}")))?;
    table.bound(known, cell)
}

/// The part of a record that a person may edit.
fn only<F: Fields>(found: &Map<String, Value>, known: &F) -> Result<Value> {
    let Value::Object(known) = serde_json::to_value(known)? else {
        return Err(Error::internal("the fields of a record are an object"));
    };
    Ok(found
        .iter()
        .filter(|(name, _)| known.contains_key(*name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect())
}

/// A record in the form every door shows, as the table stores it.
fn as_row(table: &Table, found: Map<String, Value>) -> Result<Row> {
    let cells = found.into_iter().filter_map(|(name, value)| {
        let column = table.column(&name)?;
        let cell = match value {
            Value::Null => Ok(Value::Null),
            value if column.is_json => serde_json::to_string(&value).map(Value::from),
            Value::Bool(flag) => Ok(i64::from(flag).into()),
            value => Ok(value),
        };
        Some(cell.map(|cell| (name, cell)))
    });
    Ok(cells.collect::<serde_json::Result<_>>()?)
}
