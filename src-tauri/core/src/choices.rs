//! Closed lists of values: written in upper case on the wire and in the database, as the data model names them.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident,)+ })+) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, ts_rs::TS, sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
        )]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        #[sea_orm(rs_type = "String", db_type = "Text", rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name { $($(#[$variant_meta])* $variant,)+ }
    )+};
}
pub(crate) use choices;

/// A list of short texts, stored as a JSON array.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(transparent)]
pub struct Texts(pub Vec<String>);

impl Texts {
    /// Trimmed, without empty ones, each once.
    pub fn tidy(self) -> Self {
        let mut seen = std::collections::HashSet::new();
        let texts = self
            .0
            .into_iter()
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty() && seen.insert(text.to_lowercase()));
        Self(texts.collect())
    }
}
