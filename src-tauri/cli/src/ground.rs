//! `coach ground`: ties what a text claims to the facts of a resume. It opens no vault, asks no model and keeps nothing.

use std::path::{Path, PathBuf};

use coach_core::{Error, Result, clock::Clock, files, letters, resumes};
use resume_reader::Options;
use rubrics::grounding::{Addressee, Claim, Grounding, Severity, Status, check};

use crate::{Opening, outcome::Answer, surroundings};

/// Checks a text about a person against their resume: every number, name, title, date and skill must be in it.
#[derive(clap::Args)]
#[command(
    after_help = "Example: coach ground --facts resume.json --text letter.txt --company Kestrel --role \"Data engineer\" --json\n\n\
                        The exit code is 1 if a claim is critical: one the facts do not bear out, or a placeholder."
)]
pub struct Ground {
    /// The facts: a JSON Resume, or a resume as PDF, DOCX or text.
    #[arg(long, value_name = "FILE")]
    facts: PathBuf,
    /// The text to check.
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    /// The posting the text answers, for its language; the text is taken for a letter then.
    #[arg(long, value_name = "FILE")]
    posting: Option<PathBuf>,
    /// The company the text is written to.
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// The role the text is written for.
    #[arg(long, value_name = "TITLE")]
    role: Option<String>,
}

impl Ground {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        let facts = files::from_path(&self.facts).await?;
        let options = Options { password: None, file_name: Some(facts.name) };
        let reader = surroundings().reader;
        let facts = resumes::read(&reader, &facts.bytes, &options).await?.resume;
        let text = text(&self.text).await?;
        let posting = match &self.posting {
            Some(file) => Some(self::text(file).await?),
            None => None,
        };
        let is_letter = posting.is_some();
        let to = Addressee { company: self.company, role: self.role, posting, is_letter };
        let grounding = check(&facts, &text, Some(&to), letters::month(Clock::System.now()));
        vault.print(&grounding, || words(&grounding))?;
        Ok(if grounding.critical > 0 { Answer::No } else { Answer::Done })
    }
}

async fn text(file: &Path) -> Result<String> {
    let bytes = files::from_path(file).await?.bytes;
    let text = String::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).to_vec());
    text.map_err(|_| Error::UnreadableFile("That is not a UTF-8 text. Save it as UTF-8 and try again.".into()))
}

fn words(grounding: &Grounding) -> String {
    let sourced = grounding.claims.iter().filter(|claim| claim.status == Status::Sourced).count();
    let doubted = grounding.claims.iter().filter(|claim| claim.status != Status::Sourced).map(line);
    let warnings = grounding.warnings.iter().map(|warning| format!("note      {}", warning.message));
    let sum = format!("{sourced} of {} claims have a source; {} critical.", grounding.claims.len(), grounding.critical);
    doubted.chain(warnings).chain([sum]).collect::<Vec<_>>().join("\n")
}

fn line(claim: &Claim) -> String {
    let severity = if claim.severity == Severity::Critical { "critical" } else { "warning " };
    let why = match (claim.status, &claim.source) {
        (Status::Altered, Some(source)) => format!("the facts say something else: {source}"),
        _ => "nothing in the facts says so".to_owned(),
    };
    format!("{severity}  “{}” in “{}”: {why}", claim.value, claim.sentence)
}
