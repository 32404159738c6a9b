//! Resumes read from the command line, taken in and written out again.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::world::World;

fn fixture(name: &str) -> String {
    let path = std::path::absolute(Path::new("../../tests/fixtures").join(name)).unwrap();
    path.into_os_string().into_string().unwrap()
}

impl World {
    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path: PathBuf = self.file(name);
        std::fs::write(&path, content).unwrap();
        path.into_os_string().into_string().unwrap()
    }

    #[track_caller]
    fn words(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.out
    }
}

#[test]
fn a_resume_is_read_as_text_as_json_and_as_layout_without_a_vault() {
    let world = World::new();
    let file = fixture("resumes/mira-novak.pdf");
    let text = world.words(&["resume", "read", &file, "--text"]);
    assert!(text.starts_with("Mira Novak\n") && text.contains("University of Vienna"), "{text}");
    assert_eq!(world.words(&["resume", "read", &file]), text);
    let resume = world.json(&["resume", "read", &file]);
    assert_eq!(resume["basics"]["email"], "mira.novak@example.org");
    assert!(resume["meta"]["coach"]["spans"]["/basics/name"]["box"]["x"].is_number(), "{resume}");
    let layout: Value = serde_json::from_str(&world.words(&["resume", "read", &file, "--layout"])).unwrap();
    let first = &layout["pages"][0]["words"][0];
    assert_eq!(first["text"], "Mira");
    assert!(first["box"]["width"].as_f64().unwrap() > 0.0);
    assert!(!world.vault().exists(), "reading makes no vault");
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_its_own_exit_code() {
    let world = World::new();
    let folder = world.folder.path().to_str().unwrap().to_owned();
    let files = [
        world.write("empty.pdf", ""),
        world.write("broken.pdf", "%PDF-1.7 and then nothing of the kind"),
        world.write("picture.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        world.write("program.docx", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff"),
        world.write("huge.pdf", vec![b'%'; 21 * 1024 * 1024]),
        fixture("resumes/mira-novak-protected.pdf"),
        "not there.pdf".to_owned(),
        folder,
    ];
    for file in files {
        let ran = world.run(&["resume", "read", &file]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{file}: {ran:?}");
        assert!(ran.err.starts_with("error[unreadable_file]: "), "{file}: {ran:?}");
    }
    let ran = world.run(&["--json", "resume", "read", "nowhere.pdf"]);
    let error: Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!((ran.code, &error["code"]), (3, &json!("unreadable_file")));
}

#[test]
fn a_protected_resume_opens_with_the_password_on_standard_input() {
    let world = World::new();
    let file = fixture("resumes/mira-novak-protected.pdf");
    let right = world.run_with(&["resume", "read", &file, "--text", "--password-stdin"], b"pharmacy\n");
    assert_eq!(right.code, 0, "{right:?}");
    assert!(right.out.contains("Mira Novak"), "{right:?}");
    let wrong = world.run_with(&["resume", "check", &file, "--password-stdin"], b"bakery\n");
    assert_eq!(wrong.code, 3, "{wrong:?}");
    assert!(wrong.err.contains("That password does not open the file."), "{wrong:?}");
}

#[test]
fn a_check_shows_what_an_application_system_sees_and_its_exit_code_says_whether_that_is_enough() {
    let world = World::new();
    let file = fixture("resumes/mira-novak.pdf");
    let check = world.json(&["resume", "check", &file]);
    assert!(check["naive_text"].as_str().unwrap().contains("Mira Novak"), "{check}");
    assert!(check["text"].as_str().unwrap().starts_with("Mira Novak\n"), "{check}");
    for finding in check["findings"].as_array().unwrap() {
        let texts = ["id", "severity", "message", "fix"].map(|field| finding[field].as_str().unwrap());
        assert!(texts.iter().all(|text| !text.is_empty()) && texts[1] != "error", "{finding}");
    }
    let scan = world.run(&["--json", "resume", "check", &fixture("resumes/nurse-scanned.pdf")]);
    let check: Value = serde_json::from_str(&scan.out).unwrap();
    assert_eq!((scan.code, scan.err.as_str()), (1, ""));
    assert_eq!((&check["findings"][0]["id"], &check["findings"][0]["severity"]), (&json!("no_text"), &json!("error")));
    let words = world.run(&["resume", "check", &fixture("resumes/nurse-scanned.pdf")]);
    assert!(words.code == 1 && words.out.contains("error (page 1): Page 1 is a picture."), "{words:?}");
}

#[test]
fn a_text_that_is_not_utf8_is_read_and_says_so() {
    let world = World::new();
    let file =
        world.write("resume.txt", b"Zo\xeb M\xfcller\nzoe@example.org\n\nExperience\nBaker, Mill Ltd, 2019 - 2021\n");
    let resume = world.json(&["resume", "read", &file]);
    assert_eq!(resume["basics"]["email"], "zoe@example.org");
    assert_eq!(resume["meta"]["coach"]["diagnostics"][0]["code"], "assumed_encoding");
    assert!(world.words(&["resume", "read", &file]).contains("Zoë Müller"));
}

#[test]
fn a_json_resume_is_shown_first_and_saved_when_told_to() {
    let world = World::new();
    let file = fixture("json-resume/resume.json");
    let import = ["import", &file, "--as", "json-resume"];
    let preview = world.words(&import);
    assert!(preview.contains("2 new: experience") && preview.contains("Nothing was saved"), "{preview}");
    assert!(preview.contains("left out /work/2: Give the position."), "{preview}");
    assert_eq!(world.json(&["call", "list_resumes", "{}"])["total"], 0);

    let saved = world.json(&[&import[..], &["--yes"]].concat());
    assert_eq!((&saved["saved"], &saved["duplicates"]), (&json!(true), &json!(0)));
    let again = world.json(&import);
    assert_eq!(again["counts"], json!([{ "kind": "resume", "count": 1 }]), "nothing of the profile is new");
    assert_eq!(again["duplicates"], 7);

    let written = world.json(&["export", "json-resume"]);
    assert_eq!(written["basics"]["name"], "Tomáš Dvořák");
    world.words(&["export", "json-resume", "--out", "mine.json"]);
    let file: Value = serde_json::from_str(&std::fs::read_to_string(world.file("mine.json")).unwrap()).unwrap();
    assert_eq!(file["work"], written["work"]);
}

#[test]
fn a_file_of_another_kind_than_said_is_refused() {
    let world = World::new();
    let file = fixture("resumes/mira-novak.pdf");
    let ran = world.run(&["import", &file, "--as", "json-resume"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(world.words(&["import", &file, "--as", "resume"]).contains("A resume of Mira Novak."));
}
