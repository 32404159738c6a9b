//! `coach resume`: what can be asked of a resume's file. It opens no vault and saves nothing.

use std::path::PathBuf;

use coach_core::{Error, Result, files, resumes};
use resume_reader::Options;
use serde_json::json;

use crate::{Opening, outcome::Answer, surroundings};

/// Reads resumes without saving them.
#[derive(clap::Args)]
pub struct Resume {
    #[command(subcommand)]
    command: Question,
}

#[derive(clap::Subcommand)]
enum Question {
    Read(Read),
}

/// Reads a resume: its text, or with --json a JSON Resume with confidence and places under meta.coach.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  coach resume read resume.pdf --json\n  coach resume read resume.docx --text")]
struct Read {
    /// PDF, DOCX, plain text, Markdown or JSON Resume.
    file: PathBuf,
    /// The text in reading order, pages separated by form feeds.
    #[arg(long, conflicts_with = "layout")]
    text: bool,
    /// Words, lines and blocks with their boxes, as JSON.
    #[arg(long)]
    layout: bool,
}

impl Resume {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        match self.command {
            Question::Read(read) => read.run(vault).await,
        }
    }
}

impl Read {
    async fn run(self, vault: &Opening) -> Result<Answer> {
        let file = files::from_path(&self.file).await?;
        let options = Options { password: None, file_name: Some(file.name) };
        let reader = surroundings().reader;
        let reading = resumes::read(&reader, &file.bytes, &options);
        let reading = tokio::select! {
            reading = reading => reading?,
            _ = tokio::signal::ctrl_c() => return Err(Error::Cancelled),
        };
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
