//! The built-in questions, all of our own writing, one a line of `bank.tsv`: key, role family, interview type,
//! difficulty, competencies, question, what a good answer shows. A key stays with its question for ever: favourites and
//! past practice name it.

use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{AskableQuestion, Competencies};

const LINES: &str = include_str!("bank.tsv");

static BANK: LazyLock<Vec<AskableQuestion>> =
    LazyLock::new(|| LINES.lines().map(|line| read(line).unwrap_or_else(|| panic!("bank.tsv: {line}"))).collect());

/// Every built-in question, in a fixed order.
pub fn bank() -> &'static [AskableQuestion] {
    &BANK
}

/// The built-in question of this key.
pub fn find(key: &str) -> Option<&'static AskableQuestion> {
    bank().iter().find(|question| question.key == key)
}

fn read(line: &str) -> Option<AskableQuestion> {
    let mut cells = line.split('\t');
    let mut cell = || cells.next();
    Some(AskableQuestion {
        key: cell()?.to_owned(),
        role_family: choice(cell()?)?,
        interview_type: choice(cell()?)?,
        difficulty: choice(cell()?)?,
        competencies: Competencies(cell()?.split(',').map(choice).collect::<Option<_>>()?),
        text: cell()?.to_owned(),
        shows: Some(cell()?.to_owned()),
        is_favourite: false,
        own: None,
    })
}

fn choice<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::from(name)).ok()
}
