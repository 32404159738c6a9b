//! What may be asked about today.

use std::collections::HashSet;

use chrono::{Days, NaiveDate, TimeDelta};

use super::{
    Today, TodayItem, TodayQuery,
    items::{self, Here},
    store,
};
use crate::{
    App, Result,
    accounts::Actor,
    applications::{self, ApplicationQuery, ApplicationSort, ApplicationStatus},
    goals::{self, GoalQuery, GoalStatus},
    ids::JobId,
    interviews::{self, InterviewOutcome, InterviewQuery, InterviewState, InterviewTime},
    jobs::{self, JobQuery, JobSort, JobStatus},
    weeks,
};

/// How many items of one kind are shown at most.
const MOST: u64 = 50;
/// How many days back an interview is asked about.
const ASKED_ABOUT: i64 = 14;

pub async fn today(app: &App, actor: Actor, TodayQuery { time_zone, since }: TodayQuery) -> Result<Today> {
    let here = Here { now: app.clock.now(), zone: weeks::zone(time_zone.as_deref())? };
    let week = here.today() + Days::new(7);
    let mut items = interview_items(app, actor, here, week).await?;
    items.extend(due_items(app, actor, here, week).await?);
    items.extend(deadline_items(app, actor, here, week).await?);
    let spoken_for: HashSet<_> = items.iter().filter_map(job_of).collect();
    let silent = silent_items(app, actor, here).await?;
    items.extend(silent.into_iter().filter(|item| job_of(item).is_none_or(|job| !spoken_for.contains(&job))));
    let open = vec![GoalStatus::NotStarted, GoalStatus::InProgress];
    let open = GoalQuery { statuses: open, time_zone, ..GoalQuery::default() };
    let mut pace = goals::commands::list_goals(app, actor, open).await?.items;
    items.extend(pace.iter().flat_map(|standing| items::of_goal(here, &standing.goal, week)));
    pace.retain(|standing| standing.pace.is_some() && standing.goal.status == GoalStatus::InProgress);
    items.sort_by_key(|item| (item.urgency, item.due, item.at));
    let since = since.unwrap_or(here.now - TimeDelta::days(7));
    let changes = store::latest(&app.db()?, actor.user, since, 20).await?;
    Ok(Today { date: here.today(), items, pace, changes })
}

async fn interview_items(app: &App, actor: Actor, here: Here, week: NaiveDate) -> Result<Vec<TodayItem>> {
    let scheduled =
        InterviewQuery { states: vec![InterviewState::Scheduled], limit: MOST, ..InterviewQuery::default() };
    let coming = InterviewQuery {
        time: InterviewTime::Upcoming,
        until: Some(weeks::start_of(week + Days::new(1), here.zone)),
        ..scheduled.clone()
    };
    let coming = interviews::commands::list_interviews(app, actor, coming).await?.items;
    let over = InterviewQuery {
        time: InterviewTime::Past,
        from: Some(here.now - TimeDelta::days(ASKED_ABOUT)),
        outcomes: vec![InterviewOutcome::Pending],
        ..scheduled
    };
    let over = interviews::commands::list_interviews(app, actor, over).await?.items;
    let over = over.into_iter().filter(|card| !card.has_feedback && !card.job.status.is_closed());
    let coming = coming.into_iter().map(|card| items::coming(here, card));
    Ok(coming.chain(over.map(|card| items::over(here, card))).collect())
}

async fn due_items(app: &App, actor: Actor, here: Here, week: NaiveDate) -> Result<Vec<TodayItem>> {
    let open = JobQuery {
        statuses: open_statuses(),
        due_by: Some(week),
        sort: JobSort::NextActionDate,
        descending: false,
        limit: MOST,
        ..JobQuery::default()
    };
    let jobs = jobs::commands::list_jobs(app, actor, open).await?.items;
    let sent = ApplicationQuery {
        statuses: vec![ApplicationStatus::Submitted, ApplicationStatus::UnderReview],
        follow_up_by: Some(week),
        sort: ApplicationSort::FollowUpDate,
        descending: false,
        limit: MOST,
        ..ApplicationQuery::default()
    };
    let sent = applications::commands::list_applications(app, actor, sent).await?.items;
    let actions = jobs.iter().filter_map(|card| items::next_action(here, card));
    Ok(actions.chain(sent.into_iter().filter_map(|card| items::follow_up(here, card))).collect())
}

async fn deadline_items(app: &App, actor: Actor, here: Here, week: NaiveDate) -> Result<Vec<TodayItem>> {
    let unsent = JobQuery {
        statuses: vec![JobStatus::Interested],
        deadline_by: Some(week),
        sort: JobSort::Deadline,
        limit: MOST,
        ..JobQuery::default()
    };
    let unsent = jobs::commands::list_jobs(app, actor, unsent).await?.items;
    Ok(unsent.iter().filter_map(|card| items::deadline(here, card)).collect())
}

async fn silent_items(app: &App, actor: Actor, here: Here) -> Result<Vec<TodayItem>> {
    let waiting = JobQuery {
        statuses: open_statuses(),
        sort: JobSort::LastActivityAt,
        descending: false,
        limit: MOST,
        ..JobQuery::default()
    };
    let waiting = jobs::commands::list_jobs(app, actor, waiting).await?.items;
    Ok(waiting.iter().filter_map(|card| items::silence(here, card)).collect())
}

fn job_of(item: &TodayItem) -> Option<JobId> {
    item.job.as_ref().map(|job| job.id)
}

fn open_statuses() -> Vec<JobStatus> {
    <JobStatus as sea_orm::Iterable>::iter().filter(|status| !status.is_closed()).collect()
}
