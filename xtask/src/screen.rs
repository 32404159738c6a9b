//! A private desktop for a machine without one: a virtual display, a window manager and a session bus. It ends with its owner.

use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Whether windows can be shown to a person here.
pub fn is_there() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

pub struct Screen {
    children: Vec<Child>,
    environment: Vec<(&'static str, String)>,
    home: Option<PathBuf>,
}

impl Screen {
    /// Without a renderer in hardware, WebKit's shared buffers only cost time and memory.
    pub fn start() -> Result<Self> {
        let software =
            [("GDK_BACKEND", "x11"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("LIBGL_ALWAYS_SOFTWARE", "1")];
        let environment = software.map(|(name, value)| (name, value.to_owned())).to_vec();
        let mut screen = Self { children: Vec::new(), environment, home: None };
        let arguments = ["-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"];
        let display = screen.start_and_read_line("Xvfb", &arguments)?;
        screen.environment.push(("DISPLAY", format!(":{display}")));
        let bus = screen
            .start_and_read_line("dbus-daemon", &["--session", "--nofork", "--nopidfile", "--print-address=1"])?;
        screen.environment.push(("DBUS_SESSION_BUS_ADDRESS", bus));
        screen.spawn(screen.command("openbox").stdout(Stdio::null()).stderr(Stdio::null()))?;
        Ok(screen)
    }

    /// The same with a home and a keyring of its own, both new and empty.
    pub fn start_isolated() -> Result<Self> {
        let mut screen = Self::start()?;
        let home = env::temp_dir().join(format!("career-coach-home-{}", std::process::id()));
        let folders = [
            ("HOME", ""),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
        ];
        for (name, folder) in folders {
            let path = if folder.is_empty() { home.clone() } else { home.join(folder) };
            fs::create_dir_all(&path)?;
            make_private(&path)?;
            screen.environment.push((name, path.display().to_string()));
        }
        screen.home = Some(home);
        screen.unlock_keyring()?;
        Ok(screen)
    }

    /// A program that runs on this screen.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value))).env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Saves what is on the screen, once two looks in a row see the same.
    pub fn take_picture(&self, path: &Path) -> Result<()> {
        let look = || crate::process::output_of(self.command("import").args(["-window", "root", "rgb:-"]));
        let mut seen = look()?;
        for _ in 0..20 {
            let now = look()?;
            if now == seen {
                break;
            }
            seen = now;
        }
        crate::process::run(self.command("import").args(["-window", "root"]).arg(path))
    }

    /// The daemon makes its login collection only when it is unlocked with a password that is not empty.
    fn unlock_keyring(&mut self) -> Result<()> {
        let mut command = self.command("gnome-keyring-daemon");
        command.args(["--unlock", "--components=secrets", "--foreground"]).stdin(Stdio::piped());
        let daemon = self.spawn(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
        daemon.stdin.take().context("the keyring daemon takes no password")?.write_all(b"a password for tests")?;
        Ok(())
    }

    fn start_and_read_line(&mut self, program: &str, arguments: &[&str]) -> Result<String> {
        let mut command = self.command(program);
        let child = self.spawn(command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("its output is captured")?).read_line(&mut line)?;
        if line.trim().is_empty() {
            bail!("{program} ended without saying where it is");
        }
        Ok(line.trim().to_owned())
    }

    fn spawn(&mut self, command: &mut Command) -> Result<&mut Child> {
        let child = command.spawn().with_context(|| format!("could not start {}", command.get_program().display()))?;
        self.children.push(child);
        Ok(self.children.last_mut().expect("one was just added"))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            child.kill().ok();
            child.wait().ok();
        }
        if let Some(home) = &self.home {
            fs::remove_dir_all(home).ok();
        }
    }
}

#[cfg(unix)]
fn make_private(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(0o700))?)
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> Result<()> {
    Ok(())
}
