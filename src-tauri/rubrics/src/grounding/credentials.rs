//! What is told by its form: certificates by their ending (German), languages a person speaks, awards “of the year”.

use super::{Addressee, Claim, ClaimKind, Status, facts::Facts, lexicon, sentence::Sentence};

/// German builds the names of papers into one word.
const PAPERS: [&str; 6] = ["examen", "zertifikat", "prufung", "schein", "berechtigung", "diplom"];

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, _: &Addressee) -> Vec<Claim> {
    if sentence.is_a_wish() {
        return Vec::new();
    }
    let mut claims = Vec::new();
    for (index, word) in sentence.words.iter().enumerate() {
        let is_paper = PAPERS.iter().any(|ending| word.folded.ends_with(ending));
        if sentence.language != "de" || !is_paper || !word.text.starts_with(char::is_uppercase) {
            continue;
        }
        // “Scrum-Master-Zertifikat” is one word with hyphens.
        let first =
            (1..=index).rev().take_while(|at| sentence.text[..sentence.words[*at].span.start].ends_with('-')).last();
        let parts = &sentence.words[first.map_or(index, |first| first - 1)..=index];
        let is_general = parts.len() == 1
            && PAPERS.iter().any(|ending| word.folded.len() <= ending.len() + 2 && word.folded.ends_with(ending));
        if !is_general {
            let spelled: Vec<&str> = parts.iter().map(|part| part.folded.as_str()).collect();
            let source = facts.holding(&spelled).map(|fact| fact.pointer.clone());
            let status = if source.is_some() { Status::Sourced } else { Status::Unsourced };
            claims.push(sentence.claim(ClaimKind::Certificate, parts[0].span.start..word.span.end, status, source));
        }
    }
    claims.extend(languages(sentence, facts));
    claims.extend(of_the_year(sentence, facts));
    claims
}

/// “Nurse of the Year”, “Mitarbeiter des Jahres”: an award, though it sounds like a title.
fn of_the_year(sentence: &Sentence<'_>, facts: &Facts) -> Option<Claim> {
    let spelled: Vec<&str> = sentence.words.iter().map(|word| word.folded.as_str()).collect();
    let phrases: [&[&str]; 4] = [&["of", "the", "year"], &["des", "jahres"], &["de", "l", "annee"], &["del", "ano"]];
    let at = phrases.iter().find_map(|phrase| {
        let at = spelled.windows(phrase.len()).position(|words| words == *phrase)?;
        Some((at, at + phrase.len() - 1))
    });
    let (at, last) = at.filter(|(at, _)| *at > 0)?;
    let name: Vec<&str> = spelled[at - 1..=last].iter().copied().filter(|word| !lexicon::joins_names(word)).collect();
    if !sentence.words[at - 1].text.starts_with(char::is_uppercase) {
        return None;
    }
    let source = facts.holding(&name).map(|fact| fact.pointer.clone());
    let status = if source.is_some() { Status::Sourced } else { Status::Unsourced };
    let span = sentence.words[at - 1].span.start..sentence.words[last].span.end;
    Some(sentence.claim(ClaimKind::Award, span, status, source))
}

fn languages(sentence: &Sentence<'_>, facts: &Facts) -> Vec<Claim> {
    if !sentence.has_any(&lexicon::SPEAKING) {
        return Vec::new();
    }
    let claim = |word: &crate::text::Word<'_>| {
        let code = lexicon::spoken(&word.folded)?;
        let place = facts.spoken.iter().position(|known| *known == code);
        let status = if place.is_some() { Status::Sourced } else { Status::Unsourced };
        Some(sentence.claim(
            ClaimKind::Skill,
            word.span.clone(),
            status,
            place.map(|index| format!("/languages/{index}")),
        ))
    };
    sentence.words.iter().filter_map(claim).collect()
}
