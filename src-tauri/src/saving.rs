//! Files the page hands out, saved where the person says in the system's dialog. The page names the file, never its place.

use coach_core::{Error, IpcError};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// Asks where, and writes the file there. Closing the dialog saves nothing and is no error.
#[tauri::command]
pub async fn save_file<R: Runtime>(app: AppHandle<R>, name: String, bytes: Vec<u8>) -> Result<(), IpcError> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    app.dialog().file().set_file_name(name).save_file(move |chosen| {
        // The page that asked may be gone.
        let _ = answer.send(chosen);
    });
    let Some(chosen) = answered.await.ok().flatten() else { return Ok(()) };
    let nowhere = |_| Error::refused("Files cannot be saved there. Choose a folder of this computer.");
    let path = chosen.into_path().map_err(nowhere)?;
    Ok(tokio::fs::write(path, bytes).await.map_err(Error::from)?)
}
