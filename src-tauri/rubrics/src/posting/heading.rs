//! Title and company: what stands at the head of a posting or behind a label.

use super::{
    Posting,
    markup::Source,
    patterns::{Pattern, pattern},
    places,
    sections::{Line, Part},
};
use crate::{text::folded, vocabulary::occupations_in};

const TITLE_LABELS: [&str; 14] = [
    "title",
    "job title",
    "position",
    "role",
    "stelle",
    "stellenbezeichnung",
    "titel",
    "poste",
    "intitule du poste",
    "puesto",
    "cargo",
    "functie",
    "vaga",
    "job",
];
const COMPANY_LABELS: [&str; 13] = [
    "company",
    "employer",
    "organisation",
    "organization",
    "hiring company",
    "unternehmen",
    "arbeitgeber",
    "firma",
    "entreprise",
    "employeur",
    "empresa",
    "bedrijf",
    "werkgever",
];
static SEEKING: Pattern = Pattern::new(|| {
    pattern(
        r"(?i)(?:is hiring|are hiring|is looking for|are looking for|is seeking|seeks|we['’]re hiring|join us as|wir suchen|sucht|suchen wir|recherchons|recherche|recrute|buscamos|busca|procuramos|procura|contrata|zoeken(?: wij)?|zoekt)\s*:?\s+(?:an?|eine?n?|einen?[/*:]?[rn]?|une?|un\(e\)|unos?|um|uma|een|ab sofort eine?n?|zum .{3,30} eine?n?)?\s*(?P<title>[^.,;:!?\n]{4,90})",
    )
});
static AT: Pattern = Pattern::new(|| {
    pattern(
        r"^(?P<title>.{3,80}?)\s+(?:at|@|bei|chez|en|na|bij)\s+(?P<company>\p{Lu}[^,|·(]{1,50}?)\s*(?:[,|·(–-].*)?$",
    )
});
static NAMED: Pattern = Pattern::new(|| {
    pattern(
        r"^(?:At |Bei (?:der )?|Chez |En )?(?P<company>\p{Lu}[\p{L}\d&.'’-]*(?:\s+(?:\p{Lu}|&|und|and|of|de|für|der|la|du)[\p{L}\d&.'’-]*){0,5})\s+(?:is|are|sucht|ist|recherche|recrute|est|busca|es|procura|é|zoekt|seeks|builds|makes|runs|operates|provides)\b",
    )
});
static ABOUT: Pattern = Pattern::new(|| {
    pattern(r"^(?:About|Über|À propos de|Sobre|Over|Join|Why)\s+(?P<company>\p{Lu}[\p{L}\d&.' ’-]{1,50})$")
});
pub(super) static FORM: Pattern = Pattern::new(|| {
    pattern(
        r"\b(?:GmbH|AG|KG|SE|e\.V\.|Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|Corp\.?|S\.A\.?|SA|SAS|SARL|S\.L\.?|SL|Lda\.?|B\.V\.|BV|N\.V\.|NHS Trust|University|Hospital|Klinikum|Universität)\b",
    )
});
static GENDER: Pattern = Pattern::new(|| {
    pattern(r"(?i)\s*[(\[]\s*(?:[mwfdhxi](?:\s*[/|,*]\s*[mwfdhxi])+|all genders|gn|h/f|f/h|m/v)\s*[)\]]")
});

pub(super) fn fill(posting: &mut Posting, source: &Source, lines: &[Line<'_>]) {
    labelled(posting, lines);
    let head: Vec<&Line<'_>> =
        lines.iter().filter(|line| line.part == Part::Opening && !line.is_heading).take(6).collect();
    if posting.title.is_none() {
        title(posting, source, &head, lines);
    }
    if posting.company.is_none() {
        company(posting, &head, lines);
    }
    if posting.locations.is_empty() {
        places::fill(posting, &head);
    }
}

fn labelled(posting: &mut Posting, lines: &[Line<'_>]) {
    for line in lines {
        let Some((label, value)) = line.text.split_once(':') else { continue };
        let (label, value) = (folded(label.trim_matches('*')), value.trim().trim_matches('*').trim());
        if value.is_empty() || value.chars().count() > 120 {
            continue;
        }
        let at = line.span.end - value.len()..line.span.end;
        if posting.title.is_none() && TITLE_LABELS.contains(&label.as_str()) {
            posting.title = Some(untagged(value));
            posting.sure("title", 0.95, Some(at));
        } else if posting.company.is_none() && COMPANY_LABELS.contains(&label.as_str()) {
            posting.company = Some(value.to_owned());
            posting.sure("company", 0.95, Some(at));
        } else if posting.locations.is_empty() && places::LABELS.contains(&label.as_str()) {
            posting.locations = places::split(value);
            if !posting.locations.is_empty() {
                posting.sure("locations", 0.95, Some(at));
            }
        }
    }
}

/// “Nurse (m/w/d)” is a nurse.
fn untagged(title: &str) -> String {
    GENDER.replace_all(title, "").trim().trim_end_matches(['-', '–', '|', ',', '!']).trim().to_owned()
}

fn title(posting: &mut Posting, source: &Source, head: &[&Line<'_>], lines: &[Line<'_>]) {
    let is_title = |text: &str| text.chars().count() <= 100 && !text.ends_with(['.', '?']) && !text.contains("http");
    if let Some(heading) = source.heading.as_deref().filter(|text| is_title(text)) {
        return titled(posting, heading, 0.85, None);
    }
    let sought = lines.iter().filter(|line| matches!(line.part, Part::Opening | Part::About)).find_map(|line| {
        let found = SEEKING.captures(line.text)?.name("title")?;
        Some((found.as_str().to_owned(), line.span.start + found.start()..line.span.start + found.end()))
    });
    let first = head.first().filter(|line| is_title(line.text) && !SEEKING.is_match(line.text));
    let first_is_job =
        first.is_some_and(|line| !occupations_in(line.text).is_empty() || line.text.split_whitespace().count() <= 6);
    if let Some(line) = first.filter(|_| first_is_job || sought.is_none()) {
        return titled(posting, line.text, if first_is_job { 0.85 } else { 0.5 }, Some(line.span.clone()));
    }
    if let Some((text, span)) = sought {
        let end = [
            " to ",
            " who ",
            " with ",
            " for our ",
            " for the ",
            " mit ",
            " für ",
            " pour ",
            " para ",
            " in ",
            " am ",
            " voor ",
            " to join",
        ]
        .iter()
        .filter_map(|word| text.find(word))
        .min()
        .unwrap_or(text.len());
        posting.title = Some(untagged(&text[..end]));
        posting.sure("title", 0.75, Some(span.start..span.start + end));
    }
}

/// A head line may name the company too.
fn titled(posting: &mut Posting, line: &str, confidence: f64, span: Option<std::ops::Range<usize>>) {
    let plain = GENDER.replace_all(line, "").into_owned();
    if let Some(found) = AT.captures(&plain) {
        let group = |name: &str| found.name(name).map(|group| group.as_str().trim().to_owned());
        posting.title = group("title").map(|title| untagged(&title));
        if posting.company.is_none() {
            posting.company = group("company");
            posting.sure("company", 0.8, span.clone());
        }
    } else {
        let parts: Vec<&str> = plain
            .split([" – ", " — ", " | ", " · "].iter().copied().find(|sign| plain.contains(sign)).unwrap_or("\n"))
            .collect();
        let job = parts.iter().find(|part| !occupations_in(part).is_empty()).or_else(|| parts.first());
        posting.title = job.map(|part| untagged(part));
        if let Some(company) =
            parts.iter().find(|part| FORM.is_match(part) && Some(*part) != job).filter(|_| posting.company.is_none())
        {
            posting.company = Some(company.trim().to_owned());
            posting.sure("company", 0.8, span.clone());
        }
    }
    posting.sure("title", confidence, span);
}

fn company(posting: &mut Posting, head: &[&Line<'_>], lines: &[Line<'_>]) {
    let title = posting.title.clone().unwrap_or_default();
    for line in head.iter().skip(1).take(2).filter(|line| line.text.chars().count() <= 90 && !line.text.ends_with('.'))
    {
        let first = line
            .text
            .split([',', '·', '|', '•'])
            .next()
            .unwrap_or_default()
            .split([" – ", " - "].iter().copied().find(|sign| line.text.contains(sign)).unwrap_or("\n"))
            .next()
            .unwrap_or_default()
            .trim();
        let is_name = first.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
            && first.split_whitespace().count() <= 6
            && first != title;
        if is_name
            && !line.text.contains(':')
            && occupations_in(first).is_empty()
            && (FORM.is_match(first) || line.text.len() > first.len())
        {
            posting.company = Some(first.to_owned());
            return posting.sure("company", 0.75, Some(line.span.start..line.span.start + first.len()));
        }
    }
    for line in lines {
        let pattern = if line.is_heading { &ABOUT } else { &NAMED };
        let Some(found) = pattern.captures(line.text).and_then(|found| found.name("company")) else { continue };
        let name = found.as_str().trim();
        let is_word = [
            "we",
            "you",
            "it",
            "this",
            "our",
            "the role",
            "the job",
            "us",
            "this role",
            "there",
            "they",
            "he",
            "she",
            "who",
            "what",
            "uns",
            "the company",
            "the team",
            "the position",
            "english",
            "wir",
            "nous",
            "the",
            "das",
            "es",
            "ce",
            "nuestra",
            "experience",
            "remote",
        ]
        .contains(&folded(name).as_str());
        if !is_word && occupations_in(name).is_empty() && name.split_whitespace().count() <= 6 {
            posting.company = Some(name.to_owned());
            return posting.sure("company", 0.7, Some(line.span.start + found.start()..line.span.start + found.end()));
        }
    }
}
