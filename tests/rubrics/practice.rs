//! Answers marked by cues: how well that agrees with a reader, and what it refuses to judge.

use std::collections::{BTreeMap, HashSet};

use rubrics::practice::{Asked, By, Findings, InterviewType, Score, marked, score};
use serde::Deserialize;

#[derive(Deserialize)]
struct Labelled {
    id: String,
    interview_type: InterviewType,
    question: String,
    #[serde(default)]
    posting: Option<String>,
    answer: String,
    labels: BTreeMap<String, Option<u8>>,
}

impl Labelled {
    fn all() -> Vec<Self> {
        let lines = include_str!("../fixtures/practice/answers.jsonl").lines();
        lines.map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn score(&self) -> Score {
        score(&self.question, self.interview_type, &self.answer, self.posting.as_deref())
    }

    /// Never looked at while the cues were chosen.
    fn is_held_back(&self) -> bool {
        fnv_1a(self.id.as_bytes()).is_multiple_of(3)
    }
}

fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Cohen's kappa with quadratic weights over marks 1-5: 1 is full agreement, 0 is chance.
fn weighted_kappa(pairs: &[(u8, u8)]) -> f64 {
    let distance = |a: u8, b: u8| f64::from(a.abs_diff(b)).powi(2);
    let n = pairs.len() as f64;
    let observed: f64 = pairs.iter().map(|(a, b)| distance(*a, *b)).sum::<f64>() / n;
    let chance =
        pairs.iter().flat_map(|(a, _)| pairs.iter().map(move |(_, b)| distance(*a, *b))).sum::<f64>() / (n * n);
    1.0 - observed / chance
}

/// What one dimension's marks and labels agree on.
struct Agreement {
    kappa: f64,
    /// Answers that both judged.
    n: usize,
    /// The share of answers on which both say the same about whether there is enough to judge.
    same_silence: f64,
}

fn agreement(answers: &[(Labelled, Score)], dimension: &str, held_back: bool) -> Agreement {
    let part = answers.iter().filter(|(answer, _)| answer.is_held_back() == held_back);
    let judged: Vec<_> = part.map(|(answer, score)| (answer.labels[dimension], mark(score, dimension))).collect();
    let both: Vec<_> = judged.iter().filter_map(|(label, mark)| Some(((*label)?, (*mark)?))).collect();
    let same = judged.iter().filter(|(label, mark)| label.is_some() == mark.is_some()).count();
    Agreement { kappa: weighted_kappa(&both), n: both.len(), same_silence: same as f64 / judged.len() as f64 }
}

fn mark(score: &Score, dimension: &str) -> Option<u8> {
    score.dimensions.all().into_iter().find(|(name, _)| *name == dimension).unwrap().1.score
}

/// What was reached, a little below: on answers seen, on answers held back.
const FLOORS: [(&str, f64, f64); 5] = [
    ("relevance", 0.65, 0.60),
    ("structure", 0.80, 0.80),
    ("specificity", 0.80, 0.78),
    ("result", 0.85, 0.80),
    ("role_depth", 0.80, 0.75),
];

#[test]
fn the_cues_agree_with_a_reader_on_answers_seen_and_held_back() {
    let scored = |answer: Labelled| {
        let score = answer.score();
        (answer, score)
    };
    let answers: Vec<_> = Labelled::all().into_iter().map(scored).collect();
    let reached = FLOORS.map(|(dimension, seen, held_back)| {
        [("seen", false, seen), ("held back", true, held_back)].map(|(part, is_held_back, floor)| {
            let Agreement { kappa, n, same_silence } = agreement(&answers, dimension, is_held_back);
            println!("{dimension:12} {part:10} kappa {kappa:.2} (n {n}), silent together or not {same_silence:.2}");
            (dimension, part, kappa >= floor && same_silence >= 0.8)
        })
    });
    let below: Vec<_> = reached.into_iter().flatten().filter(|(.., reached)| !reached).collect();
    assert_eq!(below, []);
}

#[test]
fn the_labelled_set_covers_every_type_level_and_silence() {
    let answers = Labelled::all();
    let questions: HashSet<_> = answers.iter().map(|answer| &answer.question).collect();
    let types: HashSet<_> = answers.iter().map(|answer| format!("{:?}", answer.interview_type)).collect();
    assert!(answers.len() >= 130 && questions.len() >= 40, "{} to {}", answers.len(), questions.len());
    assert_eq!(types.len(), 7);
    for (dimension, ..) in FLOORS {
        let levels: HashSet<_> = answers.iter().map(|answer| answer.labels[dimension]).collect();
        assert_eq!(levels.len(), 6, "{dimension}: {levels:?}");
    }
    let held_back = answers.iter().filter(|answer| answer.is_held_back()).count();
    assert!((answers.len() / 4..=answers.len() * 2 / 5).contains(&held_back), "{held_back}");
}

const CONFLICT: &str = "Tell me about a time you disagreed with a colleague.";
const STORY: &str = "I disagreed with our dispatcher about the order of the tours, and we changed it together. In March 2024 I \
    planned 30 drivers, and we were late every Friday. My task was to get them out by six without more people. I timed the \
    loading for two weeks and showed her that the long tours waited for the short ones. I proposed to load them first, \
    although the short ones then start at seven. We tried it for a month. Late starts fell from twelve to three a week. I \
    learned to bring figures before opinions.";

fn behavioral(answer: &str) -> Score {
    score(CONFLICT, InterviewType::Behavioral, answer, None)
}

#[test]
fn every_quote_stands_in_the_answer_word_for_word() {
    for answer in Labelled::all() {
        let score = answer.score();
        let found = serde_json::to_value(&score.signals.found).unwrap();
        let shown = found.as_object().unwrap().values().filter_map(|quote| quote.as_str().map(str::to_owned));
        let quoted = score.dimensions.all().map(|(_, mark)| mark.quote.clone());
        for quote in shown.chain(quoted.into_iter().flatten()) {
            assert!(!quote.is_empty() && answer.answer.contains(&quote), "{}: {quote}", answer.id);
        }
    }
}

#[test]
fn a_whole_story_is_strong_and_its_numbers_follow_from_its_marks() {
    let score = behavioral(STORY);
    let marks: Vec<_> = score.dimensions.all().iter().filter_map(|(_, mark)| mark.score).map(f64::from).collect();
    let mean = marks.iter().sum::<f64>() / marks.len() as f64;
    assert!((score.overall.unwrap() - mean * 20.0).abs() < 0.06 && score.overall.unwrap() >= 75.0, "{score:#?}");
    assert_eq!(mark(&score, "structure"), Some(5), "{score:#?}");
    assert_eq!(score.dimensions.result.quote.as_deref(), Some("Late starts fell from twelve to three a week."));
    assert_eq!(behavioral(STORY), score);
}

#[test]
fn nothing_or_two_words_are_not_judged() {
    for answer in ["", "  \n ", "Yes.", "Not much", "…"] {
        let score = behavioral(answer);
        assert!(score.dimensions.all().iter().all(|(_, mark)| mark.score.is_none()), "{answer:?}: {score:#?}");
        assert_eq!((score.overall, score.technical, score.communication), (None, None, None));
    }
}

#[test]
fn an_answer_beside_the_question_has_relevance_1_and_no_structure() {
    let score =
        behavioral("My favourite season is autumn. The leaves are red and yellow then, and there is fog on the lake.");
    assert_eq!((mark(&score, "relevance"), mark(&score, "structure")), (Some(1), Some(1)), "{score:#?}");
}

#[test]
fn fewer_than_three_marks_make_no_overall_score() {
    let score = behavioral("I disagreed once about pallets.");
    assert!(mark(&score, "relevance").is_some() && mark(&score, "structure").is_none(), "{score:#?}");
    assert_eq!(score.overall, None);
}

#[test]
fn an_answer_in_another_language_is_told_and_not_judged() {
    for answer in [
        "Ich hatte einen Streit mit dem Lagerleiter und habe ihm die Zahlen der letzten zwei Wochen gezeigt.",
        "J'ai eu un désaccord avec mon chef et je lui ai montré les chiffres des deux dernières semaines.",
        "Tuve un desacuerdo con mi jefe y le mostré los números de las dos últimas semanas.",
    ] {
        let score = behavioral(answer);
        assert_eq!((mark(&score, "relevance"), score.overall), (None, None));
        assert_eq!(score.signals.notes, ["The cues know English, so this answer was not judged."]);
    }
}

#[test]
fn adding_the_result_or_the_reflection_never_lowers_a_mark() {
    let sentences: Vec<_> = STORY.split_inclusive(". ").collect();
    let without_end = sentences[..sentences.len() - 2].concat();
    let without_reflection = sentences[..sentences.len() - 1].concat();
    let [bare, ended, whole] = [&without_end, &without_reflection, STORY].map(behavioral);
    assert!(mark(&bare, "result") < mark(&ended, "result"), "{bare:#?}");
    assert!(mark(&ended, "structure") < mark(&whole, "structure"), "{ended:#?}");
}

#[test]
fn findings_of_another_reader_are_marked_by_the_same_rules() {
    let found = Findings {
        touches: Some("a".into()),
        answers: Some("a".into()),
        answers_at_once: Some("a".into()),
        action: Some("a".into()),
        ..Findings::default()
    };
    let score = marked(Asked::Experience, InterviewType::Behavioral, 60, found, By::Model);
    assert_eq!(
        (mark(&score, "relevance"), mark(&score, "structure"), mark(&score, "result")),
        (Some(5), Some(2), Some(1))
    );
    assert_eq!(serde_json::to_value(score.by).unwrap(), "model");
}
