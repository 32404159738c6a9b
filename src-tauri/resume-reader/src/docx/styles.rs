//! The paragraph styles of a DOCX, as far as headings, weight and size are told by them.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Style {
    /// 1 to 9 for a heading, 0 for a title.
    pub level: Option<u8>,
    pub bold: bool,
    pub italic: bool,
    pub half_points: Option<u16>,
    pub is_list: bool,
}

/// The value of an attribute by its local name.
pub(crate) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    element
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| attribute.value.into_owned())
}

/// Whether a switch like `<w:b/>` is on.
pub(super) fn is_on(element: &BytesStart) -> bool {
    !matches!(attribute(element, "val").as_deref(), Some("0" | "false" | "none" | "off"))
}

pub(super) fn styles(xml: &str) -> HashMap<String, Style> {
    let mut reader = Reader::from_str(xml);
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut bases: Vec<(String, String)> = Vec::new();
    let mut open: Option<String> = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                if element.local_name().as_ref() == "style" {
                    open = attribute(&element, "styleId");
                    let level = open.as_deref().and_then(level_of);
                    styles.extend(open.iter().map(|id| (id.clone(), Style { level, ..Style::default() })));
                } else if let Some(id) = &open {
                    if element.local_name().as_ref() == "basedOn" {
                        bases.extend(attribute(&element, "val").map(|base| (id.clone(), base)));
                    }
                    styles.entry(id.clone()).and_modify(|style| apply(style, &element));
                }
            }
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    inherit(&mut styles, &bases);
    styles
}

/// Identifiers of the built-in heading styles in the languages Word writes them in.
fn level_of(id: &str) -> Option<u8> {
    let id = id.to_lowercase();
    if matches!(id.as_str(), "title" | "titel" | "titre" | "ttulo") {
        return Some(0);
    }
    let names = ["heading", "berschrift", "überschrift", "titre", "ttulo", "título"];
    let rest = names.iter().find_map(|name| id.strip_prefix(name))?;
    rest.parse().ok()
}

fn apply(style: &mut Style, element: &BytesStart) {
    match element.local_name().as_ref() {
        "b" => style.bold = is_on(element),
        "i" => style.italic = is_on(element),
        "sz" => style.half_points = attribute(element, "val").and_then(|value| value.parse().ok()),
        "numPr" => style.is_list = true,
        "outlineLvl" => {
            let level: Option<u8> = attribute(element, "val").and_then(|value| value.parse().ok());
            style.level = style.level.or(level.filter(|level| *level < 9).map(|level| level + 1));
        }
        _ => {}
    }
}

fn inherit(styles: &mut HashMap<String, Style>, bases: &[(String, String)]) {
    for (id, base) in bases {
        let Some(from) = styles.get(base).copied() else { continue };
        if let Some(style) = styles.get_mut(id) {
            style.level = style.level.or(from.level);
            style.half_points = style.half_points.or(from.half_points);
            style.bold |= from.bold;
            style.is_list |= from.is_list;
        }
    }
}
