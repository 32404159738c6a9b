//! Which reminders there must be, by what the records say, and bringing the table in line with it. An interview is
//! followed in the transaction that changes it; everything else is looked over whenever something changed.

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use sea_orm::ConnectionTrait;

use super::{
    ReminderChoices, ReminderKind, ReminderState, Subject,
    entity::Model,
    store::{self, Due, Meeting},
    when::{self, Planned},
};
use crate::{
    App, Result,
    clock::Instant,
    ids::{ReminderId, UserId},
    interviews::{Interview, InterviewOutcome, InterviewState},
    record::RecordKind,
    weeks,
};

/// How far back the records are looked at: what was due longer ago is nobody's business any more.
const LOOK_BACK: i64 = 7;

/// Brings the reminders of an interview in line with it; its first ones are made as the person chose.
pub async fn follow_interview(app: &App, txn: &impl ConnectionTrait, interview: &Interview) -> Result<()> {
    let subject = Subject::new(RecordKind::Interview, interview.id);
    let meeting = Meeting {
        id: interview.id,
        wall_time: interview.wall_time.clone(),
        time_zone: interview.time_zone.clone(),
        scheduled_at: interview.scheduled_at,
        duration: interview.duration.0,
        takes_place: interview.state == InterviewState::Scheduled,
        is_open: interview.outcome != InterviewOutcome::Failed,
    };
    let rows = store::of_subject(txn, interview.user_id, subject).await?;
    let mut plan = Plan::new(app, txn, interview.user_id, rows).await?;
    let thanks = plan.meeting(&meeting)?;
    plan.days(thanks.into_iter().collect(), |_| true);
    plan.carry_out(txn).await
}

/// Brings all reminders of a person in line with the records.
pub async fn plan(app: &App, txn: &impl ConnectionTrait, owner: UserId) -> Result<()> {
    let now = app.clock.now();
    let since = now - TimeDelta::days(LOOK_BACK + 2);
    let rows = store::planned_since(txn, owner, since).await?;
    let mut plan = Plan::new(app, txn, owner, rows).await?;
    let from = weeks::day_of(now, plan.zone) - Days::new(LOOK_BACK.unsigned_abs());
    let mut due = Vec::new();
    for meeting in store::meetings(txn, owner, since).await? {
        due.extend(plan.meeting(&meeting)?);
    }
    due.extend(store::due_days(txn, owner, from).await?.into_iter().filter(|due| plan.wants(due.kind)));
    plan.days(due, |day| day >= from);
    plan.carry_out(txn).await
}

/// What there is, and what is to become of it.
struct Plan<'a> {
    app: &'a App,
    owner: UserId,
    now: Instant,
    zone: Tz,
    choices: ReminderChoices,
    rows: HashMap<Subject, Vec<Model>>,
    new: Vec<Model>,
    changed: Vec<Model>,
    gone: Vec<ReminderId>,
}

impl<'a> Plan<'a> {
    async fn new(app: &'a App, db: &impl ConnectionTrait, owner: UserId, rows: Vec<Model>) -> Result<Self> {
        let mut by_subject: HashMap<Subject, Vec<Model>> = HashMap::new();
        for row in rows {
            by_subject.entry(row.subject()).or_default().push(row);
        }
        Ok(Self {
            app,
            owner,
            now: app.clock.now(),
            zone: app.clock.zone(),
            choices: ReminderChoices::of(db, owner).await?,
            rows: by_subject,
            new: Vec::new(),
            changed: Vec::new(),
            gone: Vec::new(),
        })
    }

    fn wants(&self, kind: ReminderKind) -> bool {
        match kind {
            ReminderKind::Interview => true,
            ReminderKind::ThankYou => self.choices.thank_yous,
            ReminderKind::FollowUp => self.choices.follow_ups,
            ReminderKind::Goal => self.choices.goals,
        }
    }

    /// Settles what comes before an interview, and says on which day to thank for it.
    fn meeting(&mut self, meeting: &Meeting) -> Result<Option<Due>> {
        let subject = Subject::new(RecordKind::Interview, meeting.id);
        let rows = self.rows.get(&subject).map(Vec::as_slice).unwrap_or_default();
        let before: Vec<Model> = rows.iter().filter(|row| row.kind == ReminderKind::Interview).cloned().collect();
        if before.is_empty() && meeting.takes_place {
            for minutes in self.choices.minutes_before.clone() {
                let planned = when::before(&meeting.wall_time, &meeting.time_zone, minutes)?;
                let mut row = self.made(ReminderKind::Interview, subject, planned)?;
                row.minutes_before = Some(minutes);
                self.new.push(row);
            }
        }
        for row in before {
            let planned = match row.minutes_before {
                Some(minutes) => Some(when::before(&meeting.wall_time, &meeting.time_zone, minutes)?),
                None => None,
            };
            self.changed.extend(row.followed(meeting.takes_place, planned, self.now));
        }
        let thanks = meeting.takes_place && meeting.is_open && self.choices.thank_yous;
        let end = meeting.scheduled_at + TimeDelta::minutes(meeting.duration.into());
        // The day where it was held: a journey does not move it.
        let held_in: Tz = meeting.time_zone.parse().unwrap_or(self.zone);
        let day = weeks::day_of(end, held_in) + Days::new(1);
        Ok(thanks.then_some(Due { kind: ReminderKind::ThankYou, subject, day }))
    }

    /// Settles the reminders that are of a day; `is_known` says of which days `due` is complete.
    fn days(&mut self, due: Vec<Due>, is_known: impl Fn(NaiveDate) -> bool) {
        let mut wanted = HashSet::with_capacity(due.len());
        for Due { kind, subject, day } in due {
            wanted.insert((kind, subject, day));
            let planned = when::on(day, self.choices.hour(), self.zone);
            let rows = self.rows.get(&subject).map(Vec::as_slice).unwrap_or_default();
            match rows.iter().find(|row| row.kind == kind && row.due_on == Some(day)) {
                Some(row) => self.changed.extend(row.clone().carried_to(planned, self.now)),
                None if planned.at > self.now => {
                    let made = self.made(kind, subject, planned);
                    self.new.extend(made.map(|row| Model { due_on: Some(day), ..row }).ok());
                }
                None => {}
            }
        }
        for row in self.rows.values().flatten() {
            let Some(day) = row.due_on.filter(|day| is_known(*day)) else { continue };
            if wanted.contains(&(row.kind, row.subject(), day)) {
                continue;
            }
            match row.state {
                ReminderState::Waiting | ReminderState::Claimed => self.gone.push(row.id),
                // What it asked for is done, or no longer asked for.
                ReminderState::Shown => self.changed.push(row.clone().answered(self.now)),
                _ => {}
            }
        }
    }

    fn made(&self, kind: ReminderKind, subject: Subject, planned: Planned) -> Result<Model> {
        Model::made(self.app, self.owner, kind, subject, planned)
    }

    async fn carry_out(self, txn: &impl ConnectionTrait) -> Result<()> {
        store::insert(txn, self.new).await?;
        for row in self.changed {
            store::save(txn, row).await?;
        }
        store::delete(txn, &self.gone).await
    }
}
