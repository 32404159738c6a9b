//! `coach import`: a file becomes records. Without --yes it only says what would.

use std::{fmt::Write, path::PathBuf};

use coach_core::{
    App, Error, Result,
    accounts::Actor,
    batches::TakenBack,
    event::Event,
    ids::{ImportBatchId, TaskId},
    interop::{
        commands::{import_file, preview_import, undo_import},
        importing::{ImportFile, ImportKind, ImportReport, UndoImport},
    },
};
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;

use crate::{Opening, outcome::Answer, surroundings};

/// Takes a file in. Without --yes it says what would happen, and nothing is saved.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  coach import jobs.csv\n  coach import jobs.csv --yes\n  coach import linkedin.zip --yes\n  coach import invitation.ics --yes\n  coach import --undo 0197…"
)]
pub struct Import {
    #[arg(required_unless_present = "undo")]
    file: Option<PathBuf>,
    /// What the file is; recognised if left out.
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<Kind>,
    /// Saves it.
    #[arg(long)]
    yes: bool,
    /// Takes an import back: what it made goes, what was worked on since stays.
    #[arg(long, value_name = "BATCH", conflicts_with_all = ["file", "kind", "yes"])]
    undo: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// A table of jobs: another tracker's, a spreadsheet's, our own.
    Csv,
    /// Our own export of records.
    Json,
    /// A resume as JSON, as other programs write it.
    JsonResume,
    /// A resume as PDF, DOCX, Markdown or plain text.
    Resume,
    /// LinkedIn's export of your data, whole or one file of it.
    Linkedin,
    /// Invitations to meetings, as iCalendar.
    Calendar,
}

impl From<Kind> for ImportKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Csv => Self::Csv,
            Kind::Json => Self::Json,
            Kind::JsonResume => Self::JsonResume,
            Kind::Resume => Self::Resume,
            Kind::Linkedin => Self::Linkedin,
            Kind::Calendar => Self::Calendar,
        }
    }
}

impl Import {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        let app = vault.app(surroundings()).await?;
        let actor = app.actor(vault.user.as_deref()).await?;
        let task = app.new_id();
        let showing = show_progress(&app, vault, task);
        let working = self.work(&app, actor, vault, task);
        let done = tokio::select! {
            done = working => done,
            // Ends with the program; only a listener that fell out ends earlier.
            () = showing => Err(Error::Cancelled),
        };
        app.vault.close().await?;
        done
    }

    async fn work(self, app: &App, actor: Actor, vault: &Opening, task: TaskId) -> Result<Answer> {
        if let Some(batch) = self.undo {
            let taken = undo_import(app, actor, UndoImport { batch: named(&batch)?, task: Some(task) }).await?;
            return vault.print(&taken, || taken_back(&taken));
        }
        let ticket = app.ticket_for_path(self.file.unwrap_or_default())?.ticket;
        let wanted = ImportFile { ticket, kind: self.kind.map(Into::into), task: Some(task), ..ImportFile::default() };
        let report = match self.yes {
            true => import_file(app, actor, wanted).await,
            false => preview_import(app, actor, wanted).await,
        };
        let report = report.map_err(|error| match error {
            Error::Invalid { field: Some(field), message } if field == "kind" => Error::invalid("as", message),
            other => other,
        })?;
        vault.print(&as_an_object(&report)?, || in_words(&report))
    }
}

/// What happens meanwhile, on standard error; Ctrl-C stops the import and takes back what it has made so far.
async fn show_progress(app: &App, vault: &Opening, task: TaskId) {
    let mut events = app.subscribe();
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => { app.cancel_task(task); }
            event = events.recv() => match event {
                Ok(Event::Progress { label, done, total: Some(total), .. }) if vault.shows_progress() => {
                    eprint!("\r{label}: {done} of {total}");
                }
                Ok(Event::Finished { .. }) if vault.shows_progress() => eprint!("\r\x1b[K"),
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return,
            }
        }
    }
}

fn named(batch: &str) -> Result<ImportBatchId> {
    serde_json::from_value(batch.into())
        .map_err(|_| Error::invalid("undo", "Give the id of an import, as it was printed."))
}

/// The report, and what scripts ask it first.
fn as_an_object(report: &ImportReport) -> Result<serde_json::Value> {
    let mut object = serde_json::to_value(report)?;
    object["recognised"] = object["kind"].clone();
    object["saved"] = json!(report.batch.is_some());
    Ok(object)
}

fn in_words(report: &ImportReport) -> String {
    let what = match report.kind {
        ImportKind::Csv => "A table of jobs",
        ImportKind::Json => "An export of AI Career Coach",
        ImportKind::JsonResume => "A resume",
        ImportKind::Resume => "A resume",
        ImportKind::Linkedin => "An export of LinkedIn",
        ImportKind::Calendar => "Invitations",
    };
    let encoding = report.encoding.as_ref().map(|name| format!(", read as {name}")).unwrap_or_default();
    let person = report.person.as_ref().map(|name| format!(" of {name}")).unwrap_or_default();
    let mut words = format!("{what}{person}{encoding}.\n");
    for counted in &report.counts {
        let _ = writeln!(words, "  {:>6} new: {}", counted.count, counted.kind.word());
    }
    if let Some(filled) = report.filled.as_ref().filter(|filled| filled.profile_fields > 0) {
        let _ = writeln!(words, "  {:>6} new: profile field", filled.profile_fields);
    }
    let _ = writeln!(words, "  {:>6} there already, or twice in the file", report.duplicates);
    for seen in &report.interviews {
        let job = seen.job.as_ref().map(|job| format!(" for {}, {}", job.title, job.company)).unwrap_or_default();
        let _ = writeln!(words, "  {} {}, “{}”{job}", seen.wall_time.replace('T', " "), seen.time_zone, seen.summary);
    }
    for problem in &report.problems {
        let row = problem.row.map(|row| format!("line {row}: ")).unwrap_or_default();
        let _ = writeln!(words, "  {}{row}{}", if problem.is_left_out { "left out " } else { "" }, problem.message);
    }
    let untold = report.problem_count as usize - report.problems.len();
    if untold > 0 {
        let _ = writeln!(words, "  and {untold} more");
    }
    match &report.batch {
        Some(batch) => words + &format!("Saved. `coach import --undo {batch}` takes it back.\n"),
        None => words + "Nothing was saved. Add --yes to save it.\n",
    }
}

fn taken_back(taken: &TakenBack) -> String {
    let mut words = format!("{} records are gone again.\n", taken.removed);
    for kept in &taken.kept {
        let _ = writeln!(words, "  kept, because you worked on it: {} “{}”", kept.kind.word(), kept.title);
    }
    words
}
