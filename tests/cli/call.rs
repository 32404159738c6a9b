//! `coach call`: any command of the table.

use crate::world::World;

#[test]
fn what_is_not_json_is_refused_with_the_place() {
    let world = World::new();
    let ran = world.run(&["call", "create_job", "{\"fields\": {\n  title: 1}}"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("line 2"), "{}", ran.err);
    assert!(!world.vault().exists(), "nothing is made for a question that makes no sense");

    let ran = world.run_with(&["--json", "call", "create_job", "-"], b"{\"fields\": \xff}");
    assert_eq!(ran.code, 2);
    let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["code"], "invalid");
    assert!(error["message"].as_str().unwrap().contains("UTF-8"));
}

#[test]
fn a_wrong_field_is_named() {
    let world = World::new();
    let ran = world.run(&["--json", "call", "create_job", r#"{"fields": {"title": "", "company": "Kestrel"}}"#]);
    let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!((ran.code, &error["field"]), (2, &"title".into()));
}

#[test]
fn an_unknown_command_points_to_the_list() {
    let world = World::new();
    let ran = world.run(&["call", "make_tea"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--list"), "{}", ran.err);
}

#[test]
fn input_comes_from_standard_input_too() {
    let world = World::new();
    let ran = world.run_with(&["call", "create_job", "-"], br#"{"fields": {"title": "Baker", "company": "Mill"}}"#);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(world.titles(), ["Baker"]);
}
