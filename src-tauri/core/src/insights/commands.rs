//! What may be asked of the history.

use chrono::Days;
use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{InsightQuery, Insights, WeekOfSearch, durations, funnel, store};
use crate::{
    App, Result,
    accounts::Actor,
    activity::{self, Activity},
    check,
    clock::Instant,
    ids::UserId,
    weeks,
};

pub async fn insights(
    app: &App,
    actor: Actor,
    InsightQuery { since, time_zone, weeks }: InsightQuery,
) -> Result<Insights> {
    check::within("weeks", weeks, 1, 104)?;
    let zone = weeks::zone(time_zone.as_deref())?;
    let now = app.clock.now();
    let db = app.db()?;
    let mut paths = store::paths(&db, actor.user).await?;
    if let Some(since) = since {
        paths.retain(|path| path.steps.first().is_some_and(|&(_, at)| weeks::day_of(at, zone) >= since));
    }
    let (sources, hidden_sources) = funnel::sources(&paths);
    Ok(Insights {
        jobs: paths.len() as u32,
        funnel: funnel::funnel(&paths),
        weeks: count_weeks(&db, actor.user, now, zone, weeks.unwrap_or(12)).await?,
        durations: durations::durations(&paths, now),
        sources,
        hidden_sources,
    })
}

async fn count_weeks(
    db: &impl ConnectionTrait,
    owner: UserId,
    now: Instant,
    zone: Tz,
    weeks: u32,
) -> Result<Vec<WeekOfSearch>> {
    let first = weeks::monday_of(weeks::day_of(now, zone)) - Days::new(7 * u64::from(weeks - 1));
    let from = weeks::start_of(first, zone);
    let saved = activity::moments(db, owner, Activity::JobsSaved, from, now).await?;
    let applied = activity::moments(db, owner, Activity::ApplicationsSubmitted, from, now).await?;
    let interviews = activity::moments(db, owner, Activity::InterviewsHeld, from, now).await?;
    let monday_of = |at: &Instant| weeks::monday_of(weeks::day_of(*at, zone));
    let count = |moments: &[Instant], monday| moments.iter().filter(|at| monday_of(at) == monday).count() as u32;
    let week = |number: u32| {
        let monday = first + Days::new(7 * u64::from(number));
        WeekOfSearch {
            monday,
            saved: count(&saved, monday),
            applied: count(&applied, monday),
            interviews: count(&interviews, monday),
        }
    };
    Ok((0..weeks).map(week).collect())
}
