//! The rubrics as the rest of the program meets them: texts in, judgements out.

mod grounding;
mod grounding_scenes;
mod letters;
mod matching;
mod posting;
mod practice;
mod text;
mod vocabulary;
