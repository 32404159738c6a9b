//! Deleting for real, and having it back.

use coach_core::{
    ErrorCode,
    event::{Event, Topic},
    rows::Schema,
};
use sea_orm::Iterable;
use serde_json::{Value, json};

use crate::{
    life::{Life, Picture, emptier},
    world::World,
};

/// Deletes the record of this life, looks around, puts it back, and expects everything to be as it was.
async fn deleted_and_back(kind: &str, table: &str) -> (Life, Value, Vec<String>, Picture) {
    let world = World::new().await;
    let life = world.life().await;
    let before = world.picture().await;
    let entry = world.ask("delete_record", json!({ "kind": kind, "id": life.id(table) })).await;
    let without = world.picture().await;
    let lost = emptier(&before, &without);
    let restored = world.ask("restore_record", json!({ "id": entry["id"] })).await;
    assert_eq!(world.picture().await, before, "{kind}");
    assert_eq!(restored["remarks"], json!([]));
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 0);
    (life, entry, lost, without)
}

#[tokio::test]
async fn a_job_takes_what_is_only_about_it_lets_go_of_the_rest_and_all_comes_back() {
    let (life, entry, lost, without) = deleted_and_back("job", "jobs").await;
    assert_eq!(lost, ["applications", "interviews", "jobs", "notes", "status_changes"]);
    for table in ["documents", "mock_interviews", "conversations", "contacts"] {
        assert_eq!(without[table][life.id(table)]["job_id"], Value::Null, "{table}");
    }
    assert_eq!(entry["title"], "Engineer, Kestrel");
    assert_eq!(
        entry["took"],
        json!([
            { "kind": "application", "count": 1 },
            { "kind": "interview", "count": 1 },
            { "kind": "note", "count": 1 },
            { "kind": "status_change", "count": 1 },
        ])
    );
    assert_eq!(
        entry["released"],
        json!([
            { "kind": "contact", "count": 1 },
            { "kind": "conversation", "count": 1 },
            { "kind": "document", "count": 1 },
            { "kind": "mock_interview", "count": 1 },
        ])
    );
}

#[tokio::test]
async fn a_profile_takes_its_four_lists_and_brings_them_back() {
    let (_, _, lost, _) = deleted_and_back("profile", "user_profiles").await;
    assert_eq!(lost, ["certifications", "educations", "experiences", "skills", "user_profiles"]);
}

#[tokio::test]
async fn a_resume_leaves_the_application_it_was_sent_with_and_none_is_primary() {
    let (life, entry, lost, without) = deleted_and_back("resume", "resumes").await;
    assert_eq!(lost, ["resumes"]);
    assert_eq!(without["applications"][life.id("applications")]["resume_id"], Value::Null);
    assert_eq!(entry["was_primary_resume"], true);
}

#[tokio::test]
async fn a_conversation_takes_its_messages_and_brings_them_back() {
    let (_, _, lost, _) = deleted_and_back("conversation", "conversations").await;
    assert_eq!(lost, ["conversations", "messages"]);
}

#[tokio::test]
async fn everything_that_stands_alone_goes_alone_and_comes_back() {
    for (kind, table) in [
        ("experience", "experiences"),
        ("education", "educations"),
        ("skill", "skills"),
        ("certification", "certifications"),
        ("application", "applications"),
        ("interview", "interviews"),
        ("mock_interview", "mock_interviews"),
        ("question", "questions"),
        ("story", "stories"),
        ("document", "documents"),
        ("goal", "career_goals"),
        ("assessment", "assessments"),
        ("message", "messages"),
        ("contact", "contacts"),
        ("note", "notes"),
        ("saved_view", "saved_views"),
    ] {
        let (_, entry, lost, _) = deleted_and_back(kind, table).await;
        assert_eq!(lost, [table]);
        assert_ne!(entry["title"], "", "{kind}");
    }
}

#[tokio::test]
async fn the_order_in_which_things_come_back_does_not_matter() {
    let deletions = [("document", "documents"), ("resume", "resumes"), ("job", "jobs")];
    for order in [[2, 0, 1], [2, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 2], [1, 0, 2]] {
        let world = World::new().await;
        let life = world.life().await;
        let before = world.picture().await;
        let mut entries = Vec::new();
        for (kind, table) in deletions {
            entries.push(world.ask("delete_record", json!({ "kind": kind, "id": life.id(table) })).await);
        }
        for place in order {
            world.ask("restore_record", json!({ "id": entries[place]["id"] })).await;
        }
        assert_eq!(world.picture().await, before, "{order:?}");
    }
}

#[tokio::test]
async fn what_belonged_to_something_deleted_asks_for_that_first() {
    let world = World::new().await;
    let life = world.life().await;
    let note = world.ask("delete_record", json!({ "kind": "note", "id": life.id("notes") })).await;
    let job = world.ask("delete_record", json!({ "kind": "job", "id": life.id("jobs") })).await;
    let refused = world.refused("restore_record", json!({ "id": note["id"] })).await;
    assert_eq!(refused.code, ErrorCode::Invalid);
    assert!(refused.message.contains("job “Engineer, Kestrel”"), "{}", refused.message);
    world.ask("restore_record", json!({ "id": job["id"] })).await;
    world.ask("restore_record", json!({ "id": note["id"] })).await;

    let note = world.ask("delete_record", json!({ "kind": "note", "id": life.id("notes") })).await;
    let job = world.ask("delete_record", json!({ "kind": "job", "id": life.id("jobs") })).await;
    world.ask("empty_trash", json!({ "id": job["id"] })).await;
    let refused = world.refused("restore_record", json!({ "id": note["id"] })).await;
    assert!(refused.message.contains("gone for good"), "{}", refused.message);
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 1, "a refused restore keeps the entry");
}

#[tokio::test]
async fn a_resume_that_comes_back_gives_way_to_the_one_that_is_primary_now() {
    let world = World::new().await;
    let life = world.life().await;
    let lineage = world.picture().await["resumes"][life.id("resumes")]["lineage_id"].clone();
    let entry = world.ask("delete_record", json!({ "kind": "resume", "id": life.id("resumes") })).await;
    world.row("resumes", json!({ "lineage_id": lineage, "version": 2, "title": "New", "is_primary": 1 })).await;
    let restored = world.ask("restore_record", json!({ "id": entry["id"] })).await;
    assert_eq!(restored["remarks"], json!(["Another resume is your primary one now, and stays it."]));
    assert_eq!(world.picture().await["resumes"][life.id("resumes")]["is_primary"], 0);
}

#[tokio::test]
async fn a_version_number_that_was_taken_meanwhile_is_not_fought_over() {
    for (kind, table) in [("document", "documents"), ("resume", "resumes")] {
        let world = World::new().await;
        let life = world.life().await;
        let lineage = world.picture().await[table][life.id(table)]["lineage_id"].clone();
        let entry = world.ask("delete_record", json!({ "kind": kind, "id": life.id(table) })).await;
        world.row(table, json!({ "lineage_id": lineage, "version": 1, "title": "New" })).await;
        let restored = world.ask("restore_record", json!({ "id": entry["id"] })).await;
        assert_eq!(restored["remarks"].as_array().unwrap().len(), 1);
        assert_eq!(world.picture().await[table][life.id(table)]["version"], 2);
    }
}

#[tokio::test]
async fn an_old_profile_fills_the_gaps_of_the_new_one() {
    let world = World::new().await;
    let life = world.life().await;
    let entry = world.ask("delete_record", json!({ "kind": "profile", "id": life.id("user_profiles") })).await;
    let new = world.row("user_profiles", json!({ "city": "Graz", "open_to": "[\"Vienna\"]" })).await;
    world.ask("restore_record", json!({ "id": entry["id"] })).await;
    let picture = world.picture().await;
    assert_eq!(picture["user_profiles"].len(), 1);
    let profile = &picture["user_profiles"][&new];
    assert_eq!((&profile["headline"], &profile["city"]), (&json!("Engineer"), &json!("Graz")));
    assert_eq!(profile["open_to"], "[\"Vienna\"]");
    assert_eq!(picture["skills"][life.id("skills")]["profile_id"], json!(new));
}

#[tokio::test]
async fn every_other_place_that_may_be_taken_is_given_way_to() {
    let world = World::new().await;
    let life = world.life().await;
    let uid = world.row("interviews", json!({ "job_id": life.id("jobs"), "interview_type": "PHONE", "scheduled_at": world.app.clock.now(), "wall_time": "2026-06-03T10:00", "time_zone": "UTC", "ics_uid": "a@b" })).await;
    let mut entries = Vec::new();
    for (kind, id) in [("saved_view", life.id("saved_views")), ("message", life.id("messages")), ("interview", &uid)] {
        entries.push(world.ask("delete_record", json!({ "kind": kind, "id": id })).await);
    }
    world.row("saved_views", json!({ "kind": "JOB", "name": "OPEN", "query": "{}" })).await;
    world
        .row(
            "messages",
            json!({ "conversation_id": life.id("conversations"), "ordinal": 0, "role": "user", "content": "Hm" }),
        )
        .await;
    world.row("interviews", json!({ "job_id": life.id("jobs"), "interview_type": "PHONE", "scheduled_at": world.app.clock.now(), "wall_time": "2026-06-03T10:00", "time_zone": "UTC", "ics_uid": "a@b" })).await;
    for entry in entries {
        let restored = world.ask("restore_record", json!({ "id": entry["id"] })).await;
        assert_eq!(restored["remarks"].as_array().unwrap().len(), 1, "{restored}");
    }
    let picture = world.picture().await;
    assert_eq!(picture["saved_views"][life.id("saved_views")]["name"], "Open (2)");
    assert_eq!(picture["messages"][life.id("messages")]["ordinal"], 1);
}

/// Each unique index is a way for a restore to fail; this list says that each was thought of in `trash/obstacles.rs`.
#[tokio::test]
async fn no_unique_index_was_forgotten() {
    let world = World::new().await;
    let db = world.app.db().unwrap();
    let schema = Schema::of(&db).await.unwrap();
    let deletable: Vec<&str> = coach_core::record::RecordKind::iter().map(|kind| kind.table()).collect();
    let mut unique = Vec::new();
    for table in schema.tables.iter().filter(|table| deletable.contains(&table.name.as_str())) {
        let list =
            format!("SELECT name FROM pragma_index_list('{}') WHERE \"unique\" = 1 AND origin = 'c'", table.name);
        unique.extend(world.texts(&list).await);
    }
    unique.sort();
    assert_eq!(
        unique,
        [
            "documents_lineage",
            "interviews_ics_uid",
            "messages_ordinal",
            "resumes_lineage",
            "resumes_one_primary",
            "saved_views_name",
            "user_profiles_user",
        ]
    );
}

#[tokio::test]
async fn a_step_of_the_history_is_not_deleted_alone() {
    let world = World::new().await;
    let life = world.life().await;
    let refused =
        world.refused("delete_record", json!({ "kind": "status_change", "id": life.id("status_changes") })).await;
    assert_eq!(refused.code, ErrorCode::Invalid);
}

#[tokio::test]
async fn what_another_person_owns_is_not_there_to_delete_or_restore() {
    let mut world = World::new().await;
    let life = world.life().await;
    let entry = world.ask("delete_record", json!({ "kind": "goal", "id": life.id("career_goals") })).await;
    let owner = world.actor;
    let other = world.row("users", json!({ "email": "eve@example.org" })).await;
    world.actor.user = serde_json::from_value(json!(other)).unwrap();
    for (command, input) in [
        ("delete_record", json!({ "kind": "job", "id": life.id("jobs") })),
        ("restore_record", json!({ "id": entry["id"] })),
    ] {
        assert_eq!(world.refused(command, input).await.code, ErrorCode::NotFound, "{command}");
    }
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 0);
    assert_eq!(world.ask("empty_trash", json!({})).await, 0);
    world.actor = owner;
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 1);
}

#[tokio::test]
async fn every_topic_that_was_touched_is_announced() {
    let world = World::new().await;
    let life = world.life().await;
    let mut events = world.app.subscribe();
    world.ask("delete_record", json!({ "kind": "resume", "id": life.id("resumes") })).await;
    let mut topics = Vec::new();
    while let Ok(Event::Changed { topic }) = events.try_recv() {
        topics.push(topic);
    }
    for topic in [Topic::Resumes, Topic::Applications, Topic::Trash] {
        assert!(topics.contains(&topic), "{topic:?} in {topics:?}");
    }
    assert_eq!(topics.len(), 3);
}

#[tokio::test]
async fn after_thirty_days_it_is_gone_with_the_file_nothing_else_names() {
    let world = World::new().await;
    let life = world.life().await;
    world.ask("delete_record", json!({ "kind": "resume", "id": life.id("resumes") })).await;
    world.days_pass(29);
    let world = world.restarted().await;
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 1);
    assert_eq!(world.picture().await["blobs"].len(), 1, "the trash still names the file");
    world.days_pass(2);
    let world = world.restarted().await;
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 0);
    assert_eq!(world.picture().await.get("blobs"), None);
}
