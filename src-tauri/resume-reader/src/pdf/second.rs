//! The second engine: glyph positions from `pdf-extract`, for files the first one cannot read.
//! It knows neither fonts nor colours nor links.

use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform};

use super::glyph::{Glyph, GlyphPage, PageFrame, Style};
use super::{EngineFailure, Opened};

pub(super) fn read(bytes: &[u8], password: Option<&str>) -> Result<Opened, EngineFailure> {
    let mut document = Document::load_mem(bytes).map_err(|_| EngineFailure::Broken)?;
    let mut opened_without_password = false;
    if document.is_encrypted() {
        opened_without_password = document.decrypt("").is_ok();
        let mut opens = |word: &str| document.decrypt(word).is_ok();
        if !opened_without_password && password.is_none_or(|word| !opens(word)) {
            return Err(EngineFailure::Locked { wrong_password: password.is_some() });
        }
    }
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    let mut pages = Vec::new();
    for number in numbers.iter().take(super::MAX_PAGES) {
        let mut collector = Collector::default();
        // A page that stops half-way keeps what was collected.
        let _ = super::guard::caught(|| pdf_extract::output_doc_page(&document, &mut collector, *number));
        pages.push(collector.page);
    }
    Ok(Opened { pages, page_count: numbers.len(), opened_without_password })
}

#[derive(Default)]
struct Collector {
    page: GlyphPage,
    frame: Option<PageFrame>,
}

impl OutputDev for Collector {
    fn begin_page(
        &mut self,
        _number: u32,
        media: &MediaBox,
        _art: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        let corners = (media.llx as f32, media.lly as f32, media.urx as f32, media.ury as f32);
        let frame = PageFrame::new(corners, 0);
        (self.page.width, self.page.height) = frame.size();
        self.page.styles = vec![Style::default()];
        self.frame = Some(frame);
        Ok(())
    }

    fn output_character(
        &mut self,
        transform: &Transform,
        width: f64,
        _spacing: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let Some(frame) = self.frame else { return Ok(()) };
        let scale = (transform.m21.hypot(transform.m22)) as f32;
        let size = scale * font_size as f32;
        let turn = frame.turn(transform.m11 as f32, transform.m12 as f32);
        let point = frame.point(transform.m31 as f32, transform.m32 as f32);
        let (x, baseline) = turn.into_frame(point, (self.page.width, self.page.height));
        let letters = text.chars().count().max(1) as f32;
        let advance = (width as f32 * size / letters).abs();
        let is_sound = [x, baseline, advance].iter().all(|number| number.is_finite()) && (0.5..2_000.0).contains(&size);
        if !is_sound {
            return Ok(());
        }
        for (place, letter) in text.chars().enumerate() {
            let x = x + place as f32 * advance;
            let (order, hidden) = (self.page.glyphs.len() as u32, false);
            let glyph = Glyph { letter, x, baseline, advance, size, turn, style: 0, order, unpainted: hidden, hidden };
            self.page.glyphs.push(glyph);
        }
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
