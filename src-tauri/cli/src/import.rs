//! `coach import`: a file becomes records. Without --yes it only says what would.

use std::path::PathBuf;

use coach_core::{
    Error, Result,
    profile::Filled,
    resumes::{
        ResumeReview, SaveResume, SavedResume, Section,
        commands::{ReadResume, preview_resume, read_resume, save_resume},
    },
};
use resume_reader::FileKind;
use serde_json::json;

use crate::{Opening, outcome::Answer, surroundings};

/// Takes a file in. Without --yes it says what would happen, and nothing is saved.
#[derive(clap::Args)]
#[command(after_help = "Example: coach import resume.json --as json-resume --yes")]
pub struct Import {
    file: PathBuf,
    /// What the file is; recognised if left out.
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<Kind>,
    /// Saves it.
    #[arg(long)]
    yes: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// A resume as JSON, as other programs write it.
    JsonResume,
    /// A resume as PDF, DOCX, Markdown or plain text.
    Resume,
}

impl Import {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        let app = vault.app(surroundings()).await?;
        let actor = app.actor(vault.user.as_deref()).await?;
        let ticket = app.ticket_for_path(self.file)?.ticket;
        let review = read_resume(&app, actor, ReadResume { ticket, task: app.new_id(), password: None }).await?;
        let found = if review.kind == FileKind::JsonResume { Kind::JsonResume } else { Kind::Resume };
        if self.kind.is_some_and(|kind| kind != found) {
            return Err(Error::invalid("as", "The file is of another kind. Leave --as out to have it recognised."));
        }
        let wanted = everything(&review);
        let saved = match self.yes {
            true => save_resume(&app, actor, wanted).await?,
            false => preview_resume(&app, actor, wanted).await?,
        };
        vault.print(&as_an_object(&review, &saved, self.yes), || in_words(&review, &saved, self.yes))
    }
}

fn everything(review: &ResumeReview) -> SaveResume {
    let name = review.file_name.rsplit_once('.').map_or(review.file_name.as_str(), |(name, _)| name);
    SaveResume {
        ticket: review.ticket.clone(),
        title: name.to_owned(),
        resume: review.resume.clone(),
        accepted: Section::ALL.to_vec(),
        replaces: None,
        make_primary: false,
        fill_profile: true,
    }
}

fn as_an_object(review: &ResumeReview, saved: &SavedResume, is_saved: bool) -> serde_json::Value {
    let filled = saved.filled.clone().unwrap_or_default();
    json!({
        "recognised": review.kind,
        "saved": is_saved,
        "resume": is_saved.then_some(saved.resume.id),
        "counts": counts(&filled).map(|(count, word)| json!({ "kind": word, "count": count })),
        "duplicates": filled.already_there,
        "problems": filled.left_out,
    })
}

fn in_words(review: &ResumeReview, saved: &SavedResume, is_saved: bool) -> String {
    let filled = saved.filled.clone().unwrap_or_default();
    let name = review.resume.basics.name.as_deref().unwrap_or("a person without a name");
    let mut words = format!("A resume of {name}.\n");
    for (count, word) in counts(&filled) {
        words += &format!("  {count:>4} new: {word}\n");
    }
    words += &format!("  {:>4} in the profile already\n", filled.already_there);
    for left in &filled.left_out {
        words += &format!("  left out {}: {}\n", left.place, left.message);
    }
    words + if is_saved { "Saved.\n" } else { "Nothing was saved. Add --yes to save it.\n" }
}

fn counts(filled: &Filled) -> [(u32, &'static str); 5] {
    [
        (filled.profile_fields, "profile fields"),
        (filled.experiences, "experiences"),
        (filled.educations, "educations"),
        (filled.skills, "skills"),
        (filled.certifications, "certifications"),
    ]
}
