//! Where a job is: behind a label, or in a short line under the title.

use super::{Posting, heading::FORM, sections::Line};
use crate::{text::folded, vocabulary::occupations_in};

pub(super) const LABELS: [&str; 16] = [
    "location",
    "locations",
    "place",
    "standort",
    "standorte",
    "ort",
    "arbeitsort",
    "einsatzort",
    "lieu",
    "localisation",
    "lieu de travail",
    "ubicacion",
    "localidad",
    "local",
    "localizacao",
    "locatie",
];

pub(super) fn fill(posting: &mut Posting, head: &[&Line<'_>]) {
    for line in head.iter().skip(1).take(3).filter(|line| line.text.chars().count() <= 90 && !line.text.ends_with('.'))
    {
        let parts: Vec<&str> = line
            .text
            .split(['·', '|', '•'])
            .flat_map(|part| part.split(" – "))
            .flat_map(|part| part.split(" - "))
            .map(str::trim)
            .collect();
        let company = posting.company.clone().unwrap_or_default();
        let rest =
            line.text.strip_prefix(company.as_str()).filter(|rest| !company.is_empty() && rest.starts_with(", "));
        let parts = rest.map_or(parts, |rest| vec![&rest[2..]]);
        let is_place = |part: &&&str| {
            let plain = part.trim();
            plain != company
                && plain.starts_with(char::is_uppercase)
                && plain.chars().count() <= 40
                && !plain.chars().any(|letter| letter.is_ascii_digit())
                && !FORM.is_match(plain)
                && occupations_in(plain).is_empty()
                && !is_mode(plain)
                && (parts.len() > 1 || rest.is_some() || plain.contains(", "))
        };
        let found: Vec<String> = parts.iter().filter(is_place).flat_map(|part| split(part)).collect();
        if !found.is_empty() {
            posting.locations = found;
            return posting.sure("locations", 0.7, Some(line.span.clone()));
        }
    }
}

fn is_mode(text: &str) -> bool {
    let words = [
        "remote",
        "hybrid",
        "on-site",
        "onsite",
        "full-time",
        "full time",
        "part-time",
        "vollzeit",
        "teilzeit",
        "cdi",
        "cdd",
        "temps plein",
        "permanent",
        "home office",
        "jornada completa",
        "presencial",
        "unbefristet",
        "contract",
        "internship",
        "fulltime",
        "remoto",
        "hibrido",
        "teletrabajo",
        "télétravail",
        "befristet",
        "parttime",
    ];
    let text = folded(text);
    words.iter().any(|word| text.starts_with(word))
}

/// “Berlin, Germany or Remote” is one place.
pub(super) fn split(value: &str) -> Vec<String> {
    let parts = value
        .split([';', '|', '/', '·'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" oder "))
        .flat_map(|part| part.split(" ou "));
    let clean = |part: &str| part.split('(').next().unwrap_or_default().trim().trim_end_matches('.').to_owned();
    parts.map(clean).filter(|place| !place.is_empty() && !is_mode(place)).collect()
}
