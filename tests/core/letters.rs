//! Letters drafted from the profile and checked against it.

use serde_json::{Value, json};

use crate::world::World;

async fn with_a_history() -> (World, Value) {
    let world = World::new().await;
    let fields = json!({ "company": "Kestrel Freight", "position": "Data engineer", "start_date": "2019-04-01",
        "is_current": true, "achievements": ["Cut report time by 38 % for 12 depots."] });
    world.ask("create_experience", fields).await;
    let job = world.job("Platform engineer", "Tern Analytics").await;
    (world, job)
}

#[tokio::test]
async fn a_drafted_letter_says_what_the_profile_says_and_leaves_a_gap_that_is_critical() {
    let (world, job) = with_a_history().await;
    for angle in ["REQUIREMENTS", "RESULTS", "PATH"] {
        let asked = json!({ "job_id": job["id"], "kind": "COVER_LETTER", "angle": angle });
        let draft = world.ask("draft_letter", asked).await;
        let text = draft["text"].as_str().unwrap();
        assert!(text.contains("Tern Analytics") && text.contains("I cut report time by 38 % for 12 depots."), "{text}");
        let claims = draft["checked"]["grounding"]["claims"].as_array().unwrap();
        let critical: Vec<_> = claims.iter().filter(|claim| claim["severity"] == "critical").collect();
        assert!(!critical.is_empty() && critical.iter().all(|claim| claim["kind"] == "placeholder"), "{critical:?}");
    }
    let note = world.ask("draft_letter", json!({ "job_id": job["id"], "kind": "WITHDRAWAL" })).await;
    assert!(note["text"].as_str().unwrap().contains("withdraw"), "{note}");
}

#[tokio::test]
async fn a_text_is_checked_against_the_profile_and_every_source_can_be_read() {
    let (world, job) = with_a_history().await;
    let text = "At Kestrel Freight I cut report time by 58 %. I would bring that to Tern Analytics.";
    let checked = world.ask("check_grounding", json!({ "text": text, "job_id": job["id"] })).await;
    assert_eq!(checked["grounding"]["critical"], 1, "{checked}");
    let claims = checked["grounding"]["claims"].as_array().unwrap();
    let number = claims.iter().find(|claim| claim["kind"] == "number").unwrap();
    let source = number["source"].as_str().unwrap();
    assert_eq!(checked["sources"][source], "Cut report time by 38 % for 12 depots.");
    let without_job = world.ask("check_grounding", json!({ "text": text })).await;
    assert!(without_job["grounding"]["critical"].as_u64() >= Some(1), "{without_job}");
}

#[tokio::test]
async fn a_profile_without_anything_still_gets_a_letter_of_gaps() {
    let world = World::new().await;
    let job = world.job("Baker", "Mill Lane").await;
    let draft = world.ask("draft_letter", json!({ "job_id": job["id"], "kind": "COVER_LETTER" })).await;
    assert!(draft["text"].as_str().unwrap().contains("[Say why this company"), "{draft}");
}

#[tokio::test]
async fn a_letter_begins_with_what_the_posting_asks_for_and_says_which_musts_it_speaks_of() {
    let (world, _) = with_a_history().await;
    let achievements = json!(["Kept the servers running", "Moved 40 services to Kubernetes"]);
    let fields = json!({ "company": "Netz", "position": "Engineer", "start_date": "2015-01-01",
        "end_date": "2019-03-01", "achievements": achievements });
    world.ask("create_experience", fields).await;
    let posting = "Requirements\n- Kubernetes\n- Terraform\n\nNice to have\n- Grafana\n";
    let fields = json!({ "title": "Platform engineer", "company": "Tern", "description": posting });
    let job = world.ask("create_job", json!({ "fields": fields })).await;
    let draft = world.ask("draft_letter", json!({ "job_id": job["id"], "kind": "COVER_LETTER" })).await;
    let text = draft["text"].as_str().unwrap();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(place("moved 40 services") < place("kept the servers"), "{text}");
    let expected =
        json!([{ "text": "Kubernetes", "is_addressed": true }, { "text": "Terraform", "is_addressed": false }]);
    assert_eq!(draft["checked"]["requirements"], expected);
}
