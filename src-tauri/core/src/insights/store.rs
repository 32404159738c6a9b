//! The history as insights read it: every step that is no correction, by job.

use std::collections::HashMap;

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::Path;
use crate::{
    Result,
    clock::Instant,
    ids::{JobId, UserId},
};

const STEPS: &str = "SELECT job_id, to_status, changed_at FROM status_changes \
     WHERE user_id = ? AND is_correction = 0 ORDER BY changed_at, id";
const SOURCES: &str = "SELECT id, source FROM jobs WHERE user_id = ? AND source IS NOT NULL";

/// The path of every job of this owner.
pub async fn paths(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<Path>> {
    let mut paths: HashMap<JobId, Path> = HashMap::new();
    for row in db.query_all_raw(of(STEPS, owner)).await? {
        let (job, status): (JobId, _) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let path = paths.entry(job).or_insert_with(|| Path { job, source: None, steps: Vec::new() });
        path.steps.push((status, row.try_get_by_index::<Instant>(2)?));
    }
    for row in db.query_all_raw(of(SOURCES, owner)).await? {
        if let Some(path) = paths.get_mut(&row.try_get_by_index::<JobId>(0)?) {
            path.source = row.try_get_by_index(1)?;
        }
    }
    Ok(paths.into_values().collect())
}

fn of(query: &str, owner: UserId) -> Statement {
    Statement::from_sql_and_values(DbBackend::Sqlite, query, [owner.into()])
}
