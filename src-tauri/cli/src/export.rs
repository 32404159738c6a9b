//! `coach export`: records in the formats of other programs.

use std::path::PathBuf;

use coach_core::{
    Error, Result,
    interop::commands::{ExportRecords, RecordsFormat, export_records},
};

use crate::{Opening, surroundings};

/// Writes your own records in a format that other programs read. The whole vault is `coach db export`.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  coach export csv --byte-order-mark --out jobs.csv\n  coach export report --from 2026-05-01 --to 2026-05-31 --out may.md\n  coach export json-resume --out resume.json\n  coach export ics --out interviews.ics"
)]
pub struct Export {
    format: Format,
    /// The file to write; standard output if left out.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The first day of a report, such as 2026-05-01.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last day of a report.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// Marks a table as UTF-8 for spreadsheets that would not know.
    #[arg(long)]
    byte_order_mark: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Every record of yours by kind, with the files they name.
    Json,
    /// Jobs with their applications as one table for a spreadsheet.
    Csv,
    /// The profile as a JSON Resume.
    JsonResume,
    /// What was applied for when, interviews and outcomes of a period, as Markdown.
    Report,
    /// Every interview for a calendar, as iCalendar.
    Ics,
}

impl Export {
    pub async fn run(self, vault: &Opening) -> Result<()> {
        let format = match self.format {
            Format::Json => RecordsFormat::Json,
            Format::Csv => RecordsFormat::Csv,
            Format::JsonResume => RecordsFormat::JsonResume,
            Format::Report => RecordsFormat::Report,
            Format::Ics => RecordsFormat::Ics,
        };
        let (from, to) = (day("from", self.from)?, day("to", self.to)?);
        if (from.is_some() || to.is_some()) && format != RecordsFormat::Report {
            return Err(Error::invalid("from", "Only a report is of a period. Leave --from and --to out."));
        }
        let app = vault.app(surroundings()).await?;
        let actor = app.actor(vault.user.as_deref()).await?;
        let wanted = ExportRecords { format, from, to, byte_order_mark: self.byte_order_mark };
        let text = export_records(&app, actor, wanted).await?.text;
        match self.out {
            Some(file) => std::fs::write(file, text)?,
            None => print!("{text}"),
        }
        Ok(())
    }
}

fn day<T: std::str::FromStr>(field: &str, text: Option<String>) -> Result<Option<T>> {
    let wrong = |_| Error::invalid(field, "Give a day such as 2026-05-31.");
    text.map(|text| text.parse().map_err(wrong)).transpose()
}
