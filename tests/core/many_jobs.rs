//! The same change to many jobs, and jobs that resemble each other.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn many_jobs_move_at_once_and_each_says_what_became_of_it() {
    let world = World::new().await;
    let (open, closed) = (world.job("Cook", "Open").await, world.job("Cook", "Closed").await);
    world.ask("move_job", json!({ "id": closed["id"], "status": "REJECTED" })).await;
    let nobody = "00000000-0000-7000-8000-000000000000";
    let ids = json!([open["id"], closed["id"], nobody]);

    let outcomes = world.ask("move_jobs", json!({ "ids": ids, "status": "APPLIED" })).await;
    assert_eq!((&outcomes[0]["moved"]["from"], &outcomes[0]["refused"]), (&json!("INTERESTED"), &Value::Null));
    assert_eq!((&outcomes[1]["moved"], &outcomes[1]["refused"]["field"]), (&Value::Null, &json!("reopen")));
    assert_eq!(outcomes[2]["refused"]["code"], "not_found");
    let status = async |job: &Value| world.ask("get_job", json!({ "id": job["id"] })).await["status"].clone();
    assert_eq!((status(&open).await, status(&closed).await), (json!("APPLIED"), json!("REJECTED")));

    world.ask("undo_move", json!({ "step": outcomes[0]["moved"]["step"] })).await;
    assert_eq!(status(&open).await, "INTERESTED");
    let reopened = world.ask("move_jobs", json!({ "ids": [closed["id"]], "status": "APPLIED", "reopen": true })).await;
    assert_eq!(reopened[0]["refused"], Value::Null);
}

#[tokio::test]
async fn many_jobs_change_and_go_to_the_archive_and_come_back() {
    let world = World::new().await;
    let jobs = [world.job("Cook", "One").await, world.job("Cook", "Two").await];
    let ids: Vec<&Value> = jobs.iter().map(|job| &job["id"]).collect();
    world.ask("update_jobs", json!({ "ids": ids, "changes": { "priority": 2, "source": "Fair" } })).await;
    assert_eq!(world.ask("list_jobs", json!({ "source": "Fair" })).await["total"], 2);
    let wrong = world.ask("update_jobs", json!({ "ids": ids, "changes": { "priority": 9 } })).await;
    assert_eq!(
        (&wrong[0]["refused"]["field"], &wrong[1]["refused"]["field"]),
        (&json!("priority"), &json!("priority"))
    );

    world.ask("archive_jobs", json!({ "ids": ids, "archived": true })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0);
    world.ask("archive_jobs", json!({ "ids": [ids[0]], "archived": false })).await;
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
    let too_many = vec![ids[0]; 1001];
    assert_eq!(world.refused_field("archive_jobs", json!({ "ids": too_many, "archived": true })).await, "ids");
}

#[tokio::test]
async fn nobody_moves_or_changes_anothers_jobs() {
    let world = World::new().await;
    let job = world.job("Cook", "Mine").await;
    let stranger = world.stranger().await;
    for (command, input) in [
        ("move_jobs", json!({ "ids": [job["id"]], "status": "WITHDRAWN" })),
        ("update_jobs", json!({ "ids": [job["id"]], "changes": { "title": "Theirs" } })),
        ("archive_jobs", json!({ "ids": [job["id"]], "archived": true })),
    ] {
        let outcomes = coach_core::ipc::ask(&world.app, stranger, command, input).await.unwrap();
        assert_eq!(outcomes[0]["refused"]["code"], "not_found", "{command}");
    }
    assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await, job);
}

#[tokio::test]
async fn the_same_opening_and_other_jobs_at_the_company_are_remembered() {
    let world = World::new().await;
    let before = world.job("Line Cook", "Zur Linde").await;
    world.ask("move_job", json!({ "id": before["id"], "status": "REJECTED" })).await;
    world.ask("archive_jobs", json!({ "ids": [before["id"]], "archived": true })).await;
    world.job("Waiter", "zur linde").await;
    world.job("Line Cook", "Elsewhere").await;
    let again = world.job("Line-cook", "Zur Linde ").await;

    let similar = world.ask("similar_jobs", json!({ "id": again["id"] })).await;
    assert_eq!(similar["same_opening"][0]["id"], before["id"]);
    assert_eq!(
        (similar["same_opening"].as_array().unwrap().len(), &similar["same_opening"][0]["status"]),
        (1, &json!("REJECTED"))
    );
    let titles: Vec<&Value> = similar["same_company"].as_array().unwrap().iter().map(|job| &job["title"]).collect();
    assert_eq!(titles, ["Waiter"]);
    world.hidden_from_a_stranger("similar_jobs", json!({ "id": again["id"] })).await;
}
