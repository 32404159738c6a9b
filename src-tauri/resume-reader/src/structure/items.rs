//! Titled things with a date and whoever gave them (certificates, awards): one a bullet, one a line, or one below the other.

use super::dates::{self, DateRange};
use super::entries::{Entry, Kind, entries};
use super::flow::FlowLine;
use super::pieces::pieces;
use super::roles::{employer_score, position_score, school_score};
use super::source::Source;
use super::text::dehyphenated;
use super::wording::{has_ideographs, is_capitals, letters, trimmed, word_count};

/// A titled thing with a date and a line about it.
#[derive(Debug, Default)]
pub(super) struct Item {
    pub title: String,
    pub second: Option<String>,
    pub range: DateRange,
    pub source: Option<Source>,
}

pub(super) fn items(lines: &[FlowLine]) -> Vec<Item> {
    if let Some(bulleted) = bulleted(lines) {
        return bulleted;
    }
    let dated = entries(lines);
    let has_dates = dated.iter().filter(|entry| entry.dated.is_some()).count();
    if has_dates * 2 >= dated.len().max(1) && has_dates > 0 {
        return dated.iter().filter_map(item).map(Item::with_giver_apart).collect();
    }
    // Titles above their descriptions: each look of the first line begins the next thing.
    let stands_out = |entry: &Entry| {
        entry.lines.len() > 1 && entry.lines[0].line.look() != entry.lines[entry.lines.len() - 1].line.look()
    };
    if dated.len() > 1 && dated.iter().filter(|entry| stands_out(entry)).count() * 3 >= dated.len() * 2 {
        return dated.iter().filter_map(titled).collect();
    }
    one_a_line(&dated)
}

pub(super) fn item(entry: &Entry) -> Option<Item> {
    let mut texts = Vec::new();
    for at in 0..entry.lines.len().min(4) {
        texts.extend(pieces(entry, at));
    }
    let mut texts = texts.into_iter();
    let first = texts.next()?;
    let range = entry.dated.map(|(_, dated)| dated.range).unwrap_or_default();
    Some(Item { title: first.text, second: texts.next().map(|piece| piece.text), range, source: Some(first.source) })
}

/// A list with a bullet before every thing; what hangs below a bullet goes on with it.
fn bulleted(lines: &[FlowLine]) -> Option<Vec<Item>> {
    let mut groups: Vec<Vec<&FlowLine>> = Vec::new();
    for line in lines {
        let hangs = |above: &&FlowLine| line.gap < 0.9 && line.indent() >= above.indent() - 1.5;
        match groups.last_mut() {
            Some(open) if line.bullet.is_none() && open.first().is_some_and(hangs) => open.push(line),
            _ if line.bullet.is_some() => groups.push(vec![line]),
            _ => return None,
        }
    }
    let of_group = |group: &Vec<&FlowLine>| {
        let text = dehyphenated(group.iter().map(|line| line.text.as_str()));
        Item::of(&text, Source::of_all(group.iter().copied()))
    };
    (!groups.is_empty()).then(|| groups.iter().map(of_group).collect())
}

/// All the first lines of one look are the title.
fn titled(entry: &Entry) -> Option<Item> {
    let look = entry.lines.first()?.line.look();
    let title =
        entry.lines.iter().take_while(|line| line.line.look() == look).take(3).map(|line| line.line.text.as_str());
    let title = dehyphenated(title);
    Some(Item { title: trimmed(&title).to_owned(), source: Some(Source::of(&entry.lines[0].line)), ..Item::default() })
}

/// Without dates every bullet or line is a thing of its own.
fn one_a_line(entries: &[Entry]) -> Vec<Item> {
    let mut found: Vec<(String, Source)> = Vec::new();
    for line in entries.iter().flat_map(|entry| &entry.lines) {
        match found.last_mut() {
            Some((open, _)) if line.kind == Kind::More => {
                *open = dehyphenated([open.as_str(), line.line.text.as_str()].into_iter());
            }
            _ if letters(&line.line.text) > 2 && !super::profiles::is_url(&line.line.text) => {
                found.push((line.line.text.clone(), Source::of(&line.line)));
            }
            _ => {}
        }
    }
    found.iter().map(|(text, source)| Item::of(text, Some(*source))).collect()
}

impl Item {
    /// "First Aid, Red Lantern Society (March 2021)".
    fn of(text: &str, source: Option<Source>) -> Self {
        let (text, range) = without_date(text);
        Item { title: trimmed(&text).to_owned(), range, source, second: None }.with_giver_apart()
    }

    fn with_giver_apart(self) -> Self {
        if self.second.is_some() {
            return self;
        }
        match giver_apart(&self.title) {
            Some((title, giver)) => Item { title: title.to_owned(), second: Some(giver.to_owned()), ..self },
            None => self,
        }
    }
}

/// The text without the date at its end or its beginning.
fn without_date(text: &str) -> (String, DateRange) {
    let length = text.chars().count();
    let is_at_edge = |found: &&dates::FoundRange| found.from <= 1 || found.to + 2 >= length;
    let Some(found) = dates::find(text).iter().rev().find(is_at_edge).copied() else {
        return (text.to_owned(), DateRange::default());
    };
    let rest: String = text.chars().take(found.from).chain(text.chars().skip(found.to)).collect();
    let rest = rest.trim().trim_end_matches(['(', ')', '[', ']', '（', '）', ' ']).trim_start_matches([')', ' ']);
    if letters(rest) < 3 && !has_ideographs(rest) {
        return (text.to_owned(), found.range);
    }
    // "Driving licence (B)" keeps the bracket that its words need.
    let closes = rest.contains('(') && !rest.contains(')');
    (if closes { format!("{rest})") } else { rest.to_owned() }, found.range)
}

/// "Certificate | Issuer", and "Certificate, Issuer" where what follows the comma sounds like a name of its own.
fn giver_apart(text: &str) -> Option<(&str, &str)> {
    let joint = [" | ", " – ", " — ", " · "].iter().find_map(|joint| text.split_once(joint));
    let found = joint.or_else(|| {
        text.rsplit_once(", ").or_else(|| text.rsplit_once('，')).filter(|(title, giver)| is_giver(title, giver))
    });
    found.map(|(title, giver)| (trimmed(title), trimmed(giver))).filter(|(title, _)| letters(title) > 1)
}

fn is_giver(title: &str, text: &str) -> bool {
    let words = word_count(text);
    let is_name = text.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase());
    let is_long = words > 1 || letters(text) > 9 || is_capitals(text) && word_count(title) > 2 || has_ideographs(text);
    let opened = title.matches('(').count() > title.matches(')').count();
    let is_role = position_score(text) > 1.0 || text.chars().any(|letter| letter.is_ascii_digit());
    let is_known = employer_score(text) > 1.0 || school_score(text) > 1.0;
    is_name && words <= 7 && !opened && (is_long && !is_role || is_known)
}
