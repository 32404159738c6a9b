//! What a notification says: what it is about, when that is in words, and where.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{ReminderKind, Subject, entity::Model};
use crate::{
    Result,
    applications::Application,
    clock::Instant,
    goals::Goal,
    ids::UserId,
    interviews::Interview,
    jobs::{Job, JobHeading},
    record::{self, RecordKind},
    weeks,
};

pub struct Words {
    pub title: String,
    pub body: String,
}

/// The records that a reminder speaks of.
pub struct About {
    pub job: Option<JobHeading>,
    next_action: Option<String>,
    interview: Option<Interview>,
    goal: Option<Goal>,
}

impl About {
    pub async fn of(db: &impl ConnectionTrait, owner: UserId, subject: Subject) -> Result<Self> {
        let id = Uuid::from(subject.id);
        let mut about = Self { job: None, next_action: None, interview: None, goal: None };
        let job = match subject.kind {
            RecordKind::Interview => {
                let interview: Interview = record::find(db, owner, id.into()).await?;
                let job = interview.job_id;
                about.interview = Some(interview);
                job
            }
            RecordKind::Application => record::find::<Application>(db, owner, id.into()).await?.job_id,
            RecordKind::Goal => {
                about.goal = Some(record::find(db, owner, id.into()).await?);
                return Ok(about);
            }
            _ => id.into(),
        };
        let job: Job = record::find(db, owner, job).await?;
        about.job = Some(job.heading());
        about.next_action = job.next_action;
        Ok(about)
    }

    /// Whether its interview has ended.
    pub fn is_over(&self, now: Instant) -> bool {
        self.interview.as_ref().is_some_and(|interview| interview.ends_at() <= now)
    }

    /// When its interview begins.
    pub fn begins_at(&self) -> Option<Instant> {
        self.interview.as_ref().map(|interview| interview.scheduled_at)
    }
}

/// What a reminder says at this moment, on this computer's clocks.
pub fn of(row: &Model, about: &About, now: Instant, zone: Tz) -> Words {
    let company = about.job.as_ref().map_or("", |job| &job.company);
    let opening = about.job.as_ref().map_or("", |job| &job.title);
    match (row.kind, &about.interview, &about.goal) {
        (ReminderKind::Interview, Some(interview), _) => of_interview(interview, company, opening, now, zone),
        (ReminderKind::ThankYou, Some(interview), _) => Words {
            title: format!("Thank {company} for the interview"),
            body: lines([
                Some(format!("{}, {}. A few lines are enough.", opening, at_words(interview.scheduled_at, now, zone))),
                (!interview.interviewers.0.is_empty()).then(|| format!("With {}", interview.interviewers.0.join(", "))),
            ]),
        },
        (_, _, Some(goal)) => of_goal(goal, row.due_on, now, zone),
        _ if row.application_id.is_some() => Words {
            title: format!("Follow up with {company}"),
            body: format!("{} to ask about your application: {opening}.", planned_words(row, now, zone)),
        },
        _ => Words {
            title: format!("{}: {company}", about.next_action.as_deref().unwrap_or("Next step")),
            body: format!("{}: {opening}.", planned_words(row, now, zone)),
        },
    }
}

fn of_interview(interview: &Interview, company: &str, opening: &str, now: Instant, zone: Tz) -> Words {
    let (begins, ends) = (interview.scheduled_at, interview.ends_at());
    let title = if now < begins {
        format!("Interview {}: {company}", until_words(begins, now, zone))
    } else if now < ends {
        format!("Interview now: {company}")
    } else {
        format!("Your interview with {company} was {}", at_words(begins, now, zone))
    };
    let here = at_words(begins, now, zone);
    let there: Tz = interview.time_zone.parse().unwrap_or(zone);
    let is_elsewhere = begins.with_timezone(&there).naive_local() != begins.with_timezone(&zone).naive_local();
    let elsewhere = if is_elsewhere {
        format!(" ({} in {})", begins.with_timezone(&there).format("%H:%M"), there.name().replace('_', " "))
    } else {
        String::new()
    };
    let what = format!("{} for {opening}, {here}{elsewhere}", interview.interview_type.words());
    Words { title, body: lines([Some(what), interview.location.clone()]) }
}

fn of_goal(goal: &Goal, day: Option<NaiveDate>, now: Instant, zone: Tz) -> Words {
    let Some(day) = day else { return Words { title: goal.title.clone(), body: "You wanted to be reminded.".into() } };
    let when = day_words(day, now, zone);
    let milestones = goal.milestones.iter().flat_map(|milestones| &milestones.items);
    let open = milestones.filter(|step| step.done_at.is_none() && step.due == Some(day));
    let steps: Vec<&str> = open.map(|step| step.title.as_str()).collect();
    if goal.target_date == Some(day) || steps.is_empty() {
        Words {
            title: goal.title.clone(),
            body: format!("You meant to be there {when}, and are at {} %.", goal.progress),
        }
    } else {
        Words { title: steps.join(", "), body: format!("A step to “{}”, planned for {when}.", goal.title) }
    }
}

/// One notice for many.
pub fn of_many(all: &[Words]) -> Words {
    const NAMED: usize = 3;
    let mut body: Vec<&str> = all.iter().take(NAMED).map(|words| words.title.as_str()).collect();
    let more = format!("and {} more", all.len().saturating_sub(NAMED));
    if all.len() > NAMED {
        body.push(&more);
    }
    Words { title: format!("{} reminders while you were away", all.len()), body: body.join("\n") }
}

fn planned_words(row: &Model, now: Instant, zone: Tz) -> String {
    match row.due_on {
        Some(day) => format!("You planned it for {}", day_words(day, now, zone)),
        None => "You wanted to be reminded".to_owned(),
    }
}

fn lines<const N: usize>(lines: [Option<String>; N]) -> String {
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// `in 1 hour`, `in 25 minutes`, `tomorrow`, `in 3 days`.
fn until_words(at: Instant, now: Instant, zone: Tz) -> String {
    let minutes = (at - now + TimeDelta::seconds(30)).num_minutes();
    let days = (weeks::day_of(at, zone) - weeks::day_of(now, zone)).num_days();
    let counted = |count: i64, word: &str| format!("in {count} {word}{}", if count == 1 { "" } else { "s" });
    match minutes {
        ..=0 => "now".to_owned(),
        1..60 => counted(minutes, "minute"),
        _ if days == 0 || minutes < 12 * 60 => counted((minutes + 30) / 60, "hour"),
        _ if days == 1 => "tomorrow".to_owned(),
        _ => counted(days, "day"),
    }
}

/// `today at 14:30`, `on Friday 5 June at 14:30`.
fn at_words(at: Instant, now: Instant, zone: Tz) -> String {
    let here = at.with_timezone(&zone);
    format!("{} at {}", day_words(here.date_naive(), now, zone), here.format("%H:%M"))
}

fn day_words(day: NaiveDate, now: Instant, zone: Tz) -> String {
    match (day - weeks::day_of(now, zone)).num_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        _ => day.format("on %A %-d %B").to_string(),
    }
}
