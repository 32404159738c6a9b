//! The profile as a JSON Resume, and what another program wrote as the profile.

use serde_json::{Value, json};

use crate::{resumes::saving, world::World};

fn fixture(name: &str) -> Value {
    let path = std::path::Path::new("../../tests/fixtures/json-resume").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[tokio::test]
async fn a_json_resume_fills_the_profile_and_comes_out_the_same() {
    let world = World::new().await;
    let review = world.read(&world.drop_file("json-resume/resume.json")).await;
    assert_eq!(review["kind"], "JSON_RESUME");
    let saved = world.ask("save_resume", saving(&review, json!({ "fill_profile": true }))).await;
    assert_eq!(saved["filled"]["left_out"], json!([{ "place": "/work/2", "message": "Give the position." }]));

    let written = world.ask("export_json_resume", json!({})).await;
    let mut expected = fixture("resume.json");
    // An entry without a position has no place in the profile, a user name no field.
    expected["work"].as_array_mut().unwrap().pop();
    expected["basics"]["profiles"][0].as_object_mut().unwrap().remove("username");
    // Of two dates of one entry, as much is said as both of them say.
    expected["work"][1]["endDate"] = json!("2018");
    for section in ["basics", "work", "education", "certificates", "skills"] {
        assert_eq!(written[section], expected[section], "{section}");
    }
    assert_eq!(written["meta"]["lastModified"], "2026-06-01T09:00:00");
}

#[tokio::test]
async fn what_is_written_keeps_the_official_schema() {
    let world = World::new().await;
    let schema = jsonschema::options().should_validate_formats(true).build(&fixture("schema.json")).unwrap();
    let empty = world.ask("export_json_resume", json!({})).await;
    assert!(schema.is_valid(&empty), "{empty}");

    world.ask("create_experience", json!({ "company": "A", "position": "B", "start_date": "2020-02-03" })).await;
    world.ask("create_education", json!({ "institution": "A", "gpa": 3.5, "gpa_scale": 4.0 })).await;
    let fields = json!({ "name": "A", "issue_date": "2020-02-03", "date_precision": "DAY", "credential_url": "a.org" });
    world.ask("create_certification", fields).await;
    world.ask("create_skill", json!({ "name": "A", "category": "B", "level": "EXPERT" })).await;
    let user = json!({ "first_name": "Ada", "last_name": "Byron", "email": "ada@example.org" });
    world.ask("name_user", user).await;
    let profile = world.ask("get_profile", json!({})).await;
    let changes = json!({ "website_url": "example.org", "country": "Austria", "region": "Styria" });
    world.ask("update_profile", json!({ "id": profile["id"], "changes": changes })).await;

    let full = world.ask("export_json_resume", json!({})).await;
    let problems: Vec<String> = schema.iter_errors(&full).map(|error| error.to_string()).collect();
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(full["basics"]["location"]["region"], "Styria, Austria");
    assert_eq!(full["work"][0]["startDate"], "2020-02");

    let mut wrong = full;
    wrong["work"][0]["startDate"] = json!("February 2020");
    assert!(!schema.is_valid(&wrong), "this test would not notice a wrong date");
}

#[tokio::test]
async fn a_date_of_which_only_the_year_is_known_never_becomes_january() {
    let world = World::new().await;
    let entry = json!({ "company": "A", "position": "B", "start_date": "2019-01-01", "date_precision": "YEAR" });
    world.ask("create_experience", entry).await;
    let written = world.ask("export_json_resume", json!({})).await;
    assert_eq!(written["work"][0]["startDate"], "2019");
    assert_eq!(written["work"][0]["endDate"], Value::Null);
}
