//! Reminders against the clock: zones and their changes, sleep, a clock set wrong, days away, and a process that dies.
//! Whatever happens, each is shown once; only a death may show one twice.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use coach_core::{clock::Instant, ids::ReminderId, reminders::scheduler::Scheduler};
use serde_json::{Value, json};

use crate::{
    notices::Fate,
    world::{World, start},
};

/// On both sides of the equator, by an hour or by half of one, at midnight or at night: here clocks change twice a year.
const ZONES: [Tz; 12] = [
    Tz::Europe__Berlin,
    Tz::Europe__London,
    Tz::Europe__Athens,
    Tz::America__New_York,
    Tz::America__Los_Angeles,
    Tz::America__Santiago,
    Tz::America__Havana,
    Tz::Australia__Sydney,
    Tz::Australia__Lord_Howe,
    Tz::Pacific__Auckland,
    Tz::Asia__Jerusalem,
    Tz::Africa__Cairo,
];
const CHANGES: usize = 4;
/// How many interviews around each change of each zone: 432 in all. `COACH_INTERVIEWS=400` makes it 19,200.
const EACH: usize = 9;

/// The next days on which the clocks of a zone change.
fn changes(zone: Tz) -> Vec<NaiveDate> {
    let offset = |day: NaiveDate| zone.offset_from_utc_date(&day).fix();
    let days = (0..900).map(|day| start().date_naive() + Days::new(day));
    days.filter(|day| offset(*day) != offset(*day + Days::new(1))).take(CHANGES).collect()
}

/// What clocks of a zone mean, where they mean one thing and meant one thing the day before.
fn instants(wall: NaiveDateTime, zone: Tz) -> Option<(Instant, Instant)> {
    let at = |wall| zone.from_local_datetime(&wall).single().map(|at: DateTime<Tz>| at.with_timezone(&Utc));
    Some((at(wall)?, at(wall - Days::new(1))?))
}

/// Interviews of one job, taken in from a file.
async fn interviews(world: &World, times: &[(NaiveDateTime, Tz)]) {
    let job = world.job("Nurse", "Charité").await;
    let interview = |(place, (wall, zone)): (usize, &(NaiveDateTime, Tz))| {
        json!({
            "id": format!("01900000-0000-7000-8000-{place:012x}"), "job_id": job["id"], "interview_type": "VIDEO", "round": 1,
            "wall_time": wall.format("%Y-%m-%dT%H:%M").to_string(), "time_zone": zone.name(), "state": "SCHEDULED",
            "scheduled_at": instants(*wall, *zone).unwrap().0, "created_at": start(), "updated_at": start(),
        })
    };
    let all: Vec<Value> = times.iter().enumerate().map(interview).collect();
    let file = json!({ "kind": "records", "format": 1, "records": { "interview": all } });
    let ticket = world.app.ticket_for_bytes("interviews.json".into(), file.to_string().into_bytes()).ticket;
    let report = world.ask("import_file", json!({ "ticket": ticket })).await;
    assert_eq!(report["counts"][0]["count"], times.len(), "{}", report["problems"][0]);
    world.ask("update_reminder_choices", json!({ "thank_yous": false })).await;
}

/// When each reminder is to come.
async fn moments(world: &World) -> HashMap<ReminderId, Instant> {
    let rows = world.texts("SELECT json_array(lower(hex(id)), fire_at) FROM reminders").await;
    rows.iter().map(|row| serde_json::from_str::<(ReminderId, Instant)>(row).unwrap()).collect()
}

/// In the zones of this test, `count` interviews in turn, each some time after the one before.
fn in_turn(first: &str, every: TimeDelta, count: i32) -> Vec<(NaiveDateTime, Tz)> {
    let first = NaiveDateTime::parse_from_str(first, "%Y-%m-%dT%H:%M").unwrap();
    (0..count).map(|place| (first + every * place, Tz::UTC)).collect()
}

async fn tick(world: &World, scheduler: &mut Scheduler) -> Vec<ReminderId> {
    scheduler.tick(&world.app, world.actor).await.unwrap();
    world.notices.reminders()
}

fn move_to(world: &World, at: Instant) {
    world.app.clock.advance(at - world.app.clock.now());
}

#[tokio::test]
async fn around_every_change_of_the_clocks_each_comes_at_its_own_minute() {
    let each = std::env::var("COACH_INTERVIEWS").map_or(EACH, |count| count.parse().unwrap());
    let world = World::new().await;
    let mut times = Vec::new();
    let mut expected: HashMap<Instant, usize> = HashMap::new();
    for zone in ZONES {
        for change in changes(zone) {
            // From the morning before to the evening after, in steps that meet every hour of the night.
            let day_before = change.and_hms_opt(0, 0, 0).unwrap() - TimeDelta::hours(14);
            let walls = (0..).map(|place| day_before + TimeDelta::minutes(97 * place % (60 * 60)));
            let clear = walls.filter_map(|wall| Some((wall, instants(wall, zone)?)));
            for (wall, (begins, day_earlier)) in clear.take(each) {
                times.push((wall, zone));
                *expected.entry(begins - TimeDelta::hours(1)).or_default() += 1;
                *expected.entry(day_earlier).or_default() += 1;
            }
        }
    }
    assert_eq!(times.len(), ZONES.len() * CHANGES * each);
    interviews(&world, &times).await;
    let mut scheduler = Scheduler::new(&world.app);
    let mut seen = Vec::new();
    for at in expected.keys().collect::<BTreeSet<_>>() {
        move_to(&world, *at - TimeDelta::milliseconds(1));
        assert_eq!(tick(&world, &mut scheduler).await, [], "nothing comes before {at}");
        move_to(&world, *at);
        let shown = tick(&world, &mut scheduler).await;
        assert_eq!(shown.len(), expected[at], "at {at}");
        seen.extend(shown);
    }
    let total = seen.len();
    assert_eq!((total, seen.into_iter().collect::<BTreeSet<_>>().len()), (2 * times.len(), 2 * times.len()));
}

#[tokio::test]
async fn after_a_sleep_of_eight_hours_what_was_missed_is_told_in_one_and_what_is_due_by_itself() {
    let world = World::new().await;
    // Reminded of at 12:00, 13:00 … 17:00, and of the last one a day before at 11:59.
    interviews(&world, &in_turn("2026-06-01T13:00", TimeDelta::hours(1), 6)).await;
    let mut scheduler = Scheduler::new(&world.app);
    assert_eq!(tick(&world, &mut scheduler).await, []);
    move_to(&world, start() + TimeDelta::hours(8));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    let told: Vec<(&str, usize)> =
        notices.iter().map(|notice| (notice.title.as_str(), notice.reminders.len())).collect();
    assert_eq!(told, [("5 reminders while you were away", 5), ("Interview in 1 hour: Charité", 1)]);
    assert!(notices[0].body.ends_with("and 2 more"), "{}", notices[0].body);
    move_to(&world, start() + TimeDelta::hours(20));
    assert_eq!(tick(&world, &mut scheduler).await, []);
}

#[tokio::test]
async fn three_that_were_missed_are_told_one_by_one() {
    let world = World::new().await;
    interviews(&world, &in_turn("2026-06-01T13:00", TimeDelta::hours(1), 3)).await;
    let mut scheduler = Scheduler::new(&world.app);
    move_to(&world, start() + TimeDelta::hours(8));
    scheduler.tick(&world.app, world.actor).await.unwrap();
    assert_eq!(world.notices.titles().len(), 3);
}

#[tokio::test]
async fn a_clock_that_is_set_wrong_and_right_again_repeats_nothing_and_loses_nothing() {
    for wrong in [TimeDelta::hours(-1), TimeDelta::days(-2), TimeDelta::days(365)] {
        let world = World::new().await;
        interviews(&world, &in_turn("2026-06-03T13:10", TimeDelta::minutes(95), 24)).await;
        let mut scheduler = Scheduler::new(&world.app);
        scheduler.tick(&world.app, world.actor).await.unwrap();
        let due = moments(&world).await;
        let mut seen: HashMap<ReminderId, usize> = HashMap::new();
        let mut right = start();
        for minute in 0..5 * 24 * 6 {
            right += TimeDelta::minutes(10);
            // Twelve times in these days the clock is wrong for half an hour.
            let is_wrong = minute % 60 < 3;
            move_to(&world, if is_wrong { right + wrong } else { right });
            for id in tick(&world, &mut scheduler).await {
                *seen.entry(id).or_default() += 1;
            }
        }
        assert_eq!(due.len(), 48);
        for (id, at) in due {
            assert_eq!(seen.get(&id), Some(&1), "wrong by {wrong}, the one for {at}");
        }
    }
}

#[tokio::test]
async fn after_three_days_away_nothing_older_than_a_day_is_told() {
    let world = World::new().await;
    interviews(&world, &in_turn("2026-06-03T06:30", TimeDelta::hours(6), 12)).await;
    let mut scheduler = Scheduler::new(&world.app);
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let due = moments(&world).await;
    let back = start() + TimeDelta::days(3);
    let world = world.restarted().await;
    move_to(&world, back);
    let mut scheduler = Scheduler::new(&world.app);
    scheduler.tick(&world.app, world.actor).await.unwrap();
    let notices = world.notices.taken();
    assert_eq!(notices.len(), 1);
    let told: BTreeSet<ReminderId> = notices[0].reminders.iter().copied().collect();
    let last_day = due.iter().filter(|(_, at)| back - TimeDelta::days(1) < **at && **at <= back);
    assert_eq!(told, last_day.map(|(id, _)| *id).collect());
    assert!(told.len() > 3 && due.values().any(|at| *at < back - TimeDelta::days(1)));
}

#[tokio::test]
async fn whoever_dies_between_claim_and_showing_shows_it_afterwards() {
    let mut world = World::new().await;
    interviews(&world, &in_turn("2026-06-03T13:00", TimeDelta::minutes(10), 25)).await;
    tick(&world, &mut Scheduler::new(&world.app)).await;
    let mut due: Vec<(Instant, ReminderId)> = moments(&world).await.into_iter().map(|(id, at)| (at, id)).collect();
    due.sort();
    assert_eq!(due.len(), 50);
    for (kill, (at, id)) in due.into_iter().enumerate() {
        move_to(&world, at);
        let fate = if kill % 2 == 0 { Fate::DiesBefore } else { Fate::DiesAfter };
        world.notices.meet(fate);
        let mut scheduler = Scheduler::new(&world.app);
        tokio::select! {
            ticked = scheduler.tick(&world.app, world.actor) => panic!("it lived: {ticked:?}"),
            () = world.notices.death() => {}
        }
        let before = world.notices.reminders();
        assert_eq!(before.contains(&id), fate == Fate::DiesAfter);
        drop(scheduler);
        world = world.restarted().await;
        world.notices.meet(Fate::Seen);
        let mut scheduler = Scheduler::new(&world.app);
        move_to(&world, at + TimeDelta::seconds(59));
        assert_eq!(tick(&world, &mut scheduler).await, [], "the claim is young");
        move_to(&world, at + TimeDelta::seconds(60));
        assert_eq!(tick(&world, &mut scheduler).await, [id]);
        move_to(&world, at + TimeDelta::seconds(200));
        assert_eq!(tick(&world, &mut scheduler).await, []);
    }
}
