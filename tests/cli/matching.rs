//! Postings read and resumes matched from the command line.

use std::path::Path;

use serde_json::{Value, json};

use crate::world::World;

const POSTING: &str = "Staff Nurse\nNorthgate Hospital, Leeds\n\nResponsibilities\n- Give medication and care for wounds\n- Plan the care of twelve patients\n\nRequirements\n- Registered nurse\n- Medication administration and wound care\n- Kubernetes\n";

fn resume(name: &str) -> String {
    let path = std::path::absolute(Path::new("../../tests/fixtures/resumes").join(name)).unwrap();
    path.into_os_string().into_string().unwrap()
}

#[test]
fn a_posting_is_read_from_a_file_and_from_standard_input_without_a_vault() {
    let world = World::new();
    std::fs::write(world.file("posting.txt"), POSTING).unwrap();
    let read = world.json(&["posting", "read", "posting.txt"]);
    assert_eq!((&read["title"], &read["company"]), (&json!("Staff Nurse"), &json!("Northgate Hospital")));
    assert_eq!((&read["salary"], &read["requirements"][2]["must"]), (&Value::Null, &json!(true)));
    let ran = world.run_with(&["--json", "posting", "read", "-"], POSTING.as_bytes());
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap(), read);
    assert!(world.run(&["posting", "read", "posting.txt"]).out.starts_with("Title      Staff Nurse\n"));
    assert!(!world.vault().exists(), "reading makes no vault");
}

#[test]
fn a_resume_in_a_pdf_is_matched_and_the_same_day_gives_the_same_bytes() {
    let world = World::new();
    std::fs::write(world.file("posting.txt"), POSTING).unwrap();
    let file = resume("nurse-one-column.pdf");
    let arguments = ["--json", "match", "--resume", &file, "--posting", "posting.txt", "--today", "2027-01-31"];
    let first = world.run(&arguments);
    assert_eq!(first.code, 0, "{first:?}");
    assert_eq!(first.out, world.run(&arguments).out);
    let matched: Value = serde_json::from_str(&first.out).unwrap();
    let score = matched["score"].as_f64().unwrap();
    assert!((0.0..=100.0).contains(&score) && matched["formula_version"] == 1, "{matched}");
    assert_eq!(matched["requirements"][2]["status"], "missing");
    // The resume names wound care, so only half of that requirement is left to learn.
    assert_eq!(matched["learn"], json!(["Medication administration", "Kubernetes"]));
    assert!(world.run(&arguments[1..]).out.contains("Missing  Kubernetes"));
}

#[test]
fn what_cannot_be_read_is_told_with_its_exit_code() {
    let world = World::new();
    std::fs::write(world.file("empty.txt"), " \n").unwrap();
    for arguments in [
        &["posting", "read", "nowhere.txt"][..],
        &["posting", "read", "empty.txt"],
        &["match", "--resume", "nowhere.pdf", "--posting", "empty.txt"],
    ] {
        assert_eq!(world.run(arguments).code, 3, "{arguments:?}");
    }
    assert_eq!(world.run(&["match", "--resume", "a.pdf"]).code, 2);
    assert!(world.run(&["match", "--help"]).out.contains("Example: coach match"));
}
