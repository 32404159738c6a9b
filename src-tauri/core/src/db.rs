//! Opening the vault's database: one owner process, a verified copy before any migration, refusal of a newer file.
//! What the tables mean is the affair of each feature; what they are, of the migrations crate.

use std::{
    fs::{File, TryLockError},
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::RwLock,
    time::Duration,
};

use coach_migrations::Migrator;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, sqlx::sqlite::SqliteJournalMode,
    sqlx::sqlite::SqliteSynchronous,
};
use sea_orm_migration::MigratorTrait;

use crate::{
    Error, Result,
    clock::Instant,
    copies::{self, BackupReason},
};

/// The folder that holds everything of one household: `data.db`, `backups/`, and the lock that keeps it to one process.
pub struct Vault {
    folder: PathBuf,
    connection: RwLock<Option<DatabaseConnection>>,
    _lock: File,
}

impl Vault {
    /// Opens the vault in `folder`, creating or migrating its database.
    ///
    /// # Errors
    /// [`Error::Busy`] if another process has it open, [`Error::NewerDatabase`] if a newer application wrote it,
    /// [`Error::UnreadableFile`] if it is damaged. In all three the files are left as they were.
    pub async fn open(folder: &Path, at: Instant) -> Result<Self> {
        let vault = Self::closed(folder)?;
        vault.connect(at).await?;
        Ok(vault)
    }

    /// The vault in `folder`, held by this process but with its database not looked at: to repair it.
    pub fn closed(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(not_a_folder)?;
        let lock = lock(folder)?;
        Ok(Self { folder: folder.to_owned(), connection: RwLock::new(None), _lock: lock })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn database_file(&self) -> PathBuf {
        database_file(&self.folder)
    }

    pub fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// The one connection. Inside a transaction use the transaction instead: this would wait for it for ever.
    pub fn db(&self) -> Result<DatabaseConnection> {
        self.connection.read().expect("no panic while the connection is held").clone().ok_or(Error::Locked)
    }

    pub async fn begin_write(&self) -> Result<DatabaseTransaction> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        Ok(self.db()?.begin_with_options(options).await?)
    }

    /// Closes the database, lets `change` work on its files, and opens what is there afterwards, whether or not it went well.
    pub async fn reopen_after(&self, at: Instant, change: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
        self.close().await?;
        let changed = change().await;
        self.connect(at).await?;
        changed
    }

    /// Closes the database, so that everything is in its one file.
    pub async fn close(&self) -> Result<()> {
        let connection = self.connection.write().expect("no panic while the connection is held").take();
        if let Some(connection) = connection {
            connection.close().await?;
        }
        Ok(())
    }

    /// Puts another database in the place of this one, which is kept as `old`; without another, a new one is made.
    /// If the new one cannot be opened, the old one is put back.
    pub async fn exchange(&self, new: Option<&Path>, old: &Path, at: Instant) -> Result<()> {
        let file = self.database_file();
        let exchanged = self.reopen_after(at, async || {
            move_database(&file, old)?;
            Ok(new.map_or(Ok(()), |new| std::fs::rename(new, &file))?)
        });
        let exchanged = exchanged.await;
        if exchanged.is_err() && old.exists() {
            self.reopen_after(at, async || move_database(old, &file)).await?;
        }
        exchanged
    }

    async fn connect(&self, at: Instant) -> Result<()> {
        let file = self.database_file();
        if file.exists() {
            refuse_newer(&file).await?;
        }
        let connection = connect(&file, Access::ReadWrite).await?;
        let standing = coach_migrations::standing(&connection).await?;
        if !standing.applied.is_empty() && !standing.pending.is_empty() {
            let copy = self.backups().join(format!("before-migration-to-{}.zip", coach_migrations::newest()));
            copies::make(&file, &copy, BackupReason::BeforeMigration, at, None).await?;
        }
        Migrator::up(&connection, None).await?;
        *self.connection.write().expect("no panic while the connection is held") = Some(connection);
        Ok(())
    }
}

fn not_a_folder(error: std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => Error::UnreadableFile(
            "There is a file where the vault's folder should be. Name another folder, or move that file away.".into(),
        ),
        _ => error.into(),
    }
}

pub fn database_file(folder: &Path) -> PathBuf {
    folder.join("data.db")
}

/// Moves a closed database and what SQLite keeps beside it. A file that is not there is no error.
fn move_database(from: &Path, to: &Path) -> Result<()> {
    for suffix in ["-wal", "-shm", ""] {
        let beside = |file: &Path| {
            let mut name = file.as_os_str().to_owned();
            name.push(suffix);
            PathBuf::from(name)
        };
        match std::fs::rename(beside(from), beside(to)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

fn lock(folder: &Path) -> Result<File> {
    let file = File::options().create(true).append(true).open(folder.join("vault.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Busy(
            "AI Career Coach already has this vault open. Use the open window, or close it first.".into(),
        )),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Whether a process has the vault open. Makes no file.
pub fn is_open(folder: &Path) -> bool {
    File::options().append(true).open(folder.join("vault.lock")).is_ok_and(|file| file.try_lock().is_err())
}

/// What a connection may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Not even the files that SQLite keeps beside a database; for one that nobody else has open.
    Untouched,
    ReadOnly,
    ReadWrite,
}

/// The one way to connect: one connection that is never recycled, statements never logged (a key may be among them).
pub async fn connect(file: &Path, access: Access) -> Result<DatabaseConnection> {
    let file = file.to_owned();
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
            if access == Access::ReadWrite {
                options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full)
            } else {
                options
            }
        });
    Ok(Database::connect(options).await?)
}

/// Fails with [`Error::NewerDatabase`] if the file holds a migration this application does not know. Writes nothing.
pub async fn refuse_newer(file: &Path) -> Result<()> {
    let connection = connect(file, Access::ReadOnly).await?;
    let standing = coach_migrations::standing(&connection).await;
    connection.close().await?;
    if standing?.unknown.is_empty() { Ok(()) } else { Err(Error::NewerDatabase) }
}

/// Reopens a copy and proves it whole: integrity and foreign keys.
pub async fn verify(file: &Path) -> Result<()> {
    let connection = connect(file, Access::ReadOnly).await?;
    let problems = problems(&connection).await;
    connection.close().await?;
    match problems?.first() {
        None => Ok(()),
        Some(problem) => Err(Error::UnreadableFile(format!("The copy is not whole ({problem}). It was not used."))),
    }
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
