//! The desktop application. Everything is in the library, where it can be read as one.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    career_coach::run();
}
