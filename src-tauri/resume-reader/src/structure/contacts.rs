//! Who the resume is of: e-mail, phone, links and place, from the head, the contact section, footers and annotations.

use std::sync::LazyLock;

use regex::Regex;

use super::flow::{FlowLine, join};
use super::headings::{Section, is_heading_text};
use super::profiles;
use super::roles::{is_known_place, is_place, may_be_town};
use super::sections::Parts;
use super::source::{Draft, Found, Source};
use super::wording::{letters, plain, trimmed, word_count};
use crate::{Location, Page};

static EMAIL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+").ok());
static PHONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:\+|\b00|\(\+?)?\(?\+?\d[\d\s().*/‑–-]{5,}[\d*]\b?\*?").ok());
static YEARS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\D*(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)?\d\d)\D*$").ok());

/// The lines that may speak of the person, likeliest first.
pub(crate) struct Places<'p, 'a> {
    pub head: Vec<&'p FlowLine<'a>>,
    pub feet: Vec<&'p FlowLine<'a>>,
}

impl<'p, 'a> Places<'p, 'a> {
    pub fn new(parts: &'p Parts<'a>, pages: &[Page]) -> Self {
        let mut head: Vec<&FlowLine> = parts.preamble.iter().collect();
        for part in parts.parts.iter().filter(|part| matches!(part.section, Section::Contact | Section::Profiles)) {
            head.extend(&part.lines);
        }
        let is_foot = |line: &&FlowLine| {
            let height = pages.get(line.page).map_or(0.0, |page| page.height);
            height > 0.0 && (line.area.y > height * 0.85 || line.area.bottom() < height * 0.06)
        };
        let feet = parts
            .parts
            .iter()
            .filter(|part| part.section != Section::Contact)
            .flat_map(|part| part.lines.iter().filter(is_foot))
            .collect();
        Self { head, feet }
    }

    pub fn all(&self) -> impl Iterator<Item = &'p FlowLine<'a>> {
        self.head.iter().chain(&self.feet).copied()
    }
}

pub(crate) fn write(parts: &Parts, pages: &[Page], draft: &mut Draft) {
    let places = Places::new(parts, pages);
    let everywhere = || {
        places
            .all()
            .chain(parts.parts.iter().filter(|part| part.section != Section::References).flat_map(|part| &part.lines))
    };
    let email = everywhere().find_map(email_in).or_else(|| email_link(pages));
    draft.resume.basics.email = draft.note("/basics/email".to_owned(), email);
    let phone = places.all().find_map(phone_in).or_else(|| phone_link(pages));
    draft.resume.basics.phone = draft.note("/basics/phone".to_owned(), phone);
    profiles::write(&places, parts, pages, draft);
}

/// Where the person lives, once the name is known, which is no place.
pub(crate) fn write_place(parts: &Parts, pages: &[Page], draft: &mut Draft) {
    write_location(&Places::new(parts, pages).all().collect::<Vec<_>>(), draft);
}

fn email_in(line: &FlowLine) -> Option<Found> {
    let found = EMAIL.as_ref()?.find(&line.text)?;
    Some(Found { text: found.as_str().to_owned(), source: Some(Source::of(line)), confidence: 0.98 })
}

fn link_target(pages: &[Page], scheme: &str) -> Option<Found> {
    let found = pages.iter().enumerate().find_map(|(page, content)| {
        content.links.iter().find(|link| link.target.starts_with(scheme)).map(|link| (page, link))
    })?;
    let (page, link) = found;
    let text = link.target[scheme.len()..].split('?').next()?.to_owned();
    Some(Found { text, source: Some(Source { page, area: link.area }), confidence: 0.9 })
}

fn email_link(pages: &[Page]) -> Option<Found> {
    link_target(pages, "mailto:").filter(|found| found.text.contains('@'))
}

fn phone_link(pages: &[Page]) -> Option<Found> {
    link_target(pages, "tel:")
}

fn phone_in(line: &FlowLine) -> Option<Found> {
    let without_email =
        EMAIL.as_ref().map_or(line.text.clone(), |email| email.replace_all(&line.text, "|").into_owned());
    let text: String = without_email
        .chars()
        .map(|letter| if matches!(letter, '\u{2010}'..='\u{2015}') { '-' } else { letter })
        .collect();
    for found in PHONE.as_ref()?.find_iter(&text) {
        let number = trimmed(found.as_str().trim()).to_owned();
        let digits = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '*').count();
        let is_in_word = text[..found.start()]
            .chars()
            .next_back()
            .is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '/' | '.' | '_' | '='));
        let are_years = YEARS.as_ref().is_some_and(|years| years.is_match(&number));
        if (7..=16).contains(&digits) && !is_in_word && !are_years && !super::dates::is_only_date(&number) {
            let marked = number.starts_with(['+', '(', '0']);
            return Some(Found {
                text: number,
                source: Some(Source::of(line)),
                confidence: if marked { 0.95 } else { 0.85 },
            });
        }
    }
    None
}

/// What is left of a line when addresses of other kinds are taken out.
fn plain_parts(line: &FlowLine) -> Vec<String> {
    let mut text = line.cells().iter().map(|cell| join(cell)).collect::<Vec<_>>().join(" | ");
    for pattern in [EMAIL.as_ref(), PHONE.as_ref()].into_iter().flatten() {
        text = pattern.replace_all(&text, "|").into_owned();
    }
    text.split(['|', '·', '•', '—', '∙', '⋄', ';'])
        .map(|part| trimmed(part).to_owned())
        .filter(|part| letters(part) > 1)
        .collect()
}

fn write_location(lines: &[&FlowLine], draft: &mut Draft) {
    let mut best: Option<(f32, String, Source)> = None;
    let name = draft.resume.basics.name.clone().unwrap_or_default();
    let label = draft.resume.basics.label.clone().unwrap_or_default();
    for (number, line) in lines.iter().enumerate() {
        let is_beside = is_beside_contact(lines, number);
        for part in plain_parts(line).into_iter().filter(|part| *part != name && *part != label) {
            let mut text = label_free(&part).to_owned();
            let mut score = place_score(&text);
            if is_beside && text.split(", ").all(may_be_town) && !is_heading_text(&text) {
                score += 1.0;
            }
            let mut source = Source::of(line);
            if let Some((town, place)) = town_below(lines, number).filter(|_| is_street(&text)) {
                text = format!("{text}, {town}");
                source = source.and(place);
                score += place_score(&town).max(0.5);
            }
            if score > best.as_ref().map_or(0.9, |best| best.0) {
                best = Some((score, text, source));
            }
        }
    }
    let Some((score, text, source)) = best else { return };
    let found = |text: String| Some(Found { text, source: Some(source), confidence: (0.45 + score / 5.0).min(0.95) });
    let parsed = location(&text);
    let location = Location {
        address: draft.note("/basics/location/address".to_owned(), parsed.address.and_then(found)),
        postal_code: draft.note("/basics/location/postalCode".to_owned(), parsed.postal_code.and_then(found)),
        city: draft.note("/basics/location/city".to_owned(), parsed.city.and_then(found)),
        region: draft.note("/basics/location/region".to_owned(), parsed.region.and_then(found)),
        country_code: None,
    };
    draft.resume.basics.location = Some(location);
}

/// Whether an e-mail address or a phone number stands in the line or right beside it.
fn is_beside_contact(lines: &[&FlowLine], number: usize) -> bool {
    let line = lines[number];
    let near = &lines[number.saturating_sub(1)..lines.len().min(number + 2)];
    near.iter().any(|other| {
        let is_near = (other.area.y - line.area.y).abs() < 2.5 * line.size && (other.size - line.size).abs() < 0.6;
        is_near && (email_in(other).is_some() || phone_in(other).is_some())
    })
}

fn label_free(text: &str) -> &str {
    let labels = ["address", "location", "adresse", "anschrift", "direccion", "wohnort"];
    match text.split_once([':', ' ']) {
        Some((label, rest)) if labels.contains(&plain(label).iter().collect::<String>().as_str()) => trimmed(rest),
        _ => text,
    }
}

/// The line below a street, when it is a town and nothing else.
fn town_below(lines: &[&FlowLine], number: usize) -> Option<(String, Source)> {
    let line = lines[number];
    let in_column = |below: &&&FlowLine| below.area.x < line.area.right() && line.area.x < below.area.right();
    let below = lines[number + 1..].iter().take(2).find(in_column)?;
    let near = below.page == line.page && below.area.y - line.area.y < 2.5 * line.size;
    let parts = plain_parts(below);
    let [only] = parts.as_slice() else { return None };
    let is_town = word_count(only) <= 4
        && !only.contains(['@', '/', ':'])
        && only.chars().next().is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit());
    (near && is_town).then(|| (only.clone(), Source::of(below)))
}

fn is_street(text: &str) -> bool {
    let digits = text.chars().any(|letter| letter.is_ascii_digit());
    let words = word_count(text);
    let starts_or_ends = text.starts_with(|letter: char| letter.is_ascii_digit())
        || text.ends_with(|letter: char| letter.is_ascii_digit());
    digits
        && starts_or_ends
        && (2..=5).contains(&words)
        && !text.contains(',')
        && text.chars().any(char::is_uppercase)
        && super::dates::find(text).is_empty()
        && !text.contains(['@', '%', '+', ':'])
}

const ADDRESS_WORDS: &str = "street| st|strasse|str.|road|avenue|calle|rue |straße|街道|postal|allee|platz";

fn place_score(text: &str) -> f32 {
    if text.contains(['@', ':']) || word_count(text) > 9 || text.ends_with('.') || profiles::is_url(text) {
        return 0.0;
    }
    let plain: String = plain(text).into_iter().collect();
    let mut score = 0.0;
    if is_place(text) {
        score += 2.0;
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    if let [_, .., last] = parts.as_slice() {
        score += if is_known_place(last) {
            1.5
        } else if parts.len() <= 3 {
            0.4
        } else {
            0.0
        };
    }
    if is_street(parts[0]) {
        score += 1.5;
    }
    if ADDRESS_WORDS.split('|').any(|word| plain.contains(word)) {
        score += 1.0;
    }
    score
}

fn location(text: &str) -> Location {
    let mut parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let some = |text: &str| Some(text.to_owned());
    let has_digit = |text: &str| text.chars().any(|letter| letter.is_ascii_digit());
    let mut location = Location::default();
    if parts.len() > 1 && has_digit(parts[0]) {
        location.address = some(parts.remove(0));
    }
    let town = parts.first().copied().unwrap_or_default();
    match town.split_once(' ') {
        Some((code, city)) if code.chars().all(|letter| letter.is_ascii_digit()) && code.len() >= 4 => {
            location.postal_code = some(code);
            location.city = some(city);
        }
        _ if !town.is_empty() => location.city = some(town),
        _ => {}
    }
    if parts.len() > 1 {
        location.region = some(&parts[1..].join(", "));
    }
    location
}
