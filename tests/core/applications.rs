//! Applications written, sent and answered, and what that does to their jobs.

use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

async fn draft(world: &World, job: &Value) -> Value {
    world.ask("create_application", json!({ "job_id": job["id"] })).await["application"].clone()
}

#[tokio::test]
async fn sending_an_application_moves_an_interested_job_to_applied_at_that_time() {
    let world = World::new().await;
    let job = world.job("Data engineer", "Nordlicht Energie").await;
    let application = draft(&world, &job).await;
    assert_eq!(application["status"], "DRAFT");
    world.days_pass(5);

    let sent = json!({ "id": application["id"], "at": "2026-06-03T08:30:00Z" });
    let answer = world.ask("submit_application", sent).await;
    assert_eq!(answer["application"]["status"], "SUBMITTED");
    assert_eq!(answer["application"]["submitted_at"], "2026-06-03T08:30:00Z");
    let moved = &answer["moved_job"];
    assert_eq!((&moved["from"], &moved["to"]), (&json!("INTERESTED"), &json!("APPLIED")));
    assert_eq!(moved["job"]["title"], "Data engineer");

    let job = world.ask("get_job", json!({ "id": job["id"] })).await;
    assert_eq!(job["status"], "APPLIED");
    assert_eq!(job["applied_at"], "2026-06-03T08:30:00Z");
}

#[tokio::test]
async fn a_job_saved_after_it_was_applied_for_still_knows_since_when_it_waits() {
    let world = World::new().await;
    let job = world.job("Surveyor", "Terrain").await;
    let fields = json!({ "submitted_at": "2026-05-20T10:00:00Z" });
    let answer = world.ask("create_application", json!({ "job_id": job["id"], "fields": fields })).await;
    assert_eq!(answer["moved_job"]["to"], "APPLIED");

    let job = world.ask("get_job", json!({ "id": job["id"] })).await;
    assert_eq!(
        (&job["applied_at"], &job["status_since"]),
        (&json!("2026-05-20T10:00:00Z"), &json!("2026-05-20T10:00:00Z"))
    );
}

#[tokio::test]
async fn undoing_the_move_leaves_a_history_that_never_applied() {
    let world = World::new().await;
    let job = world.job("Gardener", "Parks").await;
    let application = draft(&world, &job).await;
    world.days_pass(1);
    let answer = world.ask("submit_application", json!({ "id": application["id"] })).await;

    let undo = json!({ "step": answer["moved_job"]["step"] });
    let job = world.ask("undo_move", undo.clone()).await;
    assert_eq!((&job["status"], &job["applied_at"]), (&json!("INTERESTED"), &Value::Null));
    assert_eq!(job["status_since"], "2026-06-01T09:00:00Z");
    let history = world.ask("job_history", json!({ "id": job["id"] })).await;
    let corrections: Vec<&Value> = history.as_array().unwrap().iter().map(|step| &step["is_correction"]).collect();
    assert_eq!(corrections, [false, true, true]);

    assert_eq!(world.refused_field("undo_move", undo.clone()).await, "step");
    world.hidden_from_a_stranger("undo_move", undo).await;
}

#[tokio::test]
async fn a_job_that_is_further_or_closed_stays_where_it_is() {
    let world = World::new().await;
    for status in ["OFFER_RECEIVED", "WITHDRAWN"] {
        let job = world.job("Pilot", status).await;
        world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
        let application = draft(&world, &job).await;
        let answer = world.ask("submit_application", json!({ "id": application["id"] })).await;
        assert_eq!(answer["moved_job"], Value::Null);
        assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], status);
    }
}

#[tokio::test]
async fn an_answer_offers_the_move_of_the_job_and_never_makes_it() {
    let world = World::new().await;
    let job = world.job("Translator", "Palabra").await;
    let application = draft(&world, &job).await;
    world.ask("submit_application", json!({ "id": application["id"] })).await;

    let answered = |status: &str| json!({ "id": application["id"], "status": status });
    let rejected = world.ask("set_application_status", answered("REJECTED")).await;
    assert_eq!(rejected["offered_move"]["to"], "REJECTED");
    assert_eq!(rejected["moved_job"], Value::Null);
    let accepted = world.ask("set_application_status", answered("ACCEPTED")).await;
    assert_eq!(accepted["offered_move"]["to"], "OFFER_RECEIVED");
    assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], "APPLIED");

    world.ask("move_job", json!({ "id": job["id"], "status": "OFFER_RECEIVED" })).await;
    let accepted = world.ask("set_application_status", answered("ACCEPTED")).await;
    assert_eq!(accepted["offered_move"]["to"], "ACCEPTED");
    let under_review = world.ask("set_application_status", answered("UNDER_REVIEW")).await;
    assert_eq!(under_review["offered_move"], Value::Null);
}

#[tokio::test]
async fn the_list_shows_each_with_its_job_and_is_filtered() {
    let world = World::new().await;
    let ferry = world.job("Deckhand", "Fähre Nord").await;
    let bakery = world.job("Baker", "Sauerteig").await;
    let fields = json!({ "cover_letter": "Dear baker", "follow_up_date": "2026-06-08" });
    world.ask("create_application", json!({ "job_id": bakery["id"], "fields": fields })).await;
    let sent = draft(&world, &ferry).await;
    world.ask("submit_application", json!({ "id": sent["id"] })).await;

    let companies = async |query: Value| -> Vec<String> {
        let page = world.ask("list_applications", query).await;
        assert_eq!(page["total"], page["items"].as_array().unwrap().len());
        page["items"].as_array().unwrap().iter().map(|card| card["job"]["company"].as_str().unwrap().into()).collect()
    };
    assert_eq!(companies(json!({})).await.len(), 2);
    assert_eq!(companies(json!({ "statuses": ["DRAFT"] })).await, ["Sauerteig"]);
    assert_eq!(companies(json!({ "text": "fahre" })).await, ["Fähre Nord"]);
    assert_eq!(companies(json!({ "job_id": ferry["id"] })).await, ["Fähre Nord"]);
    assert_eq!(companies(json!({ "follow_up_by": "2026-06-08" })).await, ["Sauerteig"]);
    let page = world.ask("list_applications", json!({ "text": "baker" })).await;
    assert_eq!(page["items"][0]["has_cover_letter"], true);
    assert_eq!(page["items"][0].get("cover_letter"), None);
}

#[tokio::test]
async fn a_time_of_sending_agrees_with_the_status() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let application = draft(&world, &job).await;
    let at = |at: Value| json!({ "id": application["id"], "changes": { "submitted_at": at } });
    assert_eq!(world.refused_field("update_application", at(json!("2026-05-01T00:00:00Z"))).await, "submitted_at");
    let tomorrow = json!({ "id": application["id"], "at": "2026-06-02T09:00:00Z" });
    assert_eq!(world.refused_field("submit_application", tomorrow).await, "submitted_at");

    world.ask("submit_application", json!({ "id": application["id"] })).await;
    assert_eq!(world.refused_field("submit_application", json!({ "id": application["id"] })).await, "id");
    assert_eq!(world.refused_field("update_application", at(Value::Null)).await, "submitted_at");
    let edited = world.ask("update_application", at(json!("2026-05-01T00:00:00Z"))).await;
    assert_eq!(edited["submitted_at"], "2026-05-01T00:00:00Z");
    let draft = world.ask("set_application_status", json!({ "id": application["id"], "status": "DRAFT" })).await;
    assert_eq!(draft["application"]["submitted_at"], Value::Null);
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_records_are_not_there() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let nobody = "00000000-0000-7000-8000-000000000000";
    assert_eq!(world.refused_field("create_application", json!({ "job_id": nobody })).await, "job_id");
    for (fields, field) in [
        (json!({ "resume_id": nobody }), "resume_id"),
        (json!({ "answers": { "items": [{ "question": " ", "answer": "yes" }] } }), "answers.items.0.question"),
        (json!({ "follow_up_date": "soon" }), "fields.follow_up_date"),
        (json!({ "status": "ACCEPTED" }), "fields.status"),
    ] {
        let named = world.refused_field("create_application", json!({ "job_id": job["id"], "fields": fields })).await;
        assert_eq!(named, field);
    }

    let application = draft(&world, &job).await;
    let id = &application["id"];
    world.hidden_from_a_stranger("get_application", json!({ "id": id })).await;
    world.hidden_from_a_stranger("update_application", json!({ "id": id, "changes": { "notes": "mine" } })).await;
    world.hidden_from_a_stranger("submit_application", json!({ "id": id })).await;
    world.hidden_from_a_stranger("set_application_status", json!({ "id": id, "status": "REJECTED" })).await;
    let gone = world.refused("get_application", json!({ "id": nobody })).await;
    assert_eq!(gone.code, ErrorCode::NotFound);
}

#[tokio::test]
async fn a_letter_that_says_what_nothing_bears_out_is_not_sent_before_it_was_seen() {
    let world = World::new().await;
    let job = world.job("Data engineer", "Nordlicht Energie").await;
    let letter = "I cut costs by 58 % at Kestrel Freight.";
    let draft = json!({ "job_id": job["id"], "fields": { "cover_letter": letter } });
    let id = world.ask("create_application", draft).await["application"]["id"].clone();

    assert_eq!(world.refused_field("submit_application", json!({ "id": id })).await, "seen");
    let accepted = json!({ "id": id, "status": "UNDER_REVIEW" });
    assert_eq!(world.refused_field("set_application_status", accepted).await, "seen");
    assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], "INTERESTED");

    let sent = world.ask("submit_application", json!({ "id": id, "seen": true })).await;
    assert_eq!(sent["application"]["status"], "SUBMITTED");
    // What was sent is sent: its status may go on.
    world.ask("set_application_status", json!({ "id": id, "status": "UNDER_REVIEW" })).await;
}
