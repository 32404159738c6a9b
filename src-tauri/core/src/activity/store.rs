//! The queries behind each kind of activity.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::Activity;
use crate::{Result, clock::Instant, ids::UserId};

/// When this was done, from one moment to another, both included, oldest first.
pub async fn moments(
    db: &impl ConnectionTrait,
    owner: UserId,
    activity: Activity,
    from: Instant,
    to: Instant,
) -> Result<Vec<Instant>> {
    let query = match activity {
        Activity::JobsSaved => {
            "SELECT changed_at AS at FROM status_changes \
             WHERE user_id = ? AND changed_at >= ? AND changed_at <= ? AND from_status IS NULL ORDER BY changed_at"
        }
        Activity::ApplicationsSubmitted => {
            "SELECT applied_at AS at FROM jobs \
             WHERE user_id = ? AND applied_at >= ? AND applied_at <= ? ORDER BY applied_at"
        }
        Activity::InterviewsHeld => {
            "SELECT scheduled_at AS at FROM interviews \
             WHERE user_id = ? AND scheduled_at >= ? AND scheduled_at <= ? AND state = 'SCHEDULED' ORDER BY scheduled_at"
        }
        Activity::PracticeCompleted => {
            "SELECT completed_at AS at FROM mock_interviews \
             WHERE user_id = ? AND is_completed = 1 AND completed_at >= ? AND completed_at <= ? ORDER BY completed_at"
        }
    };
    let values = [owner.into(), from.into(), to.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, query, values)).await?;
    Ok(rows.iter().map(|row| row.try_get("", "at")).collect::<Result<_, _>>()?)
}
