//! Texts checked against a resume from the command line.

use serde_json::json;

use crate::world::World;

const FACTS: &str = r#"{ "basics": { "name": "Mira Novak" }, "work": [{ "name": "Kestrel Freight", "position": "Data engineer",
    "startDate": "2019-04", "highlights": ["Cut report time by 38 % for 12 depots."] }], "skills": [{ "name": "SQL" }] }"#;

fn ground(text: &str, more: &[&str]) -> (World, Vec<String>) {
    let world = World::new();
    std::fs::write(world.file("facts.json"), FACTS).unwrap();
    std::fs::write(world.file("letter.txt"), text).unwrap();
    let arguments = [&["ground", "--facts", "facts.json", "--text", "letter.txt"], more].concat();
    (world, arguments.into_iter().map(str::to_owned).collect())
}

fn borrowed(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

#[test]
fn a_text_whose_every_claim_has_a_source_passes_without_a_vault() {
    let (world, arguments) = ground("At Kestrel Freight I cut report time by nearly 40 % for twelve depots.", &[]);
    let grounding = world.json(&borrowed(&arguments));
    assert_eq!(grounding["critical"], 0);
    let claims = grounding["claims"].as_array().unwrap();
    assert!(claims.iter().all(|claim| claim["status"] == "sourced" && claim["severity"] == "none"), "{grounding}");
    assert!(claims.iter().any(|claim| claim["source"] == "/work/0/highlights/0" && claim["kind"] == "number"));
    let words = world.run(&borrowed(&arguments));
    assert_eq!((words.code, words.out.trim()), (0, "3 of 3 claims have a source; 0 critical."));
    assert!(!world.vault().exists(), "checking makes no vault");
}

#[test]
fn a_critical_claim_makes_the_answer_no() {
    let (world, arguments) = ground("At Kestrel Freight I cut report time by 58 %.", &["--json"]);
    let ran = world.run(&borrowed(&arguments));
    let grounding: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &grounding["critical"]), (1, &json!(1)));
    let claim = grounding["claims"].as_array().unwrap().iter().find(|claim| claim["kind"] == "number").unwrap();
    assert_eq!(claim["sentence"], "At Kestrel Freight I cut report time by 58 %.");
    assert_eq!((&claim["value"], &claim["status"]), (&json!("58 %"), &json!("altered")));
    assert_eq!((&claim["severity"], &claim["source"]), (&json!("critical"), &json!("/work/0/highlights/0")));
    let words = world.run(&borrowed(&arguments[..5]));
    assert_eq!(words.code, 1);
    assert!(words.out.contains("“58 %”") && words.out.contains("/work/0/highlights/0"), "{}", words.out);
}

#[test]
fn the_posting_company_may_be_named_and_a_letter_is_told_its_length() {
    let (world, arguments) =
        ground("I would like to work at Tern Analytics.", &["--company", "Tern Analytics", "--posting", "posting.txt"]);
    std::fs::write(world.file("posting.txt"), "We are looking for a data engineer who likes to work with people.")
        .unwrap();
    let grounding = world.json(&borrowed(&arguments));
    assert_eq!((&grounding["critical"], &grounding["warnings"][0]["kind"]), (&json!(0), &json!("length")));
}

#[test]
fn what_cannot_be_read_is_told_with_its_own_exit_code() {
    let (world, arguments) = ground("", &[]);
    std::fs::write(world.file("facts.json"), "{ not json").unwrap();
    assert_eq!(world.run(&borrowed(&arguments)).code, 3);
    assert_eq!(world.run(&["ground", "--facts", "facts.json"]).code, 2);
    let help = world.run(&["ground", "--help"]);
    assert!(help.code == 0 && help.out.contains("Example: coach ground"), "{}", help.out);
}
