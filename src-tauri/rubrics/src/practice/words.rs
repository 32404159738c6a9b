//! Words, sentences and the language of an answer, as the cues need them.

use std::{collections::HashSet, sync::LazyLock};

use regex::Regex;

use crate::text;

/// An answer of so many words says too little for any mark.
pub(super) const TOO_FEW: usize = 2;

pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours is well formed")
}

static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*"));

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    WORD.find_iter(text).map(|word| word.as_str().to_lowercase().replace('’', "'"))
}

pub(super) fn count(text: &str) -> usize {
    WORD.find_iter(text).count()
}

/// Little words that hardly any English sentence is without, and few other languages have.
const LITTLE: [&str; 34] = [
    "the", "a", "and", "to", "of", "is", "was", "it", "that", "you", "i", "my", "with", "for", "on", "are", "be",
    "have", "this", "not", "they", "we", "would", "do", "what", "there", "at", "from", "but", "or", "because", "about",
    "me", "i'm",
];

/// Whether the cues can read this. A short answer is given the benefit of the doubt.
pub(super) fn is_english(answer: &str) -> bool {
    if text::language(answer).is_none_or(|code| code == "en") {
        return true;
    }
    let (mut all, mut little) = (0, 0);
    for word in words(answer) {
        all += 1;
        little += usize::from(LITTLE.contains(&word.as_str()));
    }
    all < 6 || little * 5 >= all
}

/// Words that carry no subject of their own, even where a question or posting uses them.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "about", "after", "again", "also", "always", "another", "answer", "anything", "because", "been", "before", "being",
    "between", "bring", "could", "describe", "different", "doing", "done", "during", "each", "else", "every", "everything",
    "example", "explain", "find", "first", "from", "gave", "give", "given", "goes", "going", "good", "greatest", "handle",
    "have", "here", "into", "just", "keep", "kind", "know", "last", "like", "long", "made", "make", "many", "more", "most",
    "much", "must", "need", "never", "often", "once", "only", "other", "over", "people", "please", "project", "really",
    "recently", "right", "role", "same", "situation", "some", "someone", "something", "still", "such", "sure", "take",
    "team", "tell", "than", "that", "their", "them", "then", "there", "they", "thing", "things", "think", "this", "through",
    "time", "times", "under", "used", "very", "walk", "want", "wants", "well", "went", "were", "what", "when", "where", "which",
    "while", "will", "with", "without", "work", "worked", "working", "would", "year", "years", "your", "yourself", "proceed",
];

/// The beginnings of the words that carry the subject of a text: "disagreed" and "disagreement" begin alike.
pub fn subjects(text: &str) -> HashSet<String> {
    words(text).filter(|word| word.len() >= 4 && !EMPTY.contains(&word.as_str())).map(|word| stem(&word)).collect()
}

pub(super) fn stem(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(if letters <= 5 { 4 } else { 5 }).collect()
}
