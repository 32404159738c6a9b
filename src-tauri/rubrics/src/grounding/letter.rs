//! What is worth a warning in a text as a whole: its length, language, stock phrases, stuffed keywords, and whether it
//! names whom it is for. None of it says that a claim is wrong.

use std::collections::HashMap;

use serde::Serialize;

use super::{Addressee, lexicon, links::without_placeholders, sentence::names};
use crate::text::{folded, language, words};

/// Something about the text as a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingWarning"))]
pub struct Warning {
    pub kind: WarningKind,
    /// What is meant, in words for the person.
    pub message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "GroundingWarningKind"))]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    StockPhrase,
    KeywordStuffing,
    Language,
    Length,
    Company,
}

/// A cover letter that is read has between so many words.
const LENGTH: std::ops::RangeInclusive<usize> = 250..=400;

/// A word that matters may come up this often before it looks stuffed.
const OFTEN: usize = 7;

pub(super) fn warnings(text: &str, to: &Addressee) -> Vec<Warning> {
    let spelled = words(text);
    let mut warnings = Vec::new();
    let mut warn = |kind, message: String| warnings.push(Warning { kind, message });
    let plain = folded(text);
    for phrase in lexicon::STOCK_PHRASES.iter().filter(|phrase| plain.contains(*phrase)) {
        warn(WarningKind::StockPhrase, format!("“{phrase}” is in every letter. Say it in your own words."));
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in spelled.iter().filter(|word| lexicon::matters(&word.folded, word.text)) {
        *counts.entry(&word.folded).or_default() += 1;
    }
    let mut stuffed: Vec<_> = counts.into_iter().filter(|(_, count)| *count >= OFTEN).collect();
    stuffed.sort_unstable();
    for (word, count) in stuffed {
        warn(WarningKind::KeywordStuffing, format!("“{word}” comes up {count} times."));
    }
    let theirs = to.posting.as_deref().and_then(language);
    if let (Some(ours), Some(theirs)) = (language(&without_placeholders(text)), theirs)
        && ours != theirs
    {
        warn(WarningKind::Language, format!("The posting is written in “{theirs}”, this text in “{ours}”."));
    }
    if to.is_letter && !LENGTH.contains(&spelled.len()) {
        let (least, most) = LENGTH.into_inner();
        warn(WarningKind::Length, format!("The letter has {} words; {least} to {most} are read.", spelled.len()));
    }
    if let Some(company) = to.company.as_deref().filter(|company| to.is_letter && !names(company, &spelled)) {
        warn(WarningKind::Company, format!("The letter never names {company}."));
    }
    warnings
}
