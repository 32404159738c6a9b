//! How fast the core answers at 1,000, 10,000 and 100,000 jobs, each command beside the same SQL through sqlx on the same
//! connection. `COACH_BENCH_JOBS=10000` measures one size only.

mod scale;

use std::{hint::black_box, time::Duration};

use coach_core::ipc;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, criterion_group, criterion_main, measurement::WallTime};
use scale::Scaled;
use sea_orm::sqlx::{self, SqlitePool};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

/// A question to the core and the SQL that answers the same.
struct Question {
    name: &'static str,
    command: &'static str,
    input: Value,
    /// Each is asked once, with the owner's id as `?1`.
    sql: &'static [&'static str],
}

const CARD: &str = "SELECT id, title, company, location, work_mode, job_type, salary_min, salary_max, salary_currency, salary_period, status, \
    status_since, source, url, deadline, applied_at, priority, next_action, next_action_date, match_score, archived, expired_at, tags, \
    last_activity_at, created_at, updated_at FROM jobs WHERE user_id = ?1 AND archived = 0";

fn questions(jobs: u32) -> Vec<Question> {
    let middle: &'static str =
        Box::leak(format!("{CARD} ORDER BY updated_at DESC LIMIT 100 OFFSET {}", jobs / 2).into_boxed_str());
    let first: &'static str = Box::leak(format!("{CARD} ORDER BY updated_at DESC LIMIT 100").into_boxed_str());
    let filtered: &'static str = Box::leak(
        format!("{CARD} AND status IN ('APPLIED') AND work_mode IN ('REMOTE') ORDER BY updated_at DESC LIMIT 100")
            .into_boxed_str(),
    );
    vec![
        Question {
            name: "first list",
            command: "list_jobs",
            input: json!({}),
            sql: leak([first, "SELECT count(*) FROM jobs WHERE user_id = ?1 AND archived = 0"]),
        },
        Question {
            name: "page in the middle",
            command: "list_jobs",
            input: json!({ "offset": jobs / 2 }),
            sql: leak([middle, "SELECT count(*) FROM jobs WHERE user_id = ?1 AND archived = 0"]),
        },
        Question {
            name: "filter",
            command: "list_jobs",
            input: json!({ "statuses": ["APPLIED"], "work_modes": ["REMOTE"] }),
            sql: leak([
                filtered,
                "SELECT count(*) FROM jobs WHERE user_id = ?1 AND archived = 0 AND status IN ('APPLIED') AND work_mode IN ('REMOTE')",
            ]),
        },
        Question {
            name: "board counts",
            command: "job_board",
            input: json!({}),
            sql: &[
                "SELECT status, status_since, n FROM (SELECT status, status_since, row_number() OVER (PARTITION BY status ORDER BY \
                    status_since) AS place, count(*) OVER (PARTITION BY status) AS n FROM jobs WHERE user_id = ?1 AND archived = 0) \
                    WHERE place IN ((n + 1) / 2, (n + 2) / 2)",
            ],
        },
    ]
}

fn leak<const N: usize>(statements: [&'static str; N]) -> &'static [&'static str] {
    Box::leak(Box::new(statements))
}

fn answers(criterion: &mut Criterion) {
    let runtime = Runtime::new().expect("a runtime");
    let only: Option<u32> = std::env::var("COACH_BENCH_JOBS").ok().and_then(|size| size.parse().ok());
    for jobs in SIZES.into_iter().filter(|size| only.is_none_or(|only| only == *size)) {
        let scaled = runtime.block_on(Scaled::with(jobs));
        let db = scaled.app.db().expect("an open vault");
        let pool = db.get_sqlite_connection_pool();
        for question in questions(jobs) {
            let mut group = criterion.benchmark_group(question.name);
            settle(&mut group);
            group.bench_function(BenchmarkId::new("core", jobs), |bench| {
                bench.iter(|| runtime.block_on(ask(&scaled, question.command, question.input.clone())));
            });
            group.bench_function(BenchmarkId::new("sqlx", jobs), |bench| {
                bench.iter(|| runtime.block_on(plain(pool, &scaled, question.sql)));
            });
            group.finish();
        }
        search(criterion, &runtime, &scaled, jobs);
        moves(criterion, &runtime, &scaled, pool, jobs);
        opens(criterion, &runtime, scaled, jobs);
    }
}

fn settle(group: &mut BenchmarkGroup<'_, WallTime>) {
    group.sample_size(30).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
}

async fn ask(scaled: &Scaled, command: &str, input: Value) -> Value {
    ipc::ask(&scaled.app, scaled.actor, command, input).await.expect(command)
}

async fn plain(pool: &SqlitePool, scaled: &Scaled, statements: &[&'static str]) {
    for statement in statements {
        let query = sqlx::query(*statement).bind(uuid::Uuid::from(scaled.actor.user));
        black_box(query.fetch_all(pool).await.expect(statement));
    }
}

fn search(criterion: &mut Criterion, runtime: &Runtime, scaled: &Scaled, jobs: u32) {
    let mut group = criterion.benchmark_group("search");
    settle(&mut group);
    for (kind, text) in [("rare", "tool17 method3"), ("common", "nurse")] {
        group.bench_function(BenchmarkId::new(kind, jobs), |bench| {
            bench.iter(|| runtime.block_on(ask(scaled, "list_jobs", json!({ "text": text }))));
        });
    }
    group.finish();
}

/// A move beside one fsynced insert: the floor of whatever is written safely on this disk.
fn moves(criterion: &mut Criterion, runtime: &Runtime, scaled: &Scaled, pool: &SqlitePool, jobs: u32) {
    let page = runtime.block_on(ask(scaled, "list_jobs", json!({ "statuses": ["INTERESTED"], "limit": 1 })));
    let id = page["items"][0]["id"].clone();
    let mut group = criterion.benchmark_group("move");
    settle(&mut group);
    let mut forward = true;
    group.bench_function(BenchmarkId::new("core", jobs), |bench| {
        bench.iter(|| {
            let status = if forward { "APPLIED" } else { "INTERESTED" };
            forward = !forward;
            runtime.block_on(ask(scaled, "move_job", json!({ "id": id, "status": status })))
        });
    });
    group.bench_function(BenchmarkId::new("one insert", jobs), |bench| {
        bench.iter(|| {
            let insert = "INSERT INTO notes (id, user_id, created_at, updated_at, body) VALUES (randomblob(16), ?1, 'now', 'now', 'note')";
            runtime.block_on(sqlx::query(insert).bind(uuid::Uuid::from(scaled.actor.user)).execute(pool)).expect("room for a note")
        });
    });
    group.finish();
}

fn opens(criterion: &mut Criterion, runtime: &Runtime, scaled: Scaled, jobs: u32) {
    let Scaled { app, folder, .. } = scaled;
    drop(app);
    let mut group = criterion.benchmark_group("open");
    settle(&mut group);
    group.bench_function(BenchmarkId::new("core", jobs), |bench| {
        bench.iter(|| runtime.block_on(async { drop(black_box(scale::open(folder.path().to_owned()).await)) }));
    });
    group.finish();
}

criterion_group!(benches, answers);
criterion_main!(benches);
