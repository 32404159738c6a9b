//! The window's door to the core: one command for everything in the table, one channel for everything that happens.

use std::sync::{Mutex, PoisonError};

use coach_core::{App, Error, IpcError, event::Event, ipc};
use serde_json::Value;
use tauri::{State, async_runtime::JoinHandle, ipc::Channel};
use tokio::sync::{SetOnce, broadcast::error::RecvError};

use crate::watchdog;

/// The core once it is open, or why it could not be opened.
#[derive(Default)]
pub struct Door {
    app: SetOnce<Result<App, IpcError>>,
    listening: Mutex<Option<JoinHandle<()>>>,
}

impl Door {
    pub fn opened(&self, app: coach_core::Result<App>) {
        // Set once, by the one task that opens the vault.
        let _ = self.app.set(app.map_err(IpcError::from));
    }

    /// The core, as soon as it is open.
    pub async fn app(&self) -> Result<&App, IpcError> {
        self.app.wait().await.as_ref().map_err(Clone::clone)
    }
}

#[tauri::command]
pub async fn rpc(door: State<'_, Door>, command: String, input: Value) -> Result<Value, IpcError> {
    ipc::ask_from_window(door.app().await?, None, &command, input).await
}

/// Sends every event to the page that asked last; a page that was reloaded replaces the one before.
#[tauri::command]
pub async fn subscribe(door: State<'_, Door>, channel: Channel<Event>) -> Result<(), IpcError> {
    let mut events = door.app().await?.subscribe();
    let forwarding = tauri::async_runtime::spawn(async move {
        loop {
            let is_gone = match events.recv().await {
                Ok(event) => channel.send(event).is_err(),
                Err(RecvError::Lagged(_)) => false,
                Err(RecvError::Closed) => true,
            };
            if is_gone {
                return;
            }
        }
    });
    let before = door.listening.lock().unwrap_or_else(PoisonError::into_inner).replace(forwarding);
    if let Some(before) = before {
        before.abort();
    }
    Ok(())
}

/// The first screen is painted.
#[tauri::command]
pub fn ui_painted() {
    watchdog::painted();
}

/// The first screen shows what it asked for.
#[tauri::command]
pub fn ui_ready() -> Result<(), IpcError> {
    watchdog::answered().map_err(|error| Error::from(error).into())
}
