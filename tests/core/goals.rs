//! Goals that a person moves by hand, by milestones, or by what they do.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn milestones_move_a_goal_and_its_end_is_remembered() {
    let world = World::new().await;
    let steps =
        json!({ "items": [{ "title": "Draft" }, { "title": "Review" }, { "title": "Publish" }, { "title": "Rest" }] });
    let fields =
        json!({ "title": "Portfolio online", "progress_driver": "MILESTONES", "milestones": steps, "progress": 90 });
    let goal = world.ask("create_goal", fields).await;
    assert_eq!((&goal["progress"], &goal["priority"]), (&json!(0), &json!(5)));
    assert_eq!(goal["milestones"]["schema_version"], 1);

    let done = json!({ "items": [{ "title": "Draft", "done_at": "2026-06-01T10:00:00Z" }, { "title": "Review" }] });
    let changes = json!({ "id": goal["id"], "changes": { "milestones": done } });
    assert_eq!(world.ask("update_goal", changes).await["progress"], 50);

    let status = |status: &str| json!({ "id": goal["id"], "changes": { "status": status } });
    world.days_pass(2);
    assert_eq!(world.ask("update_goal", status("COMPLETED")).await["completed_at"], "2026-06-03T09:00:00Z");
    assert_eq!(world.ask("update_goal", status("IN_PROGRESS")).await["completed_at"], Value::Null);
}

#[tokio::test]
async fn a_goal_that_counts_applications_reads_them_from_the_history() {
    let world = World::new().await;
    let fields = json!({
        "title": "Five applications a week", "progress_driver": "APPLICATIONS_SUBMITTED", "weekly_target": 5,
        "target_date": "2026-06-14",
    });
    let goal = world.ask("create_goal", fields).await;
    for company in ["One", "Two", "Three"] {
        let job = world.job("Cook", company).await;
        world.days_pass(1);
        world.ask("move_job", json!({ "id": job["id"], "status": "APPLIED" })).await;
    }
    let corrected = world.job("Cook", "Four").await;
    world.ask("move_job", json!({ "id": corrected["id"], "status": "APPLIED" })).await;
    let history = world.ask("job_history", json!({ "id": corrected["id"] })).await;
    let correction = json!({ "id": history[1]["id"], "changes": { "is_correction": true } });
    world.ask("update_status_change", correction).await;

    // Thursday: three were sent, and four days of seven ask for two.
    let standing = world.ask("get_goal", json!({ "id": goal["id"], "time_zone": "Europe/Berlin" })).await;
    let pace = &standing["pace"];
    assert_eq!(
        (&pace["this_week"], &pace["expected_by_today"], &pace["is_on_pace"]),
        (&json!(3), &json!(2), &json!(true))
    );
    assert_eq!((&pace["total"], &pace["total_target"]), (&json!(3), &json!(10)));
    assert_eq!(standing["goal"]["progress"], 30);
    assert_eq!(pace["weeks"].as_array().unwrap().len(), 8);
    assert_eq!(pace["weeks"][7], json!({ "monday": "2026-06-01", "count": 3 }));

    world.days_pass(7);
    let listed = world.ask("list_goals", json!({})).await;
    let pace = &listed["items"][0]["pace"];
    assert_eq!((&pace["this_week"], &pace["is_on_pace"]), (&json!(0), &json!(false)));
    assert_eq!(pace["weeks"][6]["count"], 3);
}

#[tokio::test]
async fn a_week_begins_on_monday_where_the_person_is() {
    let world = World::new().await;
    let fields = json!({ "title": "Save jobs", "progress_driver": "JOBS_SAVED", "weekly_target": 2 });
    let goal = world.ask("create_goal", fields).await;
    // Sunday evening in London is Monday morning in Tokyo.
    world.app.clock.advance(chrono::TimeDelta::hours(6 * 24 + 12));
    world.job("Cook", "Zur Linde").await;
    let this_week = async |time_zone: &str| {
        world.ask("get_goal", json!({ "id": goal["id"], "time_zone": time_zone })).await["pace"]["weeks"][7].clone()
    };
    assert_eq!(this_week("Europe/London").await, json!({ "monday": "2026-06-01", "count": 1 }));
    assert_eq!(this_week("Asia/Tokyo").await, json!({ "monday": "2026-06-08", "count": 1 }));
}

#[tokio::test]
async fn interviews_held_and_practice_finished_count_once_they_are_over() {
    let world = World::new().await;
    let goal = async |driver: &str| {
        let fields = json!({ "title": driver, "progress_driver": driver, "weekly_target": 2 });
        world.ask("create_goal", fields).await["id"].clone()
    };
    let (interviews, practice) = (goal("INTERVIEWS_HELD").await, goal("PRACTICE_COMPLETED").await);
    let job = world.job("Cook", "Zur Linde").await;
    for wall_time in ["2026-06-01T11:00", "2026-06-02T11:00", "2026-06-04T11:00"] {
        let fields = json!({ "wall_time": wall_time, "time_zone": "UTC" });
        world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await;
    }
    world.ask("create_mock_interview", json!({ "title": "Begun" })).await;
    world.ask("create_mock_interview", json!({ "title": "Finished", "is_completed": true })).await;
    world.days_pass(2);
    let progress = async |id: &Value| world.ask("get_goal", json!({ "id": id })).await["goal"]["progress"].clone();
    assert_eq!(progress(&interviews).await, 100);
    assert_eq!(progress(&practice).await, 50);
}

#[tokio::test]
async fn the_most_important_goals_come_first_and_are_filtered_by_status() {
    let world = World::new().await;
    for (title, priority, status) in
        [("Low", 1, "IN_PROGRESS"), ("High", 9, "NOT_STARTED"), ("Given up", 10, "ABANDONED")]
    {
        world.ask("create_goal", json!({ "title": title, "priority": priority, "status": status })).await;
    }
    let page = world.ask("list_goals", json!({ "statuses": ["IN_PROGRESS", "NOT_STARTED"] })).await;
    let titles: Vec<&Value> = page["items"].as_array().unwrap().iter().map(|item| &item["goal"]["title"]).collect();
    assert_eq!(titles, ["High", "Low"]);
    assert_eq!(page["total"], 2);
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_goals_are_not_there() {
    let world = World::new().await;
    for (fields, field) in [
        (json!({}), "title"),
        (json!({ "title": "Goal", "priority": 11 }), "priority"),
        (json!({ "title": "Goal", "progress": 101 }), "progress"),
        (json!({ "title": "Goal", "progress_driver": "JOBS_SAVED" }), "weekly_target"),
        (json!({ "title": "Goal", "weekly_target": 0 }), "weekly_target"),
        (json!({ "title": "Goal", "milestones": { "items": [{ "title": "" }] } }), "milestones.items.0.title"),
    ] {
        assert_eq!(world.refused_field("create_goal", fields).await, field);
    }
    let goal = world.ask("create_goal", json!({ "title": "Goal" })).await;
    assert_eq!(world.refused_field("list_goals", json!({ "time_zone": "Moon" })).await, "time_zone");
    world.hidden_from_a_stranger("get_goal", json!({ "id": goal["id"] })).await;
    world.hidden_from_a_stranger("update_goal", json!({ "id": goal["id"], "changes": { "title": "Mine" } })).await;
}
