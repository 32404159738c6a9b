//! The shell: a window on the core. It opens the core, carries what the window asks to the table of commands and events
//! back, and owns what only a desktop has: menu, dialogs, dropped files, notifications, tray, one instance. It decides
//! nothing.

mod background;
mod door;
mod drops;
mod log;
mod menu;
mod notifications;
mod saving;
mod tray;
mod watchdog;
mod window;

use std::path::PathBuf;

use coach_core::{
    App,
    app::{Surroundings, default_folder},
    housekeeping::keep_house,
    interop::calendar::file,
    matching,
    reminders::scheduler,
};
use tauri::{AppHandle, Manager};
use tauri_plugin_window_state::StateFlags;

/// Opens the application and stays until it is closed.
pub fn run() {
    let folder = vault_folder();
    let _guard = folder.as_deref().map(log::start);
    let builder = tauri::Builder::default()
        // First, so that a second start ends before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::show(app)))
        .plugin(
            tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(background::plugin())
        .manage(door::Door::default())
        .manage(background::Background::default())
        .menu(menu::build)
        .on_menu_event(menu::chosen)
        .on_window_event(drops::seen)
        .on_window_event(background::seen)
        .invoke_handler(tauri::generate_handler![
            door::rpc,
            door::subscribe,
            door::ui_painted,
            door::ui_ready,
            drops::paste_files,
            drops::pick_files,
            saving::pick_folder,
            saving::pick_save,
            saving::save_file,
            window::open_link
        ])
        .setup(move |app| {
            let handle = app.handle().clone();
            notifications::listen(&handle)?;
            tauri::async_runtime::spawn(async move {
                let opened = open(&handle, folder).await;
                handle.state::<door::Door>().opened(opened);
                tauri::async_runtime::spawn(background::follow(handle.clone()));
                tauri::async_runtime::spawn(tray::keep(handle.clone()));
                if let Ok(app) = handle.state::<door::Door>().app().await {
                    tokio::join!(scheduler::keep(app), file::keep(app), matching::keep_current(app), keep_house(app));
                }
            });
            window::open(app.handle())?;
            watchdog::watch(app.handle().clone());
            Ok(())
        });
    if let Err(error) = builder.run(tauri::generate_context!()) {
        eprintln!("AI Career Coach could not open its window: {error}");
        std::process::exit(1);
    }
}

async fn open(handle: &AppHandle, folder: Option<PathBuf>) -> coach_core::Result<App> {
    let none =
        || coach_core::Error::refused("This computer has no folder for application data. Start with --data DIR.");
    let this_program = std::env::current_exe()?;
    let notifier = Box::new(notifications::Desktop::new(handle.clone()));
    let surroundings = Surroundings { notifier, ..Surroundings::of_this_computer(vec![this_program]) };
    let app = App::open(&folder.ok_or_else(none)?, surroundings).await?;
    app.start_session().await?;
    Ok(app)
}

/// `--data DIR`, or the application's own folder.
fn vault_folder() -> Option<PathBuf> {
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--data" {
            return arguments.next().map(PathBuf::from);
        }
    }
    default_folder()
}
