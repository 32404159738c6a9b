//! Letters and notes put together by rules from the facts of a resume, in English or German. Nothing is said that the
//! facts do not say; what only the person knows is left as a prompt in brackets, which the grounding check reports as a
//! placeholder, so that a draft cannot be sent by mistake.

mod addressed;
mod phrases;
mod telling;

pub use addressed::{Addressed, addressed};

use resume_reader::JsonResume;
use serde::{Deserialize, Serialize};

use crate::{
    grounding::{Addressee, Month},
    text::{language, words},
};
use telling::Telling;

/// What is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LetterKind {
    CoverLetter,
    FollowUp,
    ThankYou,
    Negotiation,
    Withdrawal,
    Referral,
}

/// What a cover letter begins with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LetterAngle"))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Angle {
    /// What the posting asks for and the facts show.
    #[default]
    Requirements,
    /// What can be counted.
    Results,
    /// The way from the first position to this one.
    Path,
}

/// A cover letter that is read has between so many words.
const FEWEST_WORDS: usize = 250;
const MOST_WORDS: usize = 400;

/// Puts a letter together, in the posting's language if that is English or German, else in English. Of several lines it
/// takes the `strongest` first: those that answer the posting, the most important one in front.
pub fn draft(
    facts: &JsonResume,
    to: &Addressee,
    kind: LetterKind,
    angle: Angle,
    strongest: &[String],
    today: Month,
) -> String {
    let phrases = phrases::of(to.posting.as_deref().and_then(language).unwrap_or("en"));
    let telling = Telling::new(facts, phrases, strongest, today);
    let company = to.company.as_deref().unwrap_or(phrases.company_gap);
    let role = to.role.as_deref().unwrap_or(phrases.role_gap);
    let fill = |template: &str| template.replace("{company}", company).replace("{role}", role);
    let mut paragraphs = vec![fill(phrases.greeting)];
    match kind {
        LetterKind::CoverLetter => paragraphs.extend(cover_letter(&telling, to, angle, &fill)),
        note => {
            let note = phrases.note(note);
            paragraphs.extend(note.before.iter().map(|paragraph| fill(paragraph)));
            paragraphs.extend(Some(telling.best(note.facts)).filter(|facts| !facts.is_empty()));
            paragraphs.extend(note.after.iter().map(|paragraph| fill(paragraph)));
        }
    }
    paragraphs.push(telling.signature());
    paragraphs.join("\n\n")
}

fn cover_letter(telling: &Telling<'_>, to: &Addressee, angle: Angle, fill: &dyn Fn(&str) -> String) -> Vec<String> {
    let phrases = telling.phrases;
    let mut before = vec![fill(phrases.opening(angle)), fill(phrases.why_gap)];
    before.extend(telling.skills(to.posting.as_deref()).filter(|_| angle == Angle::Requirements));
    let mut after = Vec::new();
    after.extend(telling.studies());
    after.extend(telling.skills(None).filter(|_| angle != Angle::Requirements));
    after.push(fill(phrases.closing));
    let length = |paragraphs: &[String]| paragraphs.iter().map(|paragraph| words(paragraph).len()).sum::<usize>();
    let around = length(&before) + length(&after) + words(&telling.signature()).len() + 5;
    before.extend(telling.positions(angle, FEWEST_WORDS.saturating_sub(around), MOST_WORDS.saturating_sub(around)));
    before.extend(after);
    before
}
