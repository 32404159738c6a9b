//! Staying there when the window is closed, and starting with the desktop: both only if the person said so. A window
//! that is hidden comes back by the tray, by a notification or by a second start.

use std::sync::atomic::{AtomicBool, Ordering};

use coach_core::{
    App,
    event::{Event, Topic},
    reminders::ReminderChoices,
};
use tauri::{AppHandle, Manager, Runtime, Window, WindowEvent};
use tauri_plugin_autostart::{MacosLauncher, ManagerExt};
use tokio::sync::broadcast::error::RecvError;

use crate::door::Door;

/// Said by the start at login: nobody asked for a window.
const UNSEEN: &str = "--background";

/// Whether a closed window is only hidden.
#[derive(Default)]
pub struct Background(AtomicBool);

pub fn plugin<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_autostart::init(MacosLauncher::LaunchAgent, Some(vec![UNSEEN]))
}

/// Whether this start was not asked for by anybody who looks.
pub fn is_unseen() -> bool {
    std::env::args_os().any(|argument| argument == UNSEEN)
}

/// Called for everything that happens to the window.
pub fn seen<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.state::<Background>().0.load(Ordering::SeqCst)
        && window.hide().is_ok()
    {
        api.prevent_close();
    }
}

/// Does as the person chose, now and whenever they choose otherwise.
pub async fn follow(handle: AppHandle) {
    let door = handle.state::<Door>();
    let Ok(app) = door.app().await else { return };
    let mut events = app.subscribe();
    apply(&handle, app).await;
    loop {
        match events.recv().await {
            Ok(Event::Changed { topic: Topic::Settings }) | Err(RecvError::Lagged(_)) => apply(&handle, app).await,
            Ok(_) => {}
            Err(RecvError::Closed) => return,
        }
    }
}

async fn apply(handle: &AppHandle, app: &App) {
    let Ok(choices) = chosen(app).await else { return };
    handle.state::<Background>().0.store(choices.background == Some(true), Ordering::SeqCst);
    let login = handle.autolaunch();
    let wanted = choices.start_at_login;
    if login.is_enabled().ok() == Some(wanted) {
        return;
    }
    if let Err(error) = if wanted { login.enable() } else { login.disable() } {
        tracing::warn!(%error, wanted, "starting at login could not be changed");
    }
}

async fn chosen(app: &App) -> coach_core::Result<ReminderChoices> {
    let actor = app.actor(None).await?;
    ReminderChoices::of(&app.db()?, actor.user).await
}
