//! What a person chose. Values are kept by key, one JSON value each; what other keys mean is the affair of the feature
//! that owns them. Here are the choices that are nobody else's.

pub mod commands;
mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use commands::of;
pub use store::{get, set};

use crate::{Error, Result, check, choices::choices, jobs::JobStatus, record::Fields};

choices! {
    Theme {
        /// As the system says.
        #[default]
        System,
        Light,
        Dark,
    }
    Density {
        #[default]
        Normal,
        Compact,
    }
    /// The day a week begins with.
    WeekStart {
        #[default]
        Monday,
        Saturday,
        Sunday,
    }
    JobsView {
        #[default]
        Board,
        Table,
    }
}

/// What a person chose, or would not mind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The person has said how to begin: with a file, with sample data or with nothing.
    pub started: bool,
    pub theme: Theme,
    pub density: Density,
    pub sidebar_collapsed: bool,
    pub jobs_view: JobsView,
    /// The board's columns that are folded away.
    pub folded_columns: Vec<JobStatus>,
    pub week_start: WeekStart,
    /// How many applications a week should bring; 0 sets no goal.
    pub weekly_application_goal: u32,
    /// ISO 4217; for what is entered without a currency.
    pub currency: Option<String>,
    /// After how many minutes without a key or a click an encrypted vault locks itself; 0 never.
    pub lock_after_minutes: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            started: false,
            theme: Theme::default(),
            density: Density::default(),
            sidebar_collapsed: false,
            jobs_view: JobsView::default(),
            folded_columns: Vec::new(),
            week_start: WeekStart::default(),
            weekly_application_goal: 5,
            currency: None,
            lock_after_minutes: 15,
        }
    }
}

/// More applications a week than this is a slip of the finger.
const HIGHEST_WEEKLY_GOAL: u32 = 200;
const LONGEST_IDLE_MINUTES: u32 = 24 * 60;

impl Fields for Settings {
    fn checked(mut self) -> Result<Self> {
        check::within("weekly_application_goal", Some(self.weekly_application_goal), 0, HIGHEST_WEEKLY_GOAL)?;
        check::within("lock_after_minutes", Some(self.lock_after_minutes), 0, LONGEST_IDLE_MINUTES)?;
        self.currency = check::currency("currency", self.currency)?;
        self.folded_columns.sort();
        self.folded_columns.dedup();
        if self.folded_columns.len() == <JobStatus as sea_orm::Iterable>::iter().count() {
            return Err(Error::invalid("folded_columns", "Leave at least one column of the board unfolded."));
        }
        Ok(self)
    }
}
