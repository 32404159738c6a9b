//! `coach practice`: marks a practice answer. It opens no vault, asks no model and keeps nothing.

use std::path::{Path, PathBuf};

use coach_core::{Error, Result, files};
use rubrics::practice::{self, InterviewType, Mark, Score};

use crate::{Opening, outcome::Answer};

/// Marks answers to interview questions without keeping them.
#[derive(clap::Args)]
pub struct Practice {
    #[command(subcommand)]
    command: Question,
}

#[derive(clap::Subcommand)]
enum Question {
    Score(ScoreAnswer),
}

/// Marks one answer on five dimensions, from 1 to 5, each with the words that earned it.
#[derive(clap::Args)]
#[command(
    name = "score",
    after_help = "Example: coach practice score --type BEHAVIORAL --question \"Tell me about a mistake.\" --answer answer.txt --json"
)]
struct ScoreAnswer {
    /// PHONE, VIDEO, ONSITE, TECHNICAL, BEHAVIORAL, PANEL or FINAL.
    #[arg(long = "type", value_name = "TYPE", value_parser = interview_type)]
    interview_type: InterviewType,
    /// What was asked.
    #[arg(long)]
    question: String,
    /// A text file with what was answered.
    #[arg(long, value_name = "FILE")]
    answer: PathBuf,
    /// A text file with the posting the interview is for.
    #[arg(long, value_name = "FILE")]
    posting: Option<PathBuf>,
}

impl Practice {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        match self.command {
            Question::Score(score) => score.run(vault).await,
        }
    }
}

impl ScoreAnswer {
    async fn run(self, vault: &Opening) -> Result<Answer> {
        if self.question.trim().is_empty() {
            return Err(Error::invalid("question", "Give the question that was answered."));
        }
        let answer = text(&self.answer).await?;
        let posting = match &self.posting {
            Some(file) => Some(text(file).await?),
            None => None,
        };
        let score = practice::score(&self.question, self.interview_type, &answer, posting.as_deref());
        vault.print(&score, || words(&score))
    }
}

async fn text(file: &Path) -> Result<String> {
    let bytes = files::from_path(file).await?.bytes;
    let text = String::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).to_vec());
    text.map_err(|_| Error::UnreadableFile("That is not a UTF-8 text. Save it as UTF-8 and try again.".into()))
}

fn interview_type(name: &str) -> Result<InterviewType, String> {
    let known = serde_json::from_value(name.to_uppercase().into());
    known.map_err(|_| "give PHONE, VIDEO, ONSITE, TECHNICAL, BEHAVIORAL, PANEL or FINAL".to_owned())
}

fn words(score: &Score) -> String {
    let mut lines: Vec<String> = score.dimensions.all().into_iter().map(|(name, mark)| line(name, mark)).collect();
    lines.push(String::new());
    for (name, value) in
        [("Overall", score.overall), ("Technical", score.technical), ("Communication", score.communication)]
    {
        lines.push(format!("{name:14} {}", value.map_or("not enough to judge".into(), |value| format!("{value:.0}"))));
    }
    lines.extend(score.signals.notes.iter().cloned());
    lines.push("Marked by cues, not by a person or a model.".into());
    lines.join("\n")
}

fn line(name: &str, mark: &Mark) -> String {
    let name = name.replace('_', " ");
    let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    match (mark.score, &mark.quote) {
        (None, _) => format!("{name:14} not enough to judge"),
        (Some(score), None) => format!("{name:14} {score} of 5"),
        (Some(score), Some(quote)) => format!("{name:14} {score} of 5  “{quote}”"),
    }
}
