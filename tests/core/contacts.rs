//! The people met in a search.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn people_are_kept_with_their_job_and_found_by_name_or_company() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let anna = json!({ "name": "Anna Vogt", "role": "Recruiter", "email": "anna@example.org", "job_id": job["id"] });
    let anna = world.ask("create_contact", anna).await;
    world.ask("create_contact", json!({ "name": "Bo Lind", "company": "Annapurna Treks" })).await;
    world.ask("create_contact", json!({ "name": "Cem Kaya" })).await;

    let names = async |query: Value| -> Vec<String> {
        let page = world.ask("list_contacts", query).await;
        page["items"].as_array().unwrap().iter().map(|contact| contact["name"].as_str().unwrap().into()).collect()
    };
    assert_eq!(names(json!({})).await, ["Anna Vogt", "Bo Lind", "Cem Kaya"]);
    assert_eq!(names(json!({ "text": "anna" })).await, ["Anna Vogt", "Bo Lind"]);
    assert_eq!(names(json!({ "job_id": job["id"] })).await, ["Anna Vogt"]);
    let edited = json!({ "id": anna["id"], "changes": { "phone": " 040 123 ", "email": null, "job_id": null } });
    let edited = world.ask("update_contact", edited).await;
    assert_eq!(
        (&edited["phone"], &edited["email"], &edited["job_id"]),
        (&json!("040 123"), &Value::Null, &Value::Null)
    );
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_contacts_are_not_there() {
    let world = World::new().await;
    let nowhere = "00000000-0000-7000-8000-000000000000";
    for (fields, field) in [
        (json!({}), "name"),
        (json!({ "name": "Anna", "email": "anna" }), "email"),
        (json!({ "name": "Anna", "url": "nowhere" }), "url"),
        (json!({ "name": "Anna", "job_id": nowhere }), "job_id"),
    ] {
        assert_eq!(world.refused_field("create_contact", fields).await, field);
    }
    let anna = world.ask("create_contact", json!({ "name": "Anna" })).await;
    let moved = json!({ "id": anna["id"], "changes": { "job_id": nowhere } });
    assert_eq!(world.refused_field("update_contact", moved).await, "job_id");
    world.hidden_from_a_stranger("get_contact", json!({ "id": anna["id"] })).await;
    world.hidden_from_a_stranger("update_contact", json!({ "id": anna["id"], "changes": { "name": "Mine" } })).await;
}
