//! What became of the time an interview was agreed for: each time it was moved, cancelled or took place after all. Written
//! by the change itself, never edited.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::Serialize;
use ts_rs::TS;

use super::{Interview, InterviewState};
use crate::{
    App, Result,
    choices::choices,
    clock::Instant,
    ids::{InterviewChangeId, InterviewId, UserId},
};

choices! {
    InterviewChangeKind {
        #[default]
        Rescheduled,
        Cancelled,
        /// It takes place after all.
        Resumed,
    }
}

/// One change of an interview's time, or of whether it takes place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct InterviewChange {
    pub id: InterviewChangeId,
    pub change: InterviewChangeKind,
    pub from_wall_time: String,
    pub from_time_zone: String,
    pub to_wall_time: String,
    pub to_time_zone: String,
    pub at: Instant,
}

/// Remembers what changed between the two, if its time did or whether it takes place.
pub async fn remember(app: &App, txn: &impl ConnectionTrait, before: &Interview, after: &Interview) -> Result<()> {
    let change = match (before.state, after.state) {
        (InterviewState::Scheduled, InterviewState::Cancelled) => InterviewChangeKind::Cancelled,
        (InterviewState::Cancelled, InterviewState::Scheduled) => InterviewChangeKind::Resumed,
        _ if (&before.wall_time, &before.time_zone) != (&after.wall_time, &after.time_zone) => {
            InterviewChangeKind::Rescheduled
        }
        _ => return Ok(()),
    };
    let insert = "INSERT INTO interview_changes (id, user_id, interview_id, change, from_wall_time, from_time_zone, \
                  to_wall_time, to_time_zone, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let now = app.clock.now();
    let values = [
        app.new_id::<InterviewChangeId>().into(),
        after.user_id.into(),
        after.id.into(),
        change.into(),
        before.wall_time.as_str().into(),
        before.time_zone.as_str().into(),
        after.wall_time.as_str().into(),
        after.time_zone.as_str().into(),
        now.into(),
        now.into(),
    ];
    txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    Ok(())
}

/// The changes of an interview, oldest first.
pub async fn of(db: &impl ConnectionTrait, owner: UserId, interview: InterviewId) -> Result<Vec<InterviewChange>> {
    let select = "SELECT * FROM interview_changes WHERE interview_id = ? AND user_id = ? ORDER BY created_at, id";
    let values = [interview.into(), owner.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, values)).await?;
    let change = |row: &sea_orm::QueryResult| {
        Ok(InterviewChange {
            id: row.try_get("", "id")?,
            change: row.try_get("", "change")?,
            from_wall_time: row.try_get("", "from_wall_time")?,
            from_time_zone: row.try_get("", "from_time_zone")?,
            to_wall_time: row.try_get("", "to_wall_time")?,
            to_time_zone: row.try_get("", "to_time_zone")?,
            at: row.try_get("", "created_at")?,
        })
    };
    rows.iter().map(change).collect()
}
