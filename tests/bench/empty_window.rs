//! An empty Tauri window, built with the application's profile: the floor that its start and memory are measured against.

/// The page is painted.
#[tauri::command]
fn ui_ready() -> std::io::Result<()> {
    match std::env::var_os("COACH_READY_FILE") {
        Some(file) => std::fs::write(file, "ready\n"),
        None => Ok(()),
    }
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ui_ready])
        .run(tauri::generate_context!("tests/bench/empty/tauri.conf.json"))
        .expect("an empty window opens");
}
