//! Whether name, e-mail and phone are there, and where a system that reads only the printed body would find them.

use super::{FindingId, Report};
use crate::structure::Source;

/// The shares of a page's height above and below which its running header and footer stand.
const HEADER: f32 = 0.04;
const FOOTER: f32 = 0.94;

pub(super) fn check(report: &mut Report) {
    let basics = &report.resume.basics;
    let (name, email, phone) = (basics.name.clone(), basics.email.clone(), basics.phone.clone());
    if name.is_none() {
        report.add(FindingId::MissingName, None, "No name was found.".to_owned());
    }
    match email {
        None => report.add(FindingId::MissingEmail, None, "No e-mail address was found.".to_owned()),
        Some(email) => whereabouts("/basics/email", "The e-mail address", &email, report),
    }
    match phone {
        None => report.add(FindingId::MissingPhone, None, "No phone number was found.".to_owned()),
        Some(phone) => whereabouts("/basics/phone", "The phone number", &phone, report),
    }
    profiles(report);
}

fn whereabouts(pointer: &str, what: &str, value: &str, report: &mut Report) {
    let place = report.place(pointer);
    if !is_printed(value, report) {
        report.add(FindingId::ContactInLink, place, format!("{what} {value} stands only behind a link."));
    } else if is_in_margin(value, place, report) {
        report.add(FindingId::ContactInHeader, place, format!("{what} {value} stands only in a header or footer."));
    }
}

/// A profile behind an icon is lost to whoever reads only text.
fn profiles(report: &mut Report) {
    for (at, profile) in report.resume.basics.profiles.iter().enumerate() {
        let printed = [&profile.username, &profile.url, &profile.network].into_iter().flatten();
        let is_lost = profile.url.is_some() && !printed.clone().any(|value| is_printed(value, report));
        if is_lost {
            let network = profile.network.as_deref().unwrap_or("A profile");
            let message = format!("The address of your profile on {network} stands only behind a link.");
            report.add(FindingId::ContactInLink, report.place(&format!("/basics/profiles/{at}")), message);
        }
    }
}

fn is_printed(value: &str, report: &Report) -> bool {
    if !report.has_look() {
        return true;
    }
    let bare =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let value: String =
        bare(value.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www."));
    let text: String = bare(&report.opened.reading.text);
    text.contains(&value)
}

fn is_in_margin(value: &str, place: Option<Source>, report: &Report) -> bool {
    if let Some(document) = &report.opened.document {
        return document.header_text.contains(value) && !document.body_text.contains(value);
    }
    let Some(place) = place.filter(|_| report.opened.has_pages) else { return false };
    let height = report.pages().get(place.page).map_or(0.0, |page| page.height);
    place.area.bottom() < HEADER * height || place.area.y > FOOTER * height
}
