//! The keys of providers: in the system's keyring only. A door learns whether one is set and how it ends.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Provider;
use crate::{App, Error, Result};

/// A key as the window may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KeyState {
    pub set: bool,
    /// Its last four characters, if it is long enough to show them.
    pub last4: Option<String>,
    /// Why the keyring could not be asked, if so.
    pub problem: Option<String>,
}

pub async fn state(app: &App, provider: &Provider) -> KeyState {
    match app.secrets.get(&provider.key_name).await {
        Ok(key) => {
            let shown = key.as_deref().filter(|key| key.len() >= 12 && key.is_ascii());
            let last4 = shown.map(|key| key[key.len() - 4..].to_owned());
            KeyState { set: key.is_some(), last4, problem: None }
        }
        Err(error) => KeyState { set: false, last4: None, problem: Some(error.to_string()) },
    }
}

/// Keeps a key; none or an empty one forgets it.
pub async fn keep(app: &App, provider: &Provider, key: Option<String>) -> Result<()> {
    match key.map(|key| key.trim().to_owned()).filter(|key| !key.is_empty()) {
        Some(key) if key.len() > 1000 || !key.chars().all(|c| c.is_ascii_graphic()) => {
            Err(Error::invalid("key", "A key is one word. Copy it again, without spaces or lines."))
        }
        Some(key) => app.secrets.set(&provider.key_name, key).await,
        None => app.secrets.forget(&provider.key_name).await,
    }
}

/// Forgets the key of a provider that goes. A keyring that cannot be asked keeps nobody from deleting a provider.
pub async fn forget(app: &App, provider: &Provider) {
    if let Err(error) = app.secrets.forget(&provider.key_name).await {
        tracing::warn!(%error, "the key of a deleted provider may still be in the keyring");
    }
}
