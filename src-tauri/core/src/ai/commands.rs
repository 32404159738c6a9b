//! What may be asked about the model server: set it up, keep its key, try it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AiCall, AiServer, Finish, KEY, Prompt, ledger};
use crate::{App, Error, Result, accounts::Actor, event::Topic, ids::TaskId, ipc::Nothing, settings};

/// The server and what may be seen of its key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AiSettings {
    pub server: AiServer,
    pub key: KeyState,
}

/// A key as the window may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KeyState {
    pub set: bool,
    /// Its last four characters, if it is long enough to show them.
    pub last4: Option<String>,
    /// Why the keyring could not be asked, if so.
    pub problem: Option<String>,
}

/// A key to keep in the system's keyring; `null` forgets it.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAiKey {
    pub key: Option<String>,
}

/// A real request to the server as it would be used.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TestAi {
    pub task: TaskId,
}

/// What the server answered, and how long it took in all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AiTest {
    pub model: String,
    pub reply: String,
    pub finish: Finish,
    pub milliseconds: i64,
}

pub async fn get_ai_settings(app: &App, actor: Actor, _: Nothing) -> Result<AiSettings> {
    let server = settings::get(&app.db()?, actor.user, "ai").await?.unwrap_or_default();
    Ok(AiSettings { server, key: key_state(app).await })
}

pub async fn update_ai_settings(app: &App, actor: Actor, server: AiServer) -> Result<AiSettings> {
    let server = server.checked()?;
    let txn = app.begin_write().await?;
    settings::set(&txn, app, actor.user, "ai", &server).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(AiSettings { server, key: key_state(app).await })
}

pub async fn set_ai_key(app: &App, _: Actor, SetAiKey { key }: SetAiKey) -> Result<KeyState> {
    match key.map(|key| key.trim().to_owned()).filter(|key| !key.is_empty()) {
        Some(key) if key.len() > 1000 || key.contains(char::is_whitespace) => {
            return Err(Error::invalid("key", "A key is one word. Copy it again, without spaces or lines."));
        }
        Some(key) => app.secrets.set(KEY, key).await?,
        None => app.secrets.forget(KEY).await?,
    }
    app.announce(Topic::Settings);
    Ok(key_state(app).await)
}

pub async fn test_ai(app: &App, actor: Actor, TestAi { task }: TestAi) -> Result<AiTest> {
    let server = super::server(app, actor.user).await?;
    let task = app.start_task(task);
    let prompt = Prompt {
        purpose: "test",
        system: "You check a connection. Answer with one short sentence.",
        user: "Say that you can be reached.".into(),
    };
    let start = app.clock.now();
    let reply = super::ask(app, actor.user, &server, prompt, &task).await?;
    let milliseconds = (app.clock.now() - start).num_milliseconds();
    Ok(AiTest { model: reply.model, reply: reply.text, finish: reply.finish, milliseconds })
}

/// As many calls as a person would look through.
const LATEST_CALLS: u64 = 200;

pub async fn list_ai_calls(app: &App, actor: Actor, _: Nothing) -> Result<Vec<AiCall>> {
    ledger::latest(&app.db()?, actor.user, LATEST_CALLS).await
}

async fn key_state(app: &App) -> KeyState {
    match app.secrets.get(KEY).await {
        Ok(key) => {
            let last4 = key
                .as_deref()
                .filter(|key| key.len() >= 12 && key.is_ascii())
                .map(|key| key[key.len() - 4..].to_owned());
            KeyState { set: key.is_some(), last4, problem: None }
        }
        Err(error) => KeyState { set: false, last4: None, problem: Some(error.to_string()) },
    }
}
