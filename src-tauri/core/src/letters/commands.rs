//! What may be asked about letters.

use rubrics::letters::{Angle, LetterKind, draft};
use serde::Deserialize;
use ts_rs::TS;

use super::{CheckedText, LetterDraft, addressee, checked, today};
use crate::{App, Result, accounts::Actor, facts, ids::JobId, jobs::Job, matching, record};

/// A letter to be put together.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftLetter {
    pub job_id: JobId,
    pub kind: LetterKind,
    /// What a cover letter begins with; the other kinds have no angle.
    #[serde(default)]
    #[ts(optional, as = "Option<Angle>")]
    pub angle: Angle,
}

/// A text to be checked against the facts.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckGrounding {
    pub text: String,
    /// The job it is written for, whose company and role it may name.
    #[serde(default)]
    #[ts(optional)]
    pub job_id: Option<JobId>,
}

pub async fn draft_letter(app: &App, actor: Actor, asked: DraftLetter) -> Result<LetterDraft> {
    let job: Job = record::find(&app.db()?, actor.user, asked.job_id).await?;
    let strongest = matching::evidence(app, actor.user, &job).await?;
    let told = facts::told(app, actor.user).await?;
    let text = draft(&told, &addressee(job.clone()), asked.kind, asked.angle, &strongest, today(app));
    let checked = checked(app, actor.user, &text, Some(job)).await?;
    Ok(LetterDraft { text, checked })
}

pub async fn check_grounding(app: &App, actor: Actor, asked: CheckGrounding) -> Result<CheckedText> {
    let job = match asked.job_id {
        Some(id) => Some(record::find(&app.db()?, actor.user, id).await?),
        None => None,
    };
    checked(app, actor.user, &asked.text, job).await
}
