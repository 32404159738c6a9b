//! Files saved where the person says in the system's dialog. The page names the file, never its place: for what it made
//! itself it hands over the bytes, for what the core writes it gets a ticket.

use std::path::PathBuf;

use coach_core::{Error, IpcError, event::Ticket};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

use crate::door::Door;

/// Asks where, and writes the file there. Closing the dialog saves nothing and is no error.
#[tauri::command]
pub async fn save_file<R: Runtime>(app: AppHandle<R>, name: String, bytes: Vec<u8>) -> Result<(), IpcError> {
    let Some(path) = ask_where(&app, name).await? else { return Ok(()) };
    Ok(tokio::fs::write(path, bytes).await.map_err(Error::from)?)
}

/// Asks where, and gives a ticket for that place. Closing the dialog gives none.
#[tauri::command]
pub async fn pick_save<R: Runtime>(
    app: AppHandle<R>,
    door: State<'_, Door>,
    name: String,
) -> Result<Option<Ticket>, IpcError> {
    let Some(path) = ask_where(&app, name).await? else { return Ok(None) };
    Ok(Some(door.app().await?.ticket_for_destination(path)))
}

/// Asks for a folder, and gives a ticket for it. Closing the dialog gives none.
#[tauri::command]
pub async fn pick_folder<R: Runtime>(app: AppHandle<R>, door: State<'_, Door>) -> Result<Option<Ticket>, IpcError> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    app.dialog().file().pick_folder(move |chosen| {
        // The page that asked may be gone.
        let _ = answer.send(chosen);
    });
    let Some(chosen) = answered.await.ok().flatten() else { return Ok(None) };
    let nowhere = |_| Error::refused("Files cannot be kept there. Choose a folder of this computer.");
    Ok(Some(door.app().await?.ticket_for_destination(chosen.into_path().map_err(nowhere)?)))
}

async fn ask_where<R: Runtime>(app: &AppHandle<R>, name: String) -> Result<Option<PathBuf>, Error> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    app.dialog().file().set_file_name(name).save_file(move |chosen| {
        // The page that asked may be gone.
        let _ = answer.send(chosen);
    });
    let Some(chosen) = answered.await.ok().flatten() else { return Ok(None) };
    let nowhere = |_| Error::refused("Files cannot be saved there. Choose a folder of this computer.");
    chosen.into_path().map(Some).map_err(nowhere)
}
