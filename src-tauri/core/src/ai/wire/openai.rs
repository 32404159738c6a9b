//! The OpenAI-compatible chat format: OpenAI, OpenRouter, Groq, LM Studio, llama.cpp, vLLM and many more.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    super::{Failure, Piece, Prompt, request::Turn, request::Usage},
    Addressee, Outgoing, Reader, finish, functions, parsed,
};

pub fn outgoing(to: Addressee<'_>, prompt: &Prompt) -> Outgoing {
    let mut messages = vec![json!({ "role": "system", "content": prompt.system })];
    prompt.turns.iter().for_each(|turn| messages.extend(said(turn)));
    // OpenAI's own newer models refuse the old name, and other servers do not know the new one.
    let longest = if to.base_url.contains("//api.openai.com") { "max_completion_tokens" } else { "max_tokens" };
    let mut body = json!({
        "model": to.model,
        "stream": true,
        "stream_options": { "include_usage": true },
        longest: prompt.longest_reply,
        "messages": messages,
    });
    if !prompt.tools.is_empty() {
        body["tools"] = functions(&prompt.tools);
    }
    if let Some(schema) = &prompt.schema {
        let form = json!({ "name": schema.name, "schema": schema.schema, "strict": true });
        body["response_format"] = json!({ "type": "json_schema", "json_schema": form });
    }
    Outgoing { url: format!("{}/chat/completions", to.base_url), body }
}

fn said(turn: &Turn) -> Vec<Value> {
    match turn {
        Turn::User(text) => vec![json!({ "role": "user", "content": text })],
        Turn::Assistant { text, calls } if calls.is_empty() => vec![json!({ "role": "assistant", "content": text })],
        Turn::Assistant { text, calls } => {
            let calls: Vec<Value> = calls
                .iter()
                .map(|call| {
                    let function =
                        json!({ "name": call.name, "arguments": super::arguments(&call.arguments).to_string() });
                    json!({ "id": call.id, "type": "function", "function": function })
                })
                .collect();
            vec![json!({ "role": "assistant", "content": text, "tool_calls": calls })]
        }
        Turn::Results(results) => results
            .iter()
            .map(|result| json!({ "role": "tool", "tool_call_id": result.id, "content": result.content.to_string() }))
            .collect(),
    }
}

#[derive(Deserialize)]
struct Chunk {
    #[serde(default)]
    choices: Vec<Choice>,
    usage: Option<Tokens>,
    error: Option<Value>,
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    delta: Delta,
    finish_reason: Option<String>,
}

#[derive(Default, Deserialize)]
struct Delta {
    content: Option<String>,
    tool_calls: Option<Vec<Call>>,
}

#[derive(Deserialize)]
struct Call {
    #[serde(default)]
    index: usize,
    id: Option<String>,
    #[serde(default)]
    function: Function,
}

#[derive(Default, Deserialize)]
struct Function {
    name: Option<String>,
    arguments: Option<String>,
}

#[derive(Deserialize)]
struct Tokens {
    prompt_tokens: Option<i64>,
    completion_tokens: Option<i64>,
}

/// Reads the chunks of a stream; each stands alone.
pub struct Chunks;

impl Reader for Chunks {
    fn read(&mut self, data: &str) -> Result<Vec<Piece>, Failure> {
        if data.trim() == "[DONE]" {
            return Ok(vec![Piece::End]);
        }
        let chunk: Chunk = parsed(data)?;
        if let Some(error) = chunk.error {
            return Err(Failure::in_stream(&error.to_string()));
        }
        let mut pieces = Vec::new();
        if let Some(Choice { delta, finish_reason }) = chunk.choices.into_iter().next() {
            pieces.extend(delta.content.map(Piece::Text));
            pieces.extend(delta.tool_calls.into_iter().flatten().map(|call| Piece::Call {
                index: call.index,
                id: call.id,
                name: call.function.name,
                arguments: call.function.arguments.unwrap_or_default(),
                signature: None,
            }));
            pieces.extend(finish_reason.map(|reason| Piece::Finish(finish(&reason))));
        }
        pieces.extend(chunk.usage.map(|tokens| {
            Piece::Usage(Usage { input_tokens: tokens.prompt_tokens, output_tokens: tokens.completion_tokens })
        }));
        Ok(pieces)
    }
}
