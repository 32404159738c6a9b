//! The OpenAI-compatible chat format: builds the request, reads the reply. No network here, so that every reply ever
//! recorded can be read again.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Failure, Finish, Prompt, Usage};

/// The body of a streamed chat request.
pub fn request(model: &str, prompt: &Prompt, longest_reply: u32) -> Value {
    json!({
        "model": model,
        "stream": true,
        "stream_options": { "include_usage": true },
        "max_tokens": longest_reply,
        "messages": [
            { "role": "system", "content": prompt.system },
            { "role": "user", "content": prompt.user },
        ],
    })
}

/// What one event of the stream says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    pub text: String,
    pub finish: Option<Finish>,
    pub usage: Option<Usage>,
}

/// Reads the data of one server-sent event; `None` is the end of the stream.
pub fn piece(data: &str) -> Result<Option<Piece>, Failure> {
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
    }
    #[derive(Deserialize)]
    struct Tokens {
        prompt_tokens: Option<i64>,
        completion_tokens: Option<i64>,
    }
    if data.trim() == "[DONE]" {
        return Ok(None);
    }
    let chunk: Chunk = serde_json::from_str(data).map_err(|_| Failure::Unreadable)?;
    if chunk.error.is_some() {
        return Err(Failure::Server);
    }
    let usage =
        chunk.usage.map(|tokens| Usage { input_tokens: tokens.prompt_tokens, output_tokens: tokens.completion_tokens });
    let Some(choice) = chunk.choices.into_iter().next() else { return Ok(Some(Piece { usage, ..Piece::default() })) };
    let finish =
        choice.finish_reason.map(|reason| if reason == "length" { Finish::CutByLength } else { Finish::Complete });
    Ok(Some(Piece { text: choice.delta.content.unwrap_or_default(), finish, usage }))
}

/// What a refusal of the server means, from its status and body.
pub fn failure(status: u16, body: &str) -> Failure {
    let says = |words: &[&str]| {
        let body = body.to_lowercase();
        words.iter().any(|word| body.contains(word))
    };
    match status {
        401 | 403 => Failure::WrongKey,
        402 => Failure::NoCredit,
        429 if says(&["quota", "credit", "billing"]) => Failure::NoCredit,
        429 => Failure::TooManyRequests,
        400 | 413 if says(&["context", "too long", "maximum", "exceed"]) => Failure::TooLong,
        404 if says(&["model"]) => Failure::UnknownModel,
        400 if says(&["model"]) => Failure::UnknownModel,
        404 => Failure::WrongAddress,
        500.. => Failure::Server,
        _ => Failure::Unreadable,
    }
}
