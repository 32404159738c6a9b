//! From lines in reading order to a JSON Resume.
mod headings;
pub(crate) use headings::is_heading_text;
