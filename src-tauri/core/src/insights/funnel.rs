//! How far jobs got, over all and by source. Pure arithmetic over paths.

use std::collections::BTreeMap;

use super::{FEWEST, FunnelStage, Path, STAGES, SourceConversion};

/// The place of APPLIED and of INTERVIEW_SCHEDULED in [`STAGES`].
const APPLIED: usize = 1;
const INTERVIEW: usize = 2;

pub fn funnel(paths: &[Path]) -> Vec<FunnelStage> {
    let furthest: Vec<usize> = paths.iter().filter_map(Path::furthest).collect();
    let reached = |place: usize| furthest.iter().filter(|&&stage| stage >= place).count() as u32;
    let stage = |(place, &status)| {
        let before = if place == 0 { 0 } else { reached(place - 1) };
        let reached = reached(place);
        let of_previous = (before > 0).then(|| f64::from(reached) / f64::from(before));
        FunnelStage { status, reached, of_previous }
    };
    STAGES.iter().enumerate().map(stage).collect()
}

/// The sources that enough jobs were applied to from, and how many others there are.
pub fn sources(paths: &[Path]) -> (Vec<SourceConversion>, u32) {
    let mut counts: BTreeMap<Option<&str>, (u32, u32)> = BTreeMap::new();
    for path in paths {
        let furthest = path.furthest().unwrap_or(0);
        if furthest >= APPLIED {
            let (applied, interviewed) = counts.entry(path.source.as_deref()).or_default();
            *applied += 1;
            *interviewed += u32::from(furthest >= INTERVIEW);
        }
    }
    let hidden = counts.values().filter(|(applied, _)| *applied < FEWEST).count() as u32;
    let shown = counts.into_iter().filter(|(_, (applied, _))| *applied >= FEWEST);
    let mut shown: Vec<SourceConversion> = shown
        .map(|(source, (applied, interviewed))| SourceConversion {
            source: source.map(str::to_owned),
            applied,
            interviewed,
            share: f64::from(interviewed) / f64::from(applied),
        })
        .collect();
    shown.sort_by_key(|source| std::cmp::Reverse(source.applied));
    (shown, hidden)
}
