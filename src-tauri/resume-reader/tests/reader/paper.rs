//! Writes small PDFs by hand, so that a test says exactly what a page paints and in which order.

/// A page of 595 × 842 points with Helvetica as /F1 and this content; `annotations` are dictionaries.
pub fn pdf(content: &str, annotation: &str) -> Vec<u8> {
    with_fonts(content, annotation, "")
}

/// The same with a second font /F2 whose letters A to E are Hebrew: ש ל ו ם and so on, by its /ToUnicode.
pub fn hebrew(content: &str) -> Vec<u8> {
    with_fonts(content, "", "/F2 7 0 R")
}

fn with_fonts(content: &str, annotation: &str, more: &str) -> Vec<u8> {
    let letters = "<41> <05E9> <42> <05DC> <43> <05D5> <44> <05E2> <45> <05DD>";
    let mapping = format!(
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange \
         5 beginbfchar {letters} endbfchar endcmap end"
    );
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] \
             /Resources << /Font << /F1 5 0 R {more} >> >> >>"
        ),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        if annotation.is_empty() { "null".to_owned() } else { annotation.to_owned() },
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{mapping}\nendstream", mapping.len()),
    ];
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| bytes.extend(format!("{place:010} 00000 n \n").bytes()));
    let trailer = format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    bytes.extend(trailer.bytes());
    bytes
}

/// One line of text at a place, counted from the bottom left.
pub fn line(x: f32, y: f32, size: f32, text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    format!("BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n")
}

/// Lines of text below each other.
pub fn lines(x: f32, top: f32, size: f32, texts: &[&str]) -> Vec<String> {
    texts.iter().enumerate().map(|(at, text)| line(x, top - 14.0 * at as f32, size, text)).collect()
}
