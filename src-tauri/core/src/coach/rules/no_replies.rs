//! “Why do I get no replies?”: what the records show of it, and what follows. It names no cause that they do not show.

use chrono::TimeDelta;

use super::{Answer, Looked, LookedAt, count, plain, standing::reached};
use crate::{
    App, Result,
    accounts::Actor,
    applications::{self, ApplicationCard, ApplicationQuery, ApplicationStatus},
    insights::{self, FEWEST, InsightQuery},
    jobs::JobStatus,
    profile,
};

/// Days after which an application that was not followed up is late.
const LATE: i64 = 7;
/// As many records as are worth reading for this.
const MOST: u64 = 500;

pub async fn answer(app: &App, actor: Actor, time_zone: Option<String>) -> Result<Answer> {
    let query = InsightQuery { time_zone, ..InsightQuery::default() };
    let insights = insights::commands::insights(app, actor, query).await?;
    let (applied, invited) =
        (reached(&insights, JobStatus::Applied), reached(&insights, JobStatus::InterviewScheduled));
    let mut answer = Answer::default();
    answer.looked(Looked::whole(LookedAt::Insights));
    if applied == 0 {
        answer.paragraph("No application is noted as sent yet, so there is nothing to reply to. Mark one as submitted when you send it.");
        return Ok(answer);
    }
    let few = if applied < FEWEST { ": too few to say anything about" } else { "" };
    answer.paragraph(format!("{} went out and {invited} led to an interview{few}.", count(applied, "application")));
    let sent = sent(app, actor).await?;
    let open: Vec<&ApplicationCard> = sent.iter().filter(|card| !card.job.status.is_closed()).collect();
    for card in open.iter().take(5) {
        answer.looked(Looked::new(LookedAt::Application, card.id, format!("{}, {}", card.job.title, card.job.company)));
    }
    answer.list("What the records show", shown(app, &sent, &open));
    answer.list("What to try", advice(app, actor, &open, &insights).await?);
    Ok(answer)
}

async fn sent(app: &App, actor: Actor) -> Result<Vec<ApplicationCard>> {
    let query = ApplicationQuery {
        statuses: vec![ApplicationStatus::Submitted, ApplicationStatus::UnderReview, ApplicationStatus::Rejected],
        limit: MOST,
        ..ApplicationQuery::default()
    };
    Ok(applications::commands::list_applications(app, actor, query).await?.items)
}

fn is_late(app: &App, card: &ApplicationCard) -> bool {
    let is_old = card.submitted_at.is_some_and(|at| app.clock.now() - at > TimeDelta::days(LATE));
    is_old && card.followed_up_at.is_none()
}

fn shown(app: &App, sent: &[ApplicationCard], open: &[&ApplicationCard]) -> Vec<String> {
    let n = sent.len();
    let mut shown = Vec::new();
    let mut say = |part: usize, of: usize, words: &str| {
        if part > 0 {
            shown.push(format!("{part} of {of} {words}"));
        }
    };
    say(
        open.iter().filter(|card| is_late(app, card)).count(),
        open.len(),
        "open applications are older than a week and were not followed up",
    );
    say(sent.iter().filter(|card| !card.has_cover_letter).count(), n, "went without a letter, as far as is noted here");
    say(sent.iter().filter(|card| card.resume_id.is_none()).count(), n, "do not say which resume was sent");
    shown
}

async fn advice(
    app: &App,
    actor: Actor,
    open: &[&ApplicationCard],
    insights: &insights::Insights,
) -> Result<Vec<String>> {
    let mut advice = Vec::new();
    let late = open.iter().filter(|card| is_late(app, card)).min_by_key(|card| card.submitted_at);
    if let Some(card) = late {
        advice.push(format!(
            "Follow up, the oldest first: {} at {}.",
            plain(&card.job.title),
            plain(&card.job.company)
        ));
    }
    let best =
        insights.sources.iter().filter(|source| source.interviewed > 0).max_by(|a, b| a.share.total_cmp(&b.share));
    if let Some((source, name)) = best.and_then(|source| Some((source, source.source.as_deref()?))) {
        let (name, led, of) = (plain(name), source.interviewed, source.applied);
        advice.push(format!("Look where it worked: {led} of {of} applications from {name} led to an interview."));
    }
    let profile = profile::full(app, actor.user).await?;
    if profile.skills.len() < 8 {
        advice.push(format!(
            "Your profile names {}. Add those that postings ask you for, if you have them.",
            count(profile.skills.len() as u32, "skill")
        ));
    }
    let bare = profile.experiences.iter().find(|experience| experience.achievements.0.len() < 2);
    if let Some(experience) = bare {
        let (position, company) = (plain(&experience.position), plain(&experience.company));
        advice.push(format!("Say what came of your work: {position} at {company} has fewer than two achievements."));
    }
    if advice.is_empty() {
        advice.push(
            "The records show nothing that is left undone. Ask someone in the field to read one application.".into(),
        );
    }
    Ok(advice)
}
