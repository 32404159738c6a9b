//! The desktop application. Everything is in the library, where it can be read as one.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // A process that reads a stranger's file must not have opened anything yet.
    if let Some(done) = coach_core::resumes::worker::answer_if_asked() {
        return done;
    }
    career_coach::run();
    ExitCode::SUCCESS
}
