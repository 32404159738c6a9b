//! The wire formats, one file each: what to send, and how to read what comes back. No IO, no time, no database, so that
//! every stream ever recorded can be read again.

mod anthropic;
mod frames;
mod gemini;
mod ollama;
mod openai;

use futures_util::{Stream, StreamExt};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{
    Failure, Finish, Piece, Prompt, ProviderKind, Reply,
    request::{self, Tool},
};

/// Whom a request is for, as far as its format must know.
#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    pub base_url: &'a str,
    pub model: &'a str,
    /// In tokens; some servers must be told.
    pub context_size: Option<i32>,
    /// Whether it can be held to a JSON Schema.
    pub schemas: bool,
}

/// A request ready to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    pub url: String,
    pub body: Value,
}

/// Reads one event of a stream after the other.
trait Reader: Send {
    fn read(&mut self, data: &str) -> Result<Vec<Piece>, Failure>;
}

/// The request for a streamed reply.
pub fn outgoing(kind: ProviderKind, to: Addressee<'_>, prompt: &Prompt) -> Outgoing {
    let mut prompt = prompt.clone();
    if let Some(schema) = prompt.schema.take_if(|_| !to.schemas) {
        prompt.turns.push(request::schema_in_words(&schema));
    }
    match kind {
        ProviderKind::OpenaiCompatible => openai::outgoing(to, &prompt),
        ProviderKind::Anthropic => anthropic::outgoing(to, &prompt),
        ProviderKind::Gemini => gemini::outgoing(to, &prompt),
        ProviderKind::Ollama => ollama::outgoing(to, &prompt),
    }
}

/// The tools as OpenAI declares functions, which other formats have taken over.
fn functions(tools: &[Tool]) -> Value {
    let function = |tool: &Tool| {
        let function = json!({ "name": tool.name, "description": tool.description, "parameters": tool.parameters });
        json!({ "type": "function", "function": function })
    };
    tools.iter().map(function).collect()
}

/// The headers that carry a key, and what else a format always sends.
pub fn headers(kind: ProviderKind, key: Option<&str>) -> Vec<(&'static str, String)> {
    let mut headers = match kind {
        ProviderKind::Anthropic => vec![("anthropic-version", anthropic::VERSION.to_owned())],
        _ => Vec::new(),
    };
    if let Some(key) = key {
        headers.push(match kind {
            ProviderKind::Anthropic => ("x-api-key", key.to_owned()),
            ProviderKind::Gemini => ("x-goog-api-key", key.to_owned()),
            ProviderKind::OpenaiCompatible | ProviderKind::Ollama => ("authorization", format!("Bearer {key}")),
        });
    }
    headers
}

/// The pieces of a reply, from its bytes in whatever packets they come.
pub fn pieces<B, E>(
    kind: ProviderKind,
    bytes: impl Stream<Item = Result<B, E>> + Send + Unpin,
) -> impl Stream<Item = Result<Piece, Failure>> + Send
where
    B: AsRef<[u8]> + Send,
    E: Send,
{
    let mut reader: Box<dyn Reader> = match kind {
        ProviderKind::OpenaiCompatible => Box::new(openai::Chunks),
        ProviderKind::Anthropic => Box::new(anthropic::Events::default()),
        ProviderKind::Gemini => Box::new(gemini::Chunks::default()),
        ProviderKind::Ollama => Box::new(ollama::Lines::default()),
    };
    frames::frames(kind, bytes).flat_map(move |frame| {
        let pieces = match frame.and_then(|frame| reader.read(&frame)) {
            Ok(pieces) => pieces.into_iter().map(Ok).collect(),
            Err(failure) => vec![Err(failure)],
        };
        futures_util::stream::iter(pieces)
    })
}

/// A whole reply from its packets: what streaming it would leave.
///
/// # Errors
/// What the stream itself says went wrong. A stream that merely ends early is a reply with [`Finish::CutOff`].
pub async fn whole<B: AsRef<[u8]> + Send>(
    kind: ProviderKind,
    packets: impl Stream<Item = Result<B, std::convert::Infallible>> + Send + Unpin,
) -> Result<Reply, Failure> {
    let mut reply = Reply::new("", "");
    let mut pieces = std::pin::pin!(pieces(kind, packets));
    while let Some(piece) = pieces.next().await {
        reply.take(piece?);
        if reply.has_ended() {
            break;
        }
    }
    Ok(reply)
}

/// Where the list of models is.
pub fn models_url(kind: ProviderKind, base_url: &str) -> String {
    match kind {
        ProviderKind::Ollama => format!("{base_url}/api/tags"),
        ProviderKind::Gemini => format!("{base_url}/models?pageSize=1000"),
        ProviderKind::Anthropic => format!("{base_url}/models?limit=1000"),
        ProviderKind::OpenaiCompatible => format!("{base_url}/models"),
    }
}

/// The names in a list of models, sorted.
pub fn models(kind: ProviderKind, body: &str) -> Result<Vec<String>, Failure> {
    let body: Value = parsed(body)?;
    let (list, name) = match kind {
        ProviderKind::Ollama => ("models", "name"),
        ProviderKind::Gemini => ("models", "name"),
        ProviderKind::Anthropic | ProviderKind::OpenaiCompatible => ("data", "id"),
    };
    let listed = body.get(list).and_then(Value::as_array).ok_or(Failure::Unreadable)?;
    // Gemini lists models that only embed or draw, too.
    let chats = |model: &&Value| {
        let methods = model.get("supportedGenerationMethods").and_then(Value::as_array);
        methods.is_none_or(|methods| methods.iter().any(|method| method == "generateContent"))
    };
    let names = listed.iter().filter(chats).filter_map(|model| model.get(name)?.as_str());
    let mut names: Vec<String> = names.map(|name| name.strip_prefix("models/").unwrap_or(name).to_owned()).collect();
    names.sort();
    names.dedup();
    Ok(names)
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::Unreadable)
}

/// The arguments of a call as JSON, `{}` if they are none.
fn arguments(text: &str) -> Value {
    serde_json::from_str(text).ok().filter(Value::is_object).unwrap_or_else(|| serde_json::json!({}))
}

/// A finish by the vendor's word for it.
fn finish(word: &str) -> Finish {
    match word {
        "length" | "max_tokens" | "MAX_TOKENS" | "model_context_window_exceeded" => Finish::CutByLength,
        "content_filter" | "refusal" | "SAFETY" | "RECITATION" | "PROHIBITED_CONTENT" | "BLOCKLIST" | "SPII" => {
            Finish::Refused
        }
        _ => Finish::Complete,
    }
}
