//! What a day asks for, and why.

use serde_json::{Value, json};

use crate::world::World;

async fn moved(world: &World, job: &Value, status: &str) {
    world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
}

async fn interview(world: &World, job: &Value, wall_time: &str) -> Value {
    let fields = json!({ "interview_type": "PHONE", "wall_time": wall_time, "time_zone": "Europe/Berlin" });
    world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await["interview"].clone()
}

/// Urgency, company and action of each item, in their order.
async fn items(world: &World) -> Vec<(String, String, String)> {
    let today = world.ask("today", json!({ "time_zone": "Europe/Berlin" })).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let items = today["items"].as_array().unwrap().iter();
    items.map(|item| (text(&item["urgency"]), text(&item["job"]["company"]), text(&item["action"]))).collect()
}

fn item(urgency: &str, company: &str, action: &str) -> (String, String, String) {
    (urgency.into(), company.into(), action.into())
}

#[tokio::test]
async fn an_empty_search_asks_for_nothing() {
    let world = World::new().await;
    let today = world.ask("today", json!({})).await;
    assert_eq!(today, json!({ "date": "2026-06-01", "items": [], "pace": [], "changes": [] }));
}

#[tokio::test]
async fn interviews_come_by_how_soon_they_are_and_say_when_nothing_is_prepared() {
    let world = World::new().await;
    let company = async |name: &str| world.job("Cook", name).await;
    interview(&world, &company("Friday").await, "2026-06-05T10:00").await;
    interview(&world, &company("Tonight").await, "2026-06-01T18:00").await;
    let soon = interview(&world, &company("Soon").await, "2026-06-01T12:00").await;
    interview(&world, &company("Next month").await, "2026-07-01T12:00").await;
    let called_off = interview(&world, &company("Called off").await, "2026-06-02T12:00").await;
    world.ask("cancel_interview", json!({ "id": called_off["id"] })).await;
    world.ask("update_interview", json!({ "id": soon["id"], "changes": { "prep_notes": "Smile" } })).await;

    let expected = [
        item("now", "Soon", "open_interview"),
        item("today", "Tonight", "write_prep_notes"),
        item("this_week", "Friday", "write_prep_notes"),
    ];
    assert_eq!(items(&world).await, expected);
    let today = world.ask("today", json!({ "time_zone": "Europe/Berlin" })).await;
    assert_eq!(today["items"][2]["what"], "Phone interview at 10:00 (Europe/Berlin)");
    assert_eq!(today["items"][2]["why"], "It is in 4 days, and there are no notes to prepare with yet.");
}

#[tokio::test]
async fn an_interview_that_is_over_asks_how_it_went_until_that_is_known() {
    let world = World::new().await;
    let job = world.job("Cook", "Yesterday").await;
    let held = interview(&world, &job, "2026-05-31T10:00").await;
    assert_eq!(items(&world).await, [item("today", "Yesterday", "record_outcome")]);
    world.ask("record_outcome", json!({ "id": held["id"], "outcome": "PASSED" })).await;
    assert_eq!(items(&world).await, []);
}

#[tokio::test]
async fn what_is_due_is_asked_for_and_what_is_done_or_closed_is_not() {
    let world = World::new().await;
    for (company, due) in [("Late", "2026-05-29"), ("Due", "2026-06-01"), ("Soon", "2026-06-06"), ("Far", "2026-06-20")]
    {
        let job = world.job("Cook", company).await;
        let action = json!({ "next_action": "Call the chef", "next_action_date": due });
        world.ask("update_job", json!({ "id": job["id"], "changes": action })).await;
    }
    let closed = world.job("Cook", "Closed").await;
    world.ask("update_job", json!({ "id": closed["id"], "changes": { "next_action_date": "2026-06-01" } })).await;
    moved(&world, &closed, "WITHDRAWN").await;
    let expected = [
        item("now", "Late", "do_next_action"),
        item("today", "Due", "do_next_action"),
        item("this_week", "Soon", "do_next_action"),
    ];
    assert_eq!(items(&world).await, expected);
    let today = world.ask("today", json!({})).await;
    assert_eq!(
        (&today["items"][0]["what"], &today["items"][0]["why"]),
        (&json!("Call the chef"), &json!("You planned it 3 days ago."))
    );
}

#[tokio::test]
async fn a_deadline_is_named_until_something_was_sent_or_it_is_long_past() {
    let world = World::new().await;
    for (company, deadline) in
        [("Missed", "2026-05-30"), ("Soon", "2026-06-03"), ("Gone", "2026-05-01"), ("Far", "2026-07-01")]
    {
        let job = world.job("Cook", company).await;
        world.ask("update_job", json!({ "id": job["id"], "changes": { "deadline": deadline } })).await;
    }
    let sent = world.job("Cook", "Sent").await;
    world.ask("update_job", json!({ "id": sent["id"], "changes": { "deadline": "2026-06-02" } })).await;
    moved(&world, &sent, "APPLIED").await;
    assert_eq!(items(&world).await, [item("this_week", "Soon", "apply"), item("nudge", "Missed", "apply")]);
    let today = world.ask("today", json!({})).await;
    assert_eq!(today["items"][0]["why"], "The deadline is in 2 days.");
    assert_eq!(today["items"][1]["why"], "The deadline was 2 days ago: ask whether you still may, or let it go.");
}

#[tokio::test]
async fn a_goal_and_its_open_steps_are_named_when_their_day_comes() {
    let world = World::new().await;
    let steps = json!({ "items": [
        { "title": "Shortlist", "due": "2026-06-01" },
        { "title": "Done", "due": "2026-06-01", "done_at": "2026-05-30T08:00:00Z" },
        { "title": "Later", "due": "2026-08-01" },
    ] });
    let fields = json!({
        "title": "Find a kitchen", "status": "IN_PROGRESS", "progress": 40, "target_date": "2026-06-04", "milestones": steps,
    });
    let goal = world.ask("create_goal", fields).await;
    let over = json!({ "title": "Over", "status": "ABANDONED", "target_date": "2026-06-02" });
    world.ask("create_goal", over).await;
    let today = world.ask("today", json!({})).await;
    let told: Vec<_> = today["items"].as_array().unwrap().iter().map(|item| (&item["what"], &item["why"])).collect();
    let expected = [
        (&json!("Shortlist"), &json!("A step to “Find a kitchen”. You planned it for today.")),
        (&json!("Find a kitchen"), &json!("You meant to be there in 3 days, and are at 40 %.")),
    ];
    assert_eq!(told, expected);
    assert_eq!((&today["items"][0]["id"], &today["items"][0]["job"]), (&goal["id"], &Value::Null));
}

#[tokio::test]
async fn a_planned_follow_up_is_asked_for_until_it_is_made() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let fields = json!({ "submitted_at": "2026-06-01T08:00:00Z", "follow_up_date": "2026-06-03" });
    let answer = world.ask("create_application", json!({ "job_id": job["id"], "fields": fields })).await;
    assert_eq!(items(&world).await, [item("this_week", "Zur Linde", "follow_up")]);
    world.days_pass(2);
    assert_eq!(items(&world).await, [item("today", "Zur Linde", "follow_up")]);
    world.days_pass(15);
    let of_follow_up = async |world: &World| items(world).await.into_iter().find(|item| item.2 == "follow_up");
    assert_eq!(of_follow_up(&world).await, Some(item("nudge", "Zur Linde", "follow_up")));
    let made = json!({ "id": answer["application"]["id"], "changes": { "followed_up_at": "2026-06-18T08:00:00Z" } });
    world.ask("update_application", made).await;
    assert_eq!(items(&world).await, []);
}

#[tokio::test]
async fn silence_is_pointed_out_by_the_stage_it_lasts_at() {
    let world = World::new().await;
    let job = world.job("Cook", "Silent").await;
    let offer = world.job("Cook", "Offer").await;
    moved(&world, &job, "APPLIED").await;
    world.days_pass(6);
    assert_eq!(items(&world).await, []);
    moved(&world, &offer, "OFFER_RECEIVED").await;
    world.days_pass(1);
    let expected = [item("nudge", "Silent", "follow_up"), item("nudge", "Offer", "answer_offer")];
    assert_eq!(items(&world).await, expected);
    let why = async || world.ask("today", json!({})).await["items"][0]["why"].clone();
    assert_eq!(why().await, "7 days, no word: a week after applying is the time to ask.");
    world.days_pass(7);
    assert_eq!(why().await, "14 days, no word: a second follow-up is the last that helps.");
    world.days_pass(46);
    assert_eq!(items(&world).await[0], item("nudge", "Silent", "close_job"));
}

#[tokio::test]
async fn the_pace_of_the_week_and_the_latest_changes_stand_beside() {
    let world = World::new().await;
    let fields = json!({
        "title": "Save jobs", "status": "IN_PROGRESS", "progress_driver": "JOBS_SAVED", "weekly_target": 7,
    });
    world.ask("create_goal", fields).await;
    world.ask("create_goal", json!({ "title": "Rest", "status": "IN_PROGRESS" })).await;
    let job = world.job("Cook", "Zur Linde").await;
    world.days_pass(1);
    moved(&world, &job, "APPLIED").await;

    let today = world.ask("today", json!({ "since": "2026-06-01T12:00:00Z" })).await;
    assert_eq!(today["pace"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&today["pace"][0]["pace"]["this_week"], &today["pace"][0]["pace"]["expected_by_today"]),
        (&json!(1), &json!(2))
    );
    let changes = today["changes"].as_array().unwrap();
    assert_eq!(
        (changes.len(), &changes[0]["to"], &changes[0]["job"]["company"]),
        (1, &json!("APPLIED"), &json!("Zur Linde"))
    );

    let stranger = world.stranger().await;
    let theirs = coach_core::ipc::ask(&world.app, stranger, "today", json!({})).await.unwrap();
    assert_eq!((&theirs["changes"], &theirs["pace"]), (&json!([]), &json!([])));
}
