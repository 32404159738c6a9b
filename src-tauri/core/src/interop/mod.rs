//! What other programs write and read. Each file of this folder is one format; what becomes of it is a feature's affair.

pub mod commands;
pub mod json_resume;
pub mod vault;
