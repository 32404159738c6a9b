//! Links: personal site and profiles on networks, printed, annotated or named by label and handle.

use std::sync::LazyLock;

use regex::Regex;

use super::contacts::Places;
use super::flow::{FlowLine, join};
use super::headings::Section;
use super::sections::Parts;
use super::source::{Draft, Found, Source};
use super::wording::{fold, trimmed};
use crate::{Page, Profile};

static URL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:https?[:꞉]//)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,14}(?:/[^\s|,;()<>•]*)?").ok()
});

const NETWORKS: [(&str, &str); 30] = [
    ("linkedin.com", "LinkedIn"),
    ("github.com", "GitHub"),
    ("github.io", "GitHub Pages"),
    ("gitlab.com", "GitLab"),
    ("bitbucket.org", "Bitbucket"),
    ("twitter.com", "Twitter"),
    ("x.com", "X"),
    ("facebook.com", "Facebook"),
    ("fb.com", "Facebook"),
    ("instagram.com", "Instagram"),
    ("stackoverflow.com", "StackOverflow"),
    ("youtube.com", "YouTube"),
    ("quora.com", "Quora"),
    ("medium.com", "Medium"),
    ("dev.to", "DEV"),
    ("kaggle.com", "Kaggle"),
    ("leetcode.com", "LeetCode"),
    ("hackerrank.com", "HackerRank"),
    ("codepen.io", "CodePen"),
    ("behance.net", "Behance"),
    ("dribbble.com", "Dribbble"),
    ("itch.io", "itch.io"),
    ("xing.com", "XING"),
    ("orcid.org", "ORCID"),
    ("scholar.google.com", "Google Scholar"),
    ("researchgate.net", "ResearchGate"),
    ("mastodon.social", "Mastodon"),
    ("t.me", "Telegram"),
    ("wa.me", "WhatsApp"),
    ("keybase.io", "Keybase"),
];

pub(crate) fn is_url(text: &str) -> bool {
    URL.as_ref()
        .and_then(|pattern| pattern.find(text))
        .is_some_and(|found| found.as_str().len() * 10 >= text.trim().len() * 8)
}

fn network_of(url: &str) -> Option<&'static str> {
    let host = host(url);
    NETWORKS
        .iter()
        .find(|(domain, _)| host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
        .map(|(_, name)| *name)
}

fn host(url: &str) -> String {
    let plain = url.to_lowercase().replace('꞉', ":");
    let rest = plain.split_once("//").map_or(plain.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

fn network_named(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    NETWORKS.iter().map(|(_, name)| *name).find(|name| fold(name) == folded)
}

fn username(url: &str) -> Option<String> {
    let path = url.split_once("//").map_or(url, |(_, rest)| rest);
    let path = path.split(['?', '#']).next()?.trim_end_matches('/');
    let (_, user) = path.rsplit_once('/')?;
    (!user.is_empty()).then(|| user.trim_start_matches('@').to_owned())
}

#[derive(Debug)]
struct Address {
    url: Option<String>,
    username: Option<String>,
    network: Option<String>,
    source: Source,
    confidence: f32,
    is_annotation: bool,
}

pub(crate) fn write(places: &Places, parts: &Parts, pages: &[Page], draft: &mut Draft) {
    let mut found: Vec<Address> = Vec::new();
    for line in &places.head {
        found.extend(printed(line));
    }
    found.extend(labelled(parts));
    // At the foot of a page only a line of addresses counts, not the last line of an entry.
    for line in places.feet.iter().filter(|line| line.gap > 0.9) {
        found.extend(printed(line).into_iter().filter(|_| is_address_line(line)));
    }
    found.extend(annotated(places, pages));
    let mut known: Vec<(String, String)> = Vec::new();
    let mut site: Option<Found> = None;
    for address in found {
        match address.network.clone() {
            Some(network) => {
                let username = address.username.clone().unwrap_or_default().to_lowercase();
                let key = (fold(&network), username);
                let printed_before = address.is_annotation && known.iter().any(|(other, _)| *other == key.0);
                if !known.contains(&key) && !printed_before {
                    known.push(key);
                    push(&network, address, draft);
                }
            }
            None if site.is_none() => {
                site = address.url.map(|text| Found {
                    text,
                    source: Some(address.source),
                    confidence: address.confidence,
                });
            }
            None => {}
        }
    }
    draft.resume.basics.url = draft.note("/basics/url".to_owned(), site);
}

fn push(network: &str, address: Address, draft: &mut Draft) {
    let at = draft.resume.basics.profiles.len();
    let found = |text: String| Found { text, source: Some(address.source), confidence: address.confidence };
    let profile = Profile {
        network: draft.note(format!("/basics/profiles/{at}/network"), Some(found(network.to_owned()))),
        username: draft.note(format!("/basics/profiles/{at}/username"), address.username.clone().map(found)),
        url: draft.note(format!("/basics/profiles/{at}/url"), address.url.clone().map(found)),
    };
    draft.resume.basics.profiles.push(profile);
}

fn address(url: &str, source: Source, confidence: f32) -> Option<Address> {
    let url = url.replace('꞉', ":").trim_end_matches(['.', ',']).to_owned();
    let host = host(&url);
    let end = host.rsplit('.').next().unwrap_or("");
    let is_file =
        ["js", "pdf", "doc", "docx", "py", "rb", "ts", "tex", "html", "net"].contains(&end) && !url.contains('/');
    if is_file || host.split('.').all(|part| part.chars().count() <= 2) {
        return None;
    }
    let network = network_of(&url).map(str::to_owned);
    let username = network.as_ref().and_then(|_| username(&url));
    if network.is_some() && username.is_none() && host.split('.').count() < 3 {
        return None;
    }
    Some(Address { username, network, url: Some(url), source, confidence, is_annotation: false })
}

fn printed(line: &FlowLine) -> Vec<Address> {
    let Some(pattern) = URL.as_ref() else { return Vec::new() };
    let mut found = Vec::new();
    let mut before = "";
    for word in line.text.split_whitespace() {
        if !word.contains('@') {
            let addresses = pattern.find_iter(word).filter_map(|url| address(url.as_str(), Source::of(line), 0.93));
            found.extend(addresses.map(|address| labelled_as(before, address)));
        }
        before = word;
    }
    found
}

/// "Gitplace: https://…" is a profile on a network of that name, known or not.
fn labelled_as(label: &str, address: Address) -> Address {
    const PLAIN: [&str; 10] =
        ["website", "web", "site", "homepage", "blog", "portfolio", "url", "link", "links", "email"];
    let Some(name) = label.strip_suffix(':').filter(|name| name.len() > 2 && !PLAIN.contains(&fold(name).as_str()))
    else {
        return address;
    };
    let has_path = address.url.as_ref().is_some_and(|url| username(url).is_some());
    if address.network.is_some() || !has_path {
        return address;
    }
    Address { username: address.url.as_deref().and_then(username), network: Some(name.to_owned()), ..address }
}

fn is_address_line(line: &FlowLine) -> bool {
    let words: Vec<&str> =
        line.text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let addresses = words.iter().filter(|word| is_url(word) || word.contains('@')).count();
    addresses * 2 >= words.len()
}

/// "LinkedIn" over "@name", or "Github:// name".
fn labelled(parts: &Parts) -> Vec<Address> {
    let mut found = Vec::new();
    for part in parts.parts.iter().filter(|part| matches!(part.section, Section::Profiles | Section::Contact)) {
        for (number, line) in part.lines.iter().enumerate() {
            for cell in line.cells() {
                let text = join(cell);
                let (label, beside) = text.split_once(':').unwrap_or((&text, ""));
                let Some(network) = network_named(label) else { continue };
                let beside = trimmed(beside.trim_start_matches('/'));
                let below = || below(part.lines.get(number + 1), cell[0].area.x);
                let Some(handle) = (!beside.is_empty()).then(|| beside.to_owned()).or_else(below) else { continue };
                if handle.contains(' ') || is_url(&handle) {
                    continue;
                }
                let username = Some(handle.trim_start_matches('@').to_owned());
                found.push(Address {
                    url: None,
                    username,
                    network: Some(network.to_owned()),
                    source: Source::of(line),
                    confidence: 0.9,
                    is_annotation: false,
                });
            }
        }
    }
    found
}

fn below(line: Option<&FlowLine>, x: f32) -> Option<String> {
    let cells = line?.cells();
    let cell = cells.iter().min_by(|a, b| (a[0].area.x - x).abs().total_cmp(&(b[0].area.x - x).abs()))?;
    ((cell[0].area.x - x).abs() < 40.0).then(|| join(cell))
}

/// Links behind handles and icons, where they lie on lines that speak of the person.
fn annotated(places: &Places, pages: &[Page]) -> Vec<Address> {
    let mut found = Vec::new();
    for (page, content) in pages.iter().enumerate() {
        for link in content.links.iter().filter(|link| link.target.starts_with("http")) {
            let line = places.all().find(|line| line.page == page && line.area.overlaps(&link.area));
            let bare_icon = page == 0
                && link.area.y < content.height * 0.3
                && places
                    .head
                    .iter()
                    .any(|line| line.page == 0 && (line.area.middle() - link.area.middle()).abs() < 6.0);
            if line.is_some() || bare_icon {
                let address = address(&link.target, Source { page, area: link.area }, 0.88);
                found.extend(address.map(|address| Address { is_annotation: true, ..address }));
            }
        }
    }
    found
}
