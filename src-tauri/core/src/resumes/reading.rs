//! Reading a file in a process of its own, and remembering what was read until it is saved. Whatever happens to that
//! process becomes a sentence.

use std::{
    collections::HashMap,
    io,
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex},
};

use chrono::Datelike;
use resume_reader::{Check, Diagnostic, FileKind, Month, Options, ReadError, Reading};
use serde::de::DeserializeOwned;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::{Child, Command},
};

use super::worker::{ARGUMENT, Question, TIME_LIMIT};
use crate::{Error, Result, clock::Instant};

/// The longest answer that is listened to, in bytes.
const LONGEST_ANSWER: u64 = 256 * 1024 * 1024;

/// Reads a file with the command `reader`, within its limits of time and memory. Whoever stops waiting for the answer
/// also ends the process.
///
/// # Errors
/// An error with the code `unreadable_file` for everything that can be wrong with a file.
pub async fn read(reader: &[PathBuf], bytes: &[u8], options: &Options) -> Result<Reading> {
    ask(reader, bytes, &Question::Read(options.clone())).await
}

/// Looks at a file the way an application system does, in the month `today`, with the command `reader`.
///
/// # Errors
/// Those of [`read`].
pub async fn check(reader: &[PathBuf], bytes: &[u8], options: &Options, today: Instant) -> Result<Check> {
    let today = Month { year: u16::try_from(today.year()).unwrap_or(0), month: today.month() as u8 };
    ask(reader, bytes, &Question::Check(options.clone(), today)).await
}

async fn ask<T: DeserializeOwned>(reader: &[PathBuf], bytes: &[u8], question: &Question) -> Result<T> {
    let (program, arguments) = reader.split_first().ok_or_else(|| Error::internal("no program reads resumes"))?;
    let child = Command::new(program)
        .args(arguments)
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(Error::internal)?;
    let Ok(answer) = tokio::time::timeout(TIME_LIMIT, exchange(child, bytes, question)).await else {
        let message = "Reading this file takes too long. Print it to a new PDF and try that one.";
        return Err(Error::UnreadableFile(message.into()));
    };
    match serde_json::from_slice(&answer.map_err(Error::internal)?) {
        Ok(Ok(found)) => Ok(found),
        Ok(Err(error @ ReadError::Encrypted { .. })) => Err(Error::ProtectedFile(error.to_string())),
        Ok(Err(error)) => Err(Error::UnreadableFile(error.to_string())),
        Err(_) => Err(Error::UnreadableFile(
            "This file is damaged, or too complicated to read. Print it to a new PDF and try that one.".into(),
        )),
    }
}

/// What the process says; nothing, if it ended without finishing its sentence.
async fn exchange(mut child: Child, bytes: &[u8], question: &Question) -> io::Result<Vec<u8>> {
    let (mut input, output) = child.stdin.take().zip(child.stdout.take()).ok_or(io::ErrorKind::BrokenPipe)?;
    let mut question = serde_json::to_vec(question)?;
    question.push(b'\n');
    let ask = async {
        input.write_all(&question).await?;
        input.write_all(bytes).await?;
        input.shutdown().await
    };
    // A process that died before it heard everything is noticed by its answer.
    let _ = ask.await;
    drop(input);
    let mut answer = Vec::new();
    output.take(LONGEST_ANSWER).read_to_end(&mut answer).await?;
    let ended = child.wait().await?;
    Ok(if ended.success() { answer } else { Vec::new() })
}

/// What is kept of a reading from its review until it is saved.
#[derive(Debug)]
pub struct Read {
    pub hash: String,
    pub kind: FileKind,
    pub text: String,
    pub page_count: Option<i32>,
    pub diagnostics: Vec<Diagnostic>,
}

/// What was read of the files a person gave, by ticket.
#[derive(Default)]
pub struct Readings(Mutex<HashMap<String, Arc<Read>>>);

impl Readings {
    pub fn remember(&self, ticket: String, read: Read) {
        self.0.lock().expect("no panic while readings are held").insert(ticket, Arc::new(read));
    }

    pub fn of(&self, ticket: &str) -> Option<Arc<Read>> {
        self.0.lock().expect("no panic while readings are held").get(ticket).cloned()
    }

    pub fn forget_all(&self) {
        self.0.lock().expect("no panic while readings are held").clear();
    }

    pub fn forget(&self, ticket: &str) {
        self.0.lock().expect("no panic while readings are held").remove(ticket);
    }
}
