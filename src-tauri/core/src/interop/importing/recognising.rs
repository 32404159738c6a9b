//! What a file is, by its content; the name decides only where the content does not. A file that is none of what can be
//! taken in is told with what to do instead.

use chrono_tz::Tz;
use serde_json::Value;

use super::{ColumnSeen, ImportKind, JobColumn, Trouble, Understood};
use crate::{
    Error, Result,
    clock::Instant,
    files::GivenFile,
    interop::{
        calendar::{self, Invitations},
        linkedin::{self, Part},
        sheet, text,
        tracker::{self, Remembered},
    },
};

/// What to do with a file.
pub enum Recognised {
    /// A resume, which its own reader reads.
    Resume,
    /// A resume as JSON, which the same reader reads.
    JsonResume,
    /// Our own export of records.
    Records(Value),
    /// Invitations to meetings.
    Calendar(Invitations),
    /// Read already.
    Understood(Box<Understood>),
}

impl Recognised {
    pub fn kind(&self) -> ImportKind {
        match self {
            Self::Resume => ImportKind::Resume,
            Self::JsonResume => ImportKind::JsonResume,
            Self::Records(_) => ImportKind::Json,
            Self::Calendar(_) => ImportKind::Calendar,
            Self::Understood(understood) => understood.kind,
        }
    }
}

/// What a person says of a file.
pub struct Said {
    pub kind: Option<ImportKind>,
    /// What each column of a table is, in its order.
    pub columns: Option<Vec<Option<JobColumn>>>,
    /// What they said of columns before.
    pub remembered: Remembered,
    /// Where they are.
    pub here: Tz,
}

/// Says what the file is, and reads it unless another reader must.
pub fn recognise(file: &GivenFile, said: &Said, now: Instant) -> Result<Recognised> {
    let found = found(file, said, now)?;
    if said.kind.is_some_and(|kind| kind != found.kind()) {
        return Err(Error::invalid("kind", "The file is of another kind. Leave the kind out to have it recognised."));
    }
    Ok(found)
}

fn found(file: &GivenFile, said: &Said, now: Instant) -> Result<Recognised> {
    let bytes = &file.bytes;
    if bytes.is_empty() {
        return Err(unreadable("The file is empty."));
    }
    if bytes.starts_with(b"PK") {
        return archive(bytes, now);
    }
    let name = file.name.to_lowercase();
    let is_table = [".csv", ".tsv"].iter().any(|ending| name.ends_with(ending)) || said.kind == Some(ImportKind::Csv);
    let decoded = text::decoded(bytes);
    let Some((text, encoding)) = decoded.filter(|_| !bytes.starts_with(b"%PDF-")) else {
        let message = "This is no table of jobs, whatever its name says. Save it as CSV from the program that made it.";
        return if is_table { Err(unreadable(message)) } else { Ok(Recognised::Resume) };
    };
    if text.trim_start().starts_with(['{', '[']) {
        return json(&text);
    }
    if calendar::is_calendar(&text) {
        return Ok(Recognised::Calendar(calendar::read(&text, said.here)?));
    }
    let part = Part::named(&file.name);
    if let Some(part) = part.or_else(|| header(&text).and_then(|cells| Part::with_header(&cells))) {
        return Ok(linkedin(vec![(part, bytes.clone())], now));
    }
    if is_table || header(&text).is_some_and(|cells| tracker::is_header(&cells)) {
        return table(&text, encoding, said, now);
    }
    Ok(Recognised::Resume)
}

/// The cells of the first line that looks like the header of a table.
fn header(text: &str) -> Option<Vec<String>> {
    let head: String = text.lines().take(15).flat_map(|line| [line, "\n"]).collect();
    let sheet = sheet::read(&head, |cells| tracker::is_header(cells) || Part::with_header(cells).is_some());
    (sheet.header.len() > 1).then_some(sheet.header)
}

fn archive(bytes: &[u8], now: Instant) -> Result<Recognised> {
    let names = linkedin::names(bytes);
    if names.iter().any(|name| Part::named(name).is_some()) {
        return Ok(linkedin(linkedin::unpacked(bytes)?, now));
    }
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    if has("xl/") {
        Err(unreadable("This is an Excel workbook. Save its sheet as CSV and choose that file."))
    } else if has("manifest.json") && has("data.db") {
        Err(unreadable(
            "This is a backup of a whole vault. Restore it under Settings → Data, or with `coach db restore`.",
        ))
    } else {
        Ok(Recognised::Resume)
    }
}

fn json(text: &str) -> Result<Recognised> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        unreadable(&format!("This JSON is broken: look at line {}, column {}.", error.line(), error.column()))
    })?;
    match value["kind"].as_str() {
        Some("vault") => Err(unreadable(
            "This is a whole vault. Take it into an empty one with `coach db import`, or under Settings → Data.",
        )),
        Some("records") => Ok(Recognised::Records(value)),
        _ if value.is_object() => Ok(Recognised::JsonResume),
        _ => Err(unreadable("This JSON is neither a resume nor an export of AI Career Coach.")),
    }
}

fn linkedin(parts: Vec<(Part, Vec<u8>)>, now: Instant) -> Recognised {
    let linkedin::Export { filling, name, email, jobs, troubles } = linkedin::read(parts, now);
    let kind = ImportKind::Linkedin;
    Recognised::Understood(Box::new(Understood { kind, filling, name, email, jobs, troubles, ..Understood::default() }))
}

fn table(text: &str, encoding: Option<&'static str>, said: &Said, now: Instant) -> Result<Recognised> {
    let sheet = sheet::read(text, tracker::is_header);
    let columns = match &said.columns {
        Some(columns) if columns.len() == sheet.header.len() => columns.clone(),
        Some(_) => return Err(Error::invalid("columns", "Say for each column of the file what it is, in its order.")),
        None => tracker::seen(&sheet.header, &said.remembered),
    };
    let example = |place: usize| sheet.rows.iter().map(|row| row.cell(place)).find(|cell| !cell.is_empty());
    let seen = sheet.header.iter().zip(&columns).enumerate().map(|(place, (header, column))| ColumnSeen {
        header: header.clone(),
        example: example(place).map(|cell| cell.chars().take(80).collect()),
        column: *column,
    });
    let mut understood = Understood { encoding, columns: seen.collect(), ..Understood::default() };
    let has = |column: JobColumn| columns.contains(&Some(column));
    if has(JobColumn::Title) && has(JobColumn::Company) {
        (understood.jobs, understood.troubles) = tracker::planned(&sheet, &columns, now);
    } else {
        let message = "Say which column is the job's title and which the company; then its rows can be read.";
        understood.troubles.push(Trouble { line: None, message: message.into(), is_left_out: true });
    }
    Ok(Recognised::Understood(Box::new(understood)))
}

fn unreadable(message: &str) -> Error {
    Error::UnreadableFile(message.to_owned())
}
