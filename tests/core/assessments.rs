//! The interest questionnaire from its first item to its result.

use serde_json::{Map, Value, json};

use crate::world::World;

/// An answer to every item: `answer` says what for an item's id.
fn answers(instrument: &Value, answer: impl Fn(&str) -> i32) -> Map<String, Value> {
    let ids = instrument["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap());
    let attentive = |id: &str| match id {
        "check1" => 4,
        "check2" => 1,
        id => answer(id),
    };
    ids.map(|id| (id.to_owned(), json!(attentive(id)))).collect()
}

async fn taken(world: &World, answers: &Map<String, Value>) -> Value {
    let id = world.ask("start_assessment", json!({ "instrument": "riasec" })).await["id"].clone();
    world.ask("answer_items", json!({ "id": id, "answers": answers })).await;
    world.ask("complete_assessment", json!({ "id": id })).await
}

async fn instrument(world: &World) -> Value {
    world.ask("get_instrument", json!({ "instrument": "riasec" })).await
}

/// Loves what is social, likes what is investigative, is unsure of the arts, and wants nothing else.
fn helper(id: &str) -> i32 {
    match id.chars().next() {
        Some('S') => 4,
        Some('I') => 3,
        Some('A') => 2,
        _ => i32::from(id.ends_with('3')),
    }
}

#[tokio::test]
async fn sixty_items_ask_ten_times_about_each_area_and_two_check_the_reading() {
    let world = World::new().await;
    let instrument = instrument(&world).await;
    let items = instrument["items"].as_array().unwrap();
    assert_eq!(items.len(), 62);
    for area in ["R", "I", "A", "S", "E", "C"] {
        let of_area = items.iter().filter(|item| item["id"].as_str().unwrap().starts_with(area)).count();
        assert_eq!(of_area, 10, "{area}");
    }
    let texts: std::collections::HashSet<&str> = items.iter().map(|item| item["text"].as_str().unwrap()).collect();
    assert_eq!(texts.len(), 62);
    assert_eq!(instrument["labels"].as_array().unwrap().len(), 5);
    assert!(items.iter().all(|item| item.get("asked_for").is_none()));
}

#[tokio::test]
async fn a_finished_questionnaire_is_scored_and_matched() {
    let world = World::new().await;
    let given = answers(&instrument(&world).await, helper);
    let finished = taken(&world, &given).await;
    assert_eq!((&finished["type"], &finished["is_completed"]), (&json!("career_fit"), &json!(true)));
    assert_eq!(finished["answers"]["given"], Value::Object(given));

    let result = world.ask("riasec_result", json!({ "id": finished["id"] })).await;
    let scores: Vec<&Value> = result["scales"].as_array().unwrap().iter().map(|scale| &scale["score"]).collect();
    assert_eq!(scores, [1, 30, 20, 40, 1, 1]);
    assert_eq!(
        (&result["top_code"], &result["has_ties"], &result["spread"]),
        (&json!("SIA"), &json!(false), &json!(39))
    );
    let occupations = result["occupations"].as_array().unwrap();
    assert_eq!(occupations.len(), 20);
    let likeness = |place: usize| occupations[place]["likeness"].as_f64().unwrap();
    assert!(likeness(0) > 0.95 && likeness(0) >= likeness(19), "{occupations:?}");
    assert!(result["source"].as_str().unwrap().contains("CC BY 4.0"));
    assert_eq!(result["quality"]["remarks"], json!([]));
    assert!(result["recommendations"].as_array().unwrap().iter().all(|one| one["made_by"] == "rule"));
    assert_eq!(finished["recommendations"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn careless_answers_are_reported_and_a_flat_profile_matches_nothing() {
    let world = World::new().await;
    let mut all_alike = answers(&instrument(&world).await, |_| 2);
    all_alike.insert("check1".into(), json!(2));
    let result = world.ask("riasec_result", json!({ "id": taken(&world, &all_alike).await["id"] })).await;
    let quality = &result["quality"];
    assert_eq!(
        (&quality["checks_passed"], &quality["checks"], &quality["longest_run"]),
        (&json!(1), &json!(2), &json!(60))
    );
    assert_eq!(quality["commonest_share"], 1.0);
    assert_eq!(quality["remarks"].as_array().unwrap().len(), 2);
    assert_eq!((&result["occupations"], &result["has_ties"]), (&json!([]), &json!(true)));
}

#[tokio::test]
async fn a_questionnaire_can_be_left_and_gone_on_with_but_not_changed_once_finished() {
    let world = World::new().await;
    let id = world.ask("start_assessment", json!({ "instrument": "riasec" })).await["id"].clone();
    world.ask("answer_items", json!({ "id": id, "answers": { "R1": 3, "I1": 0, "A1": 4 } })).await;
    world.days_pass(3);
    let resumed = world.ask("answer_items", json!({ "id": id, "answers": { "R1": 1, "A1": null } })).await;
    assert_eq!(resumed["answers"]["given"], json!({ "R1": 1, "I1": 0 }));
    assert_eq!(world.refused_field("complete_assessment", json!({ "id": id })).await, "answers");
    assert_eq!(world.refused_field("riasec_result", json!({ "id": id })).await, "id");

    let rest = answers(&instrument(&world).await, helper);
    world.ask("answer_items", json!({ "id": id, "answers": rest })).await;
    world.ask("complete_assessment", json!({ "id": id })).await;
    assert_eq!(world.refused_field("answer_items", json!({ "id": id, "answers": { "R1": 0 } })).await, "id");
    assert_eq!(world.refused_field("complete_assessment", json!({ "id": id })).await, "id");
}

#[tokio::test]
async fn results_from_elsewhere_are_kept_and_listed_by_type() {
    let world = World::new().await;
    let fields = json!({ "title": "Five factors", "recommendations": ["Rest more", "rest more"] });
    let kept = json!({ "type": "personality", "fields": fields, "results": { "openness": 31 }, "score": 31.0 });
    let kept = world.ask("create_assessment", kept).await;
    assert_eq!(kept["recommendations"], json!(["Rest more"]));
    world.ask("start_assessment", json!({ "instrument": "riasec" })).await;

    let page = world.ask("list_assessments", json!({ "types": ["personality"] })).await;
    assert_eq!((&page["total"], &page["items"][0]["title"]), (&json!(1), &json!("Five factors")));
    assert_eq!(world.ask("list_assessments", json!({ "is_completed": false })).await["total"], 1);
    let renamed = json!({ "id": kept["id"], "changes": { "title": "Big five" } });
    assert_eq!(world.ask("update_assessment", renamed).await["title"], "Big five");
}

#[tokio::test]
async fn wrong_answers_are_named_and_other_peoples_assessments_are_not_there() {
    let world = World::new().await;
    assert_eq!(world.refused_field("start_assessment", json!({ "instrument": "horoscope" })).await, "instrument");
    let id = world.ask("start_assessment", json!({ "instrument": "riasec" })).await["id"].clone();
    assert_eq!(world.refused_field("answer_items", json!({ "id": id, "answers": { "R1": 5 } })).await, "answers.R1");
    assert_eq!(world.refused_field("answer_items", json!({ "id": id, "answers": { "X1": 1 } })).await, "answers.X1");
    let untitled = json!({ "type": "skills", "fields": {} });
    assert_eq!(world.refused_field("create_assessment", untitled).await, "title");

    world.hidden_from_a_stranger("get_assessment", json!({ "id": id })).await;
    world.hidden_from_a_stranger("answer_items", json!({ "id": id, "answers": { "R1": 1 } })).await;
    world.hidden_from_a_stranger("complete_assessment", json!({ "id": id })).await;
    world.hidden_from_a_stranger("riasec_result", json!({ "id": id })).await;
    world.hidden_from_a_stranger("update_assessment", json!({ "id": id, "changes": { "title": "Mine" } })).await;
}
