//! One error inside, one shape on the wire. A code exists only if a door acts on it; messages are for people and never
//! hold SQL, a path, a secret or a provider's body.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a door can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    Invalid,
    NotFound,
    Forbidden,
    Locked,
    MissingKey,
    Provider,
    Network,
    UnreadableFile,
    Keyring,
    Notifications,
    StorageFull,
    NewerDatabase,
    Busy,
    Cancelled,
    Internal,
}

/// An error as every door shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IpcError {
    pub code: ErrorCode,
    /// A sentence that says what to do.
    pub message: String,
    /// The input field that is wrong, as a dotted path.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Whether the same call may succeed later.
    pub retryable: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{message}")]
    Invalid { field: Option<String>, message: String },
    #[error("This {0} is no longer there. It may have been deleted.")]
    NotFound(&'static str),
    #[error("{0}")]
    Forbidden(String),
    #[error("The vault is locked. Unlock it first.")]
    Locked,
    /// What was given does not open the vault.
    #[error("{message}")]
    WrongSecret { field: &'static str, message: &'static str },
    #[error("{0}")]
    MissingKey(String),
    #[error("{0}")]
    Provider(String),
    #[error("{0}")]
    Network(String),
    #[error("{0}")]
    UnreadableFile(String),
    /// A database holds what no database may hold.
    #[error("The vault's database is damaged or is not a database. It was left as it is; restore a backup to go on.")]
    Damaged,
    /// Like [`Error::UnreadableFile`], until its password is given.
    #[error("{0}")]
    ProtectedFile(String),
    #[error("{0}")]
    Keyring(String),
    #[error("{0}")]
    Notifications(String),
    #[error("The disk is full or cannot be written. Free some space and try again; nothing was lost.")]
    StorageFull,
    #[error(
        "This vault was written by a newer version of AI Career Coach. Install the newest version to open it; it was left as it is."
    )]
    NewerDatabase,
    #[error("{0}")]
    Busy(String),
    #[error("Cancelled.")]
    Cancelled,
    #[error("Something went wrong inside the application. Your data is safe; the details are in the log.")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// `field` is wrong; `message` says what is asked for.
    pub fn invalid(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Invalid { field: Some(field.into()), message: message.into() }
    }

    /// The request as a whole cannot be done as asked.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::Invalid { field: None, message: message.into() }
    }

    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Invalid { .. } => ErrorCode::Invalid,
            Self::NotFound(_) => ErrorCode::NotFound,
            Self::Forbidden(_) => ErrorCode::Forbidden,
            Self::Locked | Self::WrongSecret { .. } => ErrorCode::Locked,
            Self::MissingKey(_) => ErrorCode::MissingKey,
            Self::Provider(_) => ErrorCode::Provider,
            Self::Network(_) => ErrorCode::Network,
            Self::UnreadableFile(_) | Self::ProtectedFile(_) | Self::Damaged => ErrorCode::UnreadableFile,
            Self::Keyring(_) => ErrorCode::Keyring,
            Self::Notifications(_) => ErrorCode::Notifications,
            Self::StorageFull => ErrorCode::StorageFull,
            Self::NewerDatabase => ErrorCode::NewerDatabase,
            Self::Busy(_) => ErrorCode::Busy,
            Self::Cancelled => ErrorCode::Cancelled,
            Self::Internal(_) => ErrorCode::Internal,
        }
    }
}

impl From<Error> for IpcError {
    fn from(error: Error) -> Self {
        let code = error.code();
        if let Error::Internal(cause) = &error {
            tracing::error!(%cause, "internal error");
        }
        let field = match &error {
            Error::Invalid { field, .. } => field.clone(),
            Error::WrongSecret { field, .. } => Some((*field).to_owned()),
            Error::ProtectedFile(_) => Some("password".to_owned()),
            _ => None,
        };
        let retryable =
            matches!(code, ErrorCode::Network | ErrorCode::Busy | ErrorCode::StorageFull | ErrorCode::Provider);
        Self { code, message: error.to_string(), field, retryable }
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        if matches!(error, DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)) {
            // It was locked while this was under way.
            return Self::Locked;
        }
        match sqlite_code(&error) {
            // SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR and their extended forms
            Some(code) if matches!(code & 0xff, 13 | 8 | 10) => Self::StorageFull,
            // SQLITE_BUSY, SQLITE_LOCKED
            Some(code) if matches!(code & 0xff, 5 | 6) => {
                Self::Busy("The vault is busy. Try again in a moment.".into())
            }
            // SQLITE_CORRUPT_VTAB: the search index, which is not the vault
            Some(267) => Self::UnreadableFile("The search index is damaged. Restore a backup to go on.".into()),
            // SQLITE_CORRUPT, SQLITE_NOTADB
            Some(code) if matches!(code & 0xff, 11 | 26) => Self::Damaged,
            // SQLITE_NOMEM and an error without words are what SQLCipher makes of a page that does not fit its key.
            Some(7) => Self::Damaged,
            Some(1) if error.to_string().contains("SQL logic error") => Self::Damaged,
            _ => Self::internal(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::*;
        match error.kind() {
            StorageFull | QuotaExceeded | ReadOnlyFilesystem | FileTooLarge => Self::StorageFull,
            NotFound => Self::UnreadableFile("The file is not there.".into()),
            PermissionDenied => {
                Self::UnreadableFile("The file or folder may not be read or written. Check its permissions.".into())
            }
            _ => Self::internal(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

/// SQLite's extended result code, if the error came from SQLite.
pub fn sqlite_code(error: &DbErr) -> Option<u32> {
    let (DbErr::Exec(RuntimeErr::SqlxError(cause))
    | DbErr::Query(RuntimeErr::SqlxError(cause))
    | DbErr::Conn(RuntimeErr::SqlxError(cause))) = error
    else {
        return None;
    };
    cause.as_database_error()?.code()?.parse().ok()
}
