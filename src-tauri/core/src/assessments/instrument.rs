//! The questionnaires: their items in the order they are shown, and what may be answered. Scoring is not here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AssessmentType;
use crate::{Error, Result};

/// One area and one activity a line; the areas in blocks of ten.
const RIASEC_ITEMS: &str = include_str!("items.tsv");
/// How many items ask about an area.
pub const ITEMS_AN_AREA: usize = 10;
/// The highest answer.
pub const HIGHEST: i32 = 4;

/// A questionnaire as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Instrument {
    pub name: &'static str,
    pub version: &'static str,
    pub r#type: AssessmentType,
    pub title: &'static str,
    /// What it follows and what it does not claim.
    pub about: &'static str,
    pub question: &'static str,
    /// What the answers 0, 1, 2, … say.
    pub labels: Vec<&'static str>,
    pub items: Vec<Item>,
}

/// One thing to answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Item {
    pub id: String,
    pub text: String,
    /// The only answer of an attentive reader, where the item is there to check that.
    #[serde(skip)]
    pub asked_for: Option<i32>,
}

/// An area of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    Realistic,
    Investigative,
    Artistic,
    Social,
    Enterprising,
    Conventional,
}

impl Area {
    pub const ALL: [Area; 6] =
        [Self::Realistic, Self::Investigative, Self::Artistic, Self::Social, Self::Enterprising, Self::Conventional];

    pub fn letter(self) -> char {
        ['R', 'I', 'A', 'S', 'E', 'C'][self as usize]
    }
}

/// The questionnaire of this name.
pub fn named(name: &str) -> Result<Instrument> {
    match name {
        "riasec" => Ok(riasec()),
        _ => Err(Error::invalid("instrument", "There is no questionnaire of that name.")),
    }
}

/// The id of an area's item, `number` from 1.
pub fn item_id(area: Area, number: usize) -> String {
    format!("{}{number}", area.letter())
}

fn riasec() -> Instrument {
    let texts: Vec<&str> =
        RIASEC_ITEMS.lines().filter_map(|line| line.split_once('\t')).map(|(_, text)| text).collect();
    // The areas take turns, so that no mood of a moment falls on one of them.
    let in_turns = (0..ITEMS_AN_AREA).flat_map(|number| Area::ALL.map(|area| (area, number)));
    let mut items: Vec<Item> = in_turns
        .map(|(area, number)| Item {
            id: item_id(area, number + 1),
            text: texts[area as usize * ITEMS_AN_AREA + number].to_owned(),
            asked_for: None,
        })
        .collect();
    items.insert(20, check("check1", "To show that you read along, choose “I would love it” here", HIGHEST));
    items.insert(45, check("check2", "To show that you read along, choose “Rather not” here", 1));
    Instrument {
        name: "riasec",
        version: "1",
        r#type: AssessmentType::CareerFit,
        title: "What you like to do",
        about: "Sixty activities, ten for each of Holland's six areas of interest. A score adds up what you answered, \
                0 to 40 an area; it does not compare you with other people, and it says nothing of ability.",
        question: "How much would you like to do this?",
        labels: vec!["Not at all for me", "Rather not", "Not sure", "I would like it", "I would love it"],
        items,
    }
}

fn check(id: &str, text: &str, answer: i32) -> Item {
    Item { id: id.to_owned(), text: text.to_owned(), asked_for: Some(answer) }
}
