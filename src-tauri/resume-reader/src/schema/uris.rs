//! Addresses as printed become addresses as the schema wants them: with a scheme, and with only the letters that a URI may
//! hold. Nothing is looked up.

/// The address made whole; nothing where it leads to no host.
pub(super) fn uri(printed: &str) -> Option<String> {
    let has_scheme = printed.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.chars().all(|letter| letter.is_ascii_alphabetic()) && (rest.starts_with("//") || is_bare(scheme))
    });
    let whole = if has_scheme { printed.to_owned() } else { format!("https://{printed}") };
    let uri = encoded(&whole);
    leads_somewhere(&uri).then_some(uri)
}

/// Schemes whose addresses have no host.
fn is_bare(scheme: &str) -> bool {
    ["mailto", "tel"].iter().any(|bare| scheme.eq_ignore_ascii_case(bare))
}

fn encoded(whole: &str) -> String {
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

fn leads_somewhere(uri: &str) -> bool {
    let Some((scheme, rest)) = uri.split_once(':').filter(|(scheme, _)| !scheme.is_empty()) else { return false };
    let Some(rest) = rest.strip_prefix("//") else { return is_bare(scheme) && !rest.is_empty() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (user, place) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (host, port) = place.split_once(':').unwrap_or((place, ""));
    !host.is_empty() && !user.contains('@') && port.bytes().all(|digit| digit.is_ascii_digit())
}
