//! One glyph as an engine found it, brought into the frame in which its text runs from left to right.
//! Layout begins after this; fonts and content streams end before it.

use crate::{Link, Rect};

/// How far text is turned against the page as shown, in quarter turns counter-clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Turn {
    Upright,
    Up,
    UpsideDown,
    Down,
}

#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub letter: char,
    /// Along the text, in the frame of `turn`.
    pub x: f32,
    /// Across the text, growing downwards, in the frame of `turn`.
    pub baseline: f32,
    pub advance: f32,
    pub size: f32,
    pub turn: Turn,
    /// Index into the styles of the page.
    pub style: usize,
    /// Counts the operators of the content stream; glyphs of one operator share it. All equal when it was not asked for.
    pub order: u32,
    /// Set in a mode that leaves no mark on the page.
    pub unpainted: bool,
    /// Nobody sees it on the page; it is no part of the text.
    pub hidden: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Style {
    pub font: String,
    pub bold: bool,
    pub italic: bool,
    pub color: [u8; 3],
    pub icon: bool,
}

#[derive(Debug, Default)]
pub(crate) struct GlyphPage {
    pub width: f32,
    pub height: f32,
    pub glyphs: Vec<Glyph>,
    pub styles: Vec<Style>,
    pub links: Vec<Link>,
    /// Small shapes that may be bullets.
    pub marks: Vec<Rect>,
    /// Thin lines, and the edges of stroked boxes.
    pub rules: Vec<Rect>,
    /// Where pictures lie; looked up only for a check.
    pub pictures: Vec<Rect>,
    pub has_picture: bool,
}

/// The mapping from PDF user space to the page as shown: cropped, turned by /Rotate, origin at the top left.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageFrame {
    left: f32,
    bottom: f32,
    right: f32,
    top: f32,
    quarter_turns: i32,
}

impl PageFrame {
    pub fn new((left, bottom, right, top): (f32, f32, f32, f32), rotation: i32) -> Self {
        Self { left, bottom, right, top, quarter_turns: rotation.rem_euclid(360) / 90 }
    }

    pub fn size(&self) -> (f32, f32) {
        let (width, height) = (self.right - self.left, self.top - self.bottom);
        if self.quarter_turns % 2 == 0 { (width, height) } else { (height, width) }
    }

    pub fn point(&self, x: f32, y: f32) -> (f32, f32) {
        match self.quarter_turns {
            1 => (y - self.bottom, x - self.left),
            2 => (self.right - x, y - self.bottom),
            3 => (self.top - y, self.right - x),
            _ => (x - self.left, self.top - y),
        }
    }

    pub fn rect(&self, x0: f32, y0: f32, x1: f32, y1: f32) -> Rect {
        let (left, top) = self.point(x0, y0);
        let (right, bottom) = self.point(x1, y1);
        Rect::from_edges(left, top, right, bottom)
    }

    /// The turn of text whose direction in user space is `(a, b)`.
    pub fn turn(&self, a: f32, b: f32) -> Turn {
        let text = (b.atan2(a).to_degrees() / 90.0).round() as i32;
        match (text - self.quarter_turns).rem_euclid(4) {
            1 => Turn::Up,
            2 => Turn::UpsideDown,
            3 => Turn::Down,
            _ => Turn::Upright,
        }
    }
}

impl Turn {
    /// From the page as shown into the frame where this text runs from left to right.
    pub fn into_frame(self, (x, y): (f32, f32), (width, height): (f32, f32)) -> (f32, f32) {
        match self {
            Turn::Upright => (x, y),
            Turn::Up => (height - y, x),
            Turn::UpsideDown => (width - x, height - y),
            Turn::Down => (y, width - x),
        }
    }

    /// Back from that frame to the page as shown.
    pub fn rect_on_page(self, area: Rect, (width, height): (f32, f32)) -> Rect {
        let corner = |u: f32, v: f32| match self {
            Turn::Upright => (u, v),
            Turn::Up => (v, height - u),
            Turn::UpsideDown => (width - u, height - v),
            Turn::Down => (width - v, u),
        };
        let (left, top) = corner(area.x, area.y);
        let (right, bottom) = corner(area.right(), area.bottom());
        Rect::from_edges(left, top, right, bottom)
    }
}

/// Icon fonts carry pictures under arbitrary letters; their names give them away.
pub(crate) fn is_icon_font(name: &str) -> bool {
    const ICON_FONTS: [&str; 14] = [
        "awesome",
        "academicons",
        "phosphor",
        "icomoon",
        "material",
        "marvosym",
        "ifsym",
        "glyphicon",
        "typicons",
        "octicons",
        "feather",
        "simpleicons",
        "dingbat",
        "wingding",
    ];
    let name = name.to_ascii_lowercase();
    ICON_FONTS.iter().any(|icon| name.contains(icon))
}

pub(crate) fn is_private_use(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}
