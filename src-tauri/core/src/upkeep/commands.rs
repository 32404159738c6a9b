//! What may be asked about the vault as a whole.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    BrowseTable, BrowsedRow, TableSummary, VaultReport,
    browsing::{rows, tables},
};
use crate::{
    App, Error, Result, accounts::Actor, backup, copies::BackupReason, ids::TaskId, ipc::Nothing, record::Page,
};

/// A long look at the vault.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ValidateVault {
    pub task: Option<TaskId>,
}

/// Starts the vault over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ResetVault {
    /// The word DELETE, typed by the person.
    pub confirm: String,
}

pub async fn validate_vault(app: &App, _: Actor, ValidateVault { task }: ValidateVault) -> Result<VaultReport> {
    let task = task.map(|task| app.start_task(task));
    super::validate(&app.vault.database_file(), task.as_ref()).await
}

pub async fn list_tables(app: &App, actor: Actor, _: Nothing) -> Result<Vec<TableSummary>> {
    tables(&app.db()?, actor.user).await
}

pub async fn browse_table(app: &App, actor: Actor, query: BrowseTable) -> Result<Page<BrowsedRow>> {
    rows(&app.db()?, actor.user, query).await
}

pub async fn reset_vault(app: &App, actor: Actor, ResetVault { confirm }: ResetVault) -> Result<()> {
    actor.must_administer()?;
    if confirm.trim() != "DELETE" {
        return Err(Error::invalid(
            "confirm",
            "Type DELETE to delete everything in this vault. A backup is made first.",
        ));
    }
    let at = app.clock.now();
    let saved = backup::save(&app.vault, BackupReason::BeforeReset, at, None).await?;
    let old = tempfile::TempDir::with_prefix_in(".reset-", app.vault.folder())?;
    app.vault.exchange(None, &old.path().join("data.db"), at).await?;
    tracing::info!(backup = ?saved.file_name(), "the vault was started over");
    app.begin_again().await
}
