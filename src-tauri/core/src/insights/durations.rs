//! How long jobs stay at a stage, when some of them are still there. A median of the finished stays alone would be too
//! short: the long ones are just those that have not finished.

use crate::{clock::Instant, jobs::JobStatus};

use super::{Path, STAGES, StageDuration};

/// A stay in days, and whether it has ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stay {
    pub days: f64,
    pub ended: bool,
}

/// The stages something is waited for at; ACCEPTED is an end.
pub fn durations(paths: &[Path], now: Instant) -> Vec<StageDuration> {
    let open = STAGES.iter().filter(|stage| !stage.is_closed());
    open.map(|&status| {
        let stays: Vec<Stay> = paths.iter().flat_map(|path| stays(path, status, now)).collect();
        let finished = stays.iter().filter(|stay| stay.ended).count() as u32;
        let waiting = stays.len() as u32 - finished;
        StageDuration { status, median_days: median(stays), finished, waiting }
    })
    .collect()
}

fn stays(path: &Path, status: JobStatus, now: Instant) -> impl Iterator<Item = Stay> {
    let ends = path.steps.iter().skip(1).map(|&(_, at)| (at, true)).chain([(now, false)]);
    let here = path.steps.iter().zip(ends).filter(move |((stage, _), _)| *stage == status);
    here.map(|(&(_, from), (until, ended))| Stay { days: (until - from).num_minutes() as f64 / 1440.0, ended })
}

/// Kaplan-Meier: after how many days half have moved on. A stay that goes on counts among those that could still move
/// until the day it has reached.
pub fn median(mut stays: Vec<Stay>) -> Option<f64> {
    stays.sort_by(|one, other| one.days.total_cmp(&other.days).then(other.ended.cmp(&one.ended)));
    let all = stays.len();
    let mut still_here = 1.0;
    for (gone, stay) in stays.iter().enumerate() {
        if stay.ended {
            still_here *= 1.0 - 1.0 / (all - gone) as f64;
            if still_here <= 0.5 + f64::EPSILON {
                return Some(stay.days);
            }
        }
    }
    None
}
