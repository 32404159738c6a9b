//! The core by its outer door: commands through dispatch, on a real database, with a fixed clock. Each module tells the
//! scenes of one feature.

mod ai;
mod applications;
mod contacts;
mod documents;
mod interviews;
mod jobs;
mod life;
mod notes;
mod profile;
mod trash;
mod world;
