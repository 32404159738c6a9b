//! Jobs through their whole flow, and the history that remembers it.

use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn a_job_goes_through_the_flow_and_its_history_remembers_each_step() {
    let world = World::new().await;
    let job = world.job("Data engineer", "Nordlicht Energie").await;
    assert_eq!(job["status"], "INTERESTED");
    for status in ["APPLIED", "INTERVIEW_SCHEDULED", "INTERVIEW_COMPLETED", "OFFER_RECEIVED", "ACCEPTED"] {
        world.days_pass(3);
        world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
    }

    let history = world.ask("job_history", json!({ "id": job["id"] })).await;
    let steps: Vec<(&str, &str)> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (step["from_status"].as_str().unwrap_or("-"), step["to_status"].as_str().unwrap()))
        .collect();
    assert_eq!(
        steps,
        [
            ("-", "INTERESTED"),
            ("INTERESTED", "APPLIED"),
            ("APPLIED", "INTERVIEW_SCHEDULED"),
            ("INTERVIEW_SCHEDULED", "INTERVIEW_COMPLETED"),
            ("INTERVIEW_COMPLETED", "OFFER_RECEIVED"),
            ("OFFER_RECEIVED", "ACCEPTED"),
        ]
    );
    let job = world.ask("get_job", json!({ "id": job["id"] })).await;
    assert_eq!(job["applied_at"], "2026-06-04T09:00:00Z");
    assert_eq!(job["status_since"], "2026-06-16T09:00:00Z");
}

#[tokio::test]
async fn a_closed_job_stays_closed_until_it_is_reopened_on_purpose() {
    let world = World::new().await;
    let job = world.job("Nurse", "St. Anna").await;
    world.ask("move_job", json!({ "id": job["id"], "status": "REJECTED", "reason": "Position filled" })).await;

    let refused = world.refused("move_job", json!({ "id": job["id"], "status": "APPLIED" })).await;
    assert_eq!((refused.code, refused.field.as_deref()), (ErrorCode::Invalid, Some("reopen")));
    assert!(refused.message.contains("Reopen"), "{}", refused.message);

    let reopened = world.ask("move_job", json!({ "id": job["id"], "status": "APPLIED", "reopen": true })).await;
    assert_eq!(reopened["status"], "APPLIED");
}

#[tokio::test]
async fn a_step_back_is_a_correction_but_a_next_round_is_not() {
    let world = World::new().await;
    let job = world.job("Teacher", "Lycée Ampère").await;
    for status in ["APPLIED", "INTERVIEW_SCHEDULED", "INTERVIEW_COMPLETED", "INTERVIEW_SCHEDULED", "INTERESTED"] {
        world.days_pass(1);
        world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
    }
    let history = world.ask("job_history", json!({ "id": job["id"] })).await;
    let corrections: Vec<bool> = history.as_array().unwrap().iter().map(|step| step["is_correction"] == true).collect();
    assert_eq!(corrections, [false, false, false, false, false, true]);
}

#[tokio::test]
async fn editing_a_step_moves_the_day_of_applying() {
    let world = World::new().await;
    let job = world.job("Electrician", "Voltaik").await;
    world.days_pass(10);
    world.ask("move_job", json!({ "id": job["id"], "status": "APPLIED" })).await;
    let history = world.ask("job_history", json!({ "id": job["id"] })).await;

    let changes = json!({ "changed_at": "2026-06-05T12:00:00Z" });
    world.ask("update_status_change", json!({ "id": history[1]["id"], "changes": changes })).await;
    let edited = world.ask("get_job", json!({ "id": job["id"] })).await;
    assert_eq!(edited["applied_at"], "2026-06-05T12:00:00Z");

    world.ask("update_status_change", json!({ "id": history[1]["id"], "changes": { "is_correction": true } })).await;
    let edited = world.ask("get_job", json!({ "id": job["id"] })).await;
    assert_eq!(edited["applied_at"], Value::Null);
}

#[tokio::test]
async fn wrong_fields_are_named() {
    let world = World::new().await;
    let fields = |fields: Value| {
        let mut all = json!({ "title": "Cook", "company": "Zur Linde" });
        all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        json!({ "fields": all })
    };
    let cases = [
        (json!({ "title": "  " }), "title"),
        (json!({ "company": "" }), "company"),
        (json!({ "salary_min": 5000000, "salary_max": 4000000, "salary_currency": "EUR" }), "salary_max"),
        (json!({ "salary_min": 5000000 }), "salary_currency"),
        (json!({ "salary_currency": "Euro" }), "salary_currency"),
        (json!({ "priority": 11 }), "priority"),
        (json!({ "url": "not a link" }), "url"),
        (json!({ "url": "javascript:alert(1)" }), "url"),
        (json!({ "deadline": "tomorrow" }), "fields.deadline"),
        (json!({ "wages": 3 }), "fields.wages"),
    ];
    for (wrong, field) in cases {
        let named = world.refused_field("create_job", fields(wrong.clone())).await;
        assert_eq!(named, field, "{wrong}");
    }
}

#[tokio::test]
async fn a_list_is_filtered_sorted_and_paged() {
    let world = World::new().await;
    for (title, company) in
        [("Data analyst", "Alpha"), ("Data engineer", "Beta"), ("Baker", "Gamma"), ("Dätabase admin", "Delta")]
    {
        world.job(title, company).await;
    }
    let titles = |page: &Value| -> Vec<String> {
        page["items"].as_array().unwrap().iter().map(|job| job["title"].as_str().unwrap().to_owned()).collect()
    };
    let page = world.ask("list_jobs", json!({ "text": "dat", "sort": "title", "descending": false, "limit": 2 })).await;
    assert_eq!(titles(&page), ["Data analyst", "Data engineer"]);
    assert_eq!(page["total"], 3);
    let rest = world
        .ask("list_jobs", json!({ "text": "dat", "sort": "title", "descending": false, "limit": 2, "offset": 2 }))
        .await;
    assert_eq!(titles(&rest), ["Dätabase admin"]);
}

#[tokio::test]
async fn the_board_counts_each_column_and_says_how_long_jobs_wait_there() {
    let world = World::new().await;
    world.job("One", "A").await;
    world.days_pass(4);
    world.job("Two", "B").await;
    world.days_pass(2);
    let board = world.ask("job_board", json!({})).await;
    assert_eq!(board[0], json!({ "status": "INTERESTED", "count": 2, "median_days": 4.0 }));
    assert_eq!(board[1], json!({ "status": "APPLIED", "count": 0, "median_days": null }));
    assert_eq!(board.as_array().unwrap().len(), 8);
}
