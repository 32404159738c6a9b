//! The profile as a JSON Resume.

use resume_reader::{Basics, Certificate, Education, JsonResume, Location, Meta, Profile, Skill, Work};

use super::dates;
use crate::{
    accounts::User,
    clock::Instant,
    profile::{self, FullProfile, SkillLevel},
};

const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// Everything of the profile that the format has a word for.
pub fn written(user: &User, profile: &FullProfile, at: Instant) -> JsonResume {
    JsonResume {
        basics: basics(user, &profile.profile),
        work: profile.experiences.iter().map(work).collect(),
        education: profile.educations.iter().map(education).collect(),
        certificates: profile.certifications.iter().map(certificate).collect(),
        skills: skills(&profile.skills),
        meta: Meta {
            canonical: Some(SCHEMA.to_owned()),
            version: Some("v1.0.0".to_owned()),
            last_modified: Some(at.format("%Y-%m-%dT%H:%M:%S").to_string()),
            coach: None,
        },
        ..JsonResume::default()
    }
}

fn basics(user: &User, profile: &profile::Profile) -> Basics {
    let name = format!("{} {}", user.first_name, user.last_name).trim().to_owned();
    // The format has a code for the country and nothing for its name.
    let country_code =
        profile.country.clone().filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let country = profile.country.clone().filter(|_| country_code.is_none());
    let address = joined([&profile.address_line1, &profile.address_line2]);
    let region = joined([&profile.region, &country]);
    let location = Location {
        address,
        postal_code: profile.postal_code.clone(),
        city: profile.city.clone(),
        country_code: country_code.map(|code| code.to_uppercase()),
        region,
    };
    let on = |network: &str, url: &Option<String>| {
        url.clone().map(|url| Profile { network: Some(network.to_owned()), username: None, url: Some(url) })
    };
    let profiles = [on("LinkedIn", &profile.linkedin_url), on("GitHub", &profile.github_url)];
    Basics {
        name: Some(name).filter(|name| !name.is_empty()),
        label: profile.headline.clone(),
        email: user.email.clone(),
        phone: profile.phone.clone(),
        url: profile.website_url.clone().or(profile.portfolio_url.clone()),
        summary: profile.bio.clone(),
        location: Some(location).filter(|location| *location != Location::default()),
        profiles: profiles.into_iter().flatten().collect(),
        ..Basics::default()
    }
}

fn joined(parts: [&Option<String>; 2]) -> Option<String> {
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn work(entry: &profile::Experience) -> Work {
    let date = |date: chrono::NaiveDate| dates::written(date, entry.date_precision);
    Work {
        name: Some(entry.company.clone()),
        position: Some(entry.position.clone()),
        location: entry.location.clone(),
        start_date: entry.start_date.map(date),
        end_date: entry.end_date.map(date),
        summary: entry.description.clone(),
        highlights: entry.achievements.0.clone(),
        ..Work::default()
    }
}

fn education(entry: &profile::Education) -> Education {
    let date = |date: chrono::NaiveDate| dates::written(date, entry.date_precision);
    let score = entry.gpa.map(|gpa| match entry.gpa_scale {
        Some(scale) => format!("{gpa}/{scale}"),
        None => gpa.to_string(),
    });
    Education {
        institution: Some(entry.institution.clone()),
        area: entry.field_of_study.clone(),
        study_type: entry.degree.clone(),
        start_date: entry.start_date.map(date),
        end_date: entry.end_date.map(date),
        score,
        courses: entry.coursework.0.clone(),
        ..Education::default()
    }
}

fn certificate(entry: &profile::Certification) -> Certificate {
    Certificate {
        name: Some(entry.name.clone()),
        date: entry.issue_date.map(|date| dates::written(date, entry.date_precision)),
        url: entry.credential_url.clone(),
        issuer: entry.issuing_organization.clone(),
    }
}

/// Skills of one category and level are one group, where its first one stands.
fn skills(entries: &[profile::Skill]) -> Vec<Skill> {
    let mut groups: Vec<Skill> = Vec::new();
    for entry in entries {
        let level = entry.level.map(|level| word(level).to_owned());
        let Some(category) = &entry.category else {
            groups.push(Skill { name: Some(entry.name.clone()), level, keywords: Vec::new() });
            continue;
        };
        let is_its = |group: &&mut Skill| {
            group.name.as_ref() == Some(category) && group.level == level && !group.keywords.is_empty()
        };
        match groups.iter_mut().find(is_its) {
            Some(group) => group.keywords.push(entry.name.clone()),
            None => {
                groups.push(Skill { name: Some(category.clone()), level, keywords: vec![entry.name.clone()] });
            }
        }
    }
    groups
}

fn word(level: SkillLevel) -> &'static str {
    match level {
        SkillLevel::Beginner => "Beginner",
        SkillLevel::Intermediate => "Intermediate",
        SkillLevel::Advanced => "Advanced",
        SkillLevel::Expert => "Expert",
    }
}
