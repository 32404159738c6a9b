//! The match kept with each job: which ones no longer hold, and how new ones are stored. How a match comes about is not
//! decided here.

use rubrics::matching::Match;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromJsonQueryResult, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    KeptPosting, Opening,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::{JobId, UserId},
};

/// A match as it was computed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct KeptMatch {
    pub schema_version: u32,
    #[serde(flatten)]
    pub matched: Match,
}

const SCHEMA_VERSION: u32 = 1;

/// What scoring an opening gave; nothing where one side says nothing.
#[derive(Clone, Debug)]
pub struct Score {
    pub opening: Opening,
    pub reading: Option<KeptPosting>,
    pub matched: Option<Match>,
}

/// Everybody who has a job.
pub async fn owners(db: &impl ConnectionTrait) -> Result<Vec<UserId>> {
    Ok(Entity::find().select_only().column(Column::UserId).distinct().into_tuple().all(db).await?)
}

/// The jobs whose match was not computed from these inputs, those last worked on first.
pub async fn outdated(db: &impl ConnectionTrait, owner: UserId, inputs: &str) -> Result<Vec<JobId>> {
    let ids = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::UserId.eq(owner))
        .filter(Expr::col(Column::MatchInputs).is_not(inputs))
        .order_by_desc(Column::UpdatedAt);
    Ok(ids.into_tuple().all(db).await?)
}

pub async fn openings(db: &impl ConnectionTrait, owner: UserId, jobs: &[JobId]) -> Result<Vec<Opening>> {
    let mine = Entity::find().filter(Column::Id.is_in(jobs.iter().copied())).filter(Column::UserId.eq(owner));
    Ok(mine.order_by_asc(Column::Id).into_partial_model().all(db).await?)
}

/// Keeps the scores of openings that are still what they were when they were scored; the others stay outdated.
pub async fn keep_scores(txn: &impl ConnectionTrait, owner: UserId, inputs: &str, scores: Vec<Score>) -> Result<()> {
    let jobs: Vec<JobId> = scores.iter().map(|score| score.opening.id).collect();
    let now = openings(txn, owner, &jobs).await?;
    for Score { opening, reading, matched } in scores.into_iter().filter(|score| now.contains(&score.opening)) {
        let kept = matched.map(|matched| KeptMatch { schema_version: SCHEMA_VERSION, matched });
        let score = kept.as_ref().map(|kept| kept.matched.score);
        let is_provisional = kept.as_ref().is_some_and(|kept| kept.matched.provisional);
        let mut row = Entity::update_many()
            .col_expr(Column::MatchScore, Expr::value(score))
            .col_expr(Column::MatchProvisional, Expr::value(is_provisional))
            .col_expr(Column::MatchAnalysis, Expr::value(json(&kept)?))
            .col_expr(Column::MatchInputs, Expr::value(inputs));
        if opening.requirements != reading {
            row = row.col_expr(Column::Requirements, Expr::value(json(&reading)?));
        }
        row.filter(Column::Id.eq(opening.id)).exec(txn).await?;
    }
    Ok(())
}

fn json<T: Serialize>(value: &Option<T>) -> Result<Option<String>> {
    Ok(value.as_ref().map(serde_json::to_string).transpose()?)
}
