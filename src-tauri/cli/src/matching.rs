//! `coach match`: how well a resume fits a posting. It opens no vault, asks no model and keeps nothing.

use std::path::PathBuf;

use chrono::NaiveDate;
use coach_core::{Result, files, resumes};
use resume_reader::Options;
use rubrics::matching::{self, Match as Matched, Status};

use crate::{Opening, outcome::Answer, posting, surroundings};

/// Scores a resume against a posting, 0 to 100, with the line on both sides that says so.
#[derive(clap::Args)]
#[command(after_help = "Example: coach match --resume resume.pdf --posting posting.txt --today 2027-01-31 --json")]
pub struct Match {
    /// PDF, DOCX, text or JSON Resume.
    #[arg(long, value_name = "FILE")]
    resume: PathBuf,
    /// Text, Markdown, HTML, PDF or DOCX; - reads standard input.
    #[arg(long, value_name = "FILE")]
    posting: String,
    /// The day on which present positions are counted to end; today's if left out. The same day gives the same score.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
}

impl Match {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        let file = files::from_path(&self.resume).await?;
        let options = Options { password: None, file_name: Some(file.name) };
        let around = surroundings();
        let resume = resumes::read(&around.reader, &file.bytes, &options).await?.resume;
        let posting = posting::read_file(&self.posting).await?;
        let today = self.today.unwrap_or_else(|| around.clock.now().date_naive());
        let matched = matching::score(&resume, &posting, None, today);
        vault.print(&matched, || words(&matched))
    }
}

fn words(matched: &Matched) -> String {
    let mark = if matched.provisional { "~" } else { "" };
    let note = if matched.provisional { " (provisional: too little is said to be sure)" } else { "" };
    let mut lines = vec![format!("{mark}{:.0} of 100{note}", matched.score)];
    lines.extend(matched.gates.iter().map(|gate| gate.text.clone()));
    for (heading, status) in [("Met", Status::Met), ("Partial", Status::Partial), ("Missing", Status::Missing)] {
        for one in matched.requirements.iter().filter(|one| one.status == status) {
            let raise = one.raise.map(|points| format!("  (showing it would raise the score by {points:.1})"));
            lines.push(format!("{heading:8} {}{}", one.text, raise.unwrap_or_default()));
            lines
                .extend(one.evidence.iter().map(|evidence| format!("         {}  {}", evidence.source, evidence.text)));
        }
    }
    if !matched.learn.is_empty() {
        lines.push(format!("To learn: {}", matched.learn.join(", ")));
    }
    lines.join("\n")
}
