//! `cargo xtask run`: from a fresh clone to the open window. Where nobody could see a window it opens in a virtual display,
//! and a picture of it is left behind.

use crate::process::run;
use crate::screen::{self, Screen};
use crate::setup::{self, Purpose};
use crate::{interface, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
const A_MOMENT: Duration = Duration::from_millis(50);
const PATIENCE: Duration = Duration::from_secs(60);

pub fn open_window(arguments: &[&str]) -> Result<()> {
    setup::install(Purpose::Run)?;
    interface::build()?;
    run(&mut workspace::cargo_everything(&["build"]))?;
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst))?;
    if screen::is_there() { on_this_screen(arguments) } else { on_a_virtual_screen(arguments) }
}

fn on_this_screen(arguments: &[&str]) -> Result<()> {
    let mut window = Window::open(Command::new(workspace::program("career-coach")).args(arguments))?;
    window.stay()
}

fn on_a_virtual_screen(arguments: &[&str]) -> Result<()> {
    println!("There is no display here, so the window opens in a virtual one.");
    let screen = Screen::start()?;
    fs::create_dir_all(workspace::reports())?;
    let ready = workspace::reports().join("window-is-ready");
    fs::remove_file(&ready).ok();
    let mut command = screen.command(workspace::program("career-coach"));
    let mut window = Window::open(command.args(arguments).env("COACH_READY_FILE", &ready))?;
    if window.is_ready(&ready)? {
        let picture = workspace::reports().join("window.png");
        screen.take_picture(&picture)?;
        println!("The window is ready. Its picture: {}\nCtrl-C ends it.", picture.display());
        window.stay()?;
    }
    Ok(())
}

struct Window(Child);

impl Window {
    fn open(command: &mut Command) -> Result<Self> {
        Ok(Self(command.spawn().context("the application did not start")?))
    }

    /// False when it was ended before it got there.
    fn is_ready(&mut self, mark: &Path) -> Result<bool> {
        let start = Instant::now();
        while !mark.exists() {
            if self.has_ended()? {
                return Ok(false);
            }
            if start.elapsed() > PATIENCE {
                bail!("the window was not ready within {} seconds", PATIENCE.as_secs());
            }
            std::thread::sleep(A_MOMENT);
        }
        Ok(true)
    }

    fn stay(&mut self) -> Result<()> {
        while !self.has_ended()? {
            std::thread::sleep(A_MOMENT);
        }
        Ok(())
    }

    fn has_ended(&mut self) -> Result<bool> {
        match self.0.try_wait()? {
            Some(status) if status.success() => Ok(true),
            Some(_) if INTERRUPTED.load(Ordering::SeqCst) => Ok(true),
            Some(status) => bail!("the application ended with {status}"),
            None => Ok(INTERRUPTED.load(Ordering::SeqCst)),
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
