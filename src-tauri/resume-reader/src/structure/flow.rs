//! Pages as one flow of lines, with what structure needs to know of each: style, indent, gap, bullet. No meaning yet.

use super::wording::{is_capitals, letters};
use crate::{Page, Rect, Word};

/// One line of the flow; icons and the bullet are left out of `words`.
#[derive(Debug, Clone)]
pub(crate) struct FlowLine<'a> {
    pub words: Vec<&'a Word>,
    pub text: String,
    pub page: usize,
    /// Unique over all pages; lines of one region read straight down.
    pub region: usize,
    pub region_area: Rect,
    pub area: Rect,
    pub size: f32,
    pub bullet: Option<char>,
    /// The white above, in multiples of the size of the type; large at the top of a region.
    pub gap: f32,
}

/// What type looks like when headings and titles are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Look {
    pub half_points: i32,
    pub bold: bool,
    pub italic: bool,
    pub capitals: bool,
}

const TOP_OF_REGION: f32 = 9.0;

pub(crate) fn flow(pages: &[Page]) -> Vec<FlowLine<'_>> {
    let mut lines: Vec<FlowLine> = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        for block in &page.blocks {
            let region = number * 1_000 + block.region;
            for line in &page.lines[block.start..block.end] {
                if let Some(mut found) = flow_line(&page.words[line.start..line.end], number, region) {
                    found.gap = lines
                        .last()
                        .filter(|above| above.region == region)
                        .map_or(TOP_OF_REGION, |above| gap(above, &found));
                    lines.push(found);
                }
            }
        }
    }
    measure_regions(&mut lines);
    lines
}

fn gap(above: &FlowLine, line: &FlowLine) -> f32 {
    ((line.area.bottom() - above.area.bottom()) / line.size.max(1.0) - 1.0).max(0.0)
}

fn flow_line(words: &[Word], page: usize, region: usize) -> Option<FlowLine<'_>> {
    // Symbol fonts have their bullets among pictograms.
    let bullet = words.first().and_then(|word| bullet(&word.text)).filter(|_| words.len() > 1);
    let words: Vec<&Word> = words[usize::from(bullet.is_some())..].iter().filter(|word| !word.icon).collect();
    let first = words.first()?;
    let area = words.iter().skip(1).fold(first.area, |area, word| area.union(&word.area));
    let text = join(&words);
    let size = dominant_size(&words);
    Some(FlowLine { text, page, region, region_area: area, area, size, bullet, gap: 0.0, words })
}

fn measure_regions(lines: &mut [FlowLine]) {
    let mut start = 0;
    while start < lines.len() {
        let region = lines[start].region;
        let end =
            lines[start..].iter().position(|line| line.region != region).map_or(lines.len(), |count| start + count);
        let area = lines[start..end].iter().skip(1).fold(lines[start].area, |area, line| area.union(&line.area));
        lines[start..end].iter_mut().for_each(|line| line.region_area = area);
        start = end;
    }
}

/// Signs that stand before the items of a list, some of them letters of symbol fonts.
const BULLETS: &str = "•◦▪●○∙·-–—*➢❖✓✔»›►▸‣■□◆◇⁃→➤❱⋄⬥\u{f0b7}\u{f0a7}";

fn bullet(text: &str) -> Option<char> {
    let mut letters = text.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    BULLETS.contains(letter).then_some(letter)
}

/// The size most letters have, so that a raised "st" or a large initial does not speak for the line.
fn dominant_size(words: &[&Word]) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    for word in words {
        let count = word.text.chars().count();
        match sizes.iter_mut().find(|(size, _)| (size - word.size).abs() < 0.25) {
            Some((_, total)) => *total += count,
            None => sizes.push((word.size, count)),
        }
    }
    sizes.into_iter().max_by_key(|(_, count)| *count).map_or(0.0, |(size, _)| size)
}

pub(crate) fn join(words: &[&Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

pub(crate) fn look_of(words: &[&Word]) -> Look {
    let total = words.iter().map(|word| letters(&word.text)).sum::<usize>().max(1);
    let share = |has: fn(&Word) -> bool| {
        words.iter().filter(|word| has(word)).map(|word| letters(&word.text)).sum::<usize>() * 10 >= total * 8
    };
    Look {
        half_points: (dominant_size(words) * 2.0).round() as i32,
        bold: share(|word| word.bold),
        italic: share(|word| word.italic),
        capitals: is_capitals(&join(words)),
    }
}

impl<'a> FlowLine<'a> {
    pub fn look(&self) -> Look {
        look_of(&self.words)
    }

    /// The parts of the line that stand apart from each other.
    pub fn cells(&self) -> Vec<&[&'a Word]> {
        // Where an icon was left out, the hole it leaves parts the cells around it.
        self.cut(|before, word| word.apart || word.area.x - before.area.right() > 1.7 * word.size)
    }

    /// The parts between gaps wider than `gap` times the size of the type.
    pub fn cells_at(&self, gap: f32) -> Vec<&[&'a Word]> {
        self.cut(|before, word| word.area.x - before.area.right() > gap * word.size)
    }

    fn cut(&self, parts: impl Fn(&Word, &Word) -> bool) -> Vec<&[&'a Word]> {
        let mut cells = Vec::new();
        let mut start = 0;
        for at in 1..=self.words.len() {
            if at == self.words.len() || parts(self.words[at - 1], self.words[at]) {
                cells.push(&self.words[start..at]);
                start = at;
            }
        }
        cells
    }

    /// The first `count` words of the line.
    pub fn first(&self, count: usize) -> Option<FlowLine<'a>> {
        let words: Vec<&Word> = self.words[..count].to_vec();
        let first = words.first()?;
        let area = words.iter().skip(1).fold(first.area, |area, word| area.union(&word.area));
        Some(FlowLine { text: join(&words), area, size: dominant_size(&words), words, ..self.clone() })
    }

    /// The same line without its first `count` words.
    pub fn without_first(&self, count: usize) -> Option<FlowLine<'a>> {
        let words: Vec<&Word> = self.words[count..].to_vec();
        let first = words.first()?;
        let area = words.iter().skip(1).fold(first.area, |area, word| area.union(&word.area));
        Some(FlowLine { text: join(&words), area, size: dominant_size(&words), words, ..self.clone() })
    }

    pub fn indent(&self) -> f32 {
        self.area.x
    }

    /// Long enough to be running text rather than a title.
    pub fn is_wide(&self) -> bool {
        self.area.right() > self.region_area.x + 0.8 * self.region_area.width && letters(&self.text) > 45
    }
}

/// The size of most of the text.
pub(crate) fn body_size(lines: &[FlowLine]) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    for line in lines {
        match sizes.iter_mut().find(|(size, _)| (size - line.size).abs() < 0.3) {
            Some((_, total)) => *total += line.text.len(),
            None => sizes.push((line.size, line.text.len())),
        }
    }
    sizes.into_iter().max_by_key(|(_, count)| *count).map_or(10.0, |(size, _)| size)
}
