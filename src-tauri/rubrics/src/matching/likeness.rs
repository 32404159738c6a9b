//! How alike two lines are: the cosine of their stems and skills, weighed by how rare each is in the resume.

use std::collections::{BTreeMap, HashMap};

use crate::{text::stems, vocabulary::find_in};

/// A line as weighed terms, of length one, sorted by term.
#[derive(Debug, Clone, Default)]
pub(super) struct Text(Vec<(u64, f64)>);

/// The lines of a resume, ready to be compared with.
#[derive(Debug, Default)]
pub(super) struct Lines {
    texts: Vec<Text>,
    occurrences: HashMap<u64, u32>,
}

/// A skill tells more than a word, and tells it in every language.
const SKILL: f64 = 2.0;

impl Lines {
    pub fn new<'text>(lines: impl Iterator<Item = &'text str>, language: Option<&str>) -> Self {
        let counted: Vec<BTreeMap<u64, f64>> = lines.map(|line| terms(line, language)).collect();
        let mut known = Self::default();
        for term in counted.iter().flat_map(BTreeMap::keys) {
            *known.occurrences.entry(*term).or_default() += 1;
        }
        let total = counted.len();
        known.texts = counted.into_iter().map(|terms| known.weighed(terms, total)).collect();
        known
    }

    /// A text of the other side, weighed the same way.
    pub fn text(&self, text: &str, language: Option<&str>) -> Text {
        self.weighed(terms(text, language), self.texts.len())
    }

    fn weighed(&self, terms: BTreeMap<u64, f64>, total: usize) -> Text {
        // A square root instead of the usual logarithm: it is exact on every machine.
        let rarity =
            |term: &u64| ((total + 1) as f64 / f64::from(self.occurrences.get(term).copied().unwrap_or(0) + 1)).sqrt();
        let weighed: Vec<(u64, f64)> = terms.into_iter().map(|(term, count)| (term, count * rarity(&term))).collect();
        let length = weighed.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        Text(weighed.into_iter().map(|(term, weight)| (term, weight / length)).collect())
    }

    /// The most alike of the allowed lines, the first of several, with its likeness from 0 to 1.
    pub fn closest(&self, text: &Text, allowed: impl Fn(usize) -> bool) -> Option<(usize, f64)> {
        let mut best: Option<(usize, f64)> = None;
        for (at, line) in self.texts.iter().enumerate().filter(|(at, _)| allowed(*at)) {
            let likeness = line.likeness(text);
            if likeness > best.map_or(0.0, |(_, best)| best) {
                best = Some((at, likeness));
            }
        }
        best
    }
}

impl Text {
    fn likeness(&self, other: &Self) -> f64 {
        let (mut one, mut two) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut sum = 0.0;
        while let (Some((term, weight)), Some((other, against))) = (one.peek(), two.peek()) {
            match term.cmp(other) {
                std::cmp::Ordering::Less => drop(one.next()),
                std::cmp::Ordering::Greater => drop(two.next()),
                std::cmp::Ordering::Equal => {
                    sum += weight * against;
                    one.next();
                    two.next();
                }
            }
        }
        sum
    }
}

/// Distinct terms: a word said twice in a line says no more than once.
fn terms(text: &str, language: Option<&str>) -> BTreeMap<u64, f64> {
    let words = stems(text, language).into_iter().map(|stem| (hash(&stem), 1.0));
    let skills = find_in(text).into_iter().map(|mention| (hash(&format!("/{}", mention.skill.name())), SKILL));
    words.chain(skills).collect()
}

/// FNV-1a: the same on every machine, unlike the standard library's.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
