//! Rewriting the vault's database under another key, or none: a verified backup, a copy, the copy compared table by table,
//! and only then the exchange. Whatever ends the process meanwhile, one of the two is there whole.

use crate::{
    App, Result, backup,
    copies::BackupReason,
    db::DatabaseFile,
    durable,
    exchange::Staged,
    keys::{self, DataKey, Keys},
    rekeying,
};

/// The database's new key with the slots that hold it; without, it becomes a plain one.
pub async fn rewrite(app: &App, new: Option<(DataKey, Keys)>, reason: BackupReason) -> Result<()> {
    let at = app.clock.now();
    let vault = &app.vault;
    backup::save(vault, reason, at, None).await?;
    durable::step("backed up");
    let staged = Staged::beside(vault.folder())?;
    let before = vault.database()?;
    let after = DatabaseFile { path: staged.database(), key: new.as_ref().map(|(key, _)| key.clone()) };
    let key = after.key.clone();
    let fill = async |staged: &Staged| {
        rekeying::copy(&before, &after).await?;
        durable::step("exported");
        if let Some((_, keys)) = &new {
            keys.must_have_two_ways()?;
            durable::write(&staged.keys(), &keys::bytes(keys)?)?;
        }
        Ok(())
    };
    vault.exchange(staged, key, None, at, fill).await
}
