//! Skills by the vocabulary: what goes by several names (“k8s”), and tools whose names no capital gives away. Craft that
//! is told in everyday words (“planning”, “Buchhaltung”) is no claim a machine should doubt.

use super::{Addressee, Claim, ClaimKind, Status, facts::Facts, sentence::Sentence};
use crate::vocabulary::{self, Mention, SkillId, SkillKind};

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, _: &Addressee) -> Vec<Claim> {
    if sentence.is_a_wish() {
        return Vec::new();
    }
    let claim = |mention: Mention| match pointer(facts, mention.skill) {
        Some(pointer) => Some(sentence.claim(ClaimKind::Skill, mention.span, Status::Sourced, Some(pointer))),
        None if is_a_product(&mention, &sentence.text[mention.span.clone()]) => {
            Some(sentence.claim(ClaimKind::Skill, mention.span, Status::Unsourced, None))
        }
        None => None,
    };
    vocabulary::find_in(sentence.text).into_iter().filter_map(claim).collect()
}

/// The fact that has the skill of this name, by whatever other name.
pub(super) fn by_another_name(facts: &Facts, name: &str) -> Option<String> {
    pointer(facts, vocabulary::canonical(name)?)
}

fn pointer(facts: &Facts, skill: SkillId) -> Option<String> {
    let (_, fact) = facts.skills.iter().find(|(known, _)| *known == skill)?;
    Some(facts.facts[*fact].pointer.clone())
}

/// A tool written exactly as its maker writes it. Names in “-ing” and “-ics” are words of the trade.
fn is_a_product(mention: &Mention, written: &str) -> bool {
    let skill = mention.skill.skill();
    let is_technical = matches!(skill.family, "software" | "data");
    let is_a_word = written.ends_with("ing") || written.ends_with("ics");
    skill.kind == SkillKind::Tool && is_technical && written == skill.name && !written.contains(' ') && !is_a_word
}
