//! Which family of work a job title belongs to, by its words. A title it does not know belongs to any.

use super::RoleFamily;

/// Beginnings of words in titles; the first family that has one wins.
#[rustfmt::skip]
const WORDS: &[(RoleFamily, &[&str])] = &[
    (RoleFamily::Data, &["data", "analyst", "analytics", "statistic", "scientist", "machine"]),
    (RoleFamily::Design, &["design", "ux", "ui", "illustrat", "art"]),
    (RoleFamily::Product, &["product", "project", "program", "scrum", "owner"]),
    (RoleFamily::Sales, &["sales", "account", "vertrieb", "seller"]),
    (RoleFamily::Marketing, &["marketing", "content", "brand", "communication", "seo", "editor", "copywriter", "press"]),
    (RoleFamily::Finance, &["accountant", "accounting", "finance", "financial", "controller", "bookkeep", "tax", "audit", "lawyer", "legal", "paralegal", "payroll"]),
    (RoleFamily::Health, &["nurse", "nursing", "doctor", "physician", "pharmac", "therapist", "physio", "midwife", "care", "medical", "clinical", "laboratory", "dental", "paramedic"]),
    (RoleFamily::Education, &["teach", "lecturer", "tutor", "educat", "kindergarten", "social", "trainer", "pedagog"]),
    (RoleFamily::Service, &["waiter", "waitress", "chef", "cook", "hotel", "reception", "barista", "customer", "support", "service", "host", "retail", "shop", "store", "cashier"]),
    (RoleFamily::Trades, &["electrician", "plumber", "carpenter", "mechanic", "mechatronic", "welder", "technician", "painter", "machinist", "roofer", "mason", "joiner", "installer", "toolmaker", "civil"]),
    (RoleFamily::Operations, &["logistic", "warehouse", "supply", "operations", "procurement", "purchas", "buyer", "dispatch", "driver", "production", "planner"]),
    (RoleFamily::Software, &["software", "developer", "engineer", "programmer", "devops", "backend", "frontend", "full", "web", "sre", "architect", "rust", "java", "python"]),
];

impl RoleFamily {
    /// The family a job of this title belongs to.
    pub fn of_title(title: &str) -> Self {
        let title = title.to_lowercase();
        let words: Vec<&str> = title.split(|letter: char| !letter.is_alphanumeric()).collect();
        let names = |beginnings: &[&str]| {
            words.iter().any(|word| {
                beginnings.iter().any(|start| if start.len() <= 3 { word == start } else { word.starts_with(start) })
            })
        };
        // "Accountant" begins like "account manager", so the longer word is asked first.
        let of_money = WORDS.iter().find(|(family, words)| *family == Self::Finance && names(words));
        of_money.or_else(|| WORDS.iter().find(|(_, words)| names(words))).map_or(Self::Any, |(family, _)| *family)
    }
}
