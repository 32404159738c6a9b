//! Everything AI Career Coach does. A window, a command line and a test server are doors to it: each turns what it is
//! asked into a command of the table in [`ipc`] and hands back the answer. This crate knows no window.
//!
//! Read it in this order: [`app`] is all the state there is, [`ipc`] the table of commands, [`record`] what every
//! stored record has in common; then any feature folder, of which [`jobs`] is the fullest.

pub mod app;
pub mod batches;
pub mod blobs;
pub mod check;
pub mod choices;
pub mod clock;
pub mod copies;
pub mod db;
pub mod durable;
pub mod error;
pub mod event;
pub mod exchange;
pub mod facts;
pub mod files;
pub mod housekeeping;
pub mod ids;
pub mod ipc;
pub mod keys;
pub mod proofs;
pub mod record;
pub mod rekeying;
pub mod rows;
pub mod search;
pub mod secrets;
pub mod typescript;
pub mod vault;
pub mod weeks;

pub mod accounts;
pub mod activity;
pub mod ai;
pub mod applications;
pub mod assessments;
pub mod backup;
pub mod coach;
pub mod contacts;
pub mod documents;
pub mod goals;
pub mod insights;
pub mod interop;
pub mod interviews;
pub mod jobs;
pub mod letters;
pub mod locking;
pub mod matching;
pub mod notes;
pub mod practice;
pub mod profile;
pub mod questions;
pub mod reminders;
pub mod resumes;
pub mod sample;
pub mod settings;
pub mod stories;
pub mod today;
pub mod trash;
pub mod upkeep;
pub mod views;

pub use app::App;
pub use error::{Error, ErrorCode, IpcError, Result};
