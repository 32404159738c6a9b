//! The wire formats by themselves: what is sent in each, and every recorded stream read again, split at every byte.

use coach_core::ai::{
    Finish, Prompt, ProviderKind, Purpose, Reply, Schema, Tool, ToolResult, Turn,
    wire::{self, Addressee},
};
use futures_util::stream;
use serde_json::{Value, json};

use crate::model_server::recorded;

const STREAMS: [(ProviderKind, &str, &str); 4] = [
    (ProviderKind::OpenaiCompatible, "openai-text.sse", "openai-tools.sse"),
    (ProviderKind::Anthropic, "anthropic-text.sse", "anthropic-tools.sse"),
    (ProviderKind::Gemini, "gemini-text.sse", "gemini-tools.sse"),
    (ProviderKind::Ollama, "ollama-text.ndjson", "ollama-tools.ndjson"),
];

async fn read(kind: ProviderKind, packets: &[&[u8]]) -> Reply {
    let packets = stream::iter(packets.iter().map(|packet| Ok(packet.to_vec())).collect::<Vec<_>>());
    wire::whole(kind, packets).await.unwrap_or_else(|failure| panic!("{kind:?}: {failure:?}"))
}

#[tokio::test]
async fn every_recorded_stream_says_the_same_wherever_it_is_split() {
    for (kind, text, tools) in STREAMS {
        for name in [text, tools] {
            let bytes = recorded(name).into_bytes();
            let whole = read(kind, &[&bytes]).await;
            for place in 0..=bytes.len() {
                let (before, after) = bytes.split_at(place);
                assert_eq!(read(kind, &[before, after]).await, whole, "{name} split at {place}");
            }
            let single: Vec<&[u8]> = bytes.chunks(1).collect();
            assert_eq!(read(kind, &single).await, whole, "{name} byte by byte");
        }
    }
}

#[tokio::test]
async fn text_calls_usage_and_ending_are_the_same_in_every_format() {
    for (kind, text, tools) in STREAMS {
        let reply = read(kind, &[recorded(text).as_bytes()]).await;
        assert_eq!((reply.text.as_str(), reply.finish), ("Grüße, I am here. 👋", Finish::Complete), "{kind:?}");
        assert_eq!((reply.usage.input_tokens, reply.usage.output_tokens), (Some(12), Some(5)), "{kind:?}");

        let reply = read(kind, &[recorded(tools).as_bytes()]).await;
        assert_eq!(reply.text, "Let me look.", "{kind:?}");
        let calls: Vec<(&str, Value)> = reply
            .calls
            .iter()
            .map(|call| {
                let arguments = if call.arguments.is_empty() { "{}" } else { &call.arguments };
                (call.name.as_str(), serde_json::from_str(arguments).unwrap())
            })
            .collect();
        assert_eq!(calls, [("list_jobs", json!({ "text": "Bäcker" })), ("get_insights", json!({}))], "{kind:?}");
        assert_ne!(reply.calls[0].id, reply.calls[1].id, "{kind:?}");
        assert_eq!((reply.usage.input_tokens, reply.usage.output_tokens), (Some(90), Some(24)), "{kind:?}");
    }
}

#[tokio::test]
async fn a_stream_without_its_last_word_is_complete_if_it_said_how_it_ended_and_cut_off_if_not() {
    for (kind, text, _) in STREAMS {
        let whole = recorded(text);
        let cut = &whole[..whole.find("I am here").unwrap()];
        assert_eq!(read(kind, &[cut.as_bytes()]).await.finish, Finish::CutOff, "{kind:?}");
    }
    let without_done = recorded("openai-text.sse").replace("data: [DONE]\n\n", "");
    assert_eq!(read(ProviderKind::OpenaiCompatible, &[without_done.as_bytes()]).await.finish, Finish::Complete);
}

#[tokio::test]
async fn a_reply_cut_by_length_and_one_that_was_refused_say_so() {
    let endings = [
        (
            "openai-text.sse",
            "\"finish_reason\":\"stop\"",
            "\"finish_reason\":\"length\"",
            "\"finish_reason\":\"content_filter\"",
        ),
        ("anthropic-text.sse", "end_turn", "max_tokens", "refusal"),
        ("gemini-text.sse", "STOP", "MAX_TOKENS", "SAFETY"),
    ];
    for ((kind, ..), (name, usual, length, refused)) in STREAMS.into_iter().zip(endings) {
        let stream = recorded(name);
        assert_eq!(read(kind, &[stream.replace(usual, length).as_bytes()]).await.finish, Finish::CutByLength, "{name}");
        assert_eq!(read(kind, &[stream.replace(usual, refused).as_bytes()]).await.finish, Finish::Refused, "{name}");
    }
    let long = recorded("ollama-text.ndjson").replace("\"done_reason\":\"stop\"", "\"done_reason\":\"length\"");
    assert_eq!(read(ProviderKind::Ollama, &[long.as_bytes()]).await.finish, Finish::CutByLength);
}

fn schema() -> Value {
    json!({ "type": "object", "properties": { "title": { "type": "string" } }, "required": ["title"], "additionalProperties": false })
}

fn prompt() -> Prompt {
    let mut prompt = Prompt::question(Purpose::Coach, "Constant.", "Hello".into());
    prompt.tools = vec![Tool {
        name: "list_jobs",
        description: "Jobs.",
        parameters: json!({ "type": "object", "properties": {} }),
    }];
    prompt
}

fn body(kind: ProviderKind, prompt: &Prompt, schemas: bool) -> Value {
    let to = Addressee { base_url: "http://localhost/v1", model: "tiny-chat", context_size: Some(8192), schemas };
    wire::outgoing(kind, to, prompt).body
}

#[tokio::test]
async fn the_answer_to_a_call_goes_back_with_the_call_in_every_format() {
    for (kind, _, tools) in STREAMS {
        let reply = read(kind, &[recorded(tools).as_bytes()]).await;
        let results = reply.calls.iter().map(|call| ToolResult {
            id: call.id.clone(),
            name: call.name.clone(),
            content: json!({ "found": call.name }),
        });
        let results = Turn::Results(results.collect());
        let mut prompt = prompt();
        prompt.turns.extend([Turn::Assistant { text: reply.text, calls: reply.calls }, results]);
        let sent = body(kind, &prompt, true);
        insta::assert_json_snapshot!(format!("{kind:?}_after_calls"), sent);
    }
}

#[test]
fn a_schema_is_asked_for_in_each_formats_own_way_and_in_words_where_there_is_none() {
    let mut prompt = prompt();
    prompt.tools.clear();
    prompt.schema = Some(Schema { name: "answer", schema: schema() });
    let openai = body(ProviderKind::OpenaiCompatible, &prompt, true);
    assert_eq!(openai["response_format"]["json_schema"]["schema"], schema());
    let anthropic = body(ProviderKind::Anthropic, &prompt, true);
    assert_eq!(anthropic["tools"][0]["input_schema"], schema());
    assert_eq!(anthropic["tool_choice"], json!({ "type": "tool", "name": "answer" }));
    let gemini = body(ProviderKind::Gemini, &prompt, true);
    let mut understood = schema();
    understood.as_object_mut().unwrap().remove("additionalProperties");
    assert_eq!(gemini["generationConfig"]["responseSchema"], understood);
    let ollama = body(ProviderKind::Ollama, &prompt, true);
    assert_eq!(ollama["format"], schema(), "never the loose \"json\"");
    assert_eq!(ollama["options"]["num_ctx"], 8192);
    for (kind, ..) in STREAMS {
        let words = body(kind, &prompt, false).to_string();
        assert!(words.contains("<<<JSON") && words.contains("JSON Schema"), "{kind:?}: {words}");
        assert!(!words.contains("response_format") && !words.contains("tool_choice"), "{kind:?}: {words}");
    }
}

#[test]
fn openais_own_newer_models_are_told_the_longest_reply_by_its_new_name() {
    let to = Addressee { base_url: "https://api.openai.com/v1", model: "m", context_size: None, schemas: true };
    let outgoing = wire::outgoing(ProviderKind::OpenaiCompatible, to, &prompt());
    assert_eq!(outgoing.url, "https://api.openai.com/v1/chat/completions");
    assert_eq!(outgoing.body["max_completion_tokens"], 1500);
    assert_eq!(outgoing.body["max_tokens"], Value::Null);
}
