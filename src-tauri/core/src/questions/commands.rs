//! What may be asked about interview questions.

use uuid::Uuid;

use super::{AskableQuestion, FavourQuestion, Question, QuestionFields, QuestionQuery, bank, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ids::QuestionId,
    record::{self, ById, Draft, LONGEST_PAGE, Page, Patch, Record},
};

pub async fn list_questions(app: &App, actor: Actor, query: QuestionQuery) -> Result<Page<AskableQuestion>> {
    let mut items = store::askable(&app.db()?, actor.user).await?;
    items.retain(|question| query.matches(question));
    let total = items.len() as u64;
    let (offset, limit) = (query.offset.min(total) as usize, query.limit.min(LONGEST_PAGE) as usize);
    Ok(Page { items: items.into_iter().skip(offset).take(limit).collect(), total })
}

pub async fn get_question(app: &App, actor: Actor, ById { id }: ById<QuestionId>) -> Result<Question> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_question(app: &App, actor: Actor, Draft(fields): Draft<QuestionFields>) -> Result<Question> {
    record::create(app, actor.user, fields).await
}

pub async fn update_question(app: &App, actor: Actor, patch: Patch<QuestionId, QuestionFields>) -> Result<Question> {
    record::find::<Question>(&app.db()?, actor.user, patch.id).await?.refuse_if_from_the_bank()?;
    record::update(app, actor.user, patch).await
}

pub async fn favour_question(
    app: &App,
    actor: Actor,
    FavourQuestion { key, is_favourite }: FavourQuestion,
) -> Result<AskableQuestion> {
    let txn = app.begin_write().await?;
    let favoured = match bank::find(&key) {
        Some(question) => {
            let kept = store::favourite(&txn, actor.user, &key).await?;
            if !is_favourite {
                store::forget_favourite(&txn, actor.user, &key).await?;
            } else if kept.is_none() {
                record::insert(&txn, &favourite(app, actor, question)).await?;
            }
            AskableQuestion { is_favourite, ..question.clone() }
        }
        None => {
            let id = key.parse::<Uuid>().map_err(|_| Error::NotFound("question"))?;
            let mut own: Question = record::find(&txn, actor.user, id.into()).await?;
            own.is_favourite = is_favourite;
            record::save(&txn, &own).await?;
            own.into()
        }
    };
    txn.commit().await?;
    app.announce(Question::KIND.topic());
    Ok(favoured)
}

fn favourite(app: &App, actor: Actor, question: &AskableQuestion) -> Question {
    let fields = QuestionFields {
        text: question.text.clone(),
        shows: question.shows.clone(),
        interview_type: question.interview_type,
        difficulty: question.difficulty,
        role_family: question.role_family,
        competencies: question.competencies.clone(),
        is_favourite: true,
    };
    let mut kept = Question::made(app.new_id(), actor.user, app.clock.now(), fields);
    kept.bank_key = Some(question.key.clone());
    kept
}
