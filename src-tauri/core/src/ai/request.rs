//! What is asked of a model and what comes back, in words of our own that no vendor's format knows.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::Purpose;

/// What is asked: constant words of ours, and the person's material as data.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What the call is for, in the ledger.
    pub purpose: Purpose,
    /// The same bytes for every call of a purpose.
    pub system: &'static str,
    pub turns: Vec<Turn>,
    /// What the model may call. Calling does nothing by itself: whoever asked decides what becomes of a call.
    pub tools: Vec<Tool>,
    /// The form the answer must have, if it must have one.
    pub schema: Option<Schema>,
    /// In tokens.
    pub longest_reply: u32,
}

impl Prompt {
    /// One question without tools or a form.
    pub fn question(purpose: Purpose, system: &'static str, user: String) -> Self {
        let turns = vec![Turn::User(user)];
        Self { purpose, system, turns, tools: Vec::new(), schema: None, longest_reply: 1500 }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    User(String),
    Assistant {
        text: String,
        calls: Vec<ToolCall>,
    },
    /// The results of the calls of the turn before.
    Results(Vec<ToolResult>),
}

/// Something a model may call, described by a JSON Schema of its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Tool {
    pub name: &'static str,
    pub description: &'static str,
    pub parameters: Value,
}

/// A JSON Schema under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    pub name: &'static str,
    pub schema: Value,
}

/// What a model wants called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolCall {
    pub id: String,
    pub name: String,
    /// JSON, as far as the model wrote JSON.
    pub arguments: String,
    /// What some servers ask to have back along with the call.
    pub signature: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ToolResult {
    pub id: String,
    pub name: String,
    pub content: Value,
}

/// How a reply ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    Complete,
    /// It reached the longest reply that was allowed.
    CutByLength,
    /// The connection broke; what came is kept.
    CutOff,
    /// The person stopped it; what came is kept.
    Stopped,
    /// The server would not answer this.
    Refused,
}

/// In tokens, where the server says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
}

/// The next thing a stream says.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    /// A part of the call at this place; parts of arguments follow one another.
    Call {
        index: usize,
        id: Option<String>,
        name: Option<String>,
        arguments: String,
        signature: Option<String>,
    },
    Usage(Usage),
    Finish(Finish),
    End,
}

/// What came back, so far or in all.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub text: String,
    pub calls: Vec<ToolCall>,
    /// `CutOff` until the stream says otherwise.
    pub finish: Finish,
    pub usage: Usage,
    pub model: String,
    /// Who answered, by the name the person gave it.
    pub provider: String,
    ended: bool,
}

impl Reply {
    pub fn new(provider: &str, model: &str) -> Self {
        Self {
            text: String::new(),
            calls: Vec::new(),
            finish: Finish::CutOff,
            usage: Usage::default(),
            model: model.to_owned(),
            provider: provider.to_owned(),
            ended: false,
        }
    }

    /// Adds what came, and returns the text to show of it.
    pub fn take(&mut self, piece: Piece) -> Option<String> {
        match piece {
            Piece::Text(text) if text.is_empty() => None,
            Piece::Text(text) => {
                self.text += &text;
                Some(text)
            }
            Piece::Call { index, id, name, arguments, signature } => {
                self.take_call(index, id, name, &arguments, signature);
                None
            }
            Piece::Usage(usage) => {
                self.usage.input_tokens = usage.input_tokens.or(self.usage.input_tokens);
                self.usage.output_tokens = usage.output_tokens.or(self.usage.output_tokens);
                None
            }
            Piece::Finish(finish) => {
                self.finish = finish;
                None
            }
            Piece::End => {
                self.ended = true;
                if self.finish == Finish::CutOff {
                    self.finish = Finish::Complete;
                }
                None
            }
        }
    }

    fn take_call(
        &mut self,
        index: usize,
        id: Option<String>,
        name: Option<String>,
        arguments: &str,
        signature: Option<String>,
    ) {
        if index >= MOST_CALLS {
            return;
        }
        while self.calls.len() <= index {
            let id = format!("call-{}", self.calls.len());
            self.calls.push(ToolCall { id, ..ToolCall::default() });
        }
        let call = &mut self.calls[index];
        if let Some(id) = id.filter(|id| !id.is_empty()) {
            call.id = id;
        }
        if let Some(name) = name {
            call.name += &name;
        }
        call.arguments += arguments;
        call.signature = signature.or(call.signature.take());
    }

    /// Whether the stream itself said that it is over.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.calls.is_empty()
    }

    /// How much came, in bytes.
    pub fn size(&self) -> usize {
        self.text.len() + self.calls.iter().map(|call| call.arguments.len()).sum::<usize>()
    }

    /// What was asked for by a schema, wherever the server put it.
    pub(super) fn settle_schema(&mut self, schema: &Schema) {
        if let Some(place) = self.calls.iter().position(|call| call.name == schema.name) {
            self.text = self.calls.remove(place).arguments;
        } else if let Some((_, rest)) = self.text.split_once(OPENING) {
            self.text = rest.split_once(CLOSING).map_or(rest, |(json, _)| json).trim().to_owned();
        }
    }
}

/// More calls in one reply than this are a model gone wrong.
const MOST_CALLS: usize = 32;
/// Between these stands the JSON of a server that cannot be held to a schema.
const OPENING: &str = "<<<JSON";
const CLOSING: &str = "JSON>>>";

/// Asks for the schema in words, for a server that cannot be held to it.
pub(super) fn schema_in_words(schema: &Schema) -> Turn {
    Turn::User(format!(
        "Answer with one JSON value between the marks {OPENING} and {CLOSING} and with nothing else. It must fit this JSON Schema: {}",
        schema.schema
    ))
}
