//! LinkedIn's own data export, a ZIP of CSV files or one of those files: who the person is, and the jobs they saved or
//! applied for. Messages, connections and advertising are left where they are.

mod archive;
mod jobs;
mod profile;

pub use archive::{names, unpacked};

use super::{
    sheet::{self, Sheet},
    text,
    tracker::{PlannedJob, Trouble},
};
use crate::{clock::Instant, profile::Filling};

/// A file of the export that we read, by the name it has there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Profile,
    Positions,
    Education,
    Skills,
    Certifications,
    Emails,
    PhoneNumbers,
    JobApplications,
    SavedJobs,
}

impl Part {
    const ALL: [Self; 9] = [
        Self::Profile,
        Self::Positions,
        Self::Education,
        Self::Skills,
        Self::Certifications,
        Self::Emails,
        Self::PhoneNumbers,
        Self::JobApplications,
        Self::SavedJobs,
    ];

    fn file(self) -> &'static str {
        match self {
            Self::Profile => "profile.csv",
            Self::Positions => "positions.csv",
            Self::Education => "education.csv",
            Self::Skills => "skills.csv",
            Self::Certifications => "certifications.csv",
            Self::Emails => "email addresses.csv",
            Self::PhoneNumbers => "phonenumbers.csv",
            Self::JobApplications => "job applications.csv",
            Self::SavedJobs => "saved jobs.csv",
        }
    }

    /// Columns that only this file has.
    fn marks(self) -> &'static [&'static str] {
        match self {
            Self::Profile => &["First Name", "Last Name", "Headline"],
            Self::Positions => &["Company Name", "Title", "Started On", "Finished On"],
            Self::Education => &["School Name", "Degree Name"],
            Self::Skills => &["Name"],
            Self::Certifications => &["Name", "Authority"],
            Self::Emails => &["Email Address", "Confirmed", "Primary"],
            Self::PhoneNumbers => &["Extension", "Number", "Type"],
            Self::JobApplications => &["Application Date", "Company Name", "Job Title"],
            Self::SavedJobs => &["Saved Date", "Job Title", "Company Name"],
        }
    }

    pub fn named(path: &str) -> Option<Self> {
        let name = path.rsplit('/').next()?.to_lowercase();
        Self::ALL.into_iter().find(|part| part.file() == name)
    }

    /// The part whose columns these are; a file of skills has too plain a header to be known by it.
    pub fn with_header(cells: &[String]) -> Option<Self> {
        let has = |mark: &&str| cells.iter().any(|cell| cell.trim() == *mark);
        Self::ALL.into_iter().find(|part| *part != Self::Skills && part.marks().iter().all(has))
    }
}

/// What the export says of the person, and the jobs in it.
#[derive(Default)]
pub struct Export {
    pub filling: Filling,
    pub name: Option<String>,
    pub email: Option<String>,
    pub jobs: Vec<PlannedJob>,
    pub troubles: Vec<Trouble>,
}

/// Reads the parts of an export, each with its bytes.
pub fn read(parts: Vec<(Part, Vec<u8>)>, now: Instant) -> Export {
    let mut export = Export::default();
    for (part, bytes) in parts {
        let Some((text, _)) = text::decoded(&bytes) else {
            let message = format!("“{}” is not a table, so it was left out.", part.file());
            export.troubles.push(Trouble::remark(None, message));
            continue;
        };
        let is_header =
            |cells: &[String]| part.marks().iter().all(|mark| cells.iter().any(|cell| cell.trim() == *mark));
        let sheet = sheet::read(&text, is_header);
        let table = Table(&sheet);
        match part {
            Part::JobApplications | Part::SavedJobs => jobs::read(&mut export, part, &table, now),
            _ => profile::read(&mut export, part, &table),
        }
    }
    export
}

/// A sheet whose cells are asked for by their column's name.
struct Table<'a>(&'a Sheet);

impl Table<'_> {
    fn rows(&self) -> impl Iterator<Item = Line<'_>> {
        self.0.rows.iter().map(|row| Line { sheet: self.0, row })
    }

    fn column<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b str> {
        let place = self.0.header.iter().position(|header| header == name);
        place.into_iter().flat_map(|place| self.0.rows.iter().map(move |row| row.cell(place)))
    }
}

struct Line<'a> {
    sheet: &'a Sheet,
    row: &'a sheet::SheetRow,
}

impl Line<'_> {
    /// The text of a column without the entities of web pages; nothing if it is empty or missing.
    fn text(&self, name: &str) -> Option<String> {
        let place = self.sheet.header.iter().position(|header| header == name)?;
        let text = without_entities(self.row.cell(place));
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn line(&self) -> u32 {
        self.row.line
    }
}

fn without_entities(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&nbsp;", " ")];
    let text = pairs.into_iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter));
    // Last, so that what it uncovers is not taken for an entity itself.
    text.replace("&amp;", "&")
}
