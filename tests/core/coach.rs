//! Conversations and what was said in them.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn what_is_said_stays_in_its_order_and_brings_the_conversation_forward() {
    let world = World::new().await;
    let older = world.ask("create_conversation", json!({ "title": "Offer", "context": "salary_negotiation" })).await;
    world.days_pass(1);
    world.ask("create_conversation", json!({ "title": "Start" })).await;
    world.days_pass(1);
    for (role, content) in [("user", "They offered less."), ("assistant", "By how much?"), ("user", "A tenth.")] {
        let said = json!({ "conversation_id": older["id"], "role": role, "content": content, "metadata": { "model": "none" } });
        world.ask("create_message", said).await;
    }

    let said = world.ask("list_messages", json!({ "conversation_id": older["id"], "offset": 1 })).await;
    assert_eq!(said["total"], 3);
    let contents: Vec<(&Value, &Value)> =
        said["items"].as_array().unwrap().iter().map(|message| (&message["ordinal"], &message["content"])).collect();
    assert_eq!(contents, [(&json!(1), &json!("By how much?")), (&json!(2), &json!("A tenth."))]);
    let titles = async |query: Value| -> Vec<String> {
        let page = world.ask("list_conversations", query).await;
        page["items"].as_array().unwrap().iter().map(|card| card["title"].as_str().unwrap().into()).collect()
    };
    assert_eq!(titles(json!({})).await, ["Offer", "Start"]);
    assert_eq!(titles(json!({ "contexts": ["general"] })).await, ["Start"]);
    world.ask("update_conversation", json!({ "id": older["id"], "changes": { "archived": true } })).await;
    assert_eq!(titles(json!({})).await, ["Start"]);
    assert_eq!(titles(json!({ "archived": true })).await, ["Offer"]);
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_conversations_are_not_there() {
    let world = World::new().await;
    assert_eq!(world.refused_field("create_conversation", json!({ "title": "" })).await, "title");
    let nowhere = json!({ "title": "Job", "job_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("create_conversation", nowhere).await, "job_id");
    let conversation = world.ask("create_conversation", json!({ "title": "Mine" })).await;
    let id = &conversation["id"];
    let said = |content: &str| json!({ "conversation_id": id, "role": "user", "content": content });
    assert_eq!(world.refused_field("create_message", said(" ")).await, "content");
    let message = world.ask("create_message", said("Hello")).await;

    world.hidden_from_a_stranger("get_conversation", json!({ "id": id })).await;
    world.hidden_from_a_stranger("update_conversation", json!({ "id": id, "changes": { "title": "Mine" } })).await;
    world.hidden_from_a_stranger("list_messages", json!({ "conversation_id": id })).await;
    world.hidden_from_a_stranger("create_message", said("Hi")).await;
    let words = json!({ "id": message["id"], "changes": { "content": "Hi" } });
    world.hidden_from_a_stranger("update_message", words.clone()).await;
    assert_eq!(world.ask("update_message", words).await["content"], "Hi");
}
