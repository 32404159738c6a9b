//! The text a reader of the page sees: markup taken off, hidden parts and invisible letters left out and reported.

use scraper::{ElementRef, Html, Node};
use serde_json::Value;

/// A posting without its markup.
#[derive(Debug, Default)]
pub(super) struct Source {
    pub text: String,
    pub hidden: Vec<String>,
    /// The page's own heading, else its title.
    pub heading: Option<String>,
    /// schema.org JobPosting, if the page carries one.
    pub structured: Option<Value>,
}

pub(super) fn source(text: &str) -> Source {
    let source = if is_html(text) { html(text) } else { Source { text: unmarked(text), ..Source::default() } };
    let Source { text, mut hidden, heading, structured } = source;
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    if visible.len() < text.len() {
        let tagged: String = text.chars().filter_map(tag_letter).collect();
        hidden.push(if tagged.is_empty() { "invisible characters".to_owned() } else { tagged });
    }
    Source { text: visible, hidden, heading, structured }
}

fn is_html(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["<!doctype html", "<html", "<body", "<div", "<p>", "<p ", "<ul", "<li>", "<br", "<h1", "<h2", "<script", "<span"]
        .iter()
        .any(|tag| lower.contains(tag))
}

/// Letters that take no room: zero-width marks, direction overrides and the tag block that spells text unseen.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
        || matches!(letter, '\u{e0000}'..='\u{e007f}')
}

fn tag_letter(letter: char) -> Option<char> {
    let code = u32::from(letter).checked_sub(0xe0000)?;
    char::from_u32(code).filter(|letter| (' '..='~').contains(letter))
}

/// Markdown's marks off; everything else as it was.
fn unmarked(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_end();
        let heading = line.trim_start().trim_start_matches('#');
        let line =
            if heading.len() < line.trim_start().len() && heading.starts_with(' ') { heading.trim() } else { line };
        unlinked(&line.replace("**", "").replace("__", "").replace('\u{a0}', " "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// `[text](address)` becomes its text.
fn unlinked(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(text, tail)| Some((text, tail.split_once(')')?.1)));
        out.push_str(before);
        match link.filter(|(text, _)| !text.contains('[')) {
            Some((text, tail)) => {
                out.push_str(text);
                rest = tail;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

fn html(text: &str) -> Source {
    let page = Html::parse_document(text);
    let mut walk = Walk::default();
    walk.children(page.root_element());
    let heading = walk.heading.or(walk.title).map(|text| tidy(&text)).filter(|text| !text.is_empty());
    let lines = walk.text.lines().map(tidy);
    let mut out: Vec<String> = Vec::new();
    for line in lines.filter(|line| line != "-") {
        if !(line.is_empty() && out.last().is_none_or(String::is_empty)) {
            out.push(line);
        }
    }
    let hidden = walk.hidden.iter().map(|text| tidy(text)).filter(|text| !text.is_empty()).collect();
    Source { text: out.join("\n").trim().to_owned(), hidden, heading, structured: walk.structured }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Walk {
    text: String,
    hidden: Vec<String>,
    title: Option<String>,
    heading: Option<String>,
    structured: Option<Value>,
}

impl Walk {
    fn children(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text.push_str(&text.replace('\n', " ")),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        match name {
            "script" => return self.script(element),
            "title" => {
                self.title.get_or_insert_with(|| element.text().collect());
                return;
            }
            "style" | "noscript" | "template" | "svg" => return,
            "nav" | "footer" | "form" | "button" | "select" | "iframe" => return,
            _ => {}
        }
        if is_hidden(element) {
            self.hidden.push(element.text().collect());
            return;
        }
        if name == "h1" {
            self.heading.get_or_insert_with(|| element.text().collect());
        }
        let is_block = !matches!(
            name,
            "a" | "b"
                | "strong"
                | "em"
                | "i"
                | "u"
                | "span"
                | "small"
                | "code"
                | "font"
                | "abbr"
                | "mark"
                | "sup"
                | "sub"
                | "time"
        );
        if is_block {
            self.text.push('\n');
        }
        if name == "li" {
            self.text.push_str("- ");
        }
        self.children(element);
        if is_block {
            self.text.push('\n');
        }
    }

    fn script(&mut self, element: ElementRef<'_>) {
        if element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json")) {
            let text: String = element.text().collect();
            let value: Option<Value> = serde_json::from_str(text.trim()).ok();
            self.structured = self.structured.take().or_else(|| value.as_ref().and_then(job_posting).cloned());
        }
    }
}

/// The JobPosting in a value, in an array of them, or nested in a graph.
fn job_posting(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(values) => values.iter().find_map(job_posting),
        Value::Object(fields) => {
            let is_one = |kind: &Value| kind.as_str().is_some_and(|kind| kind.ends_with("JobPosting"));
            let kind = fields.get("@type");
            let named =
                kind.is_some_and(|kind| is_one(kind) || kind.as_array().is_some_and(|kinds| kinds.iter().any(is_one)));
            if named { Some(value) } else { fields.get("@graph").and_then(job_posting) }
        }
        _ => None,
    }
}

fn is_hidden(element: ElementRef<'_>) -> bool {
    let style: String = element.attr("style").unwrap_or_default().to_ascii_lowercase().split_whitespace().collect();
    let has = |rule: &str| style.split(';').any(|one| one == rule);
    let starts = |rule: &str| style.split(';').any(|one| one.starts_with(rule));
    element.attr("hidden").is_some()
        || has("display:none")
        || has("visibility:hidden")
        || has("opacity:0")
        || ["font-size:0", "font-size:0px", "font-size:0pt", "font-size:1px"].into_iter().any(has)
        || starts("left:-")
        || starts("text-indent:-")
        || ["color:white", "color:#fff", "color:#ffffff", "color:transparent"].into_iter().any(has)
            && !style.contains("background")
}
