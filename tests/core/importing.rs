//! Files taken in: looked at first, made as one batch, taken back.

use coach_core::{ErrorCode, event::Event};
use serde_json::{Value, json};

use crate::{linkedin::zipped, world::World};

impl World {
    pub fn file(&self, name: &str, content: impl Into<Vec<u8>>) -> String {
        self.app.ticket_for_bytes(name.into(), content.into()).ticket
    }

    pub async fn preview(&self, name: &str, content: impl Into<Vec<u8>>) -> Value {
        self.ask("preview_import", json!({ "ticket": self.file(name, content) })).await
    }

    pub async fn import(&self, name: &str, content: impl Into<Vec<u8>>) -> Value {
        self.ask("import_file", json!({ "ticket": self.file(name, content) })).await
    }

    pub async fn only_job(&self) -> Value {
        let page = self.ask("list_jobs", json!({})).await;
        assert_eq!(page["total"], 1, "{page}");
        self.ask("get_job", json!({ "id": page["items"][0]["id"] })).await
    }

    pub async fn history(&self, job: &Value) -> Vec<(String, String)> {
        let steps = self.ask("job_history", json!({ "id": job["id"] })).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        steps.as_array().unwrap().iter().map(|step| (text(&step["to_status"]), text(&step["changed_at"]))).collect()
    }
}

pub fn count(report: &Value, kind: &str) -> u64 {
    let counts = report["counts"].as_array().unwrap();
    counts.iter().find(|counted| counted["kind"] == kind).map_or(0, |counted| counted["count"].as_u64().unwrap())
}

fn messages(report: &Value) -> Vec<&str> {
    report["problems"].as_array().unwrap().iter().map(|problem| problem["message"].as_str().unwrap()).collect()
}

const SPREADSHEET: &str = "Employer;Role;Stage;Date applied;Last updated;Salary;Link;Notes;Tags\r\n\
    Nordlicht Energie;Data engineer;Interviewing;02.03.2026;20.03.2026;60.000 – 75.000 €;nordlicht.example/jobs/1;\"Asked about\nremote\";data, energy\r\n\
    Kestrel;Platform engineer;Wishlist;;;;;;\r\n\
    Kestrel;Platform engineer;Wishlist;;;;;;\r\n\
    Mill;Baker;No response;05.01.2026;;40k;javascript:alert(1);;\r\n\
    ;Cook;Applied;;;;;;\r\n\
    Inn;Waiter;Dreaming;soon;;;;;\r\n";

#[tokio::test]
async fn the_day_of_applying_is_kept_under_the_shortest_of_its_names() {
    let world = World::new().await;
    world.import("jobs.csv", "Company;Position;Applied\r\nMill;Baker;2026-04-25\r\n").await;
    let found = world.ask("list_jobs", json!({})).await;
    assert_eq!(found["items"][0]["applied_at"], "2026-04-25T12:00:00Z");
}

#[tokio::test]
async fn a_spreadsheet_is_shown_first_and_then_made_jobs_with_their_history() {
    let world = World::new().await;
    let preview = world.preview("jobs.csv", SPREADSHEET).await;
    assert_eq!((count(&preview, "job"), count(&preview, "note")), (4, 2));
    assert_eq!((&preview["duplicates"], &preview["batch"]), (&json!(1), &Value::Null));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0, "a preview makes nothing");
    let left_out: Vec<&Value> =
        preview["problems"].as_array().unwrap().iter().filter(|problem| problem["is_left_out"] == true).collect();
    assert_eq!(left_out.len(), 1);
    assert_eq!((&left_out[0]["row"], &left_out[0]["message"]), (&json!(7), &json!("Give the company.")));
    let told = messages(&preview).join("\n");
    for words in
        ["“javascript:alert(1)” is not a web address", "“Dreaming” is no status", "“soon” is not a date", "“40k”"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }

    let report = world.import("jobs.csv", SPREADSHEET).await;
    assert_eq!(count(&report, "job"), 4);
    let found = world.ask("list_jobs", json!({ "text": "Nordlicht" })).await;
    let job = world.ask("get_job", json!({ "id": found["items"][0]["id"] })).await;
    assert_eq!(
        (&job["status"], &job["url"]),
        (&json!("INTERVIEW_SCHEDULED"), &json!("https://nordlicht.example/jobs/1"))
    );
    assert_eq!(
        (&job["salary_min"], &job["salary_max"], &job["salary_currency"]),
        (&json!(6_000_000), &json!(7_500_000), &json!("EUR"))
    );
    assert_eq!(job["tags"], json!(["data", "energy"]));
    assert_eq!(job["applied_at"], "2026-03-02T12:00:00Z", "the day comes first in a date with points");
    let expected = [("APPLIED", "2026-03-02T12:00:00Z"), ("INTERVIEW_SCHEDULED", "2026-03-20T12:00:00Z")];
    assert_eq!(world.history(&job).await, expected.map(|(status, at)| (status.to_owned(), at.to_owned())));
    let note = world.ask("list_notes", json!({ "job_id": job["id"] })).await;
    assert_eq!(note["items"][0]["body"], "Asked about\nremote");

    let ghost = world.ask("list_jobs", json!({ "text": "Baker" })).await["items"][0].clone();
    assert_eq!(ghost["status"], "REJECTED");
    let steps = world.ask("job_history", json!({ "id": ghost["id"] })).await;
    let last = steps.as_array().unwrap().last().unwrap();
    assert_eq!((&last["reason"], &last["actor"]), (&json!("NO_RESPONSE"), &json!("IMPORT")));
    assert_eq!(last["note"], "The file does not say when.");

    let again = world.preview("jobs.csv", SPREADSHEET).await;
    assert_eq!((count(&again, "job"), &again["duplicates"]), (0, &json!(5)));
}

#[tokio::test]
async fn a_file_in_windows_1252_or_utf_16_is_read_as_it_was_meant() {
    let table = "Company,Job title\nZoë & Söhne,Bäckerin\n";
    let utf_16: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(table.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let windows: Vec<u8> = table.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let with_mark = format!("\u{feff}{table}").into_bytes();
    let cases = [
        (utf_16, json!("UTF-16LE")),
        (marked, json!("UTF-16BE")),
        (windows, json!("windows-1252")),
        (with_mark, Value::Null),
    ];
    for (bytes, encoding) in cases {
        let world = World::new().await;
        let report = world.import("jobs.csv", bytes).await;
        assert_eq!(report["encoding"], encoding);
        let job = world.only_job().await;
        assert_eq!((&job["company"], &job["title"]), (&json!("Zoë & Söhne"), &json!("Bäckerin")));
    }
}

#[tokio::test]
async fn a_table_whose_columns_nobody_knows_asks_what_they_are() {
    let world = World::new().await;
    let table = "wer,was,wo\nKestrel,Engineer,Vienna\n";
    let preview = world.preview("jobs.csv", table).await;
    assert_eq!(count(&preview, "job"), 0);
    assert!(messages(&preview)[0].starts_with("Say which column"), "{preview}");
    assert_eq!(preview["columns"][1], json!({ "header": "was", "example": "Engineer", "column": null }));

    let ticket = world.file("jobs.csv", table);
    let said = json!({ "ticket": ticket, "columns": ["COMPANY", "TITLE", null] });
    world.ask("import_file", said).await;
    let job = world.only_job().await;
    assert_eq!(
        (&job["company"], &job["title"], &job["location"]),
        (&json!("Kestrel"), &json!("Engineer"), &Value::Null)
    );
    let wrong = json!({ "ticket": ticket, "columns": ["COMPANY"] });
    assert_eq!(world.refused_field("preview_import", wrong).await, "columns");

    let next = world.preview("more.csv", "Wer;Was;Wo\nMill;Baker;Graz\n").await;
    assert_eq!(count(&next, "job"), 1, "what was said of these columns is remembered");
    assert_eq!(next["columns"][2]["column"], Value::Null);
}

#[tokio::test]
async fn dates_are_read_the_way_their_column_is_written() {
    let cases = [
        ("3/4/2026\n25/2/2026", "2026-04-03T12:00:00Z"),
        ("3/4/2026\n2/25/2026", "2026-03-04T12:00:00Z"),
        ("3/4/26, 2:30 PM\n3/25/26, 9:05 AM", "2026-03-04T14:30:00Z"),
        ("2026-03-04 18:15\n2026-03-25", "2026-03-04T18:15:00Z"),
        ("2026-03-04T18:15:00+02:00\n2026-03-25", "2026-03-04T16:15:00Z"),
        ("4 März 2026\n5 Mai 2026", "2026-03-04T12:00:00Z"),
        ("Mar 4, 2026\nMay 5, 2026", "2026-03-04T12:00:00Z"),
    ];
    for (dates, expected) in cases {
        let world = World::new().await;
        let rows: String =
            dates.lines().enumerate().map(|(place, date)| format!("Kestrel,Job {place},\"{date}\"\n")).collect();
        world.import("jobs.csv", format!("company,title,applied date\n{rows}")).await;
        let first = world.ask("list_jobs", json!({ "text": "Job 0" })).await;
        assert_eq!(first["items"][0]["applied_at"], expected, "{dates}");
    }
    let world = World::new().await;
    let preview = world.preview("jobs.csv", "company,title,applied date\nKestrel,Engineer,3/4/2026\n").await;
    assert!(messages(&preview)[0].contains("the month was taken to be first"), "{preview}");
}

#[tokio::test]
async fn salaries_are_read_as_people_write_them_and_no_currency_is_made_up() {
    let cases = [
        ("€50k–60k", json!([5_000_000, 6_000_000, "EUR", null])),
        ("50-60k EUR", json!([5_000_000, 6_000_000, "EUR", null])),
        ("$120,000 - $150,000 a year", json!([12_000_000, 15_000_000, "USD", "YEAR"])),
        ("60 000 zł / month", json!([6_000_000, null, "PLN", "MONTH"])),
        ("CHF 4'500.50 per month", json!([450_050, null, "CHF", "MONTH"])),
        ("¥6,000,000", json!([6_000_000, null, "JPY", null])),
        ("50 000 kr", json!([null, null, null, null])),
        ("competitive", json!([null, null, null, null])),
    ];
    for (text, expected) in cases {
        let world = World::new().await;
        let report = world.import("jobs.csv", format!("company\ttitle\tsalary\nKestrel\tEngineer\t{text}\n")).await;
        assert_eq!(count(&report, "job"), 1, "{text}: {report}");
        let job = world.only_job().await;
        let read = ["salary_min", "salary_max", "salary_currency", "salary_period"].map(|field| job[field].clone());
        assert_eq!(json!(read), expected, "{text}");
        let notes = world.ask("list_notes", json!({ "job_id": job["id"] })).await;
        assert_eq!(notes["total"], u64::from(expected[0].is_null()), "what is not read is kept in words: {text}");
    }
}

#[tokio::test]
async fn an_import_is_taken_back_but_not_what_was_worked_on_since() {
    let world = World::new().await;
    world.job("Gardener", "Park").await;
    let before = world.picture().await;
    let batch = world.import("jobs.csv", SPREADSHEET).await["batch"].clone();
    let listed = world.ask("list_imports", json!({})).await;
    assert_eq!((&listed[0]["id"], &listed[0]["file_name"]), (&batch, &json!("jobs.csv")));
    world.days_pass(1);
    let job = world.ask("list_jobs", json!({ "text": "Nordlicht" })).await["items"][0]["id"].clone();
    world.ask("move_job", json!({ "id": job, "status": "OFFER_RECEIVED" })).await;
    let waiter = world.ask("list_jobs", json!({ "text": "Waiter" })).await["items"][0]["id"].clone();
    world.ask("create_note", json!({ "job_id": waiter, "body": "Mine" })).await;

    let taken = world.ask("undo_import", json!({ "batch": batch })).await;
    let kept: Vec<&str> =
        taken["kept"].as_array().unwrap().iter().map(|kept| kept["title"].as_str().unwrap()).collect();
    assert_eq!(kept, ["Data engineer, Nordlicht Energie", "Waiter, Inn"]);
    let left = world.ask("list_jobs", json!({ "sort": "title", "descending": false })).await;
    let titles: Vec<&str> =
        left["items"].as_array().unwrap().iter().map(|job| job["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Data engineer", "Gardener", "Waiter"]);
    let job = world.ask("get_job", json!({ "id": job })).await;
    assert_eq!(world.history(&job).await.len(), 3, "a job that stays keeps all of its history");
    assert_eq!(world.ask("list_notes", json!({ "job_id": job["id"] })).await["total"], 1);
    assert_eq!(world.refused("undo_import", json!({ "batch": batch })).await.code, ErrorCode::Invalid);

    let world = World::new().await;
    world.job("Gardener", "Park").await;
    let batch = world.import("jobs.csv", SPREADSHEET).await["batch"].clone();
    world.hidden_from_a_stranger("undo_import", json!({ "batch": batch })).await;
    world.ask("undo_import", json!({ "batch": batch })).await;
    let tables = |picture: crate::life::Picture| {
        picture
            .into_iter()
            .filter(|(table, _)| !table.starts_with("import"))
            .map(|(table, rows)| (table, rows.len()))
            .filter(|(table, _)| table != "users")
            .collect::<Vec<_>>()
    };
    assert_eq!(tables(world.picture().await), tables(before), "nothing of it is left");
    assert_eq!(world.ask("validate_vault", json!({})).await["is_sound"], true);
}

#[tokio::test]
async fn what_is_no_table_or_another_kind_of_file_is_told_with_what_to_do() {
    let world = World::new().await;
    let workbook = zipped(&[("xl/workbook.xml", "<x/>")]);
    let backup = zipped(&[("manifest.json", "{}"), ("data.db", "")]);
    let cases: [(&str, Vec<u8>, &str); 7] = [
        ("jobs.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "This is no table of jobs"),
        ("jobs.csv", b"%PDF-1.7 and so on".to_vec(), "This is no table of jobs"),
        ("jobs.csv", workbook, "Excel workbook"),
        ("backup.zip", backup, "backup of a whole vault"),
        ("jobs.json", b"{ \"kind\": \"records\", ".to_vec(), "broken: look at line 1"),
        ("vault.json", b"{ \"kind\": \"vault\" }".to_vec(), "coach db import"),
        ("empty.csv", Vec::new(), "empty"),
    ];
    for (name, bytes, words) in cases {
        let refused = world.refused("import_file", json!({ "ticket": world.file(name, bytes) })).await;
        assert_eq!(refused.code, ErrorCode::UnreadableFile, "{words}");
        assert!(refused.message.contains(words), "{words}: {}", refused.message);
    }
    assert_eq!(world.ask("list_imports", json!({})).await, json!([]), "what failed is no import");
    let ticket = world.file("jobs.csv", SPREADSHEET);
    assert_eq!(world.refused_field("import_file", json!({ "ticket": ticket, "kind": "LINKEDIN" })).await, "kind");
}

#[tokio::test]
async fn a_cancelled_import_leaves_nothing_behind() {
    let world = World::new().await;
    let rows: String = (0..2_000).map(|place| format!("Kestrel,Job {place}\n")).collect();
    let ticket = world.file("jobs.csv", format!("company,title\n{rows}"));
    let task = world.app.new_id::<uuid::Uuid>();
    let mut events = world.app.subscribe();
    let importing = world.try_ask("import_file", json!({ "ticket": ticket, "task": task }));
    let cancelling = async {
        loop {
            if let Ok(Event::Progress { done: 100.., .. }) = events.recv().await {
                return world.ask("cancel_task", json!({ "task": task })).await;
            }
        }
    };
    let (answer, was_there) = tokio::join!(importing, cancelling);
    assert_eq!((answer.unwrap_err().code, was_there), (ErrorCode::Cancelled, json!(true)));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0);
    assert_eq!(world.texts("SELECT CAST(count(*) AS TEXT) FROM status_changes").await, ["0"]);
}

#[tokio::test]
async fn a_resume_is_an_import_too_and_goes_again() {
    let world = World::new().await;
    let resume = include_str!("../fixtures/json-resume/resume.json");
    let before = world.picture().await;
    let report = world.import("resume.json", resume).await;
    assert_eq!(
        (&report["kind"], count(&report, "resume"), count(&report, "experience")),
        (&json!("JSON_RESUME"), 1, 2)
    );
    assert_eq!(world.ask("list_resumes", json!({})).await["total"], 1);
    world.ask("undo_import", json!({ "batch": report["batch"] })).await;
    assert_eq!(world.ask("list_resumes", json!({})).await["total"], 0);
    let user = world.ask("current_user", json!({})).await;
    assert_eq!(user["first_name"], before["users"].values().next().unwrap()["first_name"]);
    assert_eq!(world.ask("get_profile", json!({})).await["experiences"], json!([]));
}
