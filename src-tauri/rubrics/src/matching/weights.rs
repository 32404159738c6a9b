//! Every number of the formula in one place. A change of any of them is a new version.

/// Stored beside each score; scores of another version are computed anew.
pub const FORMULA_VERSION: u32 = 1;

/// Shares of the parts, credits, and thresholds; all 0 to 1 unless said otherwise.
#[derive(Debug)]
pub struct Weights {
    pub requirements: f64,
    pub responsibilities: f64,
    pub title: f64,
    pub keywords: f64,
    pub preferences: f64,
    /// How much a must counts beside a welcome thing, which counts 1.
    pub must: f64,
    /// Done in a dated experience or a project.
    pub evidenced: f64,
    /// Named in a list or a summary only.
    pub listed: f64,
    /// Named in a list that is far longer than what the experience shows.
    pub stuffed: f64,
    /// Known by another name, or through something near to it.
    pub alias: f64,
    /// The least a named skill is worth whose years cannot be told.
    pub unknown_years: f64,
    /// Seniority off by no, one and two steps.
    pub seniority: [f64; 3],
    /// From here on a requirement is met, and below the second it is missing.
    pub met: f64,
    pub partial: f64,
    /// Two lines as alike as this say the same.
    pub same: f64,
    /// Less alike than this they have nothing to do with each other.
    pub unlike: f64,
    /// Lists with more skills than this must show a fifth of them in experience.
    pub long_list: usize,
    /// A line that names more skills than this is a list, wherever it stands.
    pub list_in_a_line: usize,
    /// The most points a blocked match can have, of 100.
    pub cap: f64,
    pub provisional_below: f64,
}

pub const WEIGHTS: Weights = Weights {
    requirements: 0.50,
    responsibilities: 0.20,
    title: 0.15,
    keywords: 0.10,
    preferences: 0.05,
    must: 3.0,
    evidenced: 1.0,
    listed: 0.8,
    stuffed: 0.1,
    alias: 0.5,
    unknown_years: 0.25,
    seniority: [1.0, 0.7, 0.3],
    met: 0.8,
    partial: 0.25,
    same: 0.45,
    unlike: 0.12,
    long_list: 25,
    list_in_a_line: 10,
    cap: 49.0,
    provisional_below: 0.5,
};

impl Weights {
    /// Credit for two lines' likeness.
    pub(super) fn likeness(&self, likeness: f64) -> f64 {
        if likeness < self.unlike { 0.0 } else { (likeness / self.same).min(1.0) }
    }
}
