//! Reading invitations: what an event says of a meeting, with its time on the wall of a zone that is known. What cannot be
//! placed in time for certain is told and left out; a wrong time is worse than none.

use std::str::FromStr;

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike, EventStatus};

use super::zones;
use crate::{Error, Result, interviews::WALL_TIME};

/// The most events that are read; an invitation has one.
const MOST: usize = 1_000;
/// The parser calls itself for each level; a real file has three.
const DEEPEST: usize = 8;
/// What a meeting lasts that does not say.
const USUAL: TimeDelta = TimeDelta::hours(1);

/// The meetings of a file, and what could not be understood.
#[derive(Debug, Default)]
pub struct Invitations {
    pub all: Vec<Invitation>,
    pub problems: Vec<String>,
}

/// One meeting that somebody invites to, moves or calls off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub uid: String,
    pub sequence: i32,
    pub is_cancelled: bool,
    pub summary: String,
    pub description: String,
    /// Who invites, by name or address.
    pub organizer: String,
    /// An address or a link.
    pub location: Option<String>,
    /// `YYYY-MM-DDTHH:MM`.
    pub wall_time: String,
    pub zone: Tz,
    /// In minutes.
    pub duration: i32,
}

/// Whether a text is a calendar at all.
pub fn is_calendar(text: &str) -> bool {
    text.trim_start().get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR"))
}

/// The meetings of a calendar. A time without a zone is taken to be on the clocks of `here`.
///
/// # Errors
/// [`Error::UnreadableFile`] if the file is damaged or holds no meeting.
pub fn read(text: &str, here: Tz) -> Result<Invitations> {
    let unfolded = icalendar::parser::unfold(text);
    refuse_deep(&unfolded)?;
    let broken = |_| Error::UnreadableFile("This calendar file is damaged. Ask for the invitation again.".into());
    let calendar = Calendar::from_str(&unfolded).map_err(broken)?;
    let cancels = calendar.property_value("METHOD").is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
    let mut found = Invitations::default();
    for event in calendar.events().take(MOST) {
        match invitation(event, cancels, here) {
            Ok(invitation) => {
                if event.properties().contains_key("RRULE") {
                    found.problems.push(format!("“{}” repeats: only its first time is taken.", invitation.summary));
                }
                found.all.push(invitation);
            }
            Err(problem) => found.problems.push(problem),
        }
    }
    if found.all.is_empty() && found.problems.is_empty() {
        return Err(Error::UnreadableFile("There is no meeting in this calendar file.".into()));
    }
    Ok(found)
}

fn refuse_deep(text: &str) -> Result<()> {
    let mut depth = 0_usize;
    for line in text.lines() {
        let starts = |word: &str| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if starts("BEGIN:") {
            depth += 1;
        } else if starts("END:") {
            depth = depth.saturating_sub(1);
        }
        if depth > DEEPEST {
            return Err(Error::UnreadableFile("This calendar file is nested too deeply to be an invitation.".into()));
        }
    }
    Ok(())
}

fn invitation(event: &Event, cancels: bool, here: Tz) -> std::result::Result<Invitation, String> {
    let text = |value: Option<&str>| value.unwrap_or_default().trim().to_owned();
    let summary = text(event.get_summary());
    let name = if summary.is_empty() { "A meeting without a title" } else { &summary };
    let start = event.get_start().ok_or_else(|| format!("“{name}” does not say when it is."))?;
    let (wall, zone) = placed(&start, here).map_err(|why| format!("“{name}”: {why}"))?;
    let uid = text(event.get_uid());
    if uid.is_empty() {
        return Err(format!("“{name}” has no identifier, so it could not be recognised again."));
    }
    let length = length(event, wall, zone, here).filter(|length| *length > TimeDelta::zero()).unwrap_or(USUAL);
    let is_cancelled = cancels || event.get_status() == Some(EventStatus::Cancelled);
    let link = event.get_url().map(str::trim).filter(|url| !url.is_empty()).map(str::to_owned);
    let organizer = event.properties().get("ORGANIZER").map(|organizer| {
        let named = organizer.params().get("CN").map(|name| name.value().trim_matches('"').to_owned());
        named.unwrap_or_default() + " " + organizer.value()
    });
    Ok(Invitation {
        uid,
        sequence: event.get_sequence().and_then(|number| i32::try_from(number).ok()).unwrap_or(0),
        is_cancelled,
        description: text(event.get_description()),
        organizer: organizer.unwrap_or_default(),
        location: Some(text(event.get_location())).filter(|place| !place.is_empty()).or(link),
        wall_time: wall.format(WALL_TIME).to_string(),
        zone,
        duration: i32::try_from(length.num_minutes()).unwrap_or(i32::MAX),
        summary,
    })
}

/// The time on the wall and where that wall is.
fn placed(start: &DatePerhapsTime, here: Tz) -> std::result::Result<(NaiveDateTime, Tz), String> {
    match start {
        DatePerhapsTime::Date(_) => Err("it is for a whole day. Enter the interview with its time by hand.".to_owned()),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => Ok((at.with_timezone(&here).naive_local(), here)),
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(wall)) => Ok((*wall, here)),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            let unknown = || format!("its time zone “{tzid}” is not known. Enter the interview by hand.");
            Ok((*date_time, zones::known(tzid).ok_or_else(unknown)?))
        }
    }
}

fn length(event: &Event, start: NaiveDateTime, zone: Tz, here: Tz) -> Option<TimeDelta> {
    let end = match event.get_end() {
        Some(end) => end,
        None => return duration(event.property_value("DURATION")?),
    };
    let (end, of) = placed(&end, here).ok()?;
    let at = |wall: NaiveDateTime, zone: Tz| wall.and_local_timezone(zone).earliest();
    Some(at(end, of)?.to_utc() - at(start, zone)?.to_utc())
}

/// `PT1H30M`, `P1DT2H`, `P1W`.
fn duration(text: &str) -> Option<TimeDelta> {
    let (mut total, mut number, mut is_time) = (TimeDelta::zero(), String::new(), false);
    for letter in text.trim().trim_start_matches('+').strip_prefix('P')?.chars() {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        if letter == 'T' {
            is_time = true;
            continue;
        }
        let count: i64 = std::mem::take(&mut number).parse().ok()?;
        total += match (letter, is_time) {
            ('W', false) => TimeDelta::try_weeks(count)?,
            ('D', false) => TimeDelta::try_days(count)?,
            ('H', true) => TimeDelta::try_hours(count)?,
            ('M', true) => TimeDelta::try_minutes(count)?,
            ('S', true) => TimeDelta::try_seconds(count)?,
            _ => return None,
        };
    }
    Some(total)
}
