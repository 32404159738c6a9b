//! API keys and other secrets: in the operating system's keyring, never in the database, a log, an error or the window.
//! A keyring may hang for ever, so every call gets a thread and three seconds.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::{Error, Result};

const SERVICE: &str = "app.careercoach.desktop";
const BUDGET: Duration = Duration::from_secs(3);

/// A place for secrets by name, such as an operating system has one. It may fail in every way, and take for ever.
pub trait Keyring: Send + Sync {
    fn get(&self, name: &str) -> keyring::v1::Result<String>;
    fn set(&self, name: &str, secret: &str) -> keyring::v1::Result<()>;
    fn forget(&self, name: &str) -> keyring::v1::Result<()>;
}

/// Secret Service, Keychain or Credential Manager.
struct OfSystem;

impl Keyring for OfSystem {
    fn get(&self, name: &str) -> keyring::v1::Result<String> {
        keyring::v1::Entry::new(SERVICE, name)?.get_password()
    }

    fn set(&self, name: &str, secret: &str) -> keyring::v1::Result<()> {
        keyring::v1::Entry::new(SERVICE, name)?.set_password(secret)
    }

    fn forget(&self, name: &str) -> keyring::v1::Result<()> {
        keyring::v1::Entry::new(SERVICE, name)?.delete_credential()
    }
}

pub enum Secrets {
    /// A keyring, and how long each call to it may take.
    Keyring(Arc<dyn Keyring>, Duration),
    /// For this session only; what tests use, and what remains where there is no keyring.
    Memory(Mutex<HashMap<String, String>>),
}

impl Secrets {
    /// The operating system's.
    pub fn of_system() -> Self {
        Self::Keyring(Arc::new(OfSystem), BUDGET)
    }

    pub fn memory() -> Self {
        Self::Memory(Mutex::default())
    }

    pub async fn get(&self, name: &str) -> Result<Option<String>> {
        match self {
            Self::Memory(held) => Ok(held.lock().expect("no panic while secrets are held").get(name).cloned()),
            Self::Keyring(keyring, budget) => {
                let found = on_keyring(keyring, *budget, name, |keyring, name| keyring.get(name)).await;
                found.map(Some).or_else(nothing)
            }
        }
    }

    pub async fn set(&self, name: &str, secret: String) -> Result<()> {
        match self {
            Self::Memory(held) => {
                held.lock().expect("no panic while secrets are held").insert(name.into(), secret);
                Ok(())
            }
            Self::Keyring(keyring, budget) => {
                let set = on_keyring(keyring, *budget, name, move |keyring, name| keyring.set(name, &secret)).await;
                set.map_err(Failure::told)
            }
        }
    }

    pub async fn forget(&self, name: &str) -> Result<()> {
        match self {
            Self::Memory(held) => {
                held.lock().expect("no panic while secrets are held").remove(name);
                Ok(())
            }
            Self::Keyring(keyring, budget) => {
                on_keyring(keyring, *budget, name, |keyring, name| keyring.forget(name)).await.or_else(nothing)
            }
        }
    }
}

/// Why a keyring gave no answer.
enum Failure {
    Said(keyring::Error),
    Silent,
    Died,
}

/// What is not there is no failure.
fn nothing<T: Default>(failure: Failure) -> Result<T> {
    match failure {
        Failure::Said(keyring::Error::NoEntry) => Ok(T::default()),
        other => Err(other.told()),
    }
}

async fn on_keyring<T: Send + 'static>(
    keyring: &Arc<dyn Keyring>,
    budget: Duration,
    name: &str,
    work: impl FnOnce(&dyn Keyring, &str) -> keyring::v1::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    let (keyring, name) = (keyring.clone(), name.to_owned());
    // A thread of its own, not of the pool: one that hangs is left behind.
    std::thread::spawn(move || answer.send(work(&*keyring, &name)));
    match tokio::time::timeout(budget, answered).await {
        Ok(Ok(answer)) => answer.map_err(Failure::Said),
        Ok(Err(_)) => Err(Failure::Died),
        Err(_) => Err(Failure::Silent),
    }
}

impl Failure {
    fn told(self) -> Error {
        use keyring::Error::*;
        let words = match self {
            Self::Died => "The system's keyring failed. Try again, or keep the key for this session only.",
            Self::Silent => {
                "The system's keyring does not answer. Unlock it and try again, or keep the key for this session only."
            }
            Self::Said(NoStorageAccess(_)) => {
                "The system's keyring is locked or refused access. Unlock it and try again."
            }
            Self::Said(NoDefaultStore | PlatformFailure(_)) => {
                "This computer has no keyring running. Install or start one, or keep the key for this session only."
            }
            Self::Said(_) => {
                "The system's keyring could not do that. Try again, or keep the key for this session only."
            }
        };
        Error::Keyring(words.into())
    }
}
