//! What the four lists of a profile have in common: an entry hangs on the profile and has a place in its list.

use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, EntityTrait};
use serde_json::Value;

use super::store;
use crate::{
    App, Result,
    ids::{ProfileId, UserId},
    record::{self, Record},
};

/// An entry of one of the profile's lists.
pub trait Listed: Record {
    fn owner(&self) -> UserId;
    fn ordinal(&self) -> i32;
    /// Puts it on a profile at a place, with where it was read, if it was.
    fn put(&mut self, profile: ProfileId, ordinal: i32, source: Option<Value>);
    fn ordinal_column() -> <Self::Entity as EntityTrait>::Column;
    /// The date lists are first ordered by, newest first.
    fn since(&self) -> Option<NaiveDate>;
    /// Whether both say the same of the person, so that one of them is enough.
    fn is_same(&self, other: &Self) -> bool;
}

macro_rules! listed {
    ($name:ident, since: |$entry:ident| $since:expr, same: |$one:ident, $other:ident| $same:expr,) => {
        impl super::Listed for $name {
            fn owner(&self) -> crate::ids::UserId {
                self.user_id
            }

            fn ordinal(&self) -> i32 {
                self.ordinal
            }

            fn put(&mut self, profile: ProfileId, ordinal: i32, source: Option<Value>) {
                self.profile_id = profile;
                self.ordinal = ordinal;
                self.source = source;
            }

            fn ordinal_column() -> entity::Column {
                entity::Column::Ordinal
            }

            fn since(&self) -> Option<NaiveDate> {
                let $entry = self;
                $since
            }

            fn is_same(&self, other: &Self) -> bool {
                let ($one, $other) = (self, other);
                $same
            }
        }
    };
}
pub(super) use listed;

/// Adds an entry where its date puts it among the others; without a date, at the end.
pub async fn add<R: Listed>(app: &App, txn: &impl ConnectionTrait, mut entry: R, source: Option<Value>) -> Result<R> {
    let owner = entry.owner();
    let profile = store::ensure(app, txn, owner).await?;
    let others = store::entries::<R>(txn, owner).await?;
    let since = entry.since();
    let next = others.iter().find(|other| since.is_some() && other.since() < since);
    let ordinal = match next {
        Some(next) => {
            store::make_room::<R>(txn, owner, next.ordinal()).await?;
            next.ordinal()
        }
        None => others.last().map_or(0, |last| last.ordinal() + 1),
    };
    entry.put(profile.id, ordinal, source);
    record::insert(txn, &entry).await?;
    Ok(entry)
}
