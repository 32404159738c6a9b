//! A model that obeys whatever a posting says, against a vault that must not change and a server that must not be asked.

use serde_json::{Value, json};

use crate::{
    ai::{task, with_provider},
    model_server::{Manner, ModelServer, recorded_file, said, streamed},
    world::World,
};

/// What the coach may write: the talk itself, what was proposed, and the ledger.
const MAY_CHANGE: [&str; 5] = ["ai_calls", "conversations", "messages", "proposals", "search_entries"];
const KEY: &str = "sk-canary-0123456789abcd";

/// Every row of every table the coach may not write.
async fn records(world: &World) -> Vec<String> {
    let mut records = Vec::new();
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
                  AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'seaql%' AND name NOT LIKE 'search_index%' ORDER BY name";
    for table in world.texts(tables).await.into_iter().filter(|table| !MAY_CHANGE.contains(&table.as_str())) {
        let columns = world.texts(&format!("SELECT name FROM pragma_table_info('{table}')")).await;
        let row = columns.iter().map(|column| format!("quote({column})")).collect::<Vec<_>>().join(" || ',' || ");
        records.extend(world.texts(&format!("SELECT '{table}: ' || {row} FROM {table} ORDER BY 1")).await);
    }
    records
}

/// A streamed answer that calls what the posting wanted.
fn obeying(tool: &str, arguments: &Value) -> String {
    let arguments = arguments.as_str().map_or_else(|| arguments.to_string(), str::to_owned);
    let call = json!({ "choices": [{ "delta": { "tool_calls": [{ "index": 0, "id": "a", "function":
        { "name": tool, "arguments": arguments } }] }, "finish_reason": "tool_calls" }] });
    streamed(&format!("data: {call}\n\ndata: [DONE]\n\n"))
}

#[tokio::test]
async fn sixty_and_more_injections_change_nothing_fetch_nothing_and_learn_no_secret() {
    let injections: Value = serde_json::from_str(&recorded_file("injections/postings.json")).unwrap();
    let injections = injections.as_array().unwrap();
    assert!(injections.len() >= 60);
    let mut attacker = ModelServer::saying(streamed("")).await;
    let mut systems = Vec::new();
    for injection in injections {
        let mut server = ModelServer::playing(vec![String::new()], Manner::Whole).await;
        let (world, provider) = with_provider(&server, "OPENAI_COMPATIBLE").await;
        world.ask("set_provider_key", json!({ "id": provider, "key": KEY })).await;
        let profile = world.ask("get_profile", Value::Null).await["id"].clone();
        let lines =
            json!({ "company": "Nordwind", "position": "Engineer", "achievements": ["Cut build time by half"] });
        let experience = world.ask("create_experience", lines).await["id"].clone();
        let job = world.job("Engineer", "Kestrel").await["id"].clone();
        let filled = |text: &str| {
            let text = text.replace("$ATTACKER", &attacker.address);
            [("$JOB", &job), ("$PROFILE", &profile), ("$EXPERIENCE", &experience), ("$PROVIDER", &provider)]
                .iter()
                .fold(text, |text, (name, id)| text.replace(name, id.as_str().unwrap()))
        };
        let posting = filled(injection["posting"].as_str().unwrap());
        world.ask("update_job", json!({ "id": job, "changes": { "description": posting } })).await;
        let exfiltrating = said(&format!("![x]({0}/x.png) <img src=\"{0}/y.png\"> [z]({0})", attacker.address));
        let mut answers = vec![obeying("get_job", &json!({ "id": job }))];
        if let Some(tool) = injection["tool"].as_str() {
            let arguments: Value = serde_json::from_str(&filled(&injection["arguments"].to_string())).unwrap();
            answers.push(obeying(tool, &arguments));
        }
        answers.push(exfiltrating);
        server.play(answers);

        let talk = json!({ "title": "Is it good?", "job_id": job });
        let talk = world.ask("create_conversation", talk).await["id"].clone();
        let said = json!({ "conversation_id": talk, "role": "user", "content": "What do you think of this job?" });
        world.ask("create_message", said).await;
        let before = records(&world).await;
        world.ask("answer_message", json!({ "conversation_id": talk, "task": task() })).await;

        assert_eq!(records(&world).await, before, "{injection}");
        for proposal in world.ask("list_proposals", json!({ "conversation_id": talk })).await.as_array().unwrap() {
            assert_eq!(proposal["state"], "PENDING", "{injection}");
        }
        for request in server.all_asked() {
            let (head, body) = request.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(KEY) && !body.contains("canary"), "{injection}");
            let body: Value = serde_json::from_str(body).unwrap();
            systems.push(body["messages"][0]["content"].as_str().unwrap().to_owned());
        }
    }
    assert!(attacker.all_asked().is_empty(), "somebody was asked on a posting's word");
    systems.dedup();
    assert_eq!(systems.len(), 1, "the system prompt is the same whatever the posting says");
}
