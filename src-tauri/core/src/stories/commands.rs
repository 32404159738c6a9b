//! What may be asked about stories.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CompetencyCoverage, RankedStory, Story, StoryFields, StoryQuery, ranking, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ids::StoryId,
    ipc::Nothing,
    questions::{self, has_words},
    record::{self, ById, Draft, LONGEST_PAGE, Page, Patch},
};

/// Names a question to find stories for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StoriesFor {
    /// The key of a question.
    pub question: String,
}

/// More stories than this are no help.
const BEST: usize = 3;

pub async fn list_stories(app: &App, actor: Actor, query: StoryQuery) -> Result<Page<Story>> {
    let mut items = store::all(&app.db()?, actor.user).await?;
    items.retain(|story| {
        let [situation, task, action, result, reflection] = story.parts();
        let texts = [Some(story.title.as_str()), situation, task, action, result, reflection];
        query.competency.is_none_or(|one| story.competencies.0.contains(&one)) && has_words(&query.text, texts)
    });
    let total = items.len() as u64;
    let (offset, limit) = (query.offset.min(total) as usize, query.limit.min(LONGEST_PAGE) as usize);
    Ok(Page { items: items.into_iter().skip(offset).take(limit).collect(), total })
}

pub async fn get_story(app: &App, actor: Actor, ById { id }: ById<StoryId>) -> Result<Story> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_story(app: &App, actor: Actor, Draft(fields): Draft<StoryFields>) -> Result<Story> {
    record::create(app, actor.user, fields).await
}

pub async fn update_story(app: &App, actor: Actor, patch: Patch<StoryId, StoryFields>) -> Result<Story> {
    record::update(app, actor.user, patch).await
}

pub async fn stories_for(app: &App, actor: Actor, StoriesFor { question }: StoriesFor) -> Result<Vec<RankedStory>> {
    let db = app.db()?;
    let askable = questions::store::askable(&db, actor.user).await?;
    let asked = askable.into_iter().find(|one| one.key == question).ok_or(Error::NotFound("question"))?;
    let stories = store::all(&db, actor.user).await?;
    Ok(ranking::best(&stories, &asked.text, &asked.competencies.0, BEST))
}

pub async fn story_coverage(app: &App, actor: Actor, _: Nothing) -> Result<Vec<CompetencyCoverage>> {
    Ok(ranking::coverage(&store::all(&app.db()?, actor.user).await?))
}
