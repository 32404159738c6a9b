//! A database file: connecting to it, refusing a newer one, proving it whole. What the tables mean is the affair of each
//! feature; what they are, of the migrations crate; which file it is, of [`crate::vault`].

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement,
    sqlx::sqlite::SqliteJournalMode, sqlx::sqlite::SqliteSynchronous,
};

use crate::{Error, Result, keys::DataKey};

pub fn database_file(folder: &Path) -> PathBuf {
    folder.join("data.db")
}

/// A database and what opens it; without a key it is a plain one.
#[derive(Clone, Debug)]
pub struct DatabaseFile {
    pub path: PathBuf,
    pub key: Option<DataKey>,
}

/// What a connection may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Not even the files that SQLite keeps beside a database; for one that nobody else has open.
    Untouched,
    ReadOnly,
    ReadWrite,
}

impl DatabaseFile {
    pub fn plain(path: PathBuf) -> Self {
        Self { path, key: None }
    }

    /// The one way to connect: one connection that is never recycled, statements never logged (the key is among them).
    pub async fn connect(&self, access: Access) -> Result<DatabaseConnection> {
        let file = self.path.clone();
        let key = self.key.clone();
        let mut options = ConnectOptions::new("sqlite://data.db");
        options
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None::<Duration>)
            .max_lifetime(None::<Duration>)
            .acquire_timeout(Duration::from_secs(60))
            .test_before_acquire(false)
            .sqlx_logging(false)
            .record_stmt_in_spans(false)
            .map_sqlx_sqlite_opts(move |options| {
                let options = options
                    .filename(&file)
                    .read_only(access != Access::ReadWrite)
                    .immutable(access == Access::Untouched)
                    .create_if_missing(access == Access::ReadWrite)
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(5))
                    .pragma("trusted_schema", "OFF")
                    .pragma("cache_size", "-32000");
                let options = match &key {
                    // sqlx asks it before every other one, as SQLCipher wants it.
                    Some(key) => options.pragma("key", format!("\"{}\"", *key.spelled())),
                    None => options,
                };
                if access == Access::ReadWrite {
                    options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full)
                } else {
                    options
                }
            });
        Ok(Database::connect(options).await?)
    }
}

/// Fails with [`Error::NewerDatabase`] if the file holds a migration this application does not know. Writes nothing.
pub async fn refuse_newer(file: &DatabaseFile) -> Result<()> {
    let connection = file.connect(Access::ReadOnly).await?;
    let standing = coach_migrations::standing(&connection).await;
    connection.close().await?;
    if standing?.unknown.is_empty() { Ok(()) } else { Err(Error::NewerDatabase) }
}

/// Reopens a copy and proves it whole: integrity and foreign keys.
pub async fn verify(file: &DatabaseFile) -> Result<()> {
    let connection = file.connect(Access::ReadOnly).await?;
    let problems = problems(&connection).await;
    connection.close().await?;
    match problems?.first() {
        None => Ok(()),
        Some(problem) => Err(Error::UnreadableFile(format!("The copy is not whole ({problem}). It was not used."))),
    }
}

/// Whether SQLite can read every page of a database and make sense of it.
pub async fn is_sound(connection: &DatabaseConnection) -> Result<bool> {
    let found = connection.query_one_raw(sql("PRAGMA quick_check(1)")).await?;
    let line: String = found.map_or(Ok(String::new()), |row| row.try_get_by_index(0))?;
    Ok(line == "ok")
}

/// What SQLite itself finds wrong with a database; empty if nothing.
pub async fn problems(connection: &DatabaseConnection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for row in connection.query_all_raw(sql("PRAGMA integrity_check(20)")).await? {
        let line: String = row.try_get_by_index(0)?;
        if line != "ok" {
            problems.push(line);
        }
    }
    for row in connection.query_all_raw(sql("PRAGMA foreign_key_check")).await? {
        let (table, parent): (String, String) = (row.try_get("", "table")?, row.try_get("", "parent")?);
        problems.push(format!("a row of {table} names a row of {parent} that is not there"));
    }
    Ok(problems)
}

/// A statement of our own words, without values.
pub fn sql(text: impl Into<String>) -> Statement {
    Statement::from_string(DbBackend::Sqlite, text)
}
