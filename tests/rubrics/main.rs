//! The rubrics as the rest of the program meets them: texts in, judgements out.

mod grounding;
mod grounding_scenes;
mod posting;
mod letters;
mod practice;
mod text;
mod vocabulary;
