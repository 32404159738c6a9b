//! The vocabulary's files as a table. One file a family; columns: name, kind, aliases, guards, related; several values
//! are parted by semicolons. A guard is `case NAME` or `near NAME`.

use std::collections::{BTreeMap, HashMap};

use super::{Skill, SkillId, SkillKind};
use crate::text::folded;

const FILES: [(&str, &str); 17] = [
    ("data", include_str!("data/data.tsv")),
    ("design", include_str!("data/design.tsv")),
    ("education", include_str!("data/education.tsv")),
    ("finance", include_str!("data/finance.tsv")),
    ("health", include_str!("data/health.tsv")),
    ("hospitality", include_str!("data/hospitality.tsv")),
    ("law", include_str!("data/law.tsv")),
    ("logistics", include_str!("data/logistics.tsv")),
    ("office", include_str!("data/office.tsv")),
    ("people", include_str!("data/people.tsv")),
    ("public", include_str!("data/public.tsv")),
    ("sales", include_str!("data/sales.tsv")),
    ("science", include_str!("data/science.tsv")),
    ("soft", include_str!("data/soft.tsv")),
    ("software", include_str!("data/software.tsv")),
    ("trades", include_str!("data/trades.tsv")),
    ("occupations", include_str!("data/occupations.tsv")),
];

/// When a name counts as one, because it is an ordinary word too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guard {
    /// Wherever it stands.
    None,
    /// Written exactly so, and not as the first word of a sentence.
    Case,
    /// Written exactly so, beside other names of its field or words that call for one.
    Near,
}

pub(super) struct Table {
    pub skills: Vec<Skill>,
    pub guards: HashMap<&'static str, Guard>,
    /// Folded names and aliases of everything but occupations.
    pub by_name: HashMap<String, SkillId>,
}

impl Table {
    pub fn read() -> Self {
        let rows = || FILES.iter().flat_map(|(family, text)| text.lines().skip(1).map(|line| (*family, line)));
        let mut skills: Vec<Skill> = Vec::new();
        let mut guards = HashMap::new();
        let mut related: Vec<Vec<&str>> = Vec::new();
        for (family, line) in rows() {
            let mut columns = line.split('\t');
            let mut column = || columns.next().unwrap_or_default();
            let (name, kind, aliases) = (column(), kind(column()), values(column()).collect());
            guards.extend(values(column()).filter_map(guard));
            related.push(values(column()).collect());
            skills.push(Skill { name, kind, family, aliases, related: Vec::new() });
        }
        let places: BTreeMap<&str, SkillId> = placed(&skills).map(|(id, skill)| (skill.name, id)).collect();
        for (skill, names) in skills.iter_mut().zip(related) {
            skill.related = names.into_iter().filter_map(|name| places.get(name).copied()).collect();
        }
        let mut by_name = HashMap::new();
        for (id, skill) in placed(&skills).filter(|(_, skill)| skill.kind != SkillKind::Occupation) {
            for name in skill.aliases.iter().chain([&skill.name]) {
                by_name.insert(folded(name), id);
            }
        }
        Self { skills, guards, by_name }
    }
}

pub(super) fn placed(skills: &[Skill]) -> impl Iterator<Item = (SkillId, &Skill)> {
    skills.iter().enumerate().map(|(at, skill)| (SkillId(at as u16), skill))
}

fn values(column: &'static str) -> impl Iterator<Item = &'static str> {
    column.split(';').map(str::trim).filter(|value| !value.is_empty())
}

fn guard(value: &'static str) -> Option<(&'static str, Guard)> {
    let (rule, name) = value.split_once(' ')?;
    Some((name, if rule == "near" { Guard::Near } else { Guard::Case }))
}

fn kind(word: &str) -> SkillKind {
    match word {
        "tool" => SkillKind::Tool,
        "soft" => SkillKind::Soft,
        "language" => SkillKind::Language,
        "licence" => SkillKind::Licence,
        "certificate" => SkillKind::Certificate,
        "occupation" => SkillKind::Occupation,
        _ => SkillKind::Skill,
    }
}
