//! What kind of answer a question asks for. An example that is missing counts against an answer only where one was
//! asked for.

use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::{InterviewType, words::pattern};

/// The kinds of question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AskedFor"))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Something that happened: "Tell me about a time…".
    Experience,
    /// How something is done, or works: "How do you…", "What would you do…".
    Method,
    /// The person's reasons and wishes: "Why do you want to work here?".
    Person,
}

/// Reads a question.
pub fn asked(question: &str, interview_type: InterviewType) -> Asked {
    if PERSON.is_match(question) {
        Asked::Person
    } else if EXPERIENCE.is_match(question) {
        Asked::Experience
    } else if METHOD.is_match(question) {
        Asked::Method
    } else if interview_type == InterviewType::Behavioral {
        Asked::Experience
    } else if interview_type == InterviewType::Technical {
        Asked::Method
    } else {
        Asked::Person
    }
}

static PERSON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)about yourself|introduce yourself|why (do|did|are|should|would|this|us|our)|what (motivates|drives|attracts|interests)|motivat\w+ you\b",
        r"|salary|your (greatest |biggest |main )?(weakness|strength)|in (three|five|ten) years|know about (us|our|this)|notice period",
        r"|looking for|your (next|ideal|dream) |when (can|could) you start",
    ))
});
static EXPERIENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(a|the last|one) (time|situation|moment|occasion)\b|give (me |us )?an example|tell (me|us) about (a|an|the|something|someone|critical|your (last|first|biggest))\b",
        r"|\b(describe|recall) (a|an|the|one|your)\b|\bwhen (did|have|was|were) you\b|\b(how|what|which|when|where) (have|did|was|were) (you|your|the)\b|\bhave you ever\b",
        r"|proud|achievement|walk (me|us) through (a|your|the last)|how you (handled|dealt|solved|managed)|\byou (once|recently)\b",
    ))
});
static METHOD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(how|what|when|which|where)\b[^.?]{0,60}\b(do|does|would|should|can|could|will|is|are|makes?|goes?|go)\b|\b(explain|design|sketch|compare|sell|walk (me|us)|plan|estimate|how)\b|how you\b",
    )
});
