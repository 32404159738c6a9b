//! The name, the headline and the summary at the head of a resume.

use super::flow::{FlowLine, join};
use super::headings::{Section, is_heading_text};
use super::profiles::is_url;
use super::roles::{is_place, position_score};
use super::sections::Parts;
use super::source::{Draft, Found, Source};
use super::text::dehyphenated;
use super::wording::{fold, has_ideographs, letters, trimmed, word_count};

pub(crate) fn write(parts: &Parts, draft: &mut Draft) {
    let email = draft.resume.basics.email.clone().unwrap_or_default();
    let name = name(parts, &email);
    if let Some((line, found, rest)) = name {
        draft.resume.basics.name = draft.note("/basics/name".to_owned(), Some(found));
        let label = rest.or_else(|| label_below(parts, line));
        draft.resume.basics.label = draft.note("/basics/label".to_owned(), label);
    }
    draft.resume.basics.summary =
        summary(parts).and_then(|found| draft.note("/basics/summary".to_owned(), Some(found)));
}

/// A line that may be the name: its number, how likely, its text, and what stands beside the name.
struct Candidate<'p, 'a> {
    line: &'p FlowLine<'a>,
    score: f32,
    text: String,
    beside: Option<String>,
}

fn name<'p, 'a>(parts: &'p Parts<'a>, email: &str) -> Option<(&'p FlowLine<'a>, Found, Option<Found>)> {
    let contact = parts.parts.iter().filter(|part| part.section == Section::Contact).flat_map(|part| &part.lines);
    let lines: Vec<&FlowLine> = parts.preamble.iter().chain(contact).collect();
    let largest = lines.iter().filter(|line| line.page == 0).map(|line| line.size).fold(1.0, f32::max);
    let mut best: Option<Candidate> = None;
    for (number, line) in lines.iter().enumerate() {
        for (text, beside) in readings(line, lines.get(number + 1).copied()) {
            let score = score(line, &text, number, largest, email);
            if score > best.as_ref().map_or(0.5, |best| best.score) {
                best = Some(Candidate { line, score, text, beside });
            }
        }
    }
    let best = best?;
    let source = Some(Source::of(best.line));
    let confidence = (0.5 + best.score / 8.0).clamp(0.3, 0.98);
    let beside =
        best.beside.filter(|text| position_score(text) > 1.0).map(|text| Found { text, source, confidence: 0.8 });
    Some((best.line, Found { text: best.text, source, confidence }, beside))
}

/// The ways to read a name from a line: whole, its cells, before a separator, or together with the line below.
fn readings(line: &FlowLine, below: Option<&FlowLine>) -> Vec<(String, Option<String>)> {
    let mut readings = Vec::new();
    if let Some(below) = below.filter(|below| {
        (below.size - line.size).abs() < 0.3
            && word_count(&line.text) == 1
            && word_count(&below.text) == 1
            && !has_ideographs(&line.text)
    }) {
        readings.push((format!("{} {}", line.text, below.text), None));
    }
    for cell in line.cells() {
        let text = join(cell);
        let cut = [", ", " | ", " · ", " – ", " - ", "|"].iter().find_map(|joint| text.split_once(joint));
        let (name, beside) = match cut {
            Some((name, beside)) => (name.to_owned(), Some(trimmed(beside).to_owned())),
            None => (text.clone(), None),
        };
        readings.push((without_title(&name), beside));
    }
    if line.cells().len() > 1 {
        readings.push((without_title(&line.text), None));
    }
    readings
}

fn without_title(text: &str) -> String {
    const TITLES: [&str; 10] = [
        "resume",
        "résumé",
        "resumé",
        "cv",
        "curriculum vitae",
        "lebenslauf",
        "m.sc.",
        "currículum",
        "curriculum",
        "b.sc.",
    ];
    let mut text = trimmed(text).to_owned();
    for title in TITLES {
        if text.to_lowercase().ends_with(&format!(" {title}")) {
            let keep = text.chars().count() - title.chars().count();
            text = trimmed(&text.chars().take(keep).collect::<String>()).to_owned();
        }
    }
    trimmed(text.trim_end_matches('|')).to_owned()
}

fn score(line: &FlowLine, text: &str, number: usize, largest: f32, email: &str) -> f32 {
    let words = word_count(text);
    let folded = fold(text);
    let is_cjk = has_ideographs(text) && text.chars().count() <= 8;
    let is_wordy = (2..=5).contains(&words) || is_cjk;
    let has_bad = text
        .chars()
        .any(|letter| letter.is_ascii_digit() || matches!(letter, '@' | ':' | '/' | '“' | '"' | '?' | '!' | '(' | '#'));
    if !is_wordy
        || has_bad
        || letters(text) < 2
        || is_heading_text(text)
        || is_title(&folded)
        || is_place(text)
        || is_url(text)
        || line.page > 0
    {
        return 0.0;
    }
    let capitalised = text
        .split_whitespace()
        .filter(|word| word.chars().next().is_some_and(|letter| letter.is_uppercase() || !letter.is_lowercase()))
        .count();
    if capitalised * 3 < words * 2 {
        return 0.0;
    }
    let mut score = 3.0 * line.size / largest;
    score += if is_labelled(line, text) { 2.5 } else { 0.0 };
    score += (1.0 - number as f32 * 0.12).max(0.0);
    score += if line.look().bold { 0.3 } else { 0.0 };
    let account = fold(email.split('@').next().unwrap_or("")).replace(' ', "");
    let in_account = folded.split(' ').filter(|word| word.len() > 2 && account.contains(*word)).count();
    score += in_account as f32 * 0.9;
    if position_score(text) > 1.0 {
        score -= 2.0;
    }
    score
}

/// What a document calls itself.
fn is_title(folded: &str) -> bool {
    [
        "curriculum vitae",
        "resume",
        "lebenslauf",
        "cv",
        "curriculo",
        "hoja de vida",
        "个人简历",
        "简历",
        "السيرة الذاتية",
        "קורות חיים",
    ]
    .iter()
    .any(|title| fold(title) == folded)
}

/// Whether the name stands behind a word that says so, as in a table of personal details.
fn is_labelled(line: &FlowLine, text: &str) -> bool {
    const LABELS: [&str; 12] =
        ["name", "full name", "naam", "nom", "nombre", "nome", "namn", "navn", "imie i nazwisko", "姓名", "الاسم", "שם"];
    let cells: Vec<String> = line.cells().iter().map(|cell| join(cell)).collect();
    let beside = line.text.strip_suffix(text).map(fold);
    let is_label = |label: &str| LABELS.iter().any(|known| fold(known) == fold(label));
    beside.is_some_and(|label| is_label(&label)) || cells.len() == 2 && is_label(&cells[0]) && cells[1] == text
}

/// The headline below the name: a short line that is neither contact nor place.
fn label_below(parts: &Parts, name: &FlowLine) -> Option<Found> {
    let lines = parts.preamble.iter().skip_while(|line| !std::ptr::eq(*line, name)).skip(1).take(2);
    for line in lines {
        let is_short = (1..=12).contains(&word_count(&line.text)) && line.cells().len() == 1;
        let is_contact = line.text.contains(['@', '+', '•'])
            || line.text.chars().any(|letter| letter.is_ascii_digit())
            || is_url(&line.text)
            || is_place(&line.text);
        if is_short && !is_contact && letters(&line.text) > 3 {
            let confidence = if position_score(&line.text) > 1.0 { 0.9 } else { 0.6 };
            return Some(Found { text: trimmed(&line.text).to_owned(), source: Some(Source::of(line)), confidence });
        }
    }
    None
}

fn summary(parts: &Parts) -> Option<Found> {
    let section = parts.parts.iter().find(|part| part.section == Section::Summary && !part.lines.is_empty());
    if let Some(part) = section {
        let text = dehyphenated(part.lines.iter().map(|line| line.text.as_str()));
        return Some(Found { text, source: Source::of_all(&part.lines), confidence: 0.9 * part.certainty });
    }
    let prose: Vec<&FlowLine> = parts
        .preamble
        .iter()
        .filter(|line| word_count(&line.text) >= 5 && letters(&line.text) > 25 && line.cells().len() == 1)
        .collect();
    let words: usize = prose.iter().map(|line| word_count(&line.text)).sum();
    (words >= 14 && prose.len() >= 2).then(|| Found {
        text: dehyphenated(prose.iter().map(|line| line.text.as_str())),
        source: Source::of_all(prose.iter().copied()),
        confidence: 0.5,
    })
}
