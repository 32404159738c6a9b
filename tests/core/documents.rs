//! Letters and files kept in versions.

use base64::{Engine, prelude::BASE64_STANDARD};
use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

fn titles(page: &Value) -> Vec<(String, i64)> {
    let items = page["items"].as_array().unwrap();
    items.iter().map(|card| (card["title"].as_str().unwrap().into(), card["version"].as_i64().unwrap())).collect()
}

#[tokio::test]
async fn a_letter_gets_versions_and_lists_show_the_newest() {
    let world = World::new().await;
    let letter = json!({ "title": "Letter to Nordlicht", "document_type": "COVER_LETTER", "content": "Dear team" });
    let first = world.ask("create_document", json!({ "fields": letter })).await;
    let second = world.ask("add_document_version", json!({ "id": first["id"], "content": "Dear Ms Vogt" })).await;
    assert_eq!((&second["version"], &second["title"]), (&json!(2), &json!("Letter to Nordlicht")));
    let third = world.ask("add_document_version", json!({ "id": first["id"], "content": "Dear Anna" })).await;
    assert_eq!(third["version"], 3);

    assert_eq!(titles(&world.ask("list_documents", json!({})).await), [("Letter to Nordlicht".into(), 3)]);
    assert_eq!(world.ask("list_documents", json!({ "all_versions": true })).await["total"], 3);
    let versions = world.ask("document_versions", json!({ "id": second["id"] })).await;
    let numbers: Vec<&Value> = versions.as_array().unwrap().iter().map(|card| &card["version"]).collect();
    assert_eq!(numbers, [3, 2, 1]);
    assert_eq!(world.ask("get_document", json!({ "id": first["id"] })).await["content"], "Dear team");
}

#[tokio::test]
async fn a_file_comes_in_by_its_ticket_and_goes_out_as_it_came() {
    let world = World::new().await;
    let bytes = b"%PDF-1.7 a transcript";
    let ticket = world.app.ticket_for_bytes("transcript.pdf".into(), bytes.to_vec()).ticket;
    let input = json!({ "fields": { "document_type": "TRANSCRIPT" }, "ticket": ticket });
    let document = world.ask("create_document", input.clone()).await;
    assert_eq!((&document["title"], &document["file_name"]), (&json!("transcript.pdf"), &json!("transcript.pdf")));
    assert!(document["file_url"].as_str().unwrap().starts_with("blob:sha256:"));

    let file = world.ask("document_file", json!({ "id": document["id"] })).await;
    assert_eq!((&file["name"], &file["media_type"]), (&json!("transcript.pdf"), &json!("application/pdf")));
    assert_eq!(BASE64_STANDARD.decode(file["base64"].as_str().unwrap()).unwrap(), bytes);

    let again = world.ask("create_document", input).await;
    assert_eq!(again["file_url"], document["file_url"]);
    world.hidden_from_a_stranger("document_file", json!({ "id": document["id"] })).await;
}

#[tokio::test]
async fn a_word_file_can_be_read_as_text() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/chef.docx");
    let document = world.ask("create_document", json!({ "fields": {}, "ticket": ticket })).await;
    let text = world.ask("document_text", json!({ "id": document["id"] })).await;
    assert!(text.as_str().unwrap().contains("Chef"), "{text}");

    let letter = world.ask("create_document", json!({ "fields": { "title": "Letter", "content": "Dear all" } })).await;
    world.refused("document_text", json!({ "id": letter["id"] })).await;
    world.hidden_from_a_stranger("document_text", json!({ "id": document["id"] })).await;
}

#[tokio::test]
async fn documents_are_found_by_type_job_and_words() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    for (title, kind, job_id) in [
        ("Menu", "PORTFOLIO", &job["id"]),
        ("Reference", "REFERENCE", &Value::Null),
        ("Menü two", "OTHER", &Value::Null),
    ] {
        let fields = json!({ "title": title, "document_type": kind, "job_id": job_id, "content": "Soups" });
        world.ask("create_document", json!({ "fields": fields })).await;
    }
    let found = async |query: Value| titles(&world.ask("list_documents", query).await);
    assert_eq!(found(json!({ "document_types": ["REFERENCE"] })).await, [("Reference".into(), 1)]);
    assert_eq!(found(json!({ "job_id": job["id"] })).await, [("Menu".into(), 1)]);
    assert_eq!(found(json!({ "text": "menu", "sort": "title" })).await, [("Menü two".into(), 1), ("Menu".into(), 1)]);
}

#[tokio::test]
async fn an_empty_document_a_lost_ticket_and_a_strangers_document_are_refused() {
    let world = World::new().await;
    let nothing = json!({ "fields": { "title": "Nothing" } });
    assert_eq!(world.refused_field("create_document", nothing).await, "content");
    let untitled = json!({ "fields": { "content": "Text" } });
    assert_eq!(world.refused_field("create_document", untitled).await, "title");
    let nowhere = json!({ "title": "Letter", "content": "Text", "job_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("create_document", json!({ "fields": nowhere })).await, "job_id");
    let lost = json!({ "fields": {}, "ticket": "gone" });
    assert_eq!(world.refused("create_document", lost).await.code, ErrorCode::NotFound);
    let empty = world.app.ticket_for_bytes("empty.txt".into(), Vec::new()).ticket;
    let empty = world.refused("create_document", json!({ "fields": {}, "ticket": empty })).await;
    assert_eq!(empty.code, ErrorCode::UnreadableFile);

    let letter = json!({ "fields": { "title": "Letter", "content": "Text" } });
    let id = world.ask("create_document", letter).await["id"].clone();
    assert_eq!(
        world.refused_field("update_document", json!({ "id": id, "changes": { "content": null } })).await,
        "content"
    );
    assert_eq!(world.refused("document_file", json!({ "id": id })).await.code, ErrorCode::Invalid);
    world.hidden_from_a_stranger("get_document", json!({ "id": id })).await;
    world.hidden_from_a_stranger("document_versions", json!({ "id": id })).await;
    world.hidden_from_a_stranger("add_document_version", json!({ "id": id, "content": "Mine" })).await;
    world.hidden_from_a_stranger("update_document", json!({ "id": id, "changes": { "title": "Mine" } })).await;
}
