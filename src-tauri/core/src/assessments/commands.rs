//! What may be asked about assessments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{
    Assessment, AssessmentCard, AssessmentFields, AssessmentQuery, AssessmentType, Instrument, RiasecResult,
    instrument, store,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::AssessmentId,
    record::{self, ById, Draft, Fields, Page, Patch, Record},
};

/// Names a questionnaire; `riasec` is the one there is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NamedInstrument {
    pub instrument: String,
}

/// Answers to some items, by item id; `null` takes an answer back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerItems {
    pub id: AssessmentId,
    #[ts(type = "Record<string, number | null>")]
    pub answers: BTreeMap<String, Option<i32>>,
}

/// A result that came from elsewhere.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewAssessment {
    pub r#type: AssessmentType,
    pub fields: Draft<AssessmentFields>,
    #[serde(default)]
    #[ts(optional)]
    pub results: Option<Value>,
    #[serde(default)]
    #[ts(optional)]
    pub score: Option<f64>,
}

pub async fn get_instrument(_: &App, _: Actor, NamedInstrument { instrument }: NamedInstrument) -> Result<Instrument> {
    instrument::named(&instrument)
}

pub async fn list_assessments(app: &App, actor: Actor, query: AssessmentQuery) -> Result<Page<AssessmentCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_assessment(app: &App, actor: Actor, ById { id }: ById<AssessmentId>) -> Result<Assessment> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_assessment(
    app: &App,
    actor: Actor,
    NewAssessment { r#type, fields: Draft(fields), results, score }: NewAssessment,
) -> Result<Assessment> {
    let now = app.clock.now();
    let mut assessment = Assessment::made(app.new_id(), actor.user, now, fields.checked()?);
    assessment.r#type = r#type;
    assessment.results = results;
    assessment.score = score;
    assessment.is_completed = true;
    assessment.completed_at = Some(now);
    keep(app, assessment).await
}

pub async fn start_assessment(
    app: &App,
    actor: Actor,
    NamedInstrument { instrument }: NamedInstrument,
) -> Result<Assessment> {
    keep(app, Assessment::started(app.new_id(), actor.user, app.clock.now(), &instrument)?).await
}

pub async fn answer_items(app: &App, actor: Actor, AnswerItems { id, answers }: AnswerItems) -> Result<Assessment> {
    change(app, actor, id, |assessment| assessment.answer(answers)).await
}

pub async fn complete_assessment(app: &App, actor: Actor, ById { id }: ById<AssessmentId>) -> Result<Assessment> {
    change(app, actor, id, |assessment| assessment.complete(app.clock.now())).await
}

pub async fn riasec_result(app: &App, actor: Actor, ById { id }: ById<AssessmentId>) -> Result<RiasecResult> {
    let assessment: Assessment = record::find(&app.db()?, actor.user, id).await?;
    match (assessment.instrument.as_deref(), assessment.results) {
        (Some("riasec"), Some(results)) => Ok(serde_json::from_value(results)?),
        _ => Err(Error::invalid("id", "This has no interest result. Finish the questionnaire first.")),
    }
}

pub async fn update_assessment(
    app: &App,
    actor: Actor,
    patch: Patch<AssessmentId, AssessmentFields>,
) -> Result<Assessment> {
    record::update(app, actor.user, patch).await
}

async fn keep(app: &App, assessment: Assessment) -> Result<Assessment> {
    let txn = app.begin_write().await?;
    record::insert(&txn, &assessment).await?;
    txn.commit().await?;
    app.announce(Topic::Assessments);
    Ok(assessment)
}

/// Changes a questionnaire that is being taken.
async fn change(
    app: &App,
    actor: Actor,
    id: AssessmentId,
    change: impl FnOnce(&mut Assessment) -> Result<()>,
) -> Result<Assessment> {
    let txn = app.begin_write().await?;
    let mut assessment: Assessment = record::find(&txn, actor.user, id).await?;
    change(&mut assessment)?;
    assessment.updated_at = app.clock.now();
    record::save(&txn, &assessment).await?;
    txn.commit().await?;
    app.announce(Topic::Assessments);
    Ok(assessment)
}
