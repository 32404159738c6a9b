//! Keyrings as computers have them: absent, locked, silent, forgetful, lying. The vault opens by password all the same.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use coach_core::{App, ErrorCode, app::Surroundings, clock::Clock, ipc, secrets::Keyring, secrets::Secrets};
use keyring::Error as Fault;
use serde_json::{Value, json};

use crate::{
    locking::PASSWORD,
    world::{World, start},
};

/// How a keyring behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Manner {
    Well,
    Absent,
    Locked,
    Denied,
    Hangs,
    Empty,
    WrongBytes,
    KeepsNothing,
    TooSmall,
}

/// A keyring whose content outlives the application, and whose manner may change meanwhile.
#[derive(Clone)]
struct Fake {
    manner: Manner,
    held: Arc<Mutex<HashMap<String, String>>>,
}

impl Fake {
    fn behaving(&self, manner: Manner) -> Self {
        Self { manner, ..self.clone() }
    }

    fn fault(&self) -> keyring::v1::Result<()> {
        match self.manner {
            Manner::Absent => Err(Fault::NoDefaultStore),
            Manner::Locked => Err(Fault::NoStorageAccess("locked".into())),
            Manner::Denied => Err(Fault::PlatformFailure("denied".into())),
            Manner::Hangs => loop {
                std::thread::park();
            },
            _ => Ok(()),
        }
    }
}

impl Keyring for Fake {
    fn get(&self, name: &str) -> keyring::v1::Result<String> {
        self.fault()?;
        match self.manner {
            Manner::Empty | Manner::KeepsNothing => Err(Fault::NoEntry),
            Manner::WrongBytes => Ok("bm90IHRoZSBrZXk=".into()),
            _ => self.held.lock().unwrap().get(name).cloned().ok_or(Fault::NoEntry),
        }
    }

    fn set(&self, name: &str, secret: &str) -> keyring::v1::Result<()> {
        self.fault()?;
        if self.manner == Manner::TooSmall {
            return Err(Fault::TooLong("secret".into(), 16));
        }
        self.held.lock().unwrap().insert(name.into(), secret.into());
        Ok(())
    }

    fn forget(&self, name: &str) -> keyring::v1::Result<()> {
        self.fault()?;
        self.held.lock().unwrap().remove(name).map(drop).ok_or(Fault::NoEntry)
    }
}

/// Short, so that a keyring that hangs costs this test little; people's gets three seconds.
const BUDGET: Duration = Duration::from_millis(50);

async fn open_with(folder: &Path, keyring: Fake) -> App {
    let surroundings = Surroundings {
        secrets: Secrets::Keyring(Arc::new(keyring), BUDGET),
        clock: Clock::fixed(start()),
        ..Surroundings::of_this_computer(Vec::new())
    };
    App::open(folder, surroundings).await.unwrap()
}

async fn ask(app: &App, command: &str, input: Value) -> Result<Value, ErrorCode> {
    ipc::ask_as(app, None, command, input).await.map_err(|error| error.code())
}

fn files(folder: &Path) -> Vec<String> {
    let names = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    // What SQLite keeps beside an open database is no new file of ours.
    let mut names: Vec<_> = names.filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm")).collect();
    names.sort();
    names
}

/// A vault that this computer's keyring may open, and that keyring.
async fn with_device_unlock() -> (tempfile::TempDir, Fake) {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.set_password(PASSWORD).await;
    let World { app, folder, .. } = world;
    drop(app);
    let keyring = Fake { manner: Manner::Well, held: Arc::default() };
    let app = open_with(folder.path(), keyring.clone()).await;
    ask(&app, "unlock", json!({ "password": PASSWORD })).await.unwrap();
    ask(&app, "set_device_unlock", json!({ "current": PASSWORD, "enabled": true })).await.unwrap();
    app.vault.close().await.unwrap();
    (folder, keyring)
}

#[tokio::test]
async fn a_computer_that_was_trusted_opens_the_vault_by_itself_until_it_is_locked() {
    let (folder, keyring) = with_device_unlock().await;
    let app = open_with(folder.path(), keyring.clone()).await;
    assert_eq!(ask(&app, "list_jobs", json!({})).await.unwrap()["total"], 1);
    let status = ask(&app, "lock", json!({})).await.unwrap();
    assert_eq!((&status["state"], &status["ways"]), (&json!("LOCKED"), &json!(["PASSWORD", "RECOVERY", "DEVICE"])));
    ask(&app, "unlock", json!({ "device": true })).await.unwrap();

    ask(&app, "set_device_unlock", json!({ "current": PASSWORD, "enabled": false })).await.unwrap();
    assert_eq!(keyring.held.lock().unwrap().len(), 0);
    app.vault.close().await.unwrap();
    drop(app);
    let app = open_with(folder.path(), keyring).await;
    assert_eq!(ask(&app, "list_jobs", json!({})).await, Err(ErrorCode::Locked));
}

#[tokio::test]
async fn whatever_the_keyring_does_the_vault_opens_by_password_soon_and_nothing_is_made_anew() {
    let (folder, keyring) = with_device_unlock().await;
    let before = files(folder.path());
    let manners = [
        Manner::Absent,
        Manner::Locked,
        Manner::Denied,
        Manner::Hangs,
        Manner::Empty,
        Manner::WrongBytes,
        Manner::KeepsNothing,
    ];
    for manner in manners {
        let began = Instant::now();
        let app = open_with(folder.path(), keyring.behaving(manner)).await;
        assert!(began.elapsed() < Duration::from_secs(3), "{manner:?}: {:?}", began.elapsed());
        assert_eq!(ask(&app, "vault_status", json!({})).await.unwrap()["state"], "LOCKED", "{manner:?}");
        assert_eq!(files(folder.path()), before, "{manner:?}");
        let by_device = ask(&app, "unlock", json!({ "device": true })).await;
        assert_eq!(by_device, Err(ErrorCode::Keyring), "{manner:?}");
        ask(&app, "unlock", json!({ "password": PASSWORD })).await.unwrap();
        assert_eq!(ask(&app, "list_jobs", json!({})).await.unwrap()["total"], 1, "{manner:?}");
        app.vault.close().await.unwrap();
    }
    let app = open_with(folder.path(), keyring).await;
    assert_eq!(ask(&app, "vault_status", json!({})).await.unwrap()["state"], "OPEN", "the keyring is itself again");
}

#[tokio::test]
async fn a_keyring_that_does_not_keep_the_key_is_not_relied_on() {
    let (folder, keyring) = with_device_unlock().await;
    let app = open_with(folder.path(), keyring.clone()).await;
    ask(&app, "set_device_unlock", json!({ "current": PASSWORD, "enabled": false })).await.unwrap();
    app.vault.close().await.unwrap();
    drop(app);
    for manner in [Manner::KeepsNothing, Manner::TooSmall, Manner::Hangs, Manner::Locked] {
        let app = open_with(folder.path(), keyring.behaving(manner)).await;
        ask(&app, "unlock", json!({ "password": PASSWORD })).await.unwrap();
        let set = ask(&app, "set_device_unlock", json!({ "current": PASSWORD, "enabled": true })).await;
        assert_eq!(set, Err(ErrorCode::Keyring), "{manner:?}");
        let ways = ask(&app, "vault_status", json!({})).await.unwrap()["ways"].clone();
        assert_eq!(ways, json!(["PASSWORD", "RECOVERY"]), "{manner:?}");
        app.vault.close().await.unwrap();
    }
}
