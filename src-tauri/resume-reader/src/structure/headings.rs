//! The words that head the sections of a resume, in fourteen languages. Words only: style is judged in `sections`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::wording::fold;

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Section {
    Contact,
    Summary,
    Work,
    Volunteer,
    Education,
    Skills,
    Certificates,
    Projects,
    Publications,
    Awards,
    Languages,
    Interests,
    References,
    Profiles,
    /// A heading known to begin something this reader leaves as text.
    Other,
}

use Section::*;

const NAMES: [(&str, Section); 15] = [
    ("contact", Contact),
    ("summary", Summary),
    ("work", Work),
    ("volunteer", Volunteer),
    ("education", Education),
    ("skills", Skills),
    ("certificates", Certificates),
    ("projects", Projects),
    ("publications", Publications),
    ("awards", Awards),
    ("languages", Languages),
    ("interests", Interests),
    ("references", References),
    ("profiles", Profiles),
    ("other", Other),
];

static HEADINGS: LazyLock<HashMap<String, Section>> = LazyLock::new(|| {
    let mut headings = HashMap::new();
    let mut section = Other;
    for line in include_str!("headings.txt").lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with("  ") {
            headings.extend(line.split(',').map(|words| (fold(words), section)));
        } else {
            section = NAMES.iter().find(|(name, _)| *name == line).map_or(Other, |(_, section)| *section);
        }
    }
    headings
});

/// The section that a text heads when it is a heading, by its words alone.
pub(crate) fn section_of(text: &str) -> Option<Section> {
    if text.chars().count() > 48 || text.trim_end().ends_with(['.', ',', ';']) {
        return None;
    }
    let folded = fold(text);
    if folded.is_empty() || folded.split(' ').count() > 6 {
        return None;
    }
    HEADINGS.get(folded.as_str()).or_else(|| HEADINGS.get(without_joiners(&folded).as_str())).copied()
}

/// What a heading unknown as a whole is about, by the words in it.
pub(crate) fn section_by_word(text: &str) -> Section {
    const WORDS: [(&str, Section); 26] = [
        ("volunteer", Volunteer),
        ("experience", Work),
        ("employment", Work),
        ("erfahrung", Work),
        ("tatigkeit", Work),
        ("experiencia", Work),
        ("教育", Education),
        ("education", Education),
        ("studium", Education),
        ("formation", Education),
        ("certifi", Certificates),
        ("zertifi", Certificates),
        ("skill", Skills),
        ("kenntnisse", Skills),
        ("competenc", Skills),
        ("技能", Skills),
        ("project", Projects),
        ("projekt", Projects),
        ("publication", Publications),
        ("award", Awards),
        ("honor", Awards),
        ("language", Languages),
        ("sprache", Languages),
        ("interest", Interests),
        ("summary", Summary),
        ("profile", Summary),
    ];
    let folded = fold(text);
    WORDS.iter().find(|(word, _)| folded.contains(word)).map_or(Other, |(_, section)| *section)
}

pub(crate) fn is_heading_text(text: &str) -> bool {
    section_of(text).is_some()
}

fn without_joiners(folded: &str) -> String {
    const JOINERS: [&str; 11] = ["and", "und", "et", "y", "e", "og", "och", "my", "of", "the", "selected"];
    folded.split(' ').filter(|word| !JOINERS.contains(word)).collect::<Vec<_>>().join(" ")
}
