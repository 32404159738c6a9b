//! What is worth saying about a file that could be read all the same. It judges the file, never the person.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Diagnostic {
    pub code: DiagnosticCode,
    pub message: String,
    /// Counted from zero; absent when it is about the whole file.
    pub page: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DiagnosticCode {
    /// The page has a picture and no text.
    ImageOnlyPage,
    /// Some characters have no known meaning, so words may be missing.
    UnmappableText,
    /// The file was encrypted but opens without a password.
    EncryptedEmptyPassword,
    /// The page is set in columns, which naive readers mix up.
    MultiColumn,
    /// Text that runs up or down the page.
    RotatedText,
    /// Text that cannot be seen on the page; it is left out of what was read.
    HiddenText,
    /// Only the first part of the file was read.
    Truncated,
    /// The first engine failed, the second one read the file; fonts and colours are unknown.
    SecondEngine,
    /// Not one section heading was recognised, so the fields are guesses.
    NoSections,
    /// Neither a section nor a way to reach anyone was found, so no person was made of it.
    NotAResume,
    /// No text was found at all.
    NoText,
    /// The bytes were not UTF-8 and were read as Windows-1252.
    AssumedEncoding,
    /// A value that JSON Resume cannot hold there: an address that is none, a date that is none.
    LeftOut,
}

impl Diagnostic {
    pub(crate) fn new(code: DiagnosticCode, page: Option<usize>) -> Self {
        let place = page.map(|page| format!("Page {}", page + 1)).unwrap_or_else(|| "This file".to_owned());
        let message = match code {
            DiagnosticCode::ImageOnlyPage => {
                format!("{place} is a picture: there is no text to read. Export the resume as a PDF with text.")
            }
            DiagnosticCode::UnmappableText => {
                format!(
                    "{place} has characters without a known meaning; some words may be missing. Embed the fonts when exporting."
                )
            }
            DiagnosticCode::EncryptedEmptyPassword => {
                format!(
                    "{place} is encrypted but opens without a password. Some application systems refuse such files."
                )
            }
            DiagnosticCode::MultiColumn => {
                format!("{place} is set in columns. They were read one after the other; simple readers mix them up.")
            }
            DiagnosticCode::RotatedText => format!("{place} has text that is turned; simple readers lose it."),
            DiagnosticCode::HiddenText => {
                format!("{place} has text that cannot be seen. It was left out; take it out of the file too.")
            }
            DiagnosticCode::Truncated => format!("{place} is very long; only the first part was read."),
            DiagnosticCode::SecondEngine => {
                format!("{place} is unusual and was read in a simpler way; check the fields with more care.")
            }
            DiagnosticCode::NoSections => {
                format!(
                    "{place} has no headings that could be recognised, such as Experience or Education; check every field."
                )
            }
            DiagnosticCode::NotAResume => {
                format!(
                    "{place} does not look like a resume: it has no known heading, no e-mail address and no phone number."
                )
            }
            DiagnosticCode::NoText => format!("{place} has no text."),
            DiagnosticCode::AssumedEncoding => {
                format!("{place} does not say how its letters are encoded; check accents and special characters.")
            }
            DiagnosticCode::LeftOut => {
                format!("{place} has a value that is no date or no address where one belongs; it was left out.")
            }
        };
        Self { code, message, page }
    }

    /// A value that stood at this JSON pointer.
    pub(crate) fn left_out(pointer: &str, value: &str) -> Self {
        let field = pointer.trim_start_matches('/').replace('/', " ");
        let message = format!("“{value}” ({field}) is no date or no address and was left out. Enter it again.");
        Self { message, ..Self::new(DiagnosticCode::LeftOut, None) }
    }
}
