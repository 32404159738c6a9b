//! How reminders are stored.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;

use super::{Reminder, ReminderKind, ReminderState, Subject, when::Planned};
use crate::{
    App, Result,
    clock::Instant,
    ids::{ApplicationId, GoalId, InterviewId, JobId, ReminderId, UserId},
    record::RecordKind,
};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reminders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReminderId,
    pub user_id: UserId,
    pub kind: ReminderKind,
    pub interview_id: Option<InterviewId>,
    pub application_id: Option<ApplicationId>,
    pub job_id: Option<JobId>,
    pub goal_id: Option<GoalId>,
    pub minutes_before: Option<i32>,
    pub due_on: Option<NaiveDate>,
    pub wall_time: String,
    pub time_zone: String,
    /// What wall time and zone mean.
    pub planned_at: Instant,
    pub fire_at: Instant,
    pub state: ReminderState,
    pub claimed_at: Option<Instant>,
    pub shown_at: Option<Instant>,
    pub answered_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn subject(&self) -> Subject {
        let subjects = [
            self.interview_id.map(|id| Subject::new(RecordKind::Interview, id)),
            self.application_id.map(|id| Subject::new(RecordKind::Application, id)),
            self.job_id.map(|id| Subject::new(RecordKind::Job, id)),
            self.goal_id.map(|id| Subject::new(RecordKind::Goal, id)),
        ];
        // The table's own check: exactly one.
        subjects.into_iter().flatten().next().expect("a reminder is about something")
    }
}

impl From<Model> for Reminder {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            subject: row.subject(),
            minutes_before: row.minutes_before,
            due_on: row.due_on,
            is_put_off: row.fire_at != row.planned_at,
            wall_time: row.wall_time,
            time_zone: row.time_zone,
            fire_at: row.fire_at,
            state: row.state,
            shown_at: row.shown_at,
        }
    }
}

impl Model {
    /// A new one; one whose time is past already is never shown.
    ///
    /// # Errors
    /// [`crate::Error::Invalid`] for a subject nobody is reminded of.
    pub fn made(app: &App, owner: UserId, kind: ReminderKind, subject: Subject, planned: Planned) -> Result<Self> {
        subject.column()?;
        let (now, id) = (app.clock.now(), Uuid::from(subject.id));
        let only = |of: RecordKind| (subject.kind == of).then_some(id);
        Ok(Self {
            id: app.new_id(),
            user_id: owner,
            kind,
            interview_id: only(RecordKind::Interview).map(Into::into),
            application_id: only(RecordKind::Application).map(Into::into),
            job_id: only(RecordKind::Job).map(Into::into),
            goal_id: only(RecordKind::Goal).map(Into::into),
            minutes_before: None,
            due_on: None,
            wall_time: planned.wall_time,
            time_zone: planned.time_zone,
            planned_at: planned.at,
            fire_at: planned.at,
            state: if planned.at > now { ReminderState::Waiting } else { ReminderState::Skipped },
            claimed_at: None,
            shown_at: None,
            answered_at: None,
            created_at: now,
            updated_at: now,
        })
    }

    /// This reminder at another time: it comes anew if that is still to come.
    pub fn moved(mut self, planned: Planned, now: Instant) -> Self {
        self.state = match self.state {
            ReminderState::Removed => ReminderState::Removed,
            _ if planned.at > now => ReminderState::Waiting,
            ReminderState::Shown | ReminderState::Answered => self.state,
            _ => ReminderState::Skipped,
        };
        if self.state == ReminderState::Waiting {
            (self.claimed_at, self.shown_at, self.answered_at) = (None, None, None);
        }
        (self.wall_time, self.time_zone) = (planned.wall_time, planned.time_zone);
        (self.planned_at, self.fire_at, self.updated_at) = (planned.at, planned.at, now);
        self
    }

    /// What becomes of it with its interview; nothing if it stays as it is.
    pub fn followed(mut self, takes_place: bool, planned: Option<Planned>, now: Instant) -> Option<Self> {
        use ReminderState::{Cancelled, Claimed, Shown, Waiting};
        if !takes_place {
            let is_open = matches!(self.state, Waiting | Claimed | Shown);
            (self.state, self.updated_at) = (Cancelled, now);
            return is_open.then_some(self);
        }
        let planned = planned.unwrap_or_else(|| self.planned());
        let is_moved = planned.at != self.planned_at;
        (is_moved || self.state == Cancelled).then(|| self.moved(planned, now))
    }

    /// The same day and hour in another zone, as long as it waits. It is never past by that: it then comes at once.
    pub fn carried_to(mut self, planned: Planned, now: Instant) -> Option<Self> {
        if self.state != ReminderState::Waiting || planned.at == self.planned_at {
            return None;
        }
        if self.fire_at == self.planned_at {
            self.fire_at = planned.at;
        }
        (self.wall_time, self.time_zone) = (planned.wall_time, planned.time_zone);
        (self.planned_at, self.updated_at) = (planned.at, now);
        Some(self)
    }

    /// Comes at this moment instead, whatever became of it before.
    pub fn put_off(mut self, until: Instant, now: Instant) -> Self {
        (self.fire_at, self.state, self.updated_at) = (until, ReminderState::Waiting, now);
        (self.claimed_at, self.answered_at) = (None, None);
        self
    }

    pub fn answered(mut self, now: Instant) -> Self {
        (self.state, self.answered_at, self.updated_at) = (ReminderState::Answered, Some(now), now);
        self
    }

    fn planned(&self) -> Planned {
        Planned { wall_time: self.wall_time.clone(), time_zone: self.time_zone.clone(), at: self.planned_at }
    }
}
