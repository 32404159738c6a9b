//! A sentence under examination: its words, its language, and whether it speaks of the person at all.

use std::ops::Range;

use super::{Addressee, Claim, ClaimKind, Status, facts::Facts, lexicon};
use crate::text::{self, Word, akin, folded, words};

pub(super) struct Sentence<'text> {
    pub text: &'text str,
    /// Where it begins in the whole text, in bytes.
    pub start: usize,
    pub words: Vec<Word<'text>>,
    /// The folded words that tie it to a fact.
    pub content: Vec<String>,
    pub language: &'static str,
    pub is_about_the_person: bool,
    /// The stations of the facts it speaks of.
    pub stations: Vec<usize>,
}

impl<'text> Sentence<'text> {
    pub fn of(cut: &text::Sentence<'text>, language: &'static str, to: &Addressee, facts: &Facts) -> Self {
        let words = words(cut.text);
        let is_about_the_person = !is_greeting(&words) && !is_about_the_company(&words, language, to);
        let stations = facts.stations_in(&words);
        let content = words.iter().filter(|word| lexicon::matters(&word.folded, word.text));
        let content = content.map(|word| word.folded.clone()).collect();
        Self { text: cut.text, start: cut.span.start, words, content, language, is_about_the_person, stations }
    }

    pub fn claim(&self, kind: ClaimKind, span: Range<usize>, status: Status, source: Option<String>) -> Claim {
        let value = self.text[span.clone()].to_owned();
        let span = self.start + span.start..self.start + span.end;
        Claim { sentence: self.text.to_owned(), kind, value, status, source, severity: status.severity(), span }
    }

    /// Whether the facts are written in another language, so that words cannot be compared.
    pub fn is_foreign_to(&self, facts: &Facts) -> bool {
        self.language != facts.language
    }

    /// The folded word `back` words before the byte, or nothing.
    pub fn before(&self, byte: usize, back: usize) -> &str {
        let index = self.words.partition_point(|word| word.span.start < byte);
        index.checked_sub(back).map_or("", |index| self.words[index].folded.as_str())
    }

    pub fn has_any(&self, cues: &[&str]) -> bool {
        self.words.iter().any(|word| cues.contains(&word.folded.as_str()))
    }

    /// Whether the person only wishes or learns what the sentence names.
    pub fn is_a_wish(&self) -> bool {
        self.has_any(&lexicon::WISHES)
    }
}

fn is_greeting(words: &[Word<'_>]) -> bool {
    words.first().is_some_and(|word| lexicon::GREETINGS.contains(&word.folded.as_str())) && words.len() < 9
}

/// The company is named, or addressed, and nobody says “I”.
fn is_about_the_company(words: &[Word<'_>], language: &str, to: &Addressee) -> bool {
    let speaks_of_self = words.iter().any(|word| lexicon::is_first_person(&word.folded, word.text, language));
    let company = to.company.as_deref().is_some_and(|company| names(company, words));
    !speaks_of_self && (company || words.iter().any(|word| lexicon::ADDRESS.contains(&word.folded.as_str())))
}

/// Whether the words hold a name, all but its commonest parts.
pub(super) fn names(name: &str, sentence: &[Word<'_>]) -> bool {
    let name: Vec<String> = words(name).into_iter().map(|word| folded(word.text)).collect();
    let own: Vec<&String> = name.iter().filter(|word| word.len() >= 3 && !lexicon::is_common_in_names(word)).collect();
    let own = if own.is_empty() { name.iter().collect() } else { own };
    own.iter().all(|word| sentence.iter().any(|other| akin(word, &other.folded)))
}
