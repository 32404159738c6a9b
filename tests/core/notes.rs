//! What a person writes down.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn notes_are_kept_edited_and_found_by_their_words() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let call = json!({ "job_id": job["id"], "body": "Call with the chef: six days off, trial shift possible" });
    let call = world.ask("create_note", call).await;
    world.days_pass(1);
    world.ask("create_note", json!({ "title": "Ideas", "body": "Ask about the seasonal menu" })).await;

    let bodies = async |query: Value| world.ask("list_notes", query).await["total"].clone();
    assert_eq!(bodies(json!({ "text": "chef trial" })).await, 1);
    assert_eq!(bodies(json!({ "job_id": job["id"] })).await, 1);
    world.days_pass(1);
    world.ask("update_note", json!({ "id": call["id"], "changes": { "body": "Call with the owner" } })).await;
    assert_eq!(bodies(json!({ "text": "chef" })).await, 0);
    let newest = world.ask("list_notes", json!({ "limit": 1 })).await;
    assert_eq!((&newest["items"][0]["body"], &newest["total"]), (&json!("Call with the owner"), &json!(2)));
}

#[tokio::test]
async fn an_empty_note_and_a_strangers_note_are_refused() {
    let world = World::new().await;
    assert_eq!(world.refused_field("create_note", json!({ "body": "  " })).await, "body");
    let nowhere = json!({ "body": "Text", "job_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("create_note", nowhere).await, "job_id");
    let note = world.ask("create_note", json!({ "body": "Mine" })).await;
    world.hidden_from_a_stranger("get_note", json!({ "id": note["id"] })).await;
    world.hidden_from_a_stranger("update_note", json!({ "id": note["id"], "changes": { "body": "Theirs" } })).await;
}
