//! The vocabulary asked for names, and shown texts in which short names are ordinary words.

use std::collections::{BTreeMap, BTreeSet};

use rubrics::vocabulary::{self, SkillKind, all, canonical, find_in, occupations_in};

fn found(text: &str) -> Vec<&'static str> {
    find_in(text).iter().map(|mention| mention.skill.name()).collect()
}

#[test]
fn it_knows_fifteen_hundred_skills_of_twelve_families_by_three_thousand_other_names() {
    let skills = || all().filter(|(_, skill)| skill.kind != SkillKind::Occupation).map(|(_, skill)| skill);
    let mut families: BTreeMap<&str, usize> = BTreeMap::new();
    skills().for_each(|skill| *families.entry(skill.family).or_default() += 1);
    assert!(skills().count() >= 1_500, "{}", skills().count());
    assert!(skills().map(|skill| skill.aliases.len()).sum::<usize>() >= 3_000);
    assert!(families.len() >= 12 && families.values().all(|count| *count >= 30), "{families:?}");
}

#[test]
fn no_name_stands_for_two_things() {
    let mut seen = BTreeSet::new();
    for (_, skill) in all().filter(|(_, skill)| skill.kind != SkillKind::Occupation) {
        for name in skill.aliases.iter().chain([&skill.name]) {
            assert!(seen.insert(name.to_lowercase()), "{name} ({}) is there twice", skill.family);
        }
    }
}

#[test]
fn every_name_is_found_again_by_itself() {
    for (id, skill) in all().filter(|(_, skill)| skill.kind != SkillKind::Occupation) {
        for name in skill.aliases.iter().chain([&skill.name]) {
            assert_eq!(canonical(name).map(|id| id.name()), Some(id.name()), "{name}");
            assert!(find_in(name).iter().any(|mention| mention.skill == id), "{name}: {:?}", found(name));
        }
    }
}

#[test]
fn other_names_other_languages_and_versions_lead_to_one_skill() {
    for (name, skill) in [
        ("K8s", "Kubernetes"),
        ("postgres", "PostgreSQL"),
        ("Python 3.12", "Python"),
        ("Buchhaltung", "Accounting"),
        ("comptabilité", "Accounting"),
        ("COMPTABILITE", "Accounting"),
        ("Atención al cliente", "Customer service"),
        ("Excel (advanced)", "Microsoft Excel"),
        ("Führerschein Klasse B", "Driving licence"),
        ("golang", "Go"),
    ] {
        assert_eq!(canonical(name).map(vocabulary::SkillId::name), Some(skill), "{name}");
    }
    assert_eq!(canonical("being nice to trees"), None);
}

#[test]
fn short_names_count_only_in_company() {
    for (text, names) in [
        ("We go to market fast. Go above and beyond.", vec!["Product marketing"]),
        ("Services in Go and Rust", vec!["Go", "Rust"]),
        ("Three years as a Go developer", vec!["Go"]),
        ("Plan C, vitamin C and the C-level", vec![]),
        ("C, C++ and assembly language", vec!["C", "C++", "Assembly"]),
        ("R&D budget, R. Smith", vec!["Research and development"]),
        ("Statistics in R", vec!["Statistics", "R"]),
        ("Excel at what you do every day", vec![]),
        ("Excel, Word and PowerPoint", vec!["Microsoft Excel", "Microsoft Word", "Microsoft PowerPoint"]),
        ("We start in Spring 2027", vec![]),
        ("Built with Spring and Hibernate", vec!["Spring", "Hibernate"]),
        ("A swift response, spring cleaning, word of mouth", vec!["Cleaning"]),
        ("React to incidents quickly", vec![]),
        ("Head Chef in a busy kitchen", vec![]),
        ("Chef, Puppet and Ansible", vec!["Chef", "Puppet", "Ansible"]),
    ] {
        assert_eq!(found(text), names, "{text}");
    }
}

#[test]
fn names_keep_their_borders() {
    assert_eq!(found("JavaScript is not Java; C# is neither"), ["JavaScript", "Java", "C#"]);
    assert_eq!(found("React Native apps, React.js sites"), ["React Native", "React"]);
    assert_eq!(found("node.js, ASP.NET, .NET."), ["Node.js", ".NET", ".NET"]);
    assert_eq!(found("trustworthy scalability, gopher"), [] as [&str; 0]);
    let text = "Gute Kenntnisse in Wundversorgung und Qualitätsmanagement.";
    let places: Vec<&str> = find_in(text).into_iter().map(|mention| &text[mention.span]).collect();
    assert_eq!(places, ["Wundversorgung", "Qualitätsmanagement"]);
}

#[test]
fn a_job_has_one_name_in_many_languages() {
    for title in ["Krankenpfleger (m/w/d)", "Infirmière diplômée", "Registered Nurse, ICU", "Enfermera de noche"] {
        let names: Vec<_> = occupations_in(title).iter().map(|mention| mention.skill.name()).collect();
        assert_eq!(names, ["Nurse"], "{title}");
    }
}
