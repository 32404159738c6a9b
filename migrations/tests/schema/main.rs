//! The schema as a whole, on real SQLite: how steps apply, what tables hold and refuse, what a delete takes, what search finds.
//! It asks the database itself and never reads the SQL files' text.

mod description;
mod rows_refused;
mod search;
mod steps;
mod tables;
mod what_a_delete_takes;
mod world;
