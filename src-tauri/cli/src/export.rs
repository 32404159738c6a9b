//! `coach export`: records in the formats of other programs.

use std::path::PathBuf;

use coach_core::{Result, interop::commands::export_json_resume, ipc::Nothing};

use crate::{Opening, surroundings};

/// Writes records in a format that other programs read.
#[derive(clap::Args)]
#[command(after_help = "Example: coach export json-resume --out resume.json")]
pub struct Export {
    format: Format,
    /// The file to write; standard output if left out.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// The profile as a JSON Resume.
    JsonResume,
}

impl Export {
    pub async fn run(self, vault: &Opening) -> Result<()> {
        let app = vault.app(surroundings()).await?;
        let actor = app.actor(vault.user.as_deref()).await?;
        let text = match self.format {
            Format::JsonResume => serde_json::to_string_pretty(&export_json_resume(&app, actor, Nothing {}).await?)?,
        };
        match self.out {
            Some(file) => std::fs::write(file, text + "\n")?,
            None => println!("{text}"),
        }
        Ok(())
    }
}
