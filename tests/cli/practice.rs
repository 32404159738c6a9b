//! Practice answers marked from the command line.

use serde_json::{Value, json};

use crate::world::World;

const QUESTION: &str = "Tell me about a mistake you made.";
const ANSWER: &str = "I paid an invoice twice. I was the accounts clerk and it was the week of the quarter close. I called the bank \
    the same morning, stopped the payment and told my manager. I wrote a check for equal numbers and amounts. In the next \
    year we had no double payment, against seven before.";

fn scored<'a>(answer: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let question = ["practice", "score", "--type", "behavioral", "--question", QUESTION, "--answer", answer];
    [&question, more].concat()
}

#[test]
fn an_answer_is_marked_with_its_own_words_and_without_a_vault() {
    let world = World::new();
    std::fs::write(world.file("answer.txt"), ANSWER).unwrap();
    let score = world.json(&scored("answer.txt", &[]));
    assert_eq!((&score["by"], &score["signals"]["asked"]), (&json!("cues"), &json!("experience")));
    for name in ["relevance", "structure", "specificity", "result", "role_depth"] {
        let mark = &score["dimensions"][name];
        assert!(mark["score"].is_null() || (1..=5).contains(&mark["score"].as_u64().unwrap()), "{name}: {mark}");
        assert!(mark["quote"].as_str().is_none_or(|quote| ANSWER.contains(quote)), "{name}: {mark}");
    }
    assert!(score["dimensions"]["result"]["score"].as_u64() >= Some(4), "{score}");
    assert!(score["overall"].as_f64() > Some(60.0), "{score}");
    assert_eq!(world.json(&scored("answer.txt", &[])), score, "the same answer has the same score");
    assert!(!world.vault().exists(), "marking makes no vault");

    let words = world.run(&scored("answer.txt", &[])).out;
    assert!(words.contains("of 5  “In the next year we had no double payment"), "{words}");
    assert!(words.contains("Overall") && words.contains("by cues"), "{words}");
}

#[test]
fn an_empty_answer_is_no_error_and_has_no_score() {
    let world = World::new();
    std::fs::write(world.file("empty.txt"), "").unwrap();
    let score = world.json(&scored("empty.txt", &[]));
    assert_eq!((&score["overall"], &score["dimensions"]["relevance"]), (&Value::Null, &json!({ "score": null })));
    let words = world.run(&scored("empty.txt", &[])).out;
    assert!(words.contains("Overall        not enough to judge"), "{words}");
}

#[test]
fn a_posting_that_is_met_can_deepen_an_answer() {
    let world = World::new();
    let answer = "I would first check the pulse, the drain and the dressing, because a bleed hides early. If the pressure \
        falls below 100, I call the emergency team rather than wait. I document the early warning score and hand over by SBAR. \
        A normal pressure never reassures me in a young patient, since it drops late. I would not leave the patient alone.";
    std::fs::write(world.file("answer.txt"), answer).unwrap();
    std::fs::write(world.file("posting.txt"), "Nurse. You document early warning scores and use SBAR.").unwrap();
    let depth = |more: &[&str]| {
        let question =
            ["practice", "score", "--type", "TECHNICAL", "--question", "What do you do if a patient turns pale?"];
        let score = world.json(&[question.as_slice(), &["--answer", "answer.txt"], more].concat());
        score["dimensions"]["role_depth"].clone()
    };
    let (alone, met) = (depth(&[]), depth(&["--posting", "posting.txt"]));
    assert!(alone["score"].as_u64() < met["score"].as_u64(), "{alone} {met}");
    assert_eq!(met["quote"], "I document the early warning score and hand over by SBAR.");
}

#[test]
fn what_cannot_be_marked_says_why() {
    let world = World::new();
    std::fs::write(world.file("answer.txt"), ANSWER).unwrap();
    std::fs::write(world.file("binary.txt"), b"\xff\xfe\x00answer\x80").unwrap();
    let missing = world.run(&scored("nowhere.txt", &[]));
    assert_eq!((missing.code, missing.err.starts_with("error[unreadable_file]")), (3, true), "{missing:?}");
    let binary = world.run(&scored("binary.txt", &[]));
    assert_eq!((binary.code, binary.err.contains("UTF-8")), (3, true), "{binary:?}");
    let wrong = world.run(&["practice", "score", "--type", "CHAT", "--question", "?", "--answer", "answer.txt"]);
    assert_eq!((wrong.code, wrong.err.contains("PANEL")), (2, true), "{wrong:?}");
    let unasked = world.run(&["practice", "score", "--type", "FINAL", "--question", " ", "--answer", "answer.txt"]);
    assert_eq!((unasked.code, unasked.err.contains("(question)")), (2, true), "{unasked:?}");
}
