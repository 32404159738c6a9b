//! The sample search: rich enough to look around in, true to every rule, and gone without a trace.

use chrono::{DateTime, Datelike, Utc, Weekday};
use coach_core::{ErrorCode, clock::Instant};
use serde_json::{Value, json};

use crate::{
    life::Picture,
    world::{World, open_at, start},
};

#[tokio::test]
async fn looking_around_shows_a_search_of_five_months_in_every_status() {
    let world = World::new().await;
    let loaded = world.ask("load_sample_data", json!({})).await;
    assert_eq!(world.ask("sample_data", json!({})).await, loaded);

    let jobs = world.all("list_jobs").await;
    assert!(jobs.len() >= 60, "{}", jobs.len());
    let board = world.ask("job_board", json!({})).await;
    for column in board.as_array().unwrap() {
        assert!(column["count"].as_u64().unwrap() > 0, "{column}");
    }
    let first = jobs.iter().map(|job| instant(&job["created_at"])).min().unwrap();
    assert!((140..=160).contains(&(start() - first).num_days()), "{first}");

    for (command, least) in [
        ("list_applications", 40),
        ("list_documents", 10),
        ("list_contacts", 10),
        ("list_notes", 8),
        ("list_mock_interviews", 6),
        ("list_goals", 5),
        ("list_assessments", 3),
        ("list_conversations", 3),
    ] {
        let found = world.all(command).await.len();
        assert!(found >= least, "{command}: {found}");
    }
    for time in ["upcoming", "past"] {
        let interviews = world.ask("list_interviews", json!({ "time": time })).await;
        assert!(interviews["total"].as_u64().unwrap() >= 4, "{time}");
    }
    let resumes = world.all("list_resumes").await;
    let of = |resume: &Value| (resume["title"].clone(), resume["is_primary"].clone());
    let (backend, platform) = (of(&resumes[1]), of(&resumes[0]));
    assert_eq!(backend, (json!("Backend resume"), json!(true)));
    assert_eq!(platform, (json!("Platform resume"), json!(false)));
    let read = world.ask("get_resume", json!({ "id": resumes[1]["id"] })).await;
    assert!(read["parsed_data"]["work"].as_array().unwrap().len() >= 2, "its file was really read");
    let sent = world.all("list_applications").await;
    assert!(sent.iter().all(|application| application["resume_id"].is_string()), "each was sent with one of them");
    let profile = world.ask("get_profile", json!({})).await;
    for list in ["experiences", "educations", "skills", "certifications"] {
        assert!(profile[list].as_array().unwrap().len() >= 3, "{list}");
    }
}

#[tokio::test]
async fn every_record_would_pass_as_an_edit_of_the_persons_own() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    for (list, update) in [
        ("list_jobs", "update_job"),
        ("list_applications", "update_application"),
        ("list_interviews", "update_interview"),
        ("list_documents", "update_document"),
        ("list_contacts", "update_contact"),
        ("list_notes", "update_note"),
        ("list_mock_interviews", "update_mock_interview"),
        ("list_assessments", "update_assessment"),
        ("list_conversations", "update_conversation"),
    ] {
        for record in world.all(list).await {
            world.ask(update, json!({ "id": record["id"], "changes": {} })).await;
        }
    }
    for standing in world.all("list_goals").await {
        world.ask("update_goal", json!({ "id": standing["goal"]["id"], "changes": {} })).await;
    }
    let profile = world.ask("get_profile", json!({})).await;
    world.ask("update_profile", json!({ "id": profile["id"], "changes": {} })).await;
    for kind in ["experience", "education", "skill", "certification"] {
        for entry in profile[format!("{kind}s")].as_array().unwrap() {
            world.ask(&format!("update_{kind}"), json!({ "id": entry["id"], "changes": {} })).await;
        }
    }
}

#[tokio::test]
async fn histories_run_forward_end_in_the_jobs_status_and_never_in_the_future() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    for job in world.all("list_jobs").await {
        let history = world.ask("job_history", json!({ "id": job["id"] })).await;
        let steps = history.as_array().unwrap();
        let times: Vec<Instant> = steps.iter().map(|step| instant(&step["changed_at"])).collect();
        assert!(times.is_sorted() && times.last().unwrap() < &start(), "{job}");
        assert_eq!(steps.last().unwrap()["to_status"], job["status"]);
        assert!(steps.iter().all(|step| step["is_correction"] == false), "{job}");
    }
}

#[tokio::test]
async fn whatever_day_it_is_loaded_nobody_interviews_on_a_weekend() {
    for days in 0..7 {
        let world = World::on(start() + chrono::TimeDelta::days(days)).await;
        world.ask("load_sample_data", json!({})).await;
        for interview in world.all("list_interviews").await {
            let day = interview["wall_time"].as_str().unwrap()[..10].parse::<chrono::NaiveDate>().unwrap();
            assert!(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun), "{interview}");
            let is_over = interview["outcome"] != "PENDING" || interview["has_feedback"] == true;
            assert!(!is_over || instant(&interview["scheduled_at"]) < world.app.clock.now(), "{interview}");
        }
    }
}

#[tokio::test]
async fn the_same_day_gives_the_same_search() {
    let [one, other] = [World::new().await, World::new().await];
    for world in [&one, &other] {
        world.ask("load_sample_data", json!({})).await;
    }
    assert_eq!(one.all("list_jobs").await, other.all("list_jobs").await);
}

#[tokio::test]
async fn removing_takes_exactly_what_was_added() {
    let world = World::new().await;
    let job = world.job("Cook", "Zur Linde").await;
    world.ask("create_note", json!({ "job_id": job["id"], "body": "Ask about Sundays" })).await;
    world.ask("get_profile", json!({})).await;
    let before = unstamped(world.picture().await);

    world.ask("load_sample_data", json!({})).await;
    assert_ne!(unstamped(world.picture().await), before);
    let left = world.ask("remove_sample_data", json!({})).await;

    assert_eq!(left, json!({ "records": 0, "loaded_at": null }));
    assert_eq!(unstamped(world.picture().await), before);
    assert_eq!(world.ask("list_trash", json!({})).await["total"], 0);
    world.ask("load_sample_data", json!({})).await;
}

/// Without what a removal rightly leaves: that there was a batch, and that the emptied profile was touched.
fn unstamped(mut picture: Picture) -> Picture {
    picture.retain(|table, rows| table != "import_batches" && !rows.is_empty());
    for row in picture.get_mut("user_profiles").into_iter().flat_map(|profiles| profiles.values_mut()) {
        row.remove("updated_at");
    }
    picture
}

#[tokio::test]
async fn what_the_person_hung_on_a_sample_record_can_be_put_back() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    let jobs = world.all("list_jobs").await;
    let (noted, moved) = (&jobs[0], &jobs[1]);
    world.ask("create_note", json!({ "job_id": noted["id"], "body": "My own thought" })).await;
    world.ask("move_job", json!({ "id": moved["id"], "status": "APPLIED", "reopen": true })).await;
    world.ask("remove_sample_data", json!({})).await;
    assert_eq!(world.all("list_jobs").await, [Value::Null; 0]);

    let trash = world.all("list_trash").await;
    assert_eq!(trash.len(), 1, "a moved card is no work of one's own: {trash:?}");
    let restored = world.ask("restore_record", json!({ "id": trash[0]["id"] })).await;
    assert_eq!(restored["id"], noted["id"]);
    let notes = world.ask("list_notes", json!({ "job_id": noted["id"], "text": "thought" })).await;
    assert_eq!(notes["total"], 1);
}

#[tokio::test]
async fn a_profile_the_person_has_begun_stays_theirs() {
    let world = World::new().await;
    let mine = world.ask("create_skill", json!({ "name": "Beekeeping" })).await;
    world.ask("load_sample_data", json!({})).await;
    let profile = world.ask("get_profile", json!({})).await;
    assert_eq!(profile["skills"], json!([mine]));
    assert_eq!(profile["headline"], Value::Null);

    world.ask("remove_sample_data", json!({})).await;
    assert_eq!(world.ask("get_profile", json!({})).await["skills"], json!([mine]));
}

#[tokio::test]
async fn it_is_loaded_once_removed_once_and_is_nobody_elses() {
    let world = World::new().await;
    assert_eq!(world.refused("remove_sample_data", json!({})).await.code, ErrorCode::Invalid);
    world.ask("load_sample_data", json!({})).await;
    assert_eq!(world.refused("load_sample_data", json!({})).await.code, ErrorCode::Invalid);

    let theirs = World { actor: world.stranger().await, ..world };
    assert_eq!(theirs.ask("sample_data", json!({})).await["records"], 0);
    assert_eq!(theirs.all("list_jobs").await, [Value::Null; 0]);
}

impl World {
    async fn on(day: Instant) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = open_at(folder.path(), day).await.unwrap();
        let actor = app.actor(None).await.unwrap();
        Self { app, actor, folder, notices: Default::default() }
    }

    /// Everything a list command finds, the archived jobs as well.
    async fn all(&self, list: &str) -> Vec<Value> {
        let mut found = self.page(list, json!({ "limit": 1000 })).await;
        if list == "list_jobs" {
            found.extend(self.page(list, json!({ "limit": 1000, "archived": true })).await);
        }
        found
    }

    async fn page(&self, list: &str, query: Value) -> Vec<Value> {
        self.ask(list, query).await["items"].as_array().unwrap().clone()
    }
}

fn instant(value: &Value) -> DateTime<Utc> {
    value.as_str().unwrap().parse().unwrap()
}
