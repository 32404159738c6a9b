//! What stands between hostile bytes and the engines: a panic becomes a failure, and files nested deep enough to
//! exhaust a stack are turned away before an engine sees them. Time and memory are bounded by the caller's process.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::EngineFailure;

/// No resume nests arrays and dictionaries this deep; recursive parsers overflow their stack somewhere above it.
const MAX_NESTING: usize = 200;

/// Runs a third-party engine; its panic is a failure of that engine, not of the reader.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// Runs a third-party engine on a thread with a stack large enough for honest nesting.
pub(super) fn engine<T: Send>(work: impl FnOnce() -> Result<T, EngineFailure> + Send) -> Result<T, EngineFailure> {
    const STACK: usize = 64 * 1024 * 1024;
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || caught(work));
        let outcome = thread.map_err(|_| EngineFailure::Broken)?.join();
        outcome.ok().flatten().unwrap_or(Err(EngineFailure::Broken))
    })
}

/// Whether brackets outside strings and streams nest deeper than any honest file does.
pub(super) fn is_nested_too_deep(bytes: &[u8]) -> bool {
    let (mut depth, mut at) = (0usize, 0usize);
    while at < bytes.len() {
        match bytes[at] {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'<' if bytes.get(at + 1) == Some(&b'<') => {
                depth += 1;
                at += 1;
            }
            b'>' if bytes.get(at + 1) == Some(&b'>') => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            // An object starts afresh, whatever binary data before it looked like.
            b'o' if bytes[at..].starts_with(b"obj") => depth = 0,
            b's' if bytes[at..].starts_with(b"stream") => at = end_of_stream(bytes, at),
            _ => {}
        }
        if depth > MAX_NESTING {
            return true;
        }
        at += 1;
    }
    false
}

fn end_of_stream(bytes: &[u8], start: usize) -> usize {
    const END: &[u8] = b"endstream";
    bytes[start..]
        .windows(END.len())
        .position(|window| window == END)
        .map_or(start, |found| start + found + END.len() - 1)
}
