//! Formats without positions (DOCX, Markdown, plain text) are set on one endless sheet, so that structure reads every
//! format the same way. The sheet is a means; it is never handed out.

use crate::{Block, Line, Link, Page, Rect, Word};

/// Wide enough for any indent; its width says nothing.
const WIDTH: f32 = 612.0;
/// Letters are taken to be half as wide as they are high.
const LETTER: f32 = 0.5;

/// A stretch of text in one look.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub link: Option<String>,
    /// Set apart from the run before it by a tab or a cell.
    pub apart: bool,
}

/// How a line is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub size: f32,
    pub indent: f32,
    /// The distance from the line above, in multiples of the size.
    pub pitch: f32,
}

#[derive(Debug, Default)]
pub(crate) struct Sheet {
    page: Page,
    y: f32,
    region: usize,
}

impl Sheet {
    pub fn line(&mut self, runs: &[Run], setting: Setting) {
        self.y += setting.pitch * setting.size;
        let start = self.page.words.len();
        let mut x = setting.indent;
        let mut is_open = false;
        for run in runs {
            let goes_on = is_open && !run.apart && run.text.starts_with(|letter: char| !letter.is_whitespace());
            x = self.run(run, x, setting.size, start, goes_on);
            is_open = run.text.ends_with(|letter: char| !letter.is_whitespace()) || is_open && run.text.is_empty();
        }
        let words = &self.page.words[start..];
        let Some(first) = words.first() else { return };
        let area = words.iter().fold(first.area, |area, word| area.union(&word.area));
        let text = text_of(words);
        self.page.lines.push(Line { start, end: self.page.words.len(), text, area });
        let line = self.page.lines.len() - 1;
        match self.page.blocks.last_mut().filter(|block| block.region == self.region) {
            Some(block) => {
                block.end = line + 1;
                block.area = block.area.union(&area);
            }
            None => {
                self.page.blocks.push(Block { start: line, end: line + 1, area, region: self.region, language: None });
            }
        }
    }

    /// A run that `goes_on` begins inside the word before it: programs cut words where a spelling was checked.
    fn run(&mut self, run: &Run, start_x: f32, size: f32, line_start: usize, goes_on: bool) -> f32 {
        let mut x = start_x;
        let mut apart = run.apart;
        let mut joins = goes_on;
        for text in run.text.split_whitespace() {
            let width = text.chars().count() as f32 * LETTER * size;
            if std::mem::take(&mut joins)
                && let Some(word) = self.page.words[line_start..].last_mut()
            {
                word.text.push_str(text);
                word.area.width += width;
                x += width;
                continue;
            }
            x += if apart { 3.0 * size } else { LETTER * size };
            let area = Rect { x, y: self.y, width, height: size };
            if let Some(target) = &run.link {
                self.page.links.push(Link { target: target.clone(), area });
            }
            self.page.words.push(Word {
                text: text.to_owned(),
                area,
                size,
                font: String::new(),
                bold: run.bold,
                italic: run.italic,
                color: "#000000".to_owned(),
                icon: false,
                apart: apart && self.page.words.len() > line_start,
            });
            x += width;
            apart = false;
        }
        x
    }

    /// What follows reads on its own, as the cells of a table do that is used to make columns.
    pub fn new_region(&mut self) {
        self.region += 1;
    }

    pub fn space(&mut self, points: f32) {
        self.y += points;
    }

    pub fn finish(mut self) -> Page {
        self.page.width = WIDTH;
        self.page
    }
}

fn text_of(words: &[Word]) -> String {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push(if word.apart { '\t' } else { ' ' });
        }
        text.push_str(&word.text);
    }
    text
}
