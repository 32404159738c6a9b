//! What every stored record has in common: an id, an owner, two times, and the fields a person may edit. Declared once
//! by [`record!`], from which come the table's entity, the wire type and the editable fields. Rules that only some
//! records have (a status flow, one primary resume) are not here but in their feature.

use std::marker::PhantomData;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, IntoActiveModel,
    PaginatorTrait, PrimaryKeyTrait, QueryFilter, QuerySelect, Select,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, Result, clock::Instant, event::Topic, ids::UserId};

/// A record of one owner, stored in one table.
pub trait Record:
    FromQueryResult + IntoActiveModel<<Self::Entity as EntityTrait>::ActiveModel> + Clone + Serialize + Send + Sync
{
    type Entity: EntityTrait<Model = Self, PrimaryKey: PrimaryKeyTrait<ValueType = Self::Id>>;
    type Id: From<Uuid> + Copy + Into<sea_orm::Value> + Send + Sync;
    /// What a person may edit.
    type Fields: Fields;
    const KIND: RecordKind;

    fn made(id: Self::Id, owner: UserId, at: Instant, fields: Self::Fields) -> Self;
    fn id(&self) -> Self::Id;
    fn fields(&self) -> Self::Fields;
    fn set_fields(&mut self, fields: Self::Fields, at: Instant);
    fn id_column() -> <Self::Entity as EntityTrait>::Column;
    fn owner_column() -> <Self::Entity as EntityTrait>::Column;
}

/// The editable part of a record, with the rules each field must keep.
pub trait Fields: Serialize + DeserializeOwned + Send + Sync {
    /// The fields trimmed and proved valid, or an error that names the field.
    fn checked(self) -> Result<Self>;

    /// Fails if a field names a record that is not there, or is not this owner's. Most name none.
    fn check_links(&self, _txn: &DatabaseTransaction, _owner: UserId) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }
}

/// Every kind of record that a person can create and delete, by the name doors use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, sea_orm::EnumIter)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    Profile,
    Experience,
    Education,
    Skill,
    Certification,
    Resume,
    Job,
    StatusChange,
    Application,
    Interview,
    MockInterview,
    Question,
    Story,
    Document,
    Goal,
    Assessment,
    Conversation,
    Message,
    Contact,
    Note,
    SavedView,
    Provider,
}

impl RecordKind {
    /// The kind whose records a table holds; tables that people do not edit have none.
    pub fn of_table(table: &str) -> Option<Self> {
        <Self as sea_orm::Iterable>::iter().find(|kind| kind.table() == table)
    }

    pub fn table(self) -> &'static str {
        match self {
            Self::Profile => "user_profiles",
            Self::Experience => "experiences",
            Self::Education => "educations",
            Self::Skill => "skills",
            Self::Certification => "certifications",
            Self::Resume => "resumes",
            Self::Job => "jobs",
            Self::StatusChange => "status_changes",
            Self::Application => "applications",
            Self::Interview => "interviews",
            Self::MockInterview => "mock_interviews",
            Self::Question => "questions",
            Self::Story => "stories",
            Self::Document => "documents",
            Self::Goal => "career_goals",
            Self::Assessment => "assessments",
            Self::Conversation => "conversations",
            Self::Message => "messages",
            Self::Contact => "contacts",
            Self::Note => "notes",
            Self::SavedView => "saved_views",
            Self::Provider => "providers",
        }
    }

    /// What a person calls it, for messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Experience => "experience",
            Self::Education => "education",
            Self::Skill => "skill",
            Self::Certification => "certification",
            Self::Resume => "resume",
            Self::Job => "job",
            Self::StatusChange => "step",
            Self::Application => "application",
            Self::Interview => "interview",
            Self::MockInterview => "practice interview",
            Self::Question => "question",
            Self::Story => "story",
            Self::Document => "document",
            Self::Goal => "goal",
            Self::Assessment => "assessment",
            Self::Conversation => "conversation",
            Self::Message => "message",
            Self::Contact => "contact",
            Self::Note => "note",
            Self::SavedView => "saved view",
            Self::Provider => "provider",
        }
    }

    pub fn topic(self) -> Topic {
        match self {
            Self::Profile | Self::Experience | Self::Education | Self::Skill | Self::Certification => Topic::Profile,
            Self::Resume => Topic::Resumes,
            Self::Job | Self::StatusChange | Self::Contact | Self::Note => Topic::Jobs,
            Self::Application => Topic::Applications,
            Self::Interview => Topic::Interviews,
            Self::MockInterview | Self::Question | Self::Story => Topic::Practice,
            Self::Document => Topic::Documents,
            Self::Goal => Topic::Goals,
            Self::Assessment => Topic::Assessments,
            Self::Conversation | Self::Message => Topic::Conversations,
            Self::SavedView | Self::Provider => Topic::Settings,
        }
    }
}

/// Declares a stored record: its entity in a private `mod entity`, the record type, and its editable fields.
///
/// `fields` may be edited by their owner; what is `kept` is written by rules only and starts at its default.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident($id:ident) in $table:tt;
        fields $fields:ident { $($(#[$field_meta:meta])* $field:ident: $field_type:ident $(<$field_inner:ident>)?,)* }
        kept { $($(#[$kept_meta:meta])* $kept:ident: $kept_type:ident $(<$kept_inner:ident>)?,)* }
    ) => {
        pub use entity::Model as $name;

        pub(crate) mod entity {
            use super::*;
            // What the derive below names without a path. The whole prelude would bring a second `Value`.
            use sea_orm::{DerivePrimaryKey, EntityTrait, EnumIter, PrimaryKeyTrait};

            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, sea_orm::DeriveEntityModel, serde::Serialize, ts_rs::TS)]
            #[sea_orm(table_name = $table)]
            #[ts(rename = stringify!($name))]
            pub struct Model {
                #[sea_orm(primary_key, auto_increment = false)]
                pub id: $id,
                #[serde(skip)]
                pub user_id: crate::ids::UserId,
                $($(#[$field_meta])* pub $field: $field_type $(<$field_inner>)?,)*
                $($(#[$kept_meta])* pub $kept: $kept_type $(<$kept_inner>)?,)*
                pub created_at: crate::clock::Instant,
                pub updated_at: crate::clock::Instant,
            }

            #[derive(Clone, Copy, Debug, sea_orm::EnumIter, sea_orm::DeriveRelation)]
            pub enum Relation {}

            impl sea_orm::ActiveModelBehavior for ActiveModel {}
        }

        #[doc = concat!("What a person may edit of a [`", stringify!($name), "`].")]
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(default, deny_unknown_fields)]
        pub struct $fields {
            $(pub $field: $field_type $(<$field_inner>)?,)*
        }

        impl crate::record::Record for $name {
            type Entity = entity::Entity;
            type Id = $id;
            type Fields = $fields;
            const KIND: crate::record::RecordKind = crate::record::RecordKind::$name;

            fn made(id: $id, owner: crate::ids::UserId, at: crate::clock::Instant, fields: $fields) -> Self {
                Self {
                    id,
                    user_id: owner,
                    $($field: fields.$field,)*
                    $($kept: Default::default(),)*
                    created_at: at,
                    updated_at: at,
                }
            }

            fn id(&self) -> $id {
                self.id
            }

            fn fields(&self) -> $fields {
                $fields { $($field: self.$field.clone(),)* }
            }

            fn set_fields(&mut self, fields: $fields, at: crate::clock::Instant) {
                $(self.$field = fields.$field;)*
                self.updated_at = at;
            }

            fn id_column() -> entity::Column {
                entity::Column::Id
            }

            fn owner_column() -> entity::Column {
                entity::Column::UserId
            }
        }
    };
}
pub(crate) use record;

/// One page of a longer list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// How many there are on all pages.
    pub total: u64,
}

impl<T> Page<T> {
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), total: self.total }
    }
}

/// The longest page anyone may ask for.
pub const LONGEST_PAGE: u64 = 1_000;

/// Names one record to read.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ById<I> {
    pub id: I,
}

/// The fields of a record to create; what is left out takes its default.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Draft<F>(pub F);

/// Some fields to change of a record, as a JSON merge patch (RFC 7396): what is left out stays, `null` clears.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patch<I, F> {
    pub id: I,
    pub changes: Map<String, Value>,
    #[serde(skip)]
    pub fields: PhantomData<F>,
}

impl<F: TS + 'static> TS for Draft<F> {
    type WithoutGenerics = Draft<F>;
    type OptionInnerType = Self;

    fn name(config: &ts_rs::Config) -> String {
        format!("Partial<{}>", F::name(config))
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }

    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor) {
        visitor.visit::<F>();
        F::visit_dependencies(visitor);
    }
}

impl<I: TS + 'static, F: TS + 'static> TS for Patch<I, F> {
    type WithoutGenerics = Patch<I, F>;
    type OptionInnerType = Self;

    fn name(config: &ts_rs::Config) -> String {
        format!("{{ id: {}, changes: Partial<{}> }}", I::name(config), F::name(config))
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }

    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor) {
        visitor.visit::<F>();
        F::visit_dependencies(visitor);
    }
}

/// The record's fields with the changes merged in, checked.
pub fn patched<R: Record>(record: &R, changes: Map<String, Value>) -> Result<R::Fields> {
    let Value::Object(mut fields) = serde_json::to_value(record.fields())? else {
        return Err(Error::internal("the fields of a record are an object"));
    };
    for (name, value) in changes {
        match fields.get_mut(&name) {
            Some(Value::Object(old)) if value.is_object() => merge(old, value),
            Some(old) => *old = value,
            None => return Err(Error::invalid(&name, format!("A {} has no field “{name}”.", R::KIND.word()))),
        }
    }
    from_json::<R::Fields>(Value::Object(fields))?.checked()
}

fn merge(into: &mut Map<String, Value>, changes: Value) {
    let Value::Object(changes) = changes else { return };
    for (name, value) in changes {
        match (into.get_mut(&name), value) {
            (_, Value::Null) => {
                into.remove(&name);
            }
            (Some(Value::Object(old)), value @ Value::Object(_)) => merge(old, value),
            (_, value) => {
                into.insert(name, value);
            }
        }
    }
}

/// A value from JSON, or an error that names the field that does not fit.
pub fn from_json<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let field = error.path().to_string();
        let message = format!("That does not fit here: {}.", error.inner());
        if field == "." { Error::refused(message) } else { Error::invalid(field, message) }
    })
}

/// The record of this owner, or [`Error::NotFound`].
pub async fn find<R: Record>(db: &impl ConnectionTrait, owner: UserId, id: R::Id) -> Result<R> {
    let found = R::Entity::find().filter(R::id_column().eq(id)).filter(R::owner_column().eq(owner)).one(db).await?;
    found.ok_or(Error::NotFound(R::KIND.word()))
}

/// Fails like [`find`] when an input names a record of another owner or none.
pub async fn exists<R: Record>(db: &impl ConnectionTrait, owner: UserId, id: R::Id, field: &str) -> Result<()> {
    match find::<R>(db, owner, id).await {
        Err(Error::NotFound(word)) => Err(Error::invalid(field, format!("That {word} is no longer there."))),
        other => other.map(drop),
    }
}

/// Fails like [`exists`] if the input names a record at all.
pub async fn linked<R: Record>(db: &impl ConnectionTrait, owner: UserId, id: Option<R::Id>, field: &str) -> Result<()> {
    match id {
        Some(id) => exists::<R>(db, owner, id, field).await,
        None => Ok(()),
    }
}

/// Stores a record that was just [`Record::made`].
pub async fn insert<R: Record>(db: &impl ConnectionTrait, record: &R) -> Result<()> {
    R::Entity::insert(record.clone().into_active_model()).exec_without_returning(db).await?;
    Ok(())
}

/// Stores many such records at once.
pub async fn insert_all<R: Record>(db: &impl ConnectionTrait, records: Vec<R>) -> Result<()> {
    if records.is_empty() {
        return Ok(());
    }
    let rows = records.into_iter().map(IntoActiveModel::into_active_model);
    R::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(())
}

/// Stores every column of a record that is already there.
pub async fn save<R: Record>(db: &impl ConnectionTrait, record: &R) -> Result<()>
where
    <R::Entity as EntityTrait>::ActiveModel: Send,
{
    let row = record.clone().into_active_model().reset_all();
    R::Entity::update_many().set(row).filter(R::id_column().eq(record.id())).exec(db).await?;
    Ok(())
}

/// A page of a query that is already scoped, filtered and sorted.
pub async fn page<R: Record>(
    db: &impl ConnectionTrait,
    query: Select<R::Entity>,
    offset: u64,
    limit: u64,
) -> Result<Page<R>> {
    let total = query.clone().count(db).await?;
    let items = query.offset(offset).limit(limit.min(LONGEST_PAGE)).all(db).await?;
    Ok(Page { items, total })
}

/// Creates a record from checked fields in a transaction of its own and announces it.
pub async fn create<R: Record>(app: &App, owner: UserId, fields: R::Fields) -> Result<R> {
    let record = R::made(app.new_id(), owner, app.clock.now(), fields.checked()?);
    let txn = app.begin_write().await?;
    record.fields().check_links(&txn, owner).await?;
    insert(&txn, &record).await?;
    txn.commit().await?;
    app.announce(R::KIND.topic());
    Ok(record)
}

/// Applies a patch in a transaction of its own and announces it.
pub async fn update<R: Record>(
    app: &App,
    owner: UserId,
    Patch { id, changes, .. }: Patch<R::Id, R::Fields>,
) -> Result<R>
where
    <R::Entity as EntityTrait>::ActiveModel: Send,
{
    let txn = app.begin_write().await?;
    let mut record: R = find(&txn, owner, id).await?;
    let fields = patched(&record, changes)?;
    fields.check_links(&txn, owner).await?;
    record.set_fields(fields, app.clock.now());
    save(&txn, &record).await?;
    txn.commit().await?;
    app.announce(R::KIND.topic());
    Ok(record)
}
