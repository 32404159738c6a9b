//! What every rubric needs to know of a text: its language, its sentences, words and numbers, each with its place in
//! bytes. What a sentence means is the affair of the rubric that asks.

mod language;
mod number_words;
mod numbers;
mod sentences;
mod stem;
mod units;
mod words;

pub use language::language;
pub use numbers::{Number, Qualifier, numbers};
pub use sentences::{Sentence, sentences};
pub use stem::stems;
pub use units::Unit;
pub use words::{Word, akin, folded, words};
