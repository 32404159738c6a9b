//! The ledger of calls: who was asked what for, how long it took, what it used and cost. The text itself only if the
//! person keeps it.

use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{AiChoices, Finish, Prompt, Provider, Reply, Turn, standing::CHOICES};
use crate::{App, Error, Result, clock::Instant, event::Topic, ids::UserId, settings};

/// A call as it is entered.
pub struct Call<'a> {
    pub provider: &'a Provider,
    pub prompt: &'a Prompt,
    pub reply: &'a Reply,
    pub latency: TimeDelta,
    pub outcome: &'a Result<Finish>,
}

/// A call as it is read back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromQueryResult, TS)]
pub struct AiCall {
    pub id: Uuid,
    pub created_at: Instant,
    pub purpose: String,
    /// The provider's name and host.
    pub provider: String,
    pub model: String,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    /// In millionths of the currency.
    pub cost_micros: Option<i64>,
    pub cost_currency: Option<String>,
    pub latency_ms: Option<i64>,
    pub finish_reason: Option<String>,
    pub error_code: Option<String>,
    /// What was sent, if the person keeps texts.
    pub prompt: Option<String>,
    /// What came back, if the person keeps texts.
    pub reply: Option<String>,
}

pub async fn enter(app: &App, owner: UserId, call: Call<'_>) -> Result<()> {
    let Call { provider, prompt, reply, latency, outcome } = call;
    let db = app.db()?;
    let choices: AiChoices = settings::get(&db, owner, CHOICES).await?.unwrap_or_default();
    let now = app.clock.now();
    let insert = "INSERT INTO ai_calls (id, user_id, provider_id, purpose, provider, model, input_tokens, output_tokens, \
                  cost_micros, cost_currency, latency_ms, finish_reason, error_code, prompt, reply, created_at, updated_at) \
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let cost = cost(provider, prompt, reply, outcome);
    let values = [
        app.new_id::<Uuid>().into(),
        owner.into(),
        provider.id.into(),
        word(&prompt.purpose).into(),
        format!("{} ({})", provider.name, provider.host()).into(),
        reply.model.clone().into(),
        reply.usage.input_tokens.into(),
        reply.usage.output_tokens.into(),
        cost.into(),
        cost.and(provider.currency.clone()).into(),
        latency.num_milliseconds().max(0).into(),
        outcome.as_ref().ok().map(word).into(),
        outcome.as_ref().err().map(|error| word(&error.code())).into(),
        choices.keep_text.then(|| said(prompt)).into(),
        choices.keep_text.then(|| reply.text.clone()).into(),
        now.into(),
        now.into(),
    ];
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    app.announce(Topic::Settings);
    Ok(())
}

/// What it cost. A server that does not count, or was stopped before it could, is counted by its letters: about four
/// make a token. A call that was refused cost nothing.
fn cost(provider: &Provider, prompt: &Prompt, reply: &Reply, outcome: &Result<Finish>) -> Option<i64> {
    if outcome.is_err() && reply.is_empty() && reply.usage.input_tokens.is_none() {
        return provider.cost(0, 0);
    }
    let letters = |count: usize| i64::try_from(count / 4 + 1).unwrap_or(i64::MAX);
    let input = reply.usage.input_tokens.unwrap_or_else(|| letters(said(prompt).len()));
    let output = reply.usage.output_tokens.unwrap_or_else(|| letters(reply.size()));
    provider.cost(input, output)
}

/// What was sent, as text.
fn said(prompt: &Prompt) -> String {
    let turns = prompt.turns.iter().map(|turn| match turn {
        Turn::User(text) => format!("[user]\n{text}"),
        Turn::Assistant { text, calls } => {
            let calls: String = calls.iter().map(|call| format!("\n{}({})", call.name, call.arguments)).collect();
            format!("[assistant]\n{text}{calls}")
        }
        Turn::Results(results) => {
            let results: Vec<String> =
                results.iter().map(|result| format!("{}: {}", result.name, result.content)).collect();
            format!("[looked up]\n{}", results.join("\n"))
        }
    });
    std::iter::once(format!("[system]\n{}", prompt.system)).chain(turns).collect::<Vec<_>>().join("\n\n")
}

/// A value's own word on the wire.
fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The latest calls, newest first.
pub async fn latest(db: &impl ConnectionTrait, owner: UserId, limit: u64) -> Result<Vec<AiCall>> {
    let query = "SELECT id, created_at, purpose, provider, model, input_tokens, output_tokens, cost_micros, cost_currency, \
                 latency_ms, finish_reason, error_code, prompt, reply \
                 FROM ai_calls WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT ?";
    let statement = Statement::from_sql_and_values(DbBackend::Sqlite, query, [owner.into(), limit.into()]);
    Ok(AiCall::find_by_statement(statement).all(db).await?)
}

/// What a provider has cost in the last 24 hours, in millionths of its currency.
pub async fn spent(db: &impl ConnectionTrait, provider: &Provider, now: Instant) -> Result<i64> {
    let query = "SELECT coalesce(sum(cost_micros), 0) AS spent FROM ai_calls WHERE provider_id = ? AND created_at > ?";
    let values = [provider.id.into(), (now - TimeDelta::days(1)).into()];
    let row = db.query_one_raw(Statement::from_sql_and_values(DbBackend::Sqlite, query, values)).await?;
    row.map_or(Ok(0), |row| Ok(row.try_get("", "spent")?))
}

/// Refuses a call to a provider that has cost as much as it may.
pub async fn within_limit(db: &impl ConnectionTrait, provider: &Provider, now: Instant) -> Result<()> {
    let Some(limit) = provider.daily_limit else { return Ok(()) };
    if spent(db, provider, now).await? < limit {
        return Ok(());
    }
    let name = &provider.name;
    Err(Error::Provider(format!("{name} has reached its daily limit. Wait, or raise the limit in Settings, AI.")))
}
