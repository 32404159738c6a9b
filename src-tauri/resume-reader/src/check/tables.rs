//! Tables and text boxes: ruled grids on the page of a PDF, tables as such in a Word document.

use super::{FindingId, Report};
use crate::Rect;
use crate::structure::Source;

/// Rules closer together than this, in points, are one.
const SAME: f32 = 2.0;
/// A cell is at least this wide and half as high.
const CELL: f32 = 18.0;

pub(super) fn check(report: &mut Report) {
    if let Some(document) = &report.opened.document {
        let (tables, has_text_box) = (document.tables, document.has_text_box);
        if tables > 0 {
            let count = if tables == 1 { "a table".to_owned() } else { format!("{tables} tables") };
            report.add(FindingId::Table, None, format!("The document has {count}."));
        }
        if has_text_box {
            report.add(FindingId::TextBox, None, "The document has text in a text box.".to_owned());
        }
    }
    for (number, glyphs) in report.opened.glyphs.iter().enumerate() {
        let is_filled =
            |grid: &Rect| report.pages()[number].words.iter().filter(|word| word.area.overlaps(grid)).count() > 5;
        if let Some(area) = grid(&glyphs.rules).filter(is_filled) {
            let message = format!("Page {} has a table.", number + 1);
            report.add(FindingId::Table, Some(Source { page: number, area }), message);
        }
    }
}

/// The area of a grid of at least two by two cells.
fn grid(rules: &[Rect]) -> Option<Rect> {
    let across: Vec<&Rect> = rules.iter().filter(|rule| rule.width >= CELL && rule.width > rule.height).collect();
    let down: Vec<&Rect> = rules.iter().filter(|rule| rule.height >= CELL / 2.0 && rule.height > rule.width).collect();
    let top = across.iter().find(|top| {
        let same_width = |rule: &&&Rect| (rule.x - top.x).abs() < SAME && (rule.right() - top.right()).abs() < SAME;
        let rows = distinct(across.iter().filter(same_width).map(|rule| rule.y));
        let crossing = |rule: &&&Rect| rule.x > top.x - SAME && rule.x < top.right() + SAME && rule.bottom() > top.y;
        rows >= 3 && distinct(down.iter().filter(crossing).map(|rule| rule.x)) >= 3
    })?;
    let same = across.iter().filter(|rule| (rule.x - top.x).abs() < SAME && (rule.right() - top.right()).abs() < SAME);
    same.map(|rule| **rule).reduce(|all, one| all.union(&one))
}

fn distinct(places: impl Iterator<Item = f32>) -> usize {
    let mut places: Vec<f32> = places.collect();
    places.sort_by(f32::total_cmp);
    places.dedup_by(|a, b| (*a - *b).abs() < SAME);
    places.len()
}
