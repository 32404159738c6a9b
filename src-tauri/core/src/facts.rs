//! What is known of a person as one JSON Resume: the profile, and what their resumes add. It is the one reading of both
//! for all that judges or writes (matches, letters, grounding); it judges nothing itself.

use resume_reader::JsonResume;

use crate::{App, Result, accounts, ids::UserId, interop::json_resume, profile, resumes};

/// What the profile says; if it says nothing of work, what the primary or newest resume does.
pub async fn told(app: &App, owner: UserId) -> Result<JsonResume> {
    let user = accounts::user(app, owner).await?;
    let profile = json_resume::written(&user, &profile::full(app, owner).await?, app.clock.now());
    if !profile.work.is_empty() {
        return Ok(profile);
    }
    let mut resumes = resumes::parsed(&app.db()?, owner).await?;
    Ok(if resumes.is_empty() { profile } else { resumes.swap_remove(0) })
}

/// What the profile says, with what was used in each position as a line of it.
pub async fn of_profile(app: &App, owner: UserId) -> Result<JsonResume> {
    let user = accounts::user(app, owner).await?;
    let profile = profile::full(app, owner).await?;
    let mut facts = json_resume::written(&user, &profile, app.clock.now());
    for (work, experience) in facts.work.iter_mut().zip(&profile.experiences) {
        let used = experience.technologies.0.join(", ");
        work.highlights.extend(Some(used).filter(|used| !used.is_empty()));
    }
    Ok(facts)
}

/// The profile, then the primary resume or, without one, the newest.
pub async fn presented(app: &App, owner: UserId) -> Result<JsonResume> {
    let mut facts = of_profile(app, owner).await?;
    if let Some(resume) = resumes::parsed(&app.db()?, owner).await?.into_iter().next() {
        add(&mut facts, resume);
    }
    Ok(facts)
}

/// Everything: the profile, then the newest version of every resume.
pub async fn all(app: &App, owner: UserId) -> Result<JsonResume> {
    let mut facts = of_profile(app, owner).await?;
    for resume in resumes::parsed(&app.db()?, owner).await? {
        add(&mut facts, resume);
    }
    Ok(facts)
}

/// What is there keeps its place, so that a pointer into the profile points to the same thing afterwards.
fn add(facts: &mut JsonResume, resume: JsonResume) {
    facts.work.extend(resume.work);
    facts.volunteer.extend(resume.volunteer);
    facts.education.extend(resume.education);
    facts.awards.extend(resume.awards);
    facts.certificates.extend(resume.certificates);
    facts.publications.extend(resume.publications);
    facts.skills.extend(resume.skills);
    facts.languages.extend(resume.languages);
    facts.projects.extend(resume.projects);
    let (ours, theirs) = (&mut facts.basics, resume.basics);
    ours.profiles.extend(theirs.profiles);
    ours.label = ours.label.take().or(theirs.label);
    ours.summary = ours.summary.take().or(theirs.summary);
    ours.phone = ours.phone.take().or(theirs.phone);
    ours.url = ours.url.take().or(theirs.url);
}
