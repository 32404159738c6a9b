//! Interviews agreed on, moved, called off and remembered, in the zones where they take place.

use serde_json::{Value, json};

use crate::world::World;

fn at(job: &Value, wall_time: &str, time_zone: &str) -> Value {
    let fields = json!({ "interview_type": "VIDEO", "wall_time": wall_time, "time_zone": time_zone });
    json!({ "job_id": job["id"], "fields": fields })
}

async fn moved_to(world: &World, job: &Value, status: &str) {
    world.ask("move_job", json!({ "id": job["id"], "status": status })).await;
}

#[tokio::test]
async fn agreeing_on_an_interview_moves_every_job_that_waits_for_one() {
    let world = World::new().await;
    for status in ["INTERESTED", "APPLIED", "INTERVIEW_COMPLETED"] {
        let job = world.job("Nurse", status).await;
        if status != "INTERESTED" {
            moved_to(&world, &job, status).await;
        }
        let answer = world.ask("create_interview", at(&job, "2026-06-10T10:00", "Europe/Berlin")).await;
        let moved = &answer["moved_job"];
        assert_eq!((&moved["from"], &moved["to"]), (&json!(status), &json!("INTERVIEW_SCHEDULED")));
        let history = world.ask("job_history", json!({ "id": job["id"] })).await;
        assert_eq!(history.as_array().unwrap().last().unwrap()["is_correction"], false);
    }
    for status in ["INTERVIEW_SCHEDULED", "OFFER_RECEIVED", "ACCEPTED", "REJECTED", "WITHDRAWN"] {
        let job = world.job("Nurse", status).await;
        moved_to(&world, &job, status).await;
        let answer = world.ask("create_interview", at(&job, "2026-06-10T10:00", "Europe/Berlin")).await;
        assert_eq!(answer["moved_job"], Value::Null, "{status}");
        assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], status);
    }
}

#[tokio::test]
async fn an_hour_on_the_wall_is_kept_and_its_instant_follows_the_zone() {
    let world = World::new().await;
    let job = world.job("Teacher", "Lycée Ampère").await;
    let interview = &world.ask("create_interview", at(&job, "2026-07-01T14:30", "America/New_York")).await["interview"];
    assert_eq!(interview["scheduled_at"], "2026-07-01T18:30:00Z");
    assert_eq!(interview["wall_time"], "2026-07-01T14:30");
    assert_eq!((&interview["duration"], &interview["round"]), (&json!(60), &json!(1)));

    let winter = json!({ "id": interview["id"], "changes": { "wall_time": "2026-12-01T14:30" } });
    let interview = &world.ask("update_interview", winter).await["interview"];
    assert_eq!(interview["scheduled_at"], "2026-12-01T19:30:00Z");
    let elsewhere = json!({ "id": interview["id"], "wall_time": "2026-12-01T14:30", "time_zone": "Asia/Kolkata" });
    let interview = &world.ask("reschedule_interview", elsewhere).await["interview"];
    assert_eq!(interview["scheduled_at"], "2026-12-01T09:00:00Z");
}

#[tokio::test]
async fn a_time_that_clocks_skip_is_refused_and_one_that_comes_twice_is_said() {
    let world = World::new().await;
    let job = world.job("Baker", "Sauerteig").await;
    let skipped = world.refused("create_interview", at(&job, "2027-03-28T02:30", "Europe/Berlin")).await;
    assert_eq!(skipped.field.as_deref(), Some("wall_time"));
    assert!(skipped.message.contains("02:30 is skipped"), "{}", skipped.message);

    let twice = world.ask("create_interview", at(&job, "2026-10-25T02:30", "Europe/Berlin")).await;
    assert_eq!(twice["interview"]["scheduled_at"], "2026-10-25T00:30:00Z");
    let note = twice["note"].as_str().unwrap();
    assert!(note.contains("02:30 comes twice") && note.contains("UTC+02:00"), "{note}");
    let plain = world.ask("create_interview", at(&job, "2026-10-26T02:30", "Europe/Berlin")).await;
    assert_eq!(plain["note"], Value::Null);
}

#[tokio::test]
async fn an_outcome_or_feedback_offers_the_next_status_and_leaves_the_job_alone() {
    let world = World::new().await;
    let job = world.job("Editor", "Verlag Mitte").await;
    let agreed = world.ask("create_interview", at(&job, "2026-06-01T09:30", "UTC")).await;
    assert_eq!(agreed["offered_move"], Value::Null);
    world.days_pass(1);

    let id = &agreed["interview"]["id"];
    let outcome = json!({ "id": id, "outcome": "PASSED", "feedback": "They liked the sample." });
    let answer = world.ask("record_outcome", outcome).await;
    assert_eq!(answer["offered_move"]["to"], "INTERVIEW_COMPLETED");
    assert_eq!(answer["interview"]["feedback"], "They liked the sample.");
    assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], "INTERVIEW_SCHEDULED");

    moved_to(&world, &job, "INTERVIEW_COMPLETED").await;
    let later = json!({ "id": id, "changes": { "feedback": "They liked it a lot." } });
    assert_eq!(world.ask("update_interview", later).await["offered_move"], Value::Null);
}

#[tokio::test]
async fn two_interviews_at_once_are_pointed_out_until_one_is_cancelled() {
    let world = World::new().await;
    let (one, two) = (world.job("Cook", "One").await, world.job("Cook", "Two").await);
    let first = world.ask("create_interview", at(&one, "2026-06-10T10:00", "Europe/Berlin")).await;
    assert_eq!(first["conflicts"], json!([]));
    // Half an hour in, as London's clocks have it.
    let second = world.ask("create_interview", at(&two, "2026-06-10T09:30", "Europe/London")).await;
    assert_eq!(second["conflicts"][0]["job"]["company"], "One");
    let after = json!({ "id": second["interview"]["id"], "wall_time": "2026-06-10T10:00" });
    assert_eq!(world.ask("reschedule_interview", after.clone()).await["conflicts"], json!([]));

    let back = json!({ "id": second["interview"]["id"], "wall_time": "2026-06-10T09:30" });
    assert_eq!(world.ask("reschedule_interview", back.clone()).await["conflicts"].as_array().unwrap().len(), 1);
    world.ask("cancel_interview", json!({ "id": first["interview"]["id"] })).await;
    assert_eq!(world.ask("reschedule_interview", back).await["conflicts"], json!([]));
}

#[tokio::test]
async fn a_cancelled_interview_takes_place_again_when_it_gets_another_time() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let interview = world.ask("create_interview", at(&job, "2026-06-10T10:00", "UTC")).await["interview"].clone();
    let cancelled = world.ask("cancel_interview", json!({ "id": interview["id"] })).await;
    assert_eq!(cancelled["interview"]["state"], "CANCELLED");
    moved_to(&world, &job, "APPLIED").await;

    let again = json!({ "id": interview["id"], "wall_time": "2026-06-12T10:00", "duration": 90 });
    let answer = world.ask("reschedule_interview", again).await;
    assert_eq!(answer["interview"]["state"], "SCHEDULED");
    assert_eq!(answer["interview"]["duration"], 90);
    assert_eq!(answer["moved_job"]["to"], "INTERVIEW_SCHEDULED");
    let second = world.ask("create_interview", at(&job, "2026-06-20T10:00", "UTC")).await;
    assert_eq!(second["interview"]["round"], 2);
}

#[tokio::test]
async fn what_became_of_a_time_is_remembered_and_conflicts_can_be_asked_for() {
    let world = World::new().await;
    let (one, two) = (world.job("Cook", "One").await, world.job("Cook", "Two").await);
    let id = world.ask("create_interview", at(&one, "2026-06-10T10:00", "UTC")).await["interview"]["id"].clone();
    world.ask("update_interview", json!({ "id": id, "changes": { "prep_notes": "Smile" } })).await;
    world.ask("reschedule_interview", json!({ "id": id, "wall_time": "2026-06-11T10:00" })).await;
    world.ask("cancel_interview", json!({ "id": id })).await;
    world.ask("cancel_interview", json!({ "id": id })).await;
    let again = json!({ "id": id, "wall_time": "2026-06-11T10:00", "time_zone": "Europe/London" });
    world.ask("reschedule_interview", again).await;
    let history = world.ask("interview_history", json!({ "id": id })).await;
    let told: Vec<_> = history.as_array().unwrap().iter().map(|one| (&one["change"], &one["to_wall_time"])).collect();
    let expected = [
        (&json!("RESCHEDULED"), &json!("2026-06-11T10:00")),
        (&json!("CANCELLED"), &json!("2026-06-11T10:00")),
        (&json!("RESUMED"), &json!("2026-06-11T10:00")),
    ];
    assert_eq!(told, expected);
    assert_eq!(
        (&history[0]["from_wall_time"], &history[2]["to_time_zone"]),
        (&json!("2026-06-10T10:00"), &json!("Europe/London"))
    );

    world.ask("create_interview", at(&two, "2026-06-11T09:30", "UTC")).await;
    let conflicts = world.ask("interview_conflicts", json!({ "id": id })).await;
    assert_eq!(conflicts[0]["job"]["company"], "Two");
}

#[tokio::test]
async fn what_is_coming_what_is_over_and_a_range_are_lists_of_their_own() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    for wall_time in
        ["2026-05-20T10:00", "2026-05-28T10:00", "2026-06-01T08:30", "2026-06-03T10:00", "2026-06-09T10:00"]
    {
        world.ask("create_interview", at(&job, wall_time, "UTC")).await;
    }
    let times = async |query: Value| -> Vec<String> {
        let page = world.ask("list_interviews", query).await;
        page["items"].as_array().unwrap().iter().map(|card| card["wall_time"].as_str().unwrap().into()).collect()
    };
    // The one of half past eight is still going on at nine.
    assert_eq!(
        times(json!({ "time": "upcoming" })).await,
        ["2026-06-01T08:30", "2026-06-03T10:00", "2026-06-09T10:00"]
    );
    assert_eq!(times(json!({ "time": "past" })).await, ["2026-05-28T10:00", "2026-05-20T10:00"]);
    let june = json!({ "from": "2026-06-01T00:00:00Z", "until": "2026-06-03T10:00:00Z" });
    assert_eq!(times(june).await, ["2026-06-01T08:30"]);
    assert_eq!(times(json!({ "text": "linde", "limit": 1 })).await, ["2026-05-20T10:00"]);
    world.app.clock.advance(chrono::TimeDelta::minutes(30));
    assert_eq!(times(json!({ "time": "upcoming", "limit": 1 })).await, ["2026-06-03T10:00"]);
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_interviews_are_not_there() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    for (changes, field) in [
        (json!({ "wall_time": "" }), "wall_time"),
        (json!({ "wall_time": "2026-02-30T10:00" }), "wall_time"),
        (json!({ "time_zone": "Berlin" }), "time_zone"),
        (json!({ "duration": 0 }), "duration"),
        (json!({ "duration": 1441 }), "duration"),
        (json!({ "round": -1 }), "round"),
        (json!({ "interview_type": "LUNCH" }), "fields.interview_type"),
    ] {
        let mut input = at(&job, "2026-06-10T10:00", "UTC");
        input["fields"].as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        assert_eq!(world.refused_field("create_interview", input).await, field, "{changes}");
    }
    let nowhere = json!({ "id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("create_interview", at(&nowhere, "2026-06-10T10:00", "UTC")).await, "job_id");

    let interview = world.ask("create_interview", at(&job, "2026-06-10T10:00", "UTC")).await["interview"].clone();
    let id = &interview["id"];
    world.hidden_from_a_stranger("get_interview", json!({ "id": id })).await;
    world.hidden_from_a_stranger("update_interview", json!({ "id": id, "changes": {} })).await;
    world.hidden_from_a_stranger("reschedule_interview", json!({ "id": id, "wall_time": "2026-06-11T10:00" })).await;
    world.hidden_from_a_stranger("cancel_interview", json!({ "id": id })).await;
    world.hidden_from_a_stranger("record_outcome", json!({ "id": id, "outcome": "FAILED" })).await;
}
