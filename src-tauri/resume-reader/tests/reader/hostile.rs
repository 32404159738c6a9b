//! Hostile input: whatever the bytes, a value or a typed error comes back, soon, and nothing panics out of `read`.

use resume_reader::{Options, ReadError, read};

use crate::mutants::mutant;
use crate::{LIMIT, archive, bytes_of, timed};

const FILES: [&str; 12] = [
    "nurse-one-column.pdf",
    "designer-sidebar.pdf",
    "teacher-date-column.pdf",
    "electrician-two-roles.pdf",
    "accountant-right-sidebar.pdf",
    "physicist-drawn-bullets.pdf",
    "dispatcher-empty-password.pdf",
    "nurse-scanned.pdf",
    "chef.docx",
    "sources/student.md",
    "sources/lawyer.txt",
    "sources/manager.json",
];

fn read_in_time(bytes: &[u8], what: &str) -> Result<(), ReadError> {
    let (outcome, took) = timed(|| read(bytes, &Options::default()));
    assert!(took < LIMIT, "{what} took {took:?}");
    outcome.map(drop)
}

#[test]
fn five_hundred_mutants_give_a_value_or_a_typed_error() {
    let mut refused = 0;
    for (file, name) in FILES.iter().enumerate() {
        let original = bytes_of(name);
        for number in 0..42 {
            let bytes = mutant(&original, (file * 1_000 + number) as u64);
            refused += usize::from(read_in_time(&bytes, &format!("mutant {number} of {name}")).is_err());
        }
    }
    assert!(refused > 0, "mutation must break some files, or it tests nothing");
}

#[test]
fn a_pdf_nested_without_end_is_refused_before_a_stack_is_lost() {
    let mut bytes = b"%PDF-1.4\n1 0 obj ".to_vec();
    bytes.extend(std::iter::repeat_n(b'[', 3_000_000));
    assert!(matches!(read(&bytes, &Options::default()), Err(ReadError::Malformed { .. })));
}

#[test]
fn a_document_that_unpacks_to_more_than_a_resume_needs_is_refused() {
    let bomb = vec![b' '; 80 * 1024 * 1024];
    let refused = read(&archive(&[("word/document.xml", &bomb)]), &Options::default());
    assert!(matches!(refused, Err(ReadError::TooLarge { .. })), "{refused:?}");
}

#[test]
fn an_archive_of_thousands_of_parts_is_refused() {
    let names: Vec<String> = (0..2_001).map(|number| format!("word/part{number}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"<x/>".as_slice())).collect();
    assert!(matches!(read(&archive(&parts), &Options::default()), Err(ReadError::TooLarge { .. })));
}

#[test]
fn a_document_nested_without_end_is_refused() {
    let xml = "<w:p>".repeat(100_000);
    let refused = read(&archive(&[("word/document.xml", xml.as_bytes())]), &Options::default());
    assert!(matches!(refused, Err(ReadError::Malformed { .. })), "{refused:?}");
}

#[test]
fn an_archive_that_is_no_document_is_named_so() {
    let refused = read(&archive(&[("xl/workbook.xml", b"<workbook/>")]), &Options::default());
    assert!(matches!(refused, Err(ReadError::NotSupported { .. })), "{refused:?}");
}
