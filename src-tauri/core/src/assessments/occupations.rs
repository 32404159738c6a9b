//! Occupations and their published interests, and which of them run most like a person's. From O*NET; see occupations.md.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the data must be cited.
pub const SOURCE: &str = "O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration, \
                          used under CC BY 4.0; modified.";

static OCCUPATIONS: LazyLock<Vec<Occupation>> =
    LazyLock::new(|| include_str!("occupations.tsv").lines().skip(1).filter_map(Occupation::read).collect());

struct Occupation {
    code: &'static str,
    title: &'static str,
    interests: [f64; 6],
    job_zone: u32,
}

/// An occupation whose interests run like a person's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OccupationMatch {
    /// O*NET-SOC.
    pub code: String,
    pub title: String,
    /// How much preparation it asks for, 1 (little) to 5 (extensive).
    pub job_zone: u32,
    /// How alike the two profiles run: the correlation of the six scores, -1 to 1, to two digits.
    pub likeness: f64,
}

impl Occupation {
    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (code, title) = (cells.next()?, cells.next()?);
        let mut numbers = cells.filter_map(|cell| cell.parse::<u32>().ok());
        let mut interests = [0.0; 6];
        for interest in &mut interests {
            *interest = f64::from(numbers.next()?) / 100.0;
        }
        Some(Self { code, title, interests, job_zone: numbers.next()? })
    }
}

/// The occupations that run most like these six scores, the most alike first. None for a flat profile, which is like nothing.
pub fn alike(scores: [f64; 6], most: usize) -> Vec<OccupationMatch> {
    let mut matches: Vec<(f64, &Occupation)> = OCCUPATIONS
        .iter()
        .filter_map(|occupation| Some((correlation(scores, occupation.interests)?, occupation)))
        .collect();
    matches.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(first.code.cmp(second.code)));
    let shown = matches.into_iter().take(most).map(|(likeness, occupation)| OccupationMatch {
        code: occupation.code.to_owned(),
        title: occupation.title.to_owned(),
        job_zone: occupation.job_zone,
        likeness: (likeness * 100.0).round() / 100.0,
    });
    shown.collect()
}

/// Pearson's, or none if one side does not vary.
fn correlation(one: [f64; 6], other: [f64; 6]) -> Option<f64> {
    let centred = |values: [f64; 6]| {
        let mean = values.iter().sum::<f64>() / 6.0;
        values.map(|value| value - mean)
    };
    let (one, other) = (centred(one), centred(other));
    let product = |left: [f64; 6], right: [f64; 6]| left.iter().zip(right).map(|(a, b)| a * b).sum::<f64>();
    let size = (product(one, one) * product(other, other)).sqrt();
    (size > 0.0).then(|| product(one, other) / size)
}
