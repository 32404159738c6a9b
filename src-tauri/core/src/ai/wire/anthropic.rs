//! The Anthropic Messages format.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    super::{Failure, Piece, Prompt, request::Turn, request::Usage},
    Addressee, Outgoing, Reader, finish, parsed,
};

/// The version of the format that is spoken here.
pub const VERSION: &str = "2023-06-01";

pub fn outgoing(to: Addressee<'_>, prompt: &Prompt) -> Outgoing {
    let mut body = json!({
        "model": to.model,
        "stream": true,
        "max_tokens": prompt.longest_reply,
        "system": prompt.system,
        "messages": prompt.turns.iter().map(said).collect::<Vec<_>>(),
    });
    let mut tools: Vec<Value> = prompt
        .tools
        .iter()
        .map(|tool| json!({ "name": tool.name, "description": tool.description, "input_schema": tool.parameters }))
        .collect();
    // The format has no schemas for answers: a tool that must be called is the way to one.
    if let Some(schema) = &prompt.schema {
        tools.push(json!({ "name": schema.name, "description": "The answer.", "input_schema": schema.schema }));
        body["tool_choice"] = json!({ "type": "tool", "name": schema.name });
    }
    if !tools.is_empty() {
        body["tools"] = tools.into();
    }
    Outgoing { url: format!("{}/messages", to.base_url), body }
}

fn said(turn: &Turn) -> Value {
    match turn {
        Turn::User(text) => json!({ "role": "user", "content": text }),
        Turn::Assistant { text, calls } => {
            let text = (!text.is_empty()).then(|| json!({ "type": "text", "text": text }));
            let calls = calls.iter().map(|call| {
                json!({ "type": "tool_use", "id": call.id, "name": call.name, "input": super::arguments(&call.arguments) })
            });
            json!({ "role": "assistant", "content": text.into_iter().chain(calls).collect::<Vec<_>>() })
        }
        Turn::Results(results) => {
            let results = results.iter().map(|result| {
                json!({ "type": "tool_result", "tool_use_id": result.id, "content": result.content.to_string() })
            });
            json!({ "role": "user", "content": results.collect::<Vec<_>>() })
        }
    }
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Event {
    MessageStart {
        message: Message,
    },
    ContentBlockStart {
        index: usize,
        content_block: Block,
    },
    ContentBlockDelta {
        index: usize,
        delta: Delta,
    },
    MessageDelta {
        delta: Ending,
        usage: Option<Tokens>,
    },
    MessageStop,
    Error {
        error: Value,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Message {
    usage: Option<Tokens>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Block {
    ToolUse {
        id: String,
        name: String,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Delta {
    #[serde(rename = "text_delta")]
    Text { text: String },
    #[serde(rename = "input_json_delta")]
    InputJson { partial_json: String },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Ending {
    stop_reason: Option<String>,
}

#[derive(Deserialize)]
struct Tokens {
    input_tokens: Option<i64>,
    output_tokens: Option<i64>,
}

impl From<Tokens> for Piece {
    fn from(tokens: Tokens) -> Self {
        Self::Usage(Usage { input_tokens: tokens.input_tokens, output_tokens: tokens.output_tokens })
    }
}

/// Reads the events of a stream. Content blocks are numbered together; calls are counted among themselves.
#[derive(Default)]
pub struct Events {
    /// The block of each call.
    calls: Vec<usize>,
}

impl Reader for Events {
    fn read(&mut self, data: &str) -> Result<Vec<Piece>, Failure> {
        Ok(match parsed(data)? {
            Event::MessageStart { message } => message.usage.map(Piece::from).into_iter().collect(),
            Event::ContentBlockStart { index, content_block: Block::ToolUse { id, name } } => {
                self.calls.push(index);
                let index = self.calls.len() - 1;
                vec![Piece::Call { index, id: Some(id), name: Some(name), arguments: String::new(), signature: None }]
            }
            Event::ContentBlockDelta { delta: Delta::Text { text }, .. } => vec![Piece::Text(text)],
            Event::ContentBlockDelta { index, delta: Delta::InputJson { partial_json } } => {
                let call = self.calls.iter().position(|block| *block == index).ok_or(Failure::Unreadable)?;
                vec![Piece::Call { index: call, id: None, name: None, arguments: partial_json, signature: None }]
            }
            Event::MessageDelta { delta, usage } => {
                let ending = delta.stop_reason.map(|reason| Piece::Finish(finish(&reason)));
                ending.into_iter().chain(usage.map(Piece::from)).collect()
            }
            Event::MessageStop => vec![Piece::End],
            Event::Error { error } => return Err(Failure::in_stream(&error.to_string())),
            Event::ContentBlockStart { .. } | Event::ContentBlockDelta { .. } | Event::Other => Vec::new(),
        })
    }
}
