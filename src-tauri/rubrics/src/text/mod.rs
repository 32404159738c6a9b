//! What every rubric needs to know of a text: its language and its sentences, each with its place in bytes. What a
//! sentence means is the affair of the rubric that asks.

mod language;
mod sentences;

pub use language::language;
pub use sentences::{Sentence, sentences};
