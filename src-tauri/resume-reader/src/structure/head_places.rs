//! Which part of an entry's head is the place. Most towns are in no list, so where they stand must tell: in a cell of their
//! own, or behind the comma in most heads of a section.

use super::pieces::Piece;
use super::roles::{employer_score, is_place, may_be_town, position_score, school_score};
use super::work::Head;

/// What stands before a comma and is followed by a place.
const LEGAL_FORMS: [&str; 12] = ["GmbH", "AG", "Inc.", "Inc", "LLC", "Ltd", "Ltd.", "LLP", "S.A.", "SA", "AB", "S.L."];

/// Takes the places out of the facts of all heads of a section.
pub(super) fn settle(heads: &mut [Head]) {
    heads.iter_mut().for_each(take_known);
    heads.iter_mut().for_each(give_back_employer);
    heads.iter_mut().for_each(take_cell);
    take_tails(heads);
}

/// "Acme, Pomona, CA" is an employer and its place.
fn take_known(head: &mut Head) {
    for fact in &mut head.facts {
        let parts: Vec<&str> = fact.text.split(", ").collect();
        for keep in 1..parts.len() {
            let (name, place) = (parts[..keep].join(", "), parts[keep..].join(", "));
            if is_place(&place) {
                if head.place.is_none() {
                    head.place = Some(Piece { text: place, ..fact.clone() });
                }
                fact.text = name;
                break;
            }
        }
    }
    if head.facts.len() > 2 {
        head.facts.retain(|fact| !is_place(&fact.text) || position_score(&fact.text) > 1.0);
    }
}

/// "Blue Barn, Ohio" reads like a town and its state, until an entry names no other employer.
fn give_back_employer(head: &mut Head) {
    let [only] = head.facts.as_slice() else { return };
    let Some(place) = head.place.as_ref().filter(|place| place.line != only.line) else { return };
    let Some((name, rest)) = place.text.split_once(", ").filter(|(name, _)| !is_place(name)) else { return };
    let employer = Piece { text: name.to_owned(), ..place.clone() };
    let place = Piece { text: rest.to_owned(), ..place.clone() };
    head.facts.push(employer);
    head.place = Some(place);
}

/// Of three facts the short one in a cell of its own that sounds like nothing is the place.
fn take_cell(head: &mut Head) {
    if head.place.is_some() || head.facts.len() < 3 {
        return;
    }
    let is_cell = |fact: &Piece| fact.apart && fact.text.split(", ").all(may_be_town);
    if let Some(at) = head.facts.iter().position(is_cell) {
        head.place = Some(head.facts.remove(at));
    }
}

/// Behind the comma of an employer stands its place, if it does so in most heads of the section.
fn take_tails(heads: &mut [Head]) {
    let tails: Vec<String> = heads.iter().filter_map(|head| tail(head).map(|(_, _, tail)| tail)).collect();
    let without_place = heads.iter().filter(|head| head.place.is_none() && !head.facts.is_empty()).count();
    let is_habit = tails.len() >= 2 && tails.len() * 10 >= without_place * 6;
    for head in heads.iter_mut() {
        let Some((at, name, place)) = tail(head) else { continue };
        let is_repeated = tails.iter().filter(|other| **other == place).count() > 1;
        let is_legal = LEGAL_FORMS.iter().any(|form| name.ends_with(&format!(" {form}")));
        let sounds = employer_score(&name) > 1.0 || school_score(&name) > 1.0;
        if is_habit || is_repeated || is_legal || sounds {
            head.place = Some(Piece { text: place, ..head.facts[at].clone() });
            head.facts[at].text = name;
        }
    }
}

/// The number of the fact, what stands before its last comma, and what may be a place behind it.
fn tail(head: &Head) -> Option<(usize, String, String)> {
    if head.place.is_some() {
        return None;
    }
    head.facts.iter().take(2).enumerate().find_map(|(at, fact)| {
        let (name, place) = fact.text.rsplit_once(", ").or_else(|| fact.text.rsplit_once('，'))?;
        let is_employer = position_score(name) < 1.0 || employer_score(name) > position_score(name);
        (is_employer && may_be_town(place)).then(|| (at, name.to_owned(), place.to_owned()))
    })
}
