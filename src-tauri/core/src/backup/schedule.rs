//! When a backup is made by itself, and which of those are kept. Backups that somebody asked for, and those made before
//! something risky, are never thinned out here.

use std::sync::Mutex;

use chrono::{Datelike, TimeDelta};

use super::{Backup, plan, shelf};
use crate::{App, Result, clock::Instant, copies::BackupReason, durable, event::Topic};

/// The latest days, weeks and months of which one is kept.
pub struct Kept {
    pub days: u32,
    pub weeks: u32,
    pub months: u32,
}

pub const KEPT: Kept = Kept { days: 7, weeks: 4, months: 6 };
/// After a failure the next try waits as long as this.
const PATIENCE: TimeDelta = TimeDelta::hours(1);

/// What this process knows about its automatic backups.
#[derive(Default)]
pub struct BackingUp(Mutex<Option<(Instant, String)>>);

const HELD: &str = "no panic while the backing up is held";

impl BackingUp {
    pub fn problem(&self) -> Option<String> {
        self.0.lock().expect(HELD).as_ref().map(|(_, words)| words.clone())
    }

    fn is_waiting(&self, now: Instant) -> bool {
        self.0.lock().expect(HELD).as_ref().is_some_and(|(failed, _)| (now - *failed).abs() < PATIENCE)
    }

    fn note(&self, problem: Option<(Instant, String)>) {
        *self.0.lock().expect(HELD) = problem;
    }
}

/// Makes the day's backup if it is missing, and then lets the ones go that are not kept. The calendar decides, not how
/// long the application runs.
pub async fn back_up_if_due(app: &App) -> Result<()> {
    let now = app.clock.now();
    let is_off = app.vault.shut().is_some() || !plan::read(app.vault.folder()).automatic;
    if is_off || app.backing_up.is_waiting(now) || !is_due(&automatic(app)?, now) {
        return Ok(());
    }
    let made = shelf::save(&app.vault, BackupReason::Automatic, now, None).await;
    app.backing_up.note(made.as_ref().err().map(|error| (now, error.to_string())));
    app.announce(Topic::Settings);
    made?;
    for name in superfluous(&automatic(app)?) {
        durable::remove(&shelf::file(&app.vault, &name)?)?;
    }
    Ok(())
}

fn automatic(app: &App) -> Result<Vec<Backup>> {
    let mut backups = shelf::shelved(app.vault.folder())?;
    backups.retain(|backup| backup.about.as_ref().is_some_and(|about| about.reason == BackupReason::Automatic));
    Ok(backups)
}

fn is_due(automatic: &[Backup], now: Instant) -> bool {
    let made =
        |backup: &Backup| backup.about.as_ref().is_some_and(|about| about.made_at.date_naive() == now.date_naive());
    !automatic.iter().any(made)
}

/// The names of those that are neither the newest of one of the latest days, nor of the latest weeks or months.
fn superfluous(newest_first: &[Backup]) -> Vec<String> {
    let (mut days, mut weeks, mut months) = (Vec::new(), Vec::new(), Vec::new());
    let mut superfluous = Vec::new();
    for backup in newest_first {
        let Some(about) = &backup.about else { continue };
        let day = about.made_at.date_naive();
        let week = day.iso_week();
        let is_kept = [
            is_first_of(&mut days, KEPT.days, (day.year(), day.ordinal())),
            is_first_of(&mut weeks, KEPT.weeks, (week.year(), week.week())),
            is_first_of(&mut months, KEPT.months, (day.year(), day.month())),
        ];
        if !is_kept.contains(&true) {
            superfluous.push(backup.name.clone());
        }
    }
    superfluous
}

/// Whether this is the first of its period, and its period one of the latest.
fn is_first_of(seen: &mut Vec<(i32, u32)>, most: u32, period: (i32, u32)) -> bool {
    if seen.contains(&period) || seen.len() >= most as usize {
        return false;
    }
    seen.push(period);
    true
}
