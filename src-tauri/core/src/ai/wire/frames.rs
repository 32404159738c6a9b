//! Bytes to events: server-sent events for three formats, JSON lines for Ollama. A line longer than any server writes
//! ends the stream before it is kept; a connection that breaks ends it without a word.

use eventsource_stream::{EventStreamError, Eventsource};
use futures_util::{Stream, StreamExt, stream};

use super::super::{Failure, ProviderKind};

/// The longest line that is read, in bytes.
const LONGEST_LINE: usize = 256 * 1024;

/// Why bytes stop coming before their end.
enum Broken {
    Cut,
    TooMuch,
}

/// The data of each event.
pub fn frames<B: AsRef<[u8]> + Send, E: Send>(
    kind: ProviderKind,
    bytes: impl Stream<Item = Result<B, E>> + Send + Unpin,
) -> impl Stream<Item = Result<String, Failure>> + Send {
    let bytes = bounded(bytes);
    match kind {
        ProviderKind::Ollama => lines(bytes).left_stream(),
        _ => events(bytes).right_stream(),
    }
}

fn bounded<B: AsRef<[u8]> + Send, E: Send>(
    bytes: impl Stream<Item = Result<B, E>> + Send + Unpin,
) -> impl Stream<Item = Result<B, Broken>> + Send + Unpin {
    let mut line = 0;
    bytes.map(move |packet| {
        let packet = packet.map_err(|_| Broken::Cut)?;
        for byte in packet.as_ref() {
            line = if *byte == b'\n' { 0 } else { line + 1 };
            if line > LONGEST_LINE {
                return Err(Broken::TooMuch);
            }
        }
        Ok(packet)
    })
}

fn events<B: AsRef<[u8]> + Send>(
    bytes: impl Stream<Item = Result<B, Broken>> + Send + Unpin,
) -> impl Stream<Item = Result<String, Failure>> + Send {
    bytes.eventsource().filter_map(|event| {
        std::future::ready(match event {
            Ok(event) => Some(Ok(event.data)),
            Err(EventStreamError::Transport(Broken::Cut)) => None,
            Err(EventStreamError::Transport(Broken::TooMuch)) => Some(Err(Failure::TooMuch)),
            Err(_) => Some(Err(Failure::Unreadable)),
        })
    })
}

fn lines<B: AsRef<[u8]> + Send>(
    bytes: impl Stream<Item = Result<B, Broken>> + Send,
) -> impl Stream<Item = Result<String, Failure>> + Send {
    let mut begun = Vec::new();
    bytes.flat_map(move |packet| {
        let mut found = Vec::new();
        match packet {
            Ok(packet) => {
                for byte in packet.as_ref() {
                    if *byte != b'\n' {
                        begun.push(*byte);
                    } else if let Some(line) = line(std::mem::take(&mut begun)) {
                        found.push(line);
                    }
                }
            }
            Err(Broken::TooMuch) => found.push(Err(Failure::TooMuch)),
            Err(Broken::Cut) => {}
        }
        stream::iter(found)
    })
}

fn line(bytes: Vec<u8>) -> Option<Result<String, Failure>> {
    match String::from_utf8(bytes) {
        Ok(line) if line.trim().is_empty() => None,
        Ok(line) => Some(Ok(line)),
        Err(_) => Some(Err(Failure::Unreadable)),
    }
}
