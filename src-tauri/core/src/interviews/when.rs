//! When an interview takes place: the wall time and zone that were agreed, and the instant they mean. What the clocks of
//! a place do comes from the IANA rules built into the application, not from the computer's own settings.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

use crate::{Error, Result, clock::Instant};

/// How a wall time is written, to the minute.
pub const WALL_TIME: &str = "%Y-%m-%dT%H:%M";

/// The instant that a wall time in a zone means, and what the person should know about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub instant: Instant,
    pub note: Option<String>,
}

/// A wall time as it is stored: `2026-06-15T14:30`. Seconds, if given, are dropped.
pub fn wall_time(text: &str) -> Result<String> {
    let text = text.trim();
    let parsed = NaiveDateTime::parse_from_str(text, WALL_TIME)
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
        .map_err(|_| Error::invalid("wall_time", "Give a date and a time, such as 2026-06-15T14:30."))?;
    Ok(parsed.format(WALL_TIME).to_string())
}

/// A zone by its IANA name.
pub fn zone(name: &str) -> Result<Tz> {
    name.trim().parse().map_err(|_| Error::invalid("time_zone", "Choose a time zone such as Europe/Berlin."))
}

/// What the clocks at that place mean. A time that clocks skip is refused; of a time that comes twice, when clocks go
/// back, the first is taken and said.
pub fn moment(wall_time: &str, zone: Tz) -> Result<Moment> {
    let naive = NaiveDateTime::parse_from_str(wall_time, WALL_TIME).map_err(Error::internal)?;
    let (day, time) = (naive.format("%Y-%m-%d"), naive.format("%H:%M"));
    let utc = |at: DateTime<Tz>| at.with_timezone(&Utc);
    match zone.from_local_datetime(&naive) {
        LocalResult::Single(at) => Ok(Moment { instant: utc(at), note: None }),
        LocalResult::Ambiguous(first, _) => {
            let offset = first.format("UTC%:z");
            let note = format!(
                "On {day} the clocks in {zone} go back, so {time} comes twice. This is the first of the two ({offset})."
            );
            Ok(Moment { instant: utc(first), note: Some(note) })
        }
        LocalResult::None => Err(Error::invalid(
            "wall_time",
            format!("On {day} the clocks in {zone} go forward, and {time} is skipped. Choose another time."),
        )),
    }
}
