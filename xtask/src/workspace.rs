//! Where things are, and the one set of Cargo features every chore builds with, so that none recompiles another's work.

use crate::process::output_of;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// Asked when it runs, because a checkout may use what another one compiled into the same target folder.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).expect("cargo xtask starts this program");
        here.parent().expect("xtask is a folder of the workspace").to_owned()
    });
    &ROOT
}

pub fn interface() -> PathBuf {
    root().join("ui")
}

/// Pictures and reports go here, wherever Cargo keeps what it compiles.
pub fn reports() -> PathBuf {
    root().join("target")
}

/// A program of this workspace as the debug build leaves it.
pub fn program(name: &str) -> PathBuf {
    program_of("debug", name)
}

pub fn program_of(profile: &str, name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |path| root().join(path));
    target.join(profile).join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// The system that is built for, as Rust calls it.
pub fn host() -> Result<String> {
    let version = String::from_utf8(output_of(Command::new("rustc").arg("-vV"))?)?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say what it builds for")?.to_owned())
}

pub fn cargo(subcommand: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(subcommand).current_dir(root());
    forget_cargo(&mut command);
    command
}

/// What Cargo told this program about itself would look like a change to build scripts that ask for it.
pub fn forget_cargo(command: &mut Command) -> &mut Command {
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name.to_string_lossy().starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// Cargo over the whole workspace, since building one package alone would compile its dependencies with other features.
/// The window shows the built interface, and `coach` has the server that browser tests drive.
pub fn cargo_everything(subcommand: &[&str]) -> Command {
    let mut command = cargo(subcommand[0]);
    command.args(&subcommand[1..]).arg("--workspace");
    command.args(["--features", "career-coach/custom-protocol,coach-cli/dev-server"]);
    command
}
