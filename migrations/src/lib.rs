//! The schema of the vault as a list of SQL files, each applied once, in order, inside a transaction.
//! Deliberately no way down: a step that went wrong is repaired by a later step or by restoring the backup made before it.

mod markdown;

pub use markdown::schema_markdown;

use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr, Statement};
use sea_orm_migration::{MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait};

/// One SQL file of this folder.
#[derive(Clone, Copy)]
struct Step {
    name: &'static str,
    sql: &'static str,
}

macro_rules! steps {
    ($($name:literal),* $(,)?) => {
        &[$(Step { name: $name, sql: include_str!(concat!("../", $name, ".sql")) }),*]
    };
}

/// Oldest first. Append only.
const STEPS: &[Step] = steps![
    "0001_accounts",
    "0002_profile",
    "0003_resumes",
    "0004_jobs",
    "0005_pursuit",
    "0006_coaching",
    "0007_keeping",
    "0008_search",
    "0009_practice",
    "0010_ai",
    "0011_reminders",
    "0013_match",
];

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(self.sql).await?;
        Ok(())
    }

    /// SQLite migrations run outside a transaction unless they ask for one.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Applies what is pending with `Migrator::up(db, None)`.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        STEPS.iter().map(|step| Box::new(*step) as Box<dyn MigrationTrait>).collect()
    }
}

/// The names of every migration this build knows, oldest first.
pub fn names() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(|step| step.name)
}

/// The name of the newest migration this build knows.
pub fn newest() -> &'static str {
    STEPS[STEPS.len() - 1].name
}

/// Where a database stands. Reading it writes nothing, so a read-only file can be asked too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Known here and applied there, oldest first.
    pub applied: Vec<&'static str>,
    /// Known here and not yet applied there, oldest first.
    pub pending: Vec<&'static str>,
    /// Applied there by a newer build and unknown here: such a file must be left alone.
    pub unknown: Vec<String>,
}

/// Compares the migrations recorded in a database with those of this build.
pub async fn standing(db: &impl ConnectionTrait) -> Result<Standing, DbErr> {
    let recorded = recorded(db).await?;
    let (applied, pending) = names().partition(|name| recorded.iter().any(|version| version == name));
    let unknown = recorded.into_iter().filter(|version| !names().any(|name| name == version)).collect();
    Ok(Standing { applied, pending, unknown })
}

async fn recorded(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let backend = db.get_database_backend();
    let ask = |sql: &str| Statement::from_string(backend, sql);
    let table = ask("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'seaql_migrations'");
    if db.query_one_raw(table).await?.is_none() {
        return Ok(Vec::new());
    }
    let rows = db.query_all_raw(ask("SELECT version FROM seaql_migrations ORDER BY version")).await?;
    rows.iter().map(|row| row.try_get("", "version")).collect()
}
