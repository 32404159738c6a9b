//! Model servers on this computer, looked for at their usual ports, and only when the person asks.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ProviderKind,
    sending::{self, Route},
    wire::Addressee,
};
use crate::App;

/// A server that answered on this computer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LocalServer {
    pub name: String,
    pub kind: ProviderKind,
    pub base_url: String,
    pub models: Vec<String>,
}

const USUAL: [(&str, ProviderKind, &str); 3] = [
    ("Ollama", ProviderKind::Ollama, "http://127.0.0.1:11434"),
    ("LM Studio", ProviderKind::OpenaiCompatible, "http://127.0.0.1:1234/v1"),
    ("llama.cpp", ProviderKind::OpenaiCompatible, "http://127.0.0.1:8080/v1"),
];
/// Whoever runs on this computer answers sooner.
const PATIENCE: Duration = Duration::from_secs(2);

pub async fn find(app: &App) -> Vec<LocalServer> {
    let asked = USUAL.map(async |(name, kind, base_url)| {
        let to = Addressee { base_url, model: "", context_size: None, schemas: true };
        let models = sending::models(&app.http, Route { kind, to, key: None }, PATIENCE).await.ok()?;
        Some(LocalServer { name: name.to_owned(), kind, base_url: base_url.to_owned(), models })
    });
    futures_util::future::join_all(asked).await.into_iter().flatten().collect()
}
