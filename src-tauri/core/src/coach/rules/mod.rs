//! The coach without a model: five questions whose answers are computed from the records. What it says is what the
//! records say; it has no opinion and remembers nothing between questions.

mod fit;
mod next_step;
mod no_replies;
mod preparing;
mod standing;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::looked::{Looked, LookedAt};
use crate::{App, Error, Result, accounts::Actor, ids::JobId, jobs::Job, record};

/// What can be asked without a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GuidedQuestion {
    NextStep,
    NoReplies,
    Prepare,
    Fit,
    Standing,
}

impl GuidedQuestion {
    /// The question as the person would put it.
    pub fn words(self, job: Option<&Job>) -> String {
        let of = |job: &Job| format!("{} at {}", job.title, job.company);
        match (self, job) {
            (Self::NextStep, _) => "What should I do next?".into(),
            (Self::NoReplies, _) => "Why do I get no replies?".into(),
            (Self::Prepare, Some(job)) => format!("How do I prepare for {}?", of(job)),
            (Self::Prepare, None) => "How do I prepare for an interview?".into(),
            (Self::Fit, Some(job)) => format!("Is {} for me?", of(job)),
            (Self::Fit, None) => "Is this job for me?".into(),
            (Self::Standing, _) => "How is my search going?".into(),
        }
    }
}

/// What the rules say, in Markdown, and the records it rests on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    pub text: String,
    pub looked: Vec<Looked>,
}

impl Answer {
    fn paragraph(&mut self, text: impl AsRef<str>) {
        if !self.text.is_empty() {
            self.text += "\n\n";
        }
        self.text += text.as_ref();
    }

    /// A list under a heading; nothing if it is empty.
    fn list(&mut self, heading: &str, items: impl IntoIterator<Item = String>) {
        let items: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
        if !items.is_empty() {
            self.paragraph(format!("**{heading}**\n\n{}", items.join("\n")));
        }
    }

    fn looked(&mut self, looked: Looked) {
        if !self.looked.contains(&looked) {
            self.looked.push(looked);
        }
    }
}

/// Answers by rules. `job` is the one the conversation is about, if it is about one.
pub async fn answer(
    app: &App,
    actor: Actor,
    question: GuidedQuestion,
    job: Option<JobId>,
    time_zone: Option<String>,
) -> Result<Answer> {
    match question {
        GuidedQuestion::NextStep => next_step::answer(app, actor, time_zone).await,
        GuidedQuestion::NoReplies => no_replies::answer(app, actor, time_zone).await,
        GuidedQuestion::Prepare => preparing::answer(app, actor, &needed(app, actor, job).await?).await,
        GuidedQuestion::Fit => fit::answer(app, actor, &needed(app, actor, job).await?).await,
        GuidedQuestion::Standing => standing::answer(app, actor, time_zone).await,
    }
}

async fn needed(app: &App, actor: Actor, job: Option<JobId>) -> Result<Job> {
    let job = job.ok_or_else(|| Error::invalid("job_id", "Choose the job this is about."))?;
    record::find(&app.db()?, actor.user, job).await
}

fn at_job(job: &Job) -> Looked {
    Looked::new(LookedAt::Job, job.id, format!("{}, {}", job.title, job.company))
}

/// “1 job”, “3 jobs”.
fn count(n: u32, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

/// A text of the person's in a line of Markdown, where it can open nothing.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(letter, '*' | '_' | '[' | ']' | '<' | '>' | '`' | '#' | '!' | '\\' | '|' | '~') {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}
