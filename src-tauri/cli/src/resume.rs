//! `coach resume`: what can be asked of a resume's file. It opens no vault and saves nothing.

use std::{future::Future, path::PathBuf};

use coach_core::{Error, Result, files, files::GivenFile, resumes};
use resume_reader::{Check, Options, Severity};
use serde_json::json;

use crate::{Opening, outcome::Answer, surroundings};

/// Reads and checks resumes without saving them.
#[derive(clap::Args)]
pub struct Resume {
    #[command(subcommand)]
    command: Question,
}

#[derive(clap::Subcommand)]
enum Question {
    Read(Read),
    Check(CheckFile),
}

/// Reads a resume: its text, or with --json a JSON Resume with confidence and places under meta.coach.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  coach resume read resume.pdf --json\n  coach resume read resume.docx --text\n  \
                        echo secret | coach resume read protected.pdf --password-stdin")]
struct Read {
    #[command(flatten)]
    file: File,
    /// The text in reading order, pages separated by form feeds.
    #[arg(long, conflicts_with = "layout")]
    text: bool,
    /// Words, lines and blocks with their boxes, as JSON.
    #[arg(long)]
    layout: bool,
}

/// Shows what an application system would see of a resume, and what is worth changing. Exits with 1 when something that
/// must be there is lost.
#[derive(clap::Args)]
#[command(after_help = "Example: coach resume check resume.pdf --json")]
struct CheckFile {
    #[command(flatten)]
    file: File,
}

#[derive(clap::Args)]
struct File {
    /// PDF, DOCX, ODT, HTML, Markdown, plain text or JSON Resume.
    file: PathBuf,
}

impl Resume {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        match self.command {
            Question::Read(read) => read.run(vault).await,
            Question::Check(check) => check.run(vault).await,
        }
    }
}

impl File {
    async fn open(&self, vault: &Opening) -> Result<(GivenFile, Options)> {
        let file = files::from_path(&self.file).await?;
        let options = Options { password: vault.given_password.clone(), file_name: Some(file.name.clone()) };
        Ok((file, options))
    }
}

/// The answer, unless the person stops waiting for it.
async fn unless_stopped<T>(answer: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::select! {
        answer = answer => answer,
        _ = tokio::signal::ctrl_c() => Err(Error::Cancelled),
    }
}

impl Read {
    async fn run(self, vault: &Opening) -> Result<Answer> {
        let (file, options) = self.file.open(vault).await?;
        let reader = surroundings().reader;
        let reading = unless_stopped(resumes::read(&reader, &file.bytes, &options)).await?;
        if self.layout {
            println!("{}", serde_json::to_string_pretty(&json!({ "kind": reading.kind, "pages": reading.pages }))?);
        } else if self.text {
            println!("{}", reading.text);
        } else {
            return vault.print(&reading.resume, || reading.text);
        }
        Ok(Answer::Done)
    }
}

impl CheckFile {
    async fn run(self, vault: &Opening) -> Result<Answer> {
        let (file, options) = self.file.open(vault).await?;
        let surroundings = surroundings();
        let today = surroundings.clock.now();
        let check = unless_stopped(resumes::check(&surroundings.reader, &file.bytes, &options, today)).await?;
        vault.print(&check, || in_words(&check))?;
        Ok(if check.has_errors() { Answer::No } else { Answer::Done })
    }
}

fn in_words(check: &Check) -> String {
    if check.findings.is_empty() {
        return "Nothing to change.".to_owned();
    }
    let lines = check.findings.iter().map(|finding| {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let place = finding.page.map(|page| format!(" (page {})", page + 1)).unwrap_or_default();
        format!("{severity}{place}: {}\n  {}", finding.message, finding.fix)
    });
    lines.collect::<Vec<_>>().join("\n")
}
