//! What may be asked for in the formats of other programs.

use chrono::NaiveDate;
use resume_reader::JsonResume;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::calendar::file::{calendar_file, choose_calendar_folder};
pub use super::importing::{import_file, list_imports, preview_import, undo_import};
use super::{
    calendar, json_resume, records,
    report::{self, Period},
    tracker,
    vault::{self, VaultFile},
};
use crate::{
    App, Result, accounts,
    accounts::Actor,
    choices::choices,
    db::DatabaseFile,
    exchange::Staged,
    ids::{InterviewId, TaskId},
    ipc::Nothing,
    profile,
    record::ById,
};

choices! {
    /// What a person's own records are written as.
    RecordsFormat {
        /// Every record by kind, with the files they name.
        #[default]
        Json,
        /// Jobs with their applications as one table for a spreadsheet.
        Csv,
        /// The profile as a JSON Resume.
        JsonResume,
        /// The search of a period as a page to print, in Markdown.
        Report,
        /// Every interview for a calendar, as iCalendar.
        Ics,
    }
}

/// What of a person's own is written, and how.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ExportRecords {
    #[ts(optional = false)]
    pub format: RecordsFormat,
    /// The first and the last day of a report; open if left out.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Marks a table as UTF-8 for spreadsheets that would not know.
    #[ts(as = "Option<bool>")]
    pub byte_order_mark: bool,
}

/// What was written, for the person to save where they want.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ExportedText {
    /// A name to propose.
    pub name: String,
    pub text: String,
}

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

pub async fn export_records(app: &App, actor: Actor, wanted: ExportRecords) -> Result<ExportedText> {
    let day = app.clock.now().format("%Y-%m-%d");
    let (name, text) = match wanted.format {
        RecordsFormat::Json => {
            let records = records::written(app, actor).await?;
            (format!("career-coach-{day}.json"), serde_json::to_string_pretty(&records)? + "\n")
        }
        RecordsFormat::Csv => {
            let mark = if wanted.byte_order_mark { "\u{feff}" } else { "" };
            (format!("jobs-{day}.csv"), mark.to_owned() + &tracker::written(&app.db()?, actor.user).await?)
        }
        RecordsFormat::JsonResume => {
            let resume = export_json_resume(app, actor, Nothing {}).await?;
            ("resume.json".to_owned(), serde_json::to_string_pretty(&resume)? + "\n")
        }
        RecordsFormat::Report => {
            let period = Period { from: wanted.from, to: wanted.to };
            (format!("job-search-{day}.md"), report::written(app, actor, period).await?)
        }
        RecordsFormat::Ics => (format!("interviews-{day}.ics"), calendar::written(&app.db()?, actor.user, None).await?),
    };
    Ok(ExportedText { name, text })
}

pub async fn export_interview(app: &App, actor: Actor, ById { id }: ById<InterviewId>) -> Result<ExportedText> {
    let text = calendar::written(&app.db()?, actor.user, Some(id)).await?;
    Ok(ExportedText { name: "interview.ics".to_owned(), text })
}

pub async fn export_vault(app: &App, actor: Actor, ExportVault { to, task }: ExportVault) -> Result<VaultFile> {
    actor.must_administer()?;
    let task = task.map(|task| app.start_task(task));
    let file = app.destination(&to)?;
    vault::write(&app.vault.database()?, &file, app.clock.now(), task.as_ref()).await
}

pub async fn import_vault(app: &App, actor: Actor, ImportVault { ticket, task }: ImportVault) -> Result<VaultFile> {
    actor.must_administer()?;
    let task = task.map(|task| app.start_task(task));
    let (name, file) = app.given_path(&ticket)?;
    vault::must_be_empty(&app.db()?).await?;
    let staged = Staged::beside(app.vault.folder())?;
    let new = DatabaseFile { path: staged.database(), key: app.vault.key() };
    let taken = vault::read(&file.path, &new, task.as_ref()).await?;
    // Something may have been written while the file was read.
    vault::must_be_empty(&app.db()?).await?;
    app.vault.exchange(staged, new.key, None, app.clock.now(), async |_| Ok(())).await?;
    app.begin_again().await?;
    Ok(VaultFile { name, ..taken })
}
