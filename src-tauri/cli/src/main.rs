//! `coach`: the commands of AI Career Coach without a window, for scripts, tests and repair. What a command does is the
//! core's affair; here it is only asked and its answer printed.

mod call;
mod db;
mod export;
#[cfg(feature = "dev-server")]
mod generate;
mod ground;
mod import;
mod matching;
mod outcome;
mod posting;
mod practice;
mod resume;
#[cfg(feature = "dev-server")]
mod serve;
mod unlocking;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use coach_core::{
    App, Error, Result,
    app::{Surroundings, default_folder},
};
use outcome::Answer;
use serde::Serialize;

/// AI Career Coach without a window.
#[derive(Parser)]
#[command(name = "coach", version, about, after_help = "Example: coach call list_jobs '{\"limit\": 3}'")]
struct Arguments {
    /// The vault's folder; the application's own if left out.
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Whose records: an e-mail address; the owner's if left out.
    #[arg(long, global = true, value_name = "EMAIL")]
    user: Option<String>,
    /// The first line of standard input is the password of the vault, or of the protected file that is read. A vault's
    /// may also be in the file that COACH_PASSWORD_FILE names.
    #[arg(long, global = true)]
    password_stdin: bool,
    /// The result as JSON on standard output, errors as JSON on standard error.
    #[arg(long, global = true)]
    json: bool,
    /// No words beside the result.
    #[arg(long, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Asks any command of the table, as the window would.
    Call(call::Call),
    Db(db::Db),
    Export(export::Export),
    Ground(ground::Ground),
    Import(import::Import),
    Match(matching::Match),
    Posting(posting::Posting),
    Practice(practice::Practice),
    Resume(resume::Resume),
    /// Serves the window's interface and its commands on loopback, for browser tests.
    #[cfg(feature = "dev-server")]
    Serve(serve::Serve),
    /// Writes the files that are made from the code.
    #[cfg(feature = "dev-server")]
    #[command(hide = true)]
    Generate(generate::Generate),
}

fn main() -> ExitCode {
    // A process that reads a stranger's file must not have opened anything yet.
    if let Some(done) = coach_core::resumes::worker::answer_if_asked() {
        return done;
    }
    let arguments = Arguments::parse();
    log_to_stderr();
    let as_json = arguments.json;
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return outcome::failed(&Error::from(error).into(), as_json),
    };
    match runtime.block_on(run(arguments)) {
        Ok(Answer::Done) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(error) => outcome::failed(&error.into(), as_json),
    }
}

async fn run(arguments: Arguments) -> Result<Answer> {
    let Arguments { data, user, password_stdin, json: as_json, quiet, command } = arguments;
    let given_password = password_stdin.then(unlocking::first_line).transpose()?;
    let vault = Opening { data, user, given_password, as_json, quiet };
    match command {
        Command::Db(db) => return db.run(&vault).await,
        Command::Call(call) => call.run(&vault).await?,
        Command::Export(export) => export.run(&vault).await?,
        Command::Ground(ground) => return ground.run(&vault).await,
        Command::Import(import) => return import.run(&vault).await,
        Command::Match(matching) => return matching.run(&vault).await,
        Command::Posting(posting) => return posting.run(&vault).await,
        Command::Practice(practice) => return practice.run(&vault).await,
        Command::Resume(resume) => return resume.run(&vault).await,
        #[cfg(feature = "dev-server")]
        Command::Serve(serve) => serve.run(&vault).await?,
        #[cfg(feature = "dev-server")]
        Command::Generate(generate) => generate.run().await?,
    }
    Ok(Answer::Done)
}

/// Which vault, as whom, and how to answer.
struct Opening {
    data: Option<PathBuf>,
    user: Option<String>,
    /// The password that came by standard input.
    given_password: Option<String>,
    as_json: bool,
    quiet: bool,
}

impl Opening {
    fn folder(&self) -> Result<PathBuf> {
        let none = || Error::refused("This computer has no folder for application data. Name one with --data.");
        self.data.clone().or_else(default_folder).ok_or_else(none)
    }

    /// Prints the result: words for people, or the value itself with `--json`.
    fn print(&self, value: &impl Serialize, words: impl FnOnce() -> String) -> Result<Answer> {
        let text = if self.as_json { serde_json::to_string_pretty(value)? } else { words() };
        println!("{}", text.trim_end());
        Ok(Answer::Done)
    }

    /// Whether somebody watches and wants to see how far a long command is.
    fn shows_progress(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    async fn app(&self, surroundings: Surroundings) -> Result<App> {
        self.opened(self.shut_app(surroundings).await?).await
    }

    /// The vault as it is, locked or damaged too.
    async fn shut_app(&self, surroundings: Surroundings) -> Result<App> {
        App::open(&self.folder()?, surroundings).await
    }
}

/// Everything the core is built on, as it is on this computer.
fn surroundings() -> Surroundings {
    let this_program = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("coach"));
    Surroundings::of_this_computer(vec![this_program])
}

fn log_to_stderr() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("COACH_LOG").unwrap_or_else(|_| "warn,zbus=off".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
