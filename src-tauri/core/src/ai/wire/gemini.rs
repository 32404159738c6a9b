//! Google's Gemini format. The key goes into a header, never into the address.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    super::{Failure, Finish, Piece, Prompt, request::Turn, request::Usage},
    Addressee, Outgoing, Reader, finish, parsed,
};

pub fn outgoing(to: Addressee<'_>, prompt: &Prompt) -> Outgoing {
    let mut config = json!({ "maxOutputTokens": prompt.longest_reply });
    if let Some(schema) = &prompt.schema {
        config["responseMimeType"] = "application/json".into();
        config["responseSchema"] = understood(&schema.schema);
    }
    let mut body = json!({
        "systemInstruction": { "parts": [{ "text": prompt.system }] },
        "contents": prompt.turns.iter().map(said).collect::<Vec<_>>(),
        "generationConfig": config,
    });
    if !prompt.tools.is_empty() {
        let functions: Vec<Value> = prompt
            .tools
            .iter()
            .map(|tool| json!({ "name": tool.name, "description": tool.description, "parameters": understood(&tool.parameters) }))
            .collect();
        body["tools"] = json!([{ "functionDeclarations": functions }]);
    }
    Outgoing { url: format!("{}/models/{}:streamGenerateContent?alt=sse", to.base_url, to.model), body }
}

/// The part of JSON Schema that this format takes.
fn understood(schema: &Value) -> Value {
    match schema {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "additionalProperties" | "$schema" | "title" | "default"))
            .map(|(name, value)| {
                // Under `properties` stand names of the person's fields, which may be any word.
                let value = match value {
                    Value::Object(fields) if name == "properties" => {
                        fields.iter().map(|(field, schema)| (field.clone(), understood(schema))).collect()
                    }
                    other => understood(other),
                };
                (name.clone(), value)
            })
            .collect(),
        Value::Array(items) => items.iter().map(understood).collect(),
        other => other.clone(),
    }
}

fn said(turn: &Turn) -> Value {
    match turn {
        Turn::User(text) => json!({ "role": "user", "parts": [{ "text": text }] }),
        Turn::Assistant { text, calls } => {
            let text = (!text.is_empty()).then(|| json!({ "text": text }));
            let calls = calls.iter().map(|call| {
                let function = json!({ "name": call.name, "args": super::arguments(&call.arguments) });
                match &call.signature {
                    Some(signature) => json!({ "functionCall": function, "thoughtSignature": signature }),
                    None => json!({ "functionCall": function }),
                }
            });
            json!({ "role": "model", "parts": text.into_iter().chain(calls).collect::<Vec<_>>() })
        }
        Turn::Results(results) => {
            let results = results.iter().map(|result| {
                json!({ "functionResponse": { "name": result.name, "response": { "result": result.content } } })
            });
            json!({ "role": "user", "parts": results.collect::<Vec<_>>() })
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Chunk {
    #[serde(default)]
    candidates: Vec<Candidate>,
    usage_metadata: Option<Tokens>,
    prompt_feedback: Option<Feedback>,
    error: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Candidate {
    #[serde(default)]
    content: Content,
    finish_reason: Option<String>,
}

#[derive(Default, Deserialize)]
struct Content {
    #[serde(default)]
    parts: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    text: Option<String>,
    #[serde(default)]
    thought: bool,
    thought_signature: Option<String>,
    function_call: Option<Call>,
}

#[derive(Deserialize)]
struct Call {
    id: Option<String>,
    name: String,
    #[serde(default)]
    args: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Tokens {
    prompt_token_count: Option<i64>,
    candidates_token_count: Option<i64>,
    thoughts_token_count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Feedback {
    block_reason: Option<String>,
}

/// Reads the chunks of a stream. Calls come whole and are counted here.
#[derive(Default)]
pub struct Chunks {
    calls: usize,
}

impl Reader for Chunks {
    fn read(&mut self, data: &str) -> Result<Vec<Piece>, Failure> {
        let chunk: Chunk = parsed(data)?;
        if let Some(error) = chunk.error {
            return Err(Failure::in_stream(&error.to_string()));
        }
        let mut pieces = Vec::new();
        if let Some(Candidate { content, finish_reason }) = chunk.candidates.into_iter().next() {
            pieces.extend(content.parts.into_iter().filter(|part| !part.thought).filter_map(|part| self.part(part)));
            pieces.extend(finish_reason.map(|reason| Piece::Finish(finish(&reason))));
        }
        if chunk.prompt_feedback.is_some_and(|feedback| feedback.block_reason.is_some()) {
            pieces.push(Piece::Finish(Finish::Refused));
        }
        pieces.extend(chunk.usage_metadata.map(|tokens| {
            let output = tokens.candidates_token_count.map(|said| said + tokens.thoughts_token_count.unwrap_or(0));
            Piece::Usage(Usage { input_tokens: tokens.prompt_token_count, output_tokens: output })
        }));
        Ok(pieces)
    }
}

impl Chunks {
    fn part(&mut self, part: Part) -> Option<Piece> {
        let Some(Call { id, name, args }) = part.function_call else { return part.text.map(Piece::Text) };
        self.calls += 1;
        let (index, signature) = (self.calls - 1, part.thought_signature);
        Some(Piece::Call { index, id, name: Some(name), arguments: args.to_string(), signature })
    }
}
