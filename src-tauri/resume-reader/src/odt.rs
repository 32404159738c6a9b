//! ODT: headings, paragraphs, lists, tables and links of an OpenDocument text set on a sheet. Styles count as far as they
//! make text bold or large.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::docx::{Archive, attribute};
use crate::sheet::{Run, Setting, Sheet};
use crate::xml::{Visit, walk};
use crate::{Page, ReadError};

const BODY: f32 = 11.0;

pub(crate) fn read(bytes: &[u8]) -> Result<Page, ReadError> {
    let mut archive = Archive::open(bytes)?;
    let Some(content) = archive.part("content.xml")? else {
        return Err(ReadError::malformed("it has no content"));
    };
    let styles = styles(&content);
    let mut walker = Walker::new(&styles);
    walk(&content, &mut walker)?;
    Ok(walker.sheet.finish())
}

#[derive(Debug, Clone, Copy, Default)]
struct Style {
    bold: bool,
    italic: bool,
    size: Option<f32>,
}

fn styles(xml: &str) -> HashMap<String, Style> {
    let mut reader = Reader::from_str(xml);
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut open = String::new();
    while let Ok(event) = reader.read_event() {
        let element = match event {
            Event::Start(element) | Event::Empty(element) => element,
            Event::Eof => break,
            _ => continue,
        };
        match element.local_name().as_ref() {
            "style" => open = attribute(&element, "name").unwrap_or_default(),
            "text-properties" => {
                let style = styles.entry(open.clone()).or_default();
                style.bold |= attribute(&element, "font-weight").is_some_and(|weight| weight == "bold");
                style.italic |= attribute(&element, "font-style").is_some_and(|style| style == "italic");
                let points = attribute(&element, "font-size").and_then(|size| size.strip_suffix("pt")?.parse().ok());
                style.size = style.size.or(points);
            }
            _ => {}
        }
    }
    styles
}

struct Walker<'a> {
    styles: &'a HashMap<String, Style>,
    sheet: Sheet,
    runs: Vec<Run>,
    /// Of the paragraph, then of the spans inside it.
    looks: Vec<Style>,
    link: Option<String>,
    level: u8,
    size: Option<f32>,
    lists: usize,
    is_item: bool,
    in_text: usize,
    /// In a row of a table its cells share a line.
    in_row: bool,
    is_apart: bool,
    skips: usize,
}

impl Visit for Walker<'_> {
    fn start(&mut self, element: &BytesStart) {
        let name = element.local_name();
        if self.skips > 0 || matches!(name.as_ref(), "annotation" | "tracked-changes" | "automatic-styles") {
            self.skips += 1;
            return;
        }
        match name.as_ref() {
            "p" | "h" => {
                let style = self.style(element);
                (self.looks, self.size, self.in_text) = (vec![style], style.size, self.in_text + 1);
                let level = attribute(element, "outline-level").and_then(|level| level.parse().ok());
                self.level = if name.as_ref() == "h" { level.unwrap_or(1) } else { 0 };
                if self.in_row {
                    self.is_apart = !self.runs.is_empty();
                }
            }
            "span" => {
                let style = self.style(element);
                let above = self.looks.last().copied().unwrap_or_default();
                let (bold, italic) = (above.bold || style.bold, above.italic || style.italic);
                self.looks.push(Style { bold, italic, size: style.size });
                self.size = self.size.into_iter().chain(style.size).reduce(f32::max);
            }
            "a" => self.link = attribute(element, "href"),
            "tab" => self.is_apart = !self.runs.is_empty(),
            "s" => self.text(" "),
            "line-break" if !self.in_row => self.end_line(),
            "list" => self.lists += 1,
            "list-item" => self.is_item = true,
            "table-row" => {
                self.end_line();
                self.in_row = true;
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skips > 0 {
            self.skips -= 1;
            return;
        }
        match name {
            "p" | "h" => {
                self.in_text = self.in_text.saturating_sub(1);
                if !self.in_row {
                    self.end_line();
                }
            }
            "span" => drop(self.looks.pop()),
            "a" => self.link = None,
            "list" => self.lists = self.lists.saturating_sub(1),
            "table-row" => {
                self.in_row = false;
                self.end_line();
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text == 0 || self.skips > 0 {
            return;
        }
        let look = self.looks.last().copied().unwrap_or_default();
        let apart = std::mem::take(&mut self.is_apart);
        match self.runs.last_mut() {
            Some(run) if !apart && (run.bold, run.italic, &run.link) == (look.bold, look.italic, &self.link) => {
                run.text.push_str(text);
            }
            _ => self.runs.push(Run {
                text: text.to_owned(),
                bold: look.bold,
                italic: look.italic,
                link: self.link.clone(),
                apart,
            }),
        }
    }
}

impl<'a> Walker<'a> {
    fn new(styles: &'a HashMap<String, Style>) -> Self {
        Self {
            styles,
            sheet: Sheet::default(),
            runs: Vec::new(),
            looks: Vec::new(),
            link: None,
            level: 0,
            size: None,
            lists: 0,
            is_item: false,
            in_text: 0,
            in_row: false,
            is_apart: false,
            skips: 0,
        }
    }

    fn style(&self, element: &BytesStart) -> Style {
        attribute(element, "style-name").and_then(|name| self.styles.get(&name).copied()).unwrap_or_default()
    }

    fn end_line(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            self.sheet.space(BODY);
            return;
        }
        let mut size = self.size.unwrap_or(BODY);
        if self.level > 0 {
            size = size.max(BODY * (1.7 - 0.15 * f32::from(self.level.min(4))));
            runs.iter_mut().for_each(|run| run.bold = true);
        }
        if std::mem::take(&mut self.is_item) {
            runs.insert(0, Run { text: "• ".to_owned(), ..Run::default() });
        }
        self.sheet.line(&runs, Setting { size, indent: 18.0 * self.lists as f32, pitch: 2.0 });
    }
}
