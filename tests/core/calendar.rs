//! Interviews in other calendars, and other people's invitations in ours.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::World;

/// The lines of a calendar as its reader sees them: unfolded.
fn lines(text: &str) -> Vec<String> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "folded, and only CRLF");
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

async fn interview(world: &World, company: &str) -> Value {
    let job = world.job("Nurse, nights; “ward 7”", company).await;
    let fields = json!({
        "interview_type": "VIDEO", "wall_time": "2026-06-10T14:30", "time_zone": "Europe/Berlin", "duration": 45,
        "location": "https://meet.example.org/with/a/very/long/room/name/that/must/be/folded/somewhere/1",
        "interviewers": ["Dr. Weiß", "Ms. Okafor"],
    });
    world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await["interview"].clone()
}

async fn exported(world: &World, interview: &Value) -> Vec<String> {
    lines(world.ask("export_interview", json!({ "id": interview["id"] })).await["text"].as_str().unwrap())
}

impl World {
    async fn invited(&self, text: &str, more: Value) -> Value {
        let ticket = self.app.ticket_for_bytes("invite.ics".into(), text.as_bytes().to_vec()).ticket;
        let mut input = json!({ "ticket": ticket });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.ask("import_file", input).await
    }

    async fn only_interview(&self) -> Value {
        let page = self.ask("list_interviews", json!({})).await;
        assert_eq!(page["total"], 1);
        page["items"][0].clone()
    }
}

/// An invitation as a mail program sends it.
fn invitation(changes: &[(&str, &str)]) -> String {
    let mut text = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nPRODID:-//Somebody//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\
        ORGANIZER;CN=\"Recruiting, Charité\":mailto:jobs@charite.example\r\n\
        SUMMARY:Interview Charité\\, Nurse\r\nDTSTART;TZID=W. Europe Standard Time:20260610T143000\r\n\
        DTEND;TZID=W. Europe Standard Time:20260610T153000\r\nUID:040000008200E00074C5B7101A82E008\r\n\
        DTSTAMP:20260601T080000Z\r\nSEQUENCE:0\r\nLOCATION:Ward 7\\; second floor\r\nSTATUS:CONFIRMED\r\n\
        BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\n\
        END:VEVENT\r\nEND:VCALENDAR\r\n"
        .to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    text
}

#[tokio::test]
async fn an_interview_is_written_with_its_place_people_and_alarms() {
    let world = World::new().await;
    let interview = interview(&world, "Charité").await;
    let lines = exported(&world, &interview).await;
    let id = interview["id"].as_str().unwrap();
    for expected in [
        "METHOD:PUBLISH",
        &format!("UID:{id}@app.careercoach.desktop"),
        "SEQUENCE:0",
        "DTSTAMP:20260601T090000Z",
        "DTSTART:20260610T123000Z",
        "DTEND:20260610T131500Z",
        "SUMMARY:Video interview: Nurse\\, nights\\; “ward 7”\\, Charité",
        "LOCATION:https://meet.example.org/with/a/very/long/room/name/that/must/be/folded/somewhere/1",
        "DESCRIPTION:Round 1. 2026-06-10 14:30\\, Europe/Berlin.\\nWith Dr. Weiß\\, Ms. Okafor",
        "STATUS:CONFIRMED",
        "ACTION:DISPLAY",
        "TRIGGER:-P1D",
        "TRIGGER:-PT1H",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected} in {lines:#?}");
    }
    assert_eq!(lines.iter().filter(|line| line.starts_with("PRODID")).count(), 1);
}

#[tokio::test]
async fn a_move_raises_the_sequence_and_a_cancellation_keeps_the_identifier() {
    let world = World::new().await;
    let interview = interview(&world, "Charité").await;
    let uid = |lines: &[String]| lines.iter().find(|line| line.starts_with("UID:")).cloned().unwrap();
    let before = uid(&exported(&world, &interview).await);
    world.ask("reschedule_interview", json!({ "id": interview["id"], "wall_time": "2026-06-11T10:00" })).await;
    let moved = exported(&world, &interview).await;
    assert!(moved.contains(&"SEQUENCE:1".to_owned()) && moved.contains(&"DTSTART:20260611T080000Z".to_owned()));
    world.ask("cancel_interview", json!({ "id": interview["id"] })).await;
    let cancelled = exported(&world, &interview).await;
    assert!(cancelled.contains(&"SEQUENCE:2".to_owned()) && cancelled.contains(&"STATUS:CANCELLED".to_owned()));
    assert!(!cancelled.contains(&"BEGIN:VALARM".to_owned()), "nothing rings for what does not take place");
    assert_eq!(uid(&cancelled), before);

    let all = world.ask("export_records", json!({ "format": "ICS" })).await;
    assert_eq!(all["name"], "interviews-2026-06-01.ics");
    assert_eq!(lines(all["text"].as_str().unwrap()), cancelled);
    world.hidden_from_a_stranger("export_interview", json!({ "id": interview["id"] })).await;
}

#[tokio::test]
async fn an_invitation_becomes_an_interview_of_the_job_it_names() {
    let world = World::new().await;
    world.job("Cook", "Zur Linde").await;
    let job = world.job("Nurse", "Charité").await;
    let text = invitation(&[]);
    let ticket = world.app.ticket_for_bytes("invite.ics".into(), text.as_bytes().to_vec()).ticket;
    let preview = world.ask("preview_import", json!({ "ticket": ticket })).await;
    assert_eq!((&preview["kind"], &preview["interviews"][0]["job"]["id"]), (&json!("CALENDAR"), &job["id"]));
    assert_eq!(world.ask("list_interviews", json!({})).await["total"], 0);

    let report = world.invited(&text, json!({})).await;
    assert_eq!(report["counts"], json!([{ "kind": "interview", "count": 1 }]));
    let card = world.only_interview().await;
    assert_eq!((&card["wall_time"], &card["time_zone"]), (&json!("2026-06-10T14:30"), &json!("Europe/Berlin")));
    assert_eq!((&card["location"], &card["duration"]), (&json!("Ward 7; second floor"), &json!(60)));
    assert_eq!(world.ask("get_job", json!({ "id": job["id"] })).await["status"], "INTERVIEW_SCHEDULED");
    let subject = json!({ "kind": "interview", "id": card["id"] });
    assert_eq!(world.ask("list_reminders", subject).await.as_array().unwrap().len(), 3);

    let again = world.invited(&text, json!({})).await;
    assert_eq!((&again["duplicates"], &again["counts"]), (&json!(1), &json!([])));
    world.ask("undo_import", json!({ "batch": report["batch"] })).await;
    assert_eq!(world.ask("list_interviews", json!({})).await["total"], 0);
}

#[tokio::test]
async fn a_newer_invitation_moves_the_interview_an_older_one_does_not_and_undoing_puts_it_back() {
    let world = World::new().await;
    world.job("Nurse", "Charité").await;
    world.invited(&invitation(&[]), json!({})).await;
    world.app.clock.advance(TimeDelta::minutes(5));
    let later = invitation(&[("SEQUENCE:0", "SEQUENCE:2"), ("20260610T", "20260612T")]);
    let report = world.invited(&later, json!({})).await;
    let card = world.only_interview().await;
    assert_eq!(card["wall_time"], "2026-06-12T14:30");
    let history = world.ask("interview_history", json!({ "id": card["id"] })).await;
    assert_eq!(history[0]["change"], "RESCHEDULED");
    let exported = exported(&world, &card).await;
    assert!(exported.contains(&"SEQUENCE:2".to_owned()), "what others called it");
    assert!(exported.contains(&"UID:040000008200E00074C5B7101A82E008".to_owned()));

    world.invited(&invitation(&[("SEQUENCE:0", "SEQUENCE:1"), ("20260610T", "20260613T")]), json!({})).await;
    assert_eq!(world.only_interview().await["wall_time"], "2026-06-12T14:30");
    world.ask("undo_import", json!({ "batch": report["batch"] })).await;
    assert_eq!(world.only_interview().await["wall_time"], "2026-06-10T14:30");
}

#[tokio::test]
async fn a_cancellation_cancels_what_it_names_and_nothing_else() {
    let world = World::new().await;
    world.job("Nurse", "Charité").await;
    world.invited(&invitation(&[]), json!({})).await;
    let other = invitation(&[("METHOD:REQUEST", "METHOD:CANCEL"), ("UID:04", "UID:99")]);
    let report = world.invited(&other, json!({})).await;
    assert_eq!(report["problem_count"], 1);
    assert_eq!(world.only_interview().await["state"], "SCHEDULED");
    world.invited(&invitation(&[("METHOD:REQUEST", "METHOD:CANCEL"), ("SEQUENCE:0", "SEQUENCE:1")]), json!({})).await;
    assert_eq!(world.only_interview().await["state"], "CANCELLED");
}

#[tokio::test]
async fn times_are_read_from_every_kind_of_zone_and_an_unknown_one_is_told() {
    const START: &str = "DTSTART;TZID=W. Europe Standard Time:20260610T143000";
    const END: &str = "DTEND;TZID=W. Europe Standard Time:20260610T153000";
    let cases = [
        ("DTSTART:20260610T123000Z", "DURATION:PT1H30M", "2026-06-10T08:30", "America/New_York", 90),
        (
            "DTSTART;TZID=Asia/Kolkata:20260610T143000",
            "DTEND;TZID=Asia/Kolkata:20260610T150000",
            "2026-06-10T14:30",
            "Asia/Kolkata",
            30,
        ),
        (
            "DTSTART;TZID=/example.org/2026/Europe/Paris:20260610T143000",
            "DURATION:P1D",
            "2026-06-10T14:30",
            "Europe/Paris",
            1440,
        ),
        (
            "DTSTART;TZID=\"Eastern Standard Time\":20260610T143000",
            "DTEND:20260610T190000Z",
            "2026-06-10T14:30",
            "America/New_York",
            30,
        ),
        ("DTSTART:20260610T143000", "X-NONE:1", "2026-06-10T14:30", "America/New_York", 60),
    ];
    for (start, end, wall_time, zone, duration) in cases {
        let world = World::new().await;
        world.app.clock.travel(chrono_tz::America::New_York);
        world.job("Nurse", "Charité").await;
        let report = world.invited(&invitation(&[(START, start), (END, end)]), json!({})).await;
        assert_eq!(report["problems"], json!([]), "{start}");
        let card = world.only_interview().await;
        let told = (&card["wall_time"], &card["time_zone"], &card["duration"]);
        assert_eq!(told, (&json!(wall_time), &json!(zone), &json!(duration)), "{start}");
    }
    for start in ["DTSTART;TZID=Middle Earth:20260610T143000", "DTSTART;VALUE=DATE:20260610"] {
        let world = World::new().await;
        world.job("Nurse", "Charité").await;
        let report = world.invited(&invitation(&[(START, start), (END, "X-NONE:1")]), json!({})).await;
        assert_eq!((&report["problem_count"], &report["counts"]), (&json!(1), &json!([])), "{start}");
    }
}

#[tokio::test]
async fn an_invitation_that_names_no_job_asks_for_one_and_takes_the_one_that_is_said() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    let report = world.invited(&invitation(&[]), json!({})).await;
    assert_eq!((&report["interviews"][0]["job"], &report["counts"]), (&Value::Null, &json!([])));
    assert_eq!(report["problems"][0]["is_left_out"], true);
    world.invited(&invitation(&[]), json!({ "job_id": job["id"] })).await;
    assert_eq!(world.only_interview().await["job"]["company"], "Zur Linde");
}

#[tokio::test]
async fn a_hostile_or_broken_calendar_is_refused() {
    let world = World::new().await;
    let deep = "BEGIN:VCALENDAR\r\n".to_owned() + &"BEGIN:VEVENT\r\n".repeat(100_000);
    for text in
        [deep.as_str(), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"]
    {
        let ticket = world.app.ticket_for_bytes("invite.ics".into(), text.as_bytes().to_vec()).ticket;
        let refused = world.refused("import_file", json!({ "ticket": ticket })).await;
        assert_eq!(refused.code, coach_core::ErrorCode::UnreadableFile, "{}", refused.message);
    }
}

#[tokio::test]
async fn what_we_write_we_read_the_same() {
    let world = World::new().await;
    let interview = interview(&world, "Charité").await;
    let text =
        world.ask("export_interview", json!({ "id": interview["id"] })).await["text"].as_str().unwrap().to_owned();
    let other = World::new().await;
    other.app.clock.travel(chrono_tz::Europe::Berlin);
    other.job("Nurse, nights; “ward 7”", "Charité").await;
    other.invited(&text, json!({})).await;
    let card = other.only_interview().await;
    for field in ["wall_time", "time_zone", "duration", "location", "interview_type"] {
        assert_eq!(card[field], interview[field], "{field}");
    }
}

#[tokio::test]
async fn a_calendar_file_is_kept_up_to_date_where_the_person_says() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(world.ask("calendar_file", json!({})).await["folder"], Value::Null);
    let chosen = world.app.ticket_for_destination(folder.path().to_owned()).ticket;
    let kept = world.ask("choose_calendar_folder", json!({ "folder": chosen })).await;
    assert_eq!(kept["folder"], folder.path().file_name().unwrap().to_str().unwrap());
    let file = folder.path().join(kept["name"].as_str().unwrap());
    let interview = interview(&world, "Charité").await;
    coach_core::interop::calendar::file::refresh(&world.app, world.actor).await.unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(lines(&text).contains(&"DTSTART:20260610T123000Z".to_owned()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");

    let written = world.ask("calendar_file", json!({})).await["written_at"].clone();
    world.app.clock.advance(TimeDelta::minutes(5));
    coach_core::interop::calendar::file::refresh(&world.app, world.actor).await.unwrap();
    assert_eq!(world.ask("calendar_file", json!({})).await["written_at"], written, "nothing changed");

    std::fs::remove_dir_all(folder.path()).unwrap();
    world.ask("cancel_interview", json!({ "id": interview["id"] })).await;
    coach_core::interop::calendar::file::refresh(&world.app, world.actor).await.unwrap();
    assert!(world.ask("calendar_file", json!({})).await["problem"].is_string());
    world.ask("choose_calendar_folder", json!({})).await;
    assert_eq!(world.ask("calendar_file", json!({})).await["folder"], Value::Null);
    let nowhere = world.app.ticket_for_destination(folder.path().to_owned()).ticket;
    assert_eq!(world.refused_field("choose_calendar_folder", json!({ "folder": nowhere })).await, "folder");
}
