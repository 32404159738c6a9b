//! Taking a file in: what it is, what would come of it, and doing it as one batch that can be taken back. What each format
//! says is the affair of the format's own file.

mod commands;
mod invitations;
mod known;
mod recognising;
mod saving;
mod telling;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use commands::{ImportFile, UndoImport, import_file, list_imports, preview_import, undo_import};
pub use invitations::SeenInvitation;

use super::tracker::{ColumnSeen, JobColumn, PlannedJob, Trouble};
use crate::{
    batches::BatchSource,
    choices::choices,
    ids::{ImportBatchId, ResumeId},
    profile::{Filled, Filling},
    trash::Counted,
};

choices! {
    /// What a file is.
    ImportKind {
        /// A table of jobs: another tracker's, a spreadsheet's, our own.
        #[default]
        Csv,
        /// Our own export of a person's records.
        Json,
        /// A resume as JSON, as other programs write it.
        JsonResume,
        /// A resume as PDF, DOCX, Markdown or plain text.
        Resume,
        /// LinkedIn's export of one's data, whole or one file of it.
        Linkedin,
        /// Invitations to meetings, as iCalendar.
        Calendar,
    }
}

impl ImportKind {
    fn source(self) -> BatchSource {
        match self {
            Self::Csv => BatchSource::Csv,
            Self::Json => BatchSource::Json,
            Self::JsonResume => BatchSource::JsonResume,
            Self::Resume => BatchSource::ResumeFile,
            Self::Linkedin => BatchSource::Linkedin,
            Self::Calendar => BatchSource::Calendar,
        }
    }
}

/// What a file is, and what comes of it: before it is saved, what would.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ImportReport {
    pub kind: ImportKind,
    pub file_name: String,
    /// Whose it is, if it says so.
    pub person: Option<String>,
    /// The encoding its text was read in, if that was not UTF-8.
    pub encoding: Option<String>,
    /// New records by kind; kinds without any are left out.
    pub counts: Vec<Counted>,
    /// How many are there already, or twice in the file.
    pub duplicates: u32,
    /// The first of what could not be used, or not as it stands.
    pub problems: Vec<ImportProblem>,
    pub problem_count: u32,
    /// The columns of a table of jobs, in their order.
    pub columns: Vec<ColumnSeen>,
    /// The meetings of a calendar file.
    pub interviews: Vec<SeenInvitation>,
    /// What of the person's profile was filled, if the file says anything of the person.
    pub filled: Option<Filled>,
    /// The resume that was saved.
    pub resume: Option<ResumeId>,
    /// What takes it back; nothing before it is saved.
    pub batch: Option<ImportBatchId>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportProblem {
    /// Where in the file, from 1, if it is somewhere.
    pub row: Option<u32>,
    pub message: String,
    /// Nothing of that row is taken in.
    pub is_left_out: bool,
}

/// The most problems that are told one by one.
const MOST_PROBLEMS: usize = 200;

/// What a file says, understood but not compared with what is there.
#[derive(Default)]
struct Understood {
    kind: ImportKind,
    encoding: Option<&'static str>,
    columns: Vec<ColumnSeen>,
    jobs: Vec<PlannedJob>,
    filling: Filling,
    name: Option<String>,
    email: Option<String>,
    troubles: Vec<Trouble>,
}

fn problems(troubles: &[Trouble]) -> Vec<ImportProblem> {
    let mut sorted: Vec<&Trouble> = troubles.iter().collect();
    sorted.sort_by_key(|trouble| (!trouble.is_left_out, trouble.line));
    let problem = |trouble: &&Trouble| ImportProblem {
        row: trouble.line,
        message: trouble.message.clone(),
        is_left_out: trouble.is_left_out,
    };
    sorted.iter().take(MOST_PROBLEMS).map(problem).collect()
}
