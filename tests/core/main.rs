//! The core by its outer door: commands through dispatch, on a real database, with a fixed clock. Each module tells the
//! scenes of one feature.

mod ai;
mod applications;
mod assessments;
mod backup;
mod browsing;
mod coach;
mod contacts;
mod documents;
mod goals;
mod hardship;
mod importing;
mod insights;
mod interviews;
mod jobs;
mod json_resume;
mod life;
mod linkedin;
mod many_jobs;
mod notes;
mod own_records;
mod plans;
mod practice;
mod profile;
mod resumes;
mod sample;
mod schema;
mod search;
mod settings;
mod today;
mod trash;
mod vault_file;
mod views;
mod world;
