//! What a resume holds of one skill: where it is shown, where it is only named, by which words, for how long.

use std::collections::BTreeSet;

use crate::text::folded;

/// A span of months, counted from the year 0; the end is not in it.
pub(super) type Months = (i32, i32);

#[derive(Debug, Default)]
pub(super) struct Held {
    /// The first line of a dated experience or a project that shows it.
    pub shown: Option<usize>,
    /// The first line that only names it.
    pub named: Option<usize>,
    pub spells: Vec<Months>,
    /// As the resume writes it, without case, accents and punctuation.
    forms: BTreeSet<String>,
}

impl Held {
    pub fn call(&mut self, form: &str) {
        self.forms.insert(plain(form));
    }

    pub fn line(&self) -> Option<usize> {
        self.shown.or(self.named)
    }

    /// Whether the resume writes it as the posting does: the same letters, or one within the other, such as React and
    /// React.js.
    pub fn is_called(&self, form: &str) -> bool {
        let form = plain(form);
        self.forms
            .iter()
            .any(|own| *own == form || own.contains(&form) && form.len() > 2 || form.contains(own) && own.len() > 2)
    }

    pub fn years(&self) -> f64 {
        years(&self.spells)
    }
}

fn plain(form: &str) -> String {
    let letters: String =
        folded(form).chars().filter(|letter| letter.is_alphanumeric() || "+#".contains(*letter)).collect();
    letters.strip_suffix('s').filter(|rest| rest.len() > 3).map(str::to_owned).unwrap_or(letters)
}

/// Years covered by spells, counted once where they overlap.
pub(super) fn years(spells: &[Months]) -> f64 {
    let mut sorted = spells.to_vec();
    sorted.sort_unstable();
    let (mut months, mut reached) = (0, i32::MIN);
    for (from, to) in sorted {
        months += (to - from.max(reached)).max(0);
        reached = reached.max(to);
    }
    f64::from(months) / 12.0
}
