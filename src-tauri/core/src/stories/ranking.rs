//! Which stories answer a question: first by competencies in common, then by words in common, then by how whole they
//! are. The same stories always come in the same order.

use std::cmp::Reverse;

use rubrics::practice::subjects;
use sea_orm::Iterable;

use super::{CompetencyCoverage, RankedStory, Story};
use crate::questions::Competency;

const PARTS: [&str; 5] = ["situation", "task", "action", "result", "reflection"];

/// The best stories for a question that looks for these competencies; none that has nothing to do with it.
pub fn best(stories: &[Story], question: &str, competencies: &[Competency], most: usize) -> Vec<RankedStory> {
    let asked = subjects(question);
    let mut ranked: Vec<_> = stories
        .iter()
        .filter_map(|story| {
            let shared: Vec<_> =
                story.competencies.0.iter().copied().filter(|one| competencies.contains(one)).collect();
            let text = story.parts().into_iter().flatten().chain([story.title.as_str()]).collect::<Vec<_>>().join(" ");
            let words = subjects(&text).intersection(&asked).count();
            let missing = missing(story);
            let rank = (Reverse(shared.len()), Reverse(words), missing.len(), Reverse(story.updated_at), story.id);
            let fits = !shared.is_empty() || words > 0;
            fits.then(|| (rank, RankedStory { story: story.clone(), shared, missing }))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, story)| story).take(most).collect()
}

fn missing(story: &Story) -> Vec<&'static str> {
    PARTS.into_iter().zip(story.parts()).filter_map(|(name, part)| part.is_none().then_some(name)).collect()
}

/// How well the stories cover each competency, in the order of the list.
pub fn coverage(stories: &[Story]) -> Vec<CompetencyCoverage> {
    let is_whole = |story: &&&Story| story.situation.is_some() && story.action.is_some() && story.result.is_some();
    let covered = |competency| {
        let showing: Vec<_> = stories.iter().filter(|story| story.competencies.0.contains(&competency)).collect();
        let whole = showing.iter().filter(is_whole).count() as u32;
        CompetencyCoverage { competency, stories: showing.len() as u32, whole }
    };
    Competency::iter().map(covered).collect()
}
