//! The folder of one household: `data.db`, `keys.json` if it is encrypted, `backups/`, and the lock that keeps it to one
//! process. A database that is there but cannot be opened is never replaced by a new one: the vault is then locked or
//! damaged, and says so.

use std::{
    fs::{File, TryLockError},
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::RwLock,
};

use coach_migrations::Migrator;
use sea_orm::{DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use sea_orm_migration::MigratorTrait;

use crate::{
    Error, Result,
    clock::Instant,
    copies::{self, BackupReason},
    db::{Access, DatabaseFile, database_file, is_sound, refuse_newer},
    exchange::{self, Staged},
    keys::{self, DataKey},
};

pub struct Vault {
    folder: PathBuf,
    state: RwLock<State>,
    _lock: File,
}

#[derive(Clone)]
enum State {
    Open { connection: DatabaseConnection, key: Option<DataKey> },
    Shut(Shut),
}

/// Why nothing can be asked of a vault.
#[derive(Clone, Debug, PartialEq)]
pub enum Shut {
    /// Not looked at, or its files are being worked on.
    Closed,
    /// Encrypted, and nobody has given the key.
    Locked,
    /// There, but it cannot be opened; in words for people.
    Damaged(String),
}

impl Vault {
    /// Opens the vault in `folder`, creating or migrating its database. One that is encrypted or damaged stays shut.
    ///
    /// # Errors
    /// [`Error::Busy`] if another process has it open, [`Error::NewerDatabase`] if a newer application wrote it. In both
    /// the files are left as they were.
    pub async fn open(folder: &Path, at: Instant) -> Result<Self> {
        let vault = Self::closed(folder)?;
        vault.look(at).await?;
        Ok(vault)
    }

    /// The vault in `folder`, held by this process but with its database not looked at: to repair it.
    pub fn closed(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(not_a_folder)?;
        let lock = lock(folder)?;
        Ok(Self { folder: folder.to_owned(), state: RwLock::new(State::Shut(Shut::Closed)), _lock: lock })
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

    /// Why the vault is not open, if so.
    pub fn shut(&self) -> Option<Shut> {
        match self.state() {
            State::Open { .. } => None,
            State::Shut(why) => Some(why),
        }
    }

    /// The one connection. Inside a transaction use the transaction instead: this would wait for it for ever.
    pub fn db(&self) -> Result<DatabaseConnection> {
        Ok(self.opened()?.0)
    }

    /// The database and what opens it, to look at it beside the one connection.
    pub fn database(&self) -> Result<DatabaseFile> {
        Ok(DatabaseFile { path: self.database_file(), key: self.opened()?.1 })
    }

    /// The key of an open encrypted vault.
    pub fn key(&self) -> Option<DataKey> {
        self.opened().ok()?.1
    }

    pub async fn begin_write(&self) -> Result<DatabaseTransaction> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        Ok(self.db()?.begin_with_options(options).await?)
    }

    /// Opens an encrypted vault. If the key does not open the database, the database is damaged.
    pub async fn unlock(&self, key: DataKey, at: Instant) -> Result<()> {
        self.connect_or_say(Some(key), at).await?;
        match self.shut() {
            Some(Shut::Damaged(words)) => Err(Error::UnreadableFile(words)),
            _ => Ok(()),
        }
    }

    /// Closes an encrypted vault and forgets its key.
    pub async fn lock(&self) -> Result<()> {
        self.shut_for(Shut::Locked).await
    }

    /// Closes the database, so that everything is in its one file.
    pub async fn close(&self) -> Result<()> {
        self.shut_for(Shut::Closed).await
    }

    /// Puts a proved database in the place of this one, which is kept as `keep` or goes. If the new one cannot be opened,
    /// the old one is put back. `fill` completes it from the closed database, if there is anything left to do.
    pub async fn exchange(
        &self,
        staged: Staged,
        key: Option<DataKey>,
        keep: Option<&Path>,
        at: Instant,
        fill: impl AsyncFnOnce(&Staged) -> Result<()>,
    ) -> Result<()> {
        let before = self.key();
        self.close().await?;
        let exchanged = async {
            fill(&staged).await?;
            staged.decide(&self.folder)?;
            exchange::carry_out(&self.folder)?;
            self.connect(key, at).await
        };
        if let Err(error) = exchanged.await {
            exchange::take_back(&self.folder)?;
            exchange::end(&self.folder, None)?;
            match before {
                Some(key) => self.connect_or_say(Some(key), at).await?,
                None => self.look(at).await?,
            }
            return Err(error);
        }
        exchange::end(&self.folder, keep)
    }

    /// Finds out what there is, and opens it if nobody has to be asked.
    pub async fn look(&self, at: Instant) -> Result<()> {
        if exchange::is_under_way(&self.folder) {
            exchange::carry_out(&self.folder)?;
            let kept = self.backups().join(format!("replaced-{}.db", at.format("%Y-%m-%d-%H%M%S")));
            exchange::end(&self.folder, Some(&kept))?;
        }
        let file = self.database_file();
        let is_lost = |words: &str| self.set(State::Shut(Shut::Damaged(words.to_owned())));
        match keys::is_encrypted(&file) {
            Some(true) => match keys::read(&self.folder) {
                Ok(_) => self.set(State::Shut(Shut::Locked)),
                Err(Error::UnreadableFile(_)) => is_lost(
                    "The vault's database cannot be opened: it is damaged, or it is encrypted and its keys (keys.json) \
                     are gone. It was left as it is. Put keys.json back from a copy, or restore a backup.",
                ),
                Err(error) => return Err(error),
            },
            None if keys::exist(&self.folder) || (!file.exists() && has_backups(&self.backups())) => is_lost(
                "The vault's database (data.db) is not in its folder or is empty, but something else of the vault is. \
                 Nothing was changed. Put the file back, or restore a backup.",
            ),
            _ => self.connect_or_say(None, at).await?,
        }
        Ok(())
    }

    /// Looks whether an open database is damaged, and shuts it if so: it is not written to again.
    pub async fn shut_if_damaged(&self) -> Result<()> {
        let Ok(file) = self.database() else { return Ok(()) };
        let looked = async {
            let connection = file.connect(Access::ReadOnly).await?;
            let is_sound = is_sound(&connection).await;
            connection.close().await?;
            is_sound
        };
        let is_damaged = match looked.await {
            Err(Error::Damaged) => true,
            other => !other?,
        };
        if is_damaged { self.shut_for(Shut::Damaged(Error::Damaged.to_string())).await } else { Ok(()) }
    }

    async fn connect_or_say(&self, key: Option<DataKey>, at: Instant) -> Result<()> {
        match self.connect(key, at).await {
            Err(error @ (Error::UnreadableFile(_) | Error::Damaged)) => {
                self.set(State::Shut(Shut::Damaged(error.to_string())));
                Ok(())
            }
            other => other,
        }
    }

    async fn connect(&self, key: Option<DataKey>, at: Instant) -> Result<()> {
        let file = DatabaseFile { path: self.database_file(), key };
        if file.path.exists() {
            refuse_newer(&file).await?;
        }
        let connection = file.connect(Access::ReadWrite).await?;
        let standing = coach_migrations::standing(&connection).await?;
        if !standing.applied.is_empty() && !standing.pending.is_empty() {
            let copy = self.backups().join(format!("before-migration-to-{}.zip", coach_migrations::newest()));
            copies::make(&file, &self.folder, &copy, BackupReason::BeforeMigration, at, None).await?;
        }
        Migrator::up(&connection, None).await?;
        self.set(State::Open { connection, key: file.key });
        Ok(())
    }

    async fn shut_for(&self, why: Shut) -> Result<()> {
        let before = std::mem::replace(&mut *self.state.write().expect(HELD), State::Shut(why));
        if let State::Open { connection, .. } = before {
            connection.close().await?;
        }
        Ok(())
    }

    fn opened(&self) -> Result<(DatabaseConnection, Option<DataKey>)> {
        match self.state() {
            State::Open { connection, key } => Ok((connection, key)),
            State::Shut(Shut::Locked) => Err(Error::Locked),
            State::Shut(Shut::Damaged(words)) => Err(Error::UnreadableFile(words)),
            State::Shut(Shut::Closed) => {
                Err(Error::Busy("The vault's files are being worked on. Try again in a moment.".into()))
            }
        }
    }

    fn state(&self) -> State {
        self.state.read().expect(HELD).clone()
    }

    fn set(&self, state: State) {
        *self.state.write().expect(HELD) = state;
    }
}

const HELD: &str = "no panic while the vault's state is held";

fn has_backups(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.path().extension().is_some_and(|extension| extension == "zip"))
}

fn not_a_folder(error: std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => Error::UnreadableFile(
            "There is a file where the vault's folder should be. Name another folder, or move that file away.".into(),
        ),
        _ => error.into(),
    }
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
