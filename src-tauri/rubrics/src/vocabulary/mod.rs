//! The names of skills, tools, licences, languages and occupations, and what else each of them is called. It finds
//! names in texts; how well somebody does a thing is not its affair.

mod finding;
mod table;

use std::{ops::Range, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::text::folded;
use finding::Finder;
use table::Table;

/// A place in the vocabulary. It holds within one build only: store names, not ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SkillId(u16);

/// What sort of thing a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SkillKind {
    Skill,
    Tool,
    Soft,
    Language,
    Licence,
    Certificate,
    Occupation,
}

/// One thing people can do, use, hold or be.
#[derive(Debug)]
pub struct Skill {
    pub name: &'static str,
    pub kind: SkillKind,
    /// The field of work it is at home in: the name of its file.
    pub family: &'static str,
    pub aliases: Vec<&'static str>,
    /// Skills that make this one quick to learn.
    pub related: Vec<SkillId>,
}

/// A name in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    pub skill: SkillId,
    /// In bytes of the text.
    pub span: Range<usize>,
}

struct Vocabulary {
    table: Table,
    skills: Finder,
    occupations: Finder,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let table = Table::read();
    let skills = Finder::new(&table, |skill| skill.kind != SkillKind::Occupation);
    let occupations = Finder::new(&table, |skill| skill.kind == SkillKind::Occupation);
    Vocabulary { table, skills, occupations }
});

impl SkillId {
    pub fn skill(self) -> &'static Skill {
        &VOCABULARY.table.skills[usize::from(self.0)]
    }

    pub fn name(self) -> &'static str {
        self.skill().name
    }
}

/// Everything known, by family and name.
pub fn all() -> impl Iterator<Item = (SkillId, &'static Skill)> {
    VOCABULARY.table.skills.iter().enumerate().map(|(at, skill)| (SkillId(at as u16), skill))
}

/// The skill that goes by this name, whatever its case and accents; versions and remarks in brackets do not matter.
/// The whole text must be the name: use [`find_in`] for prose.
pub fn canonical(name: &str) -> Option<SkillId> {
    let names = &VOCABULARY.table.by_name;
    let whole = folded(name.trim());
    let known = |name: &str| names.get(name.trim()).copied();
    known(&whole)
        .or_else(|| known(whole.split(['(', '[']).next().unwrap_or_default()))
        .or_else(|| known(whole.trim_end_matches(|letter: char| letter.is_ascii_digit() || ". x".contains(letter))))
}

/// Skills, tools, licences and languages named in a text, in their order, the longest name where several begin.
pub fn find_in(text: &str) -> Vec<Mention> {
    VOCABULARY.skills.find_in(text)
}

/// Occupations named in a text, such as a job's title.
pub fn occupations_in(text: &str) -> Vec<Mention> {
    VOCABULARY.occupations.find_in(text)
}
