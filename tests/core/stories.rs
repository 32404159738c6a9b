//! Stories to tell: kept whole, found for a question, counted by competency.

use serde_json::{Value, json};

use crate::world::World;

impl World {
    async fn story(&self, title: &str, competencies: &[&str], parts: Value) -> Value {
        let mut fields = json!({ "title": title, "competencies": competencies });
        fields.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
        self.ask("create_story", fields).await
    }
}

#[tokio::test]
async fn a_story_is_kept_changed_found_and_outlives_the_position_it_happened_in() {
    let world = World::new().await;
    let position = world.ask("create_experience", json!({ "company": "St. Anna", "position": "Nurse" })).await;
    let parts =
        json!({ "situation": "Two of us were ill.", "action": "I sorted by danger.", "experience_id": position["id"] });
    let story = world.story("The long night", &["PLANNING", "RESILIENCE"], parts).await;
    let changes =
        json!({ "id": story["id"], "changes": { "result": "Nobody waited over ten minutes.", "situation": null } });
    world.ask("update_story", changes).await;
    let kept = world.ask("get_story", json!({ "id": story["id"] })).await;
    assert_eq!((&kept["result"], &kept["situation"]), (&json!("Nobody waited over ten minutes."), &Value::Null));
    assert_eq!(world.ask("list_stories", json!({ "text": "minut wait" })).await["total"], 1);
    assert_eq!(world.ask("list_stories", json!({ "text": "giraffe" })).await["total"], 0);
    assert_eq!(world.ask("list_stories", json!({ "competency": "SAFETY" })).await["total"], 0);

    let entry = world.ask("delete_record", json!({ "kind": "experience", "id": position["id"] })).await;
    assert_eq!(world.ask("get_story", json!({ "id": story["id"] })).await["experience_id"], Value::Null);
    world.ask("restore_record", json!({ "id": entry["id"] })).await;
    assert_eq!(world.ask("get_story", json!({ "id": story["id"] })).await["experience_id"], position["id"]);
}

#[tokio::test]
async fn the_best_stories_for_a_question_share_its_competencies_then_its_words_and_are_whole() {
    let world = World::new().await;
    let whole = json!({
        "situation": "The supplier was late.", "task": "Keep the date.", "action": "I disagreed with my manager.",
        "result": "We kept it.", "reflection": "Ask earlier.",
    });
    world.story("Without words", &["CONFLICT", "INFLUENCE"], json!({})).await;
    world.story("The whole one", &["CONFLICT", "INFLUENCE"], whole.clone()).await;
    world.story("Words alone", &[], json!({ "action": "I disagreed with my manager about shelves." })).await;
    world.story("Nothing to do with it", &["SAFETY"], json!({ "action": "I locked the machine." })).await;
    let disagreement = world.ask("list_questions", json!({ "text": "disagreed manager", "limit": 1 })).await;
    let key = &disagreement["items"][0]["key"];
    let best = world.ask("stories_for", json!({ "question": key })).await;
    let titles: Vec<_> = best.as_array().unwrap().iter().map(|one| one["story"]["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["The whole one", "Without words", "Words alone"]);
    assert_eq!(best[0]["shared"], json!(["CONFLICT", "INFLUENCE"]));
    assert_eq!(
        (&best[0]["missing"], &best[2]["missing"]),
        (&json!([]), &json!(["situation", "task", "result", "reflection"]))
    );
    assert_eq!(world.ask("stories_for", json!({ "question": key })).await, best, "the order is always the same");
}

#[tokio::test]
async fn coverage_counts_stories_and_whole_ones_by_competency() {
    let world = World::new().await;
    world.story("Half", &["SAFETY"], json!({ "situation": "A ladder." })).await;
    world.story("Whole", &["SAFETY", "QUALITY"], json!({ "situation": "a", "action": "b", "result": "c" })).await;
    let coverage = world.ask("story_coverage", json!({})).await;
    let of = |name: &str| coverage.as_array().unwrap().iter().find(|one| one["competency"] == name).unwrap().clone();
    assert_eq!(coverage.as_array().unwrap().len(), 18);
    assert_eq!(of("SAFETY"), json!({ "competency": "SAFETY", "stories": 2, "whole": 1 }));
    assert_eq!(of("QUALITY"), json!({ "competency": "QUALITY", "stories": 1, "whole": 1 }));
    assert_eq!(of("CONFLICT"), json!({ "competency": "CONFLICT", "stories": 0, "whole": 0 }));
}

#[tokio::test]
async fn wrong_stories_are_refused_and_other_peoples_are_not_there() {
    let world = World::new().await;
    assert_eq!(world.refused_field("create_story", json!({ "title": "" })).await, "title");
    let nowhere = json!({ "title": "A", "experience_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("create_story", nowhere).await, "experience_id");
    let story = world.story("Mine", &["QUALITY"], json!({})).await;
    world.hidden_from_a_stranger("get_story", json!({ "id": story["id"] })).await;
    world.hidden_from_a_stranger("update_story", json!({ "id": story["id"], "changes": {} })).await;
}
