//! The body of a DOCX as paragraphs and tables. Deleted text, fallbacks and field codes are left out.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::styles::{Style, attribute, is_on};
use crate::ReadError;
use crate::sheet::Run;
use crate::xml::{Visit, walk};

#[derive(Debug, Clone, Default)]
pub(super) struct Paragraph {
    pub runs: Vec<Run>,
    pub style: Style,
    pub half_points: Option<u16>,
    pub is_list: bool,
    pub space_before: f32,
}

#[derive(Debug)]
pub(super) enum Piece {
    Paragraph(Paragraph),
    /// Rows of cells of paragraphs; nested tables are flattened into their cell.
    Table(Vec<Vec<Vec<Paragraph>>>),
}

pub(super) fn pieces(
    xml: &str,
    styles: &HashMap<String, Style>,
    links: &HashMap<String, String>,
) -> Result<Vec<Piece>, ReadError> {
    let mut walker = Walker::new(styles, links);
    walk(xml, &mut walker)?;
    Ok(walker.pieces)
}

struct Walker<'a> {
    styles: &'a HashMap<String, Style>,
    links: &'a HashMap<String, String>,
    pieces: Vec<Piece>,
    tables: Vec<Vec<Vec<Vec<Paragraph>>>>,
    /// Paragraphs may hold text boxes, and those paragraphs of their own.
    open: Vec<Paragraph>,
    run: Run,
    link: Option<String>,
    /// The instruction of a field, where an address may stand instead of in a relationship.
    field: String,
    takes_text: bool,
    takes_instruction: bool,
    in_run: bool,
    skips: usize,
}

impl Visit for Walker<'_> {
    fn start(&mut self, element: &BytesStart) {
        let name = element.local_name();
        if self.skips > 0 || matches!(name.as_ref(), "Fallback" | "del" | "moveFrom") {
            self.skips += 1;
            return;
        }
        match name.as_ref() {
            "p" => {
                self.run = Run::default();
                self.open.push(Paragraph::default());
            }
            "tbl" => self.tables.push(Vec::new()),
            "tr" => self.tables.last_mut().into_iter().for_each(|table| table.push(Vec::new())),
            "tc" => self.row().into_iter().for_each(|row| row.push(Vec::new())),
            "r" => {
                self.in_run = true;
                let style = self.open.last().map(|paragraph| paragraph.style).unwrap_or_default();
                let apart = self.run.apart;
                self.run =
                    Run { bold: style.bold, italic: style.italic, link: self.link.clone(), apart, text: String::new() };
            }
            "t" => self.takes_text = true,
            "instrText" => self.takes_instruction = true,
            "fldChar" => self.field_mark(element),
            "fldSimple" => self.link = attribute(element, "instr").as_deref().and_then(linked),
            "tab" if self.in_run => self.break_run(true),
            "br" | "cr" => self.line_break(),
            "noBreakHyphen" => self.run.text.push('-'),
            "sym" => self.run.text.push('•'),
            "hyperlink" => self.link = attribute(element, "id").and_then(|id| self.links.get(&id).cloned()),
            _ => self.property(element),
        }
    }

    fn end(&mut self, name: &str) {
        if self.skips > 0 {
            self.skips -= 1;
            return;
        }
        match name {
            "t" => self.takes_text = false,
            "instrText" => self.takes_instruction = false,
            "r" => {
                self.break_run(false);
                self.in_run = false;
            }
            "hyperlink" | "fldSimple" => self.link = None,
            "p" => {
                let done = self.open.pop();
                done.into_iter().for_each(|paragraph| self.place(paragraph));
            }
            "tbl" => self.close_table(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.skips > 0 {
            return;
        }
        if self.takes_text {
            self.run.text.push_str(text);
        } else if self.takes_instruction {
            self.field.push_str(text);
        }
    }
}

impl<'a> Walker<'a> {
    fn new(styles: &'a HashMap<String, Style>, links: &'a HashMap<String, String>) -> Self {
        Self {
            styles,
            links,
            pieces: Vec::new(),
            tables: Vec::new(),
            open: Vec::new(),
            run: Run::default(),
            link: None,
            field: String::new(),
            takes_text: false,
            takes_instruction: false,
            in_run: false,
            skips: 0,
        }
    }

    fn property(&mut self, element: &BytesStart) {
        let value = || attribute(element, "val");
        match (element.local_name().as_ref(), self.open.last_mut()) {
            ("b", _) if self.in_run => self.run.bold = is_on(element),
            ("i", _) if self.in_run => self.run.italic = is_on(element),
            ("sz", Some(paragraph)) if self.in_run => {
                let size = value().and_then(|value| value.parse().ok());
                paragraph.half_points = paragraph.half_points.max(size);
            }
            ("pStyle", Some(paragraph)) => {
                paragraph.style = value().and_then(|id| self.styles.get(&id).copied()).unwrap_or_default();
                paragraph.is_list |= paragraph.style.is_list;
            }
            ("numPr", Some(paragraph)) => paragraph.is_list = true,
            ("spacing", Some(paragraph)) if !self.in_run => {
                let twips: f32 = attribute(element, "before").and_then(|value| value.parse().ok()).unwrap_or(0.0);
                paragraph.space_before = twips.clamp(0.0, 2_000.0) / 20.0;
            }
            _ => {}
        }
    }

    /// What a field shows stands between its instruction and its end.
    fn field_mark(&mut self, element: &BytesStart) {
        match attribute(element, "fldCharType").as_deref() {
            Some("begin") => self.field.clear(),
            Some("separate") => self.link = linked(&self.field),
            _ => self.link = None,
        }
    }

    fn row(&mut self) -> Option<&mut Vec<Vec<Paragraph>>> {
        self.tables.last_mut()?.last_mut()
    }

    /// Ends the run as it stands; what follows has the same look, perhaps behind a tab.
    fn break_run(&mut self, apart: bool) {
        // A tab may stand in a run of its own.
        let apart = apart || self.run.apart && self.run.text.is_empty();
        let next = Run { text: String::new(), apart, ..self.run.clone() };
        let done = std::mem::replace(&mut self.run, next);
        if let Some(paragraph) = self.open.last_mut().filter(|_| !done.text.is_empty()) {
            paragraph.runs.push(done);
        }
    }

    /// A line break inside a paragraph begins a line that looks the same.
    fn line_break(&mut self) {
        self.break_run(false);
        let Some(done) = self.open.pop() else { return };
        let next = Paragraph { runs: Vec::new(), space_before: 0.0, is_list: false, ..done.clone() };
        self.place(done);
        self.open.push(next);
    }

    fn place(&mut self, paragraph: Paragraph) {
        if let Some(cell) = self.row().and_then(|row| row.last_mut()) {
            cell.push(paragraph);
        } else {
            self.pieces.push(Piece::Paragraph(paragraph));
        }
    }

    fn close_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        match self.row().and_then(|row| row.last_mut()) {
            Some(cell) => cell.extend(table.into_iter().flatten().flatten()),
            None => self.pieces.push(Piece::Table(table)),
        }
    }
}

/// The address in `HYPERLINK "https://example.org" \o "a tip"`.
fn linked(instruction: &str) -> Option<String> {
    let rest = instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
    let target = rest.strip_prefix('"').map_or_else(|| rest.split(' ').next(), |rest| rest.split('"').next())?;
    (!target.is_empty() && !target.starts_with('\\')).then(|| target.to_owned())
}
