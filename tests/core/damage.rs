//! Databases that a disk has damaged: told, never written to, and what can be read of them is saved.

use std::path::Path;

use coach_core::{App, ErrorCode, ipc};
use serde_json::{Value, json};

use crate::{
    locking::PASSWORD,
    world::{World, open, start},
};

async fn ask(app: &App, command: &str, input: Value) -> Result<Value, ErrorCode> {
    ipc::ask_as(app, None, command, input).await.map_err(|error| {
        eprintln!("{command}: {error:?}");
        error.code()
    })
}

/// The files of a vault with many jobs, closed.
async fn closed_vault(password: Option<&str>) -> (tempfile::TempDir, Vec<u8>) {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    if let Some(password) = password {
        world.set_password(password).await;
    }
    world.app.vault.close().await.unwrap();
    let World { app, folder, .. } = world;
    drop(app);
    let bytes = std::fs::read(folder.path().join("data.db")).unwrap();
    (folder, bytes)
}

async fn opened(folder: &Path, password: Option<&str>) -> App {
    let app = open(folder).await.unwrap();
    if let Some(password) = password {
        // A damaged vault refuses, and says so in its state.
        let _ = ask(&app, "unlock", json!({ "password": password })).await;
    }
    app
}

/// Everything a person might do next is answered or refused with a reason; nothing panics.
async fn bear(folder: &Path, damaged: &[u8], password: Option<&str>, what: &str) {
    std::fs::write(folder.join("data.db"), damaged).unwrap();
    let app = opened(folder, password).await;
    let status = ask(&app, "vault_status", json!({})).await.unwrap();
    if status["state"] == "DAMAGED" {
        let unchanged = std::fs::read(folder.join("data.db")).unwrap() == damaged;
        assert!(unchanged, "{what}: the damaged file was written to");
    }
    for command in ["list_jobs", "list_documents", "validate_vault", "create_backup"] {
        match ask(&app, command, json!({})).await {
            Ok(_) | Err(ErrorCode::UnreadableFile) => {}
            Err(other) => panic!("{what}: {command} was refused with {other:?}"),
        }
    }
    app.vault.close().await.unwrap();
    for beside in ["data.db-wal", "data.db-shm"] {
        let _ = std::fs::remove_file(folder.join(beside));
    }
}

/// Flips and cuts of this scene; `COACH_DAMAGES=200` is the long run.
fn damages() -> usize {
    std::env::var("COACH_DAMAGES").ok().and_then(|damages| damages.parse().ok()).unwrap_or(12)
}

#[tokio::test]
async fn no_bit_that_flips_and_no_end_that_is_missing_makes_anything_worse() {
    for password in [None, Some(PASSWORD)] {
        let (folder, whole) = closed_vault(password).await;
        let place = |round: usize| (round * 7_919 + 13) * (whole.len() / 97).max(1) % whole.len();
        for round in 0..damages() {
            let mut flipped = whole.clone();
            flipped[place(round)] ^= 1 << (round % 8);
            bear(folder.path(), &flipped, password, &format!("bit flip at {}", place(round))).await;
        }
        for round in 0..damages().div_ceil(10) {
            bear(folder.path(), &whole[..place(round)], password, &format!("cut at {}", place(round))).await;
        }
    }
}

#[tokio::test]
async fn the_way_out_of_damage_is_the_newest_backup_and_the_damaged_file_is_kept() {
    for password in [None, Some(PASSWORD)] {
        let world = World::new().await;
        world.job("Baker", "Mill").await;
        if let Some(password) = password {
            world.set_password(password).await;
        }
        let backup = world.ask("create_backup", json!({})).await["name"].clone();
        world.app.vault.close().await.unwrap();
        let file = world.folder.path().join("data.db");
        let mut damaged = std::fs::read(&file).unwrap();
        let end = damaged.len().min(40_000);
        damaged[16..end].fill(7);
        std::fs::write(&file, &damaged).unwrap();

        let world = world.restarted().await;
        if let Some(password) = password {
            assert!(world.unlock(json!({ "password": password })).await.is_err());
        }
        let status = world.status().await;
        assert_eq!(status["state"], "DAMAGED", "{status}");
        assert_eq!(status["backups"][0]["name"], backup);
        let which = json!({ "name": backup, "password": password });
        world.ask("recover_from_backup", which).await;
        assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
        let kept = world.app.vault.backups().read_dir().unwrap().map(|entry| entry.unwrap().path());
        let kept: Vec<_> = kept.filter(|path| path.extension().is_some_and(|extension| extension == "db")).collect();
        assert!(kept.len() == 1 && std::fs::read(&kept[0]).unwrap() == damaged, "the damaged file is kept");
    }
}

#[tokio::test]
async fn what_the_damage_has_left_is_saved_to_a_file_that_any_program_can_read() {
    let (folder, mut bytes) = closed_vault(None).await;
    let page = 4096;
    let pages = bytes.len() / page;
    for damaged in [pages / 3, pages / 2, pages - 4] {
        bytes[damaged * page..(damaged + 1) * page].fill(0xa5);
    }
    std::fs::write(folder.path().join("data.db"), &bytes).unwrap();
    let app = opened(folder.path(), None).await;
    let copied = ask(&app, "create_backup", json!({})).await;
    assert_eq!(copied, Err(ErrorCode::UnreadableFile));
    assert_eq!(ask(&app, "vault_status", json!({})).await.unwrap()["state"], "DAMAGED");
    let place = folder.path().join("salvaged.json");
    let to = app.ticket_for_destination(place.clone()).ticket;
    let salvaged = ask(&app, "salvage_vault", json!({ "to": to })).await.unwrap();
    assert!(salvaged["rows"].as_u64().unwrap() > 100, "{salvaged}");
    let file: Value = serde_json::from_slice(&std::fs::read(place).unwrap()).unwrap();
    let rows = file["tables"].as_object().unwrap().values().map(|rows| rows.as_array().unwrap().len() as u64);
    assert_eq!(rows.sum::<u64>(), salvaged["rows"]);
    assert_eq!(file["damaged"], salvaged["damaged"]);
}

#[tokio::test]
async fn a_sound_vault_is_exported_and_not_salvaged() {
    let world = World::new().await;
    let to = world.app.ticket_for_destination(world.folder.path().join("salvaged.json")).ticket;
    assert_eq!(world.refused("salvage_vault", json!({ "to": to })).await.code, ErrorCode::Invalid);
    assert_eq!(world.app.clock.now(), start());
}
