//! Which questions a practice interview asks. Nothing is left to chance: the same wish, posting and past give the same
//! questions, and what was asked lately comes last.

use std::collections::{HashMap, HashSet};

use rubrics::practice::subjects;

use super::{AskableQuestion, Competency, RoleFamily};
use crate::{interviews::InterviewType, practice::Difficulty};

/// What a practice interview is to be like.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    pub interview_type: InterviewType,
    pub difficulty: Difficulty,
    pub role_family: RoleFamily,
    pub posting: Option<&'a str>,
    pub count: usize,
}

/// How often each question was asked, by its key.
pub type AskedBefore = HashMap<String, usize>;

/// The questions to ask, the easiest first. A competency comes up twice only when all others had their turn.
pub fn pick(questions: &[AskableQuestion], wish: Wish<'_>, before: &AskedBefore) -> Vec<AskableQuestion> {
    let posting = wish.posting.map(subjects).unwrap_or_default();
    let mut candidates: Vec<(&AskableQuestion, Rank)> = questions
        .iter()
        .filter(|question| question.interview_type == wish.interview_type)
        .filter(|question| matches!(question.role_family, family if family == RoleFamily::Any || family == wish.role_family))
        .map(|question| (question, rank(question, wish, &posting, before)))
        .collect();
    candidates.sort_by_key(|(question, rank)| (*rank, &question.key));
    let mut picked: Vec<AskableQuestion> = Vec::new();
    let mut covered: HashSet<Competency> = HashSet::new();
    while picked.len() < wish.count && !candidates.is_empty() {
        let is_new = |(question, _): &(&AskableQuestion, Rank)| {
            !question.competencies.0.iter().any(|competency| covered.contains(competency))
        };
        let next = candidates.iter().position(is_new).unwrap_or_else(|| {
            covered.clear();
            0
        });
        let (question, _) = candidates.remove(next);
        covered.extend(&question.competencies.0);
        picked.push(question.clone());
    }
    picked.sort_by_key(|question| question.difficulty);
    picked
}

/// Smaller is asked sooner.
type Rank = (usize, usize, bool, std::cmp::Reverse<usize>, bool);

fn rank(question: &AskableQuestion, wish: Wish<'_>, posting: &HashSet<String>, before: &AskedBefore) -> Rank {
    let words = format!("{} {}", question.text, question.shows.as_deref().unwrap_or_default());
    let shared = subjects(&words).intersection(posting).count();
    let distance = (question.difficulty as usize).abs_diff(wish.difficulty as usize);
    let is_general = question.role_family != wish.role_family;
    let times = before.get(&question.key).copied().unwrap_or_default();
    (times, distance, !question.is_favourite, std::cmp::Reverse(shared), is_general)
}
