//! How the database finds what is asked for. Every statement that a list has left prepared on the connection is explained.

use std::{collections::BTreeSet, ffi::CStr};

use coach_core::{db, ipc};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::world::World;

/// What may be read from end to end: what the statement itself has made, a row's own list, what the full text has found,
/// and what SQLite says of its own tables (`pragma_table_list` and its like).
const MAY_BE_SCANNED: [&str; 8] = [
    "SCAN (subquery-",
    "SCAN ranked",
    "SCAN found",
    "SCAN json_each VIRTUAL",
    "SCAN search_index VIRTUAL",
    "SCAN t VIRTUAL",
    "SCAN c VIRTUAL",
    "SCAN r VIRTUAL",
];

/// What a list is asked, when it needs more than nothing or has other ways to find things.
async fn questions(world: &World, command: &str) -> Vec<Value> {
    let first = async |list: &str| world.ask(list, json!({})).await["items"][0]["id"].clone();
    match command {
        "list_jobs" => {
            let sorts = [
                "updated_at",
                "created_at",
                "applied_at",
                "title",
                "company",
                "match_score",
                "deadline",
                "next_action_date",
                "last_activity_at",
            ];
            let mut questions: Vec<Value> =
                sorts.iter().map(|sort| json!({ "sort": sort, "descending": true })).collect();
            questions.push(
                json!({ "statuses": ["APPLIED", "INTERESTED"], "work_modes": ["REMOTE"], "job_types": ["FULL_TIME"] }),
            );
            questions.push(json!({ "text": "nurse", "tag": "remote", "due_by": "2026-06-01", "source": "LinkedIn", "match_from": 60 }));
            questions
        }
        // It asks a provider, not the database.
        "list_models" => Vec::new(),
        "list_messages" | "list_proposals" => vec![json!({ "conversation_id": first("list_conversations").await })],
        "list_reminders" => {
            let of = async |kind: &str, list: &str| json!({ "kind": kind, "id": first(list).await });
            let goal = world.ask("list_goals", json!({})).await["items"][0]["goal"]["id"].clone();
            vec![
                of("interview", "list_interviews").await,
                of("job", "list_jobs").await,
                of("application", "list_applications").await,
                json!({ "kind": "goal", "id": goal }),
            ]
        }
        "search" => vec![json!({ "text": "nurse" })],
        "job_history" | "similar_jobs" => vec![json!({ "id": first("list_jobs").await })],
        _ => vec![json!({})],
    }
}

/// The statements that the one connection keeps prepared.
async fn prepared(world: &World) -> BTreeSet<String> {
    let db = world.app.db().unwrap();
    let mut connection = db.get_sqlite_connection_pool().acquire().await.unwrap();
    let mut handle = connection.lock_handle().await.unwrap();
    let mut statements = BTreeSet::new();
    let mut statement = std::ptr::null_mut();
    loop {
        // SAFETY: the handle is locked, so that no statement comes or goes meanwhile; the text lives as long as its statement.
        unsafe {
            statement = libsqlite3_sys::sqlite3_next_stmt(handle.as_raw_handle().as_ptr(), statement);
            if statement.is_null() {
                return statements;
            }
            statements.insert(CStr::from_ptr(libsqlite3_sys::sqlite3_sql(statement)).to_string_lossy().into_owned());
        }
    }
}

/// Lines of the plan that read something from end to end.
async fn scans(world: &World, statement: &str) -> Vec<String> {
    let db = world.app.db().unwrap();
    let Ok(plan) = db.query_all_raw(db::sql(format!("EXPLAIN QUERY PLAN {statement}"))).await else {
        return Vec::new();
    };
    let lines = plan.iter().map(|row| row.try_get::<String>("", "detail").unwrap());
    lines.filter(|line| line.starts_with("SCAN") && !MAY_BE_SCANNED.iter().any(|may| line.starts_with(may))).collect()
}

#[tokio::test]
async fn no_list_reads_a_table_from_end_to_end() {
    let world = World::new().await;
    world.ask("load_sample_data", json!({})).await;
    assert_eq!(scans(&world, "SELECT * FROM jobs").await, ["SCAN jobs"], "this test would not notice");
    let mut found = BTreeSet::new();
    let lists = ipc::COMMANDS.iter().map(|command| command.name).filter(|name| name.starts_with("list_"));
    for command in lists.chain(["job_board", "job_history", "similar_jobs", "today", "insights", "search"]) {
        let before = prepared(&world).await;
        for question in questions(&world, command).await {
            world.ask(command, question).await;
        }
        let after = prepared(&world).await;
        for statement in after.difference(&before) {
            for scan in scans(&world, statement).await {
                found.insert(format!("{command}: {scan}: {statement}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.into_iter().collect::<Vec<_>>().join("\n\n"));
}
