//! What other programs write and read. Each file of this folder is one format; what becomes of it is a feature's affair.

pub mod calendar;
pub mod commands;
mod dates;
pub mod importing;
pub mod json_resume;
mod linkedin;
mod money;
pub mod records;
pub mod report;
mod sheet;
mod text;
mod tracker;
pub mod vault;
