//! From findings to numbers: the published rubric, nothing else.

use super::{Asked, By, Dimensions, Findings, InterviewType, Mark, Score, Signals, findings::Shown};

/// Shorter answers are judged on relevance alone, in words.
const SHORT: usize = 8;
/// An answer this long has had room for its reasons, in words.
const FULL: usize = 55;
/// An answer this long has had room for figures and what was weighed, in words.
const LONG: usize = 95;
/// So many marks make a score.
const FEWEST_MARKS: usize = 3;

/// Computes the marks of an answer of so many words from what was found in it.
pub fn marked(asked: Asked, interview_type: InterviewType, words: usize, found: Findings, by: By) -> Score {
    let answer = Read { asked, interview_type, words, found: &found };
    let dimensions = answer.dimensions();
    let Dimensions { relevance, structure, specificity, result, role_depth } = &dimensions;
    let everything = dimensions.all().map(|(_, mark)| mark);
    Score {
        overall: percent(&everything, FEWEST_MARKS),
        technical: percent(&[role_depth, specificity], 1),
        communication: percent(&[relevance, structure, result], 1),
        signals: Signals { words, asked, found, notes: Vec::new() },
        dimensions,
        by,
    }
}

/// The mean of the marks there are, as 0-100.
fn percent(marks: &[&Mark], fewest: usize) -> Option<f64> {
    let given: Vec<f64> = marks.iter().filter_map(|mark| mark.score).map(f64::from).collect();
    let mean = given.iter().sum::<f64>() / given.len() as f64;
    (given.len() >= fewest).then(|| (mean * 20.0 * 10.0).round() / 10.0)
}

struct Read<'a> {
    asked: Asked,
    interview_type: InterviewType,
    words: usize,
    found: &'a Findings,
}

impl Read<'_> {
    fn dimensions(&self) -> Dimensions {
        let relevance = self.relevance();
        if self.words < SHORT {
            return Dimensions { relevance, ..Dimensions::default() };
        }
        Dimensions {
            structure: self.structure(),
            specificity: self.specificity(),
            result: self.result(),
            role_depth: self.role_depth(),
            relevance,
        }
    }

    fn relevance(&self) -> Mark {
        let found = self.found;
        let only_general = found.stock_phrase.is_some()
            && found.detail.is_none()
            && (found.reason.is_none() && found.limit.is_none()
                || found.more_action.is_none() && found.steps.is_none());
        if found.touches.is_none() && (found.answers.is_none() || self.asked != Asked::Method) {
            mark(1, &None)
        } else if found.answers.is_none() {
            mark(if found.touches.is_some() && self.words >= 20 { 3 } else { 2 }, &found.touches)
        } else if only_general && self.asked != Asked::Experience {
            mark(3, &found.answers)
        } else if found.answers_at_once.is_some() && found.rambles.is_none() {
            mark(if self.words < 22 || only_general { 4 } else { 5 }, &found.answers_at_once)
        } else {
            mark(if found.rambles.is_some() { 2 } else { 4 }, &found.answers)
        }
    }

    fn structure(&self) -> Mark {
        let found = self.found;
        if self.asked == Asked::Experience
            || found.outcome.is_some() && found.situation.is_some() && found.more_action.is_some()
        {
            return self.story();
        }
        let reasons = usize::from(found.reason.is_some()) + usize::from(found.limit.is_some());
        let ordered = found.steps.is_some() || found.more_action.is_some();
        if found.rambles.is_some() {
            mark(1, &None)
        } else if ordered && reasons == 2 && self.words >= FULL {
            mark(4, &found.headline.clone().or_else(|| found.steps.clone()))
        } else if (ordered || reasons == 2) && self.words >= 25 {
            mark(3, &found.steps.clone().or_else(|| found.reason.clone()))
        } else if found.action.is_some() || found.reason.is_some() || found.detail.is_some() {
            mark(2, &found.action.clone().or_else(|| found.reason.clone()))
        } else {
            mark(1, &None)
        }
    }

    fn story(&self) -> Mark {
        let found = self.found;
        let begins = found.situation.is_some() || found.task.is_some();
        let acts = found.more_action.is_some();
        if found.action.is_none() {
            mark(1, &None)
        } else if found.rambles.is_some() || !begins || !acts {
            mark(2, &found.action)
        } else if found.outcome.is_none() {
            mark(3, &found.action)
        } else if found.reflection.is_none() || found.headline.is_none() || found.task.is_none() || self.words < 80 {
            mark(4, &found.outcome)
        } else {
            mark(5, &found.reflection)
        }
    }

    fn specificity(&self) -> Mark {
        let found = self.found;
        let own = found.action.is_some();
        if !own && found.detail.is_none() {
            mark(1, &None)
        } else if found.more_action.is_some()
            && found.figures.is_some()
            && found.trade_off.is_some()
            && self.words >= LONG
        {
            mark(5, &found.figures)
        } else if found.more_action.is_some() && found.many_details.is_some() {
            mark(4, &found.many_details)
        } else if found.many_details.is_some() || own && found.detail.is_some() && self.words >= 30 {
            mark(3, &found.detail)
        } else if found.stock_phrase.is_some() && found.detail.is_none() {
            mark(1, &found.stock_phrase)
        } else {
            mark(2, &found.detail.clone().or_else(|| found.action.clone()))
        }
    }

    fn result(&self) -> Mark {
        let found = self.found;
        let tells = found.action.is_some() && found.situation.is_some();
        if self.asked == Asked::Method && !(tells && found.measured.is_some())
            || self.asked == Asked::Person && !(tells && found.outcome.is_some())
        {
            return Mark::default();
        }
        if found.touches.is_none() {
            return Mark::default();
        }
        match found {
            Findings { tied_to_aim: Some(_), .. } => mark(5, &found.tied_to_aim),
            Findings { measured: Some(_), .. } => mark(4, &found.measured),
            Findings { outcome: Some(_), .. } => mark(3, &found.outcome),
            Findings { ended: Some(_), .. } => mark(2, &found.ended),
            _ => mark(1, &None),
        }
    }

    fn role_depth(&self) -> Mark {
        let found = self.found;
        let is_asked = self.asked == Asked::Method || self.interview_type == InterviewType::Technical;
        let shows = found.trade_off.is_some() && found.limit.is_some() && found.many_details.is_some();
        if !(is_asked || shows && found.trade_words.is_some()) {
            return Mark::default();
        }
        if found.trade_words.is_none() {
            return mark(1, &None);
        }
        let general = found.stock_phrase.is_some() && found.more_action.is_none();
        let weighs = found.more_limits.is_some() && found.trade_off.is_some() && self.words >= LONG;
        let meets = found.requirement.is_some() && found.more_limits.is_some() && self.words >= FULL;
        if weighs || meets {
            mark(5, if meets { &found.requirement } else { &found.more_limits })
        } else if found.limit.is_some() && self.words >= FULL {
            mark(4, &found.limit)
        } else if general || found.action.is_none() {
            mark(if found.action.is_some() { 2 } else { 1 }, &found.trade_words)
        } else {
            mark(if self.words >= 20 { 3 } else { 2 }, &found.trade_words)
        }
    }
}

fn mark(score: u8, quote: &Shown) -> Mark {
    Mark { score: Some(score), quote: quote.clone() }
}
