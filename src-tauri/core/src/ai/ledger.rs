//! The ledger of calls: who was asked what for, how long it took and what it used. Never the text itself.

use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Finish, Reply, Usage};
use crate::{App, ErrorCode, Result, clock::Instant, event::Topic, ids::UserId};

/// A call as it is entered.
pub struct Call<'a> {
    pub purpose: &'static str,
    pub server: String,
    pub model: String,
    pub usage: Usage,
    pub latency: TimeDelta,
    pub outcome: &'a Result<Reply>,
}

/// A call as it is read back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromQueryResult, TS)]
pub struct AiCall {
    pub created_at: Instant,
    pub purpose: String,
    /// The server's host.
    pub provider: String,
    pub model: String,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub latency_ms: Option<i64>,
    pub finish_reason: Option<String>,
    pub error_code: Option<String>,
}

pub async fn enter(app: &App, owner: UserId, call: Call<'_>) -> Result<()> {
    let finish = call.outcome.as_ref().ok().map(|reply| word::<Finish>(&reply.finish));
    let error = call.outcome.as_ref().err().map(|error| word::<ErrorCode>(&error.code()));
    let now = app.clock.now();
    let insert = "INSERT INTO ai_calls (id, user_id, purpose, provider, model, input_tokens, output_tokens, latency_ms, \
                  finish_reason, error_code, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    let values = [
        app.new_id::<Uuid>().into(),
        owner.into(),
        call.purpose.into(),
        call.server.into(),
        call.model.into(),
        call.usage.input_tokens.into(),
        call.usage.output_tokens.into(),
        call.latency.num_milliseconds().max(0).into(),
        finish.into(),
        error.into(),
        now.into(),
        now.into(),
    ];
    app.db()?.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    app.announce(Topic::Settings);
    Ok(())
}

/// A value's own word on the wire.
fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The latest calls, newest first.
pub async fn latest(db: &impl ConnectionTrait, owner: UserId, limit: u64) -> Result<Vec<AiCall>> {
    let query = "SELECT created_at, purpose, provider, model, input_tokens, output_tokens, latency_ms, finish_reason, error_code \
                 FROM ai_calls WHERE user_id = ? ORDER BY created_at DESC LIMIT ?";
    let statement = Statement::from_sql_and_values(DbBackend::Sqlite, query, [owner.into(), limit.into()]);
    Ok(AiCall::find_by_statement(statement).all(db).await?)
}
