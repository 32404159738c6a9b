//! `coach posting`: what a posting says. It opens no vault, fetches no page and keeps nothing.

use std::path::Path;

use coach_core::{Error, Result, files, resumes};
use resume_reader::Options;
use rubrics::posting::{self, Posting as ReadPosting};
use tokio::io::AsyncReadExt;

use crate::{Opening, outcome::Answer, surroundings};

/// Reads postings without keeping them.
#[derive(clap::Args)]
pub struct Posting {
    #[command(subcommand)]
    command: Question,
}

#[derive(clap::Subcommand)]
enum Question {
    Read(Read),
}

/// Reads a posting: what is offered and what is asked for. With --json each field with how sure it is and where it
/// stands; money is in minor units (cents).
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  coach posting read posting.html --json\n  coach posting read - < posting.txt")]
struct Read {
    /// Text, Markdown, HTML, PDF or DOCX; - reads standard input.
    file: String,
}

impl Posting {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        match self.command {
            Question::Read(read) => {
                let posting = read_file(&read.file).await?;
                vault.print(&posting, || words(&posting))
            }
        }
    }
}

/// The largest posting that is read, in bytes.
const LARGEST: u64 = files::LARGEST_FILE;

/// The posting in a file, or on standard input if it is called `-`.
pub async fn read_file(name: &str) -> Result<ReadPosting> {
    let (name, bytes) = if name == "-" {
        let mut bytes = Vec::new();
        tokio::io::stdin().take(LARGEST).read_to_end(&mut bytes).await?;
        ("posting.txt".to_owned(), bytes)
    } else {
        let file = files::from_path(Path::new(name)).await?;
        (file.name, file.bytes)
    };
    let is_document = bytes.starts_with(b"%PDF") || bytes.starts_with(b"PK\x03\x04");
    let text = if is_document {
        let options = Options { password: None, file_name: Some(name) };
        resumes::read(&surroundings().reader, &bytes, &options).await?.text
    } else {
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let unreadable = |_| Error::UnreadableFile("That is not a UTF-8 text. Save it as UTF-8 and try again.".into());
        std::str::from_utf8(text).map_err(unreadable)?.to_owned()
    };
    if text.trim().is_empty() {
        return Err(Error::UnreadableFile("There is no text in it. Give the posting's text.".into()));
    }
    Ok(posting::read(&text))
}

fn words(posting: &ReadPosting) -> String {
    let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "not said".to_owned());
    let mut lines = vec![
        format!("Title      {}", said(&posting.title)),
        format!("Company    {}", said(&posting.company)),
        format!("Locations  {}", posting.locations.join("; ")),
    ];
    for (heading, must) in [("Required", true), ("Welcome", false)] {
        lines.push(format!("\n{heading}"));
        lines.extend(posting.requirements.iter().filter(|one| one.must == must).map(|one| format!("  {}", one.text)));
    }
    lines.push("\nDuties".to_owned());
    lines.extend(posting.duties.iter().map(|duty| format!("  {duty}")));
    if !posting.meta.hidden_text.is_empty() {
        lines.push("\nThe page holds hidden text. It was not read.".to_owned());
    }
    lines.join("\n")
}
