//! Who the person is, by the parts of the export that say so.

use super::{Export, Line, Part, Table};
use crate::{
    check,
    interop::dates::{self, DateOrder},
    profile::{
        CertificationFields, DatePrecision, EducationFields, ExperienceFields, Found, ProfileFields, SkillFields,
    },
};

pub(super) fn read(export: &mut Export, part: Part, table: &Table) {
    for line in table.rows() {
        let place = format!("{}, line {}", part.file(), line.line());
        let filling = &mut export.filling;
        match part {
            Part::Profile => person(export, &line),
            Part::Positions => filling.experiences.push(Found { place, fields: experience(&line) }),
            Part::Education => filling.educations.push(Found { place, fields: education(&line) }),
            Part::Skills => filling.skills.push(Found { place, fields: skill(&line) }),
            Part::Certifications => filling.certifications.push(Found { place, fields: certification(&line) }),
            Part::Emails if line.text("Primary").as_deref() == Some("Yes") => export.email = line.text("Email Address"),
            Part::PhoneNumbers if filling.profile.phone.is_none() => filling.profile.phone = line.text("Number"),
            Part::Emails | Part::PhoneNumbers | Part::JobApplications | Part::SavedJobs => {}
        }
    }
}

fn person(export: &mut Export, line: &Line) {
    let name = [line.text("First Name"), line.text("Last Name")].into_iter().flatten().collect::<Vec<_>>().join(" ");
    export.name = Some(name).filter(|name| !name.is_empty());
    let place = line.text("Geo Location").unwrap_or_default();
    let mut places = place.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty());
    let city = places.next();
    let country = places.next_back();
    let phone = export.filling.profile.phone.take();
    export.filling.profile = ProfileFields {
        headline: line.text("Headline"),
        bio: line.text("Summary"),
        address_line1: line.text("Address"),
        postal_code: line.text("Zip Code"),
        city,
        country,
        region: places.next(),
        website_url: line.text("Websites").as_deref().and_then(website),
        phone,
        ..ProfileFields::default()
    };
}

/// The first address of `[PORTFOLIO:https://…,PERSONAL:…]` that is one.
fn website(text: &str) -> Option<String> {
    let entries = text.trim_matches(['[', ']']).split(',');
    let addresses = entries.map(|entry| match entry.split_once(':') {
        Some((kind, address)) if kind.chars().all(|letter| letter.is_uppercase() || letter == '_') => address,
        _ => entry,
    });
    addresses.into_iter().find_map(|address| check::url("website_url", Some(address.trim().to_owned())).ok()?)
}

fn experience(line: &Line) -> ExperienceFields {
    let (start_date, end_date, date_precision) = period(line, "Started On", "Finished On");
    ExperienceFields {
        company: line.text("Company Name").unwrap_or_default(),
        position: line.text("Title").unwrap_or_default(),
        location: line.text("Location"),
        start_date,
        end_date,
        date_precision,
        // An empty end means that it goes on.
        is_current: line.text("Finished On").is_none() && start_date.is_some(),
        description: line.text("Description"),
        ..ExperienceFields::default()
    }
}

fn education(line: &Line) -> EducationFields {
    let (start_date, end_date, date_precision) = period(line, "Start Date", "End Date");
    let about = [line.text("Notes"), line.text("Activities")].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    EducationFields {
        institution: line.text("School Name").unwrap_or_default(),
        degree: line.text("Degree Name"),
        start_date,
        end_date,
        date_precision,
        description: Some(about),
        ..EducationFields::default()
    }
}

fn skill(line: &Line) -> SkillFields {
    SkillFields { name: line.text("Name").unwrap_or_default(), ..SkillFields::default() }
}

fn certification(line: &Line) -> CertificationFields {
    let (issue_date, expiry_date, date_precision) = period(line, "Started On", "Finished On");
    CertificationFields {
        name: line.text("Name").unwrap_or_default(),
        issuing_organization: line.text("Authority"),
        issue_date,
        expiry_date,
        date_precision,
        credential_id: line.text("License Number"),
        credential_url: check::url("credential_url", line.text("Url")).unwrap_or_default(),
        ..CertificationFields::default()
    }
}

type Period = (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>, DatePrecision);

/// Both dates, no finer than the coarser of them.
fn period(line: &Line, start: &str, end: &str) -> Period {
    let day = |name| line.text(name).and_then(|text| dates::day(&text, DateOrder::MonthFirst));
    let (start, end) = (day(start), day(end));
    let precision = [start, end].into_iter().flatten().map(|(_, precision)| precision).min().unwrap_or_default();
    let of = |date: Option<(chrono::NaiveDate, DatePrecision)>| date.map(|(date, _)| dates::at_most(date, precision));
    (of(start), of(end), precision)
}
