//! PDFs of invented people: each layout reads like its one-column twin.

use resume_reader::{DiagnosticCode, FileKind, Reading};

use crate::{digest, read_fixture};

fn codes(reading: &Reading) -> Vec<DiagnosticCode> {
    reading.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn a_nurse_in_one_column_is_read_in_full() {
    let reading = read_fixture("nurse-one-column.pdf");
    assert_eq!(reading.kind, FileKind::Pdf);
    assert_eq!(
        digest(&reading.resume),
        "Amara Oduya\n\
         amara.oduya@example.org (503) 555-0147\n\
         Charge Nurse, Emergency Department at Cascadia General Hospital, 2019-03 to present, 3 highlights\n\
         Registered Nurse at Tillamook County Clinic, 2015-06 to 2019-02, 2 highlights\n\
         Bachelor of Science in Nursing at Lakeshore State University, 2011 to 2015\n\
         Clinical (Triage, Ventilator care, IV therapy, Wound care); Systems (Epic, Cerner)"
    );
    let certificates: Vec<_> = reading.resume.certificates.iter().filter_map(|found| found.name.as_deref()).collect();
    assert_eq!(certificates, ["Certified Emergency Nurse", "Advanced Cardiac Life Support"]);
    assert_eq!(reading.resume.education[0].score.as_deref(), Some("3.8"));
    let location = reading.resume.basics.location.expect("a place");
    assert_eq!((location.city.as_deref(), location.region.as_deref()), (Some("Portland"), Some("OR")));
}

#[test]
fn a_bullet_broken_over_lines_is_one_highlight() {
    let reading = read_fixture("nurse-one-column.pdf");
    let highlight = &reading.resume.work[0].highlights[1];
    assert!(highlight.starts_with("Cut the median time") && highlight.ends_with("two other sites."), "{highlight}");
}

#[test]
fn a_sidebar_is_read_after_or_before_the_main_column_never_through_it() {
    let reading = read_fixture("designer-sidebar.pdf");
    assert!(codes(&reading).contains(&DiagnosticCode::MultiColumn));
    let place = |words: &str| reading.text.find(words).unwrap_or_else(|| panic!("{words:?} in {:?}", reading.text));
    assert!(place("English (fluent)") < place("JONAS FELD"), "{}", reading.text);
    assert_eq!(
        digest(&reading.resume),
        "JONAS FELD\n\
         jonas.feld@example.com +49 30 5550 1199\n\
         Senior Graphic Designer at Museum of Quiet Machines, 2018-04 to present, 2 highlights\n\
         Graphic Designer at Papier & Partner GmbH, 2012-09 to 2018-03, 3 highlights\n\
         Diploma in Visual Communication at Hochschule am Kanal, 2008 to 2012\n\
         Typography; Motion design; Figma; After Effects; HTML/CSS"
    );
}

#[test]
fn dates_in_a_left_column_stay_with_their_entries_in_german() {
    let reading = read_fixture("teacher-date-column.pdf");
    assert!(!codes(&reading).contains(&DiagnosticCode::MultiColumn));
    assert_eq!(
        digest(&reading.resume),
        "Henrike Wolters\n\
         henrike.wolters@example.net +49 431 555 0182\n\
         Lehrerin für Mathematik und Physik at Gymnasium an der Förde, 2016-08 to present, 0 highlights\n\
         Referendarin at Gesamtschule Holtenau, 2014-02 to 2016-07, 0 highlights\n\
         Master of Education in ? at Universität Nordstrand, 2008 to 2013\n\
         Sprachen (Deutsch, Englisch, Dänisch); Software (GeoGebra, Python, LaTeX)"
    );
}

#[test]
fn several_roles_under_one_employer_each_have_that_employer() {
    let reading = read_fixture("electrician-two-roles.pdf");
    assert_eq!(
        digest(&reading.resume),
        "Ruth Calderon\n\
         ruth.calderon@example.com (915) 555-0163\n\
         Master Electrician at Rio Bravo Power Company, 2020-01 to present, 2 highlights\n\
         Journeyman Electrician at Rio Bravo Power Company, 2014-05 to 2019-12, 1 highlights\n\
         Apprentice Electrician at Desert Sun Contractors, 2010-08 to 2014-04, 1 highlights\n\
         Associate of Applied Science in Electrical Technology at Franklin Mountain Community College, ? to 2010\n"
    );
}

#[test]
fn a_french_resume_with_a_right_sidebar_is_read() {
    let reading = read_fixture("accountant-right-sidebar.pdf");
    assert_eq!(
        digest(&reading.resume),
        "Solène Marchetti\n\
         solene.marchetti@example.fr 06 55 50 01 71\n\
         Comptable générale at Atelier des Quais, 2017-09 to present, 2 highlights\n\
         Assistante comptable at Cabinet Perrache, 2013-02 to 2017-08, 1 highlights\n\
         Licence in Comptabilité at Université des Deux Fleuves, 2009 to 2012\n\
         Sage; Excel; Fiscalité"
    );
    let languages: Vec<_> = reading.resume.languages.iter().filter_map(|found| found.language.as_deref()).collect();
    assert_eq!(languages, ["Français", "Anglais", "Italien"]);
}

#[test]
fn a_letter_spaced_name_and_drawn_bullets_are_read() {
    let reading = read_fixture("physicist-drawn-bullets.pdf");
    assert_eq!(
        digest(&reading.resume),
        "ELIAS VARGA\n\
         elias.varga@example.ac +36 1 555 0144\n\
         Senior Researcher at Institute for Slow Light, 2018-10 to present, 2 highlights\n\
         Postdoctoral Fellow at Northern Observatory, 2014-11 to 2018-09, 1 highlights\n\
         PhD in Physics at Danube Technical University, 2010 to 2014\n\
         Optics; LabVIEW; Julia; Grant writing"
    );
    assert_eq!(reading.resume.publications.len(), 1);
}

#[test]
fn a_file_encrypted_with_an_empty_password_opens_and_says_so() {
    let reading = read_fixture("dispatcher-empty-password.pdf");
    assert!(codes(&reading).contains(&DiagnosticCode::EncryptedEmptyPassword));
    assert_eq!(
        digest(&reading.resume),
        "Noor Haddad\n\
         noor.haddad@example.com (313) 555-0190\n\
         Dispatcher at Great Lakes Ferries, 2017 to 2023, 0 highlights\n\
         ? in ? at Marine College, ? to 2016\n"
    );
}

#[test]
fn a_scan_is_recognised_as_a_picture_and_yields_no_invented_fields() {
    let reading = read_fixture("nurse-scanned.pdf");
    assert!(codes(&reading).contains(&DiagnosticCode::ImageOnlyPage));
    assert!(codes(&reading).contains(&DiagnosticCode::NoText));
    assert_eq!(reading.resume.basics, Default::default());
    assert!(reading.resume.work.is_empty());
}

#[test]
fn every_field_has_a_confidence_and_a_place_on_its_page() {
    let reading = read_fixture("nurse-one-column.pdf");
    let coach = reading.resume.meta.coach.clone().expect("evidence");
    let json = serde_json::to_value(&reading.resume).expect("a resume is JSON");
    for (pointer, confidence) in &coach.confidence {
        assert!(json.pointer(pointer).is_some_and(serde_json::Value::is_string), "{pointer} points at nothing");
        assert!((0.0..=1.0).contains(confidence), "{pointer}: {confidence}");
    }
    let name = coach.spans["/work/0/name"];
    let words = reading.pages[name.page].words.iter().filter(|word| word.area.overlaps(&name.area));
    let found: Vec<_> = words.map(|word| word.text.as_str()).collect();
    assert_eq!(found.join(" "), "Cascadia General Hospital");
}

#[test]
fn words_lines_and_blocks_cover_each_other() {
    for name in ["designer-sidebar.pdf", "accountant-right-sidebar.pdf"] {
        let reading = read_fixture(name);
        for page in &reading.pages {
            let lines: Vec<_> = page.blocks.iter().flat_map(|block| block.start..block.end).collect();
            assert_eq!(
                lines,
                (0..page.lines.len()).collect::<Vec<_>>(),
                "{name}: every line is in one block, in order"
            );
            let words: Vec<_> = page.lines.iter().flat_map(|line| line.start..line.end).collect();
            assert_eq!(words, (0..page.words.len()).collect::<Vec<_>>(), "{name}: every word is in one line, in order");
            let inside = |area: &resume_reader::Rect| {
                area.x > -1.0 && area.right() < page.width + 1.0 && area.bottom() < page.height + 1.0
            };
            assert!(page.words.iter().all(|word| inside(&word.area)), "{name}: words lie on the page");
        }
    }
}

#[test]
fn a_reading_survives_the_wire() {
    let reading = read_fixture("designer-sidebar.pdf");
    let json = serde_json::to_string(&reading).expect("to JSON");
    let back: Reading = serde_json::from_str(&json).expect("from JSON");
    assert_eq!(back, reading);
}
