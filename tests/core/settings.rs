//! What a person chooses.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test]
async fn nothing_chosen_means_the_defaults() {
    let world = World::new().await;
    assert_eq!(
        world.ask("get_settings", json!({})).await,
        json!({
            "started": false, "theme": "SYSTEM", "density": "NORMAL", "sidebar_collapsed": false, "jobs_view": "BOARD",
            "folded_columns": [], "week_start": "MONDAY", "weekly_application_goal": 5, "currency": null,
            "lock_after_minutes": 15,
        })
    );
}

#[tokio::test]
async fn a_choice_stays_the_rest_is_left_alone_and_null_goes_back() {
    let world = World::new().await;
    world.ask("update_settings", json!({ "theme": "DARK", "weekly_application_goal": 8 })).await;
    world.ask("update_settings", json!({ "currency": "eur" })).await;
    let world = world.restarted().await;
    let settings = world.ask("get_settings", json!({})).await;
    assert_eq!(settings["theme"], "DARK");
    assert_eq!(settings["weekly_application_goal"], 8);
    assert_eq!(settings["currency"], "EUR");
    let settings = world.ask("update_settings", json!({ "weekly_application_goal": null, "theme": null })).await;
    assert_eq!((&settings["theme"], &settings["weekly_application_goal"]), (&json!("SYSTEM"), &json!(5)));
}

#[tokio::test]
async fn a_wrong_choice_is_named_and_changes_nothing() {
    let world = World::new().await;
    let all = [
        "INTERESTED",
        "APPLIED",
        "INTERVIEW_SCHEDULED",
        "INTERVIEW_COMPLETED",
        "OFFER_RECEIVED",
        "ACCEPTED",
        "REJECTED",
        "WITHDRAWN",
    ];
    for (wrong, field) in [
        (json!({ "theme": "PLAID" }), "theme"),
        (json!({ "theme": "DARK", "week_start": "TUESDAY" }), "week_start"),
        (json!({ "weekly_application_goal": 1000 }), "weekly_application_goal"),
        (json!({ "currency": "Euro" }), "currency"),
        (json!({ "folded_columns": all }), "folded_columns"),
        (json!({ "colour": "red" }), "colour"),
    ] {
        assert_eq!(world.refused_field("update_settings", wrong.clone()).await, field, "{wrong}");
    }
    assert_eq!(world.ask("get_settings", json!({})).await["theme"], "SYSTEM");
}

#[tokio::test]
async fn a_stored_value_that_no_longer_fits_counts_as_not_chosen() {
    let world = World::new().await;
    world.row("settings", json!({ "key": "density", "value": "\"ROOMY\"" })).await;
    assert_eq!(world.ask("get_settings", json!({})).await["density"], "NORMAL");
}

#[tokio::test]
async fn each_start_is_a_session_that_can_be_ended() {
    let world = World::new().await;
    world.app.start_session().await.unwrap();
    world.days_pass(1);
    let world = world.restarted().await;
    world.app.start_session().await.unwrap();
    let sessions = world.ask("list_sessions", json!({})).await;
    let marks: Vec<&Value> = sessions.as_array().unwrap().iter().map(|session| &session["is_this_one"]).collect();
    assert_eq!(marks, [true, false]);
    assert_eq!(sessions[0]["ip_address"], "local");
    let agent = format!("CareerCoach/{} ({})", env!("CARGO_PKG_VERSION"), std::env::consts::OS);
    assert_eq!(sessions[0]["user_agent"], agent);
    assert_eq!(sessions[0]["expires_at"], "2026-07-02T09:00:00Z");

    let sessions = world.ask("revoke_session", json!({ "id": sessions[1]["id"] })).await;
    assert_eq!(sessions[1]["revoked_at"], "2026-06-02T09:00:00Z");

    world.days_pass(61);
    let world = world.restarted().await;
    world.app.start_session().await.unwrap();
    assert_eq!(world.ask("list_sessions", json!({})).await.as_array().unwrap().len(), 1, "old ones are forgotten");
}
