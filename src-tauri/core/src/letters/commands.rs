//! What may be asked about letters.

use rubrics::{
    grounding::{Addressee, check},
    letters::{Angle, LetterKind, draft},
};
use serde::Deserialize;
use ts_rs::TS;

use super::{CheckedText, LetterDraft, facts, today, told, with_sources};
use crate::{App, Result, accounts::Actor, ids::JobId, jobs::Job, record};

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
    let to = addressee(job);
    let text = draft(&told(app, actor).await?, &to, asked.kind, asked.angle, today(app));
    let facts = facts(app, actor).await?;
    let checked = with_sources(check(&facts, &text, Some(&to), today(app)), &facts)?;
    Ok(LetterDraft { text, checked })
}

pub async fn check_grounding(app: &App, actor: Actor, asked: CheckGrounding) -> Result<CheckedText> {
    let to = match asked.job_id {
        Some(id) => Some(addressee(record::find(&app.db()?, actor.user, id).await?)),
        None => None,
    };
    let facts = facts(app, actor).await?;
    with_sources(check(&facts, &asked.text, to.as_ref(), today(app)), &facts)
}

fn addressee(job: Job) -> Addressee {
    Addressee {
        company: Some(job.company),
        role: Some(job.title),
        posting: job.posting_snapshot.or(job.description),
        is_letter: true,
    }
}
