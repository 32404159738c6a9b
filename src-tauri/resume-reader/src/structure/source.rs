//! Where a value comes from, and the resume under construction with its evidence. It decides nothing.

use super::flow::FlowLine;
use crate::{Coach, JsonResume, Rect, Span};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Source {
    pub page: usize,
    pub area: Rect,
}

impl Source {
    pub fn of(line: &FlowLine) -> Self {
        Self { page: line.page, area: line.area }
    }

    /// The place of several lines, as far as they stand on one page.
    pub fn of_all<'a>(lines: impl IntoIterator<Item = &'a FlowLine<'a>>) -> Option<Self> {
        let mut lines = lines.into_iter();
        let first = Source::of(lines.next()?);
        Some(lines.map(Source::of).fold(first, Source::and))
    }

    pub fn and(self, other: Source) -> Source {
        if self.page == other.page { Source { area: self.area.union(&other.area), ..self } } else { self }
    }
}

/// A value with its place and how sure it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    pub text: String,
    pub source: Option<Source>,
    pub confidence: f32,
}

#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub resume: JsonResume,
    pub coach: Coach,
}

impl Draft {
    /// Notes the evidence for the value at a JSON pointer and hands the value on.
    pub fn note(&mut self, pointer: String, found: Option<Found>) -> Option<String> {
        let found = found?;
        if let Some(source) = found.source {
            self.coach.spans.insert(pointer.clone(), Span { page: source.page, area: source.area });
        }
        self.coach.confidence.insert(pointer, (found.confidence * 100.0).round() / 100.0);
        Some(found.text)
    }
}
