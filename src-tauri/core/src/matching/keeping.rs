//! Brings the kept matches up to date: in small batches, away from the threads that answer commands, stoppable at any
//! point. What is left over is still marked as outdated, so a restart goes on where it ended.

use std::sync::Arc;

use tokio::sync::broadcast::{
    Receiver,
    error::{RecvError, TryRecvError},
};

use super::person::{Judge, Person};
use crate::{
    App, Error, Result,
    app::Task,
    event::{Event, Topic},
    ids::{JobId, UserId},
    jobs::{self, Score},
};

/// So many jobs are read, scored and kept at a time.
const BATCH: usize = 50;

/// Scores whatever is outdated and says how many that were. `task` opens a task to follow, if it is worth one; `is_over` ends the pass early.
pub(super) async fn bring_up_to_date<'a>(
    app: &'a App,
    owner: UserId,
    task: impl FnOnce(usize) -> Option<Task<'a>> + Send,
    mut is_over: impl FnMut() -> bool + Send,
) -> Result<u64> {
    let person = Person::of(app, owner).await?;
    let inputs = person.inputs()?;
    let outdated = jobs::outdated(&app.db()?, owner, &inputs).await?;
    let task = task(outdated.len());
    let mut scored = 0;
    if outdated.is_empty() {
        return Ok(0);
    }
    let judge = aside(move || person.judge()).await.map(Arc::new)?;
    let ended = async {
        for batch in outdated.chunks(BATCH) {
            if let Some(task) = &task {
                task.step("Matching jobs with your profile", scored as u32, Some(outdated.len() as u32))?;
            }
            if is_over() {
                break;
            }
            scored += keep_batch(app, owner, &inputs, &judge, batch).await?;
        }
        Ok(())
    };
    let ended = ended.await;
    if scored > 0 {
        app.announce(Topic::Jobs);
    }
    ended.map(|()| scored as u64)
}

async fn keep_batch(app: &App, owner: UserId, inputs: &str, judge: &Arc<Judge>, batch: &[JobId]) -> Result<usize> {
    let openings = jobs::openings(&app.db()?, owner, batch).await?;
    let judge = Arc::clone(judge);
    let scores: Vec<Score> = aside(move || openings.into_iter().map(|opening| judge.score(opening)).collect()).await?;
    let scored = scores.len();
    let txn = app.begin_write().await?;
    jobs::keep_scores(&txn, owner, inputs, scores).await?;
    txn.commit().await?;
    Ok(scored)
}

/// Work that computes, on a thread of its own.
pub(super) async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

/// Keeps everybody's matches current for as long as it is waited for: at once, and after every change. A pass that was
/// stopped goes on after the next change.
pub async fn keep_current(app: &App) {
    let mut news = News { events: app.subscribe() };
    loop {
        match everybody(app, &mut news).await {
            Ok(()) | Err(Error::Cancelled | Error::Locked) => {}
            Err(error) => tracing::warn!(%error, "matches could not be brought up to date"),
        }
        if !news.come().await {
            return;
        }
    }
}

async fn everybody(app: &App, news: &mut News) -> Result<()> {
    for owner in jobs::owners(&app.db()?).await? {
        loop {
            // A few jobs are done before a line about them could be read.
            let task = |outdated| (outdated > BATCH).then(|| app.start_task(app.new_id()));
            let mut is_new_person = false;
            bring_up_to_date(app, owner, task, || {
                is_new_person = news.is_about_a_person();
                is_new_person
            })
            .await?;
            if !is_new_person {
                break;
            }
        }
    }
    Ok(())
}

/// What changed meanwhile.
struct News {
    events: Receiver<Event>,
}

impl News {
    /// Waits for a change that matters. False once there will be none.
    async fn come(&mut self) -> bool {
        loop {
            match self.events.recv().await {
                Ok(Event::Changed { topic: Topic::Profile | Topic::Resumes | Topic::Jobs })
                | Err(RecvError::Lagged(_)) => return true,
                Ok(_) => {}
                Err(RecvError::Closed) => return false,
            }
        }
    }

    /// Whether what is computed just now is computed for nothing.
    fn is_about_a_person(&mut self) -> bool {
        loop {
            match self.events.try_recv() {
                Ok(Event::Changed { topic: Topic::Profile | Topic::Resumes }) | Err(TryRecvError::Lagged(_)) => {
                    return true;
                }
                Ok(_) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => return false,
            }
        }
    }
}
