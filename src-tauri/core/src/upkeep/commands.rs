//! What may be asked about the vault as a whole.

use coach_migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    BrowseTable, BrowsedRow, Salvaged, TableSummary, VaultReport,
    browsing::{rows, tables},
    salvage,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    backup,
    copies::BackupReason,
    db::{Access, DatabaseFile},
    exchange::Staged,
    ids::TaskId,
    ipc::Nothing,
    keys::{self, Password},
    locking::{commands::Unlock, credential},
    record::Page,
    vault::Shut,
};

/// A long look at the vault.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ValidateVault {
    pub task: Option<TaskId>,
}

/// Where what can be read goes, and what opens the vault if it is encrypted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SalvageVault {
    /// A ticket for the file to write.
    pub to: String,
    #[serde(default)]
    pub password: Option<Password>,
    #[serde(default)]
    pub code: Option<String>,
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
    super::validate(&app.vault.database()?, task.as_ref()).await
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
    let staged = Staged::beside(app.vault.folder())?;
    let empty = DatabaseFile { path: staged.database(), key: app.vault.key() };
    make_empty(&empty).await?;
    app.vault.exchange(staged, empty.key, None, at, async |_| Ok(())).await?;
    tracing::info!(backup = ?saved.file_name(), "the vault was started over");
    app.begin_again().await
}

pub async fn salvage_vault(app: &App, SalvageVault { to, password, code }: SalvageVault) -> Result<Salvaged> {
    if !matches!(app.vault.shut(), Some(Shut::Damaged(_))) {
        return Err(Error::refused("This vault is not damaged. Export it instead."));
    }
    let to = app.destination(&to)?;
    let path = app.vault.database_file();
    let key = match (password, code) {
        (None, None) => None,
        (password, code) => {
            let given = Unlock { password, code, ..Unlock::default() };
            let opened = keys::read(app.vault.folder())?.open(credential(app, given).await?).await?;
            Some(opened.ok_or_else(|| Error::invalid("password", "That does not open this vault."))?.0)
        }
    };
    salvage::salvage(&DatabaseFile { path, key }, app.vault.folder(), &to, app.clock.now()).await
}

async fn make_empty(database: &DatabaseFile) -> Result<()> {
    let connection = database.connect(Access::ReadWrite).await?;
    let made = Migrator::up(&connection, None).await;
    connection.close().await?;
    Ok(made?)
}
