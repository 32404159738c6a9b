//! What can go wrong with a provider, told apart by status and body, each with its remedy. Bodies are read here and
//! never passed on.

use std::time::Duration;

use crate::Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    WrongKey,
    NoCredit,
    /// With how long the server asks to wait, if it says.
    TooManyRequests(Option<Duration>),
    UnknownModel,
    WrongAddress,
    TooLong,
    /// The server does not do what this request asks of it: a schema, or tools.
    Unsupported,
    /// With how long the server asks to wait, if it says.
    Server(Option<Duration>),
    Unreadable,
    TooMuch,
    Silent,
    Unreachable,
}

impl Failure {
    /// What a refusal of a server means. `wait` is its `Retry-After`.
    pub fn refusal(status: u16, body: &str, wait: Option<Duration>) -> Self {
        let body = body.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| body.contains(word));
        match status {
            402 => Self::NoCredit,
            400 | 403 | 429
                if says(&["insufficient_quota", "credit balance", "billing", "no credit", "out of credit"]) =>
            {
                Self::NoCredit
            }
            401 | 403 => Self::WrongKey,
            400 if says(&["api key not valid", "api_key_invalid", "invalid api key"]) => Self::WrongKey,
            408 | 429 => Self::TooManyRequests(wait),
            413 => Self::TooLong,
            400 | 422
                if says(&[
                    "context length",
                    "context_length",
                    "context size",
                    "context window",
                    "prompt is too long",
                    "too many tokens",
                    "exceeds the maximum number of tokens",
                    "exceed_context",
                ]) =>
            {
                Self::TooLong
            }
            400 | 404
                if says(&["model"]) && says(&["not found", "not_found", "does not exist", "unknown", "not exist"]) =>
            {
                Self::UnknownModel
            }
            404 | 405 => Self::WrongAddress,
            400 | 422 if says(&["response_format", "json_schema", "schema", "tool", "function", "grammar"]) => {
                Self::Unsupported
            }
            500.. => Self::Server(wait),
            _ => Self::Unreadable,
        }
    }

    /// What an error inside a stream means.
    pub fn in_stream(body: &str) -> Self {
        match Self::refusal(400, body, None) {
            Self::Unreadable | Self::Unsupported if body.contains("rate_limit") => Self::TooManyRequests(None),
            Self::Unreadable | Self::Unsupported => Self::Server(None),
            known => known,
        }
    }

    /// Whether the same request may succeed in a moment, and how long the server asks to wait.
    pub fn is_passing(self) -> Option<Option<Duration>> {
        match self {
            Self::TooManyRequests(wait) | Self::Server(wait) => Some(wait),
            Self::Unreachable => Some(None),
            _ => None,
        }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let provider = |words: &str| Self::Provider(words.to_owned());
        match failure {
            Failure::WrongKey => Self::MissingKey("The server refused the key. Check it in Settings, AI.".into()),
            Failure::NoCredit => {
                provider("The account of this server has no credit left. Top it up, or choose another server.")
            }
            Failure::TooManyRequests(Some(wait)) => Self::Provider(format!(
                "The server asks to slow down. Wait {} seconds and try again.",
                wait.as_secs().max(1)
            )),
            Failure::TooManyRequests(None) => provider("The server asks to slow down. Wait a minute and try again."),
            Failure::UnknownModel => provider("The server does not know this model. Choose another in Settings, AI."),
            Failure::WrongAddress => {
                provider("There is no such service at this address. Check the address and the kind in Settings, AI.")
            }
            Failure::TooLong => {
                provider("This is too long for the model. Shorten it, or choose a model with a larger context.")
            }
            Failure::Unsupported => {
                provider("This model cannot be asked this way. Test it again in Settings, AI, or choose another model.")
            }
            Failure::Server(_) => provider("The server failed. Try again in a moment."),
            Failure::Unreadable => {
                provider("The server's answer could not be understood. Is its kind right in Settings, AI?")
            }
            Failure::TooMuch => provider("The server sent far more than was asked for, so the answer was dropped."),
            Failure::Silent => Self::Network("The server stopped answering. Try again.".into()),
            Failure::Unreachable => {
                Self::Network("The server cannot be reached. Is it running, and is its address right?".into())
            }
        }
    }
}
