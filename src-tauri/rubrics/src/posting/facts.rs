//! What stands anywhere in a posting: mode, type, deadline; what is asked in figures, and how senior it is, are read beside.

use super::{
    JobType, Posting, WorkMode, dates,
    patterns::{Pattern, wording},
    qualifications,
    sections::{Line, Part},
    seniority,
};

wording!(NOT_REMOTE = r"(?i)\b(no|not|kein|pas de|sin|non)[ -](a )?(remote|télétravail|teletrabajo|home[- ]?office)");
wording!(
    HYBRID = r"(?i)\b(hybrid|hybride|híbrid[oa]|hybrides?|days? (a|per) week (in|at|from) (the |our )?office|days? (a|per) week from home|tage? (pro woche )?(home[- ]?office|im büro|mobiles arbeiten)|jours? de télétravail|télétravail partiel|días de teletrabajo|dagen thuiswerken)\b"
);
wording!(
    REMOTE = r"(?i)\b(fully remote|100 ?% remote|remote[- ]first|remote|work from (home|anywhere)|home[- ]?office|homeoffice|télétravail|teletrabajo|remoto|thuiswerken|ortsunabhängig)\b"
);
wording!(
    ONSITE = r"(?i)\b(on[- ]?site|in[- ]office|in person|office[- ]based|vor ort|vor-ort|präsenz|présentiel|sur site|presencial|op locatie|on location)\b"
);
wording!(
    PART_TIME = r"(?i)\b(part[- ]time|teilzeit|temps partiel|media jornada|tiempo parcial|meio período|tempo parcial|parttime|deeltijd)\b"
);
wording!(
    FULL_TIME = r"(?i)\b(full[- ]time|vollzeit|temps plein|jornada completa|tiempo completo|tempo integral|período integral|fulltime|voltijd)\b"
);
wording!(
    INTERNSHIP = r"(?i)\b(intern|internship|praktikum|praktikant(in)?|werkstudent(in)?|stage de|stagiaire|alternance|prácticas|becari[oa]|estágio|stageplek)\b"
);
wording!(
    TEMPORARY = r"(?i)\b(temporary|fixed[- ]term|befristet|auf .{1,12} befristet|cdd|intérim|temporal|contrato temporário|tijdelijk|maternity cover|elternzeitvertretung|seasonal)\b"
);
wording!(
    CONTRACT = r"(?i)\b(contract (role|position|basis)|contractor|freelance|freiberuflich|freelancer|6[- ]month contract|12[- ]month contract|autónomo|zzp)\b"
);
wording!(PERMANENT = r"(?i)\b(permanent|unbefristet|cdi|indefinido|vast contract)\b");
wording!(
    DEADLINE = r"(?i)(apply by|apply before|apply until|applications? (close|closing|deadline)|closing date|deadline|bewerb\w* bis|bewerbungsfrist|bewerbungsschluss|date limite|postuler avant|candidatures? jusqu|fecha límite|hasta el|plazo|data limite|candidaturas até|inscrições até|solliciteer (voor|uiterlijk)|reageren (kan )?(tot|voor)|open until|closes on)"
);

pub(super) fn fill(posting: &mut Posting, lines: &[Line<'_>]) {
    mode(posting, lines);
    job_type(posting, lines);
    seniority::fill(posting, lines);
    qualifications::fill(posting, lines);
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
