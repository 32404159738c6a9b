//! The way through the XML of an office document, which may be hostile or broken. What its parts mean is each format's own.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use crate::ReadError;

/// Deeper nesting than this is no document but an attack on readers.
const MAX_DEPTH: usize = 256;

/// What is told of a document on the way through it.
pub(crate) trait Visit {
    fn start(&mut self, element: &BytesStart);
    fn end(&mut self, name: &str);
    /// A piece of text, its entities resolved.
    fn text(&mut self, text: &str);
}

/// Goes through a document from its beginning. What came before a broken place is kept.
pub(crate) fn walk(xml: &str, visitor: &mut impl Visit) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(ReadError::malformed("its parts are nested without end"));
                }
                visitor.start(&element);
            }
            Ok(Event::Empty(element)) => {
                visitor.start(&element);
                visitor.end(element.local_name().as_ref());
            }
            Ok(Event::End(element)) => {
                depth = depth.saturating_sub(1);
                visitor.end(element.local_name().as_ref());
            }
            Ok(Event::Text(text)) => visitor.text(&plain(&text)),
            Ok(Event::GeneralRef(name)) => visitor.text(&plain(&format!("&{};", &*name))),
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
    }
}

/// An entity that nobody has heard of stays as it is written.
fn plain(text: &str) -> Cow<'_, str> {
    unescape(text).unwrap_or(Cow::Borrowed(text))
}
