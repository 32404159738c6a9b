//! What an answer shows, as yes or no: each `Some` is the answer's own words that show it.

use serde::{Deserialize, Serialize};

/// The exact words that show something; none if nothing does.
pub type Shown = Option<String>;

/// The findings the marks are computed from. A model may find them instead of the cues; the numbers stay ours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AnswerFindings"))]
#[serde(default, deny_unknown_fields)]
pub struct Findings {
    /// Speaks of what was asked.
    pub touches: Shown,
    /// Gives what was asked for: an example, a way of doing it, a reason.
    pub answers: Shown,
    /// Does so within the first two sentences.
    pub answers_at_once: Shown,

    pub situation: Shown,
    pub task: Shown,
    /// Something the person did.
    pub action: Shown,
    /// A second thing they did.
    pub more_action: Shown,
    /// Things in an order: first, then, finally.
    pub steps: Shown,
    /// Says why.
    pub reason: Shown,
    /// What they took from it, or do differently since.
    pub reflection: Shown,
    /// The first sentence already holds the gist.
    pub headline: Shown,
    /// Loses its thread.
    pub rambles: Shown,

    /// A figure, name, place or tool.
    pub detail: Shown,
    /// At least four of them.
    pub many_details: Shown,
    /// At least three figures.
    pub figures: Shown,
    /// What was weighed against what.
    pub trade_off: Shown,
    /// Words that would fit any answer.
    pub stock_phrase: Shown,

    /// That it ended somehow.
    pub ended: Shown,
    /// What came of it.
    pub outcome: Shown,
    /// By how much.
    pub measured: Shown,
    /// And that this was what they were after.
    pub tied_to_aim: Shown,

    /// Words of the trade.
    pub trade_words: Shown,
    /// Where it stops being true, or what else would do.
    pub limit: Shown,
    /// A second one.
    pub more_limits: Shown,
    /// Something the posting asks for.
    pub requirement: Shown,
}
