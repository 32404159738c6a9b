//! “How is my search going?”: the funnel, the last weeks and the sources, each number with what it rests on.

use super::{Answer, Looked, LookedAt, count, plain};
use crate::{
    App, Result,
    accounts::Actor,
    insights::{self, FEWEST, InsightQuery, Insights},
    jobs::JobStatus,
};

pub async fn answer(app: &App, actor: Actor, time_zone: Option<String>) -> Result<Answer> {
    let query = InsightQuery { time_zone, weeks: Some(8), ..InsightQuery::default() };
    let insights = insights::commands::insights(app, actor, query).await?;
    let mut answer = Answer::default();
    answer.looked(Looked::whole(LookedAt::Insights));
    if insights.jobs == 0 {
        answer.paragraph("There is no history yet. Track a job, move it as things happen, and ask again.");
        return Ok(answer);
    }
    answer.paragraph(sentence(&insights));
    answer.list("How far jobs got", funnel(&insights));
    answer.list("The last weeks", weeks(&insights));
    answer.list("How long it takes", durations(&insights));
    answer.list("Where interviews came from", sources(&insights));
    Ok(answer)
}

pub fn reached(insights: &Insights, status: JobStatus) -> u32 {
    insights.funnel.iter().find(|stage| stage.status == status).map_or(0, |stage| stage.reached)
}

fn sentence(insights: &Insights) -> String {
    let (applied, invited) = (reached(insights, JobStatus::Applied), reached(insights, JobStatus::InterviewScheduled));
    let offers = reached(insights, JobStatus::OfferReceived);
    let start = format!(
        "Of {}, {applied} got an application, {invited} an interview and {offers} an offer.",
        count(insights.jobs, "job")
    );
    if applied < FEWEST {
        format!("{start} With fewer than {FEWEST} applications, shares would say nothing yet.")
    } else {
        format!("{start} That is an interview for {} in 100 applications (n = {applied}).", percent(invited, applied))
    }
}

fn percent(part: u32, of: u32) -> u32 {
    (100 * part + of / 2).checked_div(of).unwrap_or(0)
}

fn funnel(insights: &Insights) -> Vec<String> {
    let stages = insights.funnel.iter().filter(|stage| stage.reached > 0);
    stages.map(|stage| format!("{}: {}", stage.status.words(), stage.reached)).collect()
}

fn weeks(insights: &Insights) -> Vec<String> {
    let half = insights.weeks.len() / 2;
    let (before, lately) = insights.weeks.split_at(half);
    let applied = |weeks: &[insights::WeekOfSearch]| weeks.iter().map(|week| week.applied).sum::<u32>();
    let held = |weeks: &[insights::WeekOfSearch]| weeks.iter().map(|week| week.interviews).sum::<u32>();
    vec![
        format!(
            "Applications: {} in the last {} weeks, {} in the {half} before",
            applied(lately),
            lately.len(),
            applied(before)
        ),
        format!(
            "Interviews: {} in the last {} weeks, {} in the {half} before",
            held(lately),
            lately.len(),
            held(before)
        ),
    ]
}

fn durations(insights: &Insights) -> Vec<String> {
    let known = insights.durations.iter().filter_map(|stage| {
        let days = stage.median_days?;
        let stays = stage.finished + stage.waiting;
        Some(format!("{}: half move on within {days:.0} days (n = {stays})", stage.status.words()))
    });
    known.collect()
}

fn sources(insights: &Insights) -> Vec<String> {
    let shown = insights.sources.iter().map(|source| {
        let name = source.source.as_deref().map_or_else(|| "No source noted".to_owned(), plain);
        format!("{name}: {} of {}", source.interviewed, source.applied)
    });
    shown.collect()
}
