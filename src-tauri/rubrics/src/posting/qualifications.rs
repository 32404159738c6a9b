//! What is asked of a person in figures and levels: years, degree, languages and how well they are spoken.

use super::{
    Degree, Fluency, LanguageDemand, Posting,
    patterns::{Pattern, WELCOME, wording},
    sections::{Line, Part, must},
};
use crate::vocabulary::{SkillKind, find_in};

wording!(
    YEARS = r"(?i)(?P<low>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|quatro|twee|drie|vijf|einem|eine[ms]?)\s*(?:\+|plus)?\s*(?:(?:-|–|to|bis|à|a|or|oder|ou|o)\s*(?:\d{1,2}|five|six|seven)\s*)?(?:\+\s*)?(?:\(\d{1,2}\)\s*)?(?:full |volle )?(?:years?|yrs?\.?|jahre?n?|ans?|années?|años?|anos|jaar)\b"
);
wording!(
    EXPERIENCE = r"(?i)experien|erfahrung|expérience|berufs|ervaring|background|practice|worked|working|tätigkeit|year.{0,12} (of|in|as|with)|jahre|track record|similaire|poste|\+ ?(years|yrs)|seniority|post-qualification|pqe"
);
wording!(
    AGE = r"(?i)years? (old|of age)|\bage\b|founded|since|seit|company|unternehmen|market|for over|warranty|contract for|befristet"
);
wording!(
    DOCTORATE = r"(?i)\b(ph\.?d|doctorate|doctoral degree|promotion(?: in)?|promoviert|doctorat|doctorado|doutorado|gepromoveerd)\b"
);
wording!(
    MASTER = r"(?i)\b(master['’]?s?( degree)?|m\.?sc\.?|mba|diplom(?:ingenieur)?|máster|mestrado|bac ?\+ ?5|wo-master|master[- ]abschluss)\b"
);
wording!(
    BACHELOR = r"(?i)\b(bachelor['’]?s?( degree)?|b\.?sc\.?|b\.?a\. |university degree|college degree|degree in|degree or equivalent|undergraduate degree|relevant degree|hochschulabschluss|abgeschlossenes .{0,40}studium|studium (der|in|des)|licence en|bac ?\+ ?3|diplôme universitaire|grado en|título universitario|titulación universitaria|licenciatura|ensino superior|graduação|hbo|wo|4-year degree)\b"
);
wording!(
    VOCATIONAL = r"(?i)\b(abgeschlossene .{0,30}(berufs)?ausbildung|berufsausbildung|ausbildung (zum|zur|als)|vocational (training|qualification|degree)|apprenticeship|associate('s)? degree|bts|dut|bac pro|bac ?\+ ?2|cap |formación profesional|ciclo formativo|ensino técnico|mbo|gesellenbrief|trade certificate|associate degree)\b"
);
wording!(
    MASTER_OF_CRAFTS = r"(?i)scrum master|master data|masterclass|web ?master|master electrician|master plumber|master (the|our)|post ?master"
);

pub(super) fn fill(posting: &mut Posting, lines: &[Line<'_>]) {
    let asked = |line: &&Line<'_>| matches!(must(line), Some(true));
    let experienced = lines.iter().filter(asked).filter_map(|line| Some((years(line.text)?, line)));
    if let Some((years, line)) = experienced.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        posting.years = Some(years);
        posting.sure("years", 0.9, Some(line.span.clone()));
    }
    let job_lines = lines.iter().filter(|line| line.part != Part::About);
    let learned = job_lines.filter(|line| must(line).is_some()).filter_map(|line| Some((degree(line.text)?, line)));
    // “Bachelor or Master” asks for the lower.
    if let Some((degree, line)) = learned.min_by_key(|(degree, line)| (must(line) != Some(true), *degree)) {
        posting.degree = Some(degree);
        posting.sure("degree", 0.85, Some(line.span.clone()));
    }
    languages(posting, lines);
}

/// The years of experience a line asks for.
pub(super) fn years(text: &str) -> Option<f64> {
    let found = YEARS.captures(text)?;
    let word = found.name("low")?.as_str().to_lowercase();
    if AGE.is_match(text) && !EXPERIENCE.is_match(text) || !EXPERIENCE.is_match(text) && find_in(text).is_empty() {
        return None;
    }
    let number = word.parse().ok().or_else(|| number(&word))?;
    (number <= 40.0).then_some(number)
}

fn number(word: &str) -> Option<f64> {
    Some(match word {
        "one" | "einem" | "eine" | "einer" | "eines" => 1.0,
        "two" | "zwei" | "deux" | "dos" | "dois" | "twee" => 2.0,
        "three" | "drei" | "trois" | "tres" | "três" | "drie" => 3.0,
        "four" | "vier" | "quatre" | "cuatro" | "quatro" => 4.0,
        "five" | "fünf" | "cinq" | "cinco" | "vijf" => 5.0,
        "six" | "sechs" => 6.0,
        "seven" => 7.0,
        "eight" => 8.0,
        "nine" => 9.0,
        "ten" => 10.0,
        _ => return None,
    })
}

/// The lowest degree a text names.
pub(crate) fn degree(text: &str) -> Option<Degree> {
    let kinds: [(&Pattern, Degree); 4] = [
        (&VOCATIONAL, Degree::Vocational),
        (&BACHELOR, Degree::Bachelor),
        (&MASTER, Degree::Master),
        (&DOCTORATE, Degree::Doctorate),
    ];
    let text = MASTER_OF_CRAFTS.replace_all(text, "");
    kinds.into_iter().find(|(pattern, _)| pattern.is_match(&text)).map(|(_, degree)| degree)
}

/// The highest degree a text names, for reading what somebody holds.
pub(crate) fn highest_degree(text: &str) -> Option<Degree> {
    let kinds: [(&Pattern, Degree); 4] = [
        (&DOCTORATE, Degree::Doctorate),
        (&MASTER, Degree::Master),
        (&BACHELOR, Degree::Bachelor),
        (&VOCATIONAL, Degree::Vocational),
    ];
    let text = MASTER_OF_CRAFTS.replace_all(text, "");
    kinds.into_iter().find(|(pattern, _)| pattern.is_match(&text)).map(|(_, degree)| degree)
}

fn languages(posting: &mut Posting, lines: &[Line<'_>]) {
    for line in lines {
        let Some(must) = must(line) else { continue };
        for demand in demands(line.text, must) {
            if posting.languages.iter().all(|known| known.language != demand.language) {
                posting.sure("languages", 0.85, Some(line.span.clone()));
                posting.languages.push(demand);
            }
        }
    }
}

/// The languages a line asks for. Each is as welcome and as fluent as its part of the line says.
pub(crate) fn demands(text: &str, must: bool) -> Vec<LanguageDemand> {
    let mentions = find_in(text);
    let spoken: Vec<_> = mentions.iter().filter(|mention| mention.skill.skill().kind == SkillKind::Language).collect();
    let demand = |(at, mention): (usize, &&crate::vocabulary::Mention)| {
        let start = spoken.get(at.wrapping_sub(1)).map_or(0, |before| before.span.end);
        let end = spoken.get(at + 1).map_or(text.len(), |next| next.span.start);
        let own = &text[start..end];
        let fluency = fluency(own).or_else(|| fluency(text));
        let welcome = WELCOME.is_match(&text[mention.span.end..end]);
        LanguageDemand { language: mention.skill.name().to_owned(), fluency, must: must && !welcome }
    };
    spoken.iter().enumerate().map(demand).collect()
}

/// How well a language is spoken, by the words for it and by the levels of the Common European Framework.
pub(crate) fn fluency(text: &str) -> Option<Fluency> {
    wording!(
        NATIVE = r"(?i)\b(native|mother tongue|muttersprach\w*|langue maternelle|lengua materna|nativ[oa]|língua materna|moedertaal|bilingual|bilingue|bilingüe|c2)\b"
    );
    wording!(
        FLUENT = r"(?i)\b(fluent|fluency|fließend\w*|verhandlungssicher\w*|courante?|couramment|fluido|con fluidez|fluente|vloeiend\w*|full professional|sehr gute?\w*|excellent|c1|advanced)\b"
    );
    wording!(
        PROFESSIONAL = r"(?i)\b(professional|business|working proficiency|gute?\w*|good|bon niveau|alto|avanzado|avançado|goede|upper[- ]intermediate|b2|proficien\w+|strong)\b"
    );
    wording!(
        CONVERSATIONAL =
            r"(?i)\b(conversational|intermediate|b1|mittelstufe|intermédiaire|intermedio|limited working)\b"
    );
    wording!(
        BASIC = r"(?i)\b(basic|elementary|grundkenntnisse|notions|básico|beginner|a1|a2|basis|school level|schulkenntnisse|débutant|learning)\b"
    );
    let kinds: [(&Pattern, Fluency); 5] = [
        (&NATIVE, Fluency::Native),
        (&FLUENT, Fluency::Fluent),
        (&BASIC, Fluency::Basic),
        (&CONVERSATIONAL, Fluency::Conversational),
        (&PROFESSIONAL, Fluency::Professional),
    ];
    kinds.into_iter().find(|(pattern, _)| pattern.is_match(text)).map(|(_, fluency)| fluency)
}
