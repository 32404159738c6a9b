//! The rubrics as the rest of the program meets them: texts in, judgements out.

mod grounding;
mod practice;
mod text;
