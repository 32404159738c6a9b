//! The one window: opened in code, so that it can be denied every page but ours.

use coach_core::{Error, IpcError};
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindowBuilder, webview::NewWindowResponse};
use tauri_plugin_opener::OpenerExt;

use crate::background;

pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let config = app.config();
    let dev_server = config.build.dev_url.clone().filter(|_| tauri::is_dev());
    for window in &config.app.windows {
        let dev_server = dev_server.clone();
        WebviewWindowBuilder::from_config(app, window)?
            .on_navigation(move |url| is_ours(url, dev_server.as_ref()))
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .visible(!background::is_unseen())
            .build()?;
    }
    Ok(())
}

fn is_ours(url: &Url, dev_server: Option<&Url>) -> bool {
    let bundled = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    bundled || dev_server.is_some_and(|server| server.origin() == url.origin())
}

/// Brings the window to the front, hidden or not.
pub fn show<R: Runtime>(app: &AppHandle<R>) {
    for window in app.webview_windows().values() {
        let shown = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
        if let Err(error) = shown {
            tracing::warn!(%error, "the window could not be brought to the front");
        }
    }
}

/// Opens a web or mail address outside, after the person agreed to it in the page.
#[tauri::command]
pub async fn open_link<R: Runtime>(app: AppHandle<R>, url: String) -> Result<(), IpcError> {
    let refused = || Error::invalid("url", "Only web and mail addresses can be opened.");
    let parsed = Url::parse(&url).map_err(|_| refused())?;
    if !matches!(parsed.scheme(), "http" | "https" | "mailto") {
        return Err(refused().into());
    }
    let failed = |_| Error::refused("The system could not open that address. Copy it into a browser instead.");
    Ok(app.opener().open_url(parsed.as_str(), None::<&str>).map_err(failed)?)
}
