//! The process that reads one file and ends: a question and bytes on standard input, the answer on standard output. It
//! opens no vault and no window, so whatever a file does to it, the application goes on.

use std::{
    io::{self, Read, Write},
    process::ExitCode,
    time::Duration,
};

use resume_reader::{Month, Options};
use serde::{Deserialize, Serialize};

use super::limits;

/// The argument that turns a program of ours into this process.
pub const ARGUMENT: &str = "--read-resume-worker";
/// How long a file may take.
pub const TIME_LIMIT: Duration = Duration::from_secs(10);
/// How much memory a file may take, in bytes.
pub const MEMORY_LIMIT: u64 = 512 * 1024 * 1024;
/// Deeply nested files recurse deeply; Windows gives the first thread one megabyte only.
const STACK: usize = 32 * 1024 * 1024;

/// What is asked about a file: one line of JSON before its bytes.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Question {
    Read(Options),
    /// As it looks to an application system in that month.
    Check(Options, Month),
}

/// Reads a file if this process was started for that. Every program calls this before it starts anything else.
pub fn answer_if_asked() -> Option<ExitCode> {
    (std::env::args_os().nth(1)? == ARGUMENT).then(answer)
}

/// Reads the file on standard input, within the limits.
pub fn answer() -> ExitCode {
    match keep_to_limits().and_then(|()| answered()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

pub fn keep_to_limits() -> io::Result<()> {
    limits::keep_to(MEMORY_LIMIT, TIME_LIMIT.as_secs())
}

fn answered() -> io::Result<()> {
    let mut input = Vec::new();
    io::stdin().lock().read_to_end(&mut input)?;
    let reading = std::thread::Builder::new().stack_size(STACK).spawn(move || read(&input))?;
    let answer = reading.join().map_err(|_| io::Error::other("reading panicked"))??;
    let mut output = io::stdout().lock();
    output.write_all(&answer)?;
    output.flush()
}

/// The answer as JSON: a value, or the reason why there is none.
fn read(input: &[u8]) -> io::Result<Vec<u8>> {
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let (Some(question), Some(bytes)) = (parts.next(), parts.next()) else {
        return Err(io::Error::other("a question, a line end and a file are expected"));
    };
    let answer = match serde_json::from_slice(question)? {
        Question::Read(options) => serde_json::to_vec(&resume_reader::read(bytes, &options)),
        Question::Check(options, today) => serde_json::to_vec(&resume_reader::check(bytes, &options, today)),
    };
    Ok(answer?)
}
