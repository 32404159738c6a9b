//! “What should I do next?”: what Today says, the most urgent first, and where there is nothing, what is missing.

use super::{Answer, Looked, LookedAt, plain};
use crate::{
    App, Result,
    accounts::Actor,
    jobs::{self, JobQuery},
    profile,
    resumes::{self, ResumeQuery},
    today::{self, Today, TodayQuery, Urgency},
};

/// As many things as a person can hold on to.
const SHOWN: usize = 5;

pub async fn answer(app: &App, actor: Actor, time_zone: Option<String>) -> Result<Answer> {
    let mut answer = Answer::default();
    answer.looked(Looked::whole(LookedAt::Today));
    let today = today::commands::today(app, actor, TodayQuery { time_zone, since: None }).await?;
    if today.items.is_empty() {
        answer.paragraph("Nothing is due, and nobody has been silent for too long.");
    } else {
        urgent(&mut answer, &today);
    }
    for standing in &today.pace {
        let Some(pace) =
            standing.pace.as_ref().filter(|pace| i64::from(pace.this_week) < i64::from(pace.weekly_target))
        else {
            continue;
        };
        answer.looked(Looked::new(LookedAt::Goal, standing.goal.id, &standing.goal.title));
        let (done, target) = (pace.this_week, pace.weekly_target);
        answer.paragraph(format!("This week's goal “{}” stands at {done} of {target}.", plain(&standing.goal.title)));
    }
    let missing = missing(app, actor, &mut answer).await?;
    answer.list("Would help every application", missing);
    Ok(answer)
}

fn urgent(answer: &mut Answer, today: &Today) {
    let lines = today.items.iter().take(SHOWN).map(|item| {
        let when = match item.urgency {
            Urgency::Now => "Now",
            Urgency::Today => "Today",
            Urgency::ThisWeek => "This week",
            Urgency::Nudge => "Worth a nudge",
        };
        let (what, why) = (plain(&item.what), plain(&item.why));
        let of = item.job.as_ref().map(|job| format!(" — {}, {}", plain(&job.title), plain(&job.company)));
        format!("**{when}: {what}**{}. {why}", of.unwrap_or_default())
    });
    answer.paragraph(
        lines.enumerate().map(|(place, line)| format!("{}. {line}", place + 1)).collect::<Vec<_>>().join("\n"),
    );
    for job in today.items.iter().take(SHOWN).filter_map(|item| item.job.as_ref()) {
        answer.looked(Looked::new(LookedAt::Job, job.id, format!("{}, {}", job.title, job.company)));
    }
    if let Some(more) = today.items.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        answer.paragraph(format!("{more} more are on Today."));
    }
}

async fn missing(app: &App, actor: Actor, answer: &mut Answer) -> Result<Vec<String>> {
    let mut missing = Vec::new();
    let profile = profile::full(app, actor.user).await?;
    let resumes = resumes::commands::list_resumes(app, actor, ResumeQuery::default()).await?;
    let jobs = jobs::commands::list_jobs(app, actor, JobQuery { limit: 1, ..JobQuery::default() }).await?;
    if resumes.total == 0 {
        missing.push("Drop a resume in: your profile is filled from it.".to_owned());
    }
    if profile.skills.is_empty() {
        missing.push("Add your skills to the profile: postings are read against them.".to_owned());
    }
    if profile.experiences.iter().any(|experience| experience.achievements.0.is_empty()) {
        missing.push("Some positions in your profile have no achievements yet. Add two or three to each.".to_owned());
    }
    if jobs.total == 0 {
        missing.push("Track the first job: everything else hangs on one.".to_owned());
    }
    if !missing.is_empty() {
        answer.looked(Looked::whole(LookedAt::Profile));
    }
    Ok(missing)
}
