//! A file that was opened: what reading it gives, and what only a check needs beside that.

use crate::pdf::{GlyphPage, Wanted};
use crate::structure::{Section, Title};
use crate::{Diagnostic, DiagnosticCode, FileKind, JsonResume, MAX_BYTES, Options, Page, ReadError, Reading};
use crate::{detect, docx, html, json, language, odt, pdf, plain, schema, structure};

pub(crate) struct Opened {
    /// Its pages are the sheet that stood in for them where the format has none.
    pub reading: Reading,
    pub has_pages: bool,
    pub headings: Vec<(Section, Title)>,
    /// Of a PDF, page by page.
    pub glyphs: Vec<GlyphPage>,
    /// Of a Word document.
    pub document: Option<docx::Manner>,
}

impl Opened {
    fn of(kind: FileKind, mut pages: Vec<Page>, mut diagnostics: Vec<Diagnostic>) -> Self {
        pages.iter_mut().for_each(tell_languages);
        let text = text_of(&pages);
        let found = structure::resume(&pages);
        let has_sections = found.has_sections();
        let mut resume = found.resume;
        if text.trim().is_empty() {
            diagnostics.push(Diagnostic::new(DiagnosticCode::NoText, None));
        } else if !has_sections && is_of_nobody(&resume) {
            // A person is not made up from the first line of whatever was given.
            resume = JsonResume::default();
            diagnostics.push(Diagnostic::new(DiagnosticCode::NotAResume, None));
        } else if !has_sections {
            diagnostics.push(Diagnostic::new(DiagnosticCode::NoSections, None));
        }
        let reading = reading(kind, text, pages, resume, diagnostics);
        let has_pages = kind == FileKind::Pdf;
        Self { reading, has_pages, headings: found.headings, glyphs: Vec::new(), document: None }
    }

    /// The sheet that stood in for pages has no places worth pointing at.
    pub fn into_reading(self) -> Reading {
        let mut reading = self.reading;
        if !self.has_pages {
            reading.pages.clear();
            reading.resume.meta.coach.iter_mut().for_each(|coach| coach.spans.clear());
        }
        reading
    }
}

/// The reading with a resume that is valid, and with everything noticed beside it.
fn reading(
    kind: FileKind,
    text: String,
    pages: Vec<Page>,
    mut resume: JsonResume,
    mut diagnostics: Vec<Diagnostic>,
) -> Reading {
    diagnostics.extend(schema::conform(&mut resume));
    if !diagnostics.is_empty() {
        resume.meta.coach.get_or_insert_default().diagnostics = diagnostics.clone();
    }
    Reading { kind, text, pages, resume, diagnostics }
}

/// Neither an e-mail address nor a phone number: with no section either, nothing speaks for a resume.
fn is_of_nobody(resume: &JsonResume) -> bool {
    resume.basics.email.is_none() && resume.basics.phone.is_none()
}

pub(crate) fn open(bytes: &[u8], options: &Options, wanted: Wanted) -> Result<Opened, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::too_large("files up to 20 MB can be read"));
    }
    let kind = detect::kind(bytes, options.file_name.as_deref())?;
    match kind {
        FileKind::Pdf => {
            let laid = pdf::read(bytes, options.password.as_deref(), wanted)?;
            Ok(Opened { glyphs: laid.glyphs, ..Opened::of(kind, laid.pages, laid.diagnostics) })
        }
        FileKind::Docx => {
            let (page, manner) = docx::read(bytes)?;
            Ok(Opened { document: Some(manner), ..Opened::of(kind, vec![page], Vec::new()) })
        }
        FileKind::Odt => Ok(Opened::of(kind, vec![odt::read(bytes)?], Vec::new())),
        FileKind::Html => {
            let (text, assumed) = plain::decode(bytes);
            Ok(Opened::of(kind, vec![html::page(&text)], assumed.into_iter().collect()))
        }
        FileKind::PlainText | FileKind::Markdown => Ok(open_text(kind, bytes)),
        FileKind::JsonResume => {
            let (text, assumed) = plain::decode(bytes);
            let resume = json::read(&text)?;
            let diagnostics = assumed.into_iter().collect();
            let reading = reading(kind, json::text(&resume), Vec::new(), resume, diagnostics);
            Ok(Opened { reading, has_pages: false, headings: Vec::new(), glyphs: Vec::new(), document: None })
        }
    }
}

fn open_text(kind: FileKind, bytes: &[u8]) -> Opened {
    let (text, assumed) = plain::decode(bytes);
    let page = if kind == FileKind::Markdown { plain::markdown(&text) } else { plain::plain_text(&text) };
    let mut opened = Opened::of(kind, vec![page], assumed.into_iter().collect());
    opened.reading.text = text;
    opened
}

fn tell_languages(page: &mut Page) {
    for block in &mut page.blocks {
        let lines = page.lines[block.start..block.end].iter().map(|line| line.text.as_str());
        block.language = language::language(&lines.collect::<Vec<_>>().join(" ")).map(str::to_owned);
    }
}

fn text_of(pages: &[Page]) -> String {
    let page_text = |page: &Page| page.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    pages.iter().map(page_text).collect::<Vec<_>>().join("\n\u{c}")
}
