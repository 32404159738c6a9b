//! Names: employers, schools, products, awards. In English, French and Spanish a capital inside a sentence makes a name;
//! German writes every noun so, and there a name is told by two capitals in a row, by its spelling or by “bei”.

use super::{Addressee, Claim, ClaimKind, Severity, Status, facts::Facts, lexicon, sentence::Sentence, skills};
use crate::text::{Word, akin};

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, to: &Addressee) -> Vec<Claim> {
    if sentence.is_a_wish() {
        return Vec::new();
    }
    let mut claims: Vec<Claim> = runs(sentence).into_iter().filter_map(|run| judge(sentence, facts, to, run)).collect();
    claims.extend(in_lower_case(sentence, facts));
    claims
}

/// Some firms write themselves small: “wechselte zu thyssenkrupp”. After “bei” and “zu” a German word that is neither
/// inflected nor a noun is a name.
fn in_lower_case(sentence: &Sentence<'_>, facts: &Facts) -> Option<Claim> {
    if sentence.language != "de" || !sentence.has_any(&lexicon::WORKED_AT) {
        return None;
    }
    let word = sentence.words.windows(2).find_map(|pair| {
        let inflected = ["en", "er", "em", "es", "e", "st", "nd"].iter().any(|ending| pair[1].folded.ends_with(ending));
        let after = matches!(pair[0].folded.as_str(), "bei" | "zu");
        let small = pair[1].text.starts_with(char::is_lowercase) && pair[1].folded.len() > 3;
        (after && small && !inflected && !lexicon::is_german_noun(&pair[1].folded)).then_some(&pair[1])
    })?;
    let source = holding(facts, &[word.folded.as_str()]);
    let status = if source.is_some() { Status::Sourced } else { Status::Unsourced };
    Some(sentence.claim(ClaimKind::Employer, word.span.clone(), status, source))
}

/// The words of each name, as indices: neighbours that look like names, joined by “of the” and the like.
fn runs(sentence: &Sentence<'_>) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut index = 0;
    while index < sentence.words.len() {
        if !is_name_like(sentence, index) {
            index += 1;
            continue;
        }
        let first = index;
        let mut last = index;
        while let Some(next) = next_of(sentence, last) {
            last = next;
        }
        runs.push((first, last));
        index = last + 1;
    }
    runs
}

fn next_of(sentence: &Sentence<'_>, last: usize) -> Option<usize> {
    let words = &sentence.words;
    let gap =
        |left: usize| words.get(left + 1).map(|right| sentence.text[words[left].span.end..right.span.start].trim());
    let joins = |left: usize| gap(left).is_some_and(|gap| matches!(gap, "" | "&" | "-" | "/" | "'" | "’" | "." | "+"));
    // “ISO 13485” and “S 7” are names with their numbers.
    let numbered = |index: usize| {
        words[index].text.starts_with(|digit: char| digit.is_ascii_digit()) && has_inner_capital(&words[last])
    };
    if joins(last) && (is_name_like(sentence, last + 1) || numbered(last + 1)) {
        return Some(last + 1);
    }
    let steps =
        (1..=3).find(|steps| words.get(last + steps + 1).is_some() && is_name_like(sentence, last + steps + 1))?;
    let between = last + 1..=last + steps;
    let joined = sentence.language != "de"
        && between.clone().all(|index| joins(index - 1) && lexicon::joins_names(&words[index].folded));
    (joined && joins(last + steps)).then_some(last + steps + 1)
}

fn is_name_like(sentence: &Sentence<'_>, index: usize) -> bool {
    let word = &sentence.words[index];
    let capital = word.text.starts_with(char::is_uppercase);
    let is_plain = lexicon::is_never_a_name(&word.folded) || word.text == "I";
    (capital || has_inner_capital(word)) && !is_plain
}

fn has_inner_capital(word: &Word<'_>) -> bool {
    let letters = word.text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters >= 2 && word.text.chars().skip(1).any(char::is_uppercase)
}

fn judge(sentence: &Sentence<'_>, facts: &Facts, to: &Addressee, (first, last): (usize, usize)) -> Option<Claim> {
    let words = &sentence.words;
    let spelled = |from: usize| -> Vec<&str> {
        let own = words[from..=last].iter().map(|word| word.folded.as_str());
        own.filter(|word| !lexicon::joins_names(word)).collect()
    };
    // The first word of a sentence has its capital from there.
    let starts = if first == 0 { vec![0, 1] } else { vec![first] };
    for from in starts.iter().copied().filter(|from| *from <= last) {
        if let Some(fact) = holding(facts, &spelled(from)) {
            let span = words[from].span.start..words[last].span.end;
            let kind = kind_of_source(&fact);
            return Some(sentence.claim(kind, span, Status::Sourced, Some(fact)));
        }
    }
    let from = if first == 0 && !has_inner_capital(&words[0]) { 1 } else { first };
    if from > last || !is_told(sentence, from, last) {
        return None;
    }
    if let Some(fact) = skills::by_another_name(facts, &sentence.text[words[from].span.start..words[last].span.end]) {
        let span = words[from].span.start..words[last].span.end;
        return Some(sentence.claim(ClaimKind::Skill, span, Status::Sourced, Some(fact)));
    }
    if is_of_the_addressee(to, &spelled(from)) {
        return None;
    }
    let span = words[from].span.start..words[last].span.end;
    let kind = kind(sentence, from, last);
    let mut claim = sentence.claim(kind, span, Status::Unsourced, None);
    if is_a_place(sentence, from, last) || sentence.has_any(&lexicon::ADDRESS) && kind != ClaimKind::Employer {
        claim.severity = Severity::Warning;
        claim.status = Status::Unsourced;
    }
    (!words[from..=last].iter().all(|word| lexicon::is_place(&word.folded))).then_some(claim)
}

/// The letter may name whom it is for, and for what.
fn is_of_the_addressee(to: &Addressee, name: &[&str]) -> bool {
    let known = [to.company.as_deref(), to.role.as_deref()].map(|known| crate::text::words(known.unwrap_or_default()));
    name.iter().all(|word| known.iter().flatten().any(|known| akin(&known.folded, word)))
}

/// The pointer of the fact that holds a name, whole or in its parts (“Nurse at X” of “X”).
fn holding(facts: &Facts, name: &[&str]) -> Option<String> {
    facts.holding(name).map(|fact| fact.pointer.clone())
}

/// Whether a run of capitals is surely a name in this language.
fn is_told(sentence: &Sentence<'_>, first: usize, last: usize) -> bool {
    if sentence.language != "de" {
        return true;
    }
    let words = &sentence.words[first..=last];
    let by_spelling = words.iter().any(|word| {
        has_inner_capital(word) && word.text.chars().all(|letter| letter.is_uppercase() || letter.is_numeric())
    });
    let spaced = sentence.text[words[0].span.start..words[words.len() - 1].span.end].contains(' ');
    let worked_at = matches!(sentence.before(words[0].span.start, 1), "bei" | "zu")
        && sentence.has_any(&lexicon::WORKED_AT)
        && !lexicon::is_german_noun(&words[0].folded);
    by_spelling || words.len() > 1 && spaced && !lexicon::is_german_noun(&words[0].folded) || worked_at
}

/// “In Lisbon” is where, not what.
fn is_a_place(sentence: &Sentence<'_>, first: usize, last: usize) -> bool {
    let before = sentence.before(sentence.words[first].span.start, 1);
    first == last && !has_inner_capital(&sentence.words[first]) && matches!(before, "near" | "from" | "aus" | "nach")
}

fn kind(sentence: &Sentence<'_>, first: usize, last: usize) -> ClaimKind {
    let words = &sentence.words;
    let inside =
        |cues: &[&str]| words[first.saturating_sub(3)..=last].iter().any(|word| cues.contains(&word.folded.as_str()));
    let before = sentence.before(words[first].span.start, 1);
    if inside(&lexicon::AWARDS) {
        ClaimKind::Award
    } else if inside(&lexicon::CERTIFICATES) {
        ClaimKind::Certificate
    } else if inside(&lexicon::SCHOOLS) {
        ClaimKind::Degree
    } else if inside(&lexicon::FIRMS)
        || matches!(before, "at" | "for" | "chez" | "bei" | "zu" | "joined" | "with")
        || sentence.has_any(&lexicon::WORKED_AT)
    {
        ClaimKind::Employer
    } else {
        ClaimKind::Skill
    }
}

fn kind_of_source(pointer: &str) -> ClaimKind {
    let mut parts = pointer.split('/').skip(1);
    match (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default()) {
        ("work" | "volunteer" | "projects", "name" | "organization" | "entity") => ClaimKind::Employer,
        ("work" | "volunteer", "position") | ("basics", _) => ClaimKind::Title,
        ("education", _) => ClaimKind::Degree,
        ("certificates", _) => ClaimKind::Certificate,
        ("awards", _) => ClaimKind::Award,
        _ => ClaimKind::Skill,
    }
}
