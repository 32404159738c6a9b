//! Numbers the operators of a content stream that show text, so that each glyph tells when it was painted and whether it
//! was painted at all. The engine sorts glyphs by place and forgets both.

use pdf_extract::content::{Content, Operation};
use pdf_extract::{Dictionary, Object};

/// Marked content of the file itself is numbered far below this.
const FIRST: u32 = 1 << 24;

/// A content stream in which every operator that shows text is marked with its number.
pub(super) struct Numbered {
    pub content: Vec<u8>,
    /// By number: whether the text leaves no mark on the page (render modes 3 and 7).
    pub unpainted: Vec<bool>,
}

/// The number of the operator that showed a glyph, from the mark around it.
pub(super) fn number(mark: Option<u32>) -> Option<u32> {
    mark?.checked_sub(FIRST)
}

/// Whether some text may be set without being painted: a cheap look before the costly one.
pub(super) fn may_hide_text(content: &[u8]) -> bool {
    content.windows(4).any(|window| matches!(window, b"3 Tr" | b"7 Tr"))
}

pub(super) fn numbered(content: &[u8]) -> Option<Numbered> {
    let decoded = Content::decode(content).ok()?;
    let mut operations = Vec::with_capacity(decoded.operations.len());
    let mut unpainted = Vec::new();
    let (mut mode, mut saved) = (0, Vec::new());
    for operation in decoded.operations.iter() {
        match operation.operator.as_str() {
            "q" => saved.push(mode),
            "Q" => mode = saved.pop().unwrap_or(0),
            "Tr" => mode = operation.operands.first().and_then(|mode| mode.as_i64().ok()).unwrap_or(0),
            _ => {}
        }
        if matches!(operation.operator.as_str(), "Tj" | "TJ" | "'" | "\"" | "Do") {
            operations.push(mark(FIRST + u32::try_from(unpainted.len()).ok()?));
            operations.push(operation.clone());
            operations.push(Operation::new("EMC", Vec::new()));
            unpainted.push(matches!(mode, 3 | 7));
        } else {
            operations.push(operation.clone());
        }
    }
    let content = Content { operations }.encode().ok()?;
    Some(Numbered { content, unpainted })
}

fn mark(number: u32) -> Operation {
    let mut properties = Dictionary::new();
    properties.set("MCID", Object::Integer(i64::from(number)));
    Operation::new("BDC", vec![Object::Name(b"Span".to_vec()), Object::Dictionary(properties)])
}
