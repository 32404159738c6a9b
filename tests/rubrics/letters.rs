//! Letters put together by rules, checked by the rules for letters.

use rubrics::{
    grounding::{Addressee, Claim, ClaimKind, Month, Severity, WarningKind, check},
    letters::{Angle, LetterKind, addressed, draft},
    posting,
    text::{language, words},
};

use crate::grounding::{addressee, person};

const TODAY: Month = Month { year: 2026, month: Some(11) };
const PEOPLE: [&str; 10] = [
    "mara-ellison",
    "jonas-petersen",
    "katrin-vogel",
    "emre-aydin",
    "claire-fontaine",
    "baptiste-morel",
    "lucia-herrera",
    "diego-navarro",
    "priya-raman",
    "oskar-lindqvist",
];
const KINDS: [LetterKind; 6] = [
    LetterKind::CoverLetter,
    LetterKind::FollowUp,
    LetterKind::ThankYou,
    LetterKind::Negotiation,
    LetterKind::Withdrawal,
    LetterKind::Referral,
];
const ANGLES: [Angle; 3] = [Angle::Requirements, Angle::Results, Angle::Path];
const ENGLISH: &str =
    "We are looking for a colleague who knows Kubernetes, Excel and triage and likes to work with people.";
const GERMAN: &str =
    "Wir suchen eine Kollegin oder einen Kollegen mit Erfahrung in DATEV und Excel, die gerne im Team arbeitet.";

/// Every letter there is: only a cover letter has angles.
fn letters() -> Vec<(LetterKind, Angle)> {
    let notes = KINDS.into_iter().skip(1).map(|kind| (kind, Angle::default()));
    notes.chain(ANGLES.map(|angle| (LetterKind::CoverLetter, angle))).collect()
}

fn to(name: &str, posting: &str) -> Addressee {
    Addressee { posting: Some(posting.to_owned()), is_letter: true, ..addressee(name) }
}

#[test]
fn every_letter_for_everybody_says_only_what_the_facts_say() {
    for name in PEOPLE {
        for (posting, expected) in [(ENGLISH, "en"), (GERMAN, "de")] {
            for (kind, angle) in letters() {
                let (facts, to) = (person(name), to(name, posting));
                let text = draft(&facts, &to, kind, angle, &[], TODAY);
                let grounding = check(&facts, &text, Some(&to), TODAY);
                let wrong =
                    |claim: &&Claim| claim.severity == Severity::Critical && claim.kind != ClaimKind::Placeholder;
                let wrong: Vec<_> = grounding.claims.iter().filter(wrong).collect();
                assert!(wrong.is_empty(), "{name} {kind:?} {angle:?}\n{text}\n{wrong:#?}");
                assert!(!text.contains(['{', '}']), "{text}");
                let prose: String = text.split('[').map(|part| part.rsplit(']').next().unwrap_or(part)).collect();
                assert_eq!(language(&prose), Some(expected), "{text}");
            }
        }
    }
}

#[test]
fn a_cover_letter_has_three_angles_and_a_gap_that_keeps_it_from_being_sent() {
    let (facts, to) = (person("jonas-petersen"), to("jonas-petersen", ENGLISH));
    let letters = ANGLES.map(|angle| draft(&facts, &to, LetterKind::CoverLetter, angle, &[], TODAY));
    assert!(letters[0] != letters[1] && letters[1] != letters[2]);
    for letter in &letters {
        assert!(letter.contains("[Say why this company: one thing about Tern Analytics"), "{letter}");
        let grounding = check(&facts, letter, Some(&to), TODAY);
        assert!(grounding.critical > 0, "a draft is not ready to be sent");
        let told =
            facts.work.iter().flat_map(|work| &work.highlights).filter(|line| letter.contains(&line[4..])).count();
        let is_short = grounding.warnings.iter().any(|warning| warning.kind == WarningKind::Length);
        assert!(
            words(letter).len() <= 400 && (!is_short || told == 7),
            "a short letter leaves nothing untold: {letter}"
        );
    }
    assert!(letters[0].contains("Of what the posting names, I bring Kubernetes."), "{}", letters[0]);
    let place = |letter: &str, words: &str| letter.find(words).unwrap_or_else(|| panic!("{words}: {letter}"));
    assert!(place(&letters[1], "Kestrel Freight GmbH") < place(&letters[1], "Papillon Media"));
    assert!(
        place(&letters[2], "Papillon Media") < place(&letters[2], "Kestrel Freight GmbH"),
        "the path begins at its start"
    );
}

#[test]
fn somebody_without_facts_gets_a_letter_of_gaps() {
    let nobody = resume_reader::JsonResume::default();
    let letter = draft(&nobody, &Addressee::default(), LetterKind::CoverLetter, Angle::default(), &[], TODAY);
    assert!(letter.contains("[Company]") && letter.contains("[Role]"), "{letter}");
}

#[test]
fn the_same_facts_make_the_same_letter() {
    let write =
        || draft(&person("mara-ellison"), &to("mara-ellison", ENGLISH), LetterKind::Referral, Angle::Path, &[], TODAY);
    assert_eq!(write(), write());
}

#[test]
fn a_letter_that_answers_a_posting_begins_with_the_line_that_does() {
    let (facts, to) = (person("mara-ellison"), to("mara-ellison", ENGLISH));
    let lines: Vec<&String> = facts.work.iter().flat_map(|work| work.highlights.iter().rev().take(1)).collect();
    let last = lines.first().expect("she has done something").trim_end_matches('.');
    let place = |strongest: &[String]| {
        let text = draft(&facts, &to, LetterKind::CoverLetter, Angle::Requirements, strongest, TODAY);
        text.find(&last[1..])
    };
    let strongest = [format!("{last}."), last.to_owned()];
    let (usual, answering) = (place(&[]), place(&strongest));
    assert!(answering.is_some() && usual.is_none_or(|usual| answering < Some(usual)), "{usual:?} {answering:?}");
}

#[test]
fn a_letter_says_which_requirements_it_speaks_of() {
    let posting = posting::read(
        "Engineer\n\nRequirements\n- Kubernetes\n- Three years of night shifts\n- Terraform\n\nNice to have\n- Grafana",
    );
    let letter = "I ran k8s clusters for a hospital. For three years I worked night shifts there.";
    let found: Vec<(String, bool)> =
        addressed(letter, &posting).into_iter().map(|one| (one.text, one.is_addressed)).collect();
    let expected = [("Kubernetes", true), ("Three years of night shifts", true), ("Terraform", false)];
    assert_eq!(found, expected.map(|(text, is_addressed)| (text.to_owned(), is_addressed)));
}
