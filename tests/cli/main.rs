//! `coach` as a person runs it: a process with arguments, its two outputs and its exit code.

mod calendar;
mod call;
mod db;
mod encrypted;
mod ground;
mod hardship;
mod matching;
mod practice;
mod records;
mod resume_files;
mod vault_file;
mod world;
