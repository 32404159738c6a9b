//! The one that looks at the clock: brings the reminders in line with the records, claims what is due, shows it and notes
//! that it was shown. It trusts nothing but the wall clock and the table, so that sleep, a restart, a journey or a clock
//! set wrong cost no reminder and repeat none.

use std::time::Duration;

use chrono::TimeDelta;
use chrono_tz::Tz;
use tokio::sync::broadcast::{
    Receiver,
    error::{RecvError, TryRecvError},
};

use super::{
    Notice, ReminderChoices,
    entity::Model,
    planning, store,
    words::{self, About, Words},
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    clock::Instant,
    event::{Event, Topic},
    ids::ReminderId,
};

/// How often the clock is looked at.
const TICK: Duration = Duration::from_secs(20);
/// What is shown later than this after its time was missed.
const LATE: TimeDelta = TimeDelta::minutes(2);
/// More missed ones than this become one notification.
const MOST_MISSED: usize = 3;
/// How far ahead the locked vault's reminders are known.
const AHEAD: TimeDelta = TimeDelta::days(7);

/// Looks at the clock for as long as it is polled.
pub async fn keep(app: &App) {
    let mut scheduler = Scheduler::new(app);
    let mut known = None;
    loop {
        let ticked = match (app.actor(None).await, known) {
            (Ok(actor), _) => {
                known = Some(actor);
                scheduler.tick(app, actor).await
            }
            // A locked vault does not say whose it is, and goes on reminding whoever locked it.
            (Err(Error::Locked), Some(actor)) => scheduler.tick(app, actor).await,
            (Err(Error::Locked), None) => Ok(()),
            (Err(error), _) => Err(error),
        };
        if let Err(error) = ticked {
            tracing::warn!(%error, "the reminders could not be looked after");
        }
        scheduler.pause(app).await;
    }
}

pub struct Scheduler {
    events: Receiver<Event>,
    /// When the records were looked over last, and in which zone.
    looked_over: Option<(Instant, Tz)>,
    /// Ids and moments alone: all that is kept of reminders while the vault is locked.
    ahead: Vec<(ReminderId, Instant)>,
    shown_while_locked: Vec<(ReminderId, Instant)>,
}

impl Scheduler {
    pub fn new(app: &App) -> Self {
        Self { events: app.subscribe(), looked_over: None, ahead: Vec::new(), shown_while_locked: Vec::new() }
    }

    /// Shows what is due at this moment.
    pub async fn tick(&mut self, app: &App, actor: Actor) -> Result<()> {
        if matches!(app.db(), Err(Error::Locked)) {
            return self.tick_locked(app).await;
        }
        self.catch_up(app, actor).await?;
        let now = app.clock.now();
        let claimed = claim_due(app, actor, now).await?;
        for notice in notices(app, claimed, now) {
            match app.notifier.show(&notice).await {
                Ok(_) => mark_shown(app, &notice.reminders, now).await?,
                // The claim stays, and is taken again once it is old.
                Err(error) => tracing::warn!(%error, "a reminder could not be shown"),
            }
        }
        self.ahead = store::ahead(&app.db()?, actor.user, now, now + AHEAD).await?;
        Ok(())
    }

    /// Waits for the next look at the clock, or for a change of the records.
    async fn pause(&mut self, app: &App) {
        let tick = app.clock.sleep(TICK);
        tokio::pin!(tick);
        loop {
            tokio::select! {
                () = &mut tick => return,
                event = self.events.recv() => match event {
                    Ok(event) if !concerns(&event) => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => {
                        self.looked_over = None;
                        return;
                    }
                    Err(RecvError::Closed) => return tick.await,
                },
            }
        }
    }

    /// Notes what was shown while the vault was locked, and looks the records over if they may have changed.
    async fn catch_up(&mut self, app: &App, actor: Actor) -> Result<()> {
        for (id, at) in &self.shown_while_locked {
            mark_shown(app, &[*id], *at).await?;
        }
        self.shown_while_locked.clear();
        let (now, zone) = (app.clock.now(), app.clock.zone());
        // A clock that went back brings days again that were past.
        let is_current = self.looked_over.is_some_and(|(at, there)| there == zone && at <= now);
        if self.hears_of_a_change() || !is_current {
            let txn = app.begin_write().await?;
            planning::plan(app, &txn, actor.user).await?;
            txn.commit().await?;
        }
        self.looked_over = Some((now, zone));
        Ok(())
    }

    fn hears_of_a_change(&mut self) -> bool {
        let mut is_changed = false;
        loop {
            match self.events.try_recv() {
                Ok(event) => is_changed |= concerns(&event),
                Err(TryRecvError::Lagged(_)) => is_changed = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => return is_changed,
            }
        }
    }

    /// What is due is shown without a word of what it is; that it was shown is written once the vault is open again.
    async fn tick_locked(&mut self, app: &App) -> Result<()> {
        let now = app.clock.now();
        let (due, ahead) = self.ahead.iter().partition::<Vec<_>, _>(|(_, at)| *at <= now);
        self.ahead = ahead;
        if due.is_empty() {
            return Ok(());
        }
        let notice = Notice {
            reminders: due.iter().map(|(id, _)| *id).collect(),
            title: "You have a reminder".to_owned(),
            body: "Unlock AI Career Coach to see it.".to_owned(),
            subject: None,
        };
        match app.notifier.show(&notice).await {
            Ok(_) => self.shown_while_locked.extend(due.into_iter().map(|(id, _)| (id, now))),
            Err(error) => {
                tracing::warn!(%error, "a reminder could not be shown");
                self.ahead.extend(due);
            }
        }
        Ok(())
    }
}

fn concerns(event: &Event) -> bool {
    use Topic::{Applications, Goals, Interviews, Jobs, Settings, Trash};
    let concerning = [Applications, Goals, Interviews, Jobs, Settings, Trash];
    matches!(event, Event::Changed { topic } if concerning.contains(topic))
}

/// Claims what is due, each with what it is about; what the quiet hours hold back goes on waiting.
async fn claim_due(app: &App, actor: Actor, now: Instant) -> Result<Vec<(Model, About)>> {
    if store::due(&app.db()?, actor.user, now).await?.is_empty() {
        return Ok(Vec::new());
    }
    let txn = app.begin_write().await?;
    let quiet_until = ReminderChoices::of(&txn, actor.user).await?.quiet_until(now, app.clock.zone());
    let mut claimed = Vec::new();
    for row in store::due(&txn, actor.user, now).await? {
        let about = About::of(&txn, actor.user, row.subject()).await?;
        // After the quiet hours it would come too late.
        let cannot_wait = |until| about.begins_at().is_some_and(|begins| now < begins && begins <= until);
        if quiet_until.is_none_or(cannot_wait) {
            claimed.push((row, about));
        }
    }
    let ids: Vec<ReminderId> = claimed.iter().map(|(row, _)| row.id).collect();
    store::claim(&txn, &ids, now).await?;
    txn.commit().await?;
    Ok(claimed)
}

/// A notice for each, or one for all that were missed if they are many.
fn notices(app: &App, claimed: Vec<(Model, About)>, now: Instant) -> Vec<Notice> {
    let zone = app.clock.zone();
    let told = claimed.into_iter().map(|(row, about)| (words::of(&row, &about, now, zone), row));
    let (missed, in_time): (Vec<_>, Vec<_>) = told.partition(|(_, row)| now - row.fire_at > LATE);
    let one = |(Words { title, body }, row): (Words, Model)| Notice {
        reminders: vec![row.id],
        title,
        body,
        subject: Some(row.subject()),
    };
    if missed.len() <= MOST_MISSED {
        return missed.into_iter().chain(in_time).map(one).collect();
    }
    let (all, rows): (Vec<Words>, Vec<Model>) = missed.into_iter().unzip();
    let Words { title, body } = words::of_many(&all);
    let summary = Notice { reminders: rows.iter().map(|row| row.id).collect(), title, body, subject: None };
    std::iter::once(summary).chain(in_time.into_iter().map(one)).collect()
}

async fn mark_shown(app: &App, ids: &[ReminderId], at: Instant) -> Result<()> {
    let txn = app.begin_write().await?;
    store::mark_shown(&txn, ids, at, app.clock.now()).await?;
    txn.commit().await?;
    app.announce(Topic::Reminders);
    Ok(())
}
