//! The rows of the vault, looked at and never touched.

use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

fn table<'a>(tables: &'a Value, name: &str) -> Option<&'a Value> {
    tables.as_array().unwrap().iter().find(|table| table["name"] == name)
}

#[tokio::test]
async fn every_table_is_listed_with_ones_own_rows_and_read_a_page_at_a_time() {
    let world = World::new().await;
    world.life().await;
    let stranger = World { actor: world.stranger().await, ..world };
    stranger.job("Cook", "Inn").await;
    let actor = stranger.app.actor(None).await.unwrap();
    let world = World { actor, ..stranger };
    for title in ["Baker", "Waiter", "Gardener"] {
        world.job(title, "Mill").await;
    }
    let tables = world.ask("list_tables", json!({})).await;
    assert_eq!(table(&tables, "jobs").unwrap()["rows"], 4, "the stranger's job is not counted");
    assert_eq!(table(&tables, "users").unwrap()["rows"], 1);
    assert_eq!(table(&tables, "blobs").unwrap()["rows"], 1, "the file of one's own resume");
    assert!(table(&tables, "search_index").is_none());

    let query = json!({ "table": "jobs", "sort": "title", "limit": 2, "offset": 1 });
    let page = world.ask("browse_table", query).await;
    let titles: Vec<&Value> = page["items"].as_array().unwrap().iter().map(|row| &row["title"]).collect();
    assert_eq!((titles, &page["total"]), (vec![&json!("Engineer"), &json!("Gardener")], &json!(4)));
    let found = world.ask("browse_table", json!({ "table": "jobs", "text": "WAIT" })).await;
    assert_eq!((&found["total"], &found["items"][0]["company"]), (&json!(1), &json!("Mill")));
    let by_id = json!({ "table": "status_changes", "text": found["items"][0]["id"] });
    assert_eq!(world.ask("browse_table", by_id).await["items"][0]["to_status"], "INTERESTED");
    let wildcard = json!({ "table": "jobs", "text": "%" });
    assert_eq!(world.ask("browse_table", wildcard).await["total"], 0);
}

#[tokio::test]
async fn what_opens_a_door_is_never_shown() {
    let world = World::new().await;
    world.run("UPDATE users SET password_hash = '$argon2id$canary'").await;
    world.app.start_session().await.unwrap();
    world.life().await;
    let tables = world.ask("list_tables", json!({})).await;
    for table in tables.as_array().unwrap() {
        let page = world.ask("browse_table", json!({ "table": table["name"], "text": "" })).await;
        let text = page.to_string();
        assert!(!text.contains("canary"), "{table}");
        assert!(!text.contains("\"base64\""), "no bytes of any kind: {table}: {text}");
    }
    let user = world.ask("browse_table", json!({ "table": "users" })).await;
    assert_eq!(user["items"][0]["password_hash"], "not shown");
    let searched = world.ask("browse_table", json!({ "table": "users", "text": "canary" })).await;
    assert_eq!(searched["total"], 0, "it cannot be guessed by searching either");
    assert_eq!(world.refused_field("browse_table", json!({ "table": "users", "sort": "password_hash" })).await, "sort");
}

#[tokio::test]
async fn a_table_or_column_that_is_not_there_is_refused_whatever_its_name() {
    let world = World::new().await;
    for name in ["dreams", "", "jobs; DROP TABLE jobs", "sqlite_schema", "seaql_migrations", "search_entries"] {
        assert_eq!(world.refused_field("browse_table", json!({ "table": name })).await, "table", "{name}");
    }
    let sorted = json!({ "table": "jobs", "sort": "title\" DESC; DROP TABLE jobs" });
    assert_eq!(world.refused("browse_table", sorted).await.code, ErrorCode::Invalid);
    assert_eq!(world.ask("browse_table", json!({ "table": "jobs" })).await["total"], 0);
}
