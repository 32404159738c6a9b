//! One person's own records as JSON, by kind and in the form every door shows them, with the files they name; and back.
//! Who is signed in, what was deleted and what others have is not in it: that is the affair of [`super::vault`].

mod taking;
mod writing;

pub use taking::{Taken, take};
pub use writing::written;

const KIND: &str = "records";
const FORMAT: u64 = 1;

/// Names every kind of record with its type, such that what a record names comes before it.
macro_rules! each_kind {
    ($do:ident) => {
        $do! {
            crate::profile::Experience,
            crate::profile::Education,
            crate::profile::Skill,
            crate::profile::Certification,
            crate::resumes::Resume,
            crate::jobs::Job,
            crate::jobs::StatusChange,
            crate::applications::Application,
            crate::interviews::Interview,
            crate::practice::MockInterview,
            crate::questions::Question,
            crate::stories::Story,
            crate::documents::Document,
            crate::goals::Goal,
            crate::assessments::Assessment,
            crate::coach::Conversation,
            crate::coach::Message,
            crate::contacts::Contact,
            crate::notes::Note,
            crate::views::SavedView,
        }
    };
}
use each_kind;
