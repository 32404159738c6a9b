//! How the interest questionnaire is scored: sums, an order, what the answers say about themselves, and occupations whose
//! published interests run alike. The same answers give the same result on every machine.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    instrument::{Area, HIGHEST, ITEMS_AN_AREA, Instrument, item_id},
    occupations::{self, OccupationMatch},
};

/// From how many equal answers in a row on it is said.
const LONG_RUN: u32 = 12;
/// How many occupations are shown.
const MATCHES_SHOWN: usize = 20;
/// Below this distance between the highest and the lowest score, the order of areas says little.
const FLAT: i32 = 8;

/// What follows from a finished interest questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RiasecResult {
    pub schema_version: u32,
    /// In the order R, I, A, S, E, C.
    pub scales: Vec<Scale>,
    /// The letters of the three highest areas, the highest first; of equal ones, the earlier in R, I, A, S, E, C.
    pub top_code: String,
    /// Whether another order of the top three would be as true.
    pub has_ties: bool,
    /// The highest score less the lowest.
    pub spread: i32,
    pub quality: Quality,
    /// Occupations whose published interests run most alike; none if the answers do not tell areas apart.
    pub occupations: Vec<OccupationMatch>,
    /// Where the occupations come from.
    pub source: String,
    pub recommendations: Vec<Recommendation>,
}

/// The score of one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Scale {
    pub area: Area,
    /// 0 to 40.
    pub score: i32,
    pub highest: i32,
}

/// What the answers say about how they were given. It is reported and changes no score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Quality {
    pub checks_passed: u32,
    pub checks: u32,
    /// Equal answers in a row.
    pub longest_run: u32,
    /// How large a part of all answers the commonest one is, 0 to 1.
    pub commonest_share: f64,
    /// Sentences for the person; empty if all is well.
    pub remarks: Vec<String>,
}

/// What to do with the result, and which rule says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Recommendation {
    pub text: String,
    /// Always `rule`: no model had a part in it.
    pub made_by: String,
}

/// The result of complete answers.
pub fn score(instrument: &Instrument, given: &BTreeMap<String, i32>) -> RiasecResult {
    let scales: Vec<Scale> = Area::ALL.map(|area| scale(area, given)).into();
    let mut order: Vec<&Scale> = scales.iter().collect();
    order.sort_by_key(|scale| std::cmp::Reverse(scale.score));
    let has_ties = order.iter().zip(&order[1..4]).any(|(higher, lower)| higher.score == lower.score);
    let top: Vec<Area> = order.iter().take(3).map(|scale| scale.area).collect();
    let spread = order[0].score - order[5].score;
    let scores: [f64; 6] = std::array::from_fn(|place| scales[place].score.into());
    RiasecResult {
        schema_version: 1,
        top_code: top.iter().map(|area| area.letter()).collect(),
        has_ties,
        spread,
        quality: quality(instrument, given),
        occupations: occupations::alike(scores, MATCHES_SHOWN),
        source: occupations::SOURCE.to_owned(),
        recommendations: recommendations(&top, spread),
        scales,
    }
}

fn scale(area: Area, given: &BTreeMap<String, i32>) -> Scale {
    let score = (1..=ITEMS_AN_AREA).filter_map(|number| given.get(&item_id(area, number))).sum();
    Scale { area, score, highest: HIGHEST * ITEMS_AN_AREA as i32 }
}

fn quality(instrument: &Instrument, given: &BTreeMap<String, i32>) -> Quality {
    let checks = instrument.items.iter().filter(|item| item.asked_for.is_some());
    let checks_passed = checks.clone().filter(|item| given.get(&item.id).copied() == item.asked_for).count() as u32;
    let checks = checks.count() as u32;
    let answers: Vec<i32> = instrument
        .items
        .iter()
        .filter(|item| item.asked_for.is_none())
        .filter_map(|item| given.get(&item.id).copied())
        .collect();
    let longest_run = answers.chunk_by(|one, next| one == next).map(<[i32]>::len).max().unwrap_or(0) as u32;
    let commonest = (0..=HIGHEST).map(|answer| answers.iter().filter(|&&given| given == answer).count()).max();
    let commonest_share = commonest.unwrap_or(0) as f64 / answers.len().max(1) as f64;
    let mut remarks = Vec::new();
    if checks_passed < checks {
        remarks.push(format!(
            "{} of {checks} reading checks were answered otherwise than asked. Take the result with care.",
            checks - checks_passed
        ));
    }
    if longest_run >= LONG_RUN || commonest_share >= 0.8 {
        remarks.push(format!(
            "Many answers are the same, {longest_run} of them in a row. If that is not how you feel, take it again."
        ));
    }
    Quality { checks_passed, checks, longest_run, commonest_share, remarks }
}

fn recommendations(top: &[Area], spread: i32) -> Vec<Recommendation> {
    let mut texts = Vec::new();
    if spread < FLAT {
        texts.push(
            "Your answers hardly differ from area to area. Talk to people in two very different jobs, then take it again.",
        );
    } else {
        texts.extend(top.iter().map(|area| next_step(*area)));
        texts.push("Choose two of the occupations below that you have never considered, and read one posting of each.");
    }
    texts.into_iter().map(|text| Recommendation { text: text.to_owned(), made_by: "rule".to_owned() }).collect()
}

fn next_step(area: Area) -> &'static str {
    match area {
        Area::Realistic => {
            "You like work with things you can touch. Ask in interviews how much of the day is hands-on."
        }
        Area::Investigative => "You like to find out. Look for postings that name analysis, research or hard problems.",
        Area::Artistic => {
            "You like to create. Keep a portfolio of three pieces, even for roles that do not ask for one."
        }
        Area::Social => {
            "You like to help people along. Ask in interviews whom the work serves and how often you meet them."
        }
        Area::Enterprising => {
            "You like to win people over and decide. Look for roles that answer for a result or a team."
        }
        Area::Conventional => "You like order and exactness. Name the systems you have kept in order, with numbers.",
    }
}
