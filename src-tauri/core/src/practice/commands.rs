//! What may be asked about practice interviews.

pub use super::sessions::{
    answer_question, finish_practice, practice_session, practice_trends, prep_pack, save_answer_draft,
    set_practice_clock, start_practice,
};
use sea_orm::DatabaseTransaction;

use super::{MockInterview, MockInterviewCard, MockInterviewFields, MockInterviewQuery, store};
use crate::{
    App, Result,
    accounts::Actor,
    event::Topic,
    ids::MockInterviewId,
    record::{self, ById, Draft, Fields, Page, Patch, Record},
};

pub async fn list_mock_interviews(
    app: &App,
    actor: Actor,
    query: MockInterviewQuery,
) -> Result<Page<MockInterviewCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_mock_interview(app: &App, actor: Actor, ById { id }: ById<MockInterviewId>) -> Result<MockInterview> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_mock_interview(
    app: &App,
    actor: Actor,
    Draft(fields): Draft<MockInterviewFields>,
) -> Result<MockInterview> {
    let txn = app.begin_write().await?;
    let practice = create_within(app, &txn, actor, fields).await?;
    txn.commit().await?;
    app.announce(Topic::Practice);
    Ok(practice)
}

/// Keeps a practice interview in the caller's transaction.
pub(crate) async fn create_within(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    fields: MockInterviewFields,
) -> Result<MockInterview> {
    let now = app.clock.now();
    let mut practice = MockInterview::made(app.new_id(), actor.user, now, fields.checked()?);
    practice.settle(now);
    practice.fields().check_links(txn, actor.user).await?;
    record::insert(txn, &practice).await?;
    Ok(practice)
}

pub async fn update_mock_interview(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<MockInterviewId, MockInterviewFields>,
) -> Result<MockInterview> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut practice: MockInterview = record::find(&txn, actor.user, id).await?;
    practice.set_fields(record::patched(&practice, changes)?, now);
    practice.fields().check_links(&txn, actor.user).await?;
    practice.settle(now);
    record::save(&txn, &practice).await?;
    txn.commit().await?;
    app.announce(Topic::Practice);
    Ok(practice)
}
