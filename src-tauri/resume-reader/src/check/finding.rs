//! What a check can find, how much it matters and what to do about it. When each applies is decided beside.

use serde::{Deserialize, Serialize};

use crate::Rect;

/// One thing worth changing, with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ResumeFinding"))]
pub struct Finding {
    pub id: FindingId,
    pub severity: Severity,
    /// Counted from zero; absent when it is about the whole file or the format has no pages.
    pub page: Option<usize>,
    /// In points from the top left corner of the page.
    #[serde(rename = "box", skip_serializing_if = "Option::is_none", default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub area: Option<Rect>,
    /// What was found, with the words it is about.
    pub message: String,
    /// What to do about it.
    pub fix: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "FindingSeverity"))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// An application system loses something it must have.
    Error,
    /// Some systems lose something, or a reader stumbles.
    Warning,
    /// Could be better.
    Info,
}

macro_rules! findings {
    ($($name:ident $severity:ident $fix:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ResumeFindingId"))]
        #[serde(rename_all = "snake_case")]
        pub enum FindingId { $($name,)* }

        impl FindingId {
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            pub fn fix(self) -> &'static str {
                match self { $(Self::$name => $fix,)* }
            }
        }
    };
}

findings! {
    // What an application system loses.
    NotAResume Error "Choose the file that holds your resume.",
    NoText Error "Export the resume from the program it was written in as a PDF with text, not as a scan.",
    ImageOnlyPage Error "Replace the picture by text: export the page again instead of scanning it.",
    TextInPicture Warning "Write in text whatever the picture says; systems do not read pictures.",
    UnmappableText Error "Choose a common font and embed it when exporting; then copy a line out of the PDF to see that it survives.",
    PrivateUseGlyphs Warning "Write the word instead of the symbol, or put it beside the symbol.",
    ColumnsInterleave Error "Set the page in one column, or let the program write one column after the other.",
    Columns Warning "Use one column for the version that you upload.",
    Table Warning "Set the table as plain lines; systems read cells in an order of their own.",
    TextBox Warning "Move the text out of the text box into the page; many systems skip boxes.",
    HiddenText Error "Delete it. Systems and people who find hidden text turn the resume down.",
    TinyText Warning "Set all text in at least 8 points.",
    RotatedText Warning "Set the text upright.",
    Encrypted Warning "Save a copy without protection.",
    NoSections Error "Give every part a plain heading such as Experience, Education, Skills.",
    UnknownHeading Warning "Use a common heading, for example Experience, Education, Skills, Projects or Certificates.",
    ContactInHeader Warning "Put name, e-mail and phone into the page itself; many systems skip headers and footers.",
    ContactInLink Warning "Write the address out; systems read what is printed, not where a link leads.",
    LongResume Info "Two pages are enough for most roles; keep what supports the one you want.",
    // What a reader looks for.
    MissingName Error "Put your name alone on the first line, in the largest type.",
    MissingEmail Error "Write your e-mail address at the top.",
    MissingPhone Warning "Write your phone number at the top, with the country code.",
    MissingSection Warning "Add the section under its common heading.",
    MissingDates Warning "Give month and year of beginning and end, or \"present\".",
    ImpossibleDates Warning "Correct the dates: the end comes before the beginning, or both lie ahead.",
    InconsistentDates Warning "Write all dates in one way, for example \"Mar 2021 – Jun 2023\".",
    Gap Info "If there is a good answer (study, family, a move), one line of the resume may give it.",
    Overlap Info "If both were true, say that one was part-time or freelance.",
    NoNumbers Info "Say how much, how many, how often or how fast, where you know it.",
    WeakVerb Info "Begin with what you did: led, built, cut, taught, repaired.",
    ShortBullet Info "Say what you did, how, and what came of it, in 8 to 30 words.",
    LongBullet Info "Keep it under 30 words, or make two of it.",
    FewBullets Info "Give a recent role three to six bullets.",
    ManyBullets Info "Keep the three to six that matter for the role you want.",
    TenseDrift Info "Use the past tense for what is over.",
    DuplicateBullet Warning "Say it once, or say what was different the second time.",
    UnevidencedSkill Info "Show it in an entry of your experience or projects, or leave it out.",
    Buzzword Info "Replace it by an example that shows it.",
}
