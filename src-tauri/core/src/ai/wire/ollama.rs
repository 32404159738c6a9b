//! Ollama's own chat format: one JSON object a line. Unlike its OpenAI door, it can be told how much context to keep.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    super::{Failure, Piece, Prompt, request::Turn, request::Usage},
    Addressee, Outgoing, Reader, finish, functions, parsed,
};

pub fn outgoing(to: Addressee<'_>, prompt: &Prompt) -> Outgoing {
    let mut messages = vec![json!({ "role": "system", "content": prompt.system })];
    prompt.turns.iter().for_each(|turn| messages.extend(said(turn)));
    let mut options = json!({ "num_predict": prompt.longest_reply });
    if let Some(size) = to.context_size {
        options["num_ctx"] = size.into();
    }
    let mut body = json!({ "model": to.model, "stream": true, "messages": messages, "options": options });
    if !prompt.tools.is_empty() {
        body["tools"] = functions(&prompt.tools);
    }
    // The whole schema: "json" alone lets a model answer with any JSON there is.
    if let Some(schema) = &prompt.schema {
        body["format"] = schema.schema.clone();
    }
    Outgoing { url: format!("{}/api/chat", to.base_url), body }
}

fn said(turn: &Turn) -> Vec<Value> {
    match turn {
        Turn::User(text) => vec![json!({ "role": "user", "content": text })],
        Turn::Assistant { text, calls } => {
            let calls: Vec<Value> = calls
                .iter()
                .map(
                    |call| json!({ "function": { "name": call.name, "arguments": super::arguments(&call.arguments) } }),
                )
                .collect();
            let mut said = json!({ "role": "assistant", "content": text });
            if !calls.is_empty() {
                said["tool_calls"] = calls.into();
            }
            vec![said]
        }
        Turn::Results(results) => results
            .iter()
            .map(|result| json!({ "role": "tool", "tool_name": result.name, "content": result.content.to_string() }))
            .collect(),
    }
}

#[derive(Deserialize)]
struct Line {
    message: Option<Message>,
    #[serde(default)]
    done: bool,
    done_reason: Option<String>,
    prompt_eval_count: Option<i64>,
    eval_count: Option<i64>,
    error: Option<Value>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    tool_calls: Option<Vec<Call>>,
}

#[derive(Deserialize)]
struct Call {
    function: Function,
}

#[derive(Deserialize)]
struct Function {
    name: String,
    #[serde(default)]
    arguments: Value,
}

/// Reads the lines of a stream. Calls come whole and are counted here.
#[derive(Default)]
pub struct Lines {
    calls: usize,
}

impl Reader for Lines {
    fn read(&mut self, data: &str) -> Result<Vec<Piece>, Failure> {
        let line: Line = parsed(data)?;
        if let Some(error) = line.error {
            return Err(Failure::in_stream(&error.to_string()));
        }
        let mut pieces = Vec::new();
        if let Some(Message { content, tool_calls }) = line.message {
            pieces.extend(content.map(Piece::Text));
            for Call { function: Function { name, arguments } } in tool_calls.into_iter().flatten() {
                let (index, arguments) = (self.calls, arguments.to_string());
                self.calls += 1;
                pieces.push(Piece::Call { index, id: None, name: Some(name), arguments, signature: None });
            }
        }
        if line.done {
            pieces.push(Piece::Finish(finish(line.done_reason.as_deref().unwrap_or("stop"))));
            let usage = Usage { input_tokens: line.prompt_eval_count, output_tokens: line.eval_count };
            pieces.extend([Piece::Usage(usage), Piece::End]);
        }
        Ok(pieces)
    }
}
