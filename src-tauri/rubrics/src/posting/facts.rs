//! Facts that stand anywhere in a posting: mode, type, seniority, years, degree, languages, deadline.

use super::{
    Degree, Fluency, JobType, LanguageDemand, Posting, Seniority, WorkMode, dates,
    patterns::{Pattern, WELCOME},
    sections::{Line, Part, must},
};
use crate::{
    text::folded,
    vocabulary::{SkillKind, find_in},
};

macro_rules! pattern {
    ($name:ident = $text:expr) => {
        static $name: Pattern = Pattern::new(|| super::patterns::pattern($text));
    };
}

pattern!(NOT_REMOTE = r"(?i)\b(no|not|kein|pas de|sin|non)[ -](a )?(remote|télétravail|teletrabajo|home[- ]?office)");
pattern!(
    HYBRID = r"(?i)\b(hybrid|hybride|híbrid[oa]|hybrides?|days? (a|per) week (in|at|from) (the |our )?office|days? (a|per) week from home|tage? (pro woche )?(home[- ]?office|im büro|mobiles arbeiten)|jours? de télétravail|télétravail partiel|días de teletrabajo|dagen thuiswerken)\b"
);
pattern!(
    REMOTE = r"(?i)\b(fully remote|100 ?% remote|remote[- ]first|remote|work from (home|anywhere)|home[- ]?office|homeoffice|télétravail|teletrabajo|remoto|thuiswerken|ortsunabhängig)\b"
);
pattern!(
    ONSITE = r"(?i)\b(on[- ]?site|in[- ]office|in person|office[- ]based|vor ort|vor-ort|präsenz|présentiel|sur site|presencial|op locatie|on location)\b"
);
pattern!(
    PART_TIME = r"(?i)\b(part[- ]time|teilzeit|temps partiel|media jornada|tiempo parcial|meio período|tempo parcial|parttime|deeltijd)\b"
);
pattern!(
    FULL_TIME = r"(?i)\b(full[- ]time|vollzeit|temps plein|jornada completa|tiempo completo|tempo integral|período integral|fulltime|voltijd)\b"
);
pattern!(
    INTERNSHIP = r"(?i)\b(intern|internship|praktikum|praktikant(in)?|werkstudent(in)?|stage de|stagiaire|alternance|prácticas|becari[oa]|estágio|stageplek)\b"
);
pattern!(
    TEMPORARY = r"(?i)\b(temporary|fixed[- ]term|befristet|auf .{1,12} befristet|cdd|intérim|temporal|contrato temporário|tijdelijk|maternity cover|elternzeitvertretung|seasonal)\b"
);
pattern!(
    CONTRACT = r"(?i)\b(contract (role|position|basis)|contractor|freelance|freiberuflich|freelancer|6[- ]month contract|12[- ]month contract|autónomo|zzp)\b"
);
pattern!(PERMANENT = r"(?i)\b(permanent|unbefristet|cdi|indefinido|vast contract)\b");
pattern!(
    YEARS = r"(?i)(?P<low>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|quatro|twee|drie|vijf|einem|eine[ms]?)\s*(?:\+|plus)?\s*(?:(?:-|–|to|bis|à|a|or|oder|ou|o)\s*(?:\d{1,2}|five|six|seven)\s*)?(?:\+\s*)?(?:\(\d{1,2}\)\s*)?(?:full |volle )?(?:years?|yrs?\.?|jahre?n?|ans?|années?|años?|anos|jaar)\b"
);
pattern!(
    EXPERIENCE = r"(?i)experien|erfahrung|expérience|berufs|ervaring|background|practice|worked|working|tätigkeit|year.{0,12} (of|in|as|with)|jahre|track record|similaire|poste|\+ ?(years|yrs)|seniority|post-qualification|pqe"
);
pattern!(
    AGE = r"(?i)years? (old|of age)|\bage\b|founded|since|seit|company|unternehmen|market|for over|warranty|contract for|befristet"
);
pattern!(
    DOCTORATE = r"(?i)\b(ph\.?d|doctorate|doctoral degree|promotion(?: in)?|promoviert|doctorat|doctorado|doutorado|gepromoveerd)\b"
);
pattern!(
    MASTER = r"(?i)\b(master['’]?s?( degree)?|m\.?sc\.?|mba|diplom(?:ingenieur)?|máster|mestrado|bac ?\+ ?5|wo-master|master[- ]abschluss)\b"
);
pattern!(
    BACHELOR = r"(?i)\b(bachelor['’]?s?( degree)?|b\.?sc\.?|b\.?a\. |university degree|college degree|degree in|degree or equivalent|undergraduate degree|relevant degree|hochschulabschluss|abgeschlossenes .{0,40}studium|studium (der|in|des)|licence en|bac ?\+ ?3|diplôme universitaire|grado en|título universitario|titulación universitaria|licenciatura|ensino superior|graduação|hbo|wo|4-year degree)\b"
);
pattern!(
    VOCATIONAL = r"(?i)\b(abgeschlossene .{0,30}(berufs)?ausbildung|berufsausbildung|ausbildung (zum|zur|als)|vocational (training|qualification|degree)|apprenticeship|associate('s)? degree|bts|dut|bac pro|bac ?\+ ?2|cap |formación profesional|ciclo formativo|ensino técnico|mbo|gesellenbrief|trade certificate|associate degree)\b"
);
pattern!(
    MASTER_OF_CRAFTS = r"(?i)scrum master|master data|masterclass|web ?master|master electrician|master plumber|master (the|our)|post ?master"
);
pattern!(
    DEADLINE = r"(?i)(apply by|apply before|apply until|applications? (close|closing|deadline)|closing date|deadline|bewerb\w* bis|bewerbungsfrist|bewerbungsschluss|date limite|postuler avant|candidatures? jusqu|fecha límite|hasta el|plazo|data limite|candidaturas até|inscrições até|solliciteer (voor|uiterlijk)|reageren (kan )?(tot|voor)|open until|closes on)"
);

pub(super) fn fill(posting: &mut Posting, lines: &[Line<'_>]) {
    let job_lines = || lines.iter().filter(|line| line.part != Part::About);
    mode(posting, lines);
    job_type(posting, lines);
    seniority(posting, lines);
    let asked = |line: &&Line<'_>| matches!(must(line), Some(true));
    let experienced = lines.iter().filter(asked).filter_map(|line| Some((years(line.text)?, line)));
    if let Some((years, line)) = experienced.max_by(|(one, _), (other, _)| one.total_cmp(other)) {
        posting.years = Some(years);
        posting.sure("years", 0.9, Some(line.span.clone()));
    }
    let learned = job_lines().filter(|line| must(line).is_some()).filter_map(|line| Some((degree(line.text)?, line)));
    // “Bachelor or Master” asks for the lower.
    if let Some((degree, line)) = learned.min_by_key(|(degree, line)| (must(line) != Some(true), *degree)) {
        posting.degree = Some(degree);
        posting.sure("degree", 0.85, Some(line.span.clone()));
    }
    languages(posting, lines);
    deadline(posting, lines);
}

fn mode(posting: &mut Posting, lines: &[Line<'_>]) {
    if posting.work_mode.is_some() {
        return;
    }
    // “Hybrid” anywhere outweighs “remote” anywhere: postings praise remote days on the way to saying so.
    let kinds: [(&Pattern, WorkMode); 3] =
        [(&HYBRID, WorkMode::Hybrid), (&REMOTE, WorkMode::Remote), (&ONSITE, WorkMode::Onsite)];
    let places = || lines.iter().filter(|line| !NOT_REMOTE.is_match(line.text));
    for (pattern, mode) in kinds {
        let says_so =
            |line: &&Line<'_>| pattern.is_match(line.text) && !(mode == WorkMode::Remote && is_about_tools(line.text));
        if let Some(line) = places().find(says_so) {
            posting.work_mode = Some(mode);
            let confidence = if line.part == Part::Opening || line.part == Part::Offer { 0.9 } else { 0.7 };
            return posting.sure("work_mode", confidence, Some(line.span.clone()));
        }
    }
    if let Some(line) = lines.iter().find(|line| NOT_REMOTE.is_match(line.text)) {
        posting.work_mode = Some(WorkMode::Onsite);
        posting.sure("work_mode", 0.8, Some(line.span.clone()));
    }
}

/// “Remote sensing” is a skill and “remote teams” are colleagues.
fn is_about_tools(text: &str) -> bool {
    let text = text.to_lowercase();
    ["remote sensing", "remote team", "remote support", "remote access", "remote monitoring", "remote control"]
        .iter()
        .any(|phrase| text.contains(phrase))
}

fn job_type(posting: &mut Posting, lines: &[Line<'_>]) {
    if posting.job_type.is_some() {
        return;
    }
    let kinds: [(&Pattern, JobType); 6] = [
        (&INTERNSHIP, JobType::Internship),
        (&PART_TIME, JobType::PartTime),
        (&CONTRACT, JobType::Contract),
        (&TEMPORARY, JobType::Temporary),
        (&FULL_TIME, JobType::FullTime),
        (&PERMANENT, JobType::FullTime),
    ];
    let is_place = |line: &&Line<'_>| matches!(line.part, Part::Opening | Part::Offer | Part::Apply);
    for (pattern, kind) in kinds {
        if let Some(line) = lines.iter().filter(is_place).find(|line| pattern.is_match(line.text)) {
            // “Full-time or part-time” is full-time with a choice.
            let kind =
                if kind == JobType::PartTime && FULL_TIME.is_match(line.text) { JobType::FullTime } else { kind };
            posting.job_type = Some(kind);
            return posting.sure("job_type", 0.85, Some(line.span.clone()));
        }
    }
}

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

fn seniority(posting: &mut Posting, lines: &[Line<'_>]) {
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
    pattern!(
        NATIVE = r"(?i)\b(native|mother tongue|muttersprach\w*|langue maternelle|lengua materna|nativ[oa]|língua materna|moedertaal|bilingual|bilingue|bilingüe|c2)\b"
    );
    pattern!(
        FLUENT = r"(?i)\b(fluent|fluency|fließend\w*|verhandlungssicher\w*|courante?|couramment|fluido|con fluidez|fluente|vloeiend\w*|full professional|sehr gute?\w*|excellent|c1|advanced)\b"
    );
    pattern!(
        PROFESSIONAL = r"(?i)\b(professional|business|working proficiency|gute?\w*|good|bon niveau|alto|avanzado|avançado|goede|upper[- ]intermediate|b2|proficien\w+|strong)\b"
    );
    pattern!(
        CONVERSATIONAL =
            r"(?i)\b(conversational|intermediate|b1|mittelstufe|intermédiaire|intermedio|limited working)\b"
    );
    pattern!(
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

fn deadline(posting: &mut Posting, lines: &[Line<'_>]) {
    if posting.deadline.is_some() {
        return;
    }
    let said = |line: &Line<'_>| {
        let cue = DEADLINE.find(line.text)?;
        dates::date(&line.text[cue.end()..])
    };
    if let Some((date, line)) = lines.iter().find_map(|line| Some((said(line)?, line))) {
        posting.deadline = Some(date);
        posting.sure("deadline", 0.9, Some(line.span.clone()));
    }
}
