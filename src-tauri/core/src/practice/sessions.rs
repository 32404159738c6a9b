//! What may be asked of a session: set it up, answer, pause, finish, and what follows from all of them.

use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Difficulty, MockInterview, MockInterviewFields, PlannedQuestion, PracticePlan, PracticeSession, PracticeTrends,
    prep::{self, PrepPack},
    report, store,
    trends::{self, TrendsQuery},
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    clock::Instant,
    event::Topic,
    ids::{InterviewId, JobId, MockInterviewId},
    interviews::{self, Interview, InterviewQuery, InterviewTime, InterviewType},
    jobs::{self, Job, analysis},
    questions::{
        self, RoleFamily,
        picking::{self, Wish},
    },
    record::{self, ById, Fields, Record},
    stories, weeks,
};

/// A session to set up, for a job or by hand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewPractice {
    /// Its posting says what is likely to be asked, its title which family of questions.
    #[serde(default)]
    #[ts(optional)]
    pub job_id: Option<JobId>,
    pub interview_type: InterviewType,
    #[serde(default)]
    #[ts(optional, as = "Option<Difficulty>")]
    pub difficulty: Difficulty,
    /// From the title of job or role if left out.
    #[serde(default)]
    #[ts(optional)]
    pub role_family: Option<RoleFamily>,
    /// The title of the job if left out.
    #[serde(default)]
    #[ts(optional)]
    pub target_role: Option<String>,
    /// How many questions: five if left out, twelve at most.
    #[serde(default)]
    #[ts(optional)]
    pub count: Option<u32>,
}

/// An answer to the question that waits for one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeAnswer {
    pub id: MockInterviewId,
    /// Empty to leave the question out.
    pub text: String,
}

/// Lets the clock run or stand still.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPracticeClock {
    pub id: MockInterviewId,
    pub is_running: bool,
}

pub async fn start_practice(app: &App, actor: Actor, wanted: NewPractice) -> Result<PracticeSession> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let job = job_of(&txn, actor, wanted.job_id, "job_id").await?;
    let target_role = wanted.target_role.or_else(|| job.as_ref().map(|job| job.title.clone()));
    let of_title = || RoleFamily::of_title(target_role.as_deref().unwrap_or_default());
    let role_family = wanted.role_family.unwrap_or_else(of_title);
    let wish = Wish {
        interview_type: wanted.interview_type,
        difficulty: wanted.difficulty,
        role_family,
        posting: job.as_ref().and_then(|job| job.description.as_deref()),
        count: wanted.count.unwrap_or(5).clamp(1, 12) as usize,
    };
    let questions = questions::store::askable(&txn, actor.user).await?;
    let picked = picking::pick(&questions, wish, &store::asked_before(&txn, actor.user).await?);
    let fields = MockInterviewFields {
        job_id: wanted.job_id,
        title: job
            .map_or_else(|| target_role.clone(), |job| Some(job.company))
            .unwrap_or_else(|| "Practice".to_owned()),
        interview_type: wanted.interview_type,
        target_role,
        difficulty: wanted.difficulty,
        ..MockInterviewFields::default()
    };
    let mut practice = MockInterview::made(app.new_id(), actor.user, now, fields.checked()?);
    let planned = |one: questions::AskableQuestion| PlannedQuestion {
        key: one.key,
        text: one.text,
        shows: one.shows,
        competencies: one.competencies,
    };
    let questions = picked.into_iter().map(planned).collect();
    practice.plan = Some(PracticePlan { schema_version: 1, role_family, questions });
    practice.ask_next(now);
    practice.set_running(true, now);
    record::insert(&txn, &practice).await?;
    txn.commit().await?;
    app.announce(Topic::Practice);
    Ok(PracticeSession::of(practice, now))
}

pub async fn practice_session(app: &App, actor: Actor, ById { id }: ById<MockInterviewId>) -> Result<PracticeSession> {
    let practice = record::find(&app.db()?, actor.user, id).await?;
    Ok(PracticeSession::of(practice, app.clock.now()))
}

pub async fn save_answer_draft(
    app: &App,
    actor: Actor,
    PracticeAnswer { id, text }: PracticeAnswer,
) -> Result<PracticeSession> {
    let draft = crate::check::text("text", Some(text))?;
    change(app, actor, id, async |_, practice, now| {
        practice.draft = draft;
        practice.keep_time(now);
        Ok(())
    })
    .await
}

pub async fn answer_question(
    app: &App,
    actor: Actor,
    PracticeAnswer { id, text }: PracticeAnswer,
) -> Result<PracticeSession> {
    let text = crate::check::text("text", Some(text))?.unwrap_or_default();
    change(app, actor, id, async |txn, practice, now| {
        let posting = posting(txn, actor, practice).await?;
        practice.answer(&text, posting.as_deref(), now)
    })
    .await
}

pub async fn set_practice_clock(
    app: &App,
    actor: Actor,
    SetPracticeClock { id, is_running }: SetPracticeClock,
) -> Result<PracticeSession> {
    change(app, actor, id, async |_, practice, now| {
        practice.set_running(is_running, now);
        Ok(())
    })
    .await
}

pub async fn finish_practice(app: &App, actor: Actor, ById { id }: ById<MockInterviewId>) -> Result<PracticeSession> {
    change(app, actor, id, async |txn, practice, now| {
        let scores = practice.scored(posting(txn, actor, practice).await?.as_deref());
        if scores.answers.is_empty() {
            return Err(Error::refused("Answer at least one question before you finish."));
        }
        practice.set_running(false, now);
        practice.duration = Some((practice.seconds_spent + 59) / 60);
        practice.draft = None;
        practice.is_completed = true;
        practice.settle(now);
        report::write(practice, scores);
        Ok(())
    })
    .await
}

pub async fn practice_trends(
    app: &App,
    actor: Actor,
    TrendsQuery { time_zone }: TrendsQuery,
) -> Result<PracticeTrends> {
    let zone = weeks::zone(time_zone.as_deref())?;
    let sessions = store::finished(&app.db()?, actor.user).await?;
    let query = InterviewQuery { time: InterviewTime::Upcoming, limit: 20, ..InterviewQuery::default() };
    let upcoming = interviews::commands::list_interviews(app, actor, query).await?.items;
    Ok(trends::trends(&sessions, &upcoming, app.clock.now(), zone))
}

pub async fn prep_pack(app: &App, actor: Actor, ById { id }: ById<InterviewId>) -> Result<PrepPack> {
    let db = app.db()?;
    let interview: Interview = record::find(&db, actor.user, id).await?;
    let job: Job = record::find(&db, actor.user, interview.job_id).await?;
    let candidate = jobs::commands::candidate(app, actor).await?;
    let requirements = analysis::analyse(&job, &candidate, app.clock.now()).requirements;
    let questions = questions::store::askable(&db, actor.user).await?;
    let stories = stories::store::all(&db, actor.user).await?;
    Ok(prep::pack(prep::Material {
        interview,
        job: job.heading(),
        posting: job.description.as_deref(),
        requirements,
        questions: &questions,
        stories: &stories,
    }))
}

/// Changes a session that is not finished, in a transaction of its own.
async fn change(
    app: &App,
    actor: Actor,
    id: MockInterviewId,
    step: impl AsyncFnOnce(&DatabaseTransaction, &mut MockInterview, Instant) -> Result<()>,
) -> Result<PracticeSession> {
    let now = app.clock.now();
    let txn = app.begin_write().await?;
    let mut practice: MockInterview = record::find(&txn, actor.user, id).await?;
    if practice.is_completed {
        return Err(Error::refused("This session is finished. Start a new one to practise on."));
    }
    step(&txn, &mut practice, now).await?;
    practice.updated_at = now;
    record::save(&txn, &practice).await?;
    txn.commit().await?;
    app.announce(Topic::Practice);
    Ok(PracticeSession::of(practice, now))
}

async fn posting(db: &impl ConnectionTrait, actor: Actor, practice: &MockInterview) -> Result<Option<String>> {
    Ok(job_of(db, actor, practice.job_id, "job_id").await?.and_then(|job| job.description))
}

async fn job_of(db: &impl ConnectionTrait, actor: Actor, job: Option<JobId>, field: &str) -> Result<Option<Job>> {
    let Some(id) = job else { return Ok(None) };
    record::exists::<Job>(db, actor.user, id, field).await?;
    record::find(db, actor.user, id).await.map(Some)
}
