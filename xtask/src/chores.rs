//! The smaller chores: a new migration, the gallery, installers.

use crate::process::{npm, run};
use crate::setup::{self, Purpose};
use crate::{interface, test, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::env::consts::EXE_EXTENSION;
use std::fs;

/// Starts the next migration: its file, and its line in the list.
pub fn new_migration(name: &str) -> Result<()> {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    ensure!(
        !name.is_empty() && name.chars().all(is_plain),
        "a migration is named like `contacts_per_job`, not `{name}`"
    );
    let folder = workspace::root().join("migrations");
    let list = folder.join("src/lib.rs");
    let source = fs::read_to_string(&list)?;
    let (before, rest) = source.split_once("= steps![\n").context("migrations/src/lib.rs has no list `= steps![`")?;
    let (steps, after) = rest.split_once("];").context("the list in migrations/src/lib.rs has no end")?;
    let step = format!("{:04}_{name}", steps.lines().filter(|line| line.contains('"')).count() + 1);
    let file = folder.join(&step).with_extension("sql");
    if file.exists() {
        bail!("{} is there already", file.display());
    }
    fs::write(
        &file,
        "-- Say here what this step changes for the user, then write it below; it runs inside one transaction.\n",
    )?;
    fs::write(&list, format!("{before}= steps![\n{steps}    \"{step}\",\n];{after}"))?;
    println!("{}", file.display());
    Ok(())
}

pub fn gallery() -> Result<()> {
    setup::install(Purpose::Test)?;
    interface::build()?;
    run(&mut workspace::cargo_everything(&["build", "--all-targets"]))?;
    run(test::node_with_programs(&mut std::process::Command::new("node")).arg("tests/e2e/gallery.mjs"))?;
    println!("The pictures are in {}", workspace::reports().join("gallery").display());
    Ok(())
}

/// Builds the installers of this system. `coach` ships beside the window, built without the server that tests drive.
pub fn dist() -> Result<()> {
    setup::install(Purpose::Run)?;
    interface::build()?;
    let packages = ["--package", "career-coach", "--package", "coach-cli"];
    run(workspace::cargo("build").args(packages).args(["--release", "--features", "career-coach/custom-protocol"]))?;
    let triple = workspace::host()?;
    let folder = workspace::reports().join("dist");
    let shipped = folder.join(format!("coach-{triple}")).with_extension(EXE_EXTENSION);
    fs::create_dir_all(&folder)?;
    fs::copy(workspace::program_of("release", "coach"), &shipped)?;
    let beside = folder.join("beside.json");
    fs::write(&beside, r#"{ "bundle": { "externalBin": ["target/dist/coach"] } }"#)?;
    let mut tauri = npm("npx");
    workspace::forget_cargo(&mut tauri).current_dir(workspace::root());
    run(tauri.args(["--prefix", "ui", "tauri", "build", "--config"]).arg(beside).arg("--").args(packages))
}
