//! `coach db`: the vault as a whole, for scripts and for repair. `status`, `validate` and `studio` change nothing.

mod show;
mod studio;

use std::path::PathBuf;

use coach_core::{
    App, Error, Result, backup,
    clock::Clock,
    copies,
    db::{DatabaseFile, database_file},
    interop::vault::VaultFile,
    ipc,
    keys::{Credential, RecoveryCode},
    sample::{SampleData, people::SamplePeople},
    upkeep,
    vault::Vault,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::{Opening, outcome::Answer, surroundings};

/// The vault as a whole: where it stands, whether it is sound, copies of it.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  coach db\n  coach db validate\n  coach db backup before-trip.zip\n  coach db restore before-trip.zip"
)]
pub struct Db {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Brings the database up to this version; a verified backup is made first. Example: coach db migrate
    Migrate,
    /// Says where the vault stands; creates and changes nothing. Example: coach db status --json
    Status,
    /// Looks for damage; exit code 1 if there is any. Example: coach db validate
    Validate,
    /// Loads a believable search to look around in, or takes it away again. Example: coach db seed
    Seed {
        /// Also adds two invented people, one of them suspended, for tests.
        #[arg(long)]
        people: bool,
        /// Takes away exactly what was loaded.
        #[arg(long, conflicts_with = "people")]
        remove: bool,
    },
    /// Starts over with an empty vault, after a backup. Example: coach db reset --yes
    Reset {
        /// Really.
        #[arg(long)]
        yes: bool,
    },
    /// Copies the whole vault to one file. Example: coach db backup before-trip.zip
    Backup {
        /// Among the vault's own backups if left out.
        file: Option<PathBuf>,
    },
    /// Puts a backup in the vault's place; what is there now is kept. Example: coach db restore before-trip.zip
    Restore {
        /// A file, or the name of one of the vault's own backups.
        file: PathBuf,
    },
    /// Writes every row of every table to one JSON file that any program can read. Example: coach db export vault.json
    Export {
        file: PathBuf,
    },
    /// Makes an empty vault what an exported one was. Example: coach --data new-folder db import vault.json
    Import {
        file: PathBuf,
    },
    Studio(studio::Studio),
}

impl Db {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        match self.command {
            None => status(vault, true).await,
            Some(Command::Status) => status(vault, false).await,
            Some(Command::Migrate) => migrate(vault).await,
            Some(Command::Validate) => validate(vault).await,
            Some(Command::Seed { people, remove }) => seed(vault, people, remove).await,
            Some(Command::Reset { yes }) => reset(vault, yes).await,
            Some(Command::Backup { file }) => backup(vault, file).await,
            Some(Command::Restore { file }) => restore(vault, file).await,
            Some(Command::Export { file }) => export(vault, file).await,
            Some(Command::Import { file }) => import(vault, file).await,
            Some(Command::Studio(studio)) => studio.run(vault).await,
        }
    }
}

async fn status(vault: &Opening, with_advice: bool) -> Result<Answer> {
    let folder = vault.folder()?;
    let standing = upkeep::standing(&folder, vault.key(false).await?).await?;
    let advice = with_advice.then(|| show::advice(&standing));
    vault.print(&standing, || show::standing(&folder, &standing) + advice.unwrap_or_default())
}

async fn migrate(vault: &Opening) -> Result<Answer> {
    let before = upkeep::standing(&vault.folder()?, vault.key(false).await?).await?;
    vault.app(surroundings()).await?.vault.close().await?;
    let words = match (before.exists, before.pending.len()) {
        (false, _) => "Made a new vault.".to_owned(),
        (true, 0) => "Nothing to do: the vault is up to date.".to_owned(),
        (true, steps) => format!("Applied {steps} steps. The backup made before them is in the vault's backups."),
    };
    vault.print(&json!({ "created": !before.exists, "applied": before.pending }), || words)
}

/// Without opening the vault as the application would: a damaged or newer one is looked at, not changed.
async fn validate(vault: &Opening) -> Result<Answer> {
    let folder = vault.folder()?;
    if !database_file(&folder).exists() {
        return Err(Error::NotFound("vault"));
    }
    // Held, so that the application does not open it meanwhile.
    let _held = Vault::closed(&folder)?;
    let key = vault.key(true).await?;
    let report = upkeep::validate(&DatabaseFile { path: database_file(&folder), key }, None).await?;
    vault.print(&report, || show::report(&report))?;
    Ok(if report.is_sound { Answer::Done } else { Answer::No })
}

async fn seed(vault: &Opening, with_people: bool, remove: bool) -> Result<Answer> {
    let app = vault.app(surroundings()).await?;
    let actor = app.actor(vault.user.as_deref()).await?;
    let asked = async |command: &str| ipc::ask(&app, actor, command, Value::Null).await;
    let before: SampleData = serde_json::from_value(asked("sample_data").await?)?;
    let mut people = SamplePeople::default();
    if remove {
        people = serde_json::from_value(asked("remove_sample_people").await?)?;
    } else if with_people {
        people = serde_json::from_value(asked("load_sample_people").await?)?;
    }
    // What is there already, or gone already, is only refused if nothing else was asked for.
    let is_done = (before.records > 0) != remove && (with_people || people.removed > 0);
    let command = if remove { "remove_sample_data" } else { "load_sample_data" };
    let now = if is_done { Ok(before) } else { asked(command).await.and_then(|now| Ok(serde_json::from_value(now)?)) };
    app.vault.close().await?;
    let now: SampleData = now?;
    let mut words = match now.records {
        0 => "The sample data is gone.".to_owned(),
        records => format!("The vault holds {records} sample records. `coach db seed --remove` takes them away."),
    };
    for email in &people.emails {
        words += &format!("\nAlso in the vault: {email}.");
    }
    vault.print(&json!({ "records": now.records, "loaded_at": now.loaded_at, "people": people.emails }), || words)
}

async fn reset(vault: &Opening, yes: bool) -> Result<Answer> {
    if !yes {
        return Err(Error::invalid(
            "yes",
            "This deletes everything in the vault. Add --yes to do it; a backup is made first.",
        ));
    }
    let app = vault.app(surroundings()).await?;
    let actor = app.actor(vault.user.as_deref()).await?;
    ask::<Value>(&app, actor, "reset_vault", json!({ "confirm": "DELETE" })).await?;
    vault.print(&json!({}), || "The vault is empty. What was in it is in its backups.".into())
}

async fn backup(vault: &Opening, file: Option<PathBuf>) -> Result<Answer> {
    if !database_file(&vault.folder()?).exists() {
        return Err(Error::NotFound("vault"));
    }
    let app = vault.app(surroundings()).await?;
    let actor = app.actor(vault.user.as_deref()).await?;
    let to = file.map(|file| app.ticket_for_destination(std::path::absolute(&file).unwrap_or(file)).ticket);
    let made: backup::Backup = ask(&app, actor, "create_backup", json!({ "to": to })).await?;
    vault.print(&made, || format!("Saved {} ({}), read again and proved whole.", made.name, show::size(made.size)))
}

/// Works on a vault that cannot be opened too: that is what a restore is for.
async fn restore(vault: &Opening, file: PathBuf) -> Result<Answer> {
    let found = Vault::closed(&vault.folder()?)?;
    let now = Clock::System.now();
    match found.look(now).await {
        // A newer vault is replaced too; like a damaged one it is kept.
        Ok(()) | Err(Error::NewerDatabase) => {}
        Err(error) => return Err(error),
    }
    let shelved =
        backup::folders(found.folder()).into_iter().map(|folder| folder.join(&file)).find(|file| file.exists());
    let file = if file.exists() { file } else { shelved.unwrap_or(file) };
    let credential =
        vault.password(copies::manifest(&file)?.is_encrypted())?.map(|given| match RecoveryCode::typed(&given) {
            Ok(code) => Credential::Code(code),
            Err(_) => Credential::Password(None, given.into()),
        });
    let manifest = backup::replace(&found, &file, credential, now, None).await?;
    found.close().await?;
    let rows: u64 = manifest.tables.values().sum();
    vault.print(&manifest, || {
        let day = manifest.made_at.format("%-d %B %Y, %H:%M UTC");
        format!("Restored {rows} rows, as they were on {day}. What was there before is in the vault's backups.")
    })
}

async fn export(vault: &Opening, file: PathBuf) -> Result<Answer> {
    if !database_file(&vault.folder()?).exists() {
        return Err(Error::NotFound("vault"));
    }
    let app = vault.app(surroundings()).await?;
    let actor = app.actor(vault.user.as_deref()).await?;
    let to = app.ticket_for_destination(std::path::absolute(&file).unwrap_or(file)).ticket;
    let made: VaultFile = ask(&app, actor, "export_vault", json!({ "to": to })).await?;
    vault.print(&made, || {
        let rows: u64 = made.tables.values().sum();
        format!(
            "Wrote {rows} rows to {} ({}). Keep it safe: whoever has it can read all of it.",
            made.name,
            show::size(made.size)
        )
    })
}

async fn import(vault: &Opening, file: PathBuf) -> Result<Answer> {
    let app = vault.app(surroundings()).await?;
    let actor = app.actor(vault.user.as_deref()).await?;
    let ticket = app.ticket_for_path(file)?.ticket;
    let taken: VaultFile = ask(&app, actor, "import_vault", json!({ "ticket": ticket })).await?;
    vault.print(&taken, || {
        let rows: u64 = taken.tables.values().sum();
        format!("The vault is now what it was when it was exported: {rows} rows, each table proved.")
    })
}

/// Asks the one command this process is there for.
async fn ask<T: DeserializeOwned>(
    app: &App,
    actor: coach_core::accounts::Actor,
    command: &str,
    input: Value,
) -> Result<T> {
    let answer = ipc::ask(app, actor, command, input).await;
    app.vault.close().await?;
    Ok(serde_json::from_value(answer?)?)
}
