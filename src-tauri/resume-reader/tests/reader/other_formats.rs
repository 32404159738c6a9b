//! The same people in other formats: what counts is the content, not the extension.

use resume_reader::{DiagnosticCode, FileKind, Options, read};

use crate::{bytes_of, digest, read_fixture};

const CHEF: &str = "Casper Lindqvist\n\
    casper.lindqvist@example.se +46 8 555 0137\n\
    Head Chef at Krog Nordanvind, 2018-05 to present, 2 highlights\n\
    Sous Chef at Restaurant Havtorn, 2013-01 to 2018-04, 1 highlights\n\
    Diploma in Culinary Arts at Culinary College of Stockholm, 2010 to 2012\n\
    Menu planning; Butchery; Budgeting";

#[test]
fn a_word_document_is_read_with_its_tabs_lists_and_links() {
    let reading = read_fixture("chef.docx");
    assert_eq!(reading.kind, FileKind::Docx);
    assert_eq!(digest(&reading.resume), CHEF);
    assert_eq!(reading.resume.work[1].highlights, ["Ran the cold kitchen & the pastry."]);
    let profile = &reading.resume.basics.profiles[0];
    assert_eq!((profile.network.as_deref(), profile.username.as_deref()), (Some("LinkedIn"), Some("casper-lindqvist")));
    assert!(reading.pages.is_empty() && reading.resume.meta.coach.is_some_and(|coach| coach.spans.is_empty()));
}

#[test]
fn a_word_document_named_pdf_is_still_a_word_document() {
    let options = Options { file_name: Some("chef.pdf".to_owned()), ..Options::default() };
    let reading = read(&bytes_of("chef.docx"), &options).expect("read by content");
    assert_eq!((reading.kind, digest(&reading.resume).as_str()), (FileKind::Docx, CHEF));
}

#[test]
fn plain_text_is_read() {
    let reading = read_fixture("sources/lawyer.txt");
    assert_eq!(reading.kind, FileKind::PlainText);
    assert_eq!(
        digest(&reading.resume),
        "THEODORE N. BLACKWOOD\n\
         t.blackwood@example.com (617) 555-0128\n\
         Partner at Blackwood Ferris LLP, 2016-09 to present, 2 highlights\n\
         Associate at Mercer Quayle LLP, 2009-08 to 2016-08, 1 highlights\n\
         Juris Doctor in ? at Old Colony School of Law, 2006 to 2009\n\
         Negotiation; Maritime law; Arbitration; Spanish"
    );
}

#[test]
fn markdown_is_read_by_its_marks() {
    let reading = read_fixture("sources/student.md");
    assert_eq!(reading.kind, FileKind::Markdown);
    assert_eq!(
        digest(&reading.resume),
        "Mei Tanaka-Boyd\n\
         mei.tanaka@example.edu +1 206 555 0119\n\
         Software Engineering Intern at Harborlight Labs, 2025-06 to 2025-09, 2 highlights\n\
         Teaching Assistant at Cedar Falls University, 2023-09 to 2025-05, 1 highlights\n\
         B.S. in Computer Science at Cedar Falls University, 2022 to 2026\n\
         Languages (Rust, Python, TypeScript); Tools (Git, Docker)"
    );
    assert_eq!(reading.resume.projects[0].name.as_deref(), Some("Tidewatch"));
}

#[test]
fn json_resume_is_taken_as_it_is_with_nulls_and_numbers_forgiven() {
    let reading = read_fixture("sources/manager.json");
    assert_eq!(reading.kind, FileKind::JsonResume);
    assert_eq!(reading.resume.basics.name.as_deref(), Some("Priya Raghunathan"));
    assert_eq!(reading.resume.work[0].end_date, None);
    assert_eq!(reading.resume.education[0].score.as_deref(), Some("8.7"));
    assert!(reading.text.contains("Opened two depots."));
}

#[test]
fn what_was_read_once_can_be_read_again_as_json_resume() {
    let first = read_fixture("nurse-one-column.pdf").resume;
    let json = serde_json::to_vec(&first).expect("to JSON");
    let mut second = read(&json, &Options::default()).expect("read back").resume;
    second.meta = first.meta.clone();
    assert_eq!(second, first);
}

#[test]
fn old_encodings_are_read_and_said() {
    let text = b"Ren\xe9 Fran\xe7ois\nrene@example.fr\n\nSKILLS\nCaf\xe9, Th\xe9\n";
    let reading = read(text, &Options::default()).expect("Windows-1252");
    assert_eq!(reading.resume.basics.name.as_deref(), Some("René François"));
    assert_eq!(reading.diagnostics[0].code, DiagnosticCode::AssumedEncoding);
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("Zoë Ångström\nzoe@example.se\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let reading = read(&wide, &Options::default()).expect("UTF-16");
    assert_eq!(reading.resume.basics.name.as_deref(), Some("Zoë Ångström"));
}
