//! Backups that are made by themselves, day after day, and the ones that are kept.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use coach_core::housekeeping;
use serde_json::{Value, json};

use crate::{locking::PASSWORD, world::World};

impl World {
    /// The days that have an automatic backup, oldest first.
    async fn backed_up_days(&self) -> Vec<NaiveDate> {
        let backups = self.ask("list_backups", json!({})).await;
        let automatic = backups.as_array().unwrap().iter().filter(|backup| backup["about"]["reason"] == "AUTOMATIC");
        let day = |backup: &Value| backup["about"]["made_at"].as_str().unwrap()[..10].parse().unwrap();
        let mut days: Vec<NaiveDate> = automatic.map(day).collect();
        days.sort();
        days
    }

    fn hours_pass(&self, hours: i64) {
        self.app.clock.advance(chrono::TimeDelta::hours(hours));
    }
}

#[tokio::test]
async fn half_a_year_leaves_seven_days_four_weeks_and_six_months() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    world.ask("create_backup", json!({})).await;
    let mut made = Vec::new();
    // Every day for six weeks, then whenever somebody has time.
    for round in 0..75 {
        // Several looks a day are one backup.
        for _ in 0..2 {
            housekeeping::look(&world.app).await;
        }
        made.push(world.app.clock.now().date_naive());
        world.days_pass(if round < 45 { 1 } else { 5 });
    }
    let kept = world.backed_up_days().await;
    let newest_of = |period: &dyn Fn(&NaiveDate) -> (i32, u32), count: usize| {
        let mut seen = BTreeSet::new();
        let newest = made.iter().rev().filter(move |day| seen.insert(period(day))).take(count);
        newest.copied().collect::<BTreeSet<_>>()
    };
    let mut expected = newest_of(&|day| (day.year(), day.ordinal()), 7);
    expected.extend(newest_of(&|day| (day.iso_week().year(), day.iso_week().week()), 4));
    expected.extend(newest_of(&|day| (day.year(), day.month()), 6));
    assert_eq!(kept, expected.into_iter().collect::<Vec<_>>());
    let all = world.ask("list_backups", json!({})).await;
    assert_eq!(all.as_array().unwrap().len(), kept.len() + 1, "the one that was asked for stays");
    for backup in all.as_array().unwrap() {
        let preview = world.ask("preview_backup", json!({ "name": backup["name"] })).await;
        assert_eq!(preview["tables"].as_array().unwrap().iter().filter(|table| table["table"] == "jobs").count(), 1);
    }
    let newest = &all[0]["name"];
    let before = world.picture().await;
    world.ask("restore_backup", json!({ "name": newest })).await;
    assert_eq!(world.picture().await, before);
}

#[tokio::test]
async fn a_vault_that_is_locked_is_backed_up_when_it_is_open_again_and_encrypted() {
    let world = World::new().await;
    world.set_password(PASSWORD).await;
    world.ask("lock", json!({})).await;
    housekeeping::look(&world.app).await;
    world.unlock(json!({ "password": PASSWORD })).await.unwrap();
    assert_eq!(world.backed_up_days().await.len(), 0);
    housekeeping::look(&world.app).await;
    assert_eq!(world.backed_up_days().await.len(), 1);
    assert_eq!(world.ask("list_backups", json!({})).await[0]["about"]["is_encrypted"], true);
}

#[tokio::test]
async fn a_backup_that_fails_is_told_takes_no_older_one_along_and_is_tried_again() {
    let world = World::new().await;
    let place = tempfile::tempdir().unwrap();
    let ticket = world.app.ticket_for_destination(place.path().to_owned()).ticket;
    world.ask("change_backup_plan", json!({ "folder": ticket })).await;
    housekeeping::look(&world.app).await;
    world.days_pass(1);
    // The search index says what no row says: what is copied must be whole to count.
    world.run("PRAGMA foreign_keys = OFF; INSERT INTO notes (id, user_id, job_id, title, body, created_at, updated_at) SELECT randomblob(16), id, randomblob(16), 'lost', '', created_at, updated_at FROM users; PRAGMA foreign_keys = ON").await;
    housekeeping::look(&world.app).await;
    let plan = world.ask("backup_plan", json!({})).await;
    assert!(plan["problem"].as_str().unwrap().contains("not whole"), "{plan}");
    assert_eq!(world.backed_up_days().await.len(), 1, "the good one of yesterday stays");
    world.run("DELETE FROM notes").await;
    housekeeping::look(&world.app).await;
    assert_eq!(world.backed_up_days().await.len(), 1, "not again at once");
    world.hours_pass(1);
    housekeeping::look(&world.app).await;
    assert_eq!(world.backed_up_days().await.len(), 2);
    assert_eq!(world.ask("backup_plan", json!({})).await["problem"], Value::Null);
}

#[tokio::test]
async fn backups_go_to_the_folder_that_was_chosen_and_home_while_it_is_away() {
    let world = World::new().await;
    let place = tempfile::tempdir().unwrap();
    let stick = place.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let ticket = world.app.ticket_for_destination(stick.clone()).ticket;
    let plan = world.ask("change_backup_plan", json!({ "folder": ticket })).await;
    assert_eq!((&plan["folder"], &plan["is_folder_missing"]), (&json!("stick"), &json!(false)));
    assert!(!plan.to_string().contains(place.path().to_str().unwrap()), "no path gets out");
    housekeeping::look(&world.app).await;
    assert_eq!(stick.read_dir().unwrap().count(), 1);
    let name = world.ask("list_backups", json!({})).await[0]["name"].clone();
    world.ask("preview_backup", json!({ "name": name })).await;

    std::fs::rename(&stick, place.path().join("drawer")).unwrap();
    world.days_pass(1);
    housekeeping::look(&world.app).await;
    assert_eq!(world.ask("backup_plan", json!({})).await["is_folder_missing"], true);
    assert_eq!(world.app.vault.backups().read_dir().unwrap().count(), 1);

    let file = world.app.ticket_for_destination(place.path().join("letter.txt")).ticket;
    assert_eq!(world.refused_field("change_backup_plan", json!({ "folder": file })).await, "folder");
    let plan = world.ask("change_backup_plan", json!({ "folder": null, "automatic": false })).await;
    assert_eq!((&plan["folder"], &plan["automatic"]), (&Value::Null, &json!(false)));
    world.days_pass(1);
    housekeeping::look(&world.app).await;
    assert_eq!(world.backed_up_days().await.len(), 1, "who turned them off gets none");
}

#[tokio::test]
async fn a_vault_in_a_folder_that_others_keep_in_step_is_warned_of() {
    let warnings = async |folder: &std::path::Path| {
        let app = crate::world::open(folder).await.unwrap();
        coach_core::ipc::ask_as(&app, None, "backup_plan", json!({})).await.unwrap()["warnings"].to_string()
    };
    let place = tempfile::tempdir().unwrap();
    assert!(!warnings(&place.path().join("vault")).await.contains("in step"));
    for (folder, program) in [("Dropbox", "Dropbox"), ("OneDrive - Kestrel", "OneDrive"), ("Nextcloud", "Nextcloud")] {
        let said = warnings(&place.path().join(folder).join("vault")).await;
        assert!(said.contains(program), "{folder}: {said}");
    }
    let marked = place.path().join("anything");
    std::fs::create_dir_all(marked.join(".stfolder")).unwrap();
    assert!(warnings(&marked.join("vault")).await.contains("Syncthing"));
}
