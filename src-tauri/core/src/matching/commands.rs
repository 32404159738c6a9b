//! What may be asked about matches.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    JobMatch, MatchGap,
    explaining::{parts, sources},
    keeping::{aside, bring_up_to_date},
    person::Person,
};
use crate::{
    App, Result,
    accounts::Actor,
    facts,
    ids::{JobId, TaskId},
    jobs::{Job, analysis, commands::candidate},
    record,
};

/// The job whose match is asked for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchOf {
    pub job: JobId,
}

/// Follows the scoring of all jobs, and cancels it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchJobs {
    pub task: TaskId,
}

/// What came of scoring all jobs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MatchedJobs {
    /// How many had a score that no longer held; each of them has a new one.
    pub scored: u64,
}

pub async fn get_match(app: &App, actor: Actor, MatchOf { job }: MatchOf) -> Result<JobMatch> {
    let job: Job = record::find(&app.db()?, actor.user, job).await?;
    let concerns = analysis::analyse(&job, &candidate(app, actor).await?, app.clock.now()).concerns;
    let facts = facts::presented(app, actor.user).await?;
    let profile = facts::of_profile(app, actor.user).await?;
    let person = Person::of(app, actor.user).await?;
    let (score, knows_nothing) = aside(move || {
        let judge = person.judge();
        (judge.score(job.into()), judge.knows_nothing())
    })
    .await?;
    let gap = match (&score.reading, knows_nothing) {
        (None, _) => Some(MatchGap::Posting),
        (Some(_), true) => Some(MatchGap::Profile),
        _ => None,
    };
    Ok(match score.matched {
        Some(matched) => {
            let sources = sources(&matched, &facts, &profile)?;
            JobMatch { parts: parts(&matched.parts), sources, gap, concerns, matched: Some(matched) }
        }
        None => JobMatch { matched: None, gap, parts: Vec::new(), sources: Default::default(), concerns },
    })
}

pub async fn match_jobs(app: &App, actor: Actor, MatchJobs { task }: MatchJobs) -> Result<MatchedJobs> {
    let kept = bring_up_to_date(app, actor.user, |_| Some(app.start_task(task)), || false).await?;
    Ok(MatchedJobs { scored: kept })
}
