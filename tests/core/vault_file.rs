//! A whole vault written to a file that any program can read, and a new vault made from it.

use std::collections::BTreeMap;

use coach_core::{ErrorCode, rows::Schema};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::world::World;

impl World {
    async fn export(&self, name: &str) -> (Value, std::path::PathBuf) {
        let place = self.folder.path().join(name);
        let to = self.app.ticket_for_destination(place.clone()).ticket;
        (self.ask("export_vault", json!({ "to": to })).await, place)
    }

    fn ticket_of(&self, name: &str, text: impl Into<Vec<u8>>) -> String {
        self.app.ticket_for_bytes(name.into(), text.into()).ticket
    }

    /// A hash of every table, whatever is in it: the canonical form is one line of JSON a row, in the order of writing.
    async fn hashes(&self) -> BTreeMap<String, String> {
        let db = self.app.db().unwrap();
        let mut hashes = BTreeMap::new();
        for table in Schema::of(&db).await.unwrap().tables {
            let mut hasher = Sha256::new();
            for row in table.select(&db, "ORDER BY rowid", []).await.unwrap() {
                hasher.update(serde_json::to_vec(&row).unwrap());
                hasher.update(b"\n");
            }
            hashes.insert(table.name, hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        }
        hashes
    }

    /// The owner is another one after a vault was taken in.
    async fn by_its_owner(self) -> Self {
        Self { actor: self.app.actor(None).await.unwrap(), ..self }
    }
}

/// A vault with the sample data, a record of every kind, two users, kept files and a full trash.
async fn full_world() -> World {
    let world = World::new().await;
    world.stranger().await;
    world.ask("load_sample_data", json!({})).await;
    let file = world.ticket_of("Zeugnis.txt", "Zoë hat gut gearbeitet.\n");
    world.ask("create_document", json!({ "fields": { "title": "Zeugnis" }, "ticket": file })).await;
    world.row("interviews", json!({ "job_id": world.a_job().await, "interview_type": "VIDEO", "scheduled_at": world.app.clock.now(), "wall_time": "2026-06-02T10:00", "time_zone": "Europe/Vienna" })).await;
    world.run("UPDATE jobs SET match_score = 0.1 + 0.2 WHERE id = (SELECT min(id) FROM jobs)").await;
    let job = world.a_job().await;
    world.ask("delete_record", json!({ "kind": "job", "id": job })).await;
    world
}

impl World {
    async fn a_job(&self) -> Value {
        self.ask("list_jobs", json!({ "limit": 1 })).await["items"][0]["id"].clone()
    }
}

#[tokio::test]
async fn an_exported_vault_makes_an_empty_one_the_same_table_by_table() {
    let world = full_world().await;
    let before = world.hashes().await;
    let (exported, file) = world.export("vault.json").await;
    assert_eq!(exported["name"], "vault.json");
    assert_eq!(exported["tables"]["trash"], 1);
    assert_eq!(exported["tables"]["blobs"], 3, "two resumes and a certificate");

    let empty = World::new().await;
    let ticket = empty.app.ticket_for_path(file).unwrap().ticket;
    let taken = empty.ask("import_vault", json!({ "ticket": ticket })).await;
    assert_eq!(taken, exported);
    assert_eq!(empty.hashes().await, before);
    let empty = empty.by_its_owner().await;
    assert_eq!(empty.ask("validate_vault", json!({})).await["is_sound"], true);
    let entry = empty.ask("list_trash", json!({})).await["items"][0]["id"].clone();
    empty.ask("restore_record", json!({ "id": entry })).await;
    let world = world.restored(entry).await;
    assert_eq!(empty.hashes().await, world.hashes().await, "the trash gives back the same in both");
}

impl World {
    async fn restored(self, entry: Value) -> Self {
        self.ask("restore_record", json!({ "id": entry })).await;
        self
    }
}

#[tokio::test]
async fn the_file_is_plain_json_with_a_head_tables_and_proofs() {
    let world = full_world().await;
    let (_, file) = world.export("vault.json").await;
    let parsed: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!((&parsed["kind"], &parsed["format"]), (&json!("vault"), &json!(1)));
    assert_eq!(parsed["schema_version"], coach_migrations::newest());
    let files = parsed["tables"]["blobs"].as_array().unwrap();
    let bytes = json!({ "base64": "Wm/DqyBoYXQgZ3V0IGdlYXJiZWl0ZXQuCg==" });
    assert!(files.iter().any(|file| file["bytes"] == bytes));
    let jobs = parsed["tables"]["jobs"].as_array().unwrap();
    assert_eq!(parsed["proofs"]["jobs"]["rows"], jobs.len());
    let lines: String = jobs.iter().map(|job| format!("{job}\n")).collect();
    let hash: String = Sha256::digest(lines).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(parsed["proofs"]["jobs"]["sha256"], hash);
}

#[tokio::test]
async fn a_vault_that_holds_something_takes_in_no_other() {
    let world = World::new().await;
    let (_, file) = world.export("vault.json").await;
    for command in ["get_profile", "get_settings"] {
        world.ask(command, json!({})).await;
    }
    let ticket = world.app.ticket_for_path(file).unwrap().ticket;
    world.ask("import_vault", json!({ "ticket": ticket })).await;
    let world = world.by_its_owner().await;
    world.job("Baker", "Mill").await;
    let before = world.hashes().await;
    let refused = world.refused("import_vault", json!({ "ticket": ticket })).await;
    assert_eq!(refused.code, ErrorCode::Invalid);
    assert!(refused.message.contains("empty one"), "{}", refused.message);
    assert_eq!(world.hashes().await, before);
}

#[tokio::test]
async fn what_is_newer_broken_or_something_else_is_refused_and_changes_nothing() {
    let world = full_world().await;
    let (_, file) = world.export("vault.json").await;
    let text = std::fs::read_to_string(file).unwrap();
    let schema = coach_migrations::newest();
    let cases = [
        (text.replace(schema, "9999_tomorrow"), ErrorCode::NewerDatabase, "newer version"),
        (text.replace("\"format\": 1", "\"format\": 2"), ErrorCode::NewerDatabase, "newer version"),
        (text[..text.len() / 2].to_owned(), ErrorCode::UnreadableFile, "damaged: look at line"),
        (text.replace("\"proofs\"", "\"prose\""), ErrorCode::UnreadableFile, "its end is missing"),
        (text.replacen("INTERESTED", "DREAMT", 1), ErrorCode::UnreadableFile, "does not fit"),
        (text.replacen("Zeugnis", "Zeugnix", 1), ErrorCode::UnreadableFile, "is not as it was written"),
        (text.replace("\"jobs\": [", "\"wishes\": ["), ErrorCode::UnreadableFile, "no table “wishes”"),
        (text.clone() + "}", ErrorCode::UnreadableFile, "damaged: look at line"),
        (text.replace("\"vault\"", "\"records\""), ErrorCode::UnreadableFile, "not an exported vault"),
        ("{}".into(), ErrorCode::UnreadableFile, "not an exported vault"),
        ("Dear …".into(), ErrorCode::UnreadableFile, "not an exported vault"),
        (String::new(), ErrorCode::UnreadableFile, "not an exported vault"),
    ];
    let empty = World::new().await;
    let before = empty.hashes().await;
    for (text, code, words) in cases {
        let ticket = empty.ticket_of("vault.json", text);
        let refused = empty.refused("import_vault", json!({ "ticket": ticket })).await;
        assert_eq!(refused.code, code, "{words}: {}", refused.message);
        assert!(refused.message.contains(words), "{words}: {}", refused.message);
        assert_eq!(empty.hashes().await, before, "{words}");
    }
    let left = std::fs::read_dir(empty.app.vault.folder())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    assert!(!left.into_iter().any(|name| name.starts_with(".import-")), "nothing is left lying about");
}

#[tokio::test]
async fn a_cancelled_export_leaves_no_file() {
    let world = full_world().await;
    let place = world.folder.path().join("vault.json");
    let to = world.app.ticket_for_destination(place.clone()).ticket;
    let task = world.app.new_id::<uuid::Uuid>();
    let mut events = world.app.subscribe();
    let asked = world.try_ask("export_vault", json!({ "to": to, "task": task }));
    let cancelling = async {
        while !matches!(events.recv().await, Ok(coach_core::event::Event::Progress { .. })) {}
        world.ask("cancel_task", json!({ "task": task })).await
    };
    let (answer, was_there) = tokio::join!(asked, cancelling);
    assert_eq!(was_there, true);
    assert_eq!(answer.unwrap_err().code, ErrorCode::Cancelled);
    assert!(!place.exists());
}

#[tokio::test]
async fn only_an_administrator_carries_a_vault_out_or_in() {
    let mut world = World::new().await;
    let (_, file) = world.export("vault.json").await;
    let to = world.app.ticket_for_destination(file.clone()).ticket;
    let ticket = world.app.ticket_for_path(file).unwrap().ticket;
    world.actor.role = coach_core::accounts::Role::User;
    for (command, input) in [("export_vault", json!({ "to": to })), ("import_vault", json!({ "ticket": ticket }))] {
        assert_eq!(world.refused(command, input).await.code, ErrorCode::Forbidden, "{command}");
    }
}
