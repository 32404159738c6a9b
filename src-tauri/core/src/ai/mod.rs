//! Asking a language model, if the person has named one: one OpenAI-compatible server, streamed, cancellable, every call
//! in a ledger without its text. Nothing here runs unless the person turned it on, and nothing else depends on it.

pub mod commands;
mod ledger;
mod openai;

use std::time::Duration;

use eventsource_stream::Eventsource;
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use ledger::AiCall;
use ledger::Call;

use crate::{App, Error, Result, app::Task, check};

/// The name of the key in the keyring.
const KEY: &str = "ai-key";
const CONNECT: Duration = Duration::from_secs(10);
/// The longest silence within a reply.
const IDLE: Duration = Duration::from_secs(60);
/// The longest reply that is kept, in bytes: more is a server gone wrong.
const LONGEST_REPLY: usize = 1024 * 1024;

/// The server a person named, and whether it may be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AiServer {
    pub enabled: bool,
    /// Where the API begins, such as `http://localhost:11434/v1`.
    pub base_url: String,
    pub model: String,
}

impl AiServer {
    fn checked(self) -> Result<Self> {
        let base_url = check::url("base_url", Some(self.base_url))?.unwrap_or_default();
        let base_url = base_url.trim_end_matches('/').trim_end_matches("/chat/completions").to_owned();
        let model = check::line("model", Some(self.model))?.unwrap_or_default();
        if self.enabled && base_url.is_empty() {
            return Err(Error::invalid("base_url", "Give the server's address, such as http://localhost:11434/v1."));
        }
        if self.enabled && model.is_empty() {
            return Err(Error::invalid("model", "Give the model's name as the server knows it."));
        }
        Ok(Self { enabled: self.enabled, base_url, model })
    }

    /// The server's host, which is what the ledger calls it.
    fn host(&self) -> String {
        reqwest::Url::parse(&self.base_url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// What is asked: constant words of ours, and the person's material as data.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What the call is for, in the ledger.
    pub purpose: &'static str,
    pub system: &'static str,
    pub user: String,
}

/// How a reply ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    Complete,
    CutByLength,
    /// The connection broke; what came is kept.
    CutOff,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Reply {
    pub text: String,
    pub finish: Finish,
    pub model: String,
}

/// What can go wrong with a server, each with its remedy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    WrongKey,
    NoCredit,
    TooManyRequests,
    UnknownModel,
    WrongAddress,
    TooLong,
    Server,
    Unreadable,
    Silent,
    Unreachable,
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::WrongKey => Self::MissingKey("The server refused the key. Check it in Settings, AI.".into()),
            Failure::NoCredit => Self::Provider(
                "The account of this server has no credit left. Top it up, or choose another server.".into(),
            ),
            Failure::TooManyRequests => {
                Self::Provider("The server asks to slow down. Wait a minute and try again.".into())
            }
            Failure::UnknownModel => {
                Self::Provider("The server does not know this model. Check its name in Settings, AI.".into())
            }
            Failure::WrongAddress => Self::Provider(
                "There is no chat service at this address. It usually ends in /v1; check it in Settings, AI.".into(),
            ),
            Failure::TooLong => Self::Provider(
                "This is too long for the model. Shorten it, or choose a model with a larger context.".into(),
            ),
            Failure::Server => Self::Provider("The server failed. Try again in a moment.".into()),
            Failure::Unreadable => {
                Self::Provider("The server's answer could not be understood. Is it OpenAI-compatible?".into())
            }
            Failure::Silent => Self::Network("The server stopped answering. Try again.".into()),
            Failure::Unreachable => {
                Self::Network("The server cannot be reached. Is it running, and is its address right?".into())
            }
        }
    }
}

/// The server to ask.
///
/// # Errors
/// [`Error::MissingKey`] if none is set up or it is switched off.
pub async fn server(app: &App, owner: crate::ids::UserId) -> Result<AiServer> {
    let server: AiServer = crate::settings::get(&app.db()?, owner, "ai").await?.unwrap_or_default();
    if server.enabled {
        Ok(server)
    } else {
        Err(Error::MissingKey("AI is off. Set up a server in Settings, AI.".into()))
    }
}

/// Asks the server and passes each piece of the reply on as it comes. Every call is entered in the ledger.
pub async fn ask(
    app: &App,
    owner: crate::ids::UserId,
    server: &AiServer,
    prompt: Prompt,
    task: &Task<'_>,
) -> Result<Reply> {
    let start = app.clock.now();
    let mut usage = Usage::default();
    let asked = tokio::select! {
        reply = stream(app, server, &prompt, task, &mut usage) => reply,
        () = task.cancelled.cancelled() => Err(Error::Cancelled),
    };
    let latency = app.clock.now() - start;
    let call = Call {
        purpose: prompt.purpose,
        server: server.host(),
        model: server.model.clone(),
        usage,
        latency,
        outcome: &asked,
    };
    ledger::enter(app, owner, call).await?;
    asked
}

async fn stream(app: &App, server: &AiServer, prompt: &Prompt, task: &Task<'_>, usage: &mut Usage) -> Result<Reply> {
    let mut request = app
        .http
        .post(format!("{}/chat/completions", server.base_url))
        .json(&openai::request(&server.model, prompt, 1500))
        .timeout(CONNECT + IDLE * 10);
    // A server on this computer needs no key, so a keyring that fails matters only if the server asks for one.
    let key = app.secrets.get(KEY).await;
    if let Ok(Some(key)) = &key {
        request = request.bearer_auth(key);
    }
    let response = match tokio::time::timeout(CONNECT + IDLE, request.send()).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => return Err(Failure::Unreachable.into()),
        Err(_) => return Err(Failure::Silent.into()),
    };
    let status = response.status();
    if !status.is_success() {
        let body = response.text().await.unwrap_or_default();
        return Err(match (openai::failure(status.as_u16(), &body), key) {
            (Failure::WrongKey, Err(keyring)) => keyring,
            (failure, _) => failure.into(),
        });
    }
    let mut events = response.bytes_stream().eventsource();
    let mut reply = Reply { text: String::new(), finish: Finish::CutOff, model: server.model.clone() };
    loop {
        let event = tokio::time::timeout(IDLE, events.next()).await.map_err(|_| Failure::Silent)?;
        let data = match event {
            Some(Ok(event)) => event.data,
            // The connection broke or ended: what came is kept, if anything came.
            Some(Err(_)) | None if reply.text.is_empty() => return Err(Failure::Unreadable.into()),
            Some(Err(_)) | None => return Ok(reply),
        };
        let Some(piece) = openai::piece(&data)? else {
            if reply.finish == Finish::CutOff {
                reply.finish = Finish::Complete;
            }
            return Ok(reply);
        };
        *usage = piece.usage.unwrap_or(*usage);
        reply.finish = piece.finish.unwrap_or(reply.finish);
        if !piece.text.is_empty() {
            reply.text += &piece.text;
            task.delta(piece.text);
        }
        if reply.text.len() > LONGEST_REPLY {
            return Err(Failure::Unreadable.into());
        }
    }
}
