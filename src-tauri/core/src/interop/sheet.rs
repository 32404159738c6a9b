//! A CSV file as a header and rows, whatever separates its cells and whatever stands before the header. What the columns
//! mean is not decided here.

use std::collections::BTreeMap;

use csv::ReaderBuilder;

/// How many lines before the header are passed over.
const LONGEST_PREAMBLE: usize = 12;

pub struct Sheet {
    pub header: Vec<String>,
    pub rows: Vec<SheetRow>,
}

pub struct SheetRow {
    /// The line of the file it begins on, from 1.
    pub line: u32,
    cells: Vec<String>,
}

impl SheetRow {
    /// The cell without the spaces around it; a missing one is empty.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The sheet of a text. The header is the first line that `is_header` knows; if it knows none, the first line with
/// several cells.
pub fn read(text: &str, is_header: impl Fn(&[String]) -> bool) -> Sheet {
    let mut reader =
        ReaderBuilder::new().delimiter(separator(text)).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut record = csv::StringRecord::new();
    // The bytes are text already, and a flexible reader accepts rows of any length.
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        let line = lines.of(start);
        rows.push(SheetRow { line, cells: record.iter().map(str::to_owned).collect() });
    }
    let first = rows.iter().take(LONGEST_PREAMBLE);
    let known = first.clone().position(|row| is_header(&row.cells));
    let place = known.or_else(|| first.clone().position(|row| row.cells.len() > 1)).unwrap_or(0);
    let mut rest = rows.split_off(place.min(rows.len()));
    let header = if rest.is_empty() { Vec::new() } else { rest.remove(0).cells };
    rest.retain(|row| !row.is_blank());
    Sheet { header: header.iter().map(|name| name.trim().to_owned()).collect(), rows: rest }
}

/// Counts lines on the way through a text. The reader's own count is one behind where lines end in CR LF.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of the first letter at or after `start` that ends no line; `start` never goes back.
    fn of(&mut self, start: usize) -> u32 {
        while self.at < self.text.len() && (self.at < start || matches!(self.text[self.at], b'\r' | b'\n')) {
            self.line += u32::from(self.text[self.at] == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// What separates the cells: the candidate that most of the first lines hold equally often.
fn separator(text: &str) -> u8 {
    let head: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(LONGEST_PREAMBLE).collect();
    let agreement = |candidate: &u8| {
        let held = |line: &&str| line.bytes().filter(|byte| byte == candidate).count();
        let mut lines_by_count = BTreeMap::new();
        for count in head.iter().map(held).filter(|count| *count > 0) {
            *lines_by_count.entry(count).or_insert(0) += 1;
        }
        lines_by_count.into_iter().map(|(count, lines)| (lines, count)).max()
    };
    // The last of equals wins, so the comma stands last.
    [b'|', b'\t', b';', b','].into_iter().max_by_key(agreement).unwrap_or(b',')
}
