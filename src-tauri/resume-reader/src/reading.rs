//! What a reading is made of: options in; kind, text, pages and resume out. Plain values, nothing here computes.

use serde::{Deserialize, Serialize};

use crate::{Diagnostic, JsonResume};

/// What the caller knows about the file beside its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct Options {
    /// Opens an encrypted PDF; the empty password is tried first without asking.
    pub password: Option<String>,
    /// Only a hint between plain text and Markdown; everything else is recognised by content.
    pub file_name: Option<String>,
}

/// Everything that was read from one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reading {
    pub kind: FileKind,
    /// The text in reading order, one line a line of the page, pages separated by form feeds.
    pub text: String,
    /// Empty for formats that have no pages of their own (DOCX, ODT, HTML, plain text, Markdown, JSON).
    pub pages: Vec<Page>,
    pub resume: JsonResume,
    pub diagnostics: Vec<Diagnostic>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FileKind {
    Pdf,
    Docx,
    Odt,
    Html,
    PlainText,
    Markdown,
    JsonResume,
}

/// A page as it is shown: origin at the top left, points, rotation already applied.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Page {
    pub width: f32,
    pub height: f32,
    /// In reading order.
    pub words: Vec<Word>,
    /// In reading order; each is a run of `words`.
    pub lines: Vec<Line>,
    /// In reading order; each is a run of `lines`.
    pub blocks: Vec<Block>,
    pub links: Vec<Link>,
}

/// A rectangle in points, origin at the top left of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rect {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Word {
    pub text: String,
    #[serde(rename = "box")]
    pub area: Rect,
    /// The size of the type in points.
    pub size: f32,
    pub font: String,
    pub bold: bool,
    pub italic: bool,
    /// `#rrggbb`.
    pub color: String,
    /// A pictogram of an icon font, which says nothing when read aloud.
    pub icon: bool,
    /// Set apart from the word before it by more than a space: a column, a tab, a right-aligned date.
    pub apart: bool,
}

/// The words from `start` up to, not including, `end`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Line {
    pub start: usize,
    pub end: usize,
    pub text: String,
    #[serde(rename = "box")]
    pub area: Rect,
}

/// The lines from `start` up to, not including, `end`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Block {
    pub start: usize,
    pub end: usize,
    #[serde(rename = "box")]
    pub area: Rect,
    /// Counts the columns and bands of the page in reading order; lines of one region read straight down.
    pub region: usize,
    /// The code of its language in ISO 639-1, where there is enough text to tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub language: Option<String>,
}

/// A clickable area of the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Link {
    pub target: String,
    #[serde(rename = "box")]
    pub area: Rect,
}

impl Rect {
    pub fn from_edges(left: f32, top: f32, right: f32, bottom: f32) -> Self {
        Self { x: left.min(right), y: top.min(bottom), width: (right - left).abs(), height: (bottom - top).abs() }
    }

    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }

    pub fn middle(&self) -> f32 {
        self.y + self.height / 2.0
    }

    pub fn union(&self, other: &Rect) -> Rect {
        Rect::from_edges(
            self.x.min(other.x),
            self.y.min(other.y),
            self.right().max(other.right()),
            self.bottom().max(other.bottom()),
        )
    }

    pub fn overlaps(&self, other: &Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}
