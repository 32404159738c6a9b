//! The whole vault in one file, and back.

use coach_core::{ErrorCode, event::Event, vault};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn a_backup_says_what_is_in_it_and_brings_all_of_it_back() {
    let world = World::new().await;
    let life = world.life().await;
    let before = world.picture().await;
    let made = world.ask("create_backup", json!({})).await;
    assert_eq!(made["about"]["reason"], "ASKED");
    world.days_pass(1);
    world.ask("delete_record", json!({ "kind": "job", "id": life.id("jobs") })).await;
    world.job("Baker", "Mill").await;
    world.job("Cook", "Inn").await;

    let preview = world.ask("preview_backup", json!({ "name": made["name"] })).await;
    let jobs = preview["tables"].as_array().unwrap().iter().find(|table| table["table"] == "jobs").unwrap();
    assert_eq!(jobs, &json!({ "table": "jobs", "in_backup": 1, "now": 2 }));

    let mut events = world.app.subscribe();
    world.ask("restore_backup", json!({ "name": made["name"] })).await;
    assert_eq!(world.picture().await, before);
    assert!(matches!(events.try_recv(), Ok(Event::Changed { .. })));

    let backups = world.ask("list_backups", json!({})).await;
    let reasons: Vec<&Value> = backups.as_array().unwrap().iter().map(|backup| &backup["about"]["reason"]).collect();
    assert_eq!(reasons, ["BEFORE_RESTORE", "ASKED"], "what was there before the restore is kept");
    world.ask("restore_backup", json!({ "name": backups[0]["name"] })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 2);
}

#[tokio::test]
async fn a_backup_goes_where_the_person_says_and_comes_from_where_they_say() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    let place = world.folder.path().join("on a stick.zip");
    let to = world.app.ticket_for_destination(place.clone()).ticket;
    let made = world.ask("create_backup", json!({ "to": to })).await;
    assert_eq!(made["name"], "on a stick.zip");
    assert_eq!(world.ask("list_backups", json!({})).await, json!([]));

    world.job("Cook", "Inn").await;
    let from = world.app.ticket_for_path(place).unwrap().ticket;
    assert_eq!(world.refused("create_backup", json!({ "to": from })).await.code, ErrorCode::NotFound);
    assert_eq!(world.refused("restore_backup", json!({ "ticket": to })).await.code, ErrorCode::NotFound);
    world.ask("restore_backup", json!({ "ticket": from })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn a_name_of_a_backup_never_leads_out_of_their_folder() {
    let world = World::new().await;
    world.ask("create_backup", json!({})).await;
    for name in ["../data.db", "..", "", "/etc/passwd", "../backups/2026-06-01-090000.zip", "none.zip"] {
        let refused = world.refused("preview_backup", json!({ "name": name })).await;
        assert_eq!(refused.code, ErrorCode::NotFound, "{name}");
    }
    assert_eq!(world.refused("restore_backup", json!({})).await.code, ErrorCode::Invalid);
}

#[tokio::test]
async fn a_backup_of_a_newer_version_is_refused_before_anything_happens() {
    let world = World::new().await;
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('9999_tomorrow', 0)";
    world.run(newer).await;
    let place = world.folder.path().join("newer.zip");
    let to = world.app.ticket_for_destination(place.clone()).ticket;
    world.ask("create_backup", json!({ "to": to })).await;
    world.run("DELETE FROM seaql_migrations WHERE version = '9999_tomorrow'").await;
    world.job("Baker", "Mill").await;
    let from = world.app.ticket_for_path(place).unwrap().ticket;
    let refused = world.refused("restore_backup", json!({ "ticket": from })).await;
    assert_eq!(refused.code, ErrorCode::NewerDatabase);
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn a_cancelled_backup_leaves_no_file() {
    let world = World::new().await;
    let task = world.app.new_id::<uuid::Uuid>();
    let mut events = world.app.subscribe();
    let asked = world.try_ask("create_backup", json!({ "task": task }));
    let cancelling = async {
        while !matches!(events.recv().await, Ok(Event::Progress { .. })) {}
        world.ask("cancel_task", json!({ "task": task })).await
    };
    let (answer, was_there) = tokio::join!(asked, cancelling);
    assert_eq!(was_there, true);
    assert_eq!(answer.unwrap_err().code, ErrorCode::Cancelled);
    assert_eq!(world.app.vault.backups().read_dir().unwrap().count(), 0);
}

#[tokio::test]
async fn only_an_administrator_replaces_or_carries_away_the_vault() {
    let mut world = World::new().await;
    let made = world.ask("create_backup", json!({})).await;
    let to = world.app.ticket_for_destination(world.folder.path().join("away.zip")).ticket;
    world.actor.role = coach_core::accounts::Role::User;
    for (command, input) in [
        ("restore_backup", json!({ "name": made["name"] })),
        ("create_backup", json!({ "to": to })),
        ("reset_vault", json!({ "confirm": "DELETE" })),
    ] {
        assert_eq!(world.refused(command, input).await.code, ErrorCode::Forbidden, "{command}");
    }
}

#[tokio::test]
async fn starting_over_needs_the_word_and_leaves_a_backup() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    assert_eq!(world.refused_field("reset_vault", json!({ "confirm": "delete?" })).await, "confirm");
    world.ask("reset_vault", json!({ "confirm": "DELETE" })).await;
    let actor = world.app.actor(None).await.unwrap();
    assert_ne!(actor.user, world.actor.user, "the new vault has an owner of its own");
    let world = World { actor, ..world };
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0);
    let backups = world.ask("list_backups", json!({})).await;
    assert_eq!(backups[0]["about"]["reason"], "BEFORE_RESET");
    world.ask("restore_backup", json!({ "name": backups[0]["name"] })).await;
    let world = World { actor: world.app.actor(None).await.unwrap(), ..world };
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn a_migration_is_preceded_by_a_backup_of_the_same_form() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.run("CREATE TABLE passing_through (id INTEGER PRIMARY KEY) STRICT").await;
    let last = coach_migrations::newest();
    assert_eq!(last, "0013_match", "make the step before the newest one pending here");
    let undo = "DROP TRIGGER jobs_match_outdated; DROP INDEX jobs_match_inputs; \
                ALTER TABLE jobs DROP COLUMN match_inputs; ALTER TABLE jobs DROP COLUMN match_provisional;";
    world.run(&format!("{undo} DELETE FROM seaql_migrations WHERE version = '{last}'")).await;
    let world = world.restarted().await;
    let backups = world.ask("list_backups", json!({})).await;
    assert_eq!(backups[0]["name"], format!("before-migration-to-{last}.zip"));
    assert_eq!(backups[0]["about"]["reason"], "BEFORE_MIGRATION");
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
}

#[tokio::test]
async fn a_sound_vault_is_sound_and_each_kind_of_damage_is_named() {
    let cases = [
        ("database", "PRAGMA foreign_keys = OFF; UPDATE notes SET job_id = zeroblob(16); PRAGMA foreign_keys = ON"),
        (
            "rules",
            "PRAGMA ignore_check_constraints = ON; UPDATE jobs SET status = 'DREAMT'; PRAGMA ignore_check_constraints = OFF",
        ),
        (
            "rules",
            "PRAGMA ignore_check_constraints = ON; UPDATE jobs SET tags = '[oops'; PRAGMA ignore_check_constraints = OFF",
        ),
        ("files", "UPDATE blobs SET bytes = X'62'"),
        ("search", "DELETE FROM search_entries"),
        ("search", "INSERT INTO search_index (search_index) VALUES ('delete-all')"),
    ];
    for (check, damage) in cases {
        let world = World::new().await;
        world.life().await;
        let hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
        world.run(&format!("PRAGMA defer_foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON; UPDATE blobs SET sha256 = '{hash}'; UPDATE resumes SET blob_hash = '{hash}'; COMMIT")).await;
        let report = world.ask("validate_vault", json!({})).await;
        assert_eq!(report["is_sound"], true, "{report}");
        world.run(damage).await;
        let report = world.ask("validate_vault", json!({})).await;
        assert_eq!(report["is_sound"], false, "{damage}");
        let found = report["checks"].as_array().unwrap().iter().find(|found| found["name"] == check).unwrap();
        assert_ne!(found["problems"], json!([]), "{damage}: {report}");
    }
}

impl World {
    /// Something done to the database behind the application's back.
    pub async fn run(&self, statements: &str) {
        self.app.db().unwrap().execute_unprepared(statements).await.unwrap();
    }
}

#[tokio::test]
async fn one_process_has_the_vault() {
    let world = World::new().await;
    let Err(second) = crate::world::open(world.folder.path()).await else { panic!("two owners") };
    assert_eq!(second.code(), ErrorCode::Busy);
    assert!(vault::is_open(world.folder.path()));
}
