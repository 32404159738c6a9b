//! Writing interviews as events. Times are in UTC, which every reader understands without a table of zones; a change
//! raises SEQUENCE, a cancelled interview keeps its UID, so that a calendar updates what it has.

use std::collections::HashMap;

use chrono::Utc;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Error, Result,
    clock::Instant,
    ids::{InterviewId, UserId},
    interviews::{Interview, InterviewState},
    jobs::{self, JobHeading},
    record::Record,
    reminders,
};

const HEAD: [(&str, &str); 4] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//AI Career Coach//Interviews//EN"),
    ("CALSCALE", "GREGORIAN"),
    ("METHOD", "PUBLISH"),
];

/// One interview of this owner, or all.
///
/// # Errors
/// [`Error::NotFound`] if there is no such interview.
pub async fn written(db: &impl ConnectionTrait, owner: UserId, only: Option<InterviewId>) -> Result<String> {
    let mine = <Interview as Record>::Entity::find().filter(Interview::owner_column().eq(owner));
    let wanted = match only {
        Some(id) => mine.filter(Interview::id_column().eq(id)),
        None => mine.order_by_asc(Interview::id_column()),
    };
    let interviews = wanted.all(db).await?;
    if only.is_some() && interviews.is_empty() {
        return Err(Error::NotFound("interview"));
    }
    let jobs = jobs::headings(db, owner, interviews.iter().map(|interview| interview.job_id)).await?;
    let alarms = reminders::minutes_before(db, owner).await?;
    let mut calendar = Calendar::empty();
    for (name, value) in HEAD {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name("Interviews");
    for interview in &interviews {
        if let Some(job) = jobs.get(&interview.job_id) {
            calendar.push(event(interview, job, &alarms));
        }
    }
    Ok(without_alarm_stamps(&calendar.to_string()))
}

/// The library stamps alarms too, with the time of writing: the standard has no such line there, and a file that is kept
/// up to date would be another each time.
fn without_alarm_stamps(text: &str) -> String {
    let mut is_alarm = false;
    let kept = text.split_inclusive("\r\n").filter(|line| {
        is_alarm = (is_alarm || line.starts_with("BEGIN:VALARM")) && !line.starts_with("END:VALARM");
        !(is_alarm && line.starts_with("DTSTAMP:"))
    });
    kept.collect()
}

fn event(interview: &Interview, job: &JobHeading, alarms: &HashMap<InterviewId, Vec<i32>>) -> Event {
    let takes_place = interview.state == InterviewState::Scheduled;
    let uid = interview.ics_uid.clone().unwrap_or_else(|| Interview::calendar_uid(interview.id));
    let mut event = Event::new();
    event
        .uid(&uid)
        .sequence(interview.ics_sequence.unsigned_abs())
        .timestamp(whole_seconds(interview.updated_at))
        .created(whole_seconds(interview.created_at))
        .last_modified(whole_seconds(interview.updated_at))
        .summary(&plain(&format!("{}: {}, {}", interview.interview_type.words(), job.title, job.company)))
        .description(&plain(&description(interview)))
        .starts(interview.scheduled_at)
        .ends(interview.ends_at())
        .status(if takes_place { EventStatus::Confirmed } else { EventStatus::Cancelled });
    if let Some(location) = interview.location.as_deref().map(plain) {
        event.location(&location);
        if is_link(&location) {
            event.url(&location);
        }
    }
    for minutes in alarms.get(&interview.id).into_iter().flatten().filter(|_| takes_place) {
        event.alarm(alarm(&uid, *minutes, &job.company));
    }
    event.done()
}

fn description(interview: &Interview) -> String {
    let wall_time = interview.wall_time.replace('T', " ");
    let mut lines = vec![format!("Round {}. {wall_time}, {}.", interview.round, interview.time_zone)];
    if !interview.interviewers.0.is_empty() {
        lines.push(format!("With {}", interview.interviewers.0.join(", ")));
    }
    lines.join("\n")
}

/// Whole days are written as days: a calendar then keeps the time on the wall, as our own reminder does.
fn alarm(event: &str, minutes: i32, company: &str) -> Alarm {
    let before = match minutes {
        0 => "PT0S".to_owned(),
        days if days % (24 * 60) == 0 => format!("-P{}D", days / (24 * 60)),
        hours if hours % 60 == 0 => format!("-PT{}H", hours / 60),
        minutes => format!("-PT{minutes}M"),
    };
    let mut alarm = Alarm::display(&format!("Interview with {company}"), -chrono::TimeDelta::minutes(minutes.into()));
    alarm.append_property(Property::new("TRIGGER", before)).uid(&format!("{minutes}.{event}"));
    alarm
}

/// A carriage return would end the line; every other sign is the library's to write.
fn plain(text: &str) -> String {
    text.replace('\r', "")
}

/// iCalendar knows no parts of a second.
fn whole_seconds(at: Instant) -> chrono::DateTime<Utc> {
    chrono::SubsecRound::trunc_subsecs(at, 0)
}

fn is_link(location: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| location.starts_with(scheme)) && !location.contains(char::is_whitespace)
}
