//! Reminders as a person meets them: made with the record, moved with it, shown once, put off and answered.

use chrono::TimeDelta;
use coach_core::{ErrorCode, reminders::scheduler::Scheduler};
use serde_json::{Value, json};

use crate::world::World;

/// An interview in Berlin, while the computer is there too.
pub async fn interview(world: &World, company: &str, wall_time: &str) -> Value {
    world.app.clock.travel(chrono_tz::Europe::Berlin);
    let job = world.job("Nurse", company).await;
    let fields = json!({
        "interview_type": "VIDEO", "wall_time": wall_time, "time_zone": "Europe/Berlin", "location": "https://meet.example.org/1",
    });
    world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await["interview"].clone()
}

pub fn subject(kind: &str, record: &Value) -> Value {
    json!({ "kind": kind, "id": record["id"] })
}

/// Wall time and state of each reminder before an interview.
pub async fn reminders(world: &World, subject: Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found = world.ask("list_reminders", subject).await;
    let before = found.as_array().unwrap().iter().filter(|one| one["kind"] == "INTERVIEW");
    before.map(|one| (text(&one["wall_time"]), text(&one["state"]))).collect()
}

pub fn expected<const N: usize>(all: [(&str, &str); N]) -> Vec<(String, String)> {
    all.map(|(wall_time, state)| (wall_time.to_owned(), state.to_owned())).to_vec()
}

/// What is shown at this moment.
pub async fn shown(world: &World, scheduler: &mut Scheduler) -> Vec<String> {
    scheduler.tick(&world.app, world.actor).await.unwrap();
    world.notices.titles()
}

/// Lets time pass and looks at the clock three times a minute, as the application does.
pub async fn shown_within(world: &World, scheduler: &mut Scheduler, time: TimeDelta) -> Vec<String> {
    let mut titles = Vec::new();
    for _ in 0..time.num_seconds() / 20 {
        world.app.clock.advance(TimeDelta::seconds(20));
        titles.extend(shown(world, scheduler).await);
    }
    titles
}

#[tokio::test]
async fn an_interview_is_announced_a_day_and_an_hour_before_each_once() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let interview = interview(&world, "Charité", "2026-06-02T11:10").await;
    let list = async || reminders(&world, subject("interview", &interview)).await;
    assert_eq!(list().await, expected([("2026-06-01T11:10", "WAITING"), ("2026-06-02T10:10", "WAITING")]));

    assert_eq!(shown(&world, &mut scheduler).await, [""; 0]);
    let day_before = shown_within(&world, &mut scheduler, TimeDelta::minutes(20)).await;
    assert_eq!(day_before, ["Interview tomorrow: Charité"]);
    assert_eq!(list().await, expected([("2026-06-01T11:10", "SHOWN"), ("2026-06-02T10:10", "WAITING")]));

    world.app.clock.advance(TimeDelta::hours(22) + TimeDelta::minutes(45));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    assert_eq!(world.notices.taken(), []);
    world.app.clock.advance(TimeDelta::minutes(5) + TimeDelta::seconds(10));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    assert_eq!(notices[0].title, "Interview in 1 hour: Charité");
    assert_eq!(notices[0].body, "Video interview for Nurse, today at 11:10\nhttps://meet.example.org/1");
    assert_eq!(serde_json::to_value(notices[0].subject).unwrap(), subject("interview", &interview));
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(10)).await, [""; 0]);
}

#[tokio::test]
async fn the_time_is_told_on_this_computers_clocks_with_the_other_sides_beside() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    interview(&world, "Charité", "2026-06-01T13:00").await;
    world.app.clock.travel(chrono_tz::America::New_York);
    world.app.clock.advance(TimeDelta::hours(1));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let body = &world.notices.taken()[0].body;
    assert!(body.starts_with("Video interview for Nurse, today at 07:00 (13:00 in Europe/Berlin)\n"), "{body}");
}

#[tokio::test]
async fn one_that_would_be_past_is_made_but_never_shown() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let soon = interview(&world, "Charité", "2026-06-01T11:30").await;
    assert_eq!(
        reminders(&world, subject("interview", &soon)).await,
        expected([("2026-05-31T11:30", "SKIPPED"), ("2026-06-01T10:30", "SKIPPED")])
    );
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::hours(1)).await, [""; 0]);
    let past = json!({ "subject": subject("interview", &soon), "time": { "before": 60 } });
    assert_eq!(world.refused_field("add_reminder", past).await, "time");
}

#[tokio::test]
async fn reminders_are_added_moved_and_taken_away_and_stay_so_when_the_interview_moves() {
    let world = World::new().await;
    let interview = interview(&world, "Charité", "2026-06-03T15:00").await;
    let of = subject("interview", &interview);
    let add = async |time: Value| world.ask("add_reminder", json!({ "subject": of, "time": time })).await;
    let quarter = add(json!({ "before": 15 })).await;
    let evening = add(json!({ "at": { "wall_time": "2026-06-02T20:00", "time_zone": "Europe/Berlin" } })).await;
    assert_eq!((&quarter["minutes_before"], &evening["minutes_before"]), (&json!(15), &Value::Null));
    let day = world.ask("list_reminders", of.clone()).await[0]["id"].clone();
    world.ask("remove_reminder", json!({ "id": day })).await;
    world.ask("move_reminder", json!({ "id": quarter["id"], "time": { "before": 30 } })).await;
    let waiting = [("2026-06-02T20:00", "WAITING"), ("2026-06-03T14:00", "WAITING"), ("2026-06-03T14:30", "WAITING")];
    assert_eq!(reminders(&world, of.clone()).await, expected(waiting));

    let later = json!({ "id": interview["id"], "wall_time": "2026-06-04T10:00" });
    world.ask("reschedule_interview", later).await;
    let moved = [("2026-06-02T20:00", "WAITING"), ("2026-06-04T09:00", "WAITING"), ("2026-06-04T09:30", "WAITING")];
    assert_eq!(reminders(&world, of.clone()).await, expected(moved));

    let twice = json!({ "id": quarter["id"], "time": { "before": 60 } });
    assert_eq!(world.refused_field("move_reminder", twice).await, "time");
    add(json!({ "before": 1440 })).await;
    assert_eq!(reminders(&world, of).await.len(), 4, "what was taken away can come back");
}

#[tokio::test]
async fn a_cancelled_interview_is_silent_and_one_that_takes_place_after_all_is_not() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let interview = interview(&world, "Charité", "2026-06-01T14:00").await;
    world.ask("cancel_interview", json!({ "id": interview["id"] })).await;
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(30)).await, [""; 0]);
    let again = json!({ "id": interview["id"], "wall_time": "2026-06-01T14:00" });
    world.ask("reschedule_interview", again).await;
    let titles = shown_within(&world, &mut scheduler, TimeDelta::hours(2)).await;
    assert_eq!(titles, ["Interview in 1 hour: Charité"]);
}

#[tokio::test]
async fn an_interview_that_moves_after_it_was_announced_is_announced_anew() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let interview = interview(&world, "Charité", "2026-06-01T12:10").await;
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(15)).await.len(), 1);
    let move_to = async |wall_time: &str| {
        world.ask("reschedule_interview", json!({ "id": interview["id"], "wall_time": wall_time })).await;
    };
    move_to("2026-06-01T12:05").await;
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(15)).await, [""; 0]);
    move_to("2026-06-02T12:05").await;
    let titles = shown_within(&world, &mut scheduler, TimeDelta::hours(1)).await;
    assert_eq!(titles, ["Interview tomorrow: Charité"]);
}

#[tokio::test]
async fn a_deleted_interview_takes_its_reminders_along_and_brings_them_back() {
    let world = World::new().await;
    let interview = interview(&world, "Charité", "2026-06-03T15:00").await;
    let of = subject("interview", &interview);
    let before = reminders(&world, of.clone()).await;
    let entry = world.ask("delete_record", of.clone()).await;
    assert_eq!(world.refused("list_reminders", of.clone()).await.code, ErrorCode::Invalid);
    assert_eq!(world.texts("SELECT 'left' FROM reminders").await, [""; 0]);
    world.ask("restore_record", json!({ "id": entry["id"] })).await;
    assert_eq!(reminders(&world, of).await, before);
}

#[tokio::test]
async fn plans_of_a_day_come_at_the_chosen_hour_of_that_day() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    world.app.clock.travel(chrono_tz::Europe::Berlin);
    let job = world.job("Cook", "Zur Linde").await;
    let action = json!({ "next_action": "Call the chef", "next_action_date": "2026-06-02" });
    world.ask("update_job", json!({ "id": job["id"], "changes": action })).await;
    let sent = world.job("Baker", "Mill").await;
    let fields = json!({ "submitted_at": "2026-06-01T08:00:00Z", "follow_up_date": "2026-06-02" });
    world.ask("create_application", json!({ "job_id": sent["id"], "fields": fields })).await;
    let steps =
        json!({ "items": [{ "title": "Shortlist", "due": "2026-06-02" }, { "title": "Call", "due": "2026-06-03" }] });
    let goal = json!({ "title": "Find a kitchen", "status": "IN_PROGRESS", "milestones": steps });
    world.ask("create_goal", goal).await;
    let closed = world.job("Cook", "Closed").await;
    world.ask("update_job", json!({ "id": closed["id"], "changes": { "next_action_date": "2026-06-02" } })).await;
    world.ask("move_job", json!({ "id": closed["id"], "status": "WITHDRAWN" })).await;
    world.ask("update_reminder_choices", json!({ "time_of_day": "08:30" })).await;

    world.app.clock.advance(TimeDelta::hours(21) + TimeDelta::minutes(29));
    assert_eq!(shown(&world, &mut scheduler).await, [""; 0]);
    world.app.clock.advance(TimeDelta::minutes(1));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    let mut told: Vec<_> = notices.iter().map(|notice| (notice.title.as_str(), notice.body.as_str())).collect();
    told.sort();
    let expected = [
        ("Call the chef: Zur Linde", "You planned it for today: Cook."),
        ("Follow up with Mill", "You planned it for today to ask about your application: Baker."),
        ("Shortlist", "A step to “Find a kitchen”, planned for today."),
    ];
    assert_eq!(told, expected);
    assert_eq!(world.ask("list_unanswered_reminders", json!({})).await.as_array().unwrap().len(), 3);

    // Done: nobody needs to answer it any more.
    world.ask("update_job", json!({ "id": job["id"], "changes": { "next_action_date": null } })).await;
    scheduler.tick(&world.app, world.actor).await.unwrap();
    assert_eq!(world.ask("list_unanswered_reminders", json!({})).await.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn the_day_after_an_interview_asks_to_thank_for_it_unless_it_failed() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let good = interview(&world, "Charité", "2026-06-01T11:00").await;
    let bad = interview(&world, "Other", "2026-06-01T11:00").await;
    let with = json!({ "id": good["id"], "changes": { "interviewers": ["Dr. Weiß"] } });
    world.ask("update_interview", with).await;
    world.ask("record_outcome", json!({ "id": bad["id"], "outcome": "FAILED" })).await;
    world.app.clock.advance(TimeDelta::hours(22));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].title, "Thank Charité for the interview");
    assert_eq!(notices[0].body, "Nurse, yesterday at 11:00. A few lines are enough.\nWith Dr. Weiß");
}

#[tokio::test]
async fn one_that_is_put_off_comes_again_and_one_that_is_answered_does_not() {
    let world = World::new().await;
    let mut scheduler = Scheduler::new(&world.app);
    let interview = interview(&world, "Charité", "2026-06-01T12:10").await;
    shown_within(&world, &mut scheduler, TimeDelta::minutes(11)).await;
    let unanswered = world.ask("list_unanswered_reminders", json!({})).await;
    assert_eq!(unanswered[0]["title"], "Interview in 59 minutes: Charité");
    assert_eq!(unanswered[0]["job"]["company"], "Charité");
    let id = unanswered[0]["reminder"]["id"].clone();

    let put_off = world.ask("snooze_reminder", json!({ "id": id })).await;
    assert_eq!((&put_off["is_put_off"], &put_off["fire_at"]), (&json!(true), &json!("2026-06-01T09:21:00Z")));
    assert_eq!(world.ask("list_unanswered_reminders", json!({})).await, json!([]));
    // A note on the interview does not call it back.
    let note = json!({ "id": interview["id"], "changes": { "prep_notes": "Smile" } });
    world.ask("update_interview", note).await;
    let again = shown_within(&world, &mut scheduler, TimeDelta::minutes(11)).await;
    assert_eq!(again, ["Interview in 49 minutes: Charité"]);

    world.ask("acknowledge_reminder", json!({ "id": id })).await;
    assert_eq!(world.ask("list_unanswered_reminders", json!({})).await, json!([]));
    assert_eq!(shown_within(&world, &mut scheduler, TimeDelta::minutes(20)).await, [""; 0]);
}
