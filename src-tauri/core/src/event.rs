//! What the core tells whoever listens. It names topics, never cache keys: which screens a topic touches is the UI's affair.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ids::TaskId, reminders::Subject};

/// A kind of record that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Accounts,
    Profile,
    Resumes,
    Jobs,
    Applications,
    Interviews,
    Documents,
    Practice,
    Goals,
    Assessments,
    Conversations,
    Reminders,
    Settings,
    Trash,
    /// Whether the vault is open, locked or damaged, and what opens it.
    Vault,
}

impl Topic {
    pub const ALL: [Topic; 15] = [
        Self::Accounts,
        Self::Profile,
        Self::Resumes,
        Self::Jobs,
        Self::Applications,
        Self::Interviews,
        Self::Documents,
        Self::Practice,
        Self::Goals,
        Self::Assessments,
        Self::Conversations,
        Self::Reminders,
        Self::Settings,
        Self::Trash,
        Self::Vault,
    ];
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Records of this topic are no longer what they were.
    Changed { topic: Topic },
    /// How far a task is: `done` of `total` steps, or an unknown total.
    Progress { task: TaskId, label: String, done: u32, total: Option<u32> },
    /// The next piece of a streamed text.
    Delta { task: TaskId, text: String },
    /// The task is over, well or not; the command's own answer says which.
    Finished { task: TaskId },
    /// Files were dropped on the window or picked in a dialog.
    Files { tickets: Vec<Ticket> },
    /// Files are being held over the window, or no longer.
    Hover { over: bool },
    /// A menu entry or shortcut of the shell was chosen.
    Menu { action: String },
    /// A notification was clicked: show what it is about, or Today if it is about nothing in particular.
    Open { subject: Option<Subject> },
}

/// A file the person gave us, by an opaque name: a door never learns a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ticket {
    pub ticket: String,
    /// The file's own name, for people.
    pub name: String,
    /// In bytes.
    pub size: u64,
}
