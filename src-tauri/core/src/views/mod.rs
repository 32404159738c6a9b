//! Saved views: a list's filters and order under a name.

pub mod commands;
mod store;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    Error, Result, check,
    choices::choices,
    ids::SavedViewId,
    record::{Fields, record},
};

choices! {
    /// The list that a view is of.
    ViewKind {
        #[default]
        Jobs,
        Applications,
        Interviews,
        Documents,
    }
}

record! {
    /// A list's filters and order under a name.
    SavedView(SavedViewId) in "saved_views";
    fields SavedViewFields {
        kind: ViewKind,
        name: String,
        /// The list's query, whole.
        query: Value,
        /// Its place among the views of its list.
        ordinal: i32,
    }
    kept {}
}

impl Fields for SavedViewFields {
    fn checked(self) -> Result<Self> {
        if !self.query.is_object() {
            return Err(Error::invalid("query", "Give the filters to save."));
        }
        Ok(Self { name: check::required("name", "a name", &self.name)?, ..self })
    }
}

/// The views of one list, or of all.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct SavedViewQuery {
    pub kind: Option<ViewKind>,
}
