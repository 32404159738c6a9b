//! The native menu. The Edit roles are the system's own; every other entry is an action the page knows by name.

use coach_core::event::Event;
use tauri::{
    AppHandle, Manager, Runtime,
    menu::{Menu, MenuBuilder, MenuEvent, MenuItem, SubmenuBuilder},
};

use crate::door::Door;

pub fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let entry = |action: &str, text: &str, keys: Option<&str>| MenuItem::with_id(app, action, text, true, keys);
    let file = SubmenuBuilder::new(app, "&File")
        .items(&[&entry("new_job", "New job", None)?, &entry("import", "Import a file…", Some("CmdOrCtrl+O"))?])
        .separator()
        .items(&[&entry("settings", "Settings", Some("CmdOrCtrl+,"))?, &entry("lock", "Lock", None)?])
        .separator()
        .quit()
        .build()?;
    let edit = SubmenuBuilder::new(app, "&Edit").undo().redo().separator().cut().copy().paste().select_all().build()?;
    let view = SubmenuBuilder::new(app, "&View")
        .items(&[
            &entry("palette", "Go to anything…", None)?,
            &entry("zoom_in", "Larger", None)?,
            &entry("zoom_out", "Smaller", None)?,
            &entry("zoom_reset", "Actual size", None)?,
        ])
        .separator()
        .fullscreen()
        .build()?;
    let help = SubmenuBuilder::new(app, "&Help").items(&[&entry("keys", "Keyboard shortcuts", None)?]).build()?;
    MenuBuilder::new(app).items(&[&file, &edit, &view, &help]).build()
}

pub fn chosen<R: Runtime>(handle: &AppHandle<R>, event: MenuEvent) {
    let (handle, action) = (handle.clone(), event.id().as_ref().to_owned());
    tauri::async_runtime::spawn(async move {
        if let Ok(app) = handle.state::<Door>().app().await {
            app.emit(Event::Menu { action });
        }
    });
}
