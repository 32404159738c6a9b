//! One's own records taken in and written out from the command line, and looked at row by row.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::world::World;

impl World {
    fn put(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.file(name), content).unwrap();
    }
}

#[test]
fn a_table_is_shown_first_then_saved_and_taken_back() {
    let world = World::new();
    world.put("jobs.csv", "Company,Job title,Status\nKestrel,Engineer,Applied\nMill,Baker,Saved\n,Cook,Saved\n");
    let shown = world.run(&["import", "jobs.csv"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    for words in ["2 new: job", "left out line 4: Give the company.", "Nothing was saved"] {
        assert!(shown.out.contains(words), "{words}: {}", shown.out);
    }
    assert_eq!(world.titles(), [""; 0]);
    let saved = world.json(&["import", "jobs.csv", "--as", "csv", "--yes"]);
    assert_eq!((&saved["recognised"], &saved["saved"]), (&json!("CSV"), &json!(true)));
    assert_eq!(world.titles(), ["Baker", "Engineer"]);
    let batch = saved["batch"].as_str().unwrap();
    assert_eq!(world.json(&["import", "--undo", batch])["removed"], 4, "two jobs, and a step of each");
    assert_eq!(world.titles(), [""; 0]);
    assert_eq!(world.run(&["import", "--undo", batch]).code, 2);
    assert_eq!(world.run(&["import", "--undo", "0197"]).code, 2);
    assert_eq!(world.run(&["import"]).code, 2);
}

#[test]
fn a_file_that_is_not_what_it_seems_is_refused_with_its_own_exit_code() {
    let world = World::new();
    world.put("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    world.put("broken.json", "{ \"kind\": ");
    world.put("huge.csv", vec![b'x'; 21 * 1024 * 1024]);
    world.put("table.csv", "Company,Title\nKestrel,Engineer\n");
    for file in ["picture.csv", "broken.json", "huge.csv", "nowhere.csv"] {
        let ran = world.run(&["import", file, "--yes"]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{file}: {ran:?}");
        assert!(ran.err.starts_with("error[unreadable_file]: "), "{file}: {}", ran.err);
    }
    assert_eq!(world.run(&["import", "table.csv", "--as", "linkedin"]).code, 2);
    assert_eq!(world.titles(), [""; 0]);
}

#[test]
fn records_are_written_as_json_as_a_table_and_as_a_report() {
    let world = World::new();
    world.json(&["db", "seed"]);
    let mine: Value = serde_json::from_str(&world.run(&["export", "json"]).out).unwrap();
    assert!(mine["records"]["job"].as_array().unwrap().len() > 60);
    let table = world.run(&["export", "csv", "--byte-order-mark"]).out;
    assert!(table.starts_with("\u{feff}job_id,company,title,status,"), "{}", &table[..80]);
    assert_eq!(
        world.run(&["export", "report", "--from", "2026-05-01", "--to", "2026-05-31", "--out", "may.md"]).code,
        0
    );
    let report = std::fs::read_to_string(world.file("may.md")).unwrap();
    assert!(report.contains("## Applications"), "{report}");
    assert_eq!(world.run(&["export", "report", "--from", "May"]).code, 2);
    assert_eq!(world.run(&["export", "csv", "--from", "2026-05-01"]).code, 2);

    let other = World::new();
    other.put("mine.json", mine.to_string());
    let report = other.json(&["import", "mine.json", "--yes"]);
    assert_eq!(report["problem_count"], 0, "{report}");
    assert_eq!(other.titles(), world.titles());
}

#[test]
fn the_studio_lists_tables_and_pages_through_rows() {
    let world = World::new();
    for title in ["Baker", "Cook", "Waiter"] {
        world.track(title);
    }
    let listed = world.run(&["db", "studio"]);
    assert!(listed.out.contains("       3  jobs\n"), "{}", listed.out);
    let page = world.json(&["db", "studio", "jobs", "--sort", "title", "--descending", "--limit", "2"]);
    assert_eq!((&page["total"], &page["items"][0]["title"]), (&json!(3), &json!("Waiter")));
    let shown = world.run(&["db", "studio", "jobs", "--find", "cook"]);
    assert!(shown.out.contains("1 to 1 of 1.") && shown.out.contains("Cook"), "{}", shown.out);
    assert_eq!(world.run(&["db", "studio", "dreams"]).code, 2);
}

#[test]
fn a_large_table_comes_in_whole_and_goes_again() {
    let world = World::new();
    let mut table = String::from("Company,Job title,Status,Applied date,Location,Url\n");
    for place in 0..5_000 {
        let (company, day) = (place % 997, place % 28 + 1);
        let _ = writeln!(
            table,
            "Company {company},Engineer {place},Applied,2026-01-{day:02},Vienna,https://jobs.example.org/{place}"
        );
    }
    world.put("jobs.csv", table);
    let report = world.json(&["import", "jobs.csv", "--yes"]);
    assert_eq!(report["counts"][0], json!({ "kind": "job", "count": 5_000 }));
    assert_eq!(world.json(&["call", "list_jobs", "{\"limit\": 1}"])["total"], 5_000);
    let batch = report["batch"].as_str().unwrap();
    assert_eq!(world.json(&["import", "--undo", batch])["removed"], 10_000, "each job and its step");
    assert_eq!(world.titles(), [""; 0]);
}
