//! Which of a posting's requirements a letter speaks of. Whether what it says is true is the affair of the grounding.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    posting::{Posting, Requirement},
    text::{language, sentences, stems},
    vocabulary::find_in,
};

/// A requirement, and whether a letter speaks of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AddressedRequirement"))]
pub struct Addressed {
    /// The posting's own line.
    pub text: String,
    pub is_addressed: bool,
}

/// A sentence with so many of a requirement's words speaks of it.
const SHARED: f64 = 0.5;

/// What the posting must have, in its order, each with whether the letter names one of its skills or says its words.
pub fn addressed(letter: &str, posting: &Posting) -> Vec<Addressed> {
    let names: BTreeSet<&str> = find_in(letter).into_iter().map(|mention| mention.skill.name()).collect();
    let spoken = language(letter);
    let said: Vec<BTreeSet<String>> =
        sentences(letter).iter().map(|sentence| stems(sentence.text, spoken).into_iter().collect()).collect();
    let speaks_of = |requirement: &Requirement| {
        let asked: BTreeSet<String> = stems(&requirement.text, posting.language.as_deref()).into_iter().collect();
        let shared = |sentence: &BTreeSet<String>| asked.intersection(sentence).count() as f64 / asked.len() as f64;
        requirement.skills.iter().any(|skill| names.contains(skill.as_str()))
            || !asked.is_empty() && said.iter().any(|sentence| shared(sentence) >= SHARED)
    };
    let musts = posting.requirements.iter().filter(|one| one.must);
    musts.map(|one| Addressed { text: one.text.clone(), is_addressed: speaks_of(one) }).collect()
}
