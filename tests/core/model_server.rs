//! A model server on loopback that plays recorded answers, one after the other, and remembers what it was asked.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::mpsc,
};

/// How an answer is sent.
#[derive(Clone, Copy, PartialEq)]
pub enum Manner {
    Whole,
    /// One byte a packet.
    ByteByByte,
    /// Everything, and then the connection stays open in silence.
    ThenSilence,
}

pub struct ModelServer {
    /// Where its API begins, without a path.
    pub address: String,
    answers: Arc<Mutex<Vec<String>>>,
    requests: mpsc::UnboundedReceiver<String>,
}

impl ModelServer {
    /// Plays the answers in turn; the last one again and again.
    pub async fn playing(answers: Vec<String>, manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (asked, requests) = mpsc::unbounded_channel();
        let answers = Arc::new(Mutex::new(answers));
        let playing = answers.clone();
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let request = read_request(&mut socket).await;
                let _ = asked.send(request);
                let answer = {
                    let mut answers = playing.lock().unwrap();
                    if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() }
                };
                tokio::spawn(async move {
                    let step = if manner == Manner::ByteByByte { 1 } else { answer.len().max(1) };
                    for part in answer.as_bytes().chunks(step) {
                        let _ = socket.write_all(part).await;
                        let _ = socket.flush().await;
                        tokio::task::yield_now().await;
                    }
                    if manner == Manner::ThenSilence {
                        std::future::pending::<()>().await;
                    }
                });
            }
        });
        Self { address, answers, requests }
    }

    pub async fn saying(answer: String) -> Self {
        Self::playing(vec![answer], Manner::Whole).await
    }

    /// Plays these from now on.
    pub fn play(&self, answers: Vec<String>) {
        *self.answers.lock().unwrap() = answers;
    }

    /// The next request, head and body as they came.
    pub async fn asked(&mut self) -> String {
        self.requests.recv().await.expect("the server runs as long as its scene")
    }

    /// The body of the next request.
    pub async fn asked_body(&mut self) -> Value {
        let request = self.asked().await;
        serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    /// Everything it was asked and nobody has looked at.
    pub fn all_asked(&mut self) -> Vec<String> {
        std::iter::from_fn(|| self.requests.try_recv().ok()).collect()
    }
}

async fn read_request(socket: &mut tokio::net::TcpStream) -> String {
    let mut request = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while !is_whole(&request) {
        match socket.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(read) => request.extend_from_slice(&buffer[..read]),
        }
    }
    String::from_utf8_lossy(&request).into_owned()
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length =
        head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    body.len() >= length.unwrap_or(0)
}

/// A streamed answer with this body, until the connection closes.
pub fn streamed(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n{body}")
}

/// A whole answer with a status and further headers, each ending a line.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

/// A streamed answer of these words, in the OpenAI-compatible format.
pub fn said(words: &str) -> String {
    let piece = json!({ "choices": [{ "delta": { "content": words }, "finish_reason": "stop" }] });
    streamed(&format!("data: {piece}\n\ndata: [DONE]\n\n"))
}

/// A streamed answer that calls these tools, in the OpenAI-compatible format.
pub fn calling(calls: &[(&str, Value)]) -> String {
    let calls: Vec<Value> = (0..)
        .zip(calls)
        .map(|(index, (name, arguments))| {
            let function = json!({ "name": name, "arguments": arguments.to_string() });
            json!({ "index": index, "id": format!("call-{index}"), "function": function })
        })
        .collect();
    let piece = json!({ "choices": [{ "delta": { "tool_calls": calls }, "finish_reason": "tool_calls" }] });
    streamed(&format!("data: {piece}\n\ndata: [DONE]\n\n"))
}

/// A recorded stream of `tests/fixtures/providers`.
pub fn recorded(name: &str) -> String {
    recorded_file(&format!("providers/{name}"))
}

/// A file of `tests/fixtures`.
pub fn recorded_file(name: &str) -> String {
    let path = format!("../../tests/fixtures/{name}");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}
