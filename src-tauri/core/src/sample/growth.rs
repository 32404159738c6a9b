//! What the sample search did beside its jobs: goals, practice, assessments, and talks with the coach.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::loading::Loading;
use crate::{
    Result,
    assessments::{Assessment, AssessmentType},
    choices::Texts,
    clock::Instant,
    coach::{Conversation, Message, MessageRole},
    goals::Goal,
    practice::MockInterview,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ToldGrowth {
    goals: Vec<ToldGoal>,
    mock_interviews: Vec<ToldPractice>,
    questionnaires: Vec<ToldQuestionnaire>,
    results_from_elsewhere: Vec<ToldResult>,
    conversations: Vec<ToldConversation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldGoal {
    at: Instant,
    fields: Value,
    #[serde(default)]
    completed_at: Option<Instant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldPractice {
    at: Instant,
    /// The company of the job it was for.
    #[serde(default)]
    job: Option<String>,
    fields: Map<String, Value>,
    #[serde(default)]
    scores: Option<ToldScores>,
    #[serde(default)]
    strengths: Texts,
    #[serde(default)]
    areas_to_improve: Texts,
    #[serde(default)]
    ai_suggestions: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldScores {
    overall: f64,
    technical: f64,
    communication: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldQuestionnaire {
    at: Instant,
    answers: BTreeMap<String, i32>,
    is_completed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldResult {
    at: Instant,
    r#type: AssessmentType,
    #[serde(default)]
    score: Option<f64>,
    fields: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldConversation {
    #[serde(default)]
    job: Option<String>,
    fields: Map<String, Value>,
    messages: Vec<ToldMessage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldMessage {
    role: MessageRole,
    at: Instant,
    content: String,
}

pub(super) async fn load(loading: &mut Loading<'_>, told: ToldGrowth) -> Result<()> {
    for told in told.goals {
        let mut goal: Goal = loading.record(told.fields, told.at)?;
        goal.completed_at = told.completed_at;
        loading.keep(&goal).await?;
    }
    for told in told.mock_interviews {
        practice(loading, told).await?;
    }
    for told in told.questionnaires {
        questionnaire(loading, told).await?;
    }
    for told in told.results_from_elsewhere {
        let mut assessment: Assessment = loading.record(told.fields, told.at)?;
        assessment.r#type = told.r#type;
        assessment.score = told.score;
        assessment.is_completed = true;
        assessment.completed_at = Some(told.at);
        loading.keep(&assessment).await?;
    }
    for told in told.conversations {
        conversation(loading, told).await?;
    }
    Ok(())
}

async fn practice(loading: &mut Loading<'_>, mut told: ToldPractice) -> Result<()> {
    told.fields.insert("job_id".into(), loading.job_at(told.job.as_deref())?);
    let mut practice: MockInterview = loading.record(told.fields.into(), told.at)?;
    practice.completed_at = practice.is_completed.then_some(told.at);
    practice.overall_score = told.scores.as_ref().map(|scores| scores.overall);
    practice.technical_score = told.scores.as_ref().map(|scores| scores.technical);
    practice.communication_score = told.scores.as_ref().map(|scores| scores.communication);
    practice.strengths = told.strengths;
    practice.areas_to_improve = told.areas_to_improve;
    practice.ai_suggestions = told.ai_suggestions;
    loading.keep(&practice).await
}

/// Answered and scored by the questionnaire's own rules.
async fn questionnaire(loading: &mut Loading<'_>, told: ToldQuestionnaire) -> Result<()> {
    let mut assessment = Assessment::started(loading.app.new_id(), loading.owner, told.at, "riasec")?;
    assessment.answer(told.answers.into_iter().map(|(item, answer)| (item, Some(answer))))?;
    if told.is_completed {
        assessment.complete(told.at)?;
    }
    loading.keep(&assessment).await
}

async fn conversation(loading: &mut Loading<'_>, mut told: ToldConversation) -> Result<()> {
    told.fields.insert("job_id".into(), loading.job_at(told.job.as_deref())?);
    let mut conversation: Conversation = loading.record(told.fields.into(), told.messages[0].at)?;
    conversation.updated_at = told.messages[told.messages.len() - 1].at;
    loading.keep(&conversation).await?;
    for (place, said) in (0..).zip(told.messages) {
        let mut message: Message = loading.record(json!({ "content": said.content }), said.at)?;
        message.conversation_id = conversation.id;
        message.ordinal = place;
        message.role = said.role;
        loading.keep(&message).await?;
    }
    Ok(())
}
