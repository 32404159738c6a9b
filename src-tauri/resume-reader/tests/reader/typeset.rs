//! The typeset resumes of invented people against their truth. What is read otherwise than it is written stands, file by
//! file, in `differences.txt`, so that every change of the reader shows what it gains and loses. Of files that are held
//! back from tuning only the number of differences is told.

use std::collections::BTreeSet;
use std::fmt::Write;

use resume_reader::{Options, read};
use serde_json::Value;

use crate::fixtures;

#[test]
fn typeset_resumes_differ_from_their_truth_only_where_it_is_known() {
    let manifest: Value = json(&fixtures().join("manifest.json"));
    let (mut found, mut held_back) = (String::new(), 0);
    for file in manifest["files"].as_array().expect("files") {
        let name = file["id"].as_str().expect("an id");
        let path = file["path"].as_str().expect("a path");
        let bytes = std::fs::read(fixtures().join(path)).expect("a resume");
        let reading = read(&bytes, &Options { file_name: Some(path.to_owned()), ..Options::default() }).expect(name);
        let truth = facts(&json(&fixtures().join(format!("truth/{name}.json"))));
        let said = facts(&serde_json::to_value(&reading.resume).expect("JSON"));
        let differences: Vec<String> = truth
            .difference(&said)
            .map(|fact| format!("- {fact}"))
            .chain(said.difference(&truth).map(|fact| format!("+ {fact}")))
            .collect();
        if file["held_back"] == true {
            held_back += differences.len();
        } else if !differences.is_empty() {
            writeln!(found, "{name}\n  {}", differences.join("\n  ")).expect("a text");
        }
    }
    writeln!(found, "held back: {held_back} differences").expect("a text");
    let known = std::fs::read_to_string(fixtures().join("differences.txt")).unwrap_or_default();
    if found != known {
        let new = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("differences.txt");
        std::fs::write(&new, &found).expect("the differences on disk");
        panic!(
            "compare {} with tests/fixtures/resumes/differences.txt, and put it there if it is better",
            new.display()
        );
    }
}

fn json(path: &std::path::Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON")
}

/// What a person would check first, one line a fact.
fn facts(resume: &Value) -> BTreeSet<String> {
    let basics = &resume["basics"];
    let digits = |text: String| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut facts = BTreeSet::from([
        format!("name: {}", text(&basics["name"])),
        format!("email: {}", text(&basics["email"])),
        format!("phone: {}", digits(text(&basics["phone"]))),
    ]);
    for job in entries(resume, "work") {
        let highlights = job["highlights"].as_array().map_or(0, Vec::len);
        facts.insert(format!(
            "work: {} | {} | {} | {highlights}",
            text(&job["position"]),
            text(&job["name"]),
            dates(job)
        ));
    }
    for study in entries(resume, "education") {
        facts.insert(format!("education: {} | {}", text(&study["institution"]), dates(study)));
    }
    facts.extend(entries(resume, "certificates").map(|found| format!("certificate: {}", text(&found["name"]))));
    facts
}

fn entries<'r>(resume: &'r Value, section: &str) -> impl Iterator<Item = &'r Value> {
    resume[section].as_array().into_iter().flatten()
}

/// In one case, because small capitals have none.
fn text(value: &Value) -> String {
    value.as_str().unwrap_or("?").to_lowercase().replace('’', "'")
}

/// "Present" is a statement in truth and a missing end in JSON Resume.
fn dates(entry: &Value) -> String {
    let end = entry["endDate"].as_str().filter(|end| *end != "present").unwrap_or("?");
    format!("{} to {end}", text(&entry["startDate"]))
}
