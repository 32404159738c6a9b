//! A newer vault, a full disk and a disk that may only be read: refused with words that say what to do, and nothing is lost.

use coach_core::ErrorCode;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::world::{World, open};

#[tokio::test]
async fn a_vault_of_a_newer_version_is_refused_and_left_as_it_was() {
    let world = World::new().await;
    world.job("Data engineer", "Nordlicht Energie").await;
    let World { app, folder, .. } = world;
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('9999_from_the_future', 0)";
    app.db().unwrap().execute_unprepared(newer).await.unwrap();
    app.vault.close().await.unwrap();
    drop(app);
    let file = folder.path().join("data.db");
    let before = std::fs::read(&file).unwrap();

    let refused = open(folder.path()).await.err().expect("a newer vault is not opened");
    assert_eq!(refused.code(), ErrorCode::NewerDatabase);
    assert!(refused.to_string().contains("newest version"), "{refused}");
    assert!(before == std::fs::read(&file).unwrap(), "the file was changed");
}

#[tokio::test]
async fn a_full_disk_refuses_what_does_not_fit_and_goes_on_when_there_is_room() {
    let world = World::new().await;
    world.job("Kept before", "Nordlicht Energie").await;
    let db = world.app.db().unwrap();
    let limit = async |pages: &str| db.execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await.unwrap();
    limit("1").await; // SQLite takes it as "no more than now".

    let posting = "long ".repeat(100_000);
    let fields = json!({ "title": "Does not fit", "company": "Nordlicht Energie", "description": posting });
    let refused = world.refused("create_job", json!({ "fields": fields })).await;
    assert_eq!((refused.code, refused.retryable), (ErrorCode::StorageFull, true));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);

    limit("1000000").await;
    world.ask("create_job", json!({ "fields": fields })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 2);
    let report = world.ask("validate_vault", json!({})).await;
    assert_eq!(report["is_sound"], true, "{report}");
}

#[tokio::test]
async fn a_disk_that_may_only_be_read_refuses_what_is_new_and_shows_what_is_there() {
    let world = World::new().await;
    world.job("Kept before", "Nordlicht Energie").await;
    let db = world.app.db().unwrap();
    // SQLite then answers as it does when the disk was mounted for reading only.
    db.execute_unprepared("PRAGMA query_only = ON").await.unwrap();

    let fields = json!({ "title": "Cannot be kept", "company": "Nordlicht Energie" });
    let refused = world.refused("create_job", json!({ "fields": fields })).await;
    assert_eq!((refused.code, refused.retryable), (ErrorCode::StorageFull, true));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);

    db.execute_unprepared("PRAGMA query_only = OFF").await.unwrap();
    world.ask("create_job", json!({ "fields": fields })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 2);
}

#[tokio::test]
async fn a_file_where_the_vaults_folder_should_be_is_said_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, "not a vault").unwrap();
    let refused = open(&file).await.err().expect("a file is no folder");
    assert_eq!(refused.code(), ErrorCode::UnreadableFile, "{refused}");
    assert!(refused.to_string().contains("folder"), "{refused}");
    assert!(!refused.to_string().contains("a file/"), "a message names no path: {refused}");
    assert_eq!(std::fs::read(&file).unwrap(), b"not a vault");
}
