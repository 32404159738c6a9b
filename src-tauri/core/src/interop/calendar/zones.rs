//! What calendars call time zones: IANA names, the same with a program's own prefix, and the names of Windows.

use chrono_tz::Tz;

/// The names of Windows and the zones they stand for where no country is said: facts of Unicode CLDR's `windowsZones`.
const WINDOWS: &str = include_str!("windows_zones.tsv");

/// The zone of this name; nothing if it cannot be known.
pub fn known(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    name.parse().ok().or_else(|| of_windows(name)).or_else(|| prefixed(name))
}

fn of_windows(name: &str) -> Option<Tz> {
    let mut rows = WINDOWS.lines().filter_map(|row| row.split_once('\t'));
    rows.find(|(windows, _)| windows.eq_ignore_ascii_case(name))?.1.parse().ok()
}

/// `/freeassociation.sourceforge.net/Europe/Berlin`, `/mozilla.org/20050126_1/America/New_York`.
fn prefixed(name: &str) -> Option<Tz> {
    let mut starts = name.match_indices('/').map(|(place, _)| &name[place + 1..]);
    starts.find_map(|rest| rest.parse().ok())
}
