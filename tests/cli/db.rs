//! The vault as a whole, from the command line.

use serde_json::Value;

use crate::world::World;

#[test]
fn status_creates_nothing_and_says_what_to_do() {
    let world = World::new();
    let ran = world.run(&["db", "status"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("There is none yet"), "{}", ran.out);
    assert!(!world.vault().exists());
    let ran = world.run(&["db"]);
    assert!(ran.out.contains("coach db migrate"), "{}", ran.out);
    assert!(!world.vault().exists());
}

#[test]
fn status_leaves_no_trace_in_a_vault_either() {
    let world = World::new();
    world.track("Baker");
    let files = || {
        let mut names: Vec<_> = world.vault().read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = (files(), std::fs::read(world.vault().join("data.db")).unwrap());
    let status = world.json(&["db", "status"]);
    assert_eq!(status["tables"]["jobs"], 1);
    assert_eq!(status["pending"], serde_json::json!([]));
    assert!(before == (files(), std::fs::read(world.vault().join("data.db")).unwrap()));
}

#[test]
fn migrate_makes_a_vault_and_then_has_nothing_to_do() {
    let world = World::new();
    assert_eq!(world.json(&["db", "migrate"])["created"], true);
    assert_eq!(world.json(&["db", "migrate"])["created"], false);
}

#[test]
fn a_backup_brings_back_what_was_there() {
    let world = World::new();
    world.track("Baker");
    let backup = world.file("before-trip.zip");
    let saved = world.json(&["db", "backup", "before-trip.zip"]);
    assert_eq!(saved["name"], "before-trip.zip");
    world.track("Cook");
    assert_eq!(world.titles(), ["Baker", "Cook"]);

    let ran = world.run(&["db", "restore", backup.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(world.titles(), ["Baker"]);

    let newest = world.json(&["db", "status"])["newest_backup"]["name"].as_str().unwrap().to_owned();
    assert_eq!(world.json(&["db", "restore", &newest])["reason"], "BEFORE_RESTORE");
    assert_eq!(world.titles(), ["Baker", "Cook"]);
}

#[test]
fn a_damaged_vault_is_told_left_alone_and_restored() {
    let world = World::new();
    world.track("Baker");
    world.json(&["db", "backup", "good.zip"]);
    let damage = b"this is no database, whatever its name says".repeat(200);
    std::fs::write(world.vault().join("data.db"), &damage).unwrap();

    let ran = world.run(&["call", "list_jobs"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(world.run(&["db", "validate"]).code, 3);
    assert!(std::fs::read(world.vault().join("data.db")).unwrap() == damage, "a damaged file is never written");

    let ran = world.run(&["db", "restore", "good.zip"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(world.titles(), ["Baker"]);
    let kept = world.vault().join("backups").read_dir().unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        path.extension().is_some_and(|extension| extension == "db").then_some(path)
    });
    let kept: Vec<_> = kept.collect();
    assert_eq!(kept.len(), 1);
    assert!(std::fs::read(&kept[0]).unwrap() == damage, "the damaged file is kept");
}

#[test]
fn what_is_no_backup_or_is_damaged_changes_nothing() {
    let world = World::new();
    world.track("Baker");
    world.json(&["db", "backup", "good.zip"]);
    let mut bytes = std::fs::read(world.file("good.zip")).unwrap();
    std::fs::write(world.file("cut.zip"), &bytes[..bytes.len() / 2]).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    std::fs::write(world.file("flipped.zip"), &bytes).unwrap();
    std::fs::write(world.file("letter.zip"), "Dear …").unwrap();
    for file in ["cut.zip", "flipped.zip", "letter.zip", "nothing.zip"] {
        let ran = world.run(&["db", "restore", file]);
        assert_eq!(ran.code, 3, "{file}: {ran:?}");
        assert!(ran.err.starts_with("error[unreadable_file]: "), "{file}: {}", ran.err);
    }
    assert_eq!(world.titles(), ["Baker"]);
    assert_eq!(world.json(&["db", "status"])["newest_backup"], Value::Null);
}

#[test]
fn reset_asks_twice_and_keeps_a_backup() {
    let world = World::new();
    world.track("Baker");
    let ran = world.run(&["db", "reset"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--yes"), "{}", ran.err);
    assert_eq!(world.titles(), ["Baker"]);
    world.json(&["db", "reset", "--yes"]);
    assert_eq!(world.titles(), [""; 0]);
    let backup = &world.json(&["db", "status"])["newest_backup"];
    assert_eq!(backup["about"]["reason"], "BEFORE_RESET");
    world.json(&["db", "restore", backup["name"].as_str().unwrap()]);
    assert_eq!(world.titles(), ["Baker"]);
}

#[test]
fn a_sound_vault_is_called_sound() {
    let world = World::new();
    assert_eq!(world.run(&["db", "validate"]).code, 5);
    world.track("Baker");
    let report = world.json(&["db", "validate"]);
    assert_eq!(report["is_sound"], true);
    assert_eq!(report["checks"].as_array().unwrap().len(), 4);
}

#[test]
fn while_it_is_open_elsewhere_the_vault_is_left_alone() {
    let world = World::new();
    world.track("Baker");
    let lock = std::fs::File::options().append(true).open(world.vault().join("vault.lock")).unwrap();
    lock.lock().unwrap();
    for arguments in [&["db", "validate"][..], &["db", "backup"], &["db", "restore", "x.zip"], &["call", "list_jobs"]] {
        let ran = world.run(arguments);
        assert_eq!(ran.code, 4, "{arguments:?}: {ran:?}");
        assert!(ran.err.starts_with("error[busy]: "), "{}", ran.err);
    }
    let status = world.run(&["db"]);
    assert_eq!(status.code, 0);
    assert!(status.out.contains("close the application"), "{}", status.out);
}

#[test]
fn a_seeded_search_can_be_looked_around_in_and_goes_without_a_trace() {
    let world = World::new();
    world.track("Baker");
    let seeded = world.json(&["db", "seed"]);
    assert!(seeded["records"].as_u64().unwrap() > 200, "{seeded}");
    assert!(world.json(&["call", "list_jobs", "{\"limit\": 1}"])["total"].as_u64().unwrap() > 60);

    assert_eq!(world.json(&["db", "seed", "--remove"])["records"], 0);
    assert_eq!(world.titles(), ["Baker"]);
}

#[test]
fn two_more_people_come_only_when_asked_for_and_go_again() {
    let world = World::new();
    world.json(&["db", "seed"]);
    let users = |world: &World| world.json(&["db", "status"])["tables"]["users"].clone();
    assert_eq!(users(&world), 1, "a vault of one person stays one");
    let seeded = world.json(&["db", "seed", "--people"]);
    assert_eq!(seeded["people"][1], "tomasz.lis@example.org");
    assert_eq!(users(&world), 3);
    let noor = ["--user", "noor.haddad@example.org", "call", "list_jobs"];
    assert_eq!(world.json(&noor)["total"], 0, "she sees nothing of the owner's");
    let suspended = world.run(&["--user", "tomasz.lis@example.org", "call", "list_jobs"]);
    assert_eq!(suspended.code, 6, "{suspended:?}");
    assert_eq!(world.json(&["db", "seed", "--remove"])["records"], 0);
    assert_eq!(users(&world), 1);
}
