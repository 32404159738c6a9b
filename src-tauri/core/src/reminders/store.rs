//! Every query and write on reminders, and what they read of the records they are about.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, Statement, sea_query::Expr,
};
use uuid::Uuid;

use super::{
    ReminderKind, ReminderState, Subject, TOO_LATE,
    entity::{Column, Entity, Model},
};
use crate::{
    Error, Result,
    clock::Instant,
    ids::{InterviewId, ReminderId, UserId},
    record::RecordKind,
};

/// How many rows one statement writes or names; SQLite binds 32,766 values.
const AT_A_TIME: usize = 1_000;
/// A claim that was not followed by a showing for this long is taken again.
const CLAIM: TimeDelta = TimeDelta::seconds(60);

pub async fn find(db: &impl ConnectionTrait, owner: UserId, id: ReminderId) -> Result<Model> {
    let found = Entity::find_by_id(id).filter(Column::UserId.eq(owner)).one(db).await?;
    found.filter(|row| row.state != ReminderState::Removed).ok_or(Error::NotFound("reminder"))
}

/// All of one record, removed ones too, the first to come first.
pub async fn of_subject(db: &impl ConnectionTrait, owner: UserId, subject: Subject) -> Result<Vec<Model>> {
    let of = Entity::find().filter(Column::UserId.eq(owner)).filter(subject.column()?.eq(subject.id));
    Ok(of.order_by_asc(Column::FireAt).order_by_asc(Column::Id).all(db).await?)
}

/// All that were planned for this time or later, are still to come, or are of an interview that begins later than this.
pub async fn planned_since(db: &impl ConnectionTrait, owner: UserId, since: Instant) -> Result<Vec<Model>> {
    let open = [ReminderState::Waiting, ReminderState::Claimed];
    let of_interviews = "interview_id IN (SELECT id FROM interviews WHERE user_id = ? AND scheduled_at > ?)";
    let wanted = Condition::any()
        .add(Column::PlannedAt.gte(since))
        .add(Column::State.is_in(open))
        .add(Expr::cust_with_values(of_interviews, [sea_orm::Value::from(owner), since.into()]));
    Ok(Entity::find().filter(Column::UserId.eq(owner)).filter(wanted).all(db).await?)
}

/// What is due: waiting, or claimed by a showing that never came, and not too late.
pub async fn due(db: &impl ConnectionTrait, owner: UserId, now: Instant) -> Result<Vec<Model>> {
    // Claimed in the future: the clock went back since.
    let stale = Condition::any().add(Column::ClaimedAt.lte(now - CLAIM)).add(Column::ClaimedAt.gt(now));
    let state = Condition::any()
        .add(Column::State.eq(ReminderState::Waiting))
        .add(Condition::all().add(Column::State.eq(ReminderState::Claimed)).add(stale));
    let due = Entity::find()
        .filter(Column::UserId.eq(owner))
        .filter(Column::FireAt.lte(now))
        .filter(Column::FireAt.gt(now - TOO_LATE))
        .filter(state);
    Ok(due.order_by_asc(Column::FireAt).order_by_asc(Column::Id).all(db).await?)
}

/// What waits for a moment from now on until then: the id and the moment.
pub async fn ahead(
    db: &impl ConnectionTrait,
    owner: UserId,
    now: Instant,
    until: Instant,
) -> Result<Vec<(ReminderId, Instant)>> {
    let waiting = Entity::find()
        .filter(Column::UserId.eq(owner))
        .filter(Column::State.eq(ReminderState::Waiting))
        .filter(Column::FireAt.gt(now - TOO_LATE))
        .filter(Column::FireAt.lte(until));
    Ok(waiting.all(db).await?.into_iter().map(|row| (row.id, row.fire_at)).collect())
}

/// Shown and not answered, the latest first; and what was to be shown and could not be.
pub async fn unanswered(db: &impl ConnectionTrait, owner: UserId, since: Instant) -> Result<Vec<Model>> {
    let open = [ReminderState::Shown, ReminderState::Claimed];
    let mine = Entity::find().filter(Column::UserId.eq(owner)).filter(Column::State.is_in(open));
    Ok(mine.filter(Column::FireAt.gt(since)).order_by_desc(Column::FireAt).all(db).await?)
}

/// Says of each that it is about to be shown.
pub async fn claim(db: &impl ConnectionTrait, ids: &[ReminderId], now: Instant) -> Result<()> {
    for ids in ids.chunks(AT_A_TIME) {
        Entity::update_many()
            .col_expr(Column::State, Expr::value(ReminderState::Claimed))
            .col_expr(Column::ClaimedAt, Expr::value(now))
            .col_expr(Column::UpdatedAt, Expr::value(now))
            .filter(Column::Id.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Says of each that it was shown; what was removed or moved meanwhile stays as it is.
pub async fn mark_shown(db: &impl ConnectionTrait, ids: &[ReminderId], shown: Instant, now: Instant) -> Result<()> {
    let open = [ReminderState::Waiting, ReminderState::Claimed];
    for ids in ids.chunks(AT_A_TIME) {
        Entity::update_many()
            .col_expr(Column::State, Expr::value(ReminderState::Shown))
            .col_expr(Column::ShownAt, Expr::value(shown))
            .col_expr(Column::UpdatedAt, Expr::value(now))
            .filter(Column::Id.is_in(ids.iter().copied()))
            .filter(Column::State.is_in(open))
            .exec(db)
            .await?;
    }
    Ok(())
}

pub async fn insert(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<()> {
    for some in rows.chunks(AT_A_TIME) {
        let some = some.iter().map(|row| row.clone().into_active_model());
        Entity::insert_many(some).exec_without_returning(db).await?;
    }
    Ok(())
}

pub async fn save(db: &impl ConnectionTrait, row: Model) -> Result<()> {
    row.into_active_model().reset_all().update(db).await?;
    Ok(())
}

pub async fn delete(db: &impl ConnectionTrait, ids: &[ReminderId]) -> Result<()> {
    for ids in ids.chunks(AT_A_TIME) {
        Entity::delete_many().filter(Column::Id.is_in(ids.iter().copied())).exec(db).await?;
    }
    Ok(())
}

/// A record that asks for a word on a day.
pub struct Due {
    pub kind: ReminderKind,
    pub subject: Subject,
    pub day: NaiveDate,
}

/// The days that open jobs, sent applications and goals under way name, from this one on.
pub async fn due_days(db: &impl ConnectionTrait, owner: UserId, from: NaiveDate) -> Result<Vec<Due>> {
    let values = (0..4).flat_map(|_| [owner.into(), from.into()]);
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, DUE_DAYS, values)).await?;
    let due = |row: &sea_orm::QueryResult| {
        let record = match row.try_get::<String>("", "record")?.as_str() {
            "job" => RecordKind::Job,
            "application" => RecordKind::Application,
            _ => RecordKind::Goal,
        };
        let kind = if record == RecordKind::Goal { ReminderKind::Goal } else { ReminderKind::FollowUp };
        let subject = Subject::new(record, row.try_get::<Uuid>("", "id")?);
        Ok(Due { kind, subject, day: row.try_get("", "day")? })
    };
    rows.iter().map(due).collect()
}

const DUE_DAYS: &str = "\
    SELECT 'job' AS record, id, next_action_date AS day FROM jobs \
    WHERE user_id = ? AND next_action_date >= ? AND archived = 0 \
    AND status NOT IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN') \
    UNION SELECT 'application', sent.id, sent.follow_up_date FROM applications AS sent JOIN jobs ON jobs.id = sent.job_id \
    WHERE sent.user_id = ? AND sent.follow_up_date >= ? AND sent.status IN ('SUBMITTED', 'UNDER_REVIEW') \
    AND jobs.status NOT IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN') \
    AND (sent.followed_up_at IS NULL OR substr(sent.followed_up_at, 1, 10) < sent.follow_up_date) \
    UNION SELECT 'goal', id, target_date FROM career_goals \
    WHERE user_id = ? AND target_date >= ? AND status IN ('NOT_STARTED', 'IN_PROGRESS') \
    UNION SELECT 'goal', goal.id, step.value ->> '$.due' FROM career_goals AS goal, json_each(goal.milestones, '$.items') AS step \
    WHERE goal.user_id = ? AND step.value ->> '$.due' >= ? AND step.value ->> '$.done_at' IS NULL \
    AND goal.status IN ('NOT_STARTED', 'IN_PROGRESS')";

/// What a reminder needs to know of an interview.
pub struct Meeting {
    pub id: InterviewId,
    pub wall_time: String,
    pub time_zone: String,
    pub scheduled_at: Instant,
    pub duration: i32,
    pub takes_place: bool,
    /// Whether thanking for it makes sense.
    pub is_open: bool,
}

/// The interviews that begin after this.
pub async fn meetings(db: &impl ConnectionTrait, owner: UserId, after: Instant) -> Result<Vec<Meeting>> {
    let select = "SELECT i.id, i.wall_time, i.time_zone, i.scheduled_at, i.duration, i.state = 'SCHEDULED' AS takes_place, \
                  i.outcome <> 'FAILED' AND jobs.status NOT IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN') AS is_open \
                  FROM interviews AS i JOIN jobs ON jobs.id = i.job_id WHERE i.user_id = ? AND i.scheduled_at > ?";
    let values = [owner.into(), after.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, values)).await?;
    let meeting = |row: &sea_orm::QueryResult| {
        Ok(Meeting {
            id: row.try_get("", "id")?,
            wall_time: row.try_get("", "wall_time")?,
            time_zone: row.try_get("", "time_zone")?,
            scheduled_at: row.try_get("", "scheduled_at")?,
            duration: row.try_get("", "duration")?,
            takes_place: row.try_get("", "takes_place")?,
            is_open: row.try_get("", "is_open")?,
        })
    };
    rows.iter().map(meeting).collect()
}

/// How long before each interview of this owner its reminders come, the first first.
pub async fn minutes_before(db: &impl ConnectionTrait, owner: UserId) -> Result<HashMap<InterviewId, Vec<i32>>> {
    let mine = Entity::find().filter(Column::UserId.eq(owner)).filter(Column::MinutesBefore.is_not_null());
    let kept = mine.filter(Column::State.ne(ReminderState::Removed)).order_by_desc(Column::MinutesBefore);
    let mut all: HashMap<InterviewId, Vec<i32>> = HashMap::new();
    for row in kept.all(db).await? {
        if let (Some(interview), Some(minutes)) = (row.interview_id, row.minutes_before) {
            all.entry(interview).or_default().push(minutes);
        }
    }
    Ok(all)
}
