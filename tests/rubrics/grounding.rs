//! How much the grounding check catches and how often it cries wolf, on sentences written before it was.

use std::{collections::HashMap, fmt::Write, fs, path::PathBuf};

use resume_reader::JsonResume;
use rubrics::grounding::{Addressee, Claim, Month, Status, check};
use serde::Deserialize;

const TODAY: Month = Month { year: 2026, month: Some(11) };

#[derive(Deserialize)]
struct Labelled {
    person: String,
    language: String,
    kind: Kind,
    /// The words no fact bears out.
    wrong: Option<String>,
    text: String,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[serde(rename_all = "snake_case")]
enum Kind {
    True,
    Embellished,
    Invented,
    Neutral,
    Company,
}

#[derive(Deserialize)]
struct Letter {
    company: String,
    role: String,
}

fn fixture(name: &str) -> String {
    let path = PathBuf::from("../../tests/fixtures/grounding").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn person(name: &str) -> JsonResume {
    serde_json::from_str(&fixture(&format!("people/{name}.json"))).unwrap()
}

pub fn addressee(name: &str) -> Addressee {
    let mut letters: HashMap<String, Letter> = serde_json::from_str(&fixture("letters.json")).unwrap();
    let letter = letters.remove(name).unwrap();
    Addressee { company: Some(letter.company), role: Some(letter.role), ..Addressee::default() }
}

/// FNV-1a. A third of the sentences is held back from tuning.
fn is_held_back(text: &str) -> bool {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    hash % 3 == 0
}

/// Whether the check did right: the wrong words are among the flagged ones, or nothing is flagged.
fn is_right(labelled: &Labelled) -> Result<(), String> {
    let to = addressee(&labelled.person);
    let grounding = check(&person(&labelled.person), &labelled.text, Some(&to), TODAY);
    let flagged: Vec<&Claim> = grounding.claims.iter().filter(|claim| claim.status != Status::Sourced).collect();
    let right = match &labelled.wrong {
        Some(wrong) => flagged.iter().any(|claim| wrong.contains(&claim.value) || claim.value.contains(wrong.as_str())),
        None => flagged.is_empty(),
    };
    let found: Vec<_> = grounding.claims.iter().map(|claim| (claim.kind, &claim.value, claim.status)).collect();
    if right { Ok(()) } else { Err(format!("{:?} {}\n    {found:?}", labelled.kind, labelled.text)) }
}

#[derive(Default)]
struct Tally {
    right: usize,
    all: usize,
}

impl Tally {
    fn share(&self) -> f64 {
        self.right as f64 / self.all as f64
    }
}

#[test]
fn nearly_every_invented_fact_is_caught_and_hardly_a_true_one_is_doubted() {
    let sentences: Vec<Labelled> =
        fixture("sentences.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut tallies: HashMap<(Kind, bool), Tally> = HashMap::new();
    let mut languages: HashMap<&str, Tally> = HashMap::new();
    let mut table = String::new();
    for labelled in &sentences {
        let held_back = is_held_back(&labelled.text);
        let right = is_right(labelled);
        for tally in
            [tallies.entry((labelled.kind, held_back)).or_default(), languages.entry(&labelled.language).or_default()]
        {
            tally.all += 1;
            tally.right += usize::from(right.is_ok());
        }
        // What is held back is counted, not looked at.
        if let (Err(wrong), false) = (right, held_back) {
            writeln!(table, "  {wrong}").unwrap();
        }
    }
    for ((kind, held_back), tally) in &tallies {
        let part = if *held_back { "held back" } else { "seen" };
        writeln!(table, "{kind:<12?} {part:<10} {:>3} of {:>3}", tally.right, tally.all).unwrap();
    }
    for (language, tally) in &languages {
        writeln!(table, "{language:<12} {:>14} of {:>3}", tally.right, tally.all).unwrap();
    }
    println!("{table}");
    let over = |kinds: &[Kind], held_back: bool| {
        let parts = kinds.iter().map(|kind| &tallies[&(*kind, held_back)]);
        parts.fold(Tally::default(), |sum, part| Tally { right: sum.right + part.right, all: sum.all + part.all })
    };
    for held_back in [false, true] {
        let caught = over(&[Kind::Embellished, Kind::Invented], held_back).share();
        let spared = over(&[Kind::True, Kind::Neutral, Kind::Company], held_back).share();
        println!(
            "held back: {held_back}; caught {:.1} %, false alarms {:.1} %",
            caught * 100.0,
            100.0 - spared * 100.0
        );
        assert!(caught >= 0.98 && spared >= 0.95, "held back: {held_back}");
    }
}
