//! `cargo xtask test`: every stage that must hold before a change lands, each run once, with a summary at the end.

use crate::process::{find, run as run_command};
use crate::screen::Screen;
use crate::setup::{self, Purpose};
use crate::{generate, interface, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

struct Stage {
    name: &'static str,
    /// Stages that must have passed; they come earlier in the list.
    needs: &'static [&'static str],
    run: fn() -> Result<()>,
}

const fn stage(name: &'static str, needs: &'static [&'static str], run: fn() -> Result<()>) -> Stage {
    Stage { name, needs, run }
}

const STAGES: &[Stage] = &[
    stage("setup", &[], || setup::install(Purpose::Test)),
    stage("format", &[], || run_command(workspace::cargo("fmt").args(["--all", "--check"]))),
    stage("interface-check", &["setup"], || interface::script("check")),
    stage("interface-build", &["setup"], interface::build),
    stage("interface-tests", &["setup"], || interface::script("test")),
    stage("lints", &["interface-build"], lints),
    stage("build", &["interface-build"], || run_command(&mut workspace::cargo_everything(&["build", "--all-targets"]))),
    stage("generated", &["build"], generate::check),
    stage("rust-tests", &["build"], rust_tests),
    stage("browser-tests", &["build"], || node_tests("e2e", Command::new("node"))),
    stage("window-tests", &["build"], window_tests),
];

const CHECK: &[&str] = &["format", "interface-check", "lints", "generated"];

pub fn run(names: &[&str]) -> Result<()> {
    let names: Vec<&str> = names
        .iter()
        .flat_map(|name| if *name == "check" { CHECK } else { std::slice::from_ref(name) })
        .copied()
        .collect();
    if let Some(unknown) = names.iter().find(|name| !STAGES.iter().any(|stage| stage.name == **name)) {
        let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        bail!("there is no stage `{unknown}`; there are check, {}", known.join(", "));
    }
    let mut results: Vec<Outcome> = Vec::new();
    for stage in STAGES.iter().filter(|stage| names.is_empty() || is_wanted(stage.name, &names)) {
        let verdict = if stage.needs.iter().all(|need| results.iter().any(|done| done.passed(need))) {
            run_stage(stage)
        } else {
            Verdict::Skipped
        };
        results.push(Outcome { name: stage.name, verdict });
    }
    summarise(&results)
}

fn is_wanted(name: &str, wanted: &[&str]) -> bool {
    wanted.contains(&name) || STAGES.iter().any(|stage| stage.needs.contains(&name) && is_wanted(stage.name, wanted))
}

enum Verdict {
    Passed(Duration),
    Failed(Duration),
    Skipped,
}

struct Outcome {
    name: &'static str,
    verdict: Verdict,
}

impl Outcome {
    fn passed(&self, name: &str) -> bool {
        self.name == name && matches!(self.verdict, Verdict::Passed(_))
    }
}

fn run_stage(stage: &Stage) -> Verdict {
    println!("\n── {} ──", stage.name);
    let start = Instant::now();
    match (stage.run)() {
        Ok(()) => Verdict::Passed(start.elapsed()),
        Err(error) => {
            println!("{} failed: {error:#}", stage.name);
            Verdict::Failed(start.elapsed())
        }
    }
}

fn summarise(results: &[Outcome]) -> Result<()> {
    println!("\n── summary ──");
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for Outcome { name, verdict } in results {
        match verdict {
            Verdict::Passed(time) => {
                passed += 1;
                println!("passed   {name:<18}{:>7.1} s", time.as_secs_f32());
            }
            Verdict::Failed(time) => {
                failed += 1;
                println!("FAILED   {name:<18}{:>7.1} s", time.as_secs_f32());
            }
            Verdict::Skipped => {
                skipped += 1;
                println!("skipped  {name:<18} what it needs failed");
            }
        }
    }
    println!("\nStages: {passed} passed, {failed} failed, {skipped} skipped");
    if failed > 0 {
        bail!("not everything holds");
    }
    Ok(())
}

fn lints() -> Result<()> {
    run_command(workspace::cargo_everything(&["clippy", "--all-targets"]).args(["--", "-D", "warnings"]))
}

fn rust_tests() -> Result<()> {
    let runner: &[&str] = if find("cargo-nextest").is_some() { &["nextest", "run"] } else { &["test"] };
    run_command(workspace::cargo_everything(runner).args(["--lib", "--bins", "--tests"]))
}

/// The driver is WebKitGTK's own, so other systems have no such tests.
fn window_tests() -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("The real window is driven on Linux only.");
        return Ok(());
    }
    let screen = Screen::start_isolated()?;
    node_tests("desktop", screen.command("node"))
}

/// Runs `tests/FOLDER/*.test.mjs` one after another, with the programs they are about.
fn node_tests(folder: &str, mut node: Command) -> Result<()> {
    let folder = workspace::root().join("tests").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        bail!("there is no test in {}", folder.display());
    }
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).args(files);
    run_command(node_with_programs(&mut node)).context("the report above names the tests")
}

/// Tells scripts where the programs are that they are about.
pub fn node_with_programs(node: &mut Command) -> &mut Command {
    if let Some(browser) = setup::BROWSERS.iter().find_map(|name| find(name)) {
        node.env("COACH_BROWSER", browser);
    }
    node.env("COACH_APPLICATION", workspace::program("career-coach")).env("COACH", workspace::program("coach"));
    node.current_dir(workspace::root())
}
