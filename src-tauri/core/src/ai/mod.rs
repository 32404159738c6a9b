//! Asking language models, if the person has named any: providers and their keys, four wire formats, every call agreed
//! to beforehand and entered in a ledger. Nothing here runs unless the person turned it on, and nothing else depends on it.

mod asking;
pub mod commands;
mod failure;
mod keys;
mod ledger;
mod local;
pub mod provider;
mod quality;
pub mod request;
mod sending;
mod standing;
mod store;
pub mod wire;

pub use asking::{Model, ask, model_for};
pub use failure::Failure;
pub use keys::{KeyState, forget as forget_key};
pub use ledger::AiCall;
pub use local::LocalServer;
pub use provider::{AiChoices, ModelQuality, Provider, ProviderFields, ProviderKind, Purpose};
pub use quality::AiTest;
pub use request::{Finish, Piece, Prompt, Reply, Schema, Tool, ToolCall, ToolResult, Turn, Usage};
pub use sending::CONNECT;
pub use standing::{Ai, ProviderCard, Ready};
