//! The IO of a call: connects, waits no longer than it should, tries again what may pass, and reads the stream.

use std::time::Duration;

use futures_util::StreamExt;
use reqwest::{Client, Response, header::RETRY_AFTER};

use super::{
    Failure, Finish, Prompt, ProviderKind, Reply,
    wire::{self, Addressee},
};
use crate::{App, app::Task};

/// Until the connection stands.
pub const CONNECT: Duration = Duration::from_secs(10);
/// Until the first sign of an answer: a model on this computer may have to be loaded first.
const FIRST: Duration = Duration::from_secs(180);
/// The longest silence within an answer.
const IDLE: Duration = Duration::from_secs(60);
/// The longest wait a server may ask for before the person is told instead.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// How long to wait before each further attempt, if the server does not say.
const WAITS: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(4)];
/// The longest reply that is kept, in bytes: more is a server gone wrong.
const LONGEST_REPLY: usize = 1024 * 1024;
/// As much of a refusal as is read, in bytes.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// Where a call goes, in which format, with which key.
#[derive(Clone, Copy)]
pub struct Route<'a> {
    pub kind: ProviderKind,
    pub to: Addressee<'a>,
    pub key: Option<&'a str>,
}

/// Fills `reply` from a streamed answer. What came before a connection broke is kept as [`Finish::CutOff`].
pub async fn send(
    app: &App,
    route: Route<'_>,
    prompt: &Prompt,
    task: &Task<'_>,
    reply: &mut Reply,
) -> Result<(), Failure> {
    let response = begin(app, route, prompt, task).await?;
    let bytes = Box::pin(response.bytes_stream());
    let mut pieces = std::pin::pin!(wire::pieces(route.kind, bytes));
    let mut patience = FIRST;
    loop {
        let piece = match app.clock.within(patience, pieces.next()).await {
            Some(Some(Ok(piece))) => piece,
            Some(Some(Err(failure))) if reply.is_empty() => return Err(failure),
            Some(None) if reply.is_empty() && reply.finish == Finish::CutOff => return Err(Failure::Unreadable),
            None if reply.is_empty() => return Err(Failure::Silent),
            // What came is worth more than a clean end. A stream without its last word may still have said how it ended.
            _ => return Ok(()),
        };
        patience = IDLE;
        if let Some(text) = reply.take(piece) {
            task.delta(text);
        }
        if reply.has_ended() {
            return Ok(());
        }
        if reply.size() > LONGEST_REPLY {
            return Err(Failure::TooMuch);
        }
    }
}

/// A response that promises a stream.
async fn begin(app: &App, route: Route<'_>, prompt: &Prompt, task: &Task<'_>) -> Result<Response, Failure> {
    let mut attempt = 0;
    loop {
        let failure = match try_once(app, route, prompt).await {
            Ok(response) => return Ok(response),
            Err(failure) => failure,
        };
        let (Some(asked), Some(usual)) = (failure.is_passing(), WAITS.get(attempt)) else { return Err(failure) };
        let wait = asked.unwrap_or(*usual);
        // Who cannot be reached on this computer is not running: waiting does not start it.
        if wait > LONGEST_WAIT || failure == Failure::Unreachable && attempt > 0 {
            return Err(failure);
        }
        attempt += 1;
        task.progress(format!("Trying again in {} s", wait.as_secs()), 0, None);
        app.clock.sleep(wait).await;
    }
}

async fn try_once(app: &App, route: Route<'_>, prompt: &Prompt) -> Result<Response, Failure> {
    let outgoing = wire::outgoing(route.kind, route.to, prompt);
    let mut request = app.http.post(outgoing.url).json(&outgoing.body);
    for (name, value) in wire::headers(route.kind, route.key) {
        request = request.header(name, value);
    }
    match app.clock.within(FIRST, request.send()).await {
        Some(Ok(response)) => accepted(response).await,
        Some(Err(error)) if error.is_builder() => Err(Failure::WrongAddress),
        Some(Err(_)) => Err(Failure::Unreachable),
        None => Err(Failure::Silent),
    }
}

/// The response, or what its refusal means.
async fn accepted(response: Response) -> Result<Response, Failure> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    if status.is_redirection() {
        return Err(Failure::WrongAddress);
    }
    // A date is allowed here too; servers of models send seconds.
    let wait = response.headers().get(RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.trim().parse::<f64>().ok());
    let wait = wait.filter(|wait| (0.0..86_400.0).contains(wait)).map(Duration::from_secs_f64);
    Err(Failure::refusal(status.as_u16(), &text(response).await, wait))
}

/// As much of a body as is worth reading.
async fn text(response: Response) -> String {
    let mut bytes = Vec::new();
    let mut stream = response.bytes_stream();
    while let Ok(Some(Ok(packet))) = tokio::time::timeout(CONNECT, stream.next()).await {
        bytes.extend_from_slice(&packet);
        if bytes.len() > LONGEST_REFUSAL {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The models a server has.
pub async fn models(http: &Client, route: Route<'_>, patience: Duration) -> Result<Vec<String>, Failure> {
    let mut request = http.get(wire::models_url(route.kind, route.to.base_url)).timeout(patience);
    for (name, value) in wire::headers(route.kind, route.key) {
        request = request.header(name, value);
    }
    let response = accepted(request.send().await.map_err(|_| Failure::Unreachable)?).await?;
    let mut bytes = Vec::new();
    let mut stream = response.bytes_stream();
    while let Some(packet) = stream.next().await {
        bytes.extend_from_slice(&packet.map_err(|_| Failure::Unreachable)?);
        if bytes.len() > 4 * LONGEST_REPLY {
            return Err(Failure::TooMuch);
        }
    }
    wire::models(route.kind, &String::from_utf8_lossy(&bytes))
}
