//! The coach without a model: what it answers from the records, and which of them it names.

use serde_json::{Value, json};

use crate::world::World;

async fn asked(world: &World, question: &str, job: Option<&Value>) -> Value {
    let talk = world.ask("create_conversation", json!({ "title": "Coach" })).await;
    let mut input = json!({ "conversation_id": talk["id"], "question": question });
    if let Some(job) = job {
        input["job_id"] = job.clone();
    }
    world.ask("ask_by_rules", input).await
}

fn text(answer: &Value) -> &str {
    answer["content"].as_str().unwrap()
}

#[tokio::test]
async fn an_empty_vault_is_told_where_to_begin() {
    let world = World::new().await;
    let next = asked(&world, "next_step", None).await;
    assert!(text(&next).contains("Drop a resume in"), "{next}");
    assert_eq!(next["metadata"]["by"], "rules");
    assert!(text(&asked(&world, "standing", None).await).contains("no history yet"));
    assert!(text(&asked(&world, "no_replies", None).await).contains("nothing to reply to"));
    for question in ["prepare", "fit"] {
        let talk = world.ask("create_conversation", json!({ "title": "Coach" })).await;
        let input = json!({ "conversation_id": talk["id"], "question": question });
        assert_eq!(world.refused_field("ask_by_rules", input).await, "job_id");
        assert_eq!(world.ask("list_messages", json!({ "conversation_id": talk["id"] })).await["total"], 0);
    }
}

#[tokio::test]
async fn the_next_step_is_what_today_says_with_a_link_to_its_job() {
    let world = World::new().await;
    let fields = json!({ "title": "Baker", "company": "Mill *&* Sons", "next_action": "Send portfolio", "next_action_date": "2026-05-30" });
    let job = world.ask("create_job", json!({ "fields": fields })).await;
    let next = asked(&world, "next_step", None).await;
    assert!(text(&next).contains("**Now: Send portfolio**"), "{next}");
    assert!(text(&next).contains(r"Mill \*&\* Sons"), "a name opens no markup: {next}");
    let looked = next["metadata"]["looked"].as_array().unwrap();
    assert!(looked.contains(&json!({ "at": "job", "id": job["id"], "title": "Baker, Mill *&* Sons" })), "{looked:?}");
}

const POSTING: &str =
    "What you bring:\n- Strong Rust\n- 5+ years of experience with Kubernetes\n\nNice to have\n- Grafana\n";

#[tokio::test]
async fn fit_quotes_what_the_profile_names_and_what_it_does_not() {
    let world = World::new().await;
    world.ask("create_skill", json!({ "name": "Rust" })).await;
    let fields = json!({ "title": "Engineer", "company": "Netz", "description": POSTING, "work_mode": "ONSITE" });
    let job = world.ask("create_job", json!({ "fields": fields })).await;
    let profile = world.ask("get_profile", Value::Null).await["id"].clone();
    world.ask("update_profile", json!({ "id": profile, "changes": { "desired_work_mode": "REMOTE" } })).await;
    let fit = asked(&world, "fit", Some(&job["id"])).await;
    assert!(text(&fit).contains("something for 1 of 2 requirements"), "{fit}");
    assert!(text(&fit).contains("- Strong Rust (Rust)"), "{fit}");
    assert!(text(&fit).contains("The work mode is not the one you want."), "{fit}");
}

#[tokio::test]
async fn preparing_names_the_interview_and_the_persons_own_line_to_tell() {
    let world = World::new().await;
    world.ask("create_skill", json!({ "name": "Rust" })).await;
    let lines =
        json!({ "company": "Nordwind", "position": "Engineer", "achievements": ["Rewrote the scheduler in Rust"] });
    world.ask("create_experience", lines).await;
    let fields = json!({ "title": "Engineer", "company": "Netz", "description": POSTING });
    let job = world.ask("create_job", json!({ "fields": fields })).await;
    let when = json!({ "interview_type": "TECHNICAL", "wall_time": "2026-06-04T14:00", "time_zone": "Europe/Vienna" });
    world.ask("create_interview", json!({ "job_id": job["id"], "fields": when })).await;
    let prepare = asked(&world, "prepare", Some(&job["id"])).await;
    assert!(text(&prepare).contains("2026-06-04 at 14:00 (Europe/Vienna)"), "{prepare}");
    assert!(text(&prepare).contains("tell of: “Rewrote the scheduler in Rust” (Nordwind)"), "{prepare}");
    assert!(text(&prepare).contains("Prepare an honest answer"), "{prepare}");
    let places: Vec<&Value> = prepare["metadata"]["looked"].as_array().unwrap().iter().map(|one| &one["at"]).collect();
    assert_eq!(places, ["job", "interview", "profile"]);
}

#[tokio::test]
async fn a_believable_search_gets_answers_with_their_numbers() {
    let world = World::new().await;
    world.ask("load_sample_data", Value::Null).await;
    let standing = asked(&world, "standing", None).await;
    assert!(text(&standing).contains("n = "), "{standing}");
    let silent = asked(&world, "no_replies", None).await;
    assert!(text(&silent).contains("**What to try**"), "{silent}");
    let next = asked(&world, "next_step", None).await;
    assert!(text(&next).starts_with("1. **"), "{next}");
}

#[tokio::test]
async fn a_conversation_about_a_job_is_asked_about_that_job_and_is_nobody_elses() {
    let world = World::new().await;
    let job = world.job("Baker", "Mill").await;
    let talk = world.ask("create_conversation", json!({ "title": "Baker", "job_id": job["id"] })).await;
    world.ask("ask_by_rules", json!({ "conversation_id": talk["id"], "question": "fit" })).await;
    let said = world.ask("list_messages", json!({ "conversation_id": talk["id"] })).await;
    assert_eq!(said["items"][0]["content"], "Is Baker at Mill for me?");
    assert_eq!(said["items"][1]["role"], "assistant");
    world.hidden_from_a_stranger("ask_by_rules", json!({ "conversation_id": talk["id"], "question": "fit" })).await;
}
