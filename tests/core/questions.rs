//! The bank of questions, and what a person adds to it.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use crate::world::World;

async fn bank(world: &World) -> Vec<Value> {
    let all = world.ask("list_questions", json!({ "limit": 1000 })).await;
    all["items"].as_array().unwrap().clone()
}

fn text<'a>(question: &'a Value, field: &str) -> &'a str {
    question[field].as_str().unwrap()
}

#[tokio::test]
async fn the_bank_covers_every_type_difficulty_family_and_competency() {
    let questions = bank(&World::new().await).await;
    assert!(questions.len() >= 420, "{}", questions.len());
    let count = |field: &str| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for question in &questions {
            *counts.entry(text(question, field).to_owned()).or_default() += 1;
        }
        counts
    };
    for (field, kinds, fewest) in [("interview_type", 7, 35), ("difficulty", 3, 60), ("role_family", 13, 28)] {
        let counts = count(field);
        assert!(counts.len() == kinds && counts.values().all(|n| *n >= fewest), "{field}: {counts:?}");
    }
    let each = |question: &Value| [text(question, "role_family"), text(question, "interview_type")].map(str::to_owned);
    let pairs: HashSet<_> = questions.iter().map(each).collect();
    assert_eq!(pairs.len(), 13 * 7, "every family has every type");
    let mut competencies: HashMap<&str, usize> = HashMap::new();
    for competency in questions.iter().flat_map(|question| question["competencies"].as_array().unwrap()) {
        *competencies.entry(competency.as_str().unwrap()).or_default() += 1;
    }
    assert!(competencies.len() == 18 && competencies.values().all(|n| *n >= 9), "{competencies:?}");
}

#[tokio::test]
async fn no_question_of_the_bank_is_there_twice_and_each_says_what_a_good_answer_shows() {
    let questions = bank(&World::new().await).await;
    let words = |text: &str| -> HashSet<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() > 3);
        words.map(str::to_lowercase).collect()
    };
    let read: Vec<_> =
        questions.iter().map(|question| (text(question, "text"), words(text(question, "text")))).collect();
    for (place, (one, own)) in read.iter().enumerate() {
        for (other, theirs) in &read[..place] {
            let shared = own.intersection(theirs).count() as f64 / own.union(theirs).count().max(1) as f64;
            assert!(shared < 0.9, "{one} | {other}");
        }
    }
    for question in &questions {
        let (asked, shows) = (text(question, "text"), text(question, "shows"));
        assert!(asked.ends_with(['?', '.']) && asked.len() < 120, "{asked}");
        assert!(shows.ends_with('.') && shows.split_whitespace().count() >= 4, "{asked}: {shows}");
    }
    let keys: HashSet<_> = questions.iter().map(|question| text(question, "key")).collect();
    assert_eq!(keys.len(), questions.len());
}

#[tokio::test]
async fn questions_are_searched_and_filtered() {
    let world = World::new().await;
    let found = world.ask("list_questions", json!({ "text": "sepsis" })).await;
    assert_eq!((&found["total"], &found["items"][0]["role_family"]), (&json!(1), &json!("HEALTH")));
    let query = json!({ "role_families": ["TRADES"], "interview_types": ["TECHNICAL"], "difficulties": ["HARD"] });
    let hard = world.ask("list_questions", query).await;
    assert!(hard["total"].as_u64() > Some(0));
    for question in hard["items"].as_array().unwrap() {
        assert_eq!((text(question, "role_family"), text(question, "difficulty")), ("TRADES", "HARD"));
    }
    let page = world.ask("list_questions", json!({ "competency": "SAFETY", "offset": 1, "limit": 2 })).await;
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    assert!(page["total"].as_u64() > Some(2));
}

#[tokio::test]
async fn a_favourite_of_the_bank_stays_one_until_it_is_taken_back() {
    let world = World::new().await;
    for _ in 0..2 {
        let favoured = world.ask("favour_question", json!({ "key": "health-02", "is_favourite": true })).await;
        assert_eq!((&favoured["is_favourite"], &favoured["own"]), (&json!(true), &Value::Null));
    }
    let world = world.restarted().await;
    let favourites = world.ask("list_questions", json!({ "only_favourites": true })).await;
    assert_eq!((&favourites["total"], &favourites["items"][0]["key"]), (&json!(1), &json!("health-02")));
    let total = world.ask("list_questions", json!({})).await["total"].clone();
    world.ask("favour_question", json!({ "key": "health-02", "is_favourite": false })).await;
    assert_eq!(world.ask("list_questions", json!({ "only_favourites": true })).await["total"], 0);
    assert_eq!(world.ask("list_questions", json!({})).await["total"], total);
}

#[tokio::test]
async fn an_own_question_is_kept_changed_favoured_deleted_and_back() {
    let world = World::new().await;
    let fields = json!({
        "text": "  Why do your bridges sing? ", "interview_type": "ONSITE", "role_family": "TRADES",
        "competencies": ["CREATIVITY", "EXPERTISE", "CREATIVITY"],
    });
    let own = world.ask("create_question", fields).await;
    assert_eq!(
        (&own["text"], &own["competencies"]),
        (&json!("Why do your bridges sing?"), &json!(["CREATIVITY", "EXPERTISE"]))
    );
    let changes = json!({ "id": own["id"], "changes": { "shows": "Wind and a free end." } });
    world.ask("update_question", changes).await;
    world.ask("favour_question", json!({ "key": own["id"], "is_favourite": true })).await;
    let listed = world.ask("list_questions", json!({ "only_own": true, "text": "wind" })).await;
    assert_eq!((&listed["items"][0]["own"], &listed["items"][0]["is_favourite"]), (&own["id"], &json!(true)));
    assert_eq!(
        world.ask("list_questions", json!({ "limit": 1 })).await["items"][0]["own"],
        own["id"],
        "own ones come first"
    );

    let entry = world.ask("delete_record", json!({ "kind": "question", "id": own["id"] })).await;
    assert_eq!(world.ask("list_questions", json!({ "only_own": true })).await["total"], 0);
    world.ask("restore_record", json!({ "id": entry["id"] })).await;
    assert_eq!(world.ask("get_question", json!({ "id": own["id"] })).await["shows"], "Wind and a free end.");
}

#[tokio::test]
async fn wrong_questions_are_refused_and_other_peoples_are_not_there() {
    let world = World::new().await;
    assert_eq!(world.refused_field("create_question", json!({ "text": " " })).await, "text");
    assert_eq!(
        world.refused_field("create_question", json!({ "text": "Why?", "role_family": "WIZARDS" })).await,
        "role_family"
    );
    let own = world.ask("create_question", json!({ "text": "Why?" })).await;
    world.hidden_from_a_stranger("get_question", json!({ "id": own["id"] })).await;
    world.hidden_from_a_stranger("update_question", json!({ "id": own["id"], "changes": {} })).await;
    world.hidden_from_a_stranger("favour_question", json!({ "key": own["id"], "is_favourite": true })).await;
    world.hidden_from_a_stranger("favour_question", json!({ "key": "health-99", "is_favourite": true })).await;
}
