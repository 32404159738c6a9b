//! The latest steps of all jobs.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::RecentChange;
use crate::{
    Result,
    clock::Instant,
    ids::{JobId, UserId},
    jobs,
};

const LATEST: &str = "SELECT id, job_id, from_status, to_status, changed_at FROM status_changes \
     WHERE user_id = ? AND changed_at >= ? ORDER BY changed_at DESC, id DESC LIMIT ?";

/// The steps since then, newest first.
pub async fn latest(db: &impl ConnectionTrait, owner: UserId, since: Instant, most: u64) -> Result<Vec<RecentChange>> {
    let values = [owner.into(), since.into(), most.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, LATEST, values)).await?;
    let names = rows.iter().map(|row| row.try_get::<JobId>("", "job_id")).collect::<Result<Vec<_>, _>>()?;
    let headings = jobs::headings(db, owner, names.iter().copied()).await?;
    let mut changes = Vec::with_capacity(rows.len());
    for (row, job) in rows.iter().zip(names) {
        let Some(job) = headings.get(&job) else { continue };
        changes.push(RecentChange {
            step: row.try_get("", "id")?,
            job: job.clone(),
            from: row.try_get("", "from_status")?,
            to: row.try_get("", "to_status")?,
            at: row.try_get("", "changed_at")?,
        });
    }
    Ok(changes)
}
