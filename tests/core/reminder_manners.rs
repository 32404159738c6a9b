//! How reminders behave towards the person and the system: quiet hours, choices, a trial, a service that is missing, a vault
//! that is locked, records that are not theirs.

use chrono::TimeDelta;
use coach_core::{ErrorCode, reminders::scheduler::Scheduler};
use serde_json::{Value, json};

use crate::{
    locking::PASSWORD,
    notices::Fate,
    reminders::{expected, interview, reminders, shown, shown_within, subject},
    world::World,
};

#[tokio::test]
async fn quiet_hours_hold_back_what_can_wait() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    interview(&world, "Early", "2026-06-02T07:30").await;
    interview(&world, "Late", "2026-06-03T23:00").await;
    world.ask("update_reminder_choices", json!({ "quiet_from": "22:00", "quiet_until": "08:00" })).await;
    world.app.clock.advance(TimeDelta::hours(19) + TimeDelta::minutes(30));
    let titles = shown(&world, &mut scheduler).await;
    assert_eq!(titles, ["Interview in 1 hour: Early"], "after the quiet hours it would be too late");

    world.app.clock.advance(TimeDelta::hours(17));
    assert_eq!(shown(&world, &mut scheduler).await, [""; 0], "half past eleven at night");
    world.app.clock.advance(TimeDelta::hours(8) + TimeDelta::minutes(30));
    assert_eq!(shown(&world, &mut scheduler).await, ["Interview in 15 hours: Late"]);
}

#[tokio::test]
async fn choices_hold_for_new_interviews_and_wrong_ones_are_named() {
    let world = World::new().await;
    world.ask("update_reminder_choices", json!({ "minutes_before": [30, 30, 120], "background": true })).await;
    let choices = world.ask("get_reminder_choices", json!({})).await;
    assert_eq!((&choices["minutes_before"], &choices["background"]), (&json!([120, 30]), &json!(true)));
    let interview = interview(&world, "Charité", "2026-06-03T15:00").await;
    let waiting = expected([("2026-06-03T13:00", "WAITING"), ("2026-06-03T14:30", "WAITING")]);
    assert_eq!(reminders(&world, subject("interview", &interview)).await, waiting);
    let back = world.ask("update_reminder_choices", json!({ "minutes_before": null, "background": null })).await;
    assert_eq!((&back["minutes_before"], &back["background"]), (&json!([1440, 60]), &Value::Null));
    for (wrong, field) in [
        (json!({ "minutes_before": [-1] }), "minutes_before"),
        (json!({ "time_of_day": "nine" }), "time_of_day"),
        (json!({ "quiet_from": "22:00" }), "quiet_until"),
        (json!({ "quiet_from": "22:00", "quiet_until": "22:00" }), "quiet_until"),
        (json!({ "colour": "red" }), "colour"),
    ] {
        assert_eq!(world.refused_field("update_reminder_choices", wrong.clone()).await, field, "{wrong}");
    }
}

#[tokio::test]
async fn a_trial_says_who_shows_it_or_that_nothing_does() {
    let world = World::new().await;
    assert_eq!(world.ask("send_test_notification", json!({})).await, json!({ "service": "a list" }));
    assert_eq!(world.notices.titles(), ["This is how a reminder looks"]);
    world.notices.meet(Fate::Refused);
    let refused = world.refused("send_test_notification", json!({})).await;
    assert_eq!(refused.code, ErrorCode::Notifications);
}

#[tokio::test]
async fn what_could_not_be_shown_waits_in_today_and_is_tried_again() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    interview(&world, "Charité", "2026-06-01T12:10").await;
    world.notices.meet(Fate::Refused);
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(11)).await, [""; 0]);
    let unanswered = world.ask("list_unanswered_reminders", json!({})).await;
    assert_eq!(unanswered[0]["reminder"]["state"], "CLAIMED");
    world.notices.meet(Fate::Seen);
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(2)).await.len(), 1);
}

#[tokio::test]
async fn a_locked_vault_reminds_without_a_word_of_what_and_writes_it_down_when_it_opens() {
    let world = World::new().await;
    world.set_password(PASSWORD).await;
    let mut scheduler = Scheduler::new(&world.app);
    let interview = interview(&world, "Charité", "2026-06-01T12:10").await;
    scheduler.tick(&world.app, world.actor).await.unwrap();
    world.ask("lock", json!({})).await;
    world.app.clock.advance(TimeDelta::minutes(10));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].body, "Unlock AI Career Coach to see it.");
    world.ask("unlock", json!({ "password": PASSWORD })).await;
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(2)).await, [""; 0]);
    let list = world.ask("list_reminders", subject("interview", &interview)).await;
    assert_eq!((&list[1]["state"], &list[1]["shown_at"]), (&json!("SHOWN"), &json!("2026-06-01T09:11:00Z")));
}

#[tokio::test]
async fn only_some_records_have_reminders_and_other_peoples_are_not_there() {
    let world = World::new().await;
    let interview = interview(&world, "Charité", "2026-06-03T15:00").await;
    let id = world.ask("list_reminders", subject("interview", &interview)).await[0]["id"].clone();
    let note = world.ask("create_note", json!({ "body": "x" })).await;
    assert_eq!(world.refused_field("list_reminders", subject("note", &note)).await, "subject.kind");
    let before = json!({ "subject": subject("job", &json!({ "id": interview["job_id"] })), "time": { "before": 60 } });
    assert_eq!(world.refused_field("add_reminder", before).await, "time.before");
    assert_eq!(world.refused_field("snooze_reminder", json!({ "id": id, "minutes": 0 })).await, "minutes");
    for (command, input) in [
        ("move_reminder", json!({ "id": id, "time": { "before": 5 } })),
        ("remove_reminder", json!({ "id": id })),
        ("snooze_reminder", json!({ "id": id })),
        ("acknowledge_reminder", json!({ "id": id })),
        ("interview_history", json!({ "id": interview["id"] })),
        ("interview_conflicts", json!({ "id": interview["id"] })),
    ] {
        world.hidden_from_a_stranger(command, input).await;
    }
}
