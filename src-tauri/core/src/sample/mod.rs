//! A believable job search to look around in: five months of jobs, people, interviews and plans of an invented engineer,
//! told from today. It is data, kept beside this file, made into records by the rules that everyone's records keep.

pub mod commands;
mod days;
mod growth;
mod jobs;
mod loading;
pub mod people;
mod person;
mod pursuit;
mod resumes;

use chrono::NaiveDate;
use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Result,
    accounts::Actor,
    clock::Instant,
    record::{RecordKind, from_json},
    resumes::ResumeReview,
};
use loading::Loading;

/// What there is of the sample data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SampleData {
    /// How many records came with it; none if it is not loaded.
    pub records: u64,
    pub loaded_at: Option<Instant>,
}

/// Makes all records of the sample search for this actor and says which. Its resumes are read already.
pub async fn make(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    read: Vec<ResumeReview>,
) -> Result<Vec<(RecordKind, Uuid)>> {
    let today = app.clock.now().date_naive();
    let mut loading = Loading::new(app, txn, actor.user);
    resumes::load(&mut loading, actor, told(include_str!("data/person.json"), today)?, read).await?;
    person::load(&mut loading, told(include_str!("data/person.json"), today)?).await?;
    for job in told::<Vec<_>>(include_str!("data/jobs.json"), today)? {
        jobs::load(&mut loading, job).await?;
    }
    growth::load(&mut loading, told(include_str!("data/growth.json"), today)?).await?;
    Ok(loading.made)
}

fn told<T: DeserializeOwned>(data: &str, today: NaiveDate) -> Result<T> {
    from_json(days::dated(serde_json::from_str(data)?, today))
}
