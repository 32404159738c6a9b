//! “How do I prepare for …?”: the interview that is coming, what the posting asks for with the person's own lines to tell
//! of it, and questions of this kind of interview, written by us.

use super::{Answer, Looked, LookedAt, at_job, plain};
use crate::{
    App, Result,
    accounts::Actor,
    interviews::{self, InterviewCard, InterviewQuery, InterviewState, InterviewTime, InterviewType},
    jobs::{
        Job,
        analysis::{self, Requirement},
        commands::candidate,
    },
    profile::{self, FullProfile},
};

/// As many requirements as can be prepared for in an evening.
const SHOWN: usize = 6;

pub async fn answer(app: &App, actor: Actor, job: &Job) -> Result<Answer> {
    let mut answer = Answer::default();
    answer.looked(at_job(job));
    let interview = coming(app, actor, job).await?;
    let kind = interview.as_ref().map_or(InterviewType::Video, |card| card.interview_type);
    match &interview {
        Some(card) => {
            answer.looked(Looked::new(LookedAt::Interview, card.id, format!("{}, {}", job.title, job.company)));
            let (day, time) = card.wall_time.split_once('T').unwrap_or((&card.wall_time, ""));
            let notes = if card.has_prep_notes { "Your notes are ready." } else { "There are no notes yet." };
            answer.paragraph(format!(
                "It is on {day} at {time} ({}), for {} minutes. {notes}",
                card.time_zone, card.duration.0
            ));
        }
        None => answer.paragraph("No interview is agreed on yet, so this is for the first one."),
    }
    let profile = profile::full(app, actor.user).await?;
    let found = analysis::analyse(job, &candidate(app, actor).await?, app.clock.now());
    answer.looked(Looked::whole(LookedAt::Profile));
    let musts: Vec<&Requirement> = found.requirements.iter().filter(|one| one.must).take(SHOWN).collect();
    answer.list("What they ask for, and what you can tell", musts.iter().map(|one| told(one, &profile)));
    answer.list("Questions to expect", questions(kind).iter().map(|question| (*question).to_owned()));
    answer.list(
        "Questions to ask them",
        [
            "What would make you say in six months that this went well?".to_owned(),
            "Who will I work with every day, and how do you decide things?".to_owned(),
            "What is hard about this position that the posting does not say?".to_owned(),
        ],
    );
    Ok(answer)
}

async fn coming(app: &App, actor: Actor, job: &Job) -> Result<Option<InterviewCard>> {
    let query = InterviewQuery {
        time: InterviewTime::Upcoming,
        job_id: Some(job.id),
        states: vec![InterviewState::Scheduled],
        limit: 1,
        ..InterviewQuery::default()
    };
    Ok(interviews::commands::list_interviews(app, actor, query).await?.items.into_iter().next())
}

/// A requirement with the line of the profile that speaks of it.
fn told(requirement: &Requirement, profile: &FullProfile) -> String {
    let text = plain(&requirement.text);
    let names = |line: &str| {
        let line = line.to_lowercase();
        requirement.covered_by.iter().any(|skill| line.contains(&skill.to_lowercase()))
    };
    let story = profile.experiences.iter().find_map(|experience| {
        let line = experience.achievements.0.iter().find(|line| names(line))?;
        Some(format!("{text} — tell of: “{}” ({})", plain(line), plain(&experience.company)))
    });
    let used = || {
        let place =
            profile.experiences.iter().find(|experience| experience.technologies.0.iter().any(|used| names(used)))?;
        Some(format!("{text} — you used it at {}; think of one result.", plain(&place.company)))
    };
    let missing = || match requirement.covered_by.is_empty() {
        true => format!(
            "{text} — your profile names nothing for it. Prepare an honest answer: what comes closest, and how you would learn it."
        ),
        false => format!("{text} — you name it as a skill; find one story that shows it."),
    };
    story.or_else(used).unwrap_or_else(missing)
}

fn questions(kind: InterviewType) -> &'static [&'static str] {
    match kind {
        InterviewType::Phone => &[
            "Tell me about yourself in two minutes.",
            "Why this company, and why now?",
            "What do you expect to earn, and when could you start?",
        ],
        InterviewType::Technical => &[
            "Walk me through something you built: what was hard, and what would you do differently?",
            "How do you find out why something is slow or broken?",
            "Explain a decision where two good ways were open.",
        ],
        InterviewType::Behavioral | InterviewType::Panel => &[
            "Tell me of a conflict with a colleague and how it ended.",
            "Tell me of something that failed and what you changed because of it.",
            "When did you convince people who were against your idea?",
        ],
        InterviewType::Final => &[
            "What would you do in your first three months here?",
            "What would make you leave?",
            "What have you not told us that we should know?",
        ],
        InterviewType::Video | InterviewType::Onsite => &[
            "Why do you want this position?",
            "Which of your results are you proudest of, and what was your own part in it?",
            "What do you do when priorities change in the middle of your work?",
        ],
    }
}
