//! Whether the job is the one the person does: the names of occupations, and how senior they are.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use super::{Candidate, weights::WEIGHTS};
use crate::{
    posting::{Posting, Seniority, level},
    text::words,
    vocabulary::{self, SkillId, SkillKind, occupations_in},
};

/// In how many names of occupations a word occurs: “engineer” says little, “welder” much.
static OCCURRENCES: LazyLock<(HashMap<String, u32>, u32)> = LazyLock::new(|| {
    let (mut counts, mut total) = (HashMap::new(), 0);
    for (_, skill) in vocabulary::all().filter(|(_, skill)| skill.kind == SkillKind::Occupation) {
        total += 1;
        let names = skill.aliases.iter().chain([&skill.name]).flat_map(|name| words(name));
        for word in names.map(|word| word.folded).collect::<BTreeSet<_>>() {
            *counts.entry(word).or_default() += 1;
        }
    }
    (counts, total)
});

pub(super) fn fit(candidate: &Candidate, posting: &Posting) -> Option<f64> {
    let wanted = posting.title.as_deref()?;
    let best = candidate.titles.iter().map(|(title, _)| alike(wanted, title)).fold(0.0, f64::max);
    let distance = posting.seniority.map_or(0, |asked| (asked as i32).abs_diff(seniority(candidate) as i32));
    Some(best * WEIGHTS.seniority.get(distance as usize).copied().unwrap_or(0.0))
}

/// By the latest title that says so, else by the years.
fn seniority(candidate: &Candidate) -> Seniority {
    let by_years = match candidate.years {
        years if years < 2.0 => Seniority::Junior,
        years if years < 5.0 => Seniority::Mid,
        _ => Seniority::Senior,
    };
    candidate.titles.first().and_then(|(title, _)| level(title)).unwrap_or(by_years)
}

/// 1 for the same occupation, half for a related one, else by the words they share.
pub(super) fn alike(wanted: &str, title: &str) -> f64 {
    let occupations =
        |text: &str| occupations_in(text).into_iter().map(|mention| mention.skill).collect::<BTreeSet<SkillId>>();
    let (asked, own) = (occupations(wanted), occupations(title));
    if asked.iter().any(|one| own.contains(one)) {
        return 1.0;
    }
    let related =
        |one: &SkillId, other: &SkillId| one.skill().related.contains(other) || other.skill().related.contains(one);
    let near = asked.iter().any(|one| own.iter().any(|other| related(one, other)));
    shared_words(wanted, title).max(if near { WEIGHTS.alias } else { 0.0 })
}

fn shared_words(wanted: &str, title: &str) -> f64 {
    let telling = |text: &str| {
        let words = words(text).into_iter().map(|word| word.folded);
        words.filter(|word| word.len() > 2 && level(word).is_none()).collect::<BTreeSet<_>>()
    };
    let (counts, total) = &*OCCURRENCES;
    let rarity = |word: &String| (f64::from(total + 1) / f64::from(counts.get(word).copied().unwrap_or(0) + 1)).sqrt();
    let (asked, own) = (telling(wanted), telling(title));
    let all: f64 = asked.iter().map(rarity).sum();
    let shared: f64 = asked.iter().filter(|word| own.contains(*word)).map(rarity).sum();
    if all > 0.0 { shared / all } else { 0.0 }
}
