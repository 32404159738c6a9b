//! Cuts the flow into sections: a lexicon finds the sure headings, their look finds the rest.

use std::collections::HashMap;

use super::flow::{FlowLine, Look, body_size, look_of};
use super::headings::{Section, section_by_word, section_of};
use super::source::Source;
use super::wording::word_count;

/// A heading with the lines under it.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    pub section: Section,
    pub lines: Vec<FlowLine<'a>>,
    /// How sure the heading is, from 0 to 1.
    pub certainty: f32,
    pub title: Title,
}

/// A heading as it is printed.
#[derive(Debug, Clone)]
pub(crate) struct Title {
    pub text: String,
    pub source: Source,
    /// Its words head this kind of section anywhere; without that only its look says so.
    pub is_known: bool,
}

impl Title {
    /// Takes in the second line of a heading.
    fn go_on(&mut self, below: Title) {
        self.text = format!("{} {}", self.text, below.text);
        self.source = self.source.and(below.source);
        self.is_known = section_of(&self.text).is_some();
    }
}

/// A flow cut at its headings; `preamble` is what stands above the first one.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    pub preamble: Vec<FlowLine<'a>>,
    pub parts: Vec<Part<'a>>,
}

#[derive(Debug, Clone, Copy)]
struct Heading {
    section: Section,
    /// How many words of the line it takes; the rest of the line is content beside a margin label.
    words: usize,
    look: Look,
    certainty: f32,
    /// The second line of a label in the margin.
    goes_on: bool,
}

pub(crate) fn parts<'a>(lines: Vec<FlowLine<'a>>) -> Parts<'a> {
    let headings = headings(&lines);
    assemble(lines, headings)
}

fn headings(lines: &[FlowLine]) -> Vec<Option<Heading>> {
    let body = body_size(lines);
    let mut by_words: Vec<Option<Heading>> = lines.iter().map(heading_by_words).collect();
    join_labels(&mut by_words, lines);
    let Some(main) = main_look(&by_words, lines, body) else { return plain_headings(by_words) };
    let mut accepted = Vec::with_capacity(lines.len());
    let mut start = 0;
    while start < lines.len() {
        // A sidebar may set its headings in a look of its own.
        let is_other = |line: &FlowLine| line.region != lines[start].region;
        let end = lines[start..].iter().position(is_other).map_or(lines.len(), |count| start + count);
        let own = main_look(&by_words[start..end], &lines[start..end], body);
        let fits = |heading: &Heading, line: &FlowLine| {
            looks_right(heading, main, line, body) || own.is_some_and(|own| looks_right(heading, own, line, body))
        };
        accepted.extend((start..end).map(|at| by_words[at].filter(|heading| fits(heading, &lines[at]))));
        start = end;
    }
    if main.half_points as f32 > body * 2.0 * 1.04 || main.bold || main.capitals {
        add_unknown(&mut accepted, lines, main);
    }
    accepted
}

/// A page all in one look: headings can only be told by their words, and by there being several.
fn plain_headings(by_words: Vec<Option<Heading>>) -> Vec<Option<Heading>> {
    let core = |heading: &&Heading| matches!(heading.section, Section::Work | Section::Education | Section::Skills);
    let is_resume = by_words.iter().flatten().filter(core).count() > 1;
    let unsure = |heading: Heading| Heading { certainty: 0.7, ..heading };
    by_words.into_iter().map(|heading| heading.filter(|_| is_resume).map(unsure)).collect()
}

fn heading_by_words(line: &FlowLine) -> Option<Heading> {
    let whole =
        |section| Heading { section, words: line.words.len(), look: line.look(), certainty: 0.95, goes_on: false };
    if let Some(section) = section_of(&line.text).filter(|_| line.bullet.is_none()) {
        return Some(whole(section));
    }
    let cells = line.cells();
    let label = cells.first().filter(|_| cells.len() > 1)?;
    if label[0].area.x > line.region_area.x + 2.0 * line.size {
        return None;
    }
    let text = super::flow::join(label);
    let section = section_of(&text).filter(|_| !text.ends_with(':'))?;
    Some(Heading { section, words: label.len(), look: look_of(label), certainty: 0.85, goes_on: false })
}

/// A label in the margin may go on in the line below: "Employment" over "History".
fn join_labels(by_words: &mut [Option<Heading>], lines: &[FlowLine]) {
    for at in 1..lines.len() {
        let (above, below) = (lines[at - 1].cells(), lines[at].cells());
        let (Some(first), Some(second)) = (above.first(), below.first()) else { continue };
        let is_label = above.len() > 1 || below.len() > 1;
        let is_below = (first[0].area.x - second[0].area.x).abs() < 2.0 && lines[at].gap < 1.0;
        if !is_label || !is_below || look_of(first) != look_of(second) || lines[at].region != lines[at - 1].region {
            continue;
        }
        let text = format!("{} {}", super::flow::join(first), super::flow::join(second));
        let Some(section) = section_of(&text) else { continue };
        let heading = |words, goes_on| Heading { section, words, look: look_of(first), certainty: 0.85, goes_on };
        by_words[at - 1] = Some(heading(first.len(), false));
        by_words[at] = Some(heading(second.len(), true));
    }
}

/// The look that heads most different sections.
fn main_look(headings: &[Option<Heading>], lines: &[FlowLine], body: f32) -> Option<Look> {
    let mut sections: HashMap<Look, Vec<Section>> = HashMap::new();
    for (heading, line) in headings.iter().zip(lines) {
        let Some(heading) = heading else { continue };
        let stands_out = heading.look.bold
            || heading.look.capitals
            || heading.look.half_points as f32 > body * 2.05
            || line.gap > 0.6;
        let seen = sections.entry(heading.look).or_default();
        if stands_out && !seen.contains(&heading.section) {
            seen.push(heading.section);
        }
    }
    let core = |section: &Section| matches!(section, Section::Work | Section::Education | Section::Skills);
    let weight = |look: &Look, seen: &[Section]| {
        (seen.len() + seen.iter().filter(|section| core(section)).count(), look.half_points, look.bold, look.capitals)
    };
    sections
        .into_iter()
        .filter(|(_, seen)| !seen.is_empty())
        .max_by_key(|(look, seen)| weight(look, seen))
        .map(|(look, _)| look)
}

fn looks_right(heading: &Heading, main: Look, line: &FlowLine, body: f32) -> bool {
    let look = heading.look;
    let is_plain = !main.bold && !main.capitals && main.half_points as f32 <= body * 2.05;
    if is_plain && look == main {
        return line.gap > 0.35 || line.text.ends_with(':');
    }
    let is_as_large = look.half_points as f32 >= main.half_points as f32 * 0.93;
    is_as_large && (look.bold || !main.bold) && (look.capitals || !main.capitals || look.half_points > main.half_points)
}

/// A line that looks like the sure headings is one, whatever it says.
fn add_unknown(accepted: &mut [Option<Heading>], lines: &[FlowLine], main: Look) {
    let known: Vec<usize> =
        (0..lines.len()).filter(|at| accepted[*at].is_some_and(|heading| heading.look == main)).collect();
    let Some(&first) = known.first() else { return };
    let looks_known = |at: &usize| {
        let line = &lines[*at];
        accepted[*at].is_none()
            && line.bullet.is_none()
            && line.cells().len() == 1
            && word_count(&line.text) <= 6
            && line.text.chars().any(char::is_alphabetic)
            && !line.text.contains(['@', ','])
            && super::dates::find(&line.text).is_empty()
            && line.look() == main
            && known.iter().any(|other| {
                let other = &lines[*other];
                let same_color = other.words[0].color == line.words[0].color;
                same_color && (other.indent() - line.indent()).abs() < 3.0 && other.words[0].font == line.words[0].font
            })
    };
    let unknown: Vec<usize> = (first + 1..lines.len()).filter(looks_known).collect();
    // Where titles of entries look like headings, looks say nothing.
    if unknown.len() > known.len() {
        return;
    }
    for at in unknown {
        let section = section_by_word(&lines[at].text);
        accepted[at] =
            Some(Heading { section, words: lines[at].words.len(), look: main, certainty: 0.6, goes_on: false });
    }
}

fn assemble<'a>(lines: Vec<FlowLine<'a>>, headings: Vec<Option<Heading>>) -> Parts<'a> {
    let mut parts: Parts<'a> = Parts::default();
    // For each region, which part its last line belongs to: a column goes on in its neighbour on the next page.
    let mut ends: Vec<(usize, crate::Rect, usize, Option<usize>)> = Vec::new();
    let mut open: Option<usize> = None;
    let mut region = usize::MAX;
    for (line, heading) in lines.into_iter().zip(headings) {
        if line.region != region {
            region = line.region;
            open = entered(&line, &ends, open);
            ends.push((region, line.region_area, line.page, open));
        }
        if let Some(heading) = heading {
            let Heading { section, certainty, goes_on, .. } = heading;
            match parts.parts.last_mut().filter(|_| goes_on) {
                Some(part) => part.title.go_on(title(&line, heading.words)),
                None => {
                    let title = title(&line, heading.words);
                    parts.parts.push(Part { section, lines: Vec::new(), certainty, title });
                }
            }
            open = Some(parts.parts.len() - 1);
            if let Some(last) = ends.last_mut() {
                last.3 = open;
            }
            if let Some(rest) = (heading.words < line.words.len()).then(|| line.without_first(heading.words)).flatten()
            {
                parts.parts.last_mut().into_iter().for_each(|part| part.lines.push(rest.clone()));
            }
            continue;
        }
        match open {
            Some(part) => parts.parts[part].lines.push(line),
            None => parts.preamble.push(line),
        }
    }
    parts
}

fn title(line: &FlowLine, words: usize) -> Title {
    let title = line.first(words);
    let title = title.as_ref().unwrap_or(line);
    Title { text: title.text.clone(), source: Source::of(title), is_known: section_of(&title.text).is_some() }
}

/// The part that goes on at the top of a region that starts without a heading.
fn entered(line: &FlowLine, ends: &[(usize, crate::Rect, usize, Option<usize>)], open: Option<usize>) -> Option<usize> {
    let Some(page_before) = line.page.checked_sub(1) else {
        // On the first page a column that starts near its top opens with the head of the resume.
        let is_near_top = ends.iter().all(|(_, area, _, _)| line.region_area.y < area.y + 60.0);
        return if is_near_top { None } else { open };
    };
    let overlap = |area: &crate::Rect| {
        (area.right().min(line.region_area.right()) - area.x.max(line.region_area.x))
            / area.width.max(line.region_area.width).max(1.0)
    };
    let above = ends.iter().filter(|(_, _, page, _)| *page == page_before);
    above
        .rev()
        .max_by(|a, b| overlap(&a.1).total_cmp(&overlap(&b.1)))
        .filter(|end| overlap(&end.1) > 0.5)
        .map_or(open, |end| end.3)
}
