//! Resumes matched with postings: the judged set, and the rules that no set can show.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use resume_reader::JsonResume;
use rubrics::{
    matching::{GateKind, Match, Preferences, Status, score},
    posting::{self, Period, Salary, WorkMode},
};
use serde_json::json;

fn today() -> NaiveDate {
    "2027-01-31".parse().unwrap()
}

fn matched(resume: &JsonResume, posting: &str) -> Match {
    score(resume, &posting::read(posting), None, today())
}

struct Judged {
    resumes: BTreeMap<String, JsonResume>,
    postings: BTreeMap<String, String>,
    rows: Vec<[&'static str; 4]>,
}

fn judged() -> Judged {
    let row = |line: &'static str| {
        let mut columns = line.split('\t');
        std::array::from_fn(|_| columns.next().unwrap_or_default())
    };
    Judged {
        resumes: serde_json::from_str(include_str!("../fixtures/matching/resumes.json")).unwrap(),
        postings: serde_json::from_str(include_str!("../fixtures/matching/postings.json")).unwrap(),
        rows: include_str!("../fixtures/matching/judged.tsv").lines().skip(1).map(row).collect(),
    }
}

/// The committed rule for what is never tuned on.
fn is_held_back(posting: &str) -> bool {
    posting.len().is_multiple_of(3)
}

/// Right and all, for orders of two resumes and for statuses.
fn agreement(set: &Judged, held_back: bool) -> [(usize, usize); 2] {
    let (mut orders, mut statuses) = ((0, 0), (0, 0));
    let rows: Vec<_> = set.rows.iter().filter(|row| is_held_back(row[0]) == held_back).collect();
    let found: Vec<Match> = rows.iter().map(|row| matched(&set.resumes[row[1]], &set.postings[row[0]])).collect();
    for (at, row) in rows.iter().enumerate() {
        for (other, against) in rows.iter().enumerate().filter(|(_, other)| other[0] == row[0] && other[2] > row[2]) {
            orders.1 += 1;
            let is_right = found[at].score > found[other].score;
            orders.0 += usize::from(is_right);
            if !is_right {
                println!(
                    "{}: {} {} should beat {} {}",
                    row[0], row[1], found[at].score, against[1], found[other].score
                );
            }
        }
        for (expected, one) in row[3].chars().zip(&found[at].requirements).filter(|(expected, _)| *expected != '.') {
            let status = match one.status {
                Status::Met => 'm',
                Status::Partial => 'p',
                Status::Missing => 'x',
            };
            statuses.1 += 1;
            statuses.0 += usize::from(status == expected);
            if status != expected {
                println!("{} {}: “{}” is {status}, not {expected}: {:?}", row[0], row[1], one.text, one.evidence);
            }
        }
        let length = row[3].chars().count();
        assert!(length == 0 || length == found[at].requirements.len(), "{}: {:?}", row[0], found[at].requirements);
    }
    [orders, statuses]
}

#[test]
fn judged_pairs_come_out_as_people_order_them() {
    let set = judged();
    assert!(set.rows.len() >= 40);
    // The floor for what was held back lies where it was first measured, not where tuning could bring it.
    for (held_back, orders_floor, statuses_floor) in [(false, 95, 95), (true, 80, 85)] {
        let [orders, statuses] = agreement(&set, held_back);
        println!(
            "held back {held_back}: orders {} of {}, statuses {} of {}",
            orders.0, orders.1, statuses.0, statuses.1
        );
        assert!(orders.1 >= 10 && orders.0 * 100 >= orders.1 * orders_floor, "{orders:?}");
        assert!(statuses.1 >= 10 && statuses.0 * 100 >= statuses.1 * statuses_floor, "{statuses:?}");
    }
}

fn resume(value: serde_json::Value) -> JsonResume {
    serde_json::from_value(value).unwrap()
}

fn engineer() -> JsonResume {
    judged().resumes["rust-engineer"].clone()
}

#[test]
fn a_nurse_is_no_rust_engineer_and_a_list_of_words_is_no_experience() {
    let set = judged();
    let score = |resume: &str, posting: &str| matched(&set.resumes[resume], &set.postings[posting]).score;
    assert!(score("nurse", "rust") < 15.0, "{}", score("nurse", "rust"));
    assert!(score("rust-engineer", "rust") > 80.0, "{}", score("rust-engineer", "rust"));
    assert!(score("stuffed", "rust") + 20.0 < score("rust-engineer", "rust"), "{}", score("stuffed", "rust"));
}

#[test]
fn the_same_input_gives_the_same_bytes_and_saying_it_again_gives_nothing() {
    let set = judged();
    let text = |resume: &JsonResume| serde_json::to_string(&matched(resume, &set.postings["rust"])).unwrap();
    assert_eq!(text(&engineer()), text(&engineer()));
    let mut loud = engineer();
    let again: Vec<_> = loud.skills.iter().cycle().take(40).cloned().collect();
    loud.skills = again;
    assert!(matched(&loud, &set.postings["rust"]).score <= matched(&engineer(), &set.postings["rust"]).score);
    assert_ne!(
        matched(&loud, &set.postings["rust"]).input_hash,
        matched(&engineer(), &set.postings["rust"]).input_hash
    );
}

#[test]
fn what_was_done_counts_more_than_what_is_listed_and_that_more_than_another_name() {
    let with = |highlight: &str, skill: &str| {
        let value = json!({
            "basics": { "label": "Engineer" },
            "work": [{ "position": "Engineer", "startDate": "2020-01", "highlights": [highlight] }],
            "skills": [{ "name": skill }],
        });
        let posting = "Engineer\n\nWe are looking for somebody who joins our team in the office and works with us on it.\n\nRequirements\n- Kubernetes";
        matched(&resume(value), posting).requirements.remove(0)
    };
    let done = with("Ran Kubernetes clusters in production for the whole company", "Git");
    assert_eq!((done.status, done.raise), (Status::Met, None));
    assert_eq!(done.evidence.unwrap().source, "/work/0/highlights/0");
    let listed = with("Ran the servers of the whole company in production", "Kubernetes");
    assert_eq!((listed.status, listed.evidence.unwrap().source.as_str()), (Status::Met, "/skills/0/name"));
    assert!(listed.raise.unwrap() > 0.0);
    let alias = with("Ran K8s in production for the whole company, day and night", "Git");
    assert_eq!(alias.status, Status::Partial);
    assert!(alias.raise.unwrap() > listed.raise.unwrap());
    let near = with("Ran Docker in production for the whole company, day and night", "Git");
    assert_eq!((near.status, near.raise), (Status::Partial, None));
    let none = with("Cooked for the whole company, day and night", "Pastry");
    assert_eq!((none.status, none.evidence, none.raise), (Status::Missing, None, None));
}

#[test]
fn years_come_from_the_months_in_which_the_skill_was_used() {
    let status = |start: &str, end: &str| {
        let work = json!([{ "position": "Engineer", "startDate": start, "endDate": end, "highlights": ["Wrote services in Rust"] }]);
        matched(&resume(json!({ "work": work })), "Engineer\n\nRequirements\n- 4+ years of experience with Rust")
            .requirements
            .remove(0)
            .status
    };
    assert_eq!(status("2020-01", "2024-02"), Status::Met);
    assert_eq!(status("2020-01", "2022-01"), Status::Partial);
    assert_eq!(status("2026-09", "2026-12"), Status::Partial);
}

#[test]
fn only_a_contradiction_blocks_and_it_caps_the_score() {
    let posting = "Senior Rust Engineer\nKestrel, Berlin\n\nRequirements\n- Rust\n- You must be authorised to work in Germany\n- Fluent German\n\nWe offer\n- On site, 60.000 € per year";
    let read = posting::read(posting);
    let unknown = score(&engineer(), &read, Some(&Preferences::default()), today());
    assert!(unknown.gates.is_empty(), "{:?}", unknown.gates);
    let picky = Preferences {
        work_mode: Some(WorkMode::Remote),
        salary: Some(Salary {
            min: Some(9_000_000),
            max: None,
            currency: Some("EUR".into()),
            period: Some(Period::Year),
        }),
        work_authorisation: Some("I need a visa".into()),
        ..Preferences::default()
    };
    let mut halting = engineer();
    halting.languages.push(resume_reader::Language { language: Some("German".into()), fluency: Some("A2".into()) });
    let blocked = score(&halting, &read, Some(&picky), today());
    let kinds: Vec<GateKind> = blocked.gates.iter().map(|gate| gate.kind).collect();
    assert_eq!(kinds, [GateKind::WorkAuthorisation, GateKind::Language, GateKind::Location, GateKind::Salary]);
    assert!(blocked.score <= 49.0 && blocked.gates.iter().all(|gate| gate.text.starts_with("Blocked: ")));
}

#[test]
fn too_little_to_go_by_makes_a_score_provisional() {
    let thin = matched(&resume(json!({ "basics": { "label": "Cook" } })), "Cook wanted");
    assert!(thin.provisional && thin.confidence < 0.5 && thin.requirements.is_empty());
    assert!(!matched(&engineer(), &judged().postings["rust"]).provisional);
}

#[test]
fn what_is_nowhere_in_the_resume_is_to_be_learnt() {
    let learnt = matched(&engineer(), "Engineer\n\nRequirements\n- Rust\n- Terraform and Figma").learn;
    assert_eq!(learnt, ["Terraform", "Figma"]);
}
