//! Plain text and Markdown set on a sheet: blank lines, capitals, indents and marks are their only layout.

use std::sync::LazyLock;

use regex::Regex;

use crate::sheet::{Run, Setting, Sheet};
use crate::{Diagnostic, DiagnosticCode, Page};

const BODY: f32 = 10.0;
/// More text than this is no resume; the rest is left unread.
const MAX_LINES: usize = 20_000;

/// The text of the bytes, and what had to be assumed to read it.
pub(crate) fn decode(bytes: &[u8]) -> (String, Option<Diagnostic>) {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let big = bytes[0] == 0xfe;
        let unit = |pair: &[u8]| {
            if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) }
        };
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(unit).collect();
        return (String::from_utf16_lossy(&units), None);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(_) => {
            let text = bytes.iter().map(|byte| windows_1252(*byte)).collect();
            (text, Some(Diagnostic::new(DiagnosticCode::AssumedEncoding, None)))
        }
    }
}

fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte) - 0x80],
        _ => char::from(byte),
    }
}

pub(crate) fn plain_text(text: &str) -> Page {
    let mut sheet = Sheet::default();
    let mut blank = 0;
    for line in text.lines().take(MAX_LINES) {
        if is_ruled(line) {
            continue;
        }
        if line.trim().is_empty() {
            blank += 1;
            continue;
        }
        let indent = line
            .chars()
            .take_while(|letter| letter.is_whitespace())
            .map(|letter| if letter == '\t' { 4 } else { 1 })
            .sum::<usize>();
        let runs =
            cells(line.trim()).into_iter().enumerate().map(|(at, text)| Run { text, apart: at > 0, ..Run::default() });
        let pitch = 1.2 + 0.9 * blank.min(2) as f32;
        sheet.line(&runs.collect::<Vec<_>>(), Setting { size: BODY, indent: indent as f32 * 5.0, pitch });
        blank = 0;
    }
    sheet.finish()
}

/// "=====" and "-----" only underline what stands above.
fn is_ruled(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.chars().all(|letter| matches!(letter, '=' | '-' | '_' | '*' | '~' | '#' | '—' | '–'))
}

/// Three spaces or a tab set columns.
fn cells(line: &str) -> Vec<String> {
    line.replace('\t', "   ").split("   ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn markdown(text: &str) -> Page {
    let mut sheet = Sheet::default();
    let mut blank = 0;
    for line in without_front_matter(text).lines().take(MAX_LINES) {
        if line.trim().is_empty() || is_ruled(line) {
            blank += 1;
            continue;
        }
        let (runs, setting) = markdown_line(line, blank);
        sheet.line(&runs, setting);
        blank = 0;
    }
    sheet.finish()
}

fn without_front_matter(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("---\n") else { return text };
    rest.split_once("\n---\n").map_or(text, |(_, body)| body)
}

fn markdown_line(line: &str, blank: usize) -> (Vec<Run>, Setting) {
    let pitch = 1.2 + 0.9 * blank.min(2) as f32;
    let indent = (line.len() - line.trim_start().len()) as f32 * 5.0;
    let text = line.trim();
    let level = text.chars().take_while(|letter| *letter == '#').count();
    if level > 0 && text[level..].starts_with(' ') {
        let runs = inline(text[level..].trim_matches(['#', ' ']), true);
        let size = BODY * (1.9 - 0.2 * level.min(4) as f32);
        return (runs, Setting { size, indent: 0.0, pitch: 2.0 });
    }
    let text = ["- ", "* ", "+ "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark))
        .map_or(text.to_owned(), |rest| format!("• {rest}"));
    let text = text.trim_start_matches("> ");
    if text.starts_with('|') && text.ends_with('|') {
        let cells = text.trim_matches('|').split('|').enumerate();
        let runs = cells
            .flat_map(|(at, cell)| inline(cell.trim(), false).into_iter().map(move |run| Run { apart: at > 0, ..run }));
        return (runs.collect(), Setting { size: BODY, indent, pitch });
    }
    (inline(text, false), Setting { size: BODY, indent, pitch })
}

static INLINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"!\[[^\]]*\]\([^)]*\)|\[(?P<label>[^\]]+)\]\((?P<target>[^)\s]+)[^)]*\)|<(?P<auto>https?://[^>\s]+|[^>\s]+@[^>\s]+)>|\*\*(?P<bold>[^*]+)\*\*|__(?P<strong>[^_]+)__|\*(?P<italic>[^*\s][^*]*)\*|`(?P<code>[^`]+)`|<[^>]{1,40}>")
        .ok()
});

/// Marks become looks, links keep their target.
fn inline(text: &str, bold: bool) -> Vec<Run> {
    let plain = |text: &str| Run { text: text.to_owned(), bold, ..Run::default() };
    let Some(pattern) = INLINE.as_ref() else { return vec![plain(text)] };
    let mut runs = Vec::new();
    let mut at = 0;
    for captures in pattern.captures_iter(text) {
        let Some(whole) = captures.get(0) else { continue };
        runs.push(plain(&text[at..whole.start()]));
        at = whole.end();
        let part = |name: &str| captures.name(name).map(|part| part.as_str());
        if let (Some(label), Some(target)) = (part("label"), part("target")) {
            runs.push(Run { link: Some(target.to_owned()), ..plain(&label.replace("**", "")) });
        } else if let Some(strong) = part("bold").or(part("strong")) {
            runs.push(Run { bold: true, ..plain(strong) });
        } else if let Some(italic) = part("italic") {
            runs.push(Run { italic: true, ..plain(italic) });
        } else if let Some(code) = part("code").or(part("auto")) {
            runs.push(plain(code));
        }
    }
    runs.push(plain(&text[at..]));
    runs.retain(|run| !run.text.is_empty());
    runs
}
