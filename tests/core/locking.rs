//! A password, a recovery code and this computer's keyring open the vault; nobody else does.

use coach_core::{ErrorCode, housekeeping};
use serde_json::{Value, json};

use crate::world::World;

pub const PASSWORD: &str = "a long walk to the sea";

impl World {
    /// Sets a password the way a person does: the code is shown, written down and typed again.
    pub async fn set_password(&self, password: &str) -> String {
        let code = self.ask("prepare_recovery_code", json!({})).await["code"].as_str().unwrap().to_owned();
        self.ask("set_password", json!({ "password": password, "code": code })).await;
        // What is made from now on is newer than the backup made before.
        self.app.clock.advance(chrono::TimeDelta::minutes(1));
        code
    }

    pub async fn unlock(&self, with: Value) -> Result<Value, (ErrorCode, Option<String>)> {
        self.try_ask("unlock", with).await.map_err(|error| (error.code, error.field))
    }

    pub async fn status(&self) -> Value {
        self.ask("vault_status", json!({})).await
    }

    /// Whether any file of the vault holds these bytes.
    fn holds(&self, bytes: &[u8]) -> Option<String> {
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if std::fs::read(&path).unwrap().windows(bytes.len()).any(|part| part == bytes) {
                    return Some(path.file_name().unwrap().to_string_lossy().into_owned());
                }
            }
        }
        None
    }
}

pub fn locked(field: &str) -> Result<Value, (ErrorCode, Option<String>)> {
    Err((ErrorCode::Locked, Some(field.to_owned())))
}

#[tokio::test]
async fn a_first_password_encrypts_the_vault_and_changes_nothing_in_it() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    let before = world.picture().await;
    assert_eq!(world.status().await["is_encrypted"], false);
    let code = world.set_password(PASSWORD).await;

    assert_eq!(world.picture().await, before);
    assert_eq!(world.ask("validate_vault", json!({})).await["is_sound"], true);
    let status = world.status().await;
    assert_eq!((&status["state"], &status["ways"]), (&json!("OPEN"), &json!(["PASSWORD", "RECOVERY"])));

    let world = world.restarted().await;
    assert_eq!(world.status().await["state"], "LOCKED");
    assert_eq!(world.refused("list_jobs", json!({})).await.code, ErrorCode::Locked);
    assert_eq!(world.unlock(json!({ "password": "a short walk" })).await, locked("password"));
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await.unwrap()["state"], "OPEN");
    assert_eq!(world.picture().await, before);

    let world = world.restarted().await;
    world.unlock(json!({ "code": code })).await.unwrap();
    assert_eq!(world.picture().await, before);
}

#[tokio::test]
async fn nothing_that_was_written_tells_a_secret_or_a_record() {
    let world = World::new().await;
    world.job("Lighthouse keeper", "Canary Islands Harbour").await;
    let code = world.set_password(PASSWORD).await;
    world.ask("remove_leftovers", json!({})).await;
    world.job("Harbour pilot", "Canary Islands Harbour").await;
    world.ask("create_backup", json!({})).await;
    world.ask("change_password", json!({ "current": PASSWORD, "password": "another walk, to the hills" })).await;
    let canaries = ["Canary Islands", PASSWORD, "another walk, to the hills", &code, &code.replace('-', "")];
    for canary in canaries {
        assert_eq!(world.holds(canary.as_bytes()), None, "{canary}");
    }
    world.ask("remove_password", json!({ "current": "another walk, to the hills" })).await;
    assert!(world.holds(b"Canary Islands").is_some(), "the search above can find something");
}

#[tokio::test]
async fn encryption_begins_only_when_the_code_was_written_down() {
    let world = World::new().await;
    let with = |code: &str| json!({ "password": PASSWORD, "code": code });
    assert_eq!(world.refused_field("set_password", with("0000-0000")).await, "code");
    let shown = world.ask("prepare_recovery_code", json!({})).await["code"].as_str().unwrap().to_owned();
    let other = World::new().await;
    other.ask("prepare_recovery_code", json!({})).await;
    let another = other.ask("prepare_recovery_code", json!({})).await["code"].as_str().unwrap().to_owned();
    assert_eq!(world.refused_field("set_password", with(&another)).await, "code");
    assert_eq!(world.refused_field("set_password", json!({ "password": "short", "code": shown })).await, "password");
    assert_eq!(world.status().await["is_encrypted"], false);
    assert!(!world.folder.path().join("keys.json").exists());
    world.ask("set_password", with(&shown)).await;
    assert_eq!(world.refused("set_password", with(&shown)).await.code, ErrorCode::Invalid);
}

#[tokio::test]
async fn wrong_passwords_make_the_next_try_wait_longer_and_a_restart_changes_nothing() {
    let mut world = World::new().await;
    world.set_password(PASSWORD).await;
    world.ask("lock", json!({})).await;
    for wait in [0, 0, 2, 4, 8, 16, 32, 60, 60] {
        assert_eq!(world.unlock(json!({ "password": "wrong, alas" })).await, locked("password"));
        assert_eq!(world.status().await["wait_seconds"], wait);
        if wait > 0 {
            let refused = world.refused("unlock", json!({ "password": PASSWORD })).await;
            assert_eq!((refused.code, refused.retryable), (ErrorCode::Busy, true), "the right one waits too");
        }
        world = world.restarted().await;
        assert_eq!(world.status().await["wait_seconds"], wait);
        world.app.clock.advance(chrono::TimeDelta::seconds(wait));
    }
    world.app.clock.advance(chrono::TimeDelta::days(-400));
    assert_eq!(world.status().await["wait_seconds"], 60, "a clock set back locks nobody out");
    world.app.clock.advance(chrono::TimeDelta::days(401));
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    world.ask("lock", json!({})).await;
    assert_eq!(world.status().await["wait_seconds"], 0, "what went well is forgotten");
}

#[tokio::test]
async fn many_tries_at_once_are_counted_one_by_one() {
    let world = World::new().await;
    world.set_password(PASSWORD).await;
    world.ask("lock", json!({})).await;
    let tries = (0..6).map(|_| world.unlock(json!({ "password": "wrong, alas" })));
    let answers = futures_util::future::join_all(tries).await;
    let looked_at = answers.iter().filter(|answer| **answer == locked("password")).count();
    assert_eq!(looked_at, 3, "{answers:?}");
}

#[tokio::test]
async fn taking_the_password_away_decrypts_the_vault() {
    let world = World::new().await;
    world.life().await;
    let before = world.picture().await;
    assert_eq!(world.refused("lock", json!({})).await.code, ErrorCode::Invalid, "nothing opens it again");
    world.set_password(PASSWORD).await;
    assert_eq!(world.refused_field("remove_password", json!({ "current": "not it at all" })).await, "current");
    world.ask("remove_password", json!({ "current": PASSWORD })).await;
    assert!(!coach_core::keys::exist(world.folder.path()));
    let world = world.restarted().await;
    assert_eq!((&world.status().await["state"], &world.picture().await), (&json!("OPEN"), &before));
    assert_eq!(world.status().await["is_encrypted"], false);
}

#[tokio::test]
async fn a_vault_that_nobody_uses_locks_itself() {
    let world = World::new().await;
    let pass = |minutes| world.app.clock.advance(chrono::TimeDelta::minutes(minutes));
    pass(600);
    housekeeping::look(&world.app).await;
    assert_eq!(world.status().await["state"], "OPEN", "without a password nothing locks");
    world.set_password(PASSWORD).await;
    pass(14);
    world.ask("report_activity", json!({})).await;
    pass(14);
    housekeeping::look(&world.app).await;
    assert_eq!(world.status().await["state"], "OPEN");
    pass(1);
    housekeeping::look(&world.app).await;
    assert_eq!(world.status().await["state"], "LOCKED");

    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    world.ask("update_settings", json!({ "lock_after_minutes": 0 })).await;
    pass(100_000);
    housekeeping::look(&world.app).await;
    assert_eq!(world.status().await["state"], "OPEN", "who chose never is never locked out");
}

#[tokio::test]
async fn locking_forgets_what_was_handed_in() {
    let world = World::new().await;
    world.set_password(PASSWORD).await;
    let ticket = world.app.ticket_for_bytes("letter.txt".into(), b"Dear".to_vec()).ticket;
    let mut events = world.app.subscribe();
    world.ask("lock", json!({})).await;
    let told = std::iter::from_fn(|| events.try_recv().ok()).map(|event| serde_json::to_value(event).unwrap());
    assert!(told.into_iter().any(|event| event == json!({ "type": "changed", "topic": "vault" })));
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(world.refused("read_file", json!({ "ticket": ticket })).await.code, ErrorCode::NotFound);
}

#[tokio::test]
async fn what_lay_about_before_encryption_is_listed_and_removed() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.ask("create_backup", json!({})).await;
    assert_eq!(world.ask("list_leftovers", json!({})).await, json!([]), "without a password everything is plain");
    world.set_password(PASSWORD).await;
    let names = |list: Value| list.as_array().unwrap().len();
    assert_eq!(names(world.ask("list_leftovers", json!({})).await), 2, "the one asked for, and the one made before");
    assert_eq!(world.ask("remove_leftovers", json!({})).await, json!([]));
    let backups = world.ask("list_backups", json!({})).await;
    assert_eq!(backups.as_array().unwrap().len(), 1, "{backups}");
    assert_eq!(backups[0]["about"]["is_encrypted"], true);
}

#[tokio::test]
async fn a_database_that_is_gone_is_not_made_anew_beside_what_is_left() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    let backup = world.ask("create_backup", json!({})).await;
    world.app.vault.close().await.unwrap();
    std::fs::remove_file(world.folder.path().join("data.db")).unwrap();
    let world = world.restarted().await;
    let status = world.status().await;
    assert_eq!((&status["state"], &status["backups"][0]["name"]), (&json!("DAMAGED"), &backup["name"]));
    assert!(!world.folder.path().join("data.db").exists());
    world.ask("recover_from_backup", json!({ "name": backup["name"] })).await;
    let world = World { actor: world.app.actor(None).await.unwrap(), ..world };
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn an_encrypted_vault_stays_encrypted_when_it_is_started_over() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    let code = world.set_password(PASSWORD).await;
    world.ask("reset_vault", json!({ "confirm": "DELETE" })).await;
    let world = world.restarted().await;
    assert_eq!(world.status().await["state"], "LOCKED");
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0);
    world.ask("change_password", json!({ "current": PASSWORD, "password": "another walk, to the hills" })).await;
    world.ask("lock", json!({})).await;
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await, locked("password"));
    world.unlock(json!({ "code": code })).await.unwrap();
}
