//! Lists' filters under a name.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn views_are_kept_in_their_order_and_a_new_query_replaces_the_old() {
    let world = World::new().await;
    let remote = json!({ "name": "Remote", "query": { "work_modes": ["REMOTE"], "sort": "title" }, "ordinal": 2 });
    let remote = world.ask("create_saved_view", remote).await;
    world.ask("create_saved_view", json!({ "name": "Due", "query": { "due_by": "2026-06-30" }, "ordinal": 1 })).await;
    world.ask("create_saved_view", json!({ "kind": "DOCUMENTS", "name": "Remote", "query": {} })).await;

    let views = world.ask("list_saved_views", json!({ "kind": "JOBS" })).await;
    let names: Vec<&Value> = views.as_array().unwrap().iter().map(|view| &view["name"]).collect();
    assert_eq!(names, ["Due", "Remote"]);
    assert_eq!(world.ask("list_saved_views", json!({})).await.as_array().unwrap().len(), 3);
    let changes = json!({ "id": remote["id"], "changes": { "query": { "statuses": ["APPLIED"] } } });
    assert_eq!(world.ask("update_saved_view", changes).await["query"], json!({ "statuses": ["APPLIED"] }));
}

#[tokio::test]
async fn a_taken_name_wrong_fields_and_a_strangers_view_are_refused() {
    let world = World::new().await;
    let view = world.ask("create_saved_view", json!({ "name": "Remote", "query": {} })).await;
    let other = world.ask("create_saved_view", json!({ "name": "Other", "query": {} })).await;
    for (fields, field) in [
        (json!({ "name": "remote", "query": {} }), "name"),
        (json!({ "name": " ", "query": {} }), "name"),
        (json!({ "name": "List", "query": [] }), "query"),
        (json!({ "name": "List" }), "query"),
    ] {
        assert_eq!(world.refused_field("create_saved_view", fields).await, field);
    }
    let renamed = json!({ "id": other["id"], "changes": { "name": "Remote" } });
    assert_eq!(world.refused_field("update_saved_view", renamed).await, "name");
    let changes = json!({ "id": view["id"], "changes": { "name": "Mine" } });
    world.hidden_from_a_stranger("update_saved_view", changes).await;
}
