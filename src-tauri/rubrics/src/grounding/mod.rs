//! Ties every claim in a text about a person to the facts of their resume: numbers, employers, titles, dates, degrees,
//! skills, certificates, awards and links. It compares what is written and judges no one: a claim without a source may
//! be true, but then the fact belongs into the profile first.
//!
//! A number is sourced when a line of the facts holds it in the same unit, within what its wording allows (“nearly 40 %”
//! for 38 %), **and** the sentence shares a word that matters with that line; a real 40 % that is used for another thing
//! is *altered*. Between two languages words cannot be compared, so there the value and unit alone must do.

mod claim;
mod credentials;
mod dates;
mod degrees;
mod facts;
mod letter;
mod lexicon;
mod links;
mod names;
mod numbers;
mod sentence;
mod skills;
mod titles;

pub use claim::{Claim, ClaimKind, Severity, Status};
pub use dates::Month;
pub use letter::{Warning, WarningKind};

use resume_reader::JsonResume;
use serde::Serialize;

use crate::text;
use facts::Facts;
use sentence::Sentence;

/// To whom a text is written. What the other side says of itself is no claim about the person.
#[derive(Debug, Clone, Default)]
pub struct Addressee {
    pub company: Option<String>,
    pub role: Option<String>,
    /// The posting's text.
    pub posting: Option<String>,
    /// Whether the text is a cover letter, which has a length to keep.
    pub is_letter: bool,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Grounding {
    /// In the order of the text.
    pub claims: Vec<Claim>,
    /// How many claims are critical: those a person must see before the text is sent.
    pub critical: usize,
    /// About the text as a whole.
    pub warnings: Vec<Warning>,
}

/// Finds the claims of one kind in a sentence.
type Finder = fn(&Sentence<'_>, &Facts, &Addressee) -> Vec<Claim>;

/// Checks a text against the facts, as of `today`.
pub fn check(facts: &JsonResume, text: &str, to: Option<&Addressee>, today: Month) -> Grounding {
    let facts = Facts::of(facts, today);
    let nobody = Addressee::default();
    let to = to.unwrap_or(&nobody);
    let language = text::language(&links::without_placeholders(text)).unwrap_or(facts.language);
    let placeholders = links::placeholders(text);
    let mut found = Vec::new();
    for cut in text::sentences(text) {
        let sentence = Sentence::of(&cut, language, to, &facts);
        // What stands in a placeholder is not said yet.
        let said = claims_of(&sentence, &facts, to)
            .into_iter()
            .filter(|claim| !placeholders.iter().any(|left| left.overlaps(claim)));
        found.extend(said);
    }
    let mut claims = [placeholders, found].concat();
    claims.sort_by_key(|claim| (claim.span.start, claim.span.end));
    let critical = claims.iter().filter(|claim| claim.severity == Severity::Critical).count();
    let warnings = letter::warnings(text, to);
    Grounding { claims, critical, warnings }
}

fn claims_of(sentence: &Sentence<'_>, facts: &Facts, to: &Addressee) -> Vec<Claim> {
    let mut claims = links::claims(sentence, facts);
    if !sentence.is_about_the_person {
        return claims;
    }
    let finders: [Finder; 7] = [
        dates::claims,
        numbers::claims,
        degrees::claims,
        credentials::claims,
        titles::claims,
        names::claims,
        skills::claims,
    ];
    for find in finders {
        for claim in find(sentence, facts, to) {
            // The first to recognise a piece of text has it.
            if !claims.iter().any(|known| known.overlaps(&claim)) {
                claims.push(claim);
            }
        }
    }
    claims
}
