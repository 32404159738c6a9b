//! API keys and other secrets: in the operating system's keyring, never in the database, a log, an error or the window.
//! A keyring may hang for ever, so every call gets a thread and three seconds.

use std::{collections::HashMap, sync::Mutex, time::Duration};

use crate::{Error, Result};

const SERVICE: &str = "app.careercoach.desktop";
const BUDGET: Duration = Duration::from_secs(3);

pub enum Secrets {
    /// The operating system's: Secret Service, Keychain or Credential Manager.
    Keyring,
    /// For this session only; what tests use, and what remains where there is no keyring.
    Memory(Mutex<HashMap<String, String>>),
}

impl Secrets {
    pub fn memory() -> Self {
        Self::Memory(Mutex::default())
    }

    pub async fn get(&self, name: &str) -> Result<Option<String>> {
        match self {
            Self::Memory(held) => Ok(held.lock().expect("no panic while secrets are held").get(name).cloned()),
            Self::Keyring => {
                on_keyring(name, |entry| match entry.get_password() {
                    Err(keyring::Error::NoEntry) => Ok(None),
                    other => other.map(Some),
                })
                .await
            }
        }
    }

    pub async fn set(&self, name: &str, secret: String) -> Result<()> {
        match self {
            Self::Memory(held) => {
                held.lock().expect("no panic while secrets are held").insert(name.into(), secret);
                Ok(())
            }
            Self::Keyring => on_keyring(name, move |entry| entry.set_password(&secret)).await,
        }
    }

    pub async fn forget(&self, name: &str) -> Result<()> {
        match self {
            Self::Memory(held) => {
                held.lock().expect("no panic while secrets are held").remove(name);
                Ok(())
            }
            Self::Keyring => {
                on_keyring(name, |entry| match entry.delete_credential() {
                    Err(keyring::Error::NoEntry) => Ok(()),
                    other => other,
                })
                .await
            }
        }
    }
}

async fn on_keyring<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(keyring::v1::Entry) -> keyring::v1::Result<T> + Send + 'static,
) -> Result<T> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    let name = name.to_owned();
    // A thread of its own, not of the pool: one that hangs is left behind.
    std::thread::spawn(move || answer.send(keyring::v1::Entry::new(SERVICE, &name).and_then(work)));
    match tokio::time::timeout(BUDGET, answered).await {
        Ok(Ok(Ok(value))) => Ok(value),
        Ok(Ok(Err(error))) => Err(unavailable(&error)),
        Ok(Err(_)) => {
            Err(Error::Keyring("The system's keyring failed. Try again, or keep the key for this session only.".into()))
        }
        Err(_) => Err(Error::Keyring(
            "The system's keyring does not answer. Unlock it and try again, or keep the key for this session only."
                .into(),
        )),
    }
}

fn unavailable(error: &keyring::Error) -> Error {
    use keyring::Error::*;
    Error::Keyring(match error {
        NoStorageAccess(_) => "The system's keyring is locked or refused access. Unlock it and try again.".into(),
        NoDefaultStore | PlatformFailure(_) => {
            "This computer has no keyring running. Install or start one, or keep the key for this session only.".into()
        }
        _ => "The system's keyring could not do that. Try again, or keep the key for this session only.".into(),
    })
}
