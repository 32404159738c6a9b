//! The sections of a resume, of which a person accepts some and skips others.

use resume_reader::{Coach, JsonResume};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A section of a JSON Resume, by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    Basics,
    Work,
    Volunteer,
    Education,
    Awards,
    Certificates,
    Publications,
    Skills,
    Languages,
    Interests,
    References,
    Projects,
}

impl Section {
    pub const ALL: [Self; 12] = [
        Self::Basics,
        Self::Work,
        Self::Volunteer,
        Self::Education,
        Self::Awards,
        Self::Certificates,
        Self::Publications,
        Self::Skills,
        Self::Languages,
        Self::Interests,
        Self::References,
        Self::Projects,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Basics => "basics",
            Self::Work => "work",
            Self::Volunteer => "volunteer",
            Self::Education => "education",
            Self::Awards => "awards",
            Self::Certificates => "certificates",
            Self::Publications => "publications",
            Self::Skills => "skills",
            Self::Languages => "languages",
            Self::Interests => "interests",
            Self::References => "references",
            Self::Projects => "projects",
        }
    }
}

/// The resume without the sections that were skipped.
pub fn only(accepted: &[Section], mut resume: JsonResume) -> JsonResume {
    for section in Section::ALL.into_iter().filter(|section| !accepted.contains(section)) {
        match section {
            Section::Basics => resume.basics = Default::default(),
            Section::Work => resume.work.clear(),
            Section::Volunteer => resume.volunteer.clear(),
            Section::Education => resume.education.clear(),
            Section::Awards => resume.awards.clear(),
            Section::Certificates => resume.certificates.clear(),
            Section::Publications => resume.publications.clear(),
            Section::Skills => resume.skills.clear(),
            Section::Languages => resume.languages.clear(),
            Section::Interests => resume.interests.clear(),
            Section::References => resume.references.clear(),
            Section::Projects => resume.projects.clear(),
        }
        if let Some(coach) = &mut resume.meta.coach {
            forget(coach, section);
        }
    }
    resume
}

fn forget(coach: &mut Coach, section: Section) {
    let is_other = |pointer: &str| pointer.split('/').nth(1) != Some(section.key());
    coach.confidence.retain(|pointer, _| is_other(pointer));
    coach.spans.retain(|pointer, _| is_other(pointer));
    coach.current.retain(|pointer| is_other(pointer));
}
