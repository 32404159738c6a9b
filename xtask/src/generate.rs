//! The files that are written from the code: the TypeScript contract of the commands, the
//! description of the schema, and the table of commands in the README.

use crate::process::run;
use crate::{interface, workspace};
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What `coach generate` calls a file, and where that file lives.
const GENERATED: &[(&str, &str)] =
    &[("contract.ts", "ui/src/ipc/generated/contract.ts"), ("schema.md", "docs/schema.md"), ("README.md", "README.md")];

pub fn write() -> Result<()> {
    // The window does not compile without a built interface, and any one will do for this.
    if !workspace::interface().join("dist/index.html").exists() {
        interface::install_packages()?;
        interface::build()?;
    }
    run(&mut workspace::cargo_everything(&["build", "--all-targets"]))?;
    let fresh = fresh()?;
    for (name, home) in GENERATED {
        let home = workspace::root().join(home);
        fs::create_dir_all(home.parent().unwrap_or(workspace::root()))?;
        fs::copy(fresh.join(name), home)?;
    }
    Ok(())
}

/// Expects everything to be built.
pub fn check() -> Result<()> {
    let fresh = fresh()?;
    let is_old = |(name, home): &&(&str, &str)| !is_same(&fresh.join(name), &workspace::root().join(home));
    let old: Vec<&str> = GENERATED.iter().filter(is_old).map(|(_, home)| *home).collect();
    if !old.is_empty() {
        bail!("{} no longer says what the code says: run `cargo xtask generate` and commit", old.join(" and "));
    }
    Ok(())
}

/// A checkout on Windows may end its lines differently.
fn is_same(fresh: &Path, kept: &Path) -> bool {
    let text = |path| fs::read_to_string(path).map(|text| text.replace("\r\n", "\n")).ok();
    text(fresh).is_some() && text(fresh) == text(kept)
}

fn fresh() -> Result<PathBuf> {
    let folder = workspace::reports().join("generated");
    fs::create_dir_all(&folder)?;
    run(Command::new(workspace::program("coach"))
        .args(["generate", "--out"])
        .arg(&folder)
        .current_dir(workspace::root()))?;
    Ok(folder)
}
