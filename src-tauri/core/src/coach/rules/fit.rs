//! “Is this job for me?”: what the posting asks for against what the profile names, and the conditions against what the
//! person looks for. It counts and quotes; it gives no score.

use super::{Answer, Looked, LookedAt, at_job, plain};
use crate::{
    App, Result,
    accounts::Actor,
    jobs::{
        Job,
        analysis::{self, Requirement},
        commands::candidate,
    },
    profile::{self, Profile},
};

pub async fn answer(app: &App, actor: Actor, job: &Job) -> Result<Answer> {
    let candidate = candidate(app, actor).await?;
    let profile = profile::full(app, actor.user).await?.profile;
    let found = analysis::analyse(job, &candidate, app.clock.now());
    let mut answer = Answer::default();
    answer.looked(at_job(job));
    answer.looked(Looked::whole(LookedAt::Profile));
    let musts: Vec<&Requirement> = found.requirements.iter().filter(|one| one.must).collect();
    let (have, open): (Vec<&Requirement>, Vec<&Requirement>) = musts.iter().partition(|one| !one.covered_by.is_empty());
    if musts.is_empty() {
        answer.paragraph("The posting names no requirement that rules can read. Paste its whole text to see more.");
    } else {
        answer.paragraph(format!("Your profile names something for {} of {} requirements.", have.len(), musts.len()));
    }
    answer.list(
        "You have it, so say it",
        have.iter().map(|one| format!("{} ({})", plain(&one.text), plain(&one.covered_by.join(", ")))),
    );
    answer.list("Not named in your profile", open.iter().map(|one| plain(&one.text)));
    answer.list("What you look for", conditions(job, &profile));
    answer.list("Before you decide", found.concerns.iter().map(|concern| plain(concern)));
    Ok(answer)
}

/// Where the job's conditions and the person's wishes are both known.
fn conditions(job: &Job, profile: &Profile) -> Vec<String> {
    let mut conditions = Vec::new();
    if let (Some(job), Some(wanted)) = (job.work_mode, profile.desired_work_mode) {
        conditions.push(
            if job == wanted { "The work mode is the one you want." } else { "The work mode is not the one you want." }
                .to_owned(),
        );
    }
    if let (Some(place), false) = (&job.location, profile.desired_locations.0.is_empty()) {
        let here = place.to_lowercase();
        let fits = profile.desired_locations.0.iter().any(|wanted| here.contains(&wanted.to_lowercase()));
        let verdict = if fits { "is among the places you want" } else { "is not among the places you want" };
        conditions.push(format!("{} {verdict}.", plain(place)));
    }
    let is_same_unit =
        job.salary_currency == profile.desired_salary_currency && job.salary_period == profile.desired_salary_period;
    if let (Some(highest), Some(wanted), true) =
        (job.salary_max.or(job.salary_min), profile.desired_salary, is_same_unit)
    {
        let verdict = if highest >= wanted { "reaches what you want" } else { "stays below what you want" };
        conditions.push(format!("The salary named {verdict}."));
    }
    conditions
}
