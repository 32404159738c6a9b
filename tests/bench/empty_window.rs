//! An empty Tauri window, built with the application's profile: the floor that its start and memory are measured against.

/// The page is painted. The application's window tells the same file.
#[tauri::command]
fn ui_ready() {
    if let Some(file) = std::env::var_os("COACH_READY_FILE") {
        std::fs::write(file, "ready\n").expect("the bench names a file that can be written");
    }
}

fn main() {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ui_ready])
        .run(tauri::generate_context!("tests/bench/empty/tauri.conf.json"))
        .expect("an empty window opens");
}
