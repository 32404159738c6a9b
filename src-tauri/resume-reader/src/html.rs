//! HTML set on a sheet: elements become lines, headings, bullets and links. It runs no script, loads nothing and knows
//! no stylesheet beyond what an element says of itself.

use scraper::node::Element;
use scraper::{Html, Node};

use crate::Page;
use crate::sheet::{Run, Setting, Sheet};

const BODY: f32 = 10.0;
/// Deeper nesting than this is no page; what lies deeper is left unread.
const MAX_DEPTH: usize = 200;
/// More elements and texts than this are no resume; the rest is left unread.
const MAX_NODES: usize = 100_000;

pub(crate) fn page(text: &str) -> Page {
    let document = Html::parse_document(text);
    let mut setter = Setter::default();
    setter.children(document.tree.root(), Look::default(), 0);
    setter.end_line();
    setter.sheet.finish()
}

/// What an element passes on to the text inside it.
#[derive(Debug, Clone, Default)]
struct Look {
    bold: bool,
    italic: bool,
    link: Option<String>,
    /// 1 to 6 inside a heading.
    level: u8,
    lists: usize,
}

#[derive(Default)]
struct Setter {
    sheet: Sheet,
    runs: Vec<Run>,
    level: u8,
    indent: usize,
    is_item: bool,
    space_before: bool,
    /// A cell begins, or an inline element right after another: what follows stands apart.
    is_apart: bool,
    after_inline: bool,
    nodes: usize,
}

type Tree<'a> = ego_tree::NodeRef<'a, Node>;

impl Setter {
    fn children(&mut self, node: Tree, look: Look, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        for child in node.children() {
            self.nodes += 1;
            if self.nodes > MAX_NODES {
                return;
            }
            match child.value() {
                Node::Text(text) if text.trim().is_empty() => self.blank(is_row(node)),
                Node::Text(text) => self.text(text, &look),
                Node::Element(element) => self.element(child, element, look.clone(), depth),
                _ => {}
            }
        }
    }

    fn element(&mut self, node: Tree, element: &Element, mut look: Look, depth: usize) {
        let name = element.name();
        if is_unseen(name, element) {
            return;
        }
        match name {
            "br" => return self.end_line(),
            "b" | "strong" | "th" => look.bold = true,
            "i" | "em" | "cite" => look.italic = true,
            "a" => look.link = element.attr("href").filter(|target| !target.starts_with('#')).map(str::to_owned),
            "ul" | "ol" => look.lists += 1,
            _ => {}
        }
        if let Some(level) = heading_level(name) {
            (look.level, look.bold) = (level, true);
        }
        let is_block = is_block(name);
        if is_block {
            self.end_line();
            self.space_before |=
                matches!(name, "p" | "section" | "article" | "header" | "ul" | "ol" | "dl" | "table" | "tr");
            if name == "li" {
                (self.is_item, self.indent) = (true, look.lists);
            }
        } else if matches!(name, "td" | "th") {
            self.is_apart = !self.runs.is_empty();
        } else if self.after_inline {
            self.is_apart = true;
        }
        self.children(node, look, depth + 1);
        if is_block { self.end_line() } else { self.after_inline = !self.runs.is_empty() }
    }

    /// White between two elements is a space, so they do not stand apart, unless they are the cells of a row.
    fn blank(&mut self, in_row: bool) {
        self.after_inline &= in_row;
        if !self.after_inline {
            self.runs.iter_mut().next_back().into_iter().for_each(|run| run.text.push(' '));
        }
    }

    fn text(&mut self, text: &str, look: &Look) {
        self.level = look.level;
        let Look { bold, italic, link, .. } = look.clone();
        let apart = self.is_apart && !text.starts_with(char::is_whitespace);
        self.runs.push(Run { text: text.to_owned(), bold, italic, link, apart });
        (self.is_apart, self.after_inline) = (false, false);
    }

    fn end_line(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        (self.is_apart, self.after_inline) = (false, false);
        runs.retain(|run| !run.text.trim().is_empty());
        if runs.is_empty() {
            return;
        }
        if std::mem::take(&mut self.is_item) {
            runs.insert(0, Run { text: "• ".to_owned(), ..Run::default() });
        }
        let level = std::mem::take(&mut self.level);
        let size = if level > 0 { BODY * (2.1 - 0.2 * f32::from(level.min(5))) } else { BODY };
        let pitch = if level > 0 || std::mem::take(&mut self.space_before) { 2.0 } else { 1.2 };
        self.sheet.line(&runs, Setting { size, indent: 12.0 * std::mem::take(&mut self.indent) as f32, pitch });
        self.space_before = level > 0;
    }
}

/// A block of two or three plain boxes with nothing between them is set by its stylesheet, mostly at the edges of a line.
fn is_row(node: Tree) -> bool {
    let is_block = node.value().as_element().is_some_and(|element| matches!(element.name(), "div" | "li" | "header"));
    let mut boxes = 0;
    let is_plain = node.children().all(|child| match child.value() {
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(element) => {
            boxes += 1;
            matches!(element.name(), "span" | "time")
        }
        _ => true,
    });
    is_block && is_plain && (2..=3).contains(&boxes)
}

fn heading_level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 29] = [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tr",
        "ul",
    ];
    BLOCKS.contains(&name) || heading_level(name).is_some()
}

fn is_unseen(name: &str, element: &Element) -> bool {
    const UNSEEN: [&str; 9] = ["script", "style", "head", "noscript", "template", "nav", "svg", "iframe", "object"];
    let style = element.attr("style").unwrap_or_default().replace(' ', "").to_lowercase();
    UNSEEN.contains(&name)
        || element.attr("hidden").is_some()
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}
