//! A vault of its own for each scene, and words to ask it things.

use std::path::Path;

use chrono::{TimeZone, Utc};
use coach_core::{
    App, ErrorCode, IpcError,
    accounts::Actor,
    app::Surroundings,
    clock::{Clock, Instant, Randomness},
    db, ipc,
    secrets::Secrets,
};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::notices::Notices;

pub struct World {
    pub app: App,
    pub actor: Actor,
    pub folder: tempfile::TempDir,
    pub notices: Notices,
}

impl World {
    /// An empty vault on Monday, 1 June 2026, 09:00 UTC.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let notices = Notices::default();
        let app = open_with(folder.path(), start(), notices.clone()).await.unwrap();
        let actor = app.actor(None).await.unwrap();
        Self { app, actor, folder, notices }
    }

    pub async fn try_ask(&self, command: &str, input: Value) -> Result<Value, IpcError> {
        Ok(ipc::ask(&self.app, self.actor, command, input).await?)
    }

    /// The answer; a refusal fails the scene.
    pub async fn ask(&self, command: &str, input: Value) -> Value {
        self.try_ask(command, input).await.unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    /// The refusal; an answer fails the scene.
    pub async fn refused(&self, command: &str, input: Value) -> IpcError {
        match self.try_ask(command, input).await {
            Err(error) => error,
            Ok(answer) => panic!("{command} should have been refused, but answered {answer}"),
        }
    }

    /// Refused as invalid because of this field.
    pub async fn refused_field(&self, command: &str, input: Value) -> String {
        let error = self.refused(command, input).await;
        assert_eq!(error.code, ErrorCode::Invalid, "{error:?}");
        error.field.expect("an invalid input names its field")
    }

    pub async fn job(&self, title: &str, company: &str) -> Value {
        self.ask("create_job", json!({ "fields": { "title": title, "company": company } })).await
    }

    /// The same vault after the application was closed and opened again, at the same moment.
    pub async fn restarted(self) -> Self {
        let Self { app, actor, folder, notices } = self;
        let (now, zone) = (app.clock.now(), app.clock.zone());
        drop(app);
        let app = open_with(folder.path(), now, notices.clone()).await.unwrap();
        app.clock.travel(zone);
        Self { app, actor, folder, notices }
    }

    /// The first column of what a query finds.
    pub async fn texts(&self, query: &str) -> Vec<String> {
        let rows = self.app.db().unwrap().query_all_raw(db::sql(query)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }

    /// Another person of this vault.
    pub async fn stranger(&self) -> Actor {
        let id: Uuid = self.app.new_id();
        let day = start().to_rfc3339();
        let sql =
            "INSERT OR IGNORE INTO users (id, email, created_at, updated_at) VALUES (?, 'noor@example.org', ?, ?)";
        let values = [id.as_bytes().to_vec().into(), day.clone().into(), day.into()];
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
        self.app.db().unwrap().execute_raw(statement).await.unwrap();
        self.app.actor(Some("noor@example.org")).await.unwrap()
    }

    /// To another person of this vault the record that `input` names is not there.
    pub async fn hidden_from_a_stranger(&self, command: &str, input: Value) {
        let stranger = self.stranger().await;
        let answer: Result<Value, IpcError> = ipc::ask(&self.app, stranger, command, input).await.map_err(Into::into);
        let code = answer.map_err(|error| error.code);
        assert_eq!(code, Err(ErrorCode::NotFound), "{command}");
    }

    pub fn days_pass(&self, days: i64) {
        self.app.clock.advance(chrono::TimeDelta::days(days));
    }
}

pub fn start() -> Instant {
    Utc.with_ymd_and_hms(2026, 6, 1, 9, 0, 0).unwrap()
}

pub async fn open(folder: &Path) -> coach_core::Result<App> {
    open_at(folder, start()).await
}

pub async fn open_at(folder: &Path, now: Instant) -> coach_core::Result<App> {
    open_with(folder, now, Notices::default()).await
}

async fn open_with(folder: &Path, now: Instant, notices: Notices) -> coach_core::Result<App> {
    let surroundings = Surroundings {
        clock: Clock::fixed(now),
        random: Randomness::seeded(1),
        secrets: Secrets::memory(),
        reader: vec![env!("CARGO_BIN_EXE_reader-under-test").into()],
        notifier: Box::new(notices),
    };
    App::open(folder, surroundings).await
}
