//! What may be asked for in the formats of other programs.

use resume_reader::JsonResume;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    json_resume,
    vault::{self, VaultFile},
};
use crate::{App, Result, accounts, accounts::Actor, ids::TaskId, ipc::Nothing, profile};

/// Where the whole vault is written to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportVault {
    /// A ticket for the file to write.
    pub to: String,
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<TaskId>,
}

/// A whole vault to take in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportVault {
    /// A ticket for the file.
    pub ticket: String,
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<TaskId>,
}

pub async fn export_json_resume(app: &App, actor: Actor, _: Nothing) -> Result<JsonResume> {
    let profile = profile::full(app, actor.user).await?;
    let user = accounts::user(app, actor.user).await?;
    Ok(json_resume::written(&user, &profile, app.clock.now()))
}

pub async fn export_vault(app: &App, actor: Actor, ExportVault { to, task }: ExportVault) -> Result<VaultFile> {
    actor.must_administer()?;
    let task = task.map(|task| app.start_task(task));
    let file = app.destination(&to)?;
    vault::write(&app.vault.database_file(), &file, app.clock.now(), task.as_ref()).await
}

pub async fn import_vault(app: &App, actor: Actor, ImportVault { ticket, task }: ImportVault) -> Result<VaultFile> {
    actor.must_administer()?;
    let task = task.map(|task| app.start_task(task));
    let (name, file) = app.given_path(&ticket)?;
    vault::must_be_empty(&app.db()?).await?;
    let temporary = tempfile::TempDir::with_prefix_in(".import-", app.vault.folder())?;
    let new = temporary.path().join("data.db");
    let taken = vault::read(&file.path, &new, task.as_ref()).await?;
    // Something may have been written while the file was read.
    vault::must_be_empty(&app.db()?).await?;
    app.vault.exchange(Some(&new), &temporary.path().join("empty.db"), app.clock.now()).await?;
    app.begin_again().await?;
    Ok(VaultFile { name, ..taken })
}
