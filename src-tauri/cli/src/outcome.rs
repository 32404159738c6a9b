//! How a refusal leaves the program: a line that says what to do, and an exit code scripts can act on.

use std::process::ExitCode;

use coach_core::{ErrorCode, IpcError};

/// What a question got; the answer itself is printed already.
pub enum Answer {
    Done,
    /// Asked whether something holds, and it does not.
    No,
}

/// Prints the error and gives its exit code.
pub fn failed(error: &IpcError, as_json: bool) -> ExitCode {
    let code =
        serde_json::to_value(error.code).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
    if as_json {
        let mut line = serde_json::json!({ "code": code, "message": error.message });
        if let Some(field) = &error.field {
            line["field"] = field.as_str().into();
        }
        eprintln!("{line}");
    } else {
        let field = error.field.as_ref().map(|field| format!(" ({field})")).unwrap_or_default();
        eprintln!("error[{code}]: {}{field}", error.message);
    }
    ExitCode::from(exit_code(error.code))
}

fn exit_code(code: ErrorCode) -> u8 {
    match code {
        ErrorCode::Invalid => 2,
        ErrorCode::UnreadableFile => 3,
        ErrorCode::Locked | ErrorCode::Busy | ErrorCode::NewerDatabase => 4,
        ErrorCode::NotFound => 5,
        ErrorCode::Forbidden | ErrorCode::MissingKey | ErrorCode::Keyring | ErrorCode::Notifications => 6,
        ErrorCode::Network | ErrorCode::Provider => 7,
        ErrorCode::StorageFull => 8,
        ErrorCode::Internal => 70,
        ErrorCode::Cancelled => 130,
    }
}
