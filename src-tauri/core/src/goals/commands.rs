//! What may be asked about goals.

use chrono_tz::Tz;
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::{Goal, GoalFields, GoalQuery, GoalStanding, OneGoal, pace, store};
use crate::{
    App, Result,
    accounts::Actor,
    activity,
    clock::Instant,
    event::Topic,
    ids::GoalId,
    record::{self, Draft, Fields, Page, Patch, Record},
    weeks,
};

pub async fn list_goals(app: &App, actor: Actor, query: GoalQuery) -> Result<Page<GoalStanding>> {
    let zone = weeks::zone(query.time_zone.as_deref())?;
    let db = app.db()?;
    let Page { items, total } = store::list(&db, actor.user, &query).await?;
    let mut standings = Vec::with_capacity(items.len());
    for goal in items {
        standings.push(standing(&db, goal, app.clock.now(), zone).await?);
    }
    Ok(Page { items: standings, total })
}

pub async fn get_goal(app: &App, actor: Actor, OneGoal { id, time_zone }: OneGoal) -> Result<GoalStanding> {
    let zone = weeks::zone(time_zone.as_deref())?;
    let db = app.db()?;
    standing(&db, record::find(&db, actor.user, id).await?, app.clock.now(), zone).await
}

pub async fn create_goal(app: &App, actor: Actor, Draft(fields): Draft<GoalFields>) -> Result<Goal> {
    let txn = app.begin_write().await?;
    let goal = create_within(app, &txn, actor, fields).await?;
    txn.commit().await?;
    app.announce(Topic::Goals);
    Ok(goal)
}

/// Sets a goal in the caller's transaction.
pub(crate) async fn create_within(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    fields: GoalFields,
) -> Result<Goal> {
    let now = app.clock.now();
    let mut goal = Goal::made(app.new_id(), actor.user, now, fields.checked()?);
    goal.settle(now);
    record::insert(txn, &goal).await?;
    Ok(goal)
}

pub async fn update_goal(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<GoalId, GoalFields>,
) -> Result<Goal> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut goal: Goal = record::find(&txn, actor.user, id).await?;
    goal.set_fields(record::patched(&goal, changes)?, now);
    goal.settle(now);
    record::save(&txn, &goal).await?;
    txn.commit().await?;
    app.announce(Topic::Goals);
    Ok(goal)
}

/// The goal with its progress by what the records say, where they are what drives it.
pub async fn standing(db: &impl ConnectionTrait, mut goal: Goal, now: Instant, zone: Tz) -> Result<GoalStanding> {
    let Some(counted) = goal.progress_driver.activity() else { return Ok(GoalStanding { goal, pace: None }) };
    let from = pace::first_moment(&goal, now, zone);
    let moments = activity::moments(db, goal.user_id, counted, from, now).await?;
    let pace = pace::pace(&goal, &moments, now, zone);
    goal.progress = pace.progress();
    Ok(GoalStanding { goal, pace: Some(pace) })
}
