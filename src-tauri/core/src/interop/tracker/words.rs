//! Words in a table's cells for the choices a job has.

use crate::jobs::{JobType, WorkMode};

pub fn work_mode(text: &str) -> Option<WorkMode> {
    let plain = plain(text);
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if says(&["hybrid"]) {
        Some(WorkMode::Hybrid)
    } else if says(&["remote", "homeoffice", "telecommute", "anywhere"]) || plain == "yes" || plain == "true" {
        Some(WorkMode::Remote)
    } else if says(&["onsite", "office", "inperson", "vorort"]) {
        Some(WorkMode::Onsite)
    } else {
        None
    }
}

pub fn job_type(text: &str) -> Option<JobType> {
    let plain = plain(text);
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if says(&["intern", "praktikum", "trainee"]) {
        Some(JobType::Internship)
    } else if says(&["parttime", "teilzeit"]) {
        Some(JobType::PartTime)
    } else if says(&["contract", "freelance"]) {
        Some(JobType::Contract)
    } else if says(&["temp", "befristet"]) {
        Some(JobType::Temporary)
    } else if says(&["fulltime", "permanent", "vollzeit"]) || plain == "ft" {
        Some(JobType::FullTime)
    } else {
        None
    }
}

/// 0 (none) to 3 (highest).
pub fn priority(text: &str) -> Option<i32> {
    match plain(text).as_str() {
        "" | "none" => Some(0),
        "low" => Some(1),
        "medium" | "normal" => Some(2),
        "high" | "highest" | "urgent" => Some(3),
        number => number.parse().ok().filter(|number| (0..=3).contains(number)),
    }
}

pub fn is_yes(text: &str) -> bool {
    matches!(plain(text).as_str(), "yes" | "true" | "1" | "x" | "ja")
}

fn plain(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
