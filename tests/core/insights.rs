//! What the history says, and on how much it rests.

use serde_json::{Value, json};

use crate::world::World;

async fn moved(world: &World, job: &Value, status: &str) {
    world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
}

fn reached(insights: &Value) -> Vec<i64> {
    insights["funnel"].as_array().unwrap().iter().map(|stage| stage["reached"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn the_funnel_counts_what_was_ever_reached_and_no_corrections() {
    let world = World::new().await;
    let jobs = [world.job("Cook", "One").await, world.job("Cook", "Two").await, world.job("Cook", "Three").await];
    world.days_pass(1);
    moved(&world, &jobs[0], "APPLIED").await;
    moved(&world, &jobs[0], "INTERVIEW_SCHEDULED").await;
    moved(&world, &jobs[0], "REJECTED").await;
    // Invited without applying: that stage was passed too.
    moved(&world, &jobs[1], "INTERVIEW_SCHEDULED").await;
    moved(&world, &jobs[2], "OFFER_RECEIVED").await;
    let history = world.ask("job_history", json!({ "id": jobs[2]["id"] })).await;
    world.ask("undo_move", json!({ "step": history[1]["id"] })).await;

    let insights = world.ask("insights", json!({})).await;
    assert_eq!(insights["jobs"], 3);
    assert_eq!(reached(&insights), [3, 2, 2, 0, 0, 0]);
    let shares: Vec<&Value> =
        insights["funnel"].as_array().unwrap().iter().map(|stage| &stage["of_previous"]).collect();
    assert_eq!(shares, [&Value::Null, &json!(2.0 / 3.0), &json!(1.0), &json!(0.0), &Value::Null, &Value::Null]);
}

#[tokio::test]
async fn how_long_jobs_stay_takes_those_that_still_wait_into_account() {
    let world = World::new().await;
    let jobs = [world.job("Cook", "One").await, world.job("Cook", "Two").await, world.job("Cook", "Three").await];
    for job in &jobs {
        moved(&world, job, "APPLIED").await;
    }
    let applied = async || world.ask("insights", json!({})).await["durations"][1].clone();
    world.days_pass(4);
    moved(&world, &jobs[0], "REJECTED").await;
    world.days_pass(6);
    // One of three has moved on: nobody knows yet when half will have.
    let waiting = json!({ "status": "APPLIED", "median_days": null, "finished": 1, "waiting": 2 });
    assert_eq!(applied().await, waiting);
    moved(&world, &jobs[1], "INTERVIEW_SCHEDULED").await;
    let known = json!({ "status": "APPLIED", "median_days": 10.0, "finished": 2, "waiting": 1 });
    assert_eq!(applied().await, known);
}

#[tokio::test]
async fn weeks_count_what_was_saved_applied_to_and_held() {
    let world = World::new().await;
    let job = world.job("Cook", "One").await;
    world.job("Cook", "Two").await;
    world.days_pass(8);
    moved(&world, &job, "APPLIED").await;
    for wall_time in ["2026-06-09T08:00", "2026-06-12T08:00"] {
        let fields = json!({ "wall_time": wall_time, "time_zone": "UTC" });
        world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await;
    }
    let insights = world.ask("insights", json!({ "weeks": 2 })).await;
    assert_eq!(
        insights["weeks"],
        json!([
            { "monday": "2026-06-01", "saved": 2, "applied": 0, "interviews": 0 },
            { "monday": "2026-06-08", "saved": 0, "applied": 1, "interviews": 1 },
        ])
    );
    let later = world.ask("insights", json!({ "since": "2026-06-02" })).await;
    assert_eq!((&later["jobs"], later["weeks"].as_array().unwrap().len()), (&json!(0), 12));
}

#[tokio::test]
async fn a_source_is_judged_from_five_applications_on() {
    let world = World::new().await;
    for number in 0..9 {
        let source = if number < 5 { "Referral" } else { "Job board" };
        let fields = json!({ "title": "Cook", "company": number.to_string(), "source": source });
        let job = world.ask("create_job", json!({ "fields": fields, "status": "APPLIED" })).await;
        if number < 2 {
            moved(&world, &job, "INTERVIEW_SCHEDULED").await;
        }
    }
    let insights = world.ask("insights", json!({})).await;
    assert_eq!(insights["sources"], json!([{ "source": "Referral", "applied": 5, "interviewed": 2, "share": 0.4 }]));
    assert_eq!(insights["hidden_sources"], 1);
}

#[tokio::test]
async fn a_wrong_number_of_weeks_is_refused_and_nobody_counts_anothers_jobs() {
    let world = World::new().await;
    world.job("Cook", "One").await;
    assert_eq!(world.refused_field("insights", json!({ "weeks": 105 })).await, "weeks");
    assert_eq!(world.refused_field("insights", json!({ "time_zone": "Atlantis" })).await, "time_zone");
    let stranger = world.stranger().await;
    let insights = coach_core::ipc::ask(&world.app, stranger, "insights", json!({})).await.unwrap();
    assert_eq!((&insights["jobs"], reached(&insights)), (&json!(0), vec![0; 6]));
}
