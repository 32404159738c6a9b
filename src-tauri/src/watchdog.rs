//! Some Linux graphics drivers leave WebKit's window blank. If the page does not say that it is painted, the application
//! starts itself once more with the renderer that always works; a person's own setting is respected.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Runtime};

static IS_READY: AtomicBool = AtomicBool::new(false);

/// The page is painted.
pub fn painted() {
    IS_READY.store(true, Ordering::SeqCst);
}

/// The first screen shows what it asked for. Benches and `cargo xtask run` name a file to be told by.
pub fn answered() -> std::io::Result<()> {
    match std::env::var_os("COACH_READY_FILE") {
        Some(file) => std::fs::write(file, "ready\n"),
        None => Ok(()),
    }
}

#[cfg(target_os = "linux")]
pub fn watch<R: Runtime>(app: AppHandle<R>) {
    const SAFE_RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(8);
    // A window that is not shown need not paint.
    if std::env::var_os(SAFE_RENDERER).is_some() || crate::background::is_unseen() {
        return;
    }
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if !IS_READY.load(Ordering::SeqCst) {
            tracing::warn!("the page did not appear; starting once more with the safe renderer");
            // SAFETY: nothing else of this process reads or writes the environment from here to its restart.
            unsafe { std::env::set_var(SAFE_RENDERER, "1") };
            app.request_restart();
        }
    });
}

#[cfg(not(target_os = "linux"))]
pub fn watch<R: Runtime>(_: AppHandle<R>) {}
