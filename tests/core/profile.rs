//! The profile, its four lists and their order.

use coach_core::ErrorCode;
use serde_json::{Value, json};

use crate::world::World;

fn names(list: &Value, field: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|entry| entry[field].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn there_is_one_profile_from_the_first_look_on() {
    let world = World::new().await;
    let first = world.ask("get_profile", json!({})).await;
    assert_eq!(first["headline"], Value::Null);
    assert_eq!(first["experiences"], json!([]));
    let second = world.ask("get_profile", json!({})).await;
    assert_eq!(first["id"], second["id"]);

    let changes =
        json!({ "headline": " Nurse  ", "website_url": "example.org", "desired_locations": ["Graz", "graz", ""] });
    world.ask("update_profile", json!({ "id": first["id"], "changes": changes })).await;
    let changed = world.ask("get_profile", json!({})).await;
    assert_eq!(changed["headline"], "Nurse");
    assert_eq!(changed["website_url"], "https://example.org");
    assert_eq!(changed["desired_locations"], json!(["Graz"]));

    world.ask("update_profile", json!({ "id": first["id"], "changes": { "headline": null } })).await;
    assert_eq!(world.ask("get_profile", json!({})).await["headline"], Value::Null);
}

#[tokio::test]
async fn a_new_entry_goes_where_its_date_puts_it_and_then_where_the_person_does() {
    let world = World::new().await;
    for (company, start) in [("Middle", "2018-03-01"), ("Oldest", "2011-09-01"), ("Newest", "2022-01-01")] {
        let fields = json!({ "company": company, "position": "Cook", "start_date": start });
        world.ask("create_experience", fields).await;
    }
    world.ask("create_experience", json!({ "company": "Undated", "position": "Cook" })).await;
    let listed = world.ask("get_profile", json!({})).await["experiences"].clone();
    assert_eq!(names(&listed, "company"), ["Newest", "Middle", "Oldest", "Undated"]);

    let mut ids: Vec<Value> = listed.as_array().unwrap().iter().map(|entry| entry["id"].clone()).collect();
    ids.reverse();
    world.ask("reorder", json!({ "kind": "experience", "ids": ids })).await;
    let listed = world.ask("get_profile", json!({})).await["experiences"].clone();
    assert_eq!(names(&listed, "company"), ["Undated", "Oldest", "Middle", "Newest"]);

    ids.pop();
    let field = world.refused_field("reorder", json!({ "kind": "experience", "ids": ids })).await;
    assert_eq!(field, "ids");
    let field = world.refused_field("reorder", json!({ "kind": "job", "ids": [] })).await;
    assert_eq!(field, "kind");
}

#[tokio::test]
async fn each_list_is_written_and_changed() {
    let world = World::new().await;
    let scenes = [
        ("experience", "experiences", json!({ "company": "A", "position": "B" }), json!({ "is_current": true })),
        ("education", "educations", json!({ "institution": "A" }), json!({ "gpa": 3.5, "gpa_scale": 4.0 })),
        ("skill", "skills", json!({ "name": "Welding" }), json!({ "level": "EXPERT" })),
        ("certification", "certifications", json!({ "name": "A" }), json!({ "does_not_expire": true })),
    ];
    for (kind, list, fields, changes) in scenes {
        let made = world.ask(&format!("create_{kind}"), fields).await;
        world.ask(&format!("update_{kind}"), json!({ "id": made["id"], "changes": changes })).await;
        let entry = world.ask("get_profile", json!({})).await[list][0].clone();
        for (name, value) in changes.as_object().unwrap() {
            assert_eq!(&entry[name], value, "{kind}");
        }
    }
}

#[tokio::test]
async fn wrong_fields_are_named() {
    let world = World::new().await;
    let experience = |fields: Value| with(json!({ "company": "A", "position": "B" }), fields);
    let education = |fields: Value| with(json!({ "institution": "A" }), fields);
    let certification = |fields: Value| with(json!({ "name": "A" }), fields);
    let cases = [
        ("create_experience", json!({ "company": "A" }), "position"),
        ("create_experience", experience(json!({ "start_date": "2020-05-01", "end_date": "2020-04-30" })), "end_date"),
        ("create_experience", experience(json!({ "is_current": true, "end_date": "2020-04-30" })), "end_date"),
        ("create_experience", experience(json!({ "start_date": "May 2020" })), "start_date"),
        ("create_education", json!({ "institution": " " }), "institution"),
        ("create_education", education(json!({ "start_date": "2020-05-01", "end_date": "2019-01-01" })), "end_date"),
        ("create_education", education(json!({ "gpa": 4.1, "gpa_scale": 4.0 })), "gpa"),
        ("create_education", education(json!({ "gpa": -1 })), "gpa"),
        ("create_education", education(json!({ "gpa": 1, "gpa_scale": 0 })), "gpa_scale"),
        ("create_skill", json!({ "name": "" }), "name"),
        ("create_skill", json!({ "name": "Welding", "years_of_experience": 81 }), "years_of_experience"),
        (
            "create_certification",
            certification(json!({ "does_not_expire": true, "expiry_date": "2030-01-01" })),
            "expiry_date",
        ),
        (
            "create_certification",
            certification(json!({ "issue_date": "2024-01-01", "expiry_date": "2023-12-31" })),
            "expiry_date",
        ),
        ("create_certification", certification(json!({ "credential_url": "ftp://a.b" })), "credential_url"),
    ];
    for (command, wrong, field) in cases {
        assert_eq!(world.refused_field(command, wrong.clone()).await, field, "{command} {wrong}");
    }

    let profile = world.ask("get_profile", json!({})).await;
    let cases = [
        (json!({ "years_of_experience": -1 }), "years_of_experience"),
        (json!({ "desired_salary": 100 }), "desired_salary_currency"),
        (json!({ "desired_salary": -100, "desired_salary_currency": "EUR" }), "desired_salary"),
        (json!({ "desired_salary_currency": "€" }), "desired_salary_currency"),
        (json!({ "github_url": "javascript:alert(1)" }), "github_url"),
        (json!({ "time_zone": "Vienna" }), "time_zone"),
        (json!({ "shoe_size": 43 }), "shoe_size"),
    ];
    for (changes, field) in cases {
        let named = world.refused_field("update_profile", json!({ "id": profile["id"], "changes": changes })).await;
        assert_eq!(named, field, "{changes}");
    }
}

#[tokio::test]
async fn a_skill_is_listed_once_however_it_is_written() {
    let world = World::new().await;
    world.ask("create_skill", json!({ "name": "Первая помощь" })).await;
    assert_eq!(world.refused_field("create_skill", json!({ "name": " ПЕРВАЯ помощь" })).await, "name");
}

#[tokio::test]
async fn an_entry_that_is_gone_is_said_to_be_gone() {
    let world = World::new().await;
    let nowhere = json!({ "id": "0197283b-0000-7000-8000-000000000000", "changes": { "name": "X" } });
    assert_eq!(world.refused("update_skill", nowhere).await.code, ErrorCode::NotFound);
}

fn with(mut all: Value, more: Value) -> Value {
    all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    all
}
