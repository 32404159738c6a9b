//! What may be asked about reminders.

use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

use super::{
    Notice, Reminder, ReminderChoices, ReminderKind, ReminderState, ReminderTime, Subject, TestNotification,
    UnansweredReminder,
    choices::{KEY, LONGEST_BEFORE},
    entity::Model,
    planning, store,
    when::{self, Planned},
    words::{self, About},
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    applications::Application,
    check,
    event::Topic,
    goals::Goal,
    ids::{ReminderId, UserId},
    interviews::{self, Interview},
    ipc::Nothing,
    jobs::Job,
    record::{self, ById, Fields, RecordKind, from_json},
    settings,
};

/// One more reminder of a record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewReminder {
    pub subject: Subject,
    pub time: ReminderTime,
}

/// Another time for a reminder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveReminder {
    pub id: ReminderId,
    pub time: ReminderTime,
}

/// Puts a reminder off.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SnoozeReminder {
    pub id: ReminderId,
    /// From now; ten if left out.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<i32>,
}

/// Some choices; what is left out stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "Partial<ReminderChoices>")]
pub struct ReminderChanges(Map<String, Value>);

/// How long "later" is, in minutes.
const A_LITTLE_LATER: i32 = 10;

/// How long what nobody answered stays in Today.
const STAYS: chrono::TimeDelta = chrono::TimeDelta::days(7);

pub async fn list_reminders(app: &App, actor: Actor, subject: Subject) -> Result<Vec<Reminder>> {
    let db = app.db()?;
    exists(&db, actor.user, subject).await?;
    let rows = store::of_subject(&db, actor.user, subject).await?;
    Ok(rows.into_iter().filter(|row| row.state != ReminderState::Removed).map(Into::into).collect())
}

pub async fn add_reminder(app: &App, actor: Actor, NewReminder { subject, time }: NewReminder) -> Result<Reminder> {
    let txn = app.begin_write().await?;
    exists(&txn, actor.user, subject).await?;
    let (planned, minutes) = planned(&txn, actor.user, subject, time).await?;
    must_come(&planned, app)?;
    let rows = store::of_subject(&txn, actor.user, subject).await?;
    let same = rows.into_iter().find(|row| match minutes {
        Some(_) => row.minutes_before == minutes,
        None => row.due_on.is_none() && row.minutes_before.is_none() && row.planned_at == planned.at,
    });
    let row = match same {
        // Taken away before, or there already.
        Some(row) => {
            let row = Model { state: ReminderState::Waiting, ..row }.moved(planned, app.clock.now());
            store::save(&txn, row.clone()).await?;
            row
        }
        None => {
            let kind = match subject.kind {
                RecordKind::Interview => ReminderKind::Interview,
                RecordKind::Goal => ReminderKind::Goal,
                _ => ReminderKind::FollowUp,
            };
            let made = Model::made(app, actor.user, kind, subject, planned)?;
            let row = Model { minutes_before: minutes, ..made };
            store::insert(&txn, vec![row.clone()]).await?;
            row
        }
    };
    txn.commit().await?;
    app.announce(Topic::Reminders);
    Ok(row.into())
}

pub async fn move_reminder(app: &App, actor: Actor, MoveReminder { id, time }: MoveReminder) -> Result<Reminder> {
    change(app, actor, id, async |txn, row| {
        let (planned, minutes) = planned(txn, actor.user, row.subject(), time).await?;
        must_come(&planned, app)?;
        let others = store::of_subject(txn, actor.user, row.subject()).await?;
        if let Some(other) =
            others.iter().find(|other| other.id != id && minutes.is_some() && other.minutes_before == minutes)
        {
            if other.state != ReminderState::Removed {
                return Err(Error::invalid("time", "There is a reminder at that time already."));
            }
            store::delete(txn, &[other.id]).await?;
        }
        let now = app.clock.now();
        if row.due_on.is_some() {
            // It goes on following the day of its record, and comes at another hour.
            return Ok(row.put_off(planned.at, now));
        }
        Ok(Model { minutes_before: minutes, ..row }.moved(planned, now))
    })
    .await
}

pub async fn remove_reminder(app: &App, actor: Actor, ById { id }: ById<ReminderId>) -> Result<()> {
    change(app, actor, id, async |_, row| {
        Ok(Model { state: ReminderState::Removed, updated_at: app.clock.now(), ..row })
    })
    .await
    .map(drop)
}

pub async fn snooze_reminder(
    app: &App,
    actor: Actor,
    SnoozeReminder { id, minutes }: SnoozeReminder,
) -> Result<Reminder> {
    check::within("minutes", minutes, 1, LONGEST_BEFORE)?;
    let later = chrono::TimeDelta::minutes(minutes.unwrap_or(A_LITTLE_LATER).into());
    change(app, actor, id, async |_, row| {
        if row.state == ReminderState::Cancelled {
            return Err(Error::refused("What this reminds of does not take place."));
        }
        let now = app.clock.now();
        Ok(row.put_off(now + later, now))
    })
    .await
}

pub async fn acknowledge_reminder(app: &App, actor: Actor, ById { id }: ById<ReminderId>) -> Result<Reminder> {
    change(app, actor, id, async |_, row| {
        let is_open = matches!(row.state, ReminderState::Shown | ReminderState::Claimed);
        Ok(if is_open { row.answered(app.clock.now()) } else { row })
    })
    .await
}

pub async fn list_unanswered_reminders(app: &App, actor: Actor, _: Nothing) -> Result<Vec<UnansweredReminder>> {
    let db = app.db()?;
    let (now, zone) = (app.clock.now(), app.clock.zone());
    let mut open = Vec::new();
    for row in store::unanswered(&db, actor.user, now - STAYS).await? {
        let about = About::of(&db, actor.user, row.subject()).await?;
        if row.kind == ReminderKind::Interview && about.is_over(now) {
            continue;
        }
        let words::Words { title, body } = words::of(&row, &about, now, zone);
        open.push(UnansweredReminder { reminder: row.into(), title, body, job: about.job });
    }
    Ok(open)
}

pub async fn get_reminder_choices(app: &App, actor: Actor, _: Nothing) -> Result<ReminderChoices> {
    ReminderChoices::of(&app.db()?, actor.user).await
}

pub async fn update_reminder_choices(
    app: &App,
    actor: Actor,
    ReminderChanges(changes): ReminderChanges,
) -> Result<ReminderChoices> {
    let txn = app.begin_write().await?;
    let chosen = ReminderChoices::of(&txn, actor.user).await?;
    let (chosen, defaults) = (serde_json::to_value(chosen)?, serde_json::to_value(ReminderChoices::default())?);
    let mut values: Map<String, Value> = serde_json::from_value(chosen)?;
    for (name, value) in changes {
        let default = defaults.get(&name).ok_or_else(|| Error::invalid(&name, "There is no such choice."))?;
        values.insert(name, if value.is_null() { default.clone() } else { value });
    }
    let choices = from_json::<ReminderChoices>(values.into())?.checked()?;
    settings::set(&txn, app, actor.user, KEY, &choices).await?;
    planning::plan(app, &txn, actor.user).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    app.announce(Topic::Reminders);
    Ok(choices)
}

pub async fn send_test_notification(app: &App, _: Actor, _: Nothing) -> Result<TestNotification> {
    let notice = Notice {
        reminders: Vec::new(),
        title: "This is how a reminder looks".to_owned(),
        body: "AI Career Coach will remind you like this.".to_owned(),
        subject: None,
    };
    let shown = app.notifier.show(&notice).await?;
    Ok(TestNotification { service: shown.service })
}

async fn change(
    app: &App,
    actor: Actor,
    id: ReminderId,
    change: impl AsyncFnOnce(&DatabaseTransaction, Model) -> Result<Model>,
) -> Result<Reminder> {
    let txn = app.begin_write().await?;
    let row = change(&txn, store::find(&txn, actor.user, id).await?).await?;
    store::save(&txn, row.clone()).await?;
    txn.commit().await?;
    app.announce(Topic::Reminders);
    Ok(row.into())
}

async fn exists(db: &impl ConnectionTrait, owner: UserId, subject: Subject) -> Result<()> {
    let (id, field) = (Uuid::from(subject.id), "subject.id");
    match subject.kind {
        RecordKind::Interview => record::exists::<Interview>(db, owner, id.into(), field).await,
        RecordKind::Application => record::exists::<Application>(db, owner, id.into(), field).await,
        RecordKind::Job => record::exists::<Job>(db, owner, id.into(), field).await,
        RecordKind::Goal => record::exists::<Goal>(db, owner, id.into(), field).await,
        _ => subject.column().map(drop),
    }
}

/// What a time means, and the minutes before the interview if it is told so.
async fn planned(
    db: &impl ConnectionTrait,
    owner: UserId,
    subject: Subject,
    time: ReminderTime,
) -> Result<(Planned, Option<i32>)> {
    match time {
        ReminderTime::Before(minutes) => {
            check::within("time.before", Some(minutes), 0, LONGEST_BEFORE)?;
            if subject.kind != RecordKind::Interview {
                return Err(Error::invalid("time.before", "Only an interview has a time to come before. Give a time."));
            }
            let interview: Interview = record::find(db, owner, Uuid::from(subject.id).into()).await?;
            Ok((when::before(&interview.wall_time, &interview.time_zone, minutes)?, Some(minutes)))
        }
        ReminderTime::At { wall_time, time_zone } => {
            let (wall_time, zone) = (interviews::wall_time(&wall_time)?, interviews::zone(&time_zone)?);
            let at = interviews::moment(&wall_time, zone)?.instant;
            Ok((Planned { wall_time, time_zone: zone.name().to_owned(), at }, None))
        }
    }
}

fn must_come(planned: &Planned, app: &App) -> Result<()> {
    if planned.at > app.clock.now() {
        Ok(())
    } else {
        Err(Error::invalid("time", "That time is past already. Choose a later one."))
    }
}
