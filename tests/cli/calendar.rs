//! Interviews to and from other calendars, from the command line.

use serde_json::json;

use crate::world::World;

const INVITATION: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n\
    UID:one@example.org\r\nDTSTAMP:20260601T080000Z\r\nDTSTART;TZID=Romance Standard Time:20360610T143000\r\n\
    DURATION:PT30M\r\nSUMMARY:Interview at Kestrel\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn an_invitation_is_shown_first_then_saved_and_comes_out_again_as_a_calendar() {
    let world = World::new();
    world.track("Engineer");
    std::fs::write(world.file("invite.ics"), INVITATION).unwrap();
    let shown = world.run(&["import", "invite.ics"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    let expected = "2036-06-10 14:30 Europe/Paris, “Interview at Kestrel” for Engineer, Kestrel";
    for words in ["Invitations.", "1 new: interview", expected, "Nothing was saved"] {
        assert!(shown.out.contains(words), "{words}: {}", shown.out);
    }
    let saved = world.json(&["import", "invite.ics", "--as", "calendar", "--yes"]);
    assert_eq!((&saved["recognised"], &saved["counts"][0]["count"]), (&json!("CALENDAR"), &json!(1)));

    let calendar = world.run(&["export", "ics"]).out;
    for line in ["UID:one@example.org", "DTSTART:20360610T123000Z", "DTEND:20360610T130000Z", "TRIGGER:-PT1H"] {
        assert!(calendar.contains(&format!("{line}\r\n")), "{line}: {calendar}");
    }
    std::fs::write(world.file("broken.ics"), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n").unwrap();
    assert_eq!(world.run(&["import", "broken.ics"]).code, 3);
}
