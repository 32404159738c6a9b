//! When a reminder comes: pure arithmetic of walls, zones and instants.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::{Error, Result, clock::Instant, interviews::WALL_TIME};

/// A time on the wall of a zone, and the instant it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub wall_time: String,
    pub time_zone: String,
    pub at: Instant,
}

const MINUTES_OF_A_DAY: i32 = 24 * 60;

/// So many minutes before an interview. Whole days are days on the calendar: the same time on the wall, whatever the
/// clocks do in between.
///
/// # Errors
/// [`Error::Internal`] if the stored wall time or zone is none.
pub fn before(wall_time: &str, time_zone: &str, minutes: i32) -> Result<Planned> {
    let zone: Tz = time_zone.parse().map_err(Error::internal)?;
    let start = NaiveDateTime::parse_from_str(wall_time, WALL_TIME).map_err(Error::internal)?;
    if minutes > 0 && minutes % MINUTES_OF_A_DAY == 0 {
        let days = Days::new(u64::from((minutes / MINUTES_OF_A_DAY).unsigned_abs()));
        return Ok(on_the_wall(start.checked_sub_days(days).unwrap_or(start), zone));
    }
    let at = lenient(start, zone) - TimeDelta::minutes(minutes.into());
    let wall_time = at.with_timezone(&zone).format(WALL_TIME).to_string();
    Ok(Planned { wall_time, time_zone: zone.name().to_owned(), at })
}

/// On a day at an hour.
pub fn on(day: NaiveDate, hour: NaiveTime, zone: Tz) -> Planned {
    on_the_wall(day.and_time(hour), zone)
}

fn on_the_wall(naive: NaiveDateTime, zone: Tz) -> Planned {
    let wall_time = naive.format(WALL_TIME).to_string();
    Planned { wall_time, time_zone: zone.name().to_owned(), at: lenient(naive, zone) }
}

/// The instant of a time on the wall; of one that comes twice the first, of one that is skipped a moment just after the gap.
pub fn lenient(naive: NaiveDateTime, zone: Tz) -> Instant {
    let utc = |at: DateTime<Tz>| at.with_timezone(&Utc);
    let quarters = (0..=24 * 4).map(|quarter| naive + TimeDelta::minutes(15 * quarter));
    let first = quarters.into_iter().find_map(|wall| zone.from_local_datetime(&wall).earliest());
    first.map_or_else(|| naive.and_utc(), utc)
}
