//! What is said about a finished session, by rules: its scores, what was strong, what to work on and how. Every sentence
//! rests on a mark, and names or quotes the answer it speaks of.

use rubrics::practice::{Mark, RUBRIC_VERSION};

use super::{AnswerScores, DimensionMean, MockInterview, PracticeAnalysis, ScoredAnswer, WrittenBy};
use crate::choices::Texts;

/// A mean from here on is a strength.
const STRONG: f64 = 4.0;
/// A mean below this is something to work on.
const WEAK: f64 = 3.5;
/// More suggestions than this are not followed.
const MOST_SUGGESTIONS: usize = 3;
/// About two minutes of speech, in words.
const LONG_ANSWER: usize = 320;

/// What is said about one dimension.
struct Words {
    dimension: &'static str,
    strength: &'static str,
    weakness: &'static str,
    advice: &'static str,
}

const WORDS: [Words; 5] = [
    Words {
        dimension: "relevance",
        strength: "You answer what was asked, and early",
        weakness: "The answer comes late or beside the question",
        advice: "Say your answer in the first sentence, then explain it",
    },
    Words {
        dimension: "structure",
        strength: "Your answers have a beginning, a middle and an end",
        weakness: "The thread is hard to follow",
        advice: "Tell it in five sentences: situation, task, what you did, what came of it, what you took from it",
    },
    Words {
        dimension: "specificity",
        strength: "You give names, figures and your own part",
        weakness: "Much of it could have been said by anyone",
        advice: "Replace one general sentence by a figure, a tool or a name from that day",
    },
    Words {
        dimension: "result",
        strength: "You say what came of it, and by how much",
        weakness: "What came of it stays open",
        advice: "End with what changed, from what to what, and whether that was the aim",
    },
    Words {
        dimension: "role_depth",
        strength: "You know the limits of your methods and name alternatives",
        weakness: "The reasons of your trade stay unsaid",
        advice: "Add one sentence: when this would not work, and what you would do instead",
    },
];

/// Fills in what the marks of a session say.
pub(super) fn write(interview: &mut MockInterview, scores: AnswerScores) {
    let answers = &scores.answers;
    interview.overall_score = mean(answers.iter().map(|answer| answer.score.overall));
    interview.technical_score = mean(answers.iter().map(|answer| answer.score.technical));
    interview.communication_score = mean(answers.iter().map(|answer| answer.score.communication));
    let means = dimension_means(answers);
    interview.strengths = Texts(strengths(&means, answers));
    interview.areas_to_improve = Texts(areas(&means, answers));
    interview.ai_suggestions = Texts(suggestions(&means, answers));
    interview.ai_analysis = Some(PracticeAnalysis { schema_version: 1, by: WrittenBy::Rules, dimensions: means });
    interview.rubric_version = Some(RUBRIC_VERSION.to_owned());
    interview.answer_scores = Some(scores);
}

/// The mean of what there is, to one decimal.
pub(super) fn mean(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let values: Vec<f64> = values.flatten().collect();
    (!values.is_empty()).then(|| (values.iter().sum::<f64>() / values.len() as f64 * 10.0).round() / 10.0)
}

/// The mean mark of each dimension over these answers.
pub(super) fn dimension_means<'a>(answers: impl IntoIterator<Item = &'a ScoredAnswer>) -> Vec<DimensionMean> {
    let answers: Vec<_> = answers.into_iter().collect();
    let of = |words: &Words| {
        let marks: Vec<_> = answers.iter().map(|answer| mark(answer, words.dimension).score.map(f64::from)).collect();
        let n = marks.iter().flatten().count() as u32;
        DimensionMean { dimension: words.dimension.to_owned(), mean: mean(marks.into_iter()), n }
    };
    WORDS.iter().map(of).collect()
}

fn mark<'a>(answer: &'a ScoredAnswer, dimension: &str) -> &'a Mark {
    let [(_, relevance), ..] = answer.score.dimensions.all();
    answer.score.dimensions.all().into_iter().find(|(name, _)| *name == dimension).map_or(relevance, |(_, mark)| mark)
}

fn with_words(means: &[DimensionMean]) -> impl Iterator<Item = (&Words, f64)> {
    WORDS.iter().filter_map(|words| {
        let found = means.iter().find(|mean| mean.dimension == words.dimension)?;
        Some((words, found.mean?))
    })
}

fn strengths(means: &[DimensionMean], answers: &[ScoredAnswer]) -> Vec<String> {
    let strong = with_words(means).filter(|(_, mean)| *mean >= STRONG);
    let sentence = |(words, _): (&Words, f64)| {
        let best = answers.iter().max_by_key(|answer| mark(answer, words.dimension).score);
        let quote = best.and_then(|answer| mark(answer, words.dimension).quote.as_deref());
        match quote {
            Some(quote) => format!("{}: “{quote}”", words.strength),
            None => format!("{}.", words.strength),
        }
    };
    strong.map(sentence).collect()
}

fn areas(means: &[DimensionMean], answers: &[ScoredAnswer]) -> Vec<String> {
    let weak = with_words(means).filter(|(_, mean)| *mean < WEAK);
    let sentence = |(words, _): (&Words, f64)| {
        let judged = || answers.iter().filter_map(|answer| mark(answer, words.dimension).score);
        let (low, all) = (judged().filter(|score| *score <= 3).count(), judged().count());
        format!("{}: {low} of {all} {}.", words.weakness, if all == 1 { "answer" } else { "answers" })
    };
    weak.map(sentence).collect()
}

fn suggestions(means: &[DimensionMean], answers: &[ScoredAnswer]) -> Vec<String> {
    let mut weakest: Vec<_> = with_words(means).filter(|(_, mean)| *mean < STRONG).collect();
    weakest.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    let advised = weakest.into_iter().filter_map(|(words, _)| {
        let judged = answers.iter().filter(|answer| mark(answer, words.dimension).score.is_some());
        let worst = judged.min_by_key(|answer| mark(answer, words.dimension).score)?;
        Some(format!("{}. Try it with “{}”", words.advice, worst.question.text))
    });
    let too_long = answers.iter().find(|answer| answer.score.signals.words > LONG_ANSWER).map(|answer| {
        format!(
            "Keep an answer under two minutes; this one had {} words: “{}”",
            answer.score.signals.words, answer.question.text
        )
    });
    advised.chain(too_long).take(MOST_SUGGESTIONS).collect()
}
