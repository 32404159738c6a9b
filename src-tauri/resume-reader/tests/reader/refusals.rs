//! What cannot be read is refused with a reason a person can act on.

use resume_reader::{MAX_BYTES, Options, ReadError, read};

use crate::bytes_of;

fn refusal(bytes: &[u8]) -> ReadError {
    read(bytes, &Options::default()).expect_err("must be refused")
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(refusal(b""), ReadError::Empty);
}

#[test]
fn a_file_over_twenty_megabytes_is_refused_unopened() {
    assert!(matches!(refusal(&vec![b' '; MAX_BYTES + 1]), ReadError::TooLarge { .. }));
}

#[test]
fn a_protected_file_asks_for_its_password_and_opens_with_it() {
    let bytes = bytes_of("dispatcher-with-password.pdf");
    let with = |password: &str| read(&bytes, &Options { password: Some(password.to_owned()), ..Options::default() });
    assert_eq!(refusal(&bytes), ReadError::Encrypted { wrong_password: false });
    assert_eq!(with("boat").expect_err("wrong"), ReadError::Encrypted { wrong_password: true });
    assert_eq!(with("ferry").expect("right").resume.basics.name.as_deref(), Some("Noor Haddad"));
}

#[test]
fn pictures_rtf_and_old_word_files_are_named_for_what_they_are() {
    let found = |bytes: &[u8]| match refusal(bytes) {
        ReadError::NotSupported { found } => found.unwrap_or_default(),
        other => panic!("{other}"),
    };
    assert_eq!(found(b"\x89PNG\r\n\x1a\n0000"), "a picture");
    assert_eq!(found(b"{\\rtf1 Jane Roe}"), "an RTF document");
    assert_eq!(found(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an old Word document (.doc)");
    assert_eq!(found(b"{\"name\": \"a package\"}"), "JSON that is not a JSON Resume");
}

#[test]
fn binary_rubbish_is_refused() {
    let bytes: Vec<u8> = (0..4_000u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    assert_eq!(refusal(&bytes), ReadError::NotSupported { found: None });
}

#[test]
fn broken_files_of_known_kinds_are_called_damaged() {
    assert!(matches!(refusal(b"%PDF-1.7\nnothing more"), ReadError::Malformed { .. }));
    assert!(matches!(refusal(b"PK\x03\x04 torn off"), ReadError::Malformed { .. }));
    assert!(matches!(refusal(b"{\"basics\": {\"name\": "), ReadError::Malformed { .. }));
}

#[test]
fn every_refusal_says_what_to_do() {
    let refusals =
        [refusal(b""), refusal(b"%PDF-1.7\n"), refusal(b"\x89PNG"), refusal(&bytes_of("dispatcher-with-password.pdf"))];
    for refusal in refusals {
        let message = refusal.to_string();
        assert!(["Choose", "Open it", "Save", "Enter"].iter().any(|verb| message.contains(verb)), "{message}");
    }
}
