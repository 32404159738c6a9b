//! The first engine: glyphs with fonts, colours and links from `pdf_oxide`. It measures; it does not order.

use std::collections::HashMap;

use pdf_oxide::annotations::LinkAction;
use pdf_oxide::document::PdfDocument;
use pdf_oxide::extractors::TextExtractor;
use pdf_oxide::fonts::{Encoding, FontInfo};
use pdf_oxide::layout::TextChar;

use super::drawing::{Drawing, drawing};
use super::glyph::{Glyph, GlyphPage, PageFrame, Style, is_icon_font, is_private_use};
use super::painting::Numbered;
use super::{EngineFailure, Opened, Wanted, hidden, painting};
use crate::{Link, Rect};

/// A page with more glyphs than this is no resume; the rest of it is left unread.
const MAX_GLYPHS: usize = 60_000;

pub(super) fn read(bytes: &[u8], password: Option<&str>, wanted: Wanted) -> Result<Opened, EngineFailure> {
    let document = PdfDocument::from_bytes(bytes.to_vec()).map_err(|_| EngineFailure::Broken)?;
    let opened_without_password = document.is_encrypted() && unlock(&document, password)?;
    let page_count = document.page_count().map_err(|_| EngineFailure::Broken)?;
    let numbers = 0..page_count.min(super::MAX_PAGES);
    let pages = numbers.map(|page| read_page(&document, page, wanted).unwrap_or_default()).collect();
    Ok(Opened { pages, page_count, opened_without_password })
}

/// Whether the empty password was enough.
fn unlock(document: &PdfDocument, password: Option<&str>) -> Result<bool, EngineFailure> {
    let opens = |word: &str| document.authenticate(word.as_bytes()).unwrap_or(false);
    match password {
        _ if opens("") => Ok(true),
        Some(word) if opens(word) => Ok(false),
        _ => Err(EngineFailure::Locked { wrong_password: password.is_some() }),
    }
}

fn read_page(document: &PdfDocument, index: usize, wanted: Wanted) -> Option<GlyphPage> {
    let visible = document.get_page_visible_box(index).unwrap_or((0.0, 0.0, 612.0, 792.0));
    let frame = PageFrame::new(visible, document.get_page_rotation(index).unwrap_or(0));
    let (width, height) = frame.size();
    let mut page = GlyphPage { width, height, ..GlyphPage::default() };
    let content = document.get_page_content_data(index).ok()?;
    let (characters, unpainted) = characters(document, index, &content, wanted)?;
    let mut styles = HashMap::new();
    for character in characters.iter().take(MAX_GLYPHS) {
        place(character, frame, &unpainted, &mut page, &mut styles);
    }
    let Drawing { marks, rules } = drawing(document, index, frame);
    (page.marks, page.rules) = (marks, rules);
    page.links = links(document, index, frame);
    hidden::hide(&mut page, &content, frame, || pictures(document, index, frame));
    if page.glyphs.is_empty() || wanted == Wanted::Check {
        page.pictures = pictures(document, index, frame);
        page.has_picture = page.glyphs.is_empty() && !page.pictures.is_empty();
    }
    Some(page)
}

fn pictures(document: &PdfDocument, index: usize, frame: PageFrame) -> Vec<Rect> {
    let found = document.page_image_handles(index).unwrap_or_default();
    let areas = found.iter().map(|picture| &picture.bbox);
    areas.map(|area| frame.rect(area.x, area.y, area.x + area.width, area.y + area.height)).collect()
}

/// The characters as printed, and which of the operators that showed them leave no mark. `/ActualText` would replace
/// glyphs by text that has no place of its own ("email:" over an envelope), so it counts only where the glyphs
/// themselves say nothing.
fn characters(
    document: &PdfDocument,
    index: usize,
    content: &[u8],
    wanted: Wanted,
) -> Option<(Vec<TextChar>, Vec<bool>)> {
    if !PdfDocument::may_contain_text_public(content) {
        return Some((Vec::new(), Vec::new()));
    }
    let plain = without_actual_text(content);
    let numbered = (wanted == Wanted::Check || painting::may_hide_text(content))
        .then(|| painting::numbered(&plain))
        .flatten()
        .unwrap_or(Numbered { content: plain, unpainted: Vec::new() });
    let printed = extract(document, index, &numbered.content)?;
    let lost = printed.iter().filter(|character| is_unmapped(character.char)).count();
    if lost * 2 > printed.len() {
        return document.extract_chars(index).ok().map(|characters| (characters, Vec::new()));
    }
    Some((printed, numbered.unpainted))
}

fn extract(document: &PdfDocument, index: usize, content: &[u8]) -> Option<Vec<TextChar>> {
    let page = document.get_page(index).ok()?;
    let mut extractor = TextExtractor::new();
    extractor.set_page_index(u32::try_from(index).ok()?);
    if let Some(resources) = page.as_dict()?.get("Resources") {
        extractor.set_resources(resources.clone());
        extractor.set_document(document);
        // Without its fonts a page still yields what standard encodings can tell.
        let _ = document.load_fonts_public(resources, &mut extractor);
        restore_ligatures(&mut extractor);
    }
    extractor.extract_owned(content).ok()
}

/// A glyph named `f_i` stands for two letters; the engine would keep only the first.
fn restore_ligatures(extractor: &mut TextExtractor) {
    for (name, font) in extractor.get_font_set() {
        let Encoding::Custom(_) = &font.encoding else { continue };
        let compound = |glyph: &str| glyph.contains('_') && glyph.split('_').all(|part| part.len() == 1);
        if !font.diff_glyph_names.values().any(|glyph| compound(glyph)) {
            continue;
        }
        let mut patched = FontInfo::clone(&font);
        for (code, glyph) in font.diff_glyph_names.iter().filter(|(_, glyph)| compound(glyph)) {
            if let Encoding::Custom(letters) = &mut patched.encoding {
                letters.remove(code);
            }
            patched.multi_char_map.insert(*code, glyph.replace('_', ""));
        }
        extractor.add_font(name, patched);
    }
}

fn without_actual_text(content: &[u8]) -> Vec<u8> {
    const KEY: &[u8] = b"/ActualText";
    let mut content = content.to_vec();
    let found: Vec<usize> =
        content.windows(KEY.len()).enumerate().filter(|(_, window)| *window == KEY).map(|(at, _)| at).collect();
    for at in found {
        content[at + 1] = b'X';
    }
    content
}

fn is_unmapped(letter: char) -> bool {
    letter == '\u{fffd}' || is_private_use(letter)
}

fn place(
    character: &TextChar,
    frame: PageFrame,
    unpainted: &[bool],
    page: &mut GlyphPage,
    styles: &mut HashMap<String, usize>,
) {
    let (a, b) = character.matrix.map_or((1.0, 0.0), |matrix| (matrix[0], matrix[1]));
    let turn = frame.turn(a, b);
    let point = frame.point(character.origin_x, character.origin_y);
    let (x, baseline) = turn.into_frame(point, (page.width, page.height));
    let numbers = [x, baseline, character.advance_width, character.font_size];
    if numbers.iter().any(|number| !number.is_finite()) || character.font_size.abs() < 0.5 {
        return;
    }
    let color = &character.color;
    let channel = |value: f32| (value.clamp(0.0, 1.0) * 255.0).round() as u8;
    let color = [channel(color.r), channel(color.g), channel(color.b)];
    let key = format!("{}{:?}{}", character.font_name, color, character.font_weight.is_bold());
    let style = *styles.entry(key).or_insert_with(|| {
        page.styles.push(style_of(character, color));
        page.styles.len() - 1
    });
    let order = painting::number(character.mcid);
    page.glyphs.push(Glyph {
        letter: character.char,
        x,
        baseline,
        advance: character.advance_width.abs(),
        size: character.font_size.abs(),
        turn,
        style,
        order: order.unwrap_or(u32::MAX),
        unpainted: order.and_then(|order| unpainted.get(order as usize)).copied().unwrap_or(false),
        hidden: false,
    });
}

fn style_of(character: &TextChar, color: [u8; 3]) -> Style {
    let font = character.font_name.split_once('+').map_or(character.font_name.as_str(), |(_, name)| name).to_owned();
    let lower = font.to_ascii_lowercase();
    // LaTeX names its bold faces by series, which no descriptor flag repeats.
    let bold_by_name =
        ["bold", "black", "heavy", "cmbx", "sfbx", "-medi", "ecbx"].iter().any(|mark| lower.contains(mark));
    let italic_by_name = ["italic", "oblique", "cmti", "cmsl", "-slant"].iter().any(|mark| lower.contains(mark));
    Style {
        bold: bold_by_name || character.font_weight.is_bold(),
        italic: italic_by_name || character.is_italic,
        icon: is_icon_font(&font),
        font,
        color,
    }
}

fn links(document: &PdfDocument, index: usize, frame: PageFrame) -> Vec<Link> {
    let annotations = document.get_annotations(index).unwrap_or_default();
    let link = |annotation: &pdf_oxide::annotations::Annotation| match (&annotation.action, annotation.rect) {
        (Some(LinkAction::Uri(target)), Some([x0, y0, x1, y1])) => {
            Some(Link { target: target.clone(), area: frame.rect(x0 as f32, y0 as f32, x1 as f32, y1 as f32) })
        }
        _ => None,
    };
    annotations.iter().filter_map(link).take(500).collect()
}
