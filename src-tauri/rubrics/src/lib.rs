//! How the application judges: a posting is read, a match scored, an answer marked, a claim checked, by rules alone.
//! Text and a JSON Resume in, explained values out. It has no clock, no disk, no database, no network and no model, so
//! the same input gives the same answer on every run and every machine.

pub mod grounding;
pub mod letters;
pub mod matching;
pub mod posting;
pub mod practice;
pub mod text;
pub mod vocabulary;
