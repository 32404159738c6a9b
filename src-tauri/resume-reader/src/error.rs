//! Why a file could not be read, in words a person can act on. Parser messages are deliberately not passed on.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum ReadError {
    #[error("The file is empty. Choose another file.")]
    Empty,
    #[error("This kind of file cannot be read{}. Save the resume as PDF or DOCX and try again.", found_as(.found))]
    NotSupported { found: Option<String> },
    #[error("{}", password_words(.wrong_password))]
    Encrypted { wrong_password: bool },
    #[error("The file is damaged: {what}. Open it in the program that made it, save it again, and try once more.")]
    Malformed { what: String },
    #[error("The file is too large: {what}. Save a smaller copy, for example without pictures.")]
    TooLarge { what: String },
}

impl ReadError {
    /// Names what is broken, for the sentence "The file is damaged: …".
    pub fn malformed(what: impl Into<String>) -> Self {
        Self::Malformed { what: what.into() }
    }

    /// Names the limit, for the sentence "The file is too large: …".
    pub fn too_large(what: impl Into<String>) -> Self {
        Self::TooLarge { what: what.into() }
    }

    /// Names what the bytes look like instead.
    pub fn not_supported(found: &str) -> Self {
        Self::NotSupported { found: Some(found.to_owned()) }
    }
}

fn found_as(found: &Option<String>) -> String {
    found.as_ref().map(|kind| format!(" (it looks like {kind})")).unwrap_or_default()
}

fn password_words(wrong_password: &bool) -> &'static str {
    if *wrong_password {
        "That password does not open the file. Check it and try again."
    } else {
        "The file is protected. Enter its password, or save a copy without one."
    }
}
