//! What holds for every input: any bytes end in a value or a typed error, the order in which a file paints its glyphs does
//! not change what is read, and whatever is printed as JSON is a JSON Resume by the official schema.

use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::{prelude::*, test_runner::RngSeed};
use resume_reader::{Month, Options, check, read};
use serde_json::json;

use crate::paper::{line, pdf};
use crate::{bytes_of, fixtures};

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let path = fixtures().join("../json-resume/schema.json");
    let schema: serde_json::Value = serde_json::from_slice(&std::fs::read(path).expect("the schema")).expect("JSON");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
});

#[track_caller]
fn assert_valid(bytes: &[u8], name: &str) {
    let Ok(reading) = read(bytes, &Options { file_name: Some(name.to_owned()), ..Options::default() }) else { return };
    let json = serde_json::to_value(&reading.resume).expect("a resume is JSON");
    let errors: Vec<_> = SCHEMA.iter_errors(&json).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{name}: {errors:?} in {json:#}");
}

#[test]
fn every_fixture_becomes_a_json_resume_by_the_official_schema() {
    let folder = std::fs::read_dir(fixtures()).expect("fixtures");
    let more = std::fs::read_dir(fixtures().join("files")).into_iter().flatten();
    let sources = std::fs::read_dir(fixtures().join("sources")).into_iter().flatten();
    for entry in folder.chain(more).chain(sources).flatten().filter(|entry| entry.path().is_file()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert_valid(&std::fs::read(entry.path()).expect("a file"), &name);
    }
}

/// Lines as they come in resumes, and as they do not.
fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("EXPERIENCE".to_owned()),
        Just("Education".to_owned()),
        Just("SKILLS".to_owned()),
        Just("Certificates".to_owned()),
        Just("Languages".to_owned()),
        Just("jo@example.org".to_owned()),
        Just("Engineer at Acme Ltd, Mar 2019 - present".to_owned()),
        "[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}, [0-9]{2}/(19|20)[0-9]{2} [-–] (19|20)[0-9]{2}",
        "- [a-z]{2,9} [a-z]{2,9} [0-9]{1,3}%",
        "(https?://)?[a-z]{1,8}\\.(com|org|io)/[A-Za-z0-9%?#|]{0,9}",
        "\\PC{0,40}",
    ]
}

/// What people and programs write where an address or a date belongs.
fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Present".to_owned()),
        "(https?://|mailto:|tel:|//)?[a-z0-9.:@%#/\\[\\] -]{0,20}",
        "[a-z.+]{1,9}@[a-z.-]{1,12}",
        "(19|20)[0-9]{2}([-/.][0-9]{1,2}){0,2}(T00:00:00Z)?",
        "[A-Za-z]{3,9} [0-9]{2,4}",
        "\\PC{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, rng_seed: RngSeed::Fixed(20), ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_value_or_a_typed_error(head in 0..6_usize, bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let head: &[u8] = [b"".as_slice(), b"%PDF-1.7\n", b"PK\x03\x04", b"{", b"<html>", b"# "][head];
        let bytes = [head, &bytes].concat();
        let options = Options::default();
        let (reading, checked) = (read(&bytes, &options), check(&bytes, &options, Month { year: 2025, month: 6 }));
        prop_assert_eq!(reading.is_ok(), checked.is_ok());
    }

    #[test]
    fn any_text_becomes_a_json_resume_by_the_official_schema(lines in prop::collection::vec(any_line(), 0..30)) {
        assert_valid(lines.join("\n").as_bytes(), "text.txt");
        assert_valid(lines.join("\n\n").as_bytes(), "text.md");
    }

    #[test]
    fn any_json_resume_becomes_one_by_the_official_schema(values in prop::collection::vec(any_value(), 6)) {
        let [email, url, start, end, date, profile] = [0, 1, 2, 3, 4, 5].map(|at| values[at].as_str());
        let span = json!({ "name": "Acme", "url": url, "startDate": start, "endDate": end });
        let resume = json!({
            "basics": { "name": "Jo Roe", "email": email, "url": url, "profiles": [{ "url": profile }] },
            "work": [span], "volunteer": [span], "education": [span], "projects": [span],
            "certificates": [{ "name": "A", "date": date, "url": profile }],
            "awards": [{ "title": "A", "date": date }],
            "publications": [{ "name": "A", "releaseDate": date, "url": url }],
            "meta": { "canonical": profile },
        });
        assert_valid(resume.to_string().as_bytes(), "resume.json");
    }

    #[test]
    fn the_order_in_which_a_page_is_painted_does_not_change_its_text(order in Just((0..LINES.len()).collect::<Vec<_>>()).prop_shuffle()) {
        let painted = |order: &[usize]| {
            let content: String = order.iter().map(|at| { let (x, y, size, text) = LINES[*at]; line(x, y, size, text) }).collect();
            read(&pdf(&content, ""), &Options::default()).expect("a page")
        };
        let (usual, shuffled) = (painted(&(0..LINES.len()).collect::<Vec<_>>()), painted(&order));
        prop_assert_eq!(&usual.text, &shuffled.text);
        prop_assert_eq!(usual.resume, shuffled.resume);
    }

    #[test]
    fn a_broken_fixture_is_checked_like_it_is_read(number in any::<u64>()) {
        let bytes = crate::mutants::mutant(&bytes_of("designer-sidebar.pdf"), number);
        let options = Options::default();
        let checked = check(&bytes, &options, Month { year: 2025, month: 6 });
        prop_assert_eq!(read(&bytes, &options).is_ok(), checked.is_ok());
    }
}

/// Two columns under a head: place from the bottom left, size, words.
const LINES: [(f32, f32, f32, &str); 14] = [
    (60.0, 780.0, 20.0, "Tom Askew"),
    (60.0, 760.0, 10.0, "tom.askew@example.org"),
    (300.0, 760.0, 10.0, "+44 20 5550 1177"),
    (60.0, 700.0, 11.0, "SKILLS"),
    (60.0, 685.0, 10.0, "Welding"),
    (60.0, 671.0, 10.0, "Pipe fitting"),
    (60.0, 657.0, 10.0, "Blueprints"),
    (60.0, 643.0, 10.0, "Rigging"),
    (260.0, 700.0, 11.0, "EXPERIENCE"),
    (260.0, 685.0, 10.0, "Welder, Dockside Repairs Ltd"),
    (480.0, 685.0, 10.0, "2015 - 2024"),
    (260.0, 671.0, 10.0, "Rebuilt the hulls of 40 ferries in a dry dock"),
    (260.0, 657.0, 10.0, "Taught 6 apprentices to weld aluminium plates"),
    (260.0, 643.0, 10.0, "Kept the yard without an accident for 3 years"),
];
