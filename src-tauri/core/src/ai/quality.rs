//! Trying a provider out: a real round trip as it would be used, then whether the model can be held to a schema and
//! calls a tool. Nothing of the person's is sent.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{Finish, Model, ModelQuality, Prompt, Purpose, Reply, Schema, Tool, asking::ask};
use crate::{App, Error, Result, app::Task, ids::UserId};

/// What a provider answered, how long it took in all, and what its model can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AiTest {
    pub model: String,
    pub reply: String,
    pub finish: Finish,
    pub milliseconds: i64,
    pub quality: ModelQuality,
}

const SYSTEM: &str = include_str!("prompts/test.md");

pub async fn test(app: &App, owner: UserId, model: &Model, task: &Task<'_>) -> Result<AiTest> {
    // Whatever an earlier test found does not count while testing.
    let mut fresh = model.clone();
    fresh.provider.quality = None;
    let asked = Prompt::question(Purpose::Test, SYSTEM, "Say in two sentences that you can be reached.".into());
    let start = app.clock.now();
    let reply = tried(ask(app, owner, &fresh, asked, task).await?)?;
    let milliseconds = (app.clock.now() - start).num_milliseconds();
    let written = reply.usage.output_tokens.filter(|_| milliseconds > 0);
    let quality = ModelQuality {
        schema_version: 1,
        tested_at: app.clock.now(),
        model: model.name.clone(),
        schemas: can(ask(app, owner, &fresh, schema_question(), task).await, fits)?,
        tools: can(ask(app, owner, &fresh, tool_question(), task).await, calls)?,
        tokens_per_second: written.map(|tokens| tokens as f64 * 1000.0 / milliseconds as f64),
    };
    Ok(AiTest { model: reply.model, reply: reply.text, finish: reply.finish, milliseconds, quality })
}

fn tried(reply: Reply) -> Result<Reply> {
    if reply.finish == Finish::Stopped { Err(Error::Cancelled) } else { Ok(reply) }
}

/// A server that refuses a schema or a tool cannot do it; only stopping ends the test.
fn can(asked: Result<Reply>, proves: fn(&Reply) -> bool) -> Result<bool> {
    match asked {
        Ok(reply) => Ok(proves(&tried(reply)?)),
        Err(_) => Ok(false),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sorted {
    #[expect(dead_code, reason = "only whether it is there matters")]
    days: Vec<String>,
    count: u32,
}

fn schema_question() -> Prompt {
    let schema = json!({
        "type": "object",
        "properties": { "days": { "type": "array", "items": { "type": "string" } }, "count": { "type": "integer" } },
        "required": ["days", "count"],
        "additionalProperties": false,
    });
    let mut prompt =
        Prompt::question(Purpose::Test, SYSTEM, "Which days of the week begin with T, and how many are they?".into());
    prompt.schema = Some(Schema { name: "answer", schema });
    prompt.longest_reply = 200;
    prompt
}

fn fits(reply: &Reply) -> bool {
    serde_json::from_str::<Sorted>(&reply.text).is_ok_and(|sorted| sorted.count < 100)
}

fn tool_question() -> Prompt {
    let parameters = json!({
        "type": "object",
        "properties": { "date": { "type": "string", "description": "YYYY-MM-DD" } },
        "required": ["date"],
        "additionalProperties": false,
    });
    let mut prompt = Prompt::question(Purpose::Test, SYSTEM, "What is planned on 2026-03-14? Look it up.".into());
    prompt.tools = vec![Tool { name: "look_up_day", description: "What is planned on a day.", parameters }];
    prompt.longest_reply = 200;
    prompt
}

fn calls(reply: &Reply) -> bool {
    reply.calls.iter().any(|call| {
        let arguments: Option<serde_json::Value> = serde_json::from_str(&call.arguments).ok();
        call.name == "look_up_day" && arguments.is_some_and(|arguments| arguments["date"] == "2026-03-14")
    })
}
