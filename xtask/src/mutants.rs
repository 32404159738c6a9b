//! Broken copies of our own resumes, given one by one to the process that reads them in the application: what comes back,
//! and how long it takes. The process keeps its own limits of time and memory; nothing here reads a resume.

#[path = "../../src-tauri/resume-reader/tests/reader/mutants.rs"]
mod broken;

use crate::workspace;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A file may take this long.
const TIME: Duration = Duration::from_secs(10);
/// What the core asks its worker, with no password and no name.
const QUESTION: &[u8] = b"{\"Read\":{}}\n";
const KINDS: [&str; 6] = ["pdf", "docx", "odt", "html", "md", "txt"];

#[derive(Default)]
struct Tally {
    read: u64,
    refused: u64,
    /// The process ended without an answer; the application says that the file is too complicated.
    ended: u64,
    slow: u64,
    slowest: Duration,
}

/// Gives `count` broken resumes to `worker`, a program of ours that reads resumes when it is asked to.
pub fn read(count: u64, worker: &Path) -> Result<()> {
    let files = resumes();
    ensure!(!files.is_empty(), "there are no resumes to break in tests/fixtures/resumes");
    let originals = files.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?;
    let mut tally = Tally::default();
    for number in 0..count {
        let at = usize::try_from(number)? % files.len();
        let bytes = broken::mutant(&originals[at], number);
        tally.add(&bytes, worker, &format!("mutant {number} of {}", files[at].display()))?;
    }
    let Tally { read, refused, ended, slow, slowest } = tally;
    println!(
        "{count} mutants: {read} read, {refused} refused, {ended} without an answer, {slow} over {TIME:?}, slowest {slowest:.1?}"
    );
    Ok(())
}

impl Tally {
    fn add(&mut self, bytes: &[u8], worker: &Path, name: &str) -> Result<()> {
        let start = Instant::now();
        let answer = ask(worker, bytes)?;
        let took = start.elapsed();
        self.slowest = self.slowest.max(took);
        if took > TIME {
            self.slow += 1;
            println!("{name} takes {took:.1?}");
        }
        match answer {
            Some(answer) if answer.starts_with(b"{\"Ok\"") => self.read += 1,
            Some(answer) if answer.starts_with(b"{\"Err\"") => self.refused += 1,
            _ => {
                self.ended += 1;
                println!("{name} ends the process that reads it");
            }
        }
        Ok(())
    }
}

/// What the process says of a file, if it finishes its sentence.
fn ask(worker: &Path, bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut command = Command::new(worker);
    command.arg("--read-resume-worker").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().with_context(|| format!("{} does not start", worker.display()))?;
    if let Some(mut input) = child.stdin.take() {
        // A process that died before it heard everything is noticed by its answer.
        let _ = input.write_all(QUESTION).and_then(|()| input.write_all(bytes));
    }
    let mut answer = Vec::new();
    child.stdout.take().context("no output")?.read_to_end(&mut answer)?;
    Ok(child.wait()?.success().then_some(answer))
}

/// Our own resumes, in the order of their names.
fn resumes() -> Vec<PathBuf> {
    let folder = workspace::root().join("tests/fixtures/resumes");
    let entries = [folder.clone(), folder.join("files")].into_iter().filter_map(|folder| fs::read_dir(folder).ok());
    let is_resume = |path: &PathBuf| path.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known));
    let mut files: Vec<PathBuf> = entries.flatten().flatten().map(|entry| entry.path()).filter(is_resume).collect();
    files.sort();
    files
}
