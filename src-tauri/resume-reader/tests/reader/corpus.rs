//! Real resumes with truth, where the corpus is at hand (`RESUME_CORPUS`, or `shared/corpus` beside the checkout):
//! every file is read, the corpus' own scorer judges, and the scores may not fall.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use resume_reader::{Options, read};

use crate::{LIMIT, timed};

/// Slightly below what was reached. The reader was tuned on these files, so the floors guard against falling back; they
/// do not promise as much for files never seen.
const TEXT_FLOOR: f64 = 0.991;
const STRUCTURE_FLOOR: f64 = 0.95;

fn corpus() -> Option<PathBuf> {
    let beside = || PathBuf::from("../../../shared/corpus");
    let folder = std::env::var_os("RESUME_CORPUS").map_or_else(beside, PathBuf::from);
    let is_there = folder.join("score.py").is_file();
    if !is_there {
        println!("no corpus at {}: set RESUME_CORPUS to score the reader", folder.display());
    }
    is_there.then_some(folder)
}

fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|kind| kind == "pdf")).collect();
    files.sort();
    files
}

/// The scorer's table and the number in its last line.
fn score(corpus: &Path, mode: &str, output: &Path) -> Option<(String, f64)> {
    let result = Command::new("python3").arg(corpus.join("score.py")).arg(mode).arg(output).output().ok()?;
    let table = String::from_utf8_lossy(&result.stdout).into_owned();
    let macro_score = table.lines().rev().find_map(|line| line.trim().strip_prefix("MACRO")?.trim().parse().ok())?;
    Some((table, macro_score))
}

#[test]
fn real_resumes_are_read_as_well_as_before() {
    let Some(corpus) = corpus() else { return };
    let output = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("resume-corpus");
    std::fs::create_dir_all(&output).expect("a folder for what was read");
    let mut times = Vec::new();
    for file in pdfs(&corpus.join("pdf")) {
        let bytes = std::fs::read(&file).expect("a corpus file");
        let start = Instant::now();
        let reading = read(&bytes, &Options::default()).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        times.push(start.elapsed());
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        std::fs::write(output.join(format!("{name}.txt")), &reading.text).expect("its text");
        let json = serde_json::to_string(&reading.resume).expect("its resume");
        std::fs::write(output.join(format!("{name}.json")), json).expect("its resume on disk");
    }
    times.sort();
    println!("{} files, median {:?}, slowest {:?}", times.len(), times[times.len() / 2], times[times.len() - 1]);
    for (mode, floor) in [("text", TEXT_FLOOR), ("json", STRUCTURE_FLOOR)] {
        let Some((table, reached)) = score(&corpus, mode, &output) else {
            println!("python3 is not here to run the scorer: {mode} was read but not scored");
            continue;
        };
        println!("{table}");
        assert!(reached >= floor, "{mode}: {reached} fell below {floor}");
    }
}

#[test]
fn hostile_pdfs_give_a_value_or_a_typed_error_in_time() {
    let Some(corpus) = corpus() else { return };
    let (mut readings, mut refusals) = (0, 0);
    for file in pdfs(&corpus.join("nasty")) {
        let bytes = std::fs::read(&file).expect("a corpus file");
        let (outcome, took) = timed(|| read(&bytes, &Options::default()));
        match outcome {
            Ok(_) => readings += 1,
            Err(_) => refusals += 1,
        }
        assert!(took < LIMIT, "{} took {took:?}", file.display());
    }
    println!("{readings} hostile files were read, {refusals} refused");
    assert!(readings > refusals, "most hostile files still hold text");
}
