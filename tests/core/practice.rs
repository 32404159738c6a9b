//! Practice interviews, kept whole.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn a_practice_interview_keeps_its_talk_and_remembers_when_it_was_finished() {
    let world = World::new().await;
    let job = world.job("Nurse", "St. Anna").await;
    let fields = json!({
        "title": "Ward round", "interview_type": "BEHAVIORAL", "target_role": "Nurse", "difficulty": "HARD", "job_id": job["id"],
    });
    let practice = world.ask("create_mock_interview", fields).await;
    assert_eq!((&practice["is_completed"], &practice["overall_score"]), (&json!(false), &Value::Null));
    world.days_pass(1);

    let turns = json!([
        { "speaker": "INTERVIEWER", "text": "Tell me about a hard shift." },
        { "speaker": "CANDIDATE", "text": "Two of us were ill.", "at": "2026-06-02T08:59:00Z" },
    ]);
    let changes = json!({ "is_completed": true, "conversation_history": { "turns": turns } });
    world.ask("update_mock_interview", json!({ "id": practice["id"], "changes": changes })).await;
    let kept = world.ask("get_mock_interview", json!({ "id": practice["id"] })).await;
    assert_eq!(kept["completed_at"], "2026-06-02T09:00:00Z");
    assert_eq!(kept["conversation_history"]["turns"][1]["text"], "Two of us were ill.");

    world.ask("create_mock_interview", json!({ "title": "Another" })).await;
    let finished = world.ask("list_mock_interviews", json!({ "is_completed": true, "job_id": job["id"] })).await;
    assert_eq!((&finished["total"], &finished["items"][0]["title"]), (&json!(1), &json!("Ward round")));
    assert_eq!(finished["items"][0].get("conversation_history"), None);
}

#[tokio::test]
async fn wrong_fields_are_named_and_other_peoples_practice_is_not_there() {
    let world = World::new().await;
    for (fields, field) in [
        (json!({}), "title"),
        (json!({ "title": "Talk", "duration": -1 }), "duration"),
        (json!({ "title": "Talk", "overall_score": 99.0 }), "overall_score"),
        (json!({ "title": "Talk", "job_id": "00000000-0000-7000-8000-000000000000" }), "job_id"),
    ] {
        assert_eq!(world.refused_field("create_mock_interview", fields).await, field);
    }
    let practice = world.ask("create_mock_interview", json!({ "title": "Talk" })).await;
    world.hidden_from_a_stranger("get_mock_interview", json!({ "id": practice["id"] })).await;
    let changes = json!({ "id": practice["id"], "changes": { "title": "Mine" } });
    world.hidden_from_a_stranger("update_mock_interview", changes).await;
}
