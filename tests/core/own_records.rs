//! A person's own records written out for other programs, and read back.

use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

impl World {
    async fn exported(&self, format: &str) -> String {
        let answer = self.ask("export_records", json!({ "format": format })).await;
        answer["text"].as_str().unwrap().to_owned()
    }

    async fn take(&self, name: &str, text: &str) -> Value {
        let ticket = self.app.ticket_for_bytes(name.into(), text.as_bytes().to_vec()).ticket;
        self.ask("import_file", json!({ "ticket": ticket })).await
    }
}

/// The records of an export without what says when and by whom it was made.
fn records(text: &str) -> Value {
    let mut parsed: Value = serde_json::from_str(text).unwrap();
    for list in parsed["records"].as_object_mut().unwrap().values_mut() {
        for record in list.as_array_mut().unwrap() {
            // Entries hang on the profile of whoever has them.
            record.as_object_mut().unwrap().remove("profile_id");
        }
    }
    parsed["records"].as_object_mut().unwrap().remove("profile");
    json!([parsed["records"], parsed["files"]])
}

#[tokio::test]
async fn what_one_person_exports_another_vault_takes_in_unchanged() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    let file = world.app.ticket_for_bytes("Zeugnis.txt".into(), b"Gut gearbeitet.".to_vec()).ticket;
    world.ask("create_document", json!({ "fields": { "title": "Zeugnis" }, "ticket": file })).await;
    let text = world.exported("JSON").await;

    let other = World::new().await;
    let report = other.take("records.json", &text).await;
    assert_eq!((&report["kind"], &report["problem_count"]), (&json!("JSON"), &json!(0)), "{}", report["problems"]);
    assert_eq!(records(&other.exported("JSON").await), records(&text));
    assert_eq!(other.ask("validate_vault", json!({})).await["is_sound"], true);
    let again = other.take("records.json", &text).await;
    assert_eq!(again["counts"], json!([]), "what is there already is not made twice");

    other.ask("undo_import", json!({ "batch": report["batch"] })).await;
    assert_eq!(other.ask("list_jobs", json!({})).await["total"], 0);
    assert_eq!(other.ask("list_documents", json!({})).await["total"], 0);
}

#[tokio::test]
async fn two_people_of_one_vault_may_take_in_the_same_export() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    let text = world.exported("JSON").await;
    let jobs = world.ask("list_jobs", json!({})).await["total"].clone();
    let stranger = world.stranger().await;
    let world = World { actor: stranger, ..world };
    let report = world.take("records.json", &text).await;
    assert_eq!(report["problem_count"], 0, "{}", report["problems"]);
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], jobs);
    assert_eq!(world.ask("validate_vault", json!({})).await["is_sound"], true);
}

#[tokio::test]
async fn an_export_that_somebody_tampered_with_is_checked_like_anything_typed() {
    let world = World::new().await;
    world.job("Baker", "Mill").await;
    let mut parsed: Value = serde_json::from_str(&world.exported("JSON").await).unwrap();
    let job = parsed["records"]["job"][0].clone();
    let changed = |changes: Value| {
        let mut job = job.clone();
        job["id"] = json!(world.app.new_id::<uuid::Uuid>());
        job.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        job
    };
    parsed["records"] = json!({
        "job": [
            changed(json!({ "url": "javascript:alert(1)" })),
            changed(json!({ "status": "DREAMT" })),
            changed(json!({ "status_since": "yesterday" })),
            changed(json!({ "title": "" })),
            changed(json!({ "title": "Cook" })),
            "not a job",
        ],
        "note": [{ "id": world.app.new_id::<uuid::Uuid>(), "job_id": world.app.new_id::<uuid::Uuid>(), "body": "Of a job that is not there", "title": null, "created_at": job["created_at"], "updated_at": job["updated_at"] }],
    });
    let other = World::new().await;
    let report = other.take("records.json", &parsed.to_string()).await;
    assert_eq!(report["counts"], json!([{ "kind": "job", "count": 1 }]), "{report}");
    assert_eq!(report["problem_count"], 6, "{report}");
    assert_eq!(other.ask("list_jobs", json!({})).await["items"][0]["title"], "Cook");
    assert_eq!(other.ask("validate_vault", json!({})).await["is_sound"], true);

    let newer = json!({ "kind": "records", "format": 2, "records": {} }).to_string();
    let ticket = other.app.ticket_for_bytes("newer.json".into(), newer.into_bytes()).ticket;
    assert_eq!(other.refused("import_file", json!({ "ticket": ticket })).await.code, ErrorCode::NewerDatabase);
}

#[tokio::test]
async fn the_table_of_jobs_opens_in_a_spreadsheet_and_runs_nothing() {
    let world = World::new().await;
    let fields = json!({
        "title": "=HYPERLINK(\"http://evil.example\")", "company": "@Kestrel, \"Ltd\"", "salary_min": 5_250_050, "salary_currency": "EUR",
        "description": "-1+1\nsecond line", "tags": ["a", "b"],
    });
    let job = world.ask("create_job", json!({ "fields": fields })).await;
    for letter in ["+49 1", "Dear …"] {
        let application = json!({ "job_id": job["id"], "fields": { "cover_letter": letter } });
        world.ask("create_application", application).await;
    }
    let text = world.exported("CSV").await;
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let header = table.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2, "a row for each application");
    let cell = |row: usize, name: &str| {
        rows[row].get(header.iter().position(|column| column == name).unwrap()).unwrap().to_owned()
    };
    assert_eq!(cell(0, "title"), "'=HYPERLINK(\"http://evil.example\")");
    assert_eq!(cell(0, "company"), "'@Kestrel, \"Ltd\"");
    assert_eq!(
        (cell(0, "salary_min"), cell(0, "description")),
        ("52500.5".to_owned(), "'-1+1\nsecond line".to_owned())
    );
    assert_eq!((cell(0, "cover_letter"), cell(1, "cover_letter")), ("'+49 1".to_owned(), "Dear …".to_owned()));
    let marked = world.ask("export_records", json!({ "format": "CSV", "byte_order_mark": true })).await;
    assert_eq!(marked["text"], format!("\u{feff}{text}"));

    let other = World::new().await;
    let report = other.take("jobs.csv", &text).await;
    assert_eq!(report["problem_count"], 0, "{}", report["problems"]);
    let found = other.ask("list_jobs", json!({})).await;
    assert_eq!(found["total"], 1, "both rows are of one job");
    let back = other.ask("get_job", json!({ "id": found["items"][0]["id"] })).await;
    for field in ["title", "company", "salary_min", "salary_currency", "description", "tags"] {
        assert_eq!(back[field], job[field], "{field}");
    }
    assert_eq!(other.ask("list_applications", json!({})).await["total"], 2);
}

#[tokio::test]
async fn a_report_says_what_was_done_in_a_period() {
    let world = World::new().await;
    let empty = world.exported("REPORT").await;
    assert!(empty.contains("- Applications sent: 0") && empty.contains("None."), "{empty}");
    let told = |title: &str, at: &str| json!({ "fields": { "title": title, "company": "Mill | Sons", "source": "Job fair" }, "status": "APPLIED", "at": at });
    world.ask("create_job", told("Baker", "2026-04-30T21:30:00Z")).await;
    let cook = world.ask("create_job", told("Cook", "2026-05-12T10:00:00Z")).await;
    world
        .ask(
            "move_job",
            json!({ "id": cook["id"], "status": "REJECTED", "at": "2026-05-20T10:00:00Z", "reason": "NO_RESPONSE" }),
        )
        .await;
    world.ask("create_job", told("Waiter", "2026-06-01T08:00:00Z")).await;
    let may = json!({ "format": "REPORT", "from": "2026-05-01", "to": "2026-05-31" });
    let text = world.ask("export_records", may.clone()).await["text"].clone();
    let text = text.as_str().unwrap();
    assert!(text.contains("From 1 May 2026 to 31 May 2026, written on 1 June 2026"), "{text}");
    assert!(text.contains("| 2026-05-12 | Cook | Mill \\| Sons |  | Job fair | Rejected |"), "{text}");
    assert!(text.contains("| 2026-05-20 | Cook | Mill \\| Sons | Rejected | No response |"), "{text}");
    assert!(!text.contains("Baker") && !text.contains("Waiter"), "{text}");

    let profile = world.ask("get_profile", json!({})).await;
    world.ask("update_profile", json!({ "id": profile["id"], "changes": { "time_zone": "Europe/Helsinki" } })).await;
    let text = world.ask("export_records", may).await["text"].clone();
    assert!(text.as_str().unwrap().contains("| 2026-05-01 | Baker |"), "in Helsinki it was May already: {text}");
    let reversed = json!({ "format": "REPORT", "from": "2026-05-31", "to": "2026-05-01" });
    assert_eq!(world.refused_field("export_records", reversed).await, "to");
}
