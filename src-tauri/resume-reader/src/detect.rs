//! Tells what a file is by its content; the name decides only between plain text and Markdown.

use crate::{FileKind, ReadError};

pub(crate) fn kind(bytes: &[u8], file_name: Option<&str>) -> Result<FileKind, ReadError> {
    let head = &bytes[..bytes.len().min(1_024)];
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Ok(FileKind::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        // An OpenDocument file says what it is in its first part, which is never compressed.
        let is_odt =
            bytes.get(30..).is_some_and(|rest| rest.starts_with(b"mimetypeapplication/vnd.oasis.opendocument.text"));
        return Ok(if is_odt { FileKind::Odt } else { FileKind::Docx });
    }
    if let Some(found) = known_as_something_else(head) {
        return Err(ReadError::not_supported(found));
    }
    if is_binary(bytes) {
        return Err(ReadError::NotSupported { found: None });
    }
    if is_html(head) {
        return Ok(FileKind::Html);
    }
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf));
    if first == Some(&b'{') {
        return Ok(FileKind::JsonResume);
    }
    Ok(if is_markdown(bytes, file_name) { FileKind::Markdown } else { FileKind::PlainText })
}

fn known_as_something_else(head: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 10] = [
        (b"{\\rtf", "an RTF document"),
        (b"\xd0\xcf\x11\xe0", "an old Word document (.doc)"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"RIFF", "a picture"),
        (b"\x1f\x8b", "a compressed archive"),
        (b"7z\xbc\xaf", "a compressed archive"),
        (b"%!PS", "a PostScript file"),
        (b"PK\x05\x06", "an empty archive"),
    ];
    SIGNATURES.iter().find(|(signature, _)| head.starts_with(signature)).map(|(_, name)| *name)
}

fn is_html(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head).trim_start_matches('\u{feff}').trim_start().to_lowercase();
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|start| text.starts_with(start))
        || text.starts_with("<!--") && text.contains("<html")
}

fn is_binary(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return false;
    }
    let sample = &bytes[..bytes.len().min(64 * 1024)];
    let odd =
        sample.iter().filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    sample.contains(&0) || odd * 50 > sample.len()
}

fn is_markdown(bytes: &[u8], file_name: Option<&str>) -> bool {
    let name = file_name.unwrap_or_default().to_ascii_lowercase();
    if name.ends_with(".md") || name.ends_with(".markdown") {
        return true;
    }
    let text = String::from_utf8_lossy(bytes);
    let headings =
        text.lines().filter(|line| line.trim_start_matches('#').starts_with(' ') && line.starts_with('#')).count();
    headings >= 2 || (headings == 1 && text.contains("**"))
}
