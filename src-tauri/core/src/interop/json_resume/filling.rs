//! What a JSON Resume says, as fields of the profile.

use resume_reader::{Basics, Certificate, Education, JsonResume, Skill, Work};

use super::dates;
use crate::{
    choices::Texts,
    profile::{
        CertificationFields, EducationFields, ExperienceFields, Filling, Found, ProfileFields, SkillFields, SkillLevel,
    },
};

/// Everything the profile has a place for. What fits there is checked when it is put there.
pub fn filling(resume: &JsonResume) -> Filling {
    let current = current(resume);
    let is_current = |place: &str| current.iter().any(|other| other == place);
    Filling {
        profile: profile(resume, &current),
        experiences: found("/work", &resume.work, |work, place| experience(work, is_current(place))),
        educations: found("/education", &resume.education, |education, place| {
            education_fields(education, is_current(place))
        }),
        skills: resume.skills.iter().enumerate().flat_map(skills).collect(),
        certifications: found("/certificates", &resume.certificates, |certificate, _| certification(certificate)),
    }
}

fn found<T, F>(list: &str, entries: &[T], fields: impl Fn(&T, &str) -> F) -> Vec<Found<F>> {
    let entry = |(index, entry)| {
        let place = format!("{list}/{index}");
        Found { fields: fields(entry, &place), place }
    };
    entries.iter().enumerate().map(entry).collect()
}

/// The entries that still go on. Our reader says which; other programs leave the end out.
fn current(resume: &JsonResume) -> Vec<String> {
    if let Some(coach) = &resume.meta.coach {
        return coach.current.clone();
    }
    let work = resume.work.iter().map(|work| (&work.start_date, &work.end_date)).enumerate();
    let education = resume.education.iter().map(|education| (&education.start_date, &education.end_date)).enumerate();
    let is_open = |(index, (start, end)): (usize, (&Option<String>, &Option<String>))| {
        (start.is_some() && end.is_none()).then_some(index)
    };
    let work = work.filter_map(is_open).map(|index| format!("/work/{index}"));
    let education = education.filter_map(is_open).map(|index| format!("/education/{index}"));
    work.chain(education).collect()
}

fn profile(resume: &JsonResume, current: &[String]) -> ProfileFields {
    let basics = &resume.basics;
    let location = basics.location.clone().unwrap_or_default();
    let now = resume.work.iter().enumerate().find(|(index, _)| current.contains(&format!("/work/{index}")));
    let now = now.map(|(_, work)| work);
    ProfileFields {
        headline: basics.label.clone(),
        phone: basics.phone.clone(),
        address_line1: location.address,
        postal_code: location.postal_code,
        city: location.city,
        region: location.region,
        country: location.country_code,
        current_job_title: now.and_then(|work| work.position.clone()),
        current_company: now.and_then(|work| work.name.clone()),
        linkedin_url: on(basics, "linkedin"),
        github_url: on(basics, "github"),
        website_url: basics.url.clone(),
        bio: basics.summary.clone(),
        ..ProfileFields::default()
    }
}

/// The person's page on a network.
fn on(basics: &Basics, network: &str) -> Option<String> {
    let is_there = |text: &Option<String>| text.as_ref().is_some_and(|text| text.to_lowercase().contains(network));
    let page = basics.profiles.iter().find(|profile| is_there(&profile.network) || is_there(&profile.url));
    page.and_then(|profile| profile.url.clone())
}

fn experience(work: &Work, is_current: bool) -> ExperienceFields {
    let (start_date, end_date, date_precision) = dates::read(work.start_date.as_deref(), work.end_date.as_deref());
    let about: Vec<&str> = [&work.description, &work.summary].into_iter().flatten().map(String::as_str).collect();
    ExperienceFields {
        company: work.name.clone().unwrap_or_default(),
        position: work.position.clone().unwrap_or_default(),
        location: work.location.clone(),
        start_date,
        end_date,
        date_precision,
        is_current: is_current && end_date.is_none(),
        achievements: Texts(work.highlights.clone()),
        description: Some(about.join("\n\n")),
        ..ExperienceFields::default()
    }
}

fn education_fields(education: &Education, is_current: bool) -> EducationFields {
    let (start_date, end_date, date_precision) =
        dates::read(education.start_date.as_deref(), education.end_date.as_deref());
    let grade = education.score.as_deref().map(grade);
    let in_words = education.score.clone().filter(|_| grade == Some((None, None)));
    let (gpa, gpa_scale) = grade.unwrap_or_default();
    EducationFields {
        institution: education.institution.clone().unwrap_or_default(),
        degree: education.study_type.clone(),
        field_of_study: education.area.clone(),
        start_date,
        end_date,
        date_precision,
        is_current: is_current && end_date.is_none(),
        gpa,
        gpa_scale,
        achievements: Texts(in_words.into_iter().collect()),
        coursework: Texts(education.courses.clone()),
        ..EducationFields::default()
    }
}

/// `3.8/4.0`, `3.8 out of 4` or `1,3`; other grades are words.
fn grade(score: &str) -> (Option<f64>, Option<f64>) {
    let plain = score.to_lowercase().replace("gpa", "").replace("out of", "/").replace(',', ".");
    let number = |text: &str| text.trim().trim_matches(':').trim().parse::<f64>().ok().filter(|number| *number >= 0.0);
    match plain.split_once('/') {
        Some((grade, scale)) => match (number(grade), number(scale)) {
            (Some(grade), Some(scale)) if grade <= scale => (Some(grade), Some(scale)),
            _ => (None, None),
        },
        None => (number(&plain), None),
    }
}

/// A named group of skills is a category; a name alone is a skill.
fn skills((index, skill): (usize, &Skill)) -> Vec<Found<SkillFields>> {
    let level = skill.level.as_deref().and_then(level);
    if skill.keywords.is_empty() {
        let fields = SkillFields { name: skill.name.clone().unwrap_or_default(), level, ..SkillFields::default() };
        return vec![Found { place: format!("/skills/{index}"), fields }];
    }
    let keyword = |(place, name): (usize, &String)| Found {
        place: format!("/skills/{index}/keywords/{place}"),
        fields: SkillFields { name: name.clone(), category: skill.name.clone(), level, ..SkillFields::default() },
    };
    skill.keywords.iter().enumerate().map(keyword).collect()
}

fn level(word: &str) -> Option<SkillLevel> {
    match word.trim().to_lowercase().as_str() {
        "beginner" | "basic" | "novice" => Some(SkillLevel::Beginner),
        "intermediate" => Some(SkillLevel::Intermediate),
        "advanced" | "proficient" => Some(SkillLevel::Advanced),
        "expert" | "master" => Some(SkillLevel::Expert),
        _ => None,
    }
}

fn certification(certificate: &Certificate) -> CertificationFields {
    let (issue_date, _, date_precision) = dates::read(certificate.date.as_deref(), None);
    CertificationFields {
        name: certificate.name.clone().unwrap_or_default(),
        issuing_organization: certificate.issuer.clone(),
        issue_date,
        date_precision,
        credential_url: certificate.url.clone(),
        ..CertificationFields::default()
    }
}
