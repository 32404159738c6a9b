//! What the application does by itself while it runs: it locks a vault that nobody uses and makes the day's backup. Each
//! looks at the wall clock anew, so a computer that slept catches up when it wakes.

use std::time::Duration;

use crate::{App, backup, locking};

const TICK: Duration = Duration::from_secs(20);

/// Goes on for as long as it is awaited. The start is left to whoever waits for the first screen.
pub async fn keep_house(app: &App) {
    loop {
        app.clock.sleep(TICK).await;
        look(app).await;
    }
}

/// One look at everything. What goes wrong is told where it belongs, and tried again later.
pub async fn look(app: &App) {
    if let Err(error) = locking::lock_if_idle(app).await {
        tracing::warn!(%error, "the vault could not be locked");
    }
    if let Err(error) = backup::back_up_if_due(app).await {
        tracing::warn!(%error, "the daily backup failed");
    }
}
