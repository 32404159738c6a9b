//! What may be asked about the sample data.

use super::{SampleData, people, people::SamplePeople, resumes};
use crate::{
    App, Error, Result,
    accounts::Actor,
    batches::{self, BatchSource},
    event::Topic,
    ipc::Nothing,
    profile::{self, ProfileFields},
    record::{self, Record, RecordKind},
};

pub async fn sample_data(app: &App, actor: Actor, _: Nothing) -> Result<SampleData> {
    let batch = batches::newest(&app.db()?, actor.user, BatchSource::Sample).await?;
    Ok(batch.map_or_else(SampleData::default, |batch| SampleData {
        records: batch.records,
        loaded_at: Some(batch.created_at),
    }))
}

pub async fn load_sample_data(app: &App, actor: Actor, _: Nothing) -> Result<SampleData> {
    let now = app.clock.now();
    // Before the transaction: reading takes a moment, and asks the database itself.
    let read = resumes::read(app, actor).await?;
    let txn = app.begin_write().await?;
    if batches::newest(&txn, actor.user, BatchSource::Sample).await?.is_some() {
        return Err(Error::refused("The sample data is loaded already. Remove it first to load it afresh."));
    }
    let made = super::make(app, &txn, actor, read).await?;
    batches::keep(&txn, (app.new_id(), actor.user, now), BatchSource::Sample, None, &made).await?;
    txn.commit().await?;
    announce_everything(app);
    Ok(SampleData { records: made.len() as u64, loaded_at: Some(now) })
}

pub async fn remove_sample_data(app: &App, actor: Actor, _: Nothing) -> Result<SampleData> {
    let txn = app.begin_write().await?;
    let Some(batch) = batches::newest(&txn, actor.user, BatchSource::Sample).await? else {
        return Err(Error::refused("There is no sample data to remove."));
    };
    if batches::holds(&txn, batch.id, RecordKind::Profile).await? {
        let mut profile = profile::ensure(app, &txn, actor.user).await?;
        profile.set_fields(ProfileFields::default(), app.clock.now());
        record::save(&txn, &profile).await?;
    }
    batches::undo(app, &txn, actor.user, batch.id).await?;
    resumes::forget_files(&txn).await?;
    txn.commit().await?;
    announce_everything(app);
    Ok(SampleData::default())
}

pub async fn load_sample_people(app: &App, actor: Actor, _: Nothing) -> Result<SamplePeople> {
    actor.must_administer()?;
    let txn = app.begin_write().await?;
    let people = people::add(app, &txn).await?;
    txn.commit().await?;
    announce_everything(app);
    Ok(people)
}

pub async fn remove_sample_people(app: &App, actor: Actor, _: Nothing) -> Result<SamplePeople> {
    actor.must_administer()?;
    let txn = app.begin_write().await?;
    let people = people::remove(&txn).await?;
    txn.commit().await?;
    announce_everything(app);
    Ok(people)
}

fn announce_everything(app: &App) {
    for topic in Topic::ALL {
        app.announce(topic);
    }
}
