//! Which jobs are tracked already, so that a file taken in twice makes nothing twice.

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::PlannedJob;
use crate::{Result, ids::UserId, jobs::Job};

#[derive(Default)]
pub struct Known {
    addresses: HashSet<String>,
    /// By company and title: the addresses of the jobs of that name; an empty one for a job without.
    openings: HashMap<String, HashSet<String>>,
}

impl Known {
    pub async fn of(db: &impl ConnectionTrait, owner: UserId) -> Result<Self> {
        let select = "SELECT dedup_key, url FROM jobs WHERE user_id = ?";
        let mut known = Self::default();
        for row in db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, [owner.into()])).await? {
            let key: Option<String> = row.try_get("", "dedup_key")?;
            let url: Option<String> = row.try_get("", "url")?;
            known.add(key.unwrap_or_default(), url.unwrap_or_default());
        }
        Ok(known)
    }

    /// Whether this is a job nobody knew; from now on it is known. The same name at two addresses is two openings.
    pub fn is_new(&mut self, job: &PlannedJob) -> bool {
        let key = Job::dedup_key(&job.fields.company, &job.fields.title);
        let url = job.fields.url.clone().unwrap_or_default();
        let has_address = !url.is_empty() && self.addresses.contains(&url);
        let has_name = self.openings.get(&key).is_some_and(|urls| url.is_empty() || urls.contains(""));
        self.add(key, url);
        !(has_address || has_name)
    }

    fn add(&mut self, key: String, url: String) {
        if !url.is_empty() {
            self.addresses.insert(url.clone());
        }
        self.openings.entry(key).or_default().insert(url);
    }
}
