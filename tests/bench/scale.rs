//! Vaults of a thousand, ten thousand and a hundred thousand jobs with everything that hangs on them, always the same.

use std::path::PathBuf;

use coach_core::{
    App,
    accounts::Actor,
    app::Surroundings,
    clock::{Clock, Randomness},
    secrets::Secrets,
};
use sea_orm::{ConnectionTrait, DbBackend, Statement, TransactionTrait};

/// A vault opened on a real clock, so that what is written is written as in use.
pub struct Scaled {
    pub app: App,
    pub actor: Actor,
    pub folder: tempfile::TempDir,
}

/// Each statement fills one table from the numbers 1 to `?1` for the owner `?2`.
const FILL: &[&str] = &[
    "INSERT INTO jobs (id, user_id, title, company, location, work_mode, job_type, salary_min, salary_max, salary_currency, salary_period,
        status, status_since, source, applied_at, priority, next_action, next_action_date, match_score, dedup_key, tags,
        last_activity_at, created_at, updated_at, description)
     SELECT unhex(printf('01%030x', i)), ?2,
        elt.title || ' ' || (i % 89), 'Company ' || (i * 7919 % 4001), 'City ' || (i % 211),
        CASE i % 3 WHEN 0 THEN 'REMOTE' WHEN 1 THEN 'HYBRID' ELSE 'ONSITE' END, 'FULL_TIME',
        4000000 + i % 500 * 10000, 5000000 + i % 500 * 10000, 'EUR', 'YEAR',
        CASE i % 16 WHEN 0 THEN 'INTERVIEW_SCHEDULED' WHEN 1 THEN 'INTERVIEW_COMPLETED' WHEN 2 THEN 'OFFER_RECEIVED' WHEN 3 THEN 'ACCEPTED'
            WHEN 4 THEN 'REJECTED' WHEN 5 THEN 'REJECTED' WHEN 6 THEN 'WITHDRAWN' WHEN 7 THEN 'INTERESTED' WHEN 8 THEN 'INTERESTED'
            WHEN 9 THEN 'INTERESTED' ELSE 'APPLIED' END,
        at, CASE i % 5 WHEN 0 THEN 'LinkedIn' WHEN 1 THEN 'Referral' ELSE 'Company site' END, at, i % 4,
        CASE WHEN i % 6 = 0 THEN 'Write to them' END, CASE WHEN i % 6 = 0 THEN substr(at, 1, 10) END, i % 101, 'key' || i, '[\"tag' || (i % 9) || '\"]',
        at, at, at, 'We look for a ' || elt.title || ' who knows tool' || (i % 307) || ' and method' || (i % 53) || '. ' || printf('%.*c', 1500, 'x')
     FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
           SELECT i, strftime('%Y-%m-%dT%H:%M:%S+00:00', 1780000000 - i * 127 % 13000000, 'unixepoch') AS at FROM n) AS n
     JOIN (SELECT 0 AS k, 'Data engineer' AS title UNION ALL SELECT 1, 'Nurse' UNION ALL SELECT 2, 'Teacher' UNION ALL SELECT 3, 'Electrician'
           UNION ALL SELECT 4, 'Product designer' UNION ALL SELECT 5, 'Accountant' UNION ALL SELECT 6, 'Site manager') AS elt ON elt.k = n.i % 7",
    "INSERT INTO status_changes (id, user_id, job_id, from_status, to_status, changed_at, recorded_at, created_at, updated_at)
     SELECT unhex(printf('02%030x', rowid)), user_id, id, NULL, 'INTERESTED', created_at, created_at, created_at, created_at FROM jobs",
    "INSERT INTO status_changes (id, user_id, job_id, from_status, to_status, changed_at, recorded_at, created_at, updated_at)
     SELECT unhex(printf('03%030x', rowid)), user_id, id, 'INTERESTED', 'APPLIED', created_at, created_at, created_at, created_at
     FROM jobs WHERE status <> 'INTERESTED'",
    "INSERT INTO status_changes (id, user_id, job_id, from_status, to_status, changed_at, recorded_at, created_at, updated_at)
     SELECT unhex(printf('04%030x', rowid)), user_id, id, 'APPLIED', status, created_at, created_at, created_at, created_at
     FROM jobs WHERE status NOT IN ('INTERESTED', 'APPLIED')",
    "INSERT INTO applications (id, user_id, job_id, status, submitted_at, cover_letter, created_at, updated_at)
     SELECT unhex(printf('05%030x', rowid)), user_id, id, 'SUBMITTED', created_at, 'Dear people of ' || company || printf('%.*c', 800, 'y'), created_at,
     updated_at FROM jobs WHERE status <> 'INTERESTED'",
    "INSERT INTO interviews (id, user_id, job_id, interview_type, scheduled_at, wall_time, time_zone, created_at, updated_at)
     SELECT unhex(printf('06%030x', rowid)), user_id, id, 'VIDEO', created_at, substr(created_at, 1, 16), 'Europe/Berlin', created_at, updated_at
     FROM jobs WHERE status LIKE 'INTERVIEW%'",
    "INSERT INTO notes (id, user_id, job_id, title, created_at, updated_at, body)
     SELECT unhex(printf('07%030x', rowid)), user_id, id, 'Call', created_at, updated_at, 'They asked about tool' || (rowid % 307)
     FROM jobs WHERE rowid % 2 = 0",
    "INSERT INTO documents (id, user_id, job_id, lineage_id, document_type, title, created_at, updated_at, content)
     SELECT unhex(printf('08%030x', rowid)), user_id, id, unhex(printf('09%030x', rowid)), 'COVER_LETTER', 'Letter to ' || company, created_at, updated_at,
     'Dear people of ' || company FROM jobs WHERE rowid % 2 = 1",
];

impl Scaled {
    pub async fn with(jobs: u32) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let app = open(folder.path().to_owned()).await;
        let actor = app.actor(None).await.expect("an owner");
        let db = app.db().expect("an open vault");
        let txn = db.begin().await.expect("a transaction");
        for fill in FILL {
            let values = if fill.contains("?1") { vec![jobs.into(), actor.user.into()] } else { vec![] };
            txn.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, *fill, values)).await.expect(fill);
        }
        txn.commit().await.expect("room for the rows");
        db.execute_unprepared("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);").await.expect("a checkpoint");
        Self { app, actor, folder }
    }
}

pub async fn open(folder: PathBuf) -> App {
    let surroundings = Surroundings {
        clock: Clock::System,
        random: Randomness::seeded(1),
        secrets: Secrets::memory(),
        reader: Vec::new(),
        notifier: Box::new(coach_core::reminders::Silent),
    };
    App::open(&folder, surroundings).await.expect("a vault that opens")
}
