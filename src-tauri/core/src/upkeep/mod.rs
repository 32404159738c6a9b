//! The vault as a whole: whether it is sound, where it stands, what its rows are, and what
//! can be saved of a damaged one, and starting it over. Repairs nothing by itself.

mod browsing;
pub mod commands;
mod salvage;
mod standing;
mod validate;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use browsing::{BrowseTable, BrowsedRow, ColumnSummary, TableSummary};
pub use salvage::Salvaged;
pub use standing::{Standing, standing};
pub use validate::validate;

/// What was looked at, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VaultReport {
    pub is_sound: bool,
    pub checks: Vec<VaultCheck>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VaultCheck {
    pub name: String,
    /// Empty if all is well.
    pub problems: Vec<String>,
}
