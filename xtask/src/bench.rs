//! Benches. The core's are Cargo's own; the window's start and memory are measured here, beside an empty Tauri window
//! built with the same profile, turn by turn in one run, so that a noisy machine is noisy for both.

use crate::process::run;
use crate::screen::Screen;
use crate::setup::{self, Purpose};
use crate::{interface, mutants, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const ROUNDS: usize = 9;
/// Until the first screen has asked for what it shows and the heap has settled.
const SETTLING: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(60);

pub fn start(arguments: &[&str]) -> Result<()> {
    match arguments {
        ["window"] => window(),
        ["resumes"] => resumes(),
        ["mutants", count] => mutants::read(count.parse()?, &worker()?),
        _ => {
            setup::install(Purpose::Run)?;
            run(workspace::cargo("bench").args(["--workspace", "--bench", "*", "--"]).args(arguments))
        }
    }
}

/// Where resumes with truth lie, and their scorer.
fn corpus() -> PathBuf {
    let beside = || workspace::root().join("../shared/corpus");
    std::env::var_os("RESUME_CORPUS").map_or_else(beside, PathBuf::from)
}

fn measure() -> Result<PathBuf> {
    run(workspace::cargo("build").args(["--release", "--package", "resume-reader", "--example", "measure"]))?;
    Ok(workspace::program_of("release", "examples/measure"))
}

/// How well and how fast resumes are read, beside other readers on the same files.
fn resumes() -> Result<()> {
    let mut python = Command::new("python3");
    python.arg(workspace::root().join("tests/bench/resumes.py")).arg("--measure").arg(measure()?);
    python.arg("--fixtures").arg(workspace::root().join("tests/fixtures/resumes")).arg("--corpus").arg(corpus());
    run(&mut python)
}

/// The command line with its reader of resumes; another built program of ours may stand in for it.
fn worker() -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("RESUME_WORKER") {
        return Ok(program.into());
    }
    run(&mut workspace::cargo_everything(&["build", "--release", "--bin", "coach"]))?;
    Ok(workspace::program_of("release", "coach"))
}

fn window() -> Result<()> {
    ensure!(cfg!(target_os = "linux"), "the window's memory is read from /proc, which only Linux has");
    setup::install(Purpose::Test)?;
    interface::build()?;
    run(&mut workspace::cargo_everything(&["build", "--release", "--bins", "--example", "empty-window"]))?;
    let screen = Screen::start_isolated()?;
    let folder = std::env::temp_dir().join(format!("career-coach-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let (mut empty, mut full) = (Vec::new(), Vec::new());
    // The first turn of each warms the disk's cache and makes the vault; it does not count.
    for turn in 0..=ROUNDS {
        let nothing = screen.command(workspace::program_of("release", "examples/empty-window"));
        let mut application = screen.command(workspace::program_of("release", "career-coach"));
        application.arg("--data").arg(folder.join("vault"));
        for (command, opened) in [(nothing, &mut empty), (application, &mut full)] {
            let measured = Opened::measure(command, &folder.join("ready"))?;
            if turn > 0 {
                opened.push(measured);
            }
        }
    }
    fs::remove_dir_all(&folder)?;
    report("start to the first screen with its answers, ms", |opened| opened.start.as_secs_f64() * 1e3, &empty, &full);
    report("memory (PSS of all its processes), MiB", |opened| opened.memory as f64 / 1024.0, &empty, &full);
    Ok(())
}

struct Opened {
    start: Duration,
    /// Proportional set size in KiB.
    memory: u64,
}

impl Opened {
    fn measure(mut command: Command, mark: &Path) -> Result<Self> {
        fs::remove_file(mark).ok();
        let begin = Instant::now();
        let mut child = command.env("COACH_READY_FILE", mark).spawn().context("the window did not start")?;
        while !mark.exists() {
            if child.try_wait()?.is_some() || begin.elapsed() > PATIENCE {
                child.kill().ok();
                bail!("the window did not appear");
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        let start = begin.elapsed();
        std::thread::sleep(SETTLING);
        let family = family_of(child.id());
        let memory = family.iter().map(|process| proportional(*process)).sum();
        child.kill()?;
        child.wait()?;
        // WebKit's processes notice a moment later; the next turn must not share its pages with them.
        while family.iter().any(|process| Path::new(&format!("/proc/{process}/exe")).exists()) {
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(Self { start, memory })
    }
}

/// A process and everything it started, however far down.
fn family_of(ancestor: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers: Vec<u32> = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    let mut family = vec![ancestor];
    let mut known = 0;
    while known < family.len() {
        let parent = family[known];
        known += 1;
        family.extend(numbers.iter().copied().filter(|process| parent_of(*process) == Some(parent)));
    }
    family
}

fn parent_of(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name stands in brackets and may hold spaces.
    status.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn proportional(process: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn report(what: &str, figure: impl Fn(&Opened) -> f64, empty: &[Opened], full: &[Opened]) {
    let median = |opened: &[Opened]| {
        let mut figures: Vec<f64> = opened.iter().map(&figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    let (nothing, application) = (median(empty), median(full));
    println!("{what}: application {application:.0}, empty window {nothing:.0}, ratio {:.2}", application / nothing);
}
