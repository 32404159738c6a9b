//! The keys of a vault: passwords and codes that change, files that are damaged, slots that somebody exchanged.

use std::path::Path;

use coach_core::ErrorCode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    locking::{PASSWORD, locked},
    world::{World, open_at},
};

#[tokio::test]
async fn a_code_is_read_as_people_write_it_and_a_slip_is_told() {
    let world = World::new().await;
    let code = world.set_password(PASSWORD).await;
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4; 7]);
    let sloppy = code.to_lowercase().replace('-', "  ").replace('0', "o").replace('1', "l");
    assert_eq!(world.ask("test_recovery_code", json!({ "code": sloppy })).await, true);
    let mut characters: Vec<char> = code.chars().collect();
    let first = if characters[0] == '7' { '8' } else { '7' };
    characters[0] = first;
    let slipped: String = characters.iter().collect();
    for wrong in [slipped.as_str(), &code[..code.len() - 1], "", "U", "écrit"] {
        assert_eq!(world.refused_field("test_recovery_code", json!({ "code": wrong })).await, "code", "{wrong}");
    }
    let other = World::new().await;
    other.ask("prepare_recovery_code", json!({})).await;
    let right_form = other.set_password(PASSWORD).await;
    assert_ne!(right_form, code);
    assert_eq!(world.ask("test_recovery_code", json!({ "code": right_form })).await, false);
}

#[tokio::test]
async fn a_changed_password_is_the_only_one() {
    let world = World::new().await;
    let code = world.set_password(PASSWORD).await;
    let change = |current: &str| json!({ "current": current, "password": "another walk, to the hills" });
    assert_eq!(world.refused_field("change_password", change("not it at all")).await, "current");
    world.ask("change_password", change(PASSWORD)).await;
    world.ask("lock", json!({})).await;
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await, locked("password"));
    // Neither does it open through the copy of the keys.
    std::fs::remove_file(world.folder.path().join("keys.json")).unwrap();
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await, locked("password"));
    world.unlock(json!({ "password": "another walk, to the hills" })).await.unwrap();
    world.ask("lock", json!({})).await;
    world.unlock(json!({ "code": code })).await.unwrap();
}

#[tokio::test]
async fn letters_composed_differently_are_the_same_password() {
    let world = World::new().await;
    world.set_password("caf\u{e9} au lait, s'il vous pla\u{ee}t").await;
    world.ask("lock", json!({})).await;
    world.unlock(json!({ "password": "cafe\u{301} au lait, s'il vous plai\u{302}t" })).await.unwrap();
}

#[tokio::test]
async fn a_new_code_counts_once_it_was_typed_again_and_the_old_one_no_longer() {
    let world = World::new().await;
    let old = world.set_password(PASSWORD).await;
    let new = world.ask("prepare_recovery_code", json!({})).await["code"].as_str().unwrap().to_owned();
    assert_eq!(world.ask("test_recovery_code", json!({ "code": old })).await, true, "shown is not set");
    let change = |current: &str| json!({ "current": current, "code": new });
    assert_eq!(world.refused_field("change_recovery_code", change("not it at all")).await, "current");
    world.ask("change_recovery_code", change(PASSWORD)).await;
    assert_eq!(world.ask("test_recovery_code", json!({ "code": old })).await, false);
    assert_eq!(world.ask("test_recovery_code", json!({ "code": new })).await, true);
}

#[tokio::test]
async fn another_key_leaves_password_and_code_and_opens_nothing_old() {
    let world = World::new().await;
    world.life().await;
    let code = world.set_password(PASSWORD).await;
    let before = world.picture().await;
    let old_keys = std::fs::read(world.folder.path().join("keys.json")).unwrap();
    assert_eq!(world.refused_field("rotate_key", json!({ "current": PASSWORD, "code": "0" })).await, "code");
    world.ask("rotate_key", json!({ "current": PASSWORD, "code": code })).await;
    assert_eq!(world.picture().await, before);
    let world = world.restarted().await;
    world.unlock(json!({ "code": code })).await.unwrap();
    world.ask("lock", json!({})).await;
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(world.picture().await, before);

    world.ask("lock", json!({})).await;
    for name in ["keys.json", "keys.json.bak"] {
        std::fs::write(world.folder.path().join(name), &old_keys).unwrap();
    }
    let file = std::fs::read(world.folder.path().join("data.db")).unwrap();
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await, Err((ErrorCode::UnreadableFile, None)));
    assert_eq!(world.status().await["state"], "DAMAGED");
    assert!(file == std::fs::read(world.folder.path().join("data.db")).unwrap(), "nothing was written");
}

#[tokio::test]
async fn keys_that_were_damaged_are_told_and_their_copy_serves() {
    let world = World::new().await;
    world.set_password(PASSWORD).await;
    world.app.vault.close().await.unwrap();
    let World { app, folder, .. } = world;
    let now = app.clock.now();
    drop(app);
    let file = |name: &str| folder.path().join(name);
    let whole = std::fs::read(file("keys.json")).unwrap();
    let database = std::fs::read(file("data.db")).unwrap();
    let state = async |path: &Path| {
        let app = open_at(path, now).await.unwrap();
        coach_core::locking::status(&app).unwrap()
    };
    let middle = whole.len() / 2;
    let mut flipped = whole.clone();
    flipped[middle] ^= 1;
    for damaged in [&flipped[..], &whole[..middle], b"", b"{}"] {
        std::fs::write(file("keys.json"), damaged).unwrap();
        assert_eq!(state(folder.path()).await.ways.len(), 2);
        assert!(std::fs::read(file("keys.json")).unwrap() == whole, "mended from the copy");
    }
    for name in ["keys.json", "keys.json.bak"] {
        std::fs::remove_file(file(name)).unwrap();
    }
    let lost = state(folder.path()).await;
    assert!(lost.damage.unwrap().contains("keys.json"));
    assert!(database == std::fs::read(file("data.db")).unwrap() && !file("keys.json").exists(), "nothing was made");
    std::fs::write(file("keys.json"), &whole).unwrap();
    assert_eq!(state(folder.path()).await.damage, None, "put back, it opens");

    let newer = String::from_utf8(whole).unwrap().replace("\"format\": 1", "\"format\": 2");
    for name in ["keys.json", "keys.json.bak"] {
        std::fs::write(file(name), &newer).unwrap();
    }
    let refused = open_at(folder.path(), now).await.err().expect("newer keys are refused");
    assert_eq!(refused.code(), ErrorCode::NewerDatabase);
    assert_eq!(std::fs::read_to_string(file("keys.json")).unwrap(), newer);
}

#[tokio::test]
async fn no_slot_can_be_taken_for_another() {
    let world = World::new().await;
    let code = world.set_password(PASSWORD).await;
    let stranger = World::new().await;
    stranger.app.clock.advance(chrono::TimeDelta::days(1));
    stranger.ask("prepare_recovery_code", json!({})).await;
    stranger.set_password(PASSWORD).await;
    world.ask("lock", json!({})).await;
    let own = document(world.folder.path());
    let foreign = document(stranger.folder.path());

    // The slot of another vault, whose password is the same.
    let mut taken = own.clone();
    taken["keys"]["slots"][0] = foreign["keys"]["slots"][0].clone();
    put(world.folder.path(), taken);
    assert_eq!(world.unlock(json!({ "password": PASSWORD })).await, locked("password"));

    // The slot of the code, said to be one of a password.
    let mut renamed = own.clone();
    renamed["keys"]["slots"][1]["name"] = own["keys"]["slots"][0]["name"].clone();
    renamed["keys"]["slots"][1]["kind"] = json!("PASSWORD");
    renamed["keys"]["slots"].as_array_mut().unwrap().remove(0);
    put(world.folder.path(), renamed);
    assert_eq!(world.unlock(json!({ "password": code.replace('-', "") })).await, locked("password"));

    put(world.folder.path(), own);
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
}

fn document(folder: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join("keys.json")).unwrap()).unwrap()
}

/// Writes keys as somebody would who knows how their hash is made.
fn put(folder: &Path, mut document: Value) {
    let hash = Sha256::digest(document["keys"].to_string());
    document["sha256"] = hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    for name in ["keys.json", "keys.json.bak"] {
        std::fs::write(folder.join(name), document.to_string()).unwrap();
    }
}
