//! The recovery code: 130 random bits that a person can write on paper and type again. A slip of the pen is told from a
//! wrong code by two characters at its end.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::{Error, Result, clock::Randomness};

/// Crockford's 32 characters: no I, L, O or U, which are read as others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM: usize = 26;
const CHECKS: usize = 2;
const GROUP: usize = 4;

/// Seven groups of four characters. It is shown once and never kept.
#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    pub fn made(random: &Randomness) -> Self {
        let bytes = Zeroizing::new(random.bytes::<RANDOM>());
        let mut characters: String = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
        characters += &checks(&characters);
        Self(Zeroizing::new(characters))
    }

    /// As a person typed it: in any case, with or without dashes and spaces, O for 0, I and L for 1.
    ///
    /// # Errors
    /// [`Error::Invalid`] on `code` if a character is missing, impossible or wrong.
    pub fn typed(text: &str) -> Result<Self> {
        let is_meant = |letter: &char| !letter.is_whitespace() && !matches!(letter, '-' | '–' | '—' | '_' | '.');
        let characters: Zeroizing<String> = Zeroizing::new(text.chars().filter(is_meant).map(meant).collect());
        let wrong = |message: &str| Err(Error::invalid("code", message));
        if characters.chars().any(|letter| !letter.is_ascii() || !ALPHABET.contains(&(letter as u8))) {
            return wrong("A recovery code has only letters and digits, and no U. Look at it again.");
        }
        if characters.len() != RANDOM + CHECKS {
            return wrong("A recovery code has seven groups of four characters. Look whether one is missing.");
        }
        if checks(&characters[..RANDOM]) != characters[RANDOM..] {
            return wrong("A character of the code is not right. Compare it with your note, group by group.");
        }
        Ok(Self(characters))
    }

    /// What a key is made from.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub fn in_groups(&self) -> String {
        let groups = self.0.as_bytes().chunks(GROUP).map(|group| group.iter().copied().map(char::from).collect());
        groups.collect::<Vec<String>>().join("-")
    }
}

impl PartialEq for RecoveryCode {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl Serialize for RecoveryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.in_groups())
    }
}

impl<'de> Deserialize<'de> for RecoveryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        Self::typed(&text).map_err(serde::de::Error::custom)
    }
}

fn meant(letter: char) -> char {
    match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

fn checks(characters: &str) -> String {
    let hash = Sha256::digest(characters.as_bytes());
    hash[..CHECKS].iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}
