//! The text of a file whose encoding nobody said: what spreadsheets and trackers save. A file that is no text is not one here.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text, and the encoding it was read in if that is not UTF-8. Nothing if the bytes are no text.
pub fn decoded(bytes: &[u8]) -> Option<(String, Option<&'static str>)> {
    let encoding = encoding_of(bytes);
    let (text, _, _) = encoding.decode(bytes);
    let is_text =
        !text.chars().any(|letter| letter == '\0' || (letter < ' ' && !"\t\r\n\u{b}\u{c}\u{1a}".contains(letter)));
    is_text.then(|| (text.into_owned(), (encoding != UTF_8).then(|| encoding.name())))
}

fn encoding_of(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let head = &bytes[..bytes.len().min(2_000)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    // Every second byte of Western text in UTF-16 is zero; no other text has any.
    match (zeros(0), zeros(1)) {
        (high, 0) if high * 3 > head.len() => UTF_16BE,
        (0, high) if high * 3 > head.len() => UTF_16LE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}
