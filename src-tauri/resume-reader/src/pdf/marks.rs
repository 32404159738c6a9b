//! Bullets that were drawn instead of written: small filled shapes, several in one column. Which line each belongs to is
//! for the layout to say.

use pdf_oxide::document::PdfDocument;

use super::glyph::PageFrame;
use crate::Rect;

/// Pages of pictures may have any number of paths; bullets are among the first few thousand.
const MAX_PATHS: usize = 5_000;

pub(super) fn drawn_bullets(document: &PdfDocument, index: usize, frame: PageFrame) -> Vec<Rect> {
    let paths = document.extract_paths(index).unwrap_or_default();
    let areas = paths.iter().take(MAX_PATHS).map(|path| &path.bbox);
    let marks: Vec<Rect> = areas
        .map(|area| frame.rect(area.x, area.y, area.x + area.width, area.y + area.height))
        .filter(is_small)
        .collect();
    // One mark is decoration, and marks side by side are a rating.
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
