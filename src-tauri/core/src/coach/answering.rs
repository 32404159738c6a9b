//! An answer by a model: the conversation so far, the person's records as it looks them up, and what it proposes on the
//! way. Whatever came is kept, however the call ended.

use serde_json::{Value, json};

use super::{
    Conversation, Message, MessageRole,
    looked::Looked,
    proposing::{Proposing, proposing},
    tools,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::{self, Finish, Model, Prompt, Purpose, Reply, ToolCall, ToolResult, Turn},
    app::Task,
    ids::ProposalId,
};

/// The same bytes for every answer.
const SYSTEM: &str = include_str!("../ai/prompts/coach.md");
/// How often a model may look things up before it must answer.
const ROUNDS: usize = 6;
/// How much of what was looked up is passed on in one answer, in characters.
const MOST_LOOKED_UP: usize = 60_000;
/// The context of a model of which nothing is known, in tokens.
const USUAL_CONTEXT: usize = 16_000;
/// How much of the context the conversation so far may take.
const SHARE_OF_TALK: usize = 3;

/// What came of asking.
pub struct Answered {
    pub reply: Reply,
    pub looked: Vec<Looked>,
    pub proposals: Vec<ProposalId>,
}

/// Answers the last thing the person said.
pub async fn answer(
    app: &App,
    actor: Actor,
    conversation: &Conversation,
    messages: &[Message],
    task: &Task<'_>,
) -> Result<Answered> {
    let model = ai::model_for(app, actor.user, Purpose::Coach).await?;
    let mut asking = Asking {
        app,
        actor,
        looked: Vec::new(),
        proposing: Proposing { conversation: conversation.id, made: Vec::new() },
        left: MOST_LOOKED_UP,
    };
    let mut prompt = asking.prompt(conversation, messages, &model).await?;
    let mut answer: Option<Reply> = None;
    for round in 0..ROUNDS {
        if round + 1 == ROUNDS {
            prompt.tools.clear();
        }
        let reply = match ai::ask(app, actor.user, &model, prompt.clone(), task).await {
            Ok(reply) => reply,
            // What came before is worth more than an error; the ledger has the error.
            Err(error) => match answer.take().filter(|answer| !answer.text.is_empty()) {
                Some(mut answer) => {
                    answer.finish = Finish::CutOff;
                    return Ok(asking.done(answer));
                }
                None => return Err(error),
            },
        };
        let calls = reply.calls.clone();
        let said = reply.text.clone();
        let ends = calls.is_empty() || reply.finish != Finish::Complete;
        answer = Some(joined(answer, reply));
        if ends {
            break;
        }
        let results = asking.results(&calls).await;
        prompt.turns.extend([Turn::Assistant { text: said, calls }, Turn::Results(results)]);
        if answer.as_ref().is_some_and(|answer| !answer.text.is_empty()) {
            task.delta("\n\n");
        }
    }
    let answer = answer.ok_or_else(|| Error::internal("a round that asks nothing"))?;
    Ok(asking.done(answer))
}

/// The words of both rounds and what both used.
fn joined(before: Option<Reply>, mut reply: Reply) -> Reply {
    let Some(before) = before else { return reply };
    let sum = |one: Option<i64>, other: Option<i64>| Some(one? + other?);
    reply.text = [before.text, reply.text].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
    reply.usage.input_tokens = sum(before.usage.input_tokens, reply.usage.input_tokens);
    reply.usage.output_tokens = sum(before.usage.output_tokens, reply.usage.output_tokens);
    reply
}

struct Asking<'a> {
    app: &'a App,
    actor: Actor,
    looked: Vec<Looked>,
    proposing: Proposing,
    /// How much may still be looked up, in characters.
    left: usize,
}

impl Asking<'_> {
    fn done(self, reply: Reply) -> Answered {
        Answered { reply, looked: self.looked, proposals: self.proposing.made }
    }

    /// The conversation as turns, the latest last, as much of it as fits.
    async fn prompt(&mut self, conversation: &Conversation, messages: &[Message], model: &Model) -> Result<Prompt> {
        let context = model.provider.context_size.map_or(USUAL_CONTEXT, |size| size.unsigned_abs() as usize);
        // About four characters make a token.
        let mut left = context * 4 / SHARE_OF_TALK;
        let mut turns = Vec::new();
        for message in messages.iter().rev() {
            let is_last = turns.is_empty();
            if !is_last && message.content.len() > left {
                break;
            }
            left = left.saturating_sub(message.content.len());
            turns.push(match message.role {
                MessageRole::User if is_last => self.last_turn(conversation, message, model).await?,
                MessageRole::User => Turn::User(json!({ "message": message.content }).to_string()),
                MessageRole::Assistant => Turn::Assistant { text: message.content.clone(), calls: Vec::new() },
            });
        }
        turns.reverse();
        // Some servers refuse a talk that the assistant begins.
        while matches!(turns.first(), Some(Turn::Assistant { .. })) {
            turns.remove(0);
        }
        let tools = if model.calls_tools() { [tools::reading(), proposing()].concat() } else { Vec::new() };
        Ok(Prompt { purpose: Purpose::Coach, system: SYSTEM, turns, tools, schema: None, longest_reply: 2_000 })
    }

    /// What the person just said, with what the model must know of the moment, all of it data but the message.
    async fn last_turn(&mut self, conversation: &Conversation, message: &Message, model: &Model) -> Result<Turn> {
        let mut said = json!({
            "message": message.content,
            "about": conversation.context,
            "today": self.app.clock.now().date_naive(),
            "job_id": conversation.job_id,
        });
        if !model.calls_tools() {
            let overview = tools::overview(self.app, self.actor, conversation.job_id, &mut self.looked).await?;
            said["overview"] = packed(overview, model);
        }
        Ok(Turn::User(said.to_string()))
    }

    async fn results(&mut self, calls: &[ToolCall]) -> Vec<ToolResult> {
        let mut results = Vec::with_capacity(calls.len());
        for call in calls {
            let content = self.result(call).await.unwrap_or_else(tools::failure);
            let size = content.to_string().len();
            let content =
                if size > self.left { json!({ "error": "That is too much for one answer." }) } else { content };
            self.left = self.left.saturating_sub(size);
            results.push(ToolResult { id: call.id.clone(), name: call.name.clone(), content });
        }
        results
    }

    async fn result(&mut self, call: &ToolCall) -> Result<Value> {
        let given = match call.arguments.trim() {
            "" => json!({}),
            text => serde_json::from_str(text).map_err(|_| Error::refused("The arguments are not JSON."))?,
        };
        if let Some(found) = tools::look_up(self.app, self.actor, &call.name, given.clone(), &mut self.looked).await {
            return found;
        }
        match self.proposing.propose(self.app, self.actor, &call.name, given).await {
            Some(proposed) => proposed,
            None => Err(Error::refused("There is no such tool.")),
        }
    }
}

/// An overview that leaves room for the talk and the answer: the longest parts are left out first.
fn packed(mut overview: Value, model: &Model) -> Value {
    let context = model.provider.context_size.map_or(USUAL_CONTEXT, |size| size.unsigned_abs() as usize);
    for part in ["insights", "goals", "interviews", "jobs", "profile"] {
        if overview.to_string().len() <= context * 4 / 2 {
            break;
        }
        if let Value::Object(parts) = &mut overview {
            parts.remove(part);
        }
    }
    overview
}
