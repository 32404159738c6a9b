//! One search over everything.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

use crate::world::World;

async fn found(world: &World, text: &str) -> Value {
    world.ask("search", json!({ "text": text })).await
}

#[tokio::test]
async fn words_are_found_wherever_they_were_written_and_marked_where_they_stand() {
    let world = World::new().await;
    let job = world.job("Lighthouse keeper", "Küstenwacht").await;
    world.ask("update_job", json!({ "id": job["id"], "changes": { "location": "Sylt" } })).await;
    let note = json!({ "job_id": job["id"], "body": "Ask whether the 💡 of the lighthouse is electric" });
    let note = world.ask("create_note", note).await;
    let letter = json!({ "title": "Letter", "content": "I have always loved lighthouses." });
    let letter = world.ask("create_document", json!({ "fields": letter })).await;
    let talk = world.ask("create_conversation", json!({ "title": "Moving to the coast" })).await;
    let said = json!({ "conversation_id": talk["id"], "role": "user", "content": "Is a lighthouse lonely?" });
    let said = world.ask("create_message", said).await;

    let hits = found(&world, "LIGHTHOUSE").await;
    let kinds: Vec<&Value> = hits.as_array().unwrap().iter().map(|hit| &hit["kind"]).collect();
    assert_eq!((kinds.len(), kinds[0]), (4, &json!("job")));
    let of = |kind: &str| hits.as_array().unwrap().iter().find(|hit| hit["kind"] == kind).unwrap();
    assert_eq!((&of("job")["title"], &of("job")["detail"]), (&json!("Lighthouse keeper"), &json!("Küstenwacht Sylt")));
    assert_eq!((&of("document")["id"], &of("document")["parent"]), (&letter["id"], &Value::Null));
    assert_eq!((&of("note")["id"], &of("note")["parent"]), (&note["id"], &job["id"]));
    assert_eq!((&of("message")["id"], &of("message")["parent"]), (&said["id"], &talk["id"]));
    assert_eq!(of("message")["title"], "Moving to the coast");
    // The lamp is one letter to us and two units to JavaScript.
    assert_eq!(of("note")["snippet"], "Ask whether the 💡 of the lighthouse is electric");
    assert_eq!(of("note")["marks"], json!([[26, 36]]));
}

#[tokio::test]
async fn beginnings_of_words_are_enough_and_every_word_must_occur() {
    let world = World::new().await;
    world.job("Data engineer", "Müller & Söhne").await;
    world.job("Data analyst", "Alpha").await;
    assert_eq!(found(&world, "dat eng").await.as_array().unwrap().len(), 1);
    assert_eq!(found(&world, "muller").await.as_array().unwrap().len(), 1);
    assert_eq!(world.ask("search", json!({ "text": "data", "limit": 1 })).await.as_array().unwrap().len(), 1);
    for nothing in ["", "  ", "\"*", "engineer nurse"] {
        assert_eq!(found(&world, nothing).await, json!([]), "{nothing}");
    }
}

#[tokio::test]
async fn nobody_finds_what_another_wrote() {
    let world = World::new().await;
    world.job("Secret agent", "Ministry").await;
    let stranger = world.stranger().await;
    let hits = coach_core::ipc::ask(&world.app, stranger, "search", json!({ "text": "secret" })).await.unwrap();
    assert_eq!(hits, json!([]));
}

#[tokio::test]
async fn a_word_that_thousands_of_jobs_hold_answers_with_the_best_few() {
    let world = World::new().await;
    let owner = world.ask("current_user", json!({})).await["id"].as_str().unwrap().replace('-', "");
    let many = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) \
         INSERT INTO jobs (id, user_id, title, company, status_since, last_activity_at, created_at, updated_at, description) \
         SELECT unhex(printf('%032x', i)), unhex('{owner}'), 'Cook ' || i, 'Company', '2026-06-01', '2026-06-01', \
         '2026-06-01', '2026-06-01', 'We look for a gardener at heart, number ' || i FROM n"
    );
    world.app.db().unwrap().execute_raw(Statement::from_string(DbBackend::Sqlite, many)).await.unwrap();
    world.job("Gardener", "Parks").await;

    let hits = found(&world, "gardener").await;
    let hits = hits.as_array().unwrap();
    assert_eq!((hits.len(), &hits[0]["title"]), (20, &json!("Gardener")));
    assert!(hits.iter().all(|hit| hit["marks"].as_array().unwrap().len() == 1));
}
