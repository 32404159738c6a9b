//! A process that dies while it rewrites or fills a vault. Whatever the moment, everything that was there is there.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use coach_core::accounts::Actor;
use serde_json::{Value, json};

use crate::{
    locking::PASSWORD,
    world::{World, open_at},
};

/// Every point at which the rewriting of a vault can be interrupted, in their order. Up to the third nothing is decided.
const STEPS: [&str; 7] =
    ["backed up", "exported", "staged", "decided", "keys exchanged", "old database away", "new database there"];
const FIRST_DECIDED: usize = 3;

impl World {
    /// The same vault, after another process worked on it and died at this step. Answers what it printed.
    async fn after_dying(self, at: &str, arguments: &[&str]) -> (Self, String) {
        let Self { app, actor, folder, notices } = self;
        let now = app.clock.now();
        app.vault.close().await.unwrap();
        drop(app);
        let output = Command::new(env!("CARGO_BIN_EXE_reader-under-test"))
            .arg("works on a vault")
            .arg(folder.path())
            .args(arguments)
            .env("COACH_DIE_AT", at)
            .output()
            .unwrap();
        assert!(!output.status.success(), "it was to die at “{at}”");
        let app = open_at(folder.path(), now).await.unwrap();
        (Self { app, actor, folder, notices }, String::from_utf8(output.stdout).unwrap().trim().to_owned())
    }

    async fn must_be(&self, before: &Value, at: &str) {
        assert!(json!(self.picture().await) == *before, "{at}: something is not as it was");
        assert_eq!(self.ask("validate_vault", json!({})).await["is_sound"], true, "{at}");
        let lying_about = self.folder.path().read_dir().unwrap().any(|entry| entry.unwrap().file_name() == "next");
        assert!(!lying_about, "{at}: the exchange was not ended");
    }
}

#[tokio::test]
async fn dying_while_a_password_is_set_leaves_a_vault_with_or_without_it() {
    for (place, at) in STEPS.into_iter().enumerate() {
        let world = World::new().await;
        world.ask("load_sample_data", json!({})).await;
        let before = json!(world.picture().await);
        let (world, code) = world.after_dying(at, &["set", PASSWORD]).await;
        if place < FIRST_DECIDED {
            assert_eq!(world.status().await["is_encrypted"], false, "{at}");
        } else {
            assert_eq!(world.status().await["state"], "LOCKED", "{at}");
            world.unlock(json!({ "code": code })).await.unwrap();
            world.ask("lock", json!({})).await;
            world.unlock(json!({ "password": PASSWORD })).await.unwrap();
        }
        world.must_be(&before, at).await;
    }
}

#[tokio::test]
async fn dying_while_the_password_is_taken_away_leaves_a_vault_with_or_without_it() {
    for (place, at) in STEPS.into_iter().enumerate() {
        let world = World::new().await;
        world.ask("load_sample_data", json!({})).await;
        world.set_password(PASSWORD).await;
        let before = json!(world.picture().await);
        let (world, _) = world.after_dying(at, &["remove", PASSWORD]).await;
        if place < FIRST_DECIDED {
            world.unlock(json!({ "password": PASSWORD })).await.unwrap();
        }
        assert_eq!(world.status().await["is_encrypted"], place < FIRST_DECIDED, "{at}");
        world.must_be(&before, at).await;
    }
}

#[tokio::test]
async fn dying_while_the_key_is_changed_leaves_password_and_code() {
    for at in STEPS {
        let world = World::new().await;
        world.ask("load_sample_data", json!({})).await;
        let code = world.set_password(PASSWORD).await;
        let before = json!(world.picture().await);
        let (world, _) = world.after_dying(at, &["rotate", PASSWORD, &code]).await;
        world.unlock(json!({ "code": code })).await.unwrap();
        world.ask("lock", json!({})).await;
        world.unlock(json!({ "password": PASSWORD })).await.unwrap();
        world.must_be(&before, at).await;
    }
}

#[tokio::test]
async fn dying_while_a_backup_is_restored_leaves_the_one_or_the_other() {
    for (place, at) in STEPS.into_iter().enumerate().skip(FIRST_DECIDED - 1) {
        let world = World::new().await;
        world.ask("load_sample_data", json!({})).await;
        let then = json!(world.picture().await);
        let backup = world.ask("create_backup", json!({})).await["name"].as_str().unwrap().to_owned();
        world.job("Cook", "Inn").await;
        let now = json!(world.picture().await);
        let (world, _) = world.after_dying(at, &["restore", &backup]).await;
        world.must_be(if place < FIRST_DECIDED { &now } else { &then }, at).await;
    }
}

/// Rounds of this scene; `COACH_KILLS=300` is the long run.
fn kills() -> usize {
    std::env::var("COACH_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10)
}

#[tokio::test]
async fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    for password in [None, Some(PASSWORD)] {
        let world = World::new().await;
        if let Some(password) = password {
            world.set_password(password).await;
        }
        let World { app, folder, actor, .. } = world;
        let now = app.clock.now();
        app.vault.close().await.unwrap();
        drop(app);
        let mut acknowledged = Vec::new();
        for round in 0..kills() {
            // Another number of commits each time, and the kill falls into whatever comes next.
            acknowledged.extend(write_until_killed(folder.path(), password, round * 7 % 23 + 1));
            let opened = std::time::Instant::now();
            let app = open_at(folder.path(), now).await.unwrap();
            assert!(opened.elapsed().as_secs() < 2, "opening took {:?}", opened.elapsed());
            all_there(&app, actor, password, &acknowledged).await;
            app.vault.close().await.unwrap();
        }
        assert!(acknowledged.len() >= kills());
    }
}

async fn all_there(app: &coach_core::App, actor: Actor, password: Option<&str>, acknowledged: &[String]) {
    let ask = async |command: &str, input: Value| coach_core::ipc::ask(app, actor, command, input).await.unwrap();
    if let Some(password) = password {
        ask("unlock", json!({ "password": password })).await;
    }
    let report = ask("validate_vault", json!({})).await;
    assert_eq!(report["is_sound"], true, "{report}");
    for id in acknowledged {
        // A job and the first step of its history are one group.
        assert_eq!(ask("job_history", json!({ "id": id })).await.as_array().unwrap().len(), 1);
    }
}

/// The ids that another process said are committed before it was killed.
fn write_until_killed(folder: &Path, password: Option<&str>, commits: usize) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_reader-under-test"))
        .arg("works on a vault")
        .arg(folder)
        .arg("write")
        .args(password)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let ids = lines.take(commits).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    ids
}
