//! How long it takes until every job is matched with the person: when its posting is read for the first time, and when
//! only the person has changed since.

use std::collections::BTreeMap;

use coach_core::ipc;
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};
use serde_json::{Value, json};

use super::{row, scale::Scaled, timings::Timings};

/// What postings are mostly made of.
const ABOUT: &str = "We are a company of 140 people in two places, and we build what keeps the lights on. Our teams are \
    small, and each decides how it works. You will have a mentor in your first months, a budget to learn from, and \
    colleagues who have done this for a long time. We meet in the office twice a month; the rest is up to you. ";

pub async fn measure(scaled: &Scaled, jobs: u32) {
    ask(
        scaled,
        "create_experience",
        json!({ "company": "Fennel", "position": "Senior Rust Engineer",
        "start_date": "2020-02-01", "is_current": true, "achievements": [
            "Designed and ran services in Rust on Kubernetes for 40 million requests a day",
            "Moved event processing to Kafka and PostgreSQL, halving latency",
            "Reviewed code and mentored four junior engineers" ] }),
    )
    .await;
    ask(
        scaled,
        "create_experience",
        json!({ "company": "Brill", "position": "Software Engineer",
        "start_date": "2015-06-01", "end_date": "2020-01-01", "achievements": [
            "Built back-end services in Go and Python", "Introduced CI/CD and unit testing" ] }),
    )
    .await;
    describe(scaled).await;
    let (mut read, mut again) = (Timings::default(), Timings::default());
    read.time(matched(scaled, jobs)).await;
    for skill in ["Rust", "PostgreSQL", "Kafka"] {
        ask(scaled, "create_skill", json!({ "name": skill })).await;
        again.time(matched(scaled, jobs)).await;
    }
    row("match, postings unread", jobs, &read, None);
    row("match, profile changed", jobs, &again, None);
}

async fn matched(scaled: &Scaled, jobs: u32) {
    let answer = ask(scaled, "match_jobs", json!({ "task": uuid::Uuid::from_u128(1) })).await;
    assert_eq!(answer["scored"], jobs);
}

/// Gives every job one of the judged postings, each with a number of its own.
async fn describe(scaled: &Scaled) {
    let written: BTreeMap<String, String> =
        serde_json::from_str(include_str!("../fixtures/matching/postings.json")).expect("the fixture is JSON");
    let txn = scaled.app.db().expect("an open vault").begin().await.expect("a transaction");
    for (place, posting) in written.values().enumerate() {
        let text = format!("{posting}\n\nAbout us\n{}\nReference ", ABOUT.repeat(5));
        let sql = "UPDATE jobs SET description = ? || rowid WHERE rowid % ? = ?";
        let values = [text.into(), (written.len() as i64).into(), (place as i64).into()];
        txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, sql, values)).await.expect(sql);
    }
    txn.commit().await.expect("room for the postings");
}

async fn ask(scaled: &Scaled, command: &str, input: Value) -> Value {
    ipc::ask(&scaled.app, scaled.actor, command, input).await.expect(command)
}
