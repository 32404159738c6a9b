//! What the application writes down of itself: one file a day beside the vault, the last fourteen kept.

use std::path::Path;

use tracing_appender::{
    non_blocking::WorkerGuard,
    rolling::{RollingFileAppender, Rotation},
};

/// Starts the log. What is still unwritten is written when the guard is dropped.
pub fn start(vault: &Path) -> Option<WorkerGuard> {
    let folder = vault.join("logs");
    std::fs::create_dir_all(&folder).ok()?;
    let files = RollingFileAppender::builder().rotation(Rotation::DAILY).filename_suffix("log").max_log_files(14);
    let (writer, guard) = tracing_appender::non_blocking(files.build(folder).ok()?);
    // The bus library tells of every message at INFO.
    let filter =
        tracing_subscriber::EnvFilter::try_from_env("COACH_LOG").unwrap_or_else(|_| "info,zbus=warn,sqlx=warn".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(writer).init();
    Some(guard)
}
