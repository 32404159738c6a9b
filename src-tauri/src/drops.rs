//! Files dropped on the window, picked in the system's dialog or pasted. The page gets a ticket for each, never its path.

use std::path::PathBuf;

use coach_core::{IpcError, event::Event};
use serde::Deserialize;
use tauri::{AppHandle, DragDropEvent, Manager, Runtime, State, Window, WindowEvent};
use tauri_plugin_dialog::DialogExt;

use crate::door::Door;

/// Called for everything that happens to the window.
pub fn seen<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let handle = window.app_handle().clone();
    match event {
        DragDropEvent::Enter { .. } => tell(handle, |_| Some(Event::Hover { over: true })),
        DragDropEvent::Leave => tell(handle, |_| Some(Event::Hover { over: false })),
        DragDropEvent::Drop { paths, .. } => {
            let paths = paths.clone();
            tell(handle.clone(), |_| Some(Event::Hover { over: false }));
            tell(handle, move |app| tickets(app, paths));
        }
        _ => {}
    }
}

#[tauri::command]
pub async fn pick_files<R: Runtime>(handle: AppHandle<R>, door: State<'_, Door>) -> Result<(), IpcError> {
    let (answer, answered) = tokio::sync::oneshot::channel();
    let dialog = handle
        .dialog()
        .file()
        .add_filter("Resumes, tables, exports", &["pdf", "docx", "txt", "md", "json", "csv", "tsv", "zip", "ics"]);
    dialog.add_filter("All files", &["*"]).pick_files(move |picked| {
        // The page that asked may be gone.
        let _ = answer.send(picked.unwrap_or_default());
    });
    let picked = answered.await.unwrap_or_default();
    let paths = picked.into_iter().filter_map(|file| file.into_path().ok()).collect();
    let app = door.app().await?;
    if let Some(event) = tickets(app, paths) {
        app.emit(event);
    }
    Ok(())
}

/// A file from the clipboard: the page has its bytes, nobody its path.
#[derive(Deserialize)]
pub struct PastedFile {
    name: String,
    bytes: Vec<u8>,
}

#[tauri::command]
pub async fn paste_files(door: State<'_, Door>, files: Vec<PastedFile>) -> Result<(), IpcError> {
    let app = door.app().await?;
    let tickets = files.into_iter().map(|PastedFile { name, bytes }| app.ticket_for_bytes(name, bytes)).collect();
    app.emit(Event::Files { tickets });
    Ok(())
}

fn tickets(app: &coach_core::App, paths: Vec<PathBuf>) -> Option<Event> {
    let tickets: Vec<_> = paths.into_iter().filter_map(|path| app.ticket_for_path(path).ok()).collect();
    (!tickets.is_empty()).then_some(Event::Files { tickets })
}

fn tell<R: Runtime>(handle: AppHandle<R>, event: impl FnOnce(&coach_core::App) -> Option<Event> + Send + 'static) {
    tauri::async_runtime::spawn(async move {
        if let Ok(app) = handle.state::<Door>().app().await
            && let Some(event) = event(app)
        {
            app.emit(event);
        }
    });
}
