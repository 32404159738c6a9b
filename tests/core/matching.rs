//! How jobs are matched with the person: explained line by line, kept with the job, and scored anew when either side
//! changes.

use std::time::Duration;

use coach_core::{ErrorCode, event::Event, matching};
use serde_json::{Value, json};

use crate::world::World;

const POSTING: &str = "We build software for power grids.\n\nYour tasks\n- Write services that plan the grid\n\
    - Look after the databases\n\nRequirements\n- 3+ years of Rust\n- PostgreSQL\n- Terraform\n\nNice to have\n- Grafana\n";

fn task() -> Value {
    json!(uuid::Uuid::from_u128(7))
}

impl World {
    async fn engineer(&self) -> Value {
        let experience = self
            .ask(
                "create_experience",
                json!({ "company": "Kestrel Freight", "position": "Software engineer", "start_date": "2019-04-01",
                    "is_current": true, "achievements": ["Wrote Rust services that plan 400 deliveries an hour"] }),
            )
            .await;
        self.ask("create_skill", json!({ "name": "PostgreSQL" })).await;
        experience
    }

    async fn opening(&self, title: &str, posting: &str) -> Value {
        let fields = json!({ "title": title, "company": "Netz", "description": posting });
        self.ask("create_job", json!({ "fields": fields })).await["id"].clone()
    }

    async fn match_of(&self, job: &Value) -> Value {
        self.ask("get_match", json!({ "job": job })).await
    }

    async fn scored(&self) -> u64 {
        self.ask("match_jobs", json!({ "task": task() })).await["scored"].as_u64().unwrap()
    }

    async fn score_of(&self, job: &Value) -> Option<f64> {
        self.ask("get_job", json!({ "id": job })).await["match_score"].as_f64()
    }
}

#[tokio::test]
async fn a_match_names_the_line_on_both_sides_and_what_saying_more_would_give() {
    let world = World::new().await;
    world.engineer().await;
    let job = world.opening("Software engineer", POSTING).await;

    let found = world.match_of(&job).await;
    assert_eq!((&found["gap"], &found["matched"]["gates"]), (&Value::Null, &json!([])), "{found}");
    let requirements = found["matched"]["requirements"].as_array().unwrap();
    let read: Vec<(&str, &str, bool)> = requirements
        .iter()
        .map(|one| (one["text"].as_str().unwrap(), one["status"].as_str().unwrap(), one["must"] == true))
        .collect();
    let expected = [
        ("3+ years of Rust", "met", true),
        ("PostgreSQL", "met", true),
        ("Terraform", "missing", true),
        ("Grafana", "missing", false),
    ];
    assert_eq!(read, expected);

    let (rust, listed) = (&requirements[0], &requirements[1]);
    assert_eq!(rust["evidence"]["text"], "Wrote Rust services that plan 400 deliveries an hour");
    let source = &found["sources"][rust["evidence"]["source"].as_str().unwrap()];
    assert_eq!(
        *source,
        json!({ "section": "work", "entry": "Software engineer, Kestrel Freight", "is_resume": false })
    );
    assert_eq!(found["sources"][listed["evidence"]["source"].as_str().unwrap()]["section"], "skills");
    assert!(listed["raise"].as_f64().unwrap() > 0.0 && rust["raise"].is_null(), "{requirements:?}");
    assert_eq!(found["matched"]["learn"], json!(["Terraform", "Grafana"]));

    let parts = found["parts"].as_array().unwrap();
    let sum = |field: &str| parts.iter().map(|part| part[field].as_f64().unwrap()).sum::<f64>();
    assert!((sum("points") - found["matched"]["score"].as_f64().unwrap()).abs() < 0.5, "{found}");
    assert!((sum("most") - 100.0).abs() < 0.5, "{found}");
}

#[tokio::test]
async fn a_match_says_which_side_is_silent() {
    let world = World::new().await;
    let job = world.opening("Software engineer", POSTING).await;
    assert_eq!(world.match_of(&job).await["gap"], "PROFILE");
    world.engineer().await;
    let empty = world.job("Engineer", "Netz").await["id"].clone();
    let found = world.match_of(&empty).await;
    assert_eq!((&found["gap"], &found["matched"]), (&json!("POSTING"), &Value::Null));
    assert!(found["concerns"][0].as_str().unwrap().contains("no posting text"), "{found}");

    assert_eq!(world.scored().await, 2);
    assert_eq!(world.score_of(&empty).await, None);
    world.hidden_from_a_stranger("get_match", json!({ "job": job })).await;
}

#[tokio::test]
async fn a_score_holds_until_either_side_changes_and_the_same_input_gives_the_same_bytes() {
    let world = World::new().await;
    let experience = world.engineer().await;
    let (first, second) = (world.opening("Software engineer", POSTING).await, world.opening("Nurse", POSTING).await);
    assert_eq!(world.scored().await, 2);
    assert_eq!(world.scored().await, 0);
    let kept = world.texts("SELECT match_analysis || requirements FROM jobs ORDER BY id").await;
    let before = world.score_of(&first).await.unwrap();
    assert_eq!(Some(before), world.match_of(&first).await["matched"]["score"].as_f64());

    // Nothing of this fits a posting better or worse.
    let profile = world.ask("get_profile", json!({})).await["id"].clone();
    world.ask("update_profile", json!({ "id": profile, "changes": { "phone": "+49 30 1234" } })).await;
    world.ask("update_job", json!({ "id": first, "changes": { "next_action": "Call them" } })).await;
    world.days_pass(3);
    assert_eq!(world.scored().await, 0);

    world.ask("update_job", json!({ "id": first, "changes": { "description": "Requirements\n- COBOL\n" } })).await;
    assert_eq!(world.scored().await, 1);
    assert!(world.score_of(&first).await.unwrap() < before);
    world.ask("update_job", json!({ "id": first, "changes": { "description": POSTING } })).await;
    assert_eq!(world.scored().await, 1);
    assert_eq!(world.texts("SELECT match_analysis || requirements FROM jobs ORDER BY id").await, kept);

    world.ask("create_skill", json!({ "name": "Terraform" })).await;
    assert_eq!(world.scored().await, 2);
    assert!(world.score_of(&first).await.unwrap() > before);
    world.ask("update_experience", json!({ "id": experience["id"], "changes": { "achievements": [] } })).await;
    assert_eq!(world.scored().await, 2);
    // A month later a position that goes on is longer.
    world.days_pass(30);
    assert_eq!(world.scored().await, 2);
    let world = world.restarted().await;
    assert_eq!(world.scored().await, 0);
    world.ask("delete_record", json!({ "kind": "job", "id": second })).await;
}

#[tokio::test]
async fn what_the_profile_rules_out_blocks_and_what_it_hopes_for_does_not() {
    let world = World::new().await;
    world.engineer().await;
    let job = world.opening("Software engineer", &format!("{POSTING}\nWe offer\n- 50.000 € per year, on site\n")).await;
    let profile = world.ask("get_profile", json!({})).await["id"].clone();
    let wishes =
        json!({ "desired_salary": 9_000_000, "desired_salary_currency": "EUR", "desired_salary_period": "YEAR" });
    let free = world.match_of(&job).await["matched"]["score"].as_f64().unwrap();
    world.ask("update_profile", json!({ "id": profile, "changes": wishes })).await;
    let hoped = world.match_of(&job).await;
    assert_eq!(hoped["matched"]["gates"], json!([]));
    assert!(hoped["matched"]["score"].as_f64().unwrap() < free, "{hoped}");

    world.ask("update_profile", json!({ "id": profile, "changes": { "desired_work_mode": "REMOTE" } })).await;
    let blocked = world.match_of(&job).await;
    let gate = blocked["matched"]["gates"][0]["text"].as_str().unwrap();
    assert!(gate.starts_with("Blocked: ") && gate.contains("remotely"), "{gate}");
    assert!(blocked["matched"]["score"].as_f64().unwrap() <= 49.0);
}

#[tokio::test]
async fn jobs_are_sorted_and_filtered_by_match_and_a_shaky_score_says_so() {
    let world = World::new().await;
    world.engineer().await;
    world.opening("Software engineer", POSTING).await;
    world.opening("Pastry cook", "Requirements\n- Get up early in the morning\n").await;
    world.job("Without a posting", "Netz").await;
    world.scored().await;
    let titles = |page: &Value| -> Vec<String> {
        page["items"].as_array().unwrap().iter().map(|job| job["title"].as_str().unwrap().to_owned()).collect()
    };
    let page = world.ask("list_jobs", json!({ "sort": "match_score" })).await;
    assert_eq!(titles(&page), ["Software engineer", "Pastry cook", "Without a posting"]);
    assert_eq!(
        (&page["items"][0]["match_provisional"], &page["items"][1]["match_provisional"]),
        (&json!(false), &json!(true))
    );
    let good = world.ask("list_jobs", json!({ "match_from": 50 })).await;
    assert_eq!(titles(&good), ["Software engineer"]);
    assert_eq!(world.ask("job_board", json!({ "match_from": 50 })).await[0]["count"], 1);
}

#[tokio::test]
async fn a_pass_that_is_cancelled_keeps_what_it_has_and_goes_on_later() {
    let world = World::new().await;
    world.engineer().await;
    for number in 0..120 {
        world.opening(&format!("Engineer {number}"), POSTING).await;
    }
    let mut events = world.app.subscribe();
    let cancel = async {
        loop {
            if let Event::Progress { task, done, .. } = events.recv().await.unwrap()
                && done > 0
            {
                return world.app.cancel_task(task);
            }
        }
    };
    let (refused, was_there) = tokio::join!(world.refused("match_jobs", json!({ "task": task() })), cancel);
    assert_eq!((refused.code, was_there), (ErrorCode::Cancelled, true));
    let rest = world.scored().await;
    assert!((1..120).contains(&rest), "{rest}");
}

#[tokio::test]
async fn matches_follow_every_change_by_themselves() {
    let world = World::new().await;
    let mut events = world.app.subscribe();
    let scene = async {
        world.engineer().await;
        let job = world.opening("Software engineer", POSTING).await;
        let mut last = None;
        let mut settled = async |last: &mut Option<f64>| {
            while world.score_of(&job).await == *last {
                events.recv().await.unwrap();
            }
            *last = world.score_of(&job).await;
        };
        settled(&mut last).await;
        world.ask("create_skill", json!({ "name": "Terraform" })).await;
        settled(&mut last).await;
        world.ask("update_job", json!({ "id": job, "changes": { "description": "Requirements\n- COBOL\n" } })).await;
        settled(&mut last).await;
        world.ask("update_job", json!({ "id": job, "changes": { "description": null } })).await;
        settled(&mut last).await;
    };
    tokio::select! {
        () = matching::keep_current(&world.app) => panic!("it goes on for as long as there is an application"),
        ended = tokio::time::timeout(Duration::from_secs(30), scene) => ended.unwrap(),
    }
}
