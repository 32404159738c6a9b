//! Backups of a vault that has a password: as closed as the vault, and opened by the passwords of their day.

use coach_core::ErrorCode;
use serde_json::json;

use crate::{locking::PASSWORD, world::World};

const ANOTHER: &str = "another walk, to the hills";

#[tokio::test]
async fn a_backup_brings_back_the_password_of_its_day_and_says_so_before() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.set_password(PASSWORD).await;
    let backup = world.ask("create_backup", json!({})).await["name"].clone();
    let preview = world.ask("preview_backup", json!({ "name": backup })).await;
    assert_eq!((&preview["needs_password"], &preview["changes_password"]), (&json!(false), &json!(false)));
    world.ask("change_password", json!({ "current": PASSWORD, "password": ANOTHER })).await;
    world.job("Cook", "Inn").await;
    let preview = world.ask("preview_backup", json!({ "name": backup })).await;
    assert_eq!((&preview["needs_password"], &preview["changes_password"]), (&json!(false), &json!(true)));
    world.ask("restore_backup", json!({ "name": backup })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
    world.ask("lock", json!({})).await;
    assert!(world.unlock(json!({ "password": ANOTHER })).await.is_err());
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
}

#[tokio::test]
async fn a_backup_under_a_former_key_needs_the_password_or_code_of_its_day() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    let code = world.set_password(PASSWORD).await;
    let backup = world.ask("create_backup", json!({})).await["name"].clone();
    world.ask("rotate_key", json!({ "current": PASSWORD, "code": code })).await;
    world.ask("change_password", json!({ "current": PASSWORD, "password": ANOTHER })).await;
    assert_eq!(world.ask("preview_backup", json!({ "name": backup })).await["needs_password"], true);
    assert_eq!(world.refused_field("restore_backup", json!({ "name": backup })).await, "password");
    let with = |password: &str| json!({ "name": backup, "password": password });
    assert_eq!(world.refused_field("restore_backup", with(ANOTHER)).await, "password");
    world.ask("restore_backup", with(PASSWORD)).await;
    let world = world.restarted().await;
    world.unlock(json!({ "code": code })).await.unwrap();
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn a_backup_from_before_the_password_comes_back_behind_the_password() {
    let world = World::new().await;
    world.life().await;
    let before = world.picture().await;
    let backup = world.ask("create_backup", json!({})).await["name"].clone();
    world.job("Cook", "Inn").await;
    world.set_password(PASSWORD).await;
    world.ask("restore_backup", json!({ "name": backup })).await;
    assert_eq!(world.picture().await, before);
    let world = world.restarted().await;
    assert_eq!(world.status().await["state"], "LOCKED");
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(world.picture().await, before);
}

#[tokio::test]
async fn who_forgot_password_and_code_gets_back_to_a_backup_whose_password_they_know() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.set_password(PASSWORD).await;
    let backup = world.ask("create_backup", json!({})).await["name"].clone();
    let refused = world.refused("recover_from_backup", json!({ "name": backup })).await;
    assert_eq!(refused.code, ErrorCode::Invalid, "an open vault is restored in its settings");
    world.ask("change_password", json!({ "current": PASSWORD, "password": ANOTHER })).await;
    world.job("Cook", "Inn").await;
    let world = world.restarted().await;
    assert_eq!(world.status().await["backups"][0]["name"], backup);
    assert_eq!(world.refused_field("recover_from_backup", json!({ "name": backup })).await, "password");
    world.ask("recover_from_backup", json!({ "name": backup, "password": PASSWORD })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
    let kept = |end: &str| {
        let mut files = world.app.vault.backups().read_dir().unwrap();
        files.any(|file| file.unwrap().file_name().to_string_lossy().ends_with(end))
    };
    assert!(kept(".db") && kept(".keys.json"), "what was there is kept, with what opens it");
}

#[tokio::test]
async fn an_exported_vault_comes_in_behind_the_password_of_the_empty_one() {
    let world = World::new().await;
    world.life().await;
    let place = world.folder.path().join("vault.json");
    let to = world.app.ticket_for_destination(place.clone()).ticket;
    world.ask("export_vault", json!({ "to": to })).await;
    let before = world.picture().await;

    let empty = World::new().await;
    empty.set_password(PASSWORD).await;
    let ticket = empty.app.ticket_for_path(place).unwrap().ticket;
    empty.ask("import_vault", json!({ "ticket": ticket })).await;
    let empty = empty.restarted().await;
    assert_eq!(empty.status().await["state"], "LOCKED");
    empty.unlock(json!({ "password": PASSWORD })).await.unwrap();
    let empty = World { actor: empty.app.actor(None).await.unwrap(), ..empty };
    assert_eq!(empty.picture().await, before);
}
