//! `coach serve`: the window's interface and its commands on loopback, so that a browser can test the real interface on
//! the real core. Development only: whoever reaches the port is the owner.

use std::{convert::Infallible, path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, Query, State},
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response, Sse, sse},
    routing::{get, post},
};
use chrono::{DateTime, Utc};
use coach_core::{
    App, Error, ErrorCode, IpcError, Result, clock::Clock, files::LARGEST_FILE, housekeeping::keep_house, ipc,
    matching, secrets::Secrets,
};
use futures_util::stream;
use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;

use crate::{Opening, surroundings};

/// Serves the window's interface and its commands on loopback, for browser tests.
#[derive(clap::Args)]
#[command(after_help = "Example: coach serve --data /tmp/vault --ui ui/dist --port 4000")]
pub struct Serve {
    /// 0 picks a free one; the address is printed.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The built interface.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// A moment at which the clock stands still, such as 2026-06-01T09:00:00Z.
    #[arg(long)]
    clock: Option<DateTime<Utc>>,
    /// Keeps secrets in memory instead of the keyring.
    #[arg(long)]
    no_keyring: bool,
}

struct Server {
    app: App,
    ui: PathBuf,
    user: Option<String>,
}

impl Serve {
    pub async fn run(self, vault: &Opening) -> Result<()> {
        let mut surroundings = surroundings();
        if let Some(at) = self.clock {
            surroundings.clock = Clock::fixed(at);
        }
        if self.no_keyring {
            surroundings.secrets = Secrets::memory();
        }
        // As the window does, it shows a vault that is locked or damaged.
        let app = vault.shut_app(surroundings).await?;
        app.start_session().await?;
        let server = Arc::new(Server { app, ui: self.ui, user: vault.user.clone() });
        let matched = Arc::clone(&server);
        tokio::spawn(async move { matching::keep_current(&matched.app).await });
        let house = server.clone();
        let routes = Router::new()
            .route("/rpc/{command}", post(rpc))
            .route("/events", get(events))
            .route("/tickets", post(ticket).layer(DefaultBodyLimit::max(LARGEST_FILE as usize + 1024)))
            .route("/destinations", post(destination))
            .fallback(get(interface))
            .with_state(server);
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", self.port)).await?;
        println!("http://{}", listener.local_addr()?);
        let until_interrupted = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
        tokio::select! {
            served = async { axum::serve(listener, routes).await } => Ok(served?),
            () = keep_house(&house.app) => Ok(()),
            () = until_interrupted => Ok(()),
        }
    }
}

/// The window's door, over HTTP: what the table does not mark for the window is refused here too.
async fn rpc(State(server): State<Arc<Server>>, Path(command): Path<String>, body: Bytes) -> Response {
    match answer(&server, &command, &body).await {
        Ok(value) => axum::Json(value).into_response(),
        Err(error) => (status(error.code), axum::Json(error)).into_response(),
    }
}

async fn answer(server: &Server, command: &str, body: &[u8]) -> Result<Value, IpcError> {
    let input = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(body) };
    let input = input.map_err(|error| Error::refused(format!("The input is not JSON: {error}.")))?;
    ipc::ask_from_window(&server.app, server.user.as_deref(), command, input).await
}

async fn events(State(server): State<Arc<Server>>) -> impl IntoResponse {
    let events = stream::unfold(server.app.subscribe(), |mut receiver| async {
        loop {
            match receiver.recv().await {
                Ok(event) => {
                    let line = serde_json::to_string(&event).unwrap_or_default();
                    return Some((Ok::<_, Infallible>(sse::Event::default().data(line)), receiver));
                }
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Sse::new(events).keep_alive(sse::KeepAlive::default())
}

#[derive(serde::Deserialize)]
struct TicketName {
    name: String,
}

async fn ticket(
    State(server): State<Arc<Server>>,
    Query(TicketName { name }): Query<TicketName>,
    body: Bytes,
) -> Response {
    axum::Json(server.app.ticket_for_bytes(name, body.to_vec())).into_response()
}

/// A place to write a file to, beside the vault: a browser page has none of its own.
async fn destination(State(server): State<Arc<Server>>, Query(TicketName { name }): Query<TicketName>) -> Response {
    let file = std::path::Path::new(&name).file_name().map(|name| server.app.vault.folder().join(name));
    match file {
        Some(file) => axum::Json(server.app.ticket_for_destination(file)).into_response(),
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

async fn interface(State(server): State<Arc<Server>>, uri: Uri) -> Response {
    let wanted = uri.path().trim_start_matches('/');
    if wanted.split('/').any(|part| part == "..") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let file = server.ui.join(if wanted.is_empty() { "index.html" } else { wanted });
    let media_type = match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    match tokio::fs::read(&file).await {
        Ok(bytes) => ([(header::CONTENT_TYPE, media_type)], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn status(code: ErrorCode) -> StatusCode {
    match code {
        ErrorCode::Invalid | ErrorCode::UnreadableFile => StatusCode::BAD_REQUEST,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::Forbidden | ErrorCode::MissingKey | ErrorCode::Locked => StatusCode::FORBIDDEN,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
