//! The coach with a model, played by a recorded one: what it looks up, what it proposes, what is kept when it breaks.

use coach_core::event::Event;
use serde_json::{Value, json};

use crate::{
    ai::{task, with_provider},
    model_server::{Manner, ModelServer, calling, said, streamed},
    world::World,
};

/// A conversation in which the person has just said this.
async fn talk(world: &World, words: &str) -> Value {
    let talk = world.ask("create_conversation", json!({ "title": "Coach", "context": "job_search" })).await;
    let said = json!({ "conversation_id": talk["id"], "role": "user", "content": words });
    world.ask("create_message", said).await;
    talk["id"].clone()
}

async fn answer(world: &World, talk: &Value) -> Value {
    world.ask("answer_message", json!({ "conversation_id": talk, "task": task() })).await
}

async fn proposals(world: &World, talk: &Value) -> Vec<Value> {
    world.ask("list_proposals", json!({ "conversation_id": talk })).await.as_array().unwrap().clone()
}

/// A world with a model that plays these answers.
async fn played(answers: Vec<String>) -> (World, ModelServer) {
    let server = ModelServer::playing(answers, Manner::Whole).await;
    let (world, _) = with_provider(&server, "OPENAI_COMPATIBLE").await;
    (world, server)
}

#[tokio::test]
async fn an_answer_looks_records_up_and_says_which() {
    let (world, mut server) = played(vec![
        calling(&[("list_jobs", json!({ "text": "Mill" })), ("get_profile", json!({}))]),
        said("You track one job."),
    ])
    .await;
    let job = world.job("Baker", "Mill").await;
    let talk = talk(&world, "What do I track?").await;
    let answer = answer(&world, &talk).await;

    assert_eq!((&answer["role"], &answer["content"]), (&json!("assistant"), &json!("You track one job.")));
    let details = &answer["metadata"];
    assert_eq!(
        (&details["by"], &details["model"], &details["finish"]),
        (&json!("model"), &json!("tiny-chat"), &json!("complete"))
    );
    assert_eq!(details["looked"][0], json!({ "at": "job", "id": job["id"], "title": "Baker, Mill" }));
    assert_eq!(details["looked"][1]["at"], "profile");
    let first = server.asked_body().await;
    assert_eq!(first["messages"].as_array().unwrap().len(), 2);
    let said: Value = serde_json::from_str(first["messages"][1]["content"].as_str().unwrap()).unwrap();
    assert_eq!((&said["message"], &said["about"]), (&json!("What do I track?"), &json!("job_search")));
    let second = server.asked_body().await;
    let found: Value = serde_json::from_str(second["messages"][3]["content"].as_str().unwrap()).unwrap();
    assert_eq!(found["jobs"][0]["company"], "Mill");
}

#[tokio::test]
async fn a_model_without_tools_gets_an_overview_instead() {
    let mut server = ModelServer::saying(said("Plain words.")).await;
    let (world, id) = with_provider(&server, "OPENAI_COMPATIBLE").await;
    world.job("Baker", "Mill").await;
    // The recorded server calls no tools, and the test finds that out.
    world.ask("test_provider", json!({ "id": id, "task": task() })).await;
    server.all_asked();
    let talk = talk(&world, "What do I track?").await;
    let answer = answer(&world, &talk).await;
    let request = server.asked_body().await;
    assert_eq!(request["tools"], Value::Null);
    let said: Value = serde_json::from_str(request["messages"][1]["content"].as_str().unwrap()).unwrap();
    assert_eq!(said["overview"]["jobs"]["jobs"][0]["company"], "Mill");
    assert_eq!(answer["metadata"]["looked"][0]["at"], "profile");
}

#[tokio::test]
async fn the_words_stream_and_asking_again_replaces_the_answer() {
    let (world, _) = played(vec![said("First try."), said("Second try.")]).await;
    let talk = talk(&world, "Say something.").await;
    let mut events = world.app.subscribe();
    answer(&world, &talk).await;
    let mut heard = String::new();
    while let Ok(event) = events.try_recv() {
        if let Event::Delta { text, .. } = event {
            heard += &text;
        }
    }
    assert_eq!(heard, "First try.");
    answer(&world, &talk).await;
    let messages = world.ask("list_messages", json!({ "conversation_id": talk })).await;
    assert_eq!((&messages["total"], &messages["items"][1]["content"]), (&json!(2), &json!("Second try.")));
}

#[tokio::test]
async fn stopping_keeps_what_came_and_a_refusal_keeps_the_question() {
    let half = "data: {\"choices\":[{\"delta\":{\"content\":\"Half of\"}}]}\n\n";
    let server = ModelServer::playing(vec![streamed(half)], Manner::ThenSilence).await;
    let (world, _) = with_provider(&server, "OPENAI_COMPATIBLE").await;
    let talk_id = talk(&world, "Tell me all.").await;
    let mut events = world.app.subscribe();
    let stop = async {
        while !matches!(events.recv().await, Ok(Event::Delta { .. })) {}
        world.ask("cancel_task", json!({ "task": task() })).await
    };
    let (kept, _) = tokio::join!(answer(&world, &talk_id), stop);
    assert_eq!((&kept["content"], &kept["metadata"]["finish"]), (&json!("Half of"), &json!("stopped")));

    let world = World::new().await;
    let talk_id = talk(&world, "Anyone?").await;
    let refused = world.refused("answer_message", json!({ "conversation_id": talk_id, "task": task() })).await;
    assert!(refused.message.contains("Settings"), "{}", refused.message);
    assert_eq!(world.ask("list_messages", json!({ "conversation_id": talk_id })).await["total"], 1);
}

#[tokio::test]
async fn saying_it_differently_begins_a_conversation_of_its_own() {
    let (world, _) = played(vec![said("An answer.")]).await;
    let trunk = talk(&world, "First.").await;
    answer(&world, &trunk).await;
    world.ask("create_message", json!({ "conversation_id": trunk, "role": "user", "content": "Second." })).await;
    let messages = world.ask("list_messages", json!({ "conversation_id": trunk })).await;
    let second = &messages["items"][2]["id"];

    let branch = world.ask("branch_conversation", json!({ "message_id": second, "content": "Otherwise." })).await;
    let said = world.ask("list_messages", json!({ "conversation_id": branch["id"] })).await;
    let contents: Vec<&Value> = said["items"].as_array().unwrap().iter().map(|message| &message["content"]).collect();
    assert_eq!(contents, ["First.", "An answer.", "Otherwise."]);
    assert_eq!(world.ask("list_messages", json!({ "conversation_id": trunk })).await["total"], 3);
    let answer = json!({ "message_id": messages["items"][1]["id"], "content": "x" });
    assert_eq!(world.refused_field("branch_conversation", answer).await, "message_id");
}

#[tokio::test]
async fn a_conversation_is_found_by_its_words_and_exported_whole() {
    let world = World::new().await;
    let talk_id = talk(&world, "How do I negotiate a signing bonus?").await;
    talk(&world, "Something else.").await;
    let found = world.ask("list_conversations", json!({ "text": "signing" })).await;
    assert_eq!((&found["total"], &found["items"][0]["id"]), (&json!(1), &talk_id));
    let exported = world.ask("export_conversation", json!({ "id": talk_id })).await;
    assert_eq!(exported["file_name"], "Coach.md");
    assert!(exported["text"].as_str().unwrap().contains("## You, 2026-06-01 09:00 UTC\n\nHow do I negotiate"));
}

#[tokio::test]
async fn each_kind_of_proposal_waits_is_applied_once_and_can_be_taken_back() {
    let (world, server) = played(vec![String::new()]).await;
    let job = world.job("Baker", "Mill").await["id"].clone();
    let lines =
        json!({ "company": "Nordwind", "position": "Engineer", "achievements": ["Made builds fast", "Led two"] });
    let experience = world.ask("create_experience", lines).await["id"].clone();
    server.play(vec![
        calling(&[
            ("propose_add_job", json!({ "title": "Miller", "company": "Weir", "location": "Graz" })),
            ("propose_move_job", json!({ "job_id": job, "status": "APPLIED" })),
            ("propose_set_follow_up", json!({ "job_id": job, "next_action": "Call", "date": "2026-06-08" })),
            (
                "propose_create_goal",
                json!({ "title": "Bake", "milestones": [{ "title": "Flour", "due": "2026-07-01" }] }),
            ),
            (
                "propose_schedule_practice",
                json!({ "title": "Baking talk", "interview_type": "TECHNICAL", "job_id": job }),
            ),
            (
                "propose_edit_bullet",
                json!({ "experience_id": experience, "before": "Made builds fast", "after": "Halved build time" }),
            ),
        ]),
        said("Six things."),
    ]);
    let talk = talk(&world, "Help me.").await;
    let answer = answer(&world, &talk).await;
    assert_eq!(answer["content"], "Six things.");
    let made = proposals(&world, &talk).await;
    assert_eq!(made.len(), 6);
    assert!(
        made.iter()
            .all(|one| one["state"] == "PENDING" && one["message_id"] == answer["id"] && one["is_stale"] == false)
    );
    assert_eq!(made[1]["basis"], json!({ "about": "Baker, Mill", "before": { "status": "INTERESTED" } }));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1, "nothing happens by proposing");

    for one in &made {
        world.ask("apply_proposal", json!({ "id": one["id"] })).await;
        let again = world.refused("apply_proposal", json!({ "id": one["id"] })).await;
        assert!(again.message.contains("already"), "{}", again.message);
    }
    let baker = world.ask("get_job", json!({ "id": job })).await;
    assert_eq!(
        (&baker["status"], &baker["next_action"], &baker["next_action_date"]),
        (&json!("APPLIED"), &json!("Call"), &json!("2026-06-08"))
    );
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 2);
    assert_eq!(
        world.ask("list_goals", json!({})).await["items"][0]["goal"]["milestones"]["items"][0]["title"],
        "Flour"
    );
    assert_eq!(world.ask("list_mock_interviews", json!({})).await["total"], 1);
    let achievements = async || world.ask("get_profile", Value::Null).await["experiences"][0]["achievements"].clone();
    assert_eq!(achievements().await, json!(["Halved build time", "Led two"]));

    for one in made.iter().rev() {
        world.ask("undo_proposal", json!({ "id": one["id"] })).await;
    }
    let baker = world.ask("get_job", json!({ "id": job })).await;
    assert_eq!((&baker["status"], &baker["next_action"]), (&json!("INTERESTED"), &Value::Null));
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 1);
    assert_eq!(world.ask("list_goals", json!({})).await["total"], 0);
    assert_eq!(world.ask("list_mock_interviews", json!({})).await["total"], 0);
    assert_eq!(achievements().await, json!(["Made builds fast", "Led two"]));
    assert!(proposals(&world, &talk).await.iter().all(|one| one["state"] == "UNDONE"));
}

#[tokio::test]
async fn a_proposal_can_be_edited_turned_down_and_is_stale_once_the_records_moved_on() {
    let (world, server) = played(vec![String::new()]).await;
    let job = world.job("Baker", "Mill").await["id"].clone();
    server.play(vec![
        calling(&[
            ("propose_set_follow_up", json!({ "job_id": job, "next_action": "Call", "date": "2026-06-08" })),
            ("propose_move_job", json!({ "job_id": job, "status": "APPLIED" })),
            ("propose_add_job", json!({ "title": "Miller", "company": "Weir" })),
        ]),
        said("Three things."),
    ]);
    let talk = talk(&world, "Help me.").await;
    answer(&world, &talk).await;
    let made = proposals(&world, &talk).await;

    let other = json!({ "kind": "add_job", "title": "Thief", "company": "Weir" });
    assert_eq!(world.refused_field("apply_proposal", json!({ "id": made[0]["id"], "change": other })).await, "change");
    let edited = json!({ "kind": "set_follow_up", "job_id": job, "next_action": "Write", "date": "2026-06-09" });
    world.ask("apply_proposal", json!({ "id": made[0]["id"], "change": edited })).await;
    assert_eq!(world.ask("get_job", json!({ "id": job })).await["next_action"], "Write");

    world.ask("move_job", json!({ "id": job, "status": "WITHDRAWN" })).await;
    assert_eq!(proposals(&world, &talk).await[1]["is_stale"], true);
    let stale = world.refused("apply_proposal", json!({ "id": made[1]["id"] })).await;
    assert!(stale.message.contains("changed"), "{}", stale.message);
    assert_eq!(world.ask("get_job", json!({ "id": job })).await["status"], "WITHDRAWN");

    world.ask("reject_proposal", json!({ "id": made[2]["id"] })).await;
    let refused = world.refused("apply_proposal", json!({ "id": made[2]["id"] })).await;
    assert!(refused.message.contains("already"), "{}", refused.message);
    for command in ["apply_proposal", "reject_proposal", "undo_proposal"] {
        world.hidden_from_a_stranger(command, json!({ "id": made[2]["id"] })).await;
    }
    world.hidden_from_a_stranger("list_proposals", json!({ "conversation_id": talk })).await;
    world.hidden_from_a_stranger("answer_message", json!({ "conversation_id": talk, "task": task() })).await;
    world.hidden_from_a_stranger("export_conversation", json!({ "id": talk })).await;
}
