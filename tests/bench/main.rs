//! How fast the core answers at 1,000, 10,000 and 100,000 jobs. Each question is asked in turn with the same SQL through
//! sqlx on the same connection, so that a noisy machine is noisy for both. `COACH_BENCH_JOBS=10000` measures one size.

mod matching;
mod scale;
mod timings;

use std::{
    hint::black_box,
    sync::atomic::{AtomicBool, Ordering},
};

use coach_core::ipc;
use scale::Scaled;
use sea_orm::sqlx;
use serde_json::{Value, json};
use timings::{Timings, alternately};
use tokio::runtime::Runtime;

const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
const ROUNDS: usize = 100;
/// More jobs than this take long to match and tell nothing new.
const MATCHED: u32 = 10_000;

const CARD: &str = "SELECT id, title, company, location, work_mode, job_type, salary_min, salary_max, salary_currency, salary_period, status, \
    status_since, source, url, deadline, applied_at, priority, next_action, next_action_date, match_score, archived, expired_at, tags, \
    last_activity_at, created_at, updated_at FROM jobs";
const BOARD: &str = "SELECT status, status_since, n FROM (SELECT status, status_since, row_number() OVER (PARTITION BY status ORDER BY \
    status_since) AS place, count(*) OVER (PARTITION BY status) AS n FROM jobs WHERE user_id = ?1 AND archived = 0) \
    WHERE place IN ((n + 1) / 2, (n + 2) / 2)";
const INSERT: &str =
    "INSERT INTO notes (id, user_id, created_at, updated_at, body) VALUES (randomblob(16), ?1, 'now', 'now', 'note')";

fn main() {
    let only: Option<u32> = std::env::var("COACH_BENCH_JOBS").ok().and_then(|size| size.parse().ok());
    println!("{:<26}{:>8}{}{}{:>8}", "", "jobs", Timings::heading("core"), Timings::heading("sqlx"), "ratio");
    for jobs in SIZES.into_iter().filter(|size| only.is_none_or(|only| only == *size)) {
        let runtime = Runtime::new().expect("a runtime");
        let scaled = runtime.block_on(Scaled::with(jobs));
        let bench = Bench { runtime, scaled, jobs };
        bench.lists();
        bench.moves();
        bench.pages_during_backups();
        if jobs <= MATCHED {
            bench.runtime.block_on(matching::measure(&bench.scaled, jobs));
        }
        bench.opens();
    }
}

struct Bench {
    runtime: Runtime,
    scaled: Scaled,
    jobs: u32,
}

impl Bench {
    fn lists(&self) {
        let middle = self.jobs / 2;
        self.list("first list", json!({}), "", "LIMIT 100");
        self.list("page in the middle", json!({ "offset": middle }), "", &format!("LIMIT 100 OFFSET {middle}"));
        let narrow = json!({ "statuses": ["APPLIED"], "work_modes": ["REMOTE"] });
        self.list("filter", narrow, "AND status IN ('APPLIED') AND work_mode IN ('REMOTE')", "LIMIT 100");
        for (name, text, words) in
            [("search, rare", "tool17 method3", "\"tool17\"* \"method3\"*"), ("search, common", "nurse", "\"nurse\"*")]
        {
            let found = format!(
                "AND id IN (SELECT entry.record_id FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid \
                 WHERE search_index MATCH '{words}' AND entry.user_id = ?1 AND entry.kind = 'JOB')"
            );
            self.list(name, json!({ "text": text }), &found, "LIMIT 100");
        }
        self.compare("counts of the board", "job_board", &json!({}), &[BOARD.to_owned()]);
    }

    /// A page and how many there are in all, as every list gives them.
    fn list(&self, name: &str, input: Value, condition: &str, page: &str) {
        let matching = format!("WHERE user_id = ?1 AND archived = 0 {condition}");
        let sql = [
            format!("{CARD} {matching} ORDER BY updated_at DESC {page}"),
            format!("SELECT count(*) FROM jobs {matching}"),
        ];
        self.compare(name, "list_jobs", &input, &sql);
    }

    fn compare(&self, name: &str, command: &str, input: &Value, sql: &[String]) {
        let core = || drop(black_box(self.runtime.block_on(self.ask(command, input.clone()))));
        let plain = || sql.iter().for_each(|statement| self.plain(statement));
        let (core, plain) = alternately(ROUNDS, core, plain);
        self.row(name, &core, Some(&plain));
    }

    /// Moves of ever other jobs, beside one insert: the floor of whatever is written safely on this disk.
    fn moves(&self) {
        let page = json!({ "statuses": ["INTERESTED"], "limit": ROUNDS + 1 });
        let page = self.runtime.block_on(self.ask("list_jobs", page));
        let mut jobs = page["items"].as_array().expect("a page").iter();
        let core = || {
            let id = &jobs.next().expect("enough jobs to move")["id"];
            self.runtime.block_on(self.ask("move_job", json!({ "id": id, "status": "APPLIED" })));
        };
        let (core, plain) = alternately(ROUNDS, core, || self.plain(INSERT));
        self.row("move (one insert)", &core, Some(&plain));
    }

    /// Pages asked for while one backup follows the other.
    fn pages_during_backups(&self) {
        let done = AtomicBool::new(false);
        let pages = || async {
            let mut pages = Timings::default();
            for _ in 0..ROUNDS {
                pages.time(self.ask("list_jobs", json!({}))).await;
            }
            done.store(true, Ordering::Relaxed);
            pages
        };
        let backups = || async {
            let mut backups = Timings::default();
            while !done.load(Ordering::Relaxed) {
                backups.time(self.ask("create_backup", json!({}))).await;
            }
            backups
        };
        let (pages, backups) = self.runtime.block_on(async { tokio::join!(pages(), backups()) });
        self.row("first list during backups", &pages, None);
        self.row("those backups", &backups, None);
    }

    fn opens(self) {
        let Self { runtime, scaled: Scaled { app, folder, .. }, jobs } = self;
        drop(app);
        let mut opens = Timings::default();
        for _ in 0..ROUNDS / 4 {
            drop(runtime.block_on(opens.time(scale::open(folder.path().to_owned()))));
        }
        row("open", jobs, &opens, None);
    }

    async fn ask(&self, command: &str, input: Value) -> Value {
        ipc::ask(&self.scaled.app, self.scaled.actor, command, input).await.expect(command)
    }

    fn plain(&self, statement: &str) {
        let db = self.scaled.app.db().expect("an open vault");
        let query = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(uuid::Uuid::from(self.scaled.actor.user));
        black_box(self.runtime.block_on(query.fetch_all(db.get_sqlite_connection_pool())).expect(statement));
    }

    fn row(&self, name: &str, core: &Timings, plain: Option<&Timings>) {
        row(name, self.jobs, core, plain);
    }
}

fn row(name: &str, jobs: u32, core: &Timings, plain: Option<&Timings>) {
    let beside = plain.map(|plain| format!("{plain}{:>8.2}", core.median() / plain.median())).unwrap_or_default();
    println!("{name:<26}{jobs:>8}{core}{beside}");
}
