//! DOCX: paragraphs, tables and styles set on a sheet in reading order, headers and footers first. Pictures and comments are not read.

mod archive;
mod body;
mod styles;

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::sheet::{Run, Setting, Sheet};
use crate::{Page, ReadError};
pub(crate) use archive::Archive;
use body::{Paragraph, Piece};
use styles::Style;
pub(crate) use styles::attribute;

const BODY: f32 = 11.0;

/// How a document is made, as far as application systems stumble over it.
#[derive(Debug, Default)]
pub(crate) struct Manner {
    /// The running headers and footers, which many systems skip.
    pub header_text: String,
    /// Everything else in the order of the file.
    pub body_text: String,
    pub tables: usize,
    pub has_text_box: bool,
}

pub(crate) fn read(bytes: &[u8]) -> Result<(Page, Manner), ReadError> {
    let mut archive = Archive::open(bytes)?;
    let Some(document) = archive.part("word/document.xml")? else {
        return Err(ReadError::not_supported("an archive that is not a Word document"));
    };
    let styles = archive.part("word/styles.xml")?.map(|xml| styles::styles(&xml)).unwrap_or_default();
    let mut sheet = Sheet::default();
    let mut manner = Manner { has_text_box: document.contains("txbxContent"), ..Manner::default() };
    for name in edges(&archive) {
        let pieces = part(&mut archive, &name, &styles)?;
        if name.starts_with("word/header") || has_address(&text(&pieces)) {
            set_edge(&pieces, &mut sheet, &mut manner);
        }
    }
    let links = links(&mut archive, "document.xml")?;
    let pieces = body::pieces(&document, &styles, &links)?;
    manner.body_text = text(&pieces);
    manner.tables = pieces.iter().filter(|piece| matches!(piece, Piece::Table(_))).count();
    set(&pieces, &mut sheet);
    Ok((sheet.finish(), manner))
}

/// The paragraphs one after the other, cells of tables too.
fn text(pieces: &[Piece]) -> String {
    let paragraphs = pieces.iter().flat_map(|piece| match piece {
        Piece::Paragraph(paragraph) => vec![paragraph],
        Piece::Table(rows) => rows.iter().flatten().flatten().collect(),
    });
    let line = |paragraph: &Paragraph| paragraph.runs.iter().map(|run| run.text.as_str()).collect::<String>() + "\n";
    paragraphs.map(line).filter(|line| !line.trim().is_empty()).collect()
}

/// Headers and footers, which speak of the whole: both are read before the body.
fn edges(archive: &Archive) -> Vec<String> {
    let mut names = archive.names();
    let is_edge = |name: &str| name.starts_with("word/header") || name.starts_with("word/footer");
    names.retain(|name| is_edge(name) && name.ends_with(".xml"));
    names.sort_by_key(|name| (name.starts_with("word/footer"), name.clone()));
    names
}

/// Footers mostly number pages; some say how to reach the person.
fn has_address(text: &str) -> bool {
    text.contains('@') || text.chars().filter(char::is_ascii_digit).count() >= 7
}

/// Sections and even pages may repeat a header; it is read once, and apart from the body.
fn set_edge(pieces: &[Piece], sheet: &mut Sheet, manner: &mut Manner) {
    let text = text(pieces);
    if !text.is_empty() && !manner.header_text.contains(&text) {
        manner.header_text.push_str(&text);
        sheet.new_region();
        set(pieces, sheet);
        sheet.new_region();
    }
}

fn part(archive: &mut Archive, name: &str, styles: &HashMap<String, Style>) -> Result<Vec<Piece>, ReadError> {
    let links = links(archive, name.trim_start_matches("word/"))?;
    let xml = archive.part(name)?.unwrap_or_default();
    body::pieces(&xml, styles, &links)
}

/// The targets of hyperlinks by their relationship.
fn links(archive: &mut Archive, part: &str) -> Result<HashMap<String, String>, ReadError> {
    let xml = archive.part(&format!("word/_rels/{part}.rels"))?.unwrap_or_default();
    let mut reader = Reader::from_str(&xml);
    let mut links = HashMap::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "Relationship" => {
                if let (Some(id), Some(target)) = (attribute(&element, "Id"), attribute(&element, "Target")) {
                    links.insert(id, target);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(links)
}

fn set(pieces: &[Piece], sheet: &mut Sheet) {
    for piece in pieces {
        match piece {
            Piece::Paragraph(paragraph) => set_paragraph(paragraph, sheet),
            Piece::Table(rows) => rows.iter().for_each(|row| set_row(row, sheet)),
        }
    }
}

fn set_paragraph(paragraph: &Paragraph, sheet: &mut Sheet) {
    if paragraph.runs.iter().all(|run| run.text.trim().is_empty()) {
        sheet.space(BODY);
        return;
    }
    sheet.space(paragraph.space_before);
    let mut runs = paragraph.runs.clone();
    let mut size = paragraph.half_points.or(paragraph.style.half_points).map_or(BODY, |half| f32::from(half) / 2.0);
    if let Some(level) = paragraph.style.level {
        size = size.max(BODY * (1.7 - 0.15 * f32::from(level.min(4))));
        runs.iter_mut().for_each(|run| run.bold = true);
    }
    if paragraph.is_list {
        runs.insert(0, Run { text: "• ".to_owned(), ..Run::default() });
    }
    let indent = if paragraph.is_list { 18.0 } else { 0.0 };
    sheet.line(&runs, Setting { size, indent, pitch: 2.0 });
}

/// A row of short cells is a line; a row of long cells is a page in columns.
fn set_row(row: &[Vec<Paragraph>], sheet: &mut Sheet) {
    let filled = |cell: &&Vec<Paragraph>| cell.iter().any(|paragraph| !paragraph.runs.is_empty());
    let cells: Vec<&Vec<Paragraph>> = row.iter().filter(filled).collect();
    let lines = |cell: &Vec<Paragraph>| cell.iter().filter(|paragraph| !paragraph.runs.is_empty()).count();
    let is_columns = cells.len() > 1 && cells.iter().all(|cell| lines(cell) > 3);
    if is_columns || cells.len() == 1 {
        for cell in cells {
            if is_columns {
                sheet.new_region();
            }
            cell.iter().for_each(|paragraph| set_paragraph(paragraph, sheet));
        }
        if is_columns {
            sheet.new_region();
        }
        return;
    }
    let tallest = cells.iter().map(|cell| cell.len()).max().unwrap_or(0);
    for number in 0..tallest {
        let mut line = Paragraph::default();
        for cell in &cells {
            let Some(paragraph) = cell.get(number) else { continue };
            let apart = !line.runs.is_empty();
            if line.runs.is_empty() {
                line = Paragraph { runs: Vec::new(), ..paragraph.clone() };
            }
            line.runs.extend(
                paragraph
                    .runs
                    .iter()
                    .enumerate()
                    .map(|(at, run)| Run { apart: run.apart || apart && at == 0, ..run.clone() }),
            );
        }
        set_paragraph(&line, sheet);
    }
}
