//! Addresses as printed become addresses as the schema of JSON Resume wants them: with a scheme, and with every letter a
//! URI may hold. Nothing is looked up.

use crate::JsonResume;

/// Every address of the resume, made whole or left out.
pub(crate) fn complete(resume: &mut JsonResume) {
    let basics = &mut resume.basics;
    let mut urls: Vec<&mut Option<String>> = vec![&mut basics.url];
    urls.extend(basics.profiles.iter_mut().map(|profile| &mut profile.url));
    urls.extend(resume.work.iter_mut().map(|work| &mut work.url));
    urls.extend(resume.volunteer.iter_mut().map(|role| &mut role.url));
    urls.extend(resume.education.iter_mut().map(|study| &mut study.url));
    urls.extend(resume.certificates.iter_mut().map(|certificate| &mut certificate.url));
    urls.extend(resume.publications.iter_mut().map(|publication| &mut publication.url));
    urls.extend(resume.projects.iter_mut().map(|project| &mut project.url));
    for url in urls {
        *url = url.take().map(|printed| uri(printed.trim())).filter(|uri| !uri.is_empty());
    }
}

fn uri(printed: &str) -> String {
    if printed.is_empty() {
        return String::new();
    }
    let has_scheme = printed.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.chars().all(|letter| letter.is_ascii_alphabetic()) && (rest.starts_with("//") || scheme == "mailto")
    });
    let whole = if has_scheme { printed.to_owned() } else { format!("https://{printed}") };
    let bytes = whole.as_bytes();
    let mut uri = String::with_capacity(whole.len());
    for (at, byte) in bytes.iter().enumerate() {
        let is_code = || bytes[at + 1..].iter().take(2).filter(|digit| digit.is_ascii_hexdigit()).count() == 2;
        let is_kept = match byte {
            b'%' => is_code(),
            b'#' => !bytes[..at].contains(&b'#'),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(byte),
        };
        if is_kept { uri.push(char::from(*byte)) } else { uri.push_str(&format!("%{byte:02X}")) }
    }
    uri
}
