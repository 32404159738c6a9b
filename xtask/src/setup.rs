//! What this machine must have, and installing what it lacks. Only Debian and its relatives are installed for;
//! elsewhere the missing things are named. Rust's own version is Cargo's to check: it refuses to build this program.

use crate::process::{find, output_of, run, succeeds};
use crate::{interface, screen};
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Run,
    Test,
}

enum Evidence {
    Library(&'static str),
    /// One of these is enough.
    Programs(&'static [&'static str]),
    GtkForPython,
    CalendarsForPython,
}

struct Need {
    package: &'static str,
    why: &'static str,
    evidence: Evidence,
}

const fn need(package: &'static str, why: &'static str, evidence: Evidence) -> Need {
    Need { package, why, evidence }
}

use Evidence::{CalendarsForPython, GtkForPython, Library, Programs};

const TO_BUILD: &[Need] = &[
    need("pkg-config", "finds libraries", Programs(&["pkg-config"])),
    need("libwebkit2gtk-4.1-dev", "the web view of the window", Library("webkit2gtk-4.1")),
    need("libssl-dev", "cryptography for the encrypted database", Library("libcrypto")),
];

const TO_SHOW: &[Need] = &[
    need("xvfb", "a display where there is none", Programs(&["Xvfb"])),
    need("openbox", "a window manager for it", Programs(&["openbox"])),
    need("dbus-daemon", "a session bus for it", Programs(&["dbus-daemon"])),
    need("imagemagick", "takes the picture", Programs(&["import"])),
];

const TO_TEST: &[Need] = &[
    need("webkit2gtk-driver", "drives the real window", Programs(&["WebKitWebDriver"])),
    need("xdotool", "moves the real pointer", Programs(&["xdotool"])),
    need("gnome-keyring", "a real keyring", Programs(&["gnome-keyring-daemon"])),
    need("libsecret-tools", "looks into that keyring", Programs(&["secret-tool"])),
    need("python3-gi", "a window that files are dragged from", GtkForPython),
    need("gir1.2-gtk-3.0", "a window that files are dragged from", GtkForPython),
    need("python3-icalendar", "a reader of calendars that is not ours", CalendarsForPython),
    need("chromium", "the browser that walks through every screen", Programs(BROWSERS)),
];

pub const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Installs what is missing for this purpose, then the packages of the interface.
pub fn install(purpose: Purpose) -> Result<()> {
    if cfg!(target_os = "linux") {
        install_system_packages(purpose)?;
    }
    check_node()?;
    interface::install_packages()
}

fn install_system_packages(purpose: Purpose) -> Result<()> {
    let mut needs: Vec<&Need> = TO_BUILD.iter().collect();
    if purpose == Purpose::Test || !screen::is_there() {
        needs.extend(TO_SHOW);
    }
    if purpose == Purpose::Test {
        needs.extend(TO_TEST);
    }
    let missing: Vec<&Need> = needs.iter().copied().filter(|need| !is_present(&need.evidence)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    if !Path::new("/etc/debian_version").exists() || find("apt-get").is_none() {
        bail!(
            "this machine lacks:\n{}\nThe names are Debian's; install what your system calls them.",
            listed(&missing)
        );
    }
    let Some(prefix) = administrator() else {
        let command = format!("sudo apt-get update && sudo apt-get install {}", packages.join(" "));
        bail!("this machine lacks:\n{}\nInstall them as an administrator:\n\n  {command}\n", listed(&missing));
    };
    println!("Installing {}", packages.join(" "));
    // A mirror that hiccups once is common; one that does so twice is worth an error.
    apt(prefix, &packages).or_else(|_| apt(prefix, &packages))?;
    match needs.iter().find(|need| !is_present(&need.evidence)) {
        Some(still) => bail!("{} was installed, and {} is still missing", still.package, still.why),
        None => Ok(()),
    }
}

fn listed(needs: &[&Need]) -> String {
    needs.iter().map(|need| format!("  {:<24}{}", need.package, need.why)).collect::<Vec<_>>().join("\n")
}

fn is_present(evidence: &Evidence) -> bool {
    match evidence {
        Library(name) => succeeds("pkg-config", &["--exists", name]),
        Programs(names) => names.iter().any(|name| find(name).is_some()),
        // The system's Python, because Debian's packages are not seen by any other one in the PATH.
        GtkForPython => succeeds("/usr/bin/python3", &["-c", "import gi; gi.require_version('Gtk', '3.0')"]),
        CalendarsForPython => succeeds("/usr/bin/python3", &["-c", "import icalendar"]),
    }
}

/// The words before a command that make it run as an administrator, if this user may.
fn administrator() -> Option<&'static [&'static str]> {
    let is_root = output_of(Command::new("id").arg("-u")).is_ok_and(|user| user.trim_ascii() == b"0");
    if is_root {
        Some(&[])
    } else if succeeds("sudo", &["-n", "true"]) || (find("sudo").is_some() && std::io::stdin().is_terminal()) {
        Some(&["sudo"])
    } else {
        None
    }
}

fn apt(prefix: &[&str], packages: &[&str]) -> Result<()> {
    for arguments in [&["update"][..], &[&["install", "-y", "--no-install-recommends"], packages].concat()] {
        let words = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]].concat();
        // Another apt at work is waited for: two at once break each other.
        run(Command::new(words[0]).args(&words[1..]).args(["-qq", "-o", "DPkg::Lock::Timeout=600"]).args(arguments))?;
    }
    Ok(())
}

fn check_node() -> Result<()> {
    let advice = "Node 20.19 or newer is needed to build the interface: https://nodejs.org";
    let output = output_of(Command::new("node").arg("--version")).context(advice)?;
    let version = String::from_utf8_lossy(&output).trim().to_owned();
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) if (major, minor) >= (20, 19) => Ok(()),
        _ => bail!("{advice}. This machine has {version}."),
    }
}
