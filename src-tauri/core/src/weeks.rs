//! Weeks and days as a person's clocks have them: from Monday to Sunday, in the zone a door names.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::{Error, Result, clock::Instant};

/// The zone of this name, UTC if there is none.
pub fn zone(name: Option<&str>) -> Result<Tz> {
    let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else { return Ok(Tz::UTC) };
    name.parse().map_err(|_| Error::invalid("time_zone", "Name the time zone as the IANA does, such as Europe/Berlin."))
}

pub fn day_of(at: Instant, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// The Monday of the week that day is in.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// The first moment of a day there. Where clocks skip midnight, the day begins when they go on.
pub fn start_of(day: NaiveDate, zone: Tz) -> Instant {
    let utc = |at: DateTime<Tz>| at.with_timezone(&Utc);
    let midnight = day.and_time(NaiveTime::MIN);
    let begins = (0..24).find_map(|hours| zone.from_local_datetime(&(midnight + TimeDelta::hours(hours))).earliest());
    begins.map_or_else(|| midnight.and_utc(), utc)
}
