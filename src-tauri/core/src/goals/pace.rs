//! How fast a goal that counts something is going: week by week against its target. Pure arithmetic over moments.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

use super::Goal;
use crate::{clock::Instant, weeks};

/// How many weeks are shown.
pub const WEEKS_SHOWN: u64 = 8;

/// What was done, against the weekly target.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Pace {
    pub weekly_target: i32,
    pub this_week: u32,
    /// What the target asks for by the end of today, if every day of the week bore its part.
    pub expected_by_today: u32,
    pub is_on_pace: bool,
    /// The last weeks, oldest first, this one last.
    pub weeks: Vec<WeekCount>,
    /// Since the goal was set.
    pub total: u32,
    /// What the target asks for until the goal's date, if it has one.
    pub total_target: Option<u32>,
}

/// What was done in one week.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeekCount {
    pub monday: NaiveDate,
    pub count: u32,
}

impl Pace {
    /// In percent: of the whole where the goal has a date, else of this week.
    pub fn progress(&self) -> i32 {
        let (done, target) = match self.total_target {
            Some(target) => (self.total, target),
            None => (self.this_week, self.weekly_target.unsigned_abs()),
        };
        (100 * done).checked_div(target).map_or(0, |percent| percent.min(100) as i32)
    }
}

/// The first moment that matters for a goal's pace.
pub fn first_moment(goal: &Goal, now: Instant, zone: Tz) -> Instant {
    let monday = weeks::monday_of(weeks::day_of(now, zone)) - Days::new(7 * (WEEKS_SHOWN - 1));
    weeks::start_of(monday, zone).min(since(goal, zone))
}

/// The pace of a goal whose events happened at these moments.
pub fn pace(goal: &Goal, moments: &[Instant], now: Instant, zone: Tz) -> Pace {
    let weekly_target = goal.weekly_target.unwrap_or(1);
    let today = weeks::day_of(now, zone);
    let this_monday = weeks::monday_of(today);
    let days: Vec<NaiveDate> = moments.iter().map(|&at| weeks::day_of(at, zone)).collect();
    let in_week = |monday: NaiveDate| days.iter().filter(|&&day| weeks::monday_of(day) == monday).count() as u32;
    let week = |ago: u64| {
        let monday = this_monday - Days::new(7 * ago);
        WeekCount { monday, count: in_week(monday) }
    };
    let days_into_week = (today - this_monday).num_days() as u32 + 1;
    let expected_by_today = weekly_target.unsigned_abs() * days_into_week / 7;
    let this_week = in_week(this_monday);
    let since = since(goal, zone);
    let first_day = weeks::day_of(since, zone);
    let total_target = goal.target_date.map(|last_day| {
        let days = (last_day - first_day).num_days().max(0) as u32 + 1;
        (weekly_target.unsigned_abs() * days).div_ceil(7)
    });
    Pace {
        weekly_target,
        this_week,
        expected_by_today,
        is_on_pace: this_week >= expected_by_today,
        weeks: (0..WEEKS_SHOWN).rev().map(week).collect(),
        total: moments.iter().filter(|&&at| at >= since).count() as u32,
        total_target,
    }
}

/// What is done on the day a goal is set counts, even if it was done that morning.
fn since(goal: &Goal, zone: Tz) -> Instant {
    weeks::start_of(weeks::day_of(goal.created_at, zone), zone)
}
