//! Degrees by their level, in four languages. What was studied is a name and left to [`super::names`].

use super::{Addressee, Claim, ClaimKind, Status, facts::Facts, sentence::Sentence};
use crate::text::words;

#[derive(Clone, Copy, PartialEq)]
enum Level {
    Apprenticeship,
    ShortCycle,
    Bachelor,
    Teaching,
    Master,
    BusinessMaster,
    Doctorate,
}

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, _: &Addressee) -> Vec<Claim> {
    let held = held(facts);
    let mut claims = Vec::new();
    for (index, word) in sentence.words.iter().enumerate() {
        let previous = index.checked_sub(1).map_or("", |index| sentence.words[index].folded.as_str());
        let Some(level) = level(word.text, &word.folded, previous, sentence.language) else { continue };
        let span = word.span.start..end(sentence, index);
        let (status, source) = match held.iter().find(|(known, _)| *known == level) {
            Some((_, pointer)) => (Status::Sourced, Some(pointer.clone())),
            None if sentence
                .stations
                .iter()
                .any(|station| facts.stations[*station].pointer.starts_with("/education")) =>
            {
                (Status::Altered, held.first().map(|(_, pointer)| pointer.clone()))
            }
            None => (Status::Unsourced, None),
        };
        claims.push(sentence.claim(ClaimKind::Degree, span, status, source));
    }
    claims
}

/// “Master of Science” is one claim.
fn end(sentence: &Sentence<'_>, index: usize) -> usize {
    let tail: Vec<&str> = sentence.words[index + 1..].iter().take(2).map(|word| word.folded.as_str()).collect();
    match tail.as_slice() {
        ["of", "science" | "arts" | "engineering" | "education" | "laws" | "business"] => {
            sentence.words[index + 2].span.end
        }
        _ => sentence.words[index].span.end,
    }
}

fn held(facts: &Facts) -> Vec<(Level, String)> {
    let in_education = facts.facts.iter().filter(|fact| {
        ["/education/", "/certificates/", "/basics/label", "/basics/summary"]
            .iter()
            .any(|place| fact.pointer.starts_with(place))
    });
    in_education
        .flat_map(|fact| {
            let levels = words(&fact.text).into_iter().filter_map(|word| level(word.text, &word.folded, "", "any"));
            levels.map(|level| (level, fact.pointer.clone())).collect::<Vec<_>>()
        })
        .collect()
}

fn level(text: &str, word: &str, previous: &str, language: &str) -> Option<Level> {
    let capital = text.starts_with(char::is_uppercase);
    let french = matches!(language, "fr" | "any");
    Some(match word {
        "bachelor" | "bachelors" | "bsc" | "beng" | "bachelorabschluss" | "bachelorstudium" => Level::Bachelor,
        "grado" | "graduado" | "graduada" | "licenciatura" if matches!(language, "es" | "any") => Level::Bachelor,
        "licence" if french => Level::Bachelor,
        "master" | "masters" if previous != "scrum" && (capital || language != "en") => Level::Master,
        "msc" | "meng" | "masterabschluss" | "masterstudium" | "diplom" | "magister" => Level::Master,
        "mba" => Level::BusinessMaster,
        "phd" | "dphil" | "doctorate" | "doktor" | "doktortitel" | "promoviert" | "promotion" | "doctorat"
        | "doctorado"
            if word != "promotion" || language == "de" =>
        {
            Level::Doctorate
        }
        "pgce" => Level::Teaching,
        "bts" | "dut" if french => Level::ShortCycle,
        "ausbildung" | "lehre" if matches!(language, "de" | "any") && previous != "die" && previous != "der" => {
            Level::Apprenticeship
        }
        "apprenticeship" => Level::Apprenticeship,
        _ => return None,
    })
}
