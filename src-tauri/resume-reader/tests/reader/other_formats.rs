//! The same people in other formats: what counts is the content, not the extension.

use resume_reader::{DiagnosticCode, FileKind, Options, read};

use crate::{archive, bytes_of, digest, docx_of, read_fixture};

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
fn what_a_json_resume_may_not_hold_is_left_out_and_said() {
    let json = br#"{ "basics": { "name": "Jo Roe", "email": "jo at example", "url": "example.org/jo" },
        "work": [{ "name": "Acme", "startDate": "March 2019", "endDate": "Present" },
                 { "name": "Bolt", "startDate": "a while ago", "endDate": "2018-12-31T00:00:00Z" }] }"#;
    let reading = read(json, &Options::default()).expect("a resume");
    let (basics, work) = (&reading.resume.basics, &reading.resume.work);
    assert_eq!((basics.email.as_deref(), basics.url.as_deref()), (None, Some("https://example.org/jo")));
    assert_eq!((work[0].start_date.as_deref(), work[0].end_date.as_deref()), (Some("2019-03"), None));
    assert_eq!((work[1].start_date.as_deref(), work[1].end_date.as_deref()), (None, Some("2018-12-31")));
    assert_eq!(reading.resume.meta.coach.expect("notes").current, ["/work/0"]);
    let said: Vec<_> = reading.diagnostics.iter().map(|found| (found.code, found.message.as_str())).collect();
    assert_eq!(
        said,
        [
            (
                DiagnosticCode::LeftOut,
                "“jo at example” (basics email) is no date or no address and was left out. Enter it again."
            ),
            (
                DiagnosticCode::LeftOut,
                "“a while ago” (work 1 startDate) is no date or no address and was left out. Enter it again."
            ),
        ]
    );
    assert!(reading.text.contains("a while ago"), "its words stay in the text");
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

const JANA: &str = "Jana Petrov\n\
    jana.petrov@example.org +359 2 555 0144\n\
    Head Librarian at Sofia City Library, 2018-03 to present, 2 highlights\n\
    Librarian at Museum of Maps, 2012-09 to 2018-02, 1 highlights\n\
    Master of Arts in Library Science at University of Plovdiv, 2010 to 2012\n\
    Cataloguing; Archives; Bulgarian";

#[test]
fn a_web_page_is_read_without_its_menus_and_scripts() {
    let html = "<!doctype html><html><head><title>CV</title><style>p { color: red }</style></head><body>\
        <nav>Home About</nav><script>var name = 'Mallory';</script>\
        <header><h1>Jana Petrov</h1><p><a href='mailto:jana.petrov@example.org'>jana.petrov@example.org</a> · +359 2 555 0144</p></header>\
        <section><h2>Experience</h2>\
        <h3>Head Librarian</h3><div><b>Sofia City Library</b> <span>March 2018 – present</span></div>\
        <ul><li>Moved 40,000 <em>vol</em>umes in one summer</li><li>Opened two branches</li></ul>\
        <h3>Librarian</h3><div><b>Museum of Maps</b> <span>September 2012 – February 2018</span></div>\
        <ul><li>Catalogued 900 atlases</li></ul></section>\
        <section><h2>Education</h2><table><tr><td>Master of Arts in Library Science</td><td>2010 – 2012</td></tr>\
        <tr><td>University of Plovdiv</td></tr></table></section>\
        <section><h2>Skills</h2><p>Cataloguing, Archives, Bulgarian</p></section></body></html>";
    let reading = read(html.as_bytes(), &Options::default()).expect("a page");
    assert_eq!((reading.kind, digest(&reading.resume).as_str()), (FileKind::Html, JANA), "{}", reading.text);
    assert_eq!(reading.resume.work[0].highlights[0], "Moved 40,000 volumes in one summer");
    assert!(!reading.text.contains("Mallory") && !reading.text.contains("Home"), "{}", reading.text);
}

#[test]
fn an_open_document_is_read_with_its_headings_lists_and_tables() {
    let content = "<office:document-content><office:automatic-styles><style:style style:name='B'>\
        <style:text-properties fo:font-weight='bold'/></style:style></office:automatic-styles><office:body><office:text>\
        <text:h text:outline-level='1'>Jana Petrov</text:h><text:p>jana.petrov@example.org<text:tab/>+359 2 555 0144</text:p>\
        <text:h text:outline-level='2'>Experience</text:h>\
        <text:p><text:span text:style-name='B'>Head Librarian</text:span></text:p><text:p>Sofia City Library<text:tab/>March 2018 – present</text:p>\
        <text:list><text:list-item><text:p>Moved 40,000 volumes in one summer</text:p></text:list-item>\
        <text:list-item><text:p>Opened two branches</text:p></text:list-item></text:list>\
        <text:p><text:span text:style-name='B'>Librarian</text:span></text:p><text:p>Museum of Maps<text:tab/>September 2012 – February 2018</text:p>\
        <text:list><text:list-item><text:p>Catalogued 900 atlases</text:p></text:list-item></text:list>\
        <text:h text:outline-level='2'>Education</text:h><table:table><table:table-row><table:table-cell><text:p>Master of Arts in Library Science</text:p></table:table-cell>\
        <table:table-cell><text:p>2010 – 2012</text:p></table:table-cell></table:table-row></table:table><text:p>University of Plovdiv</text:p>\
        <text:h text:outline-level='2'>Skills</text:h><text:p>Cataloguing, Archives, Bulgarian</text:p>\
        </office:text></office:body></office:document-content>";
    let bytes =
        archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())]);
    let reading = read(&bytes, &Options::default()).expect("a document");
    assert_eq!((reading.kind, digest(&reading.resume).as_str()), (FileKind::Odt, JANA), "{}", reading.text);
}

#[test]
fn a_word_that_a_program_cut_into_runs_is_whole_again() {
    let body = "<w:document><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ja</w:t></w:r><w:r><w:t>na </w:t></w:r><w:r><w:t>Petrov</w:t></w:r></w:p>\
        <w:p><w:r><w:t>jana@example.org</w:t></w:r></w:p></w:body></w:document>";
    let reading = read(&docx_of(&[("word/document.xml", body)]), &Options::default()).expect("a document");
    assert_eq!(reading.text, "Jana Petrov\njana@example.org");
}

#[test]
fn a_text_that_is_no_resume_yields_no_person() {
    let novel = "Chapter One\n\nAnna Pavlovna had been coughing for some days.\nShe was, as she said, suffering from the grippe.\n";
    let reading = read(novel.as_bytes(), &Options::default()).expect("text");
    assert_eq!(reading.diagnostics[0].code, DiagnosticCode::NotAResume);
    assert_eq!((reading.resume.basics.name.clone(), reading.resume.work.len()), (None, 0));
    assert!(reading.text.contains("Anna Pavlovna"), "the text itself is kept");
}

#[test]
fn a_word_document_is_read_with_its_headers_boxes_tables_and_fields() {
    let run = |text: &str| format!("<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>");
    let line = |text: &str| format!("<w:p>{}</w:p>", run(text));
    let heading = |text: &str| format!("<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{}</w:p>", run(text));
    let boxed = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></mc:Choice>\
        <mc:Fallback><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    let link = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://github.com/janapetrov\" </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>my code</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    let row = |cells: [&str; 2]| format!("<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>", line(cells[0]), line(cells[1]));
    let table = format!(
        "<w:tbl>{}{}</w:tbl>",
        row(["March 2018 – present", "Head Librarian, Sofia City Library"]),
        row(["09/2012 – 02/2018", "Librarian, Museum of Maps"])
    );
    let body = [
        link.to_owned(),
        heading("Experience"),
        table,
        boxed.replace("{}", &(heading("Skills") + &line("Cataloguing, Archives"))),
    ];
    let document = format!("<w:document><w:body>{}</w:body></w:document>", body.concat());
    let header = format!("<w:hdr>{}</w:hdr>", line("Jana Petrov"));
    let footer = format!("<w:ftr>{}</w:ftr>", line("jana.petrov@example.org | +359 2 555 0144"));
    let parts = [
        ("word/document.xml", document.as_str()),
        ("word/header1.xml", &header),
        ("word/header2.xml", &header),
        ("word/footer1.xml", &footer),
    ];
    let reading = read(&docx_of(&parts), &Options::default()).expect("a document");
    assert_eq!(
        digest(&reading.resume),
        "Jana Petrov\n\
         jana.petrov@example.org +359 2 555 0144\n\
         Head Librarian at Sofia City Library, 2018-03 to present, 0 highlights\n\
         Librarian at Museum of Maps, 2012-09 to 2018-02, 0 highlights\n\
         Cataloguing; Archives",
        "{}",
        reading.text
    );
    let profile = &reading.resume.basics.profiles[0];
    assert_eq!((profile.network.as_deref(), profile.username.as_deref()), (Some("GitHub"), Some("janapetrov")));
    assert_eq!(reading.text.matches("Jana Petrov").count(), 1, "a header that repeats is read once");
}
