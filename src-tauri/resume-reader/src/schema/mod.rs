//! What the official schema of JSON Resume asks of addresses and dates: they are put into its form, and what has none is
//! taken out and said. What a value means is not judged.

mod uris;

use crate::structure::{find_dates, is_only_date, is_present};
use crate::{Diagnostic, JsonResume};

/// A value with the JSON pointer to it.
type Place<'r> = (String, &'r mut Option<String>);

/// Makes the resume valid; what had to be left out is returned as diagnostics.
pub(crate) fn conform(resume: &mut JsonResume) -> Vec<Diagnostic> {
    let (mut left_out, mut current) = (Vec::new(), Vec::new());
    settle(("/basics/email".to_owned(), &mut resume.basics.email), email, &mut left_out);
    addresses(resume).into_iter().for_each(|place| settle(place, uris::uri, &mut left_out));
    for (pointer, value) in dates(resume) {
        if value.as_deref().is_some_and(is_present) {
            *value = None;
            current.extend(pointer.strip_suffix("/endDate").map(str::to_owned));
        } else {
            settle((pointer, value), date, &mut left_out);
        }
    }
    if !current.is_empty() {
        resume.meta.coach.get_or_insert_default().current.extend(current);
    }
    if let Some(coach) = &mut resume.meta.coach {
        coach.confidence.retain(|pointer, _| left_out.iter().all(|(gone, _)| gone != pointer));
        coach.spans.retain(|pointer, _| left_out.iter().all(|(gone, _)| gone != pointer));
    }
    left_out.iter().map(|(pointer, printed)| Diagnostic::left_out(pointer, printed)).collect()
}

/// Puts a value into the form the schema asks for, or takes it out.
fn settle((pointer, value): Place, form: fn(&str) -> Option<String>, left_out: &mut Vec<(String, String)>) {
    let Some(printed) = value.take().filter(|printed| !printed.trim().is_empty()) else { return };
    *value = form(printed.trim());
    if value.is_none() {
        left_out.push((pointer, printed));
    }
}

fn email(printed: &str) -> Option<String> {
    let address = printed.strip_prefix("mailto:").unwrap_or(printed);
    let (account, host) = address.split_once('@')?;
    let is_atom = |atom: &str| {
        !atom.is_empty()
            && atom.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte))
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_whole = account.len() <= 64 && account.split('.').all(is_atom) && host.split('.').all(is_label);
    is_whole.then(|| address.to_owned())
}

/// `2019`, `2019-05` or `2019-05-31`, also from a time stamp or from what is printed as a date.
fn date(printed: &str) -> Option<String> {
    let parts: Vec<&str> = printed.split(['T', ' ']).next().unwrap_or_default().split('-').collect();
    let is_number = |part: &str, low: u16, high: u16| {
        part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number| (low..=high).contains(&number))
    };
    let is_iso = match parts.as_slice() {
        [year] => year.len() == 4 && is_number(year, 1000, 2999) && !printed.contains(' '),
        [year, month] => year.len() == 4 && is_number(year, 1000, 2999) && month.len() == 2 && is_number(month, 1, 12),
        [year, month, day] => {
            [year.len(), month.len(), day.len()] == [4, 2, 2]
                && is_number(year, 1000, 2999)
                && is_number(month, 1, 12)
                && is_number(day, 1, 31)
        }
        _ => false,
    };
    if is_iso {
        return Some(parts.join("-"));
    }
    let found = find_dates(printed);
    found.first().filter(|_| is_only_date(printed))?.range.latest().map(|date| date.to_iso())
}

/// Fields of an entry by their names in the schema.
type Fields<'r, const N: usize> = [(&'static str, &'r mut Option<String>); N];

fn each<'r, T, const N: usize>(
    section: &'static str,
    items: &'r mut [T],
    fields: fn(&'r mut T) -> Fields<'r, N>,
) -> impl Iterator<Item = Place<'r>> {
    let entries = items.iter_mut().enumerate();
    entries.flat_map(move |(at, item)| fields(item).map(|(field, value)| (format!("{section}/{at}/{field}"), value)))
}

fn addresses(resume: &mut JsonResume) -> Vec<Place<'_>> {
    let JsonResume { basics, work, volunteer, education, certificates, publications, projects, meta, .. } = resume;
    let mut found =
        vec![("/basics/url".to_owned(), &mut basics.url), ("/meta/canonical".to_owned(), &mut meta.canonical)];
    found.extend(each("/basics/profiles", &mut basics.profiles, |profile| [("url", &mut profile.url)]));
    found.extend(each("/work", work, |work| [("url", &mut work.url)]));
    found.extend(each("/volunteer", volunteer, |role| [("url", &mut role.url)]));
    found.extend(each("/education", education, |study| [("url", &mut study.url)]));
    found.extend(each("/certificates", certificates, |certificate| [("url", &mut certificate.url)]));
    found.extend(each("/publications", publications, |publication| [("url", &mut publication.url)]));
    found.extend(each("/projects", projects, |project| [("url", &mut project.url)]));
    found
}

fn dates(resume: &mut JsonResume) -> Vec<Place<'_>> {
    let JsonResume { work, volunteer, education, awards, certificates, publications, projects, .. } = resume;
    let mut found = Vec::new();
    found.extend(each("/work", work, |work| [("startDate", &mut work.start_date), ("endDate", &mut work.end_date)]));
    found.extend(each("/volunteer", volunteer, |role| {
        [("startDate", &mut role.start_date), ("endDate", &mut role.end_date)]
    }));
    found.extend(each("/education", education, |study| {
        [("startDate", &mut study.start_date), ("endDate", &mut study.end_date)]
    }));
    found.extend(each("/awards", awards, |award| [("date", &mut award.date)]));
    found.extend(each("/certificates", certificates, |certificate| [("date", &mut certificate.date)]));
    found.extend(each("/publications", publications, |publication| [("releaseDate", &mut publication.release_date)]));
    found.extend(each("/projects", projects, |project| {
        [("startDate", &mut project.start_date), ("endDate", &mut project.end_date)]
    }));
    found
}
