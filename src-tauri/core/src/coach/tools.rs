//! What a model may look up: the person's own records, read only, each answer cut to a budget. What it proposes is not
//! here; there is nothing it can write, fetch or delete.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::looked::{Looked, LookedAt};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::Tool,
    applications::{self, ApplicationQuery},
    goals::{self, GoalQuery},
    ids::{JobId, ResumeId},
    insights::{self, InsightQuery},
    interviews::{self, InterviewQuery, InterviewTime},
    jobs::{self, Job, JobQuery, JobStatus},
    profile::{self, FullProfile},
    record,
    resumes::{self, Resume, ResumeQuery},
};

/// The longest text of one record that is passed on, in characters.
const LONGEST_TEXT: usize = 6_000;
/// As many records of a list as are passed on.
const MOST: u64 = 30;

/// Everything that can be looked up.
pub fn reading() -> Vec<Tool> {
    let nothing = || json!({ "type": "object", "properties": {}, "additionalProperties": false });
    let by_id = || json!({ "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"], "additionalProperties": false });
    let statuses: Vec<Value> =
        <JobStatus as sea_orm::Iterable>::iter().filter_map(|status| serde_json::to_value(status).ok()).collect();
    let jobs = json!({
        "type": "object",
        "properties": {
            "text": { "type": "string", "description": "Words in the title, company, place or posting." },
            "statuses": { "type": "array", "items": { "type": "string", "enum": statuses } },
        },
        "additionalProperties": false,
    });
    let tool = |name, description, parameters| Tool { name, description, parameters };
    vec![
        tool("get_profile", "Who the person is: experiences with achievements, education, skills, wishes.", nothing()),
        tool("list_resumes", "The person's resumes by title.", nothing()),
        tool("get_resume", "The text of one resume.", by_id()),
        tool("list_jobs", "Jobs the person tracks, the last active first, without their postings.", jobs),
        tool("get_job", "One job with its posting's text.", by_id()),
        tool("list_applications", "Applications, when they were sent and followed up.", nothing()),
        tool("list_interviews", "Interviews, past and coming.", nothing()),
        tool("get_insights", "How far jobs got, how long it takes, which sources led to interviews.", nothing()),
        tool("list_goals", "The person's goals with their progress.", nothing()),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoArguments {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ById<I> {
    id: I,
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct WhichJobs {
    text: String,
    statuses: Vec<JobStatus>,
}

fn arguments<T: DeserializeOwned>(arguments: Value) -> Result<T> {
    record::from_json(arguments)
}

/// Looks one thing up. `None`: there is no such tool.
pub async fn look_up(
    app: &App,
    actor: Actor,
    name: &str,
    given: Value,
    looked: &mut Vec<Looked>,
) -> Option<Result<Value>> {
    let found = match name {
        "get_profile" => whole_profile(app, actor, given, looked).await,
        "list_resumes" => list_resumes(app, actor, given).await,
        "get_resume" => get_resume(app, actor, given, looked).await,
        "list_jobs" => list_jobs(app, actor, given, looked).await,
        "get_job" => get_job(app, actor, given, looked).await,
        "list_applications" => list_applications(app, actor, given, looked).await,
        "list_interviews" => list_interviews(app, actor, given, looked).await,
        "get_insights" => get_insights(app, actor, given, looked).await,
        "list_goals" => list_goals(app, actor, given, looked).await,
        _ => return None,
    };
    Some(found)
}

/// What a model without tools gets instead: a little of everything.
pub async fn overview(app: &App, actor: Actor, job: Option<JobId>, looked: &mut Vec<Looked>) -> Result<Value> {
    let mut overview = json!({
        "profile": whole_profile(app, actor, json!({}), looked).await?,
        "jobs": list_jobs(app, actor, json!({}), looked).await?,
        "interviews": list_interviews(app, actor, json!({}), looked).await?,
        "insights": get_insights(app, actor, json!({}), looked).await?,
        "goals": list_goals(app, actor, json!({}), looked).await?,
    });
    if let Some(job) = job {
        overview["this_job"] = get_job(app, actor, json!({ "id": job }), looked).await?;
    }
    Ok(overview)
}

fn note(looked: &mut Vec<Looked>, new: Looked) {
    if !looked.contains(&new) {
        looked.push(new);
    }
}

/// At most so many characters, and a word that there was more.
fn cut(text: Option<&str>) -> Option<String> {
    let text = text?;
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => Some(format!("{} […]", &text[..end])),
        None => Some(text.to_owned()),
    }
}

async fn whole_profile(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    note(looked, Looked::whole(LookedAt::Profile));
    let FullProfile { profile, experiences, educations, skills, certifications } =
        profile::full(app, actor.user).await?;
    let experiences: Vec<Value> = experiences
        .iter()
        .take(15)
        .map(|one| {
            json!({
                "id": one.id, "position": one.position, "company": one.company, "from": one.start_date,
                "until": one.end_date, "is_current": one.is_current, "achievements": one.achievements,
                "technologies": one.technologies,
            })
        })
        .collect();
    let educations: Vec<Value> = educations
        .iter()
        .map(|one| json!({ "institution": one.institution, "degree": one.degree, "field": one.field_of_study }))
        .collect();
    Ok(json!({
        "headline": profile.headline, "years_of_experience": profile.years_of_experience, "bio": cut(profile.bio.as_deref()),
        "looks_for": {
            "title": profile.desired_job_title, "work_mode": profile.desired_work_mode,
            "locations": profile.desired_locations, "salary_minor_units": profile.desired_salary,
            "salary_currency": profile.desired_salary_currency, "salary_period": profile.desired_salary_period,
        },
        "experiences": experiences,
        "educations": educations,
        "skills": skills.iter().map(|skill| &skill.name).collect::<Vec<_>>(),
        "certifications": certifications.iter().map(|one| &one.name).collect::<Vec<_>>(),
    }))
}

async fn list_resumes(app: &App, actor: Actor, given: Value) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    let page = resumes::commands::list_resumes(app, actor, ResumeQuery { limit: MOST, ..Default::default() }).await?;
    let cards = page.items.iter().map(|one| json!({ "id": one.id, "title": one.title, "is_primary": one.is_primary }));
    Ok(cards.collect())
}

async fn get_resume(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let ById::<ResumeId> { id } = arguments(given)?;
    let resume: Resume = record::find(&app.db()?, actor.user, id).await?;
    note(looked, Looked::new(LookedAt::Resume, id, &resume.title));
    Ok(json!({ "title": resume.title, "text": cut(resume.raw_text.as_deref()) }))
}

async fn list_jobs(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let WhichJobs { text, statuses } = arguments(given)?;
    let query = JobQuery { text, statuses, sort: jobs::JobSort::LastActivityAt, limit: MOST, ..JobQuery::default() };
    let page = jobs::commands::list_jobs(app, actor, query).await?;
    let cards = page.items.iter().map(|one| {
        note(looked, Looked::new(LookedAt::Job, one.id, format!("{}, {}", one.title, one.company)));
        json!({
            "id": one.id, "title": one.title, "company": one.company, "location": one.location, "status": one.status,
            "since": one.status_since, "applied_at": one.applied_at, "deadline": one.deadline,
            "next_action": one.next_action, "next_action_date": one.next_action_date, "last_activity": one.last_activity_at,
        })
    });
    let cards: Vec<Value> = cards.collect();
    Ok(json!({ "total": page.total, "jobs": cards }))
}

async fn get_job(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let ById::<JobId> { id } = arguments(given)?;
    let job: Job = record::find(&app.db()?, actor.user, id).await?;
    note(looked, Looked::new(LookedAt::Job, id, format!("{}, {}", job.title, job.company)));
    Ok(json!({
        "id": job.id, "title": job.title, "company": job.company, "location": job.location, "work_mode": job.work_mode,
        "status": job.status, "since": job.status_since, "applied_at": job.applied_at, "deadline": job.deadline,
        "salary_min_minor_units": job.salary_min, "salary_max_minor_units": job.salary_max,
        "salary_currency": job.salary_currency, "salary_period": job.salary_period, "next_action": job.next_action,
        "next_action_date": job.next_action_date, "posting": cut(job.description.as_deref()),
    }))
}

async fn list_applications(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    let query = ApplicationQuery { limit: MOST, ..ApplicationQuery::default() };
    let page = applications::commands::list_applications(app, actor, query).await?;
    let cards = page.items.iter().map(|one| {
        note(looked, Looked::new(LookedAt::Application, one.id, format!("{}, {}", one.job.title, one.job.company)));
        json!({
            "job_id": one.job.id, "job": one.job.title, "company": one.job.company, "status": one.status,
            "submitted_at": one.submitted_at, "follow_up_date": one.follow_up_date,
            "followed_up_at": one.followed_up_at, "has_cover_letter": one.has_cover_letter,
        })
    });
    let cards: Vec<Value> = cards.collect();
    Ok(json!({ "total": page.total, "applications": cards }))
}

async fn list_interviews(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    let mut listed = Vec::new();
    for time in [InterviewTime::Upcoming, InterviewTime::Past] {
        let query = InterviewQuery { time, limit: MOST / 2, ..InterviewQuery::default() };
        for one in interviews::commands::list_interviews(app, actor, query).await?.items {
            note(looked, Looked::new(LookedAt::Interview, one.id, format!("{}, {}", one.job.title, one.job.company)));
            listed.push(json!({
                "job_id": one.job.id, "job": one.job.title, "company": one.job.company, "type": one.interview_type,
                "wall_time": one.wall_time, "time_zone": one.time_zone, "state": one.state, "outcome": one.outcome,
                "has_prep_notes": one.has_prep_notes,
            }));
        }
    }
    Ok(listed.into())
}

async fn get_insights(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    note(looked, Looked::whole(LookedAt::Insights));
    let query = InsightQuery { weeks: Some(8), ..InsightQuery::default() };
    Ok(serde_json::to_value(insights::commands::insights(app, actor, query).await?)?)
}

async fn list_goals(app: &App, actor: Actor, given: Value, looked: &mut Vec<Looked>) -> Result<Value> {
    let NoArguments {} = arguments(given)?;
    let page = goals::commands::list_goals(app, actor, GoalQuery { limit: MOST, ..GoalQuery::default() }).await?;
    let goals = page.items.iter().map(|one| {
        let goal = &one.goal;
        note(looked, Looked::new(LookedAt::Goal, goal.id, &goal.title));
        json!({ "title": goal.title, "status": goal.status, "progress": goal.progress, "target_date": goal.target_date })
    });
    Ok(goals.collect())
}

/// What a model is told of a look-up that failed: the sentence a person would read.
pub fn failure(error: Error) -> Value {
    json!({ "error": crate::IpcError::from(error).message })
}
