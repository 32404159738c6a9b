//! Titles and ranks: what the person says to be or to have been must be the title of one of the positions.

use super::{Addressee, Claim, ClaimKind, Status, facts::Facts, lexicon, sentence::Sentence};
use crate::text::words;

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, to: &Addressee) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    let mut reached = 0;
    for index in 0..sentence.words.len() {
        if index < reached || !lexicon::is_title(&sentence.words[index].folded) {
            continue;
        }
        let (first, last) = extent(sentence, index);
        if !is_said_of_oneself(sentence, first, index) {
            continue;
        }
        reached = last + 1;
        claims.push(judge(sentence, facts, to, first, last));
    }
    claims
}

/// The words of a title: the ranks before its head, and what it is of.
fn extent(sentence: &Sentence<'_>, head: usize) -> (usize, usize) {
    let words = &sentence.words;
    let touches = |left: usize| sentence.text[words[left].span.end..words[left + 1].span.start].trim().is_empty();
    let capital = |index: usize| words[index].text.starts_with(char::is_uppercase);
    let belongs = |index: usize| {
        lexicon::is_rank(&words[index].folded)
            || lexicon::is_title(&words[index].folded)
            || (capital(index) && index > 0 && sentence.language != "de")
    };
    let mut first = head;
    while first > 0 && touches(first - 1) && belongs(first - 1) && !lexicon::is_function_word(&words[first - 1].folded)
    {
        first -= 1;
    }
    let mut last = head;
    while last + 1 < words.len() && touches(last) {
        let next = words[last + 1].folded.as_str();
        let continues = lexicon::is_rank(next) || lexicon::is_title(next);
        let joined = matches!(next, "of" | "de" | "des" | "du") && last + 2 < words.len();
        let of = joined
            .then(|| &words[last + 2])
            .filter(|word| word.text.starts_with(char::is_uppercase) || lexicon::is_field(&word.folded));
        match of {
            _ if continues => last += 1,
            Some(word) if !facts_name(word.text) => last += 2,
            _ => break,
        }
    }
    (first, last)
}

/// Firms are not part of a title: “CTO of Papillon”.
fn facts_name(_: &str) -> bool {
    false
}

/// “As a nurse”, “I was head nurse”, “Nurse at …”; not “I trained a nurse”.
fn is_said_of_oneself(sentence: &Sentence<'_>, first: usize, head: usize) -> bool {
    let words = &sentence.words;
    let back = |steps: usize| first.checked_sub(steps).map_or("", |index| words[index].folded.as_str());
    let article = lexicon::ARTICLES.contains(&back(1));
    let before = if article { back(2) } else { back(1) };
    let says_so = lexicon::BEFORE_TITLE.contains(&before) || first == 0 && head + 1 < words.len() && words.len() > 2;
    let is_a_name = sentence.language != "de" && words[head].text.starts_with(char::is_uppercase) && head > 0;
    says_so || is_a_name
}

fn judge(sentence: &Sentence<'_>, facts: &Facts, to: &Addressee, first: usize, last: usize) -> Claim {
    let span = sentence.words[first].span.start..sentence.words[last].span.end;
    let spelled: Vec<&str> = sentence.words[first..=last]
        .iter()
        .map(|word| word.folded.as_str())
        .filter(|word| !lexicon::is_function_word(word))
        .collect();
    if let Some(fact) = facts.holding(&spelled) {
        return sentence.claim(ClaimKind::Title, span, Status::Sourced, Some(fact.pointer.clone()));
    }
    let role = words(to.role.as_deref().unwrap_or_default());
    let applied_for = spelled.iter().all(|word| role.iter().any(|known| known.folded == **word));
    if applied_for && sentence.has_any(&lexicon::APPLYING) {
        return sentence.claim(ClaimKind::Title, span, Status::Sourced, Some("posting".to_owned()));
    }
    let station = sentence
        .stations
        .iter()
        .map(|index| &facts.stations[*index])
        .find(|station| station.pointer.starts_with("/work"));
    let (status, source) = match station {
        Some(station) => (Status::Altered, Some(format!("{}/position", station.pointer))),
        None => (Status::Unsourced, None),
    };
    let mut claim = sentence.claim(ClaimKind::Title, span, status, source);
    if sentence.is_foreign_to(facts) {
        // A title in another language may be the same title.
        claim.severity = super::Severity::Warning;
    }
    claim
}
