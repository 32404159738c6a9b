//! All the state there is. A command gets it, an [`Actor`] and its input, and nothing else.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Mutex,
};

use sea_orm::{DatabaseConnection, DatabaseTransaction};
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::{
    Result,
    accounts::{self, Actor},
    ai,
    backup::BackingUp,
    clock::{Clock, Randomness},
    event::{Event, Topic},
    files::Tickets,
    ids::{SessionId, TaskId},
    locking::{self, Locking},
    reminders::{Notifier, Silent},
    resumes::Readings,
    secrets::Secrets,
    trash,
    vault::Vault,
};

/// What the application is built on; a test gives its own.
pub struct Surroundings {
    pub clock: Clock,
    pub random: Randomness,
    pub secrets: Secrets,
    /// The command that reads resumes in a process of its own: program and arguments.
    pub reader: Vec<PathBuf>,
    pub notifier: Box<dyn Notifier>,
}

pub struct App {
    pub vault: Vault,
    pub secrets: Secrets,
    pub http: reqwest::Client,
    pub clock: Clock,
    pub random: Randomness,
    pub tickets: Tickets,
    pub reader: Vec<PathBuf>,
    pub notifier: Box<dyn Notifier>,
    newest_id: Mutex<u128>,
    pub readings: Readings,
    pub locking: Locking,
    pub backing_up: BackingUp,
    events: broadcast::Sender<Event>,
    tasks: Mutex<HashMap<TaskId, CancellationToken>>,
    session: Mutex<Option<SessionId>>,
}

impl Surroundings {
    /// The real ones: the wall clock, the system's randomness and keyring. `reader` is the command that reads resumes.
    /// Notifications are the window's to bring.
    pub fn of_this_computer(reader: Vec<PathBuf>) -> Self {
        let (clock, random, secrets) = (Clock::System, Randomness::system(), Secrets::of_system());
        Self { clock, random, secrets, reader, notifier: Box::new(Silent) }
    }
}

impl App {
    /// Opens the vault in `folder`. On an empty folder this makes the vault and its owner, and asks nothing. One that is
    /// locked or damaged stays shut; what can be asked of it then is marked in the table of commands.
    pub async fn open(folder: &Path, surroundings: Surroundings) -> Result<Self> {
        // Installing fails only if it is installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let Surroundings { clock, random, secrets, reader, notifier } = surroundings;
        let app = Self {
            vault: Vault::open(folder, clock.now()).await?,
            secrets,
            http: reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(ai::CONNECT)
                .build()
                .map_err(crate::Error::internal)?,
            clock,
            random,
            tickets: Tickets::default(),
            reader,
            notifier,
            newest_id: Mutex::default(),
            readings: Readings::default(),
            locking: Locking::default(),
            backing_up: BackingUp::default(),
            events: broadcast::channel(1024).0,
            tasks: Mutex::default(),
            session: Mutex::default(),
        };
        if app.vault.shut().is_none() {
            app.settle().await?;
        } else {
            locking::open_by_device(&app).await;
        }
        Ok(app)
    }

    /// What must hold before the first command: an owner, and a trash without what is too old.
    pub async fn settle(&self) -> Result<()> {
        accounts::ensure_owner(self).await?;
        trash::purge(self).await
    }

    /// After the vault's database was exchanged for another: every record may be different.
    pub async fn begin_again(&self) -> Result<()> {
        self.settle().await?;
        if self.locking.has_window() {
            self.start_session().await?;
        }
        for topic in Topic::ALL {
            self.announce(topic);
        }
        Ok(())
    }

    /// Remembers that a window was opened now; a single call from the command line is no session. On a vault that is shut
    /// it begins when the vault is opened.
    pub async fn start_session(&self) -> Result<()> {
        self.locking.window_opened();
        if self.vault.shut().is_some() {
            return Ok(());
        }
        let session = accounts::start_session(self).await?;
        *self.session.lock().expect("no panic while the session is held") = Some(session);
        Ok(())
    }

    /// The session of this window, if one was started.
    pub fn session(&self) -> Option<SessionId> {
        *self.session.lock().expect("no panic while the session is held")
    }

    /// Who is at the keyboard: the user with this e-mail address, or the vault's owner.
    pub async fn actor(&self, email: Option<&str>) -> Result<Actor> {
        accounts::actor(self, email).await
    }

    pub fn db(&self) -> Result<DatabaseConnection> {
        self.vault.db()
    }

    pub async fn begin_write(&self) -> Result<DatabaseTransaction> {
        self.vault.begin_write().await
    }

    /// A fresh id, sorted after every earlier one.
    pub fn new_id<I: From<Uuid>>(&self) -> I {
        let millis = self.clock.now().timestamp_millis().unsigned_abs();
        let fresh = uuid::Builder::from_unix_timestamp_millis(millis, &self.random.bytes()).into_uuid().as_u128();
        let mut newest = self.newest_id.lock().expect("no panic while the newest id is held");
        // Within a millisecond only chance would sort them.
        *newest = if fresh > *newest { fresh } else { *newest + 1 };
        Uuid::from_u128(*newest).into()
    }

    pub fn announce(&self, topic: Topic) {
        self.emit(Event::Changed { topic });
    }

    pub fn emit(&self, event: Event) {
        // Nobody listening is no error.
        let _ = self.events.send(event);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    /// Registers a long call under the id its door made, until the guard is dropped.
    pub fn start_task(&self, task: TaskId) -> Task<'_> {
        let cancelled = CancellationToken::new();
        self.tasks.lock().expect("no panic while tasks are held").insert(task, cancelled.clone());
        Task { app: self, id: task, cancelled }
    }

    /// Asks a long call to stop. Returns whether there was one.
    pub fn cancel_task(&self, task: TaskId) -> bool {
        let tasks = self.tasks.lock().expect("no panic while tasks are held");
        tasks.get(&task).inspect(|token| token.cancel()).is_some()
    }

    /// Asks every long call to stop.
    pub fn end_all_tasks(&self) {
        self.tasks.lock().expect("no panic while tasks are held").values().for_each(CancellationToken::cancel);
    }
}

/// A long call that reports its progress and can be cancelled.
pub struct Task<'a> {
    app: &'a App,
    pub id: TaskId,
    pub cancelled: CancellationToken,
}

impl Task<'_> {
    pub fn progress(&self, label: impl Into<String>, done: u32, total: Option<u32>) {
        self.app.emit(Event::Progress { task: self.id, label: label.into(), done, total });
    }

    /// Reports a step, and ends the call here if that was asked for.
    pub fn step(&self, label: &str, done: u32, total: Option<u32>) -> Result<()> {
        if self.cancelled.is_cancelled() {
            return Err(crate::Error::Cancelled);
        }
        self.progress(label, done, total);
        Ok(())
    }

    pub fn delta(&self, text: impl Into<String>) {
        self.app.emit(Event::Delta { task: self.id, text: text.into() });
    }
}

impl Drop for Task<'_> {
    fn drop(&mut self) {
        self.app.tasks.lock().expect("no panic while tasks are held").remove(&self.id);
        self.app.emit(Event::Finished { task: self.id });
    }
}

/// The vault's folder where none is named: beside, not among, what the window's engine keeps for itself.
pub fn default_folder() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.data_dir().join("app.careercoach.desktop").join("vault"))
}
