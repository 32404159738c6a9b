//! How senior a job is: what its title says, else what a line with a label says.

use super::{Posting, Seniority, sections::Line};
use crate::text::folded;

/// Seniority a title or phrase states.
pub(crate) fn level(title: &str) -> Option<Seniority> {
    let words = folded(title);
    let has = |list: &[&str]| words.split(|letter: char| !letter.is_alphanumeric()).any(|word| list.contains(&word));
    if has(&[
        "intern",
        "internship",
        "praktikant",
        "praktikantin",
        "praktikum",
        "werkstudent",
        "werkstudentin",
        "stagiaire",
        "trainee",
        "becario",
        "becaria",
        "apprentice",
        "azubi",
        "auszubildende",
        "estagiario",
        "alternant",
        "estagio",
    ]) {
        Some(Seniority::Intern)
    } else if has(&[
        "ceo",
        "cto",
        "cfo",
        "coo",
        "vp",
        "director",
        "directeur",
        "directrice",
        "direktor",
        "geschaftsfuhrer",
        "diretor",
        "chief",
    ]) {
        Some(Seniority::Executive)
    } else if has(&[
        "lead",
        "principal",
        "head",
        "leiter",
        "leiterin",
        "leitung",
        "teamleiter",
        "teamleiterin",
        "responsable",
        "jefe",
        "jefa",
        "staff",
    ]) && !words.contains("staff nurse")
        && !words.contains("staff accountant")
        && !words.contains("lead generation")
    {
        Some(Seniority::Lead)
    } else if has(&["senior", "sr", "sénior", "erfahrener", "erfahrene", "confirme", "experienced"]) {
        Some(Seniority::Senior)
    } else if has(&[
        "junior",
        "jr",
        "entry",
        "graduate",
        "berufseinsteiger",
        "debutant",
        "absolvent",
        "einsteiger",
        "starter",
        "newly",
    ]) {
        Some(Seniority::Junior)
    } else if has(&["mid", "intermediate", "medior", "middle"]) {
        Some(Seniority::Mid)
    } else {
        None
    }
}

pub(super) fn fill(posting: &mut Posting, lines: &[Line<'_>]) {
    if let Some(level) = posting.title.as_deref().and_then(level) {
        posting.seniority = Some(level);
        return posting.sure("seniority", 0.95, None);
    }
    let labels = ["seniority", "level", "experience level", "career level", "karrierestufe", "niveau", "nivel"];
    let labelled =
        |line: &&Line<'_>| line.text.split_once(':').is_some_and(|(label, _)| labels.contains(&folded(label).as_str()));
    if let Some((level, line)) = lines.iter().filter(labelled).find_map(|line| Some((level(line.text)?, line))) {
        posting.seniority = Some(level);
        posting.sure("seniority", 0.95, Some(line.span.clone()));
    }
}
