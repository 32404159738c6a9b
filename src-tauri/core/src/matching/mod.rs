//! How well each job fits the person: scored by the rubrics whenever either side changes, kept with the job, explained
//! line by line. The formula is the rubrics' affair, and what a model thinks is never part of the number.

pub mod commands;
mod explaining;
mod keeping;
mod person;

pub use explaining::{JobMatch, MatchGap, MatchPart, MatchPartName, MatchSource};
pub use keeping::keep_current;

use rubrics::matching::Match;

use crate::{App, Result, ids::UserId, jobs::Job};

/// The person's lines that answer a job's posting, those for what it must have in front.
pub async fn evidence(app: &App, owner: UserId, job: &Job) -> Result<Vec<String>> {
    let person = person::Person::of(app, owner).await?;
    let opening = job.clone().into();
    let Some(Match { mut requirements, .. }) = keeping::aside(move || person.judge().score(opening)).await?.matched
    else {
        return Ok(Vec::new());
    };
    requirements.sort_by_key(|one| !one.must);
    Ok(requirements.into_iter().filter_map(|one| one.evidence).map(|evidence| evidence.text).collect())
}
