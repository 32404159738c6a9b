//! Marks an answer given in a practice interview on five dimensions. What the answer shows is found as yes or no, each
//! with the words that show it; the numbers follow from that by rule alone, whoever found it. Confidence, emotion,
//! accent and personality are not marked.

mod asked;
mod cues;
mod findings;
mod marks;
mod story;
mod topics;
mod words;

use serde::{Deserialize, Serialize};

pub use asked::{Asked, asked};
pub use findings::Findings;
pub use marks::marked;
pub use words::subjects;

/// The rules that turn findings into numbers; raised when a stored score would come out differently.
pub const RUBRIC_VERSION: &str = "practice-1";

/// The interviews one can practise for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PracticeType"))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InterviewType {
    Phone,
    Video,
    Onsite,
    Technical,
    Behavioral,
    Panel,
    Final,
}

/// How an answer was marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnswerScore"))]
pub struct Score {
    pub dimensions: Dimensions,
    /// 0-100: the mean of the marks; none below three marks.
    pub overall: Option<f64>,
    /// 0-100, from role depth and specificity.
    pub technical: Option<f64>,
    /// 0-100, from relevance, structure and result.
    pub communication: Option<f64>,
    pub signals: Signals,
    pub by: By,
}

/// The five dimensions, each from 1 to 5.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnswerDimensions"))]
pub struct Dimensions {
    pub relevance: Mark,
    pub structure: Mark,
    pub specificity: Mark,
    pub result: Mark,
    pub role_depth: Mark,
}

/// One dimension: its number, or none where there is not enough to judge, and the answer's own words for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnswerMark"))]
pub struct Mark {
    pub score: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub quote: Option<String>,
}

/// What the marks were made from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnswerSignals"))]
pub struct Signals {
    pub words: usize,
    pub asked: Asked,
    pub found: Findings,
    /// Why something could not be judged.
    pub notes: Vec<String>,
}

/// Who found what an answer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MarkedBy"))]
#[serde(rename_all = "snake_case")]
pub enum By {
    Cues,
    Model,
}

impl Dimensions {
    pub fn all(&self) -> [(&'static str, &Mark); 5] {
        [
            ("relevance", &self.relevance),
            ("structure", &self.structure),
            ("specificity", &self.specificity),
            ("result", &self.result),
            ("role_depth", &self.role_depth),
        ]
    }
}

/// Marks an answer by the words in it. An answer that is not in English is told apart and not marked.
pub fn score(question: &str, interview_type: InterviewType, answer: &str, posting: Option<&str>) -> Score {
    let asked = asked(question, interview_type);
    let words = words::count(answer);
    let note = if words <= words::TOO_FEW {
        Some("There is not enough to judge.")
    } else if !words::is_english(answer) {
        Some("The cues know English, so this answer was not judged.")
    } else {
        None
    };
    match note {
        Some(note) => unjudged(asked, words, note),
        None => {
            let found = cues::find(question, asked, interview_type, answer, posting);
            marked(asked, interview_type, words, found, By::Cues)
        }
    }
}

fn unjudged(asked: Asked, words: usize, note: &str) -> Score {
    Score {
        dimensions: Dimensions::default(),
        overall: None,
        technical: None,
        communication: None,
        signals: Signals { words, asked, found: Findings::default(), notes: vec![note.to_owned()] },
        by: By::Cues,
    }
}
