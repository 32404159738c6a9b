//! What is drawn on a page beside its text, as far as reading needs it: bullets drawn instead of written, and the rules
//! of tables. Which line or table each belongs to is for others to say.

use pdf_oxide::document::PdfDocument;
use pdf_oxide::elements::PathContent;

use super::glyph::PageFrame;
use crate::Rect;

/// Pages of pictures may have any number of paths; what matters is among the first few thousand.
const MAX_PATHS: usize = 5_000;
/// A rule of a table is at most this many points thick.
const RULE: f32 = 2.0;

#[derive(Debug, Default)]
pub(super) struct Drawing {
    /// Small filled shapes, several in one column.
    pub marks: Vec<Rect>,
    /// Thin lines, and the edges of stroked boxes.
    pub rules: Vec<Rect>,
}

pub(super) fn drawing(document: &PdfDocument, index: usize, frame: PageFrame) -> Drawing {
    let paths = document.extract_paths(index).unwrap_or_default();
    let mut drawing = Drawing::default();
    let mut small = Vec::new();
    for path in paths.iter().take(MAX_PATHS) {
        let area = frame.rect(path.bbox.x, path.bbox.y, path.bbox.x + path.bbox.width, path.bbox.y + path.bbox.height);
        if is_small(&area) {
            small.push(area);
        } else if area.width.min(area.height) <= RULE {
            drawing.rules.push(area);
        } else {
            drawing.rules.extend(edges(path, area));
        }
    }
    drawing.marks = bullets(&small);
    drawing
}

fn edges(path: &PathContent, area: Rect) -> Vec<Rect> {
    if path.stroke_color.is_none() || path.stroke_width <= 0.0 {
        return Vec::new();
    }
    let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    vec![
        Rect::from_edges(left, top, right, top),
        Rect::from_edges(left, bottom, right, bottom),
        Rect::from_edges(left, top, left, bottom),
        Rect::from_edges(right, top, right, bottom),
    ]
}

/// One mark is decoration, and marks side by side are a rating.
fn bullets(marks: &[Rect]) -> Vec<Rect> {
    let is_alone = |mark: &Rect| {
        let is_beside = |other: &&Rect| {
            let apart = (other.x - mark.x).abs();
            (other.middle() - mark.middle()).abs() < 1.5 && apart > 1.5 && apart < 6.0 * mark.width
        };
        marks.iter().filter(is_beside).count() == 0
    };
    let in_list =
        |mark: &Rect| marks.iter().any(|other| (other.x - mark.x).abs() < 1.5 && (other.y - mark.y).abs() > 4.0);
    marks.iter().filter(|mark| is_alone(mark) && in_list(mark)).copied().collect()
}

fn is_small(mark: &Rect) -> bool {
    let (low, high) = (mark.width.min(mark.height), mark.width.max(mark.height));
    low > 0.8 && high < 7.0 && high < 2.2 * low
}
