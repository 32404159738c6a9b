//! Wrong tries to open the vault: counted before they are looked at, kept on the disk, and followed by a wait that grows.

use std::path::Path;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::{Error, Result, clock::Instant, durable};

const NAME: &str = "attempts.json";
const LONGEST_WAIT: u32 = 60;

#[derive(Default, Serialize, Deserialize)]
struct Attempts {
    failures: u32,
    last: Option<Instant>,
}

/// How long the try after this many wrong ones has to wait: nothing for the first three, then 2, 4, 8 … 60 seconds.
fn wait_after(failures: u32) -> u32 {
    match failures {
        0..=2 => 0,
        more => 2_u32.saturating_pow(more - 2).min(LONGEST_WAIT),
    }
}

pub fn seconds_to_wait(vault: &Path, now: Instant) -> u32 {
    let Attempts { failures, last } = read(vault);
    let Some(last) = last else { return 0 };
    let wait = wait_after(failures);
    let left = last + TimeDelta::seconds(wait.into()) - now;
    // A clock that was set back makes nobody wait longer than the rule says.
    u32::try_from((left.num_milliseconds() + 999) / 1000).unwrap_or(0).min(wait)
}

/// Counts a try that is about to be made, or refuses it.
pub fn begin(vault: &Path, now: Instant) -> Result<()> {
    let seconds = seconds_to_wait(vault, now);
    if seconds > 0 {
        let unit = if seconds == 1 { "second" } else { "seconds" };
        return Err(Error::Busy(format!("That was wrong too often. Wait {seconds} {unit}, then try again.")));
    }
    let attempts = Attempts { failures: read(vault).failures.saturating_add(1), last: Some(now) };
    Ok(durable::write(&vault.join(NAME), &serde_json::to_vec(&attempts)?)?)
}

/// The try went well.
pub fn forget(vault: &Path) -> Result<()> {
    Ok(durable::remove(&vault.join(NAME))?)
}

fn read(vault: &Path) -> Attempts {
    let bytes = std::fs::read(vault.join(NAME)).unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or_default()
}
