//! One database with one record of every kind in it.

use coach_migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use sea_orm_migration::sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, QueryResult, Statement,
};

/// An open database. One connection, because an in-memory database is one connection's own.
pub struct World(pub DatabaseConnection);

pub const NOW: &str = "'2026-03-02T09:00:00+00:00'";

/// The SQL literal of the id that ends in this number.
pub fn id(number: u32) -> String {
    format!("X'{number:032X}'")
}

impl World {
    pub async fn at(url: &str) -> World {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).min_connections(1).sqlx_logging(false);
        let db = Database::connect(options).await.expect("a database");
        db.execute_unprepared("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF").await.expect("pragmas");
        World(db)
    }

    pub async fn unmigrated() -> World {
        World::at("sqlite::memory:").await
    }

    pub async fn empty() -> World {
        let world = World::unmigrated().await;
        Migrator::up(&world.0, None).await.expect("every step applies to an empty file");
        world
    }

    pub async fn with_one_of_everything() -> World {
        let world = World::empty().await;
        world.run(&one_of_everything()).await;
        world
    }

    pub async fn run(&self, sql: &str) {
        self.try_run(sql).await.unwrap_or_else(|error| panic!("{sql}\n{error}"));
    }

    pub async fn try_run(&self, sql: &str) -> Result<(), DbErr> {
        self.0.execute_unprepared(sql).await.map(drop)
    }

    pub async fn all(&self, sql: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(DbBackend::Sqlite, sql);
        self.0.query_all_raw(statement).await.unwrap_or_else(|error| panic!("{sql}\n{error}"))
    }

    pub async fn texts(&self, sql: &str) -> Vec<String> {
        self.all(sql).await.iter().map(|row| row.try_get_by_index(0).expect("text")).collect()
    }

    pub async fn count(&self, sql: &str) -> i64 {
        self.all(sql).await[0].try_get_by_index(0).expect("a number")
    }

    /// Our own tables: neither SQLite's, nor the list of migrations, nor the parts of the search index.
    pub async fn tables(&self) -> Vec<String> {
        self.texts(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' \
             AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'seaql%' ORDER BY name",
        )
        .await
    }
}

/// An INSERT with the columns every record has, and these.
pub fn record(table: &str, number: u32, columns: &str, values: &str) -> String {
    let id = id(number);
    format!("INSERT INTO {table} (id, created_at, updated_at, {columns}) VALUES ({id}, {NOW}, {NOW}, {values});")
}

pub const USER: u32 = 1;
pub const PROFILE: u32 = 2;
pub const JOB: u32 = 10;
pub const RESUME: u32 = 20;
pub const CONVERSATION: u32 = 30;
pub const BATCH: u32 = 40;

fn one_of_everything() -> String {
    let [user, profile, job, resume, conversation, batch] = [USER, PROFILE, JOB, RESUME, CONVERSATION, BATCH].map(id);
    let hash = "a".repeat(64);
    let lineage = id(99);
    let of_profile = format!("{user}, {profile}");
    let of_job = format!("{user}, {job}");
    [
        record("users", USER, "email", "'ada@example.org'"),
        record(
            "sessions",
            50,
            "user_id, refresh_token_hash, family, expires_at, last_seen_at",
            &format!("{user}, zeroblob(32), zeroblob(16), {NOW}, {NOW}"),
        ),
        record("settings", 51, "user_id, key, value", &format!("{user}, 'theme', '\"dark\"'")),
        record("user_profiles", PROFILE, "user_id", &user),
        record("experiences", 52, "user_id, profile_id, company, position", &format!("{of_profile}, 'Nordwind', 'Engineer'")),
        record("educations", 53, "user_id, profile_id, institution", &format!("{of_profile}, 'TU Graz'")),
        record("skills", 54, "user_id, profile_id, name", &format!("{of_profile}, 'Rust'")),
        record("certifications", 55, "user_id, profile_id, name", &format!("{of_profile}, 'Scrum Master'")),
        format!("INSERT INTO blobs (sha256, media_type, size, created_at, bytes) VALUES ('{hash}', 'text/plain', 1, {NOW}, X'61');"),
        record("resumes", RESUME, "user_id, lineage_id, title, blob_hash", &format!("{user}, {lineage}, 'Resume', '{hash}'")),
        record("jobs", JOB, "user_id, title, company, status_since, last_activity_at", &format!("{user}, 'Engineer', 'Kestrel', {NOW}, {NOW}")),
        record(
            "status_changes",
            56,
            "user_id, job_id, to_status, changed_at, recorded_at",
            &format!("{of_job}, 'INTERESTED', {NOW}, {NOW}"),
        ),
        record("contacts", 57, "user_id, job_id, name", &format!("{of_job}, 'Grace'")),
        record("notes", 58, "user_id, job_id, body", &format!("{of_job}, 'Ask about travel'")),
        record("applications", 59, "user_id, job_id, resume_id", &format!("{of_job}, {resume}")),
        record(
            "interviews",
            60,
            "user_id, job_id, interview_type, scheduled_at, wall_time, time_zone",
            &format!("{of_job}, 'VIDEO', {NOW}, '2026-03-02T10:00', 'Europe/Vienna'"),
        ),
        record("documents", 61, "user_id, job_id, lineage_id, title", &format!("{of_job}, {lineage}, 'Letter'")),
        record("mock_interviews", 62, "user_id, job_id, title, interview_type", &format!("{of_job}, 'Practice', 'PANEL'")),
        record("questions", 69, "user_id, text, interview_type", &format!("{user}, 'Why here?', 'PHONE'")),
        record("stories", 70, "user_id, experience_id, title", &format!("{user}, {}, 'The flooded cellar'", id(52))),
        record("career_goals", 63, "user_id, title", &format!("{user}, 'Lead a team'")),
        record("assessments", 64, "user_id, type, title", &format!("{user}, 'career_fit', 'Interests'")),
        record("conversations", CONVERSATION, "user_id, job_id, title", &format!("{of_job}, 'Salary'")),
        record(
            "messages",
            65,
            "user_id, conversation_id, ordinal, role, content",
            &format!("{user}, {conversation}, 0, 'user', 'How much?'"),
        ),
        format!("INSERT INTO trash (id, user_id, kind, title, deleted_at, rows) VALUES ({}, {user}, 'JOB', 'x', {NOW}, '[]');", id(66)),
        record("import_batches", BATCH, "user_id, source", &format!("{user}, 'SAMPLE'")),
        format!("INSERT INTO import_records (batch_id, table_name, record_id) VALUES ({batch}, 'jobs', {job});"),
        record("saved_views", 67, "user_id, kind, name, query", &format!("{user}, 'JOB', 'Open', '{{}}'")),
        record("ai_calls", 68, "user_id, purpose, provider, model", &format!("{user}, 'ANALYSE', 'local', 'tiny'")),
        record("providers", 69, "user_id, name, kind, base_url, key_name", &format!("{user}, 'Local', 'OLLAMA', 'http://localhost:11434', 'ai-key'")),
        record(
            "reminders",
            71,
            "user_id, kind, interview_id, minutes_before, wall_time, time_zone, planned_at, fire_at",
            &format!("{user}, 'INTERVIEW', {}, 60, '2026-03-02T09:00', 'Europe/Vienna', {NOW}, {NOW}", id(60)),
        ),
        record(
            "interview_changes",
            72,
            "user_id, interview_id, change, from_wall_time, from_time_zone, to_wall_time, to_time_zone",
            &format!(
                "{user}, {}, 'RESCHEDULED', '2026-03-01T10:00', 'Europe/Vienna', '2026-03-02T10:00', 'Europe/Vienna'",
                id(60)
            ),
        ),
        record("proposals", 70, "user_id, conversation_id, change, basis", &format!("{user}, {conversation}, '{{}}', '{{}}'")),
    ]
    .concat()
}
