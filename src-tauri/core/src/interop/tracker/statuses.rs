//! The words other trackers have for how far a job has got.

use crate::jobs::JobStatus;

/// The status a word stands for, and why it ended, where the word says so.
pub fn status(word: &str) -> Option<(JobStatus, Option<&'static str>)> {
    let plain: String = word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    use JobStatus::*;
    Some(match plain.as_str() {
        "interested" | "saved" | "wishlist" | "bookmarked" | "draft" | "discovered" | "new" | "toapply" | "todo"
        | "researching" | "applying" => (Interested, None),
        "applied" | "sent" | "submitted" | "applicationsent" | "applicationsubmitted" | "underreview" => {
            (Applied, None)
        }
        "interviewscheduled" | "screening" | "screen" | "phonescreen" | "assessment" | "responded" | "interview"
        | "interviewing" | "interviews" | "technicalinterview" | "inprogress" | "onsite" => (InterviewScheduled, None),
        "interviewcompleted" | "interviewdone" | "interviewed" | "afterinterview" | "awaitingdecision" => {
            (InterviewCompleted, None)
        }
        "offerreceived" | "offer" | "offered" | "negotiating" | "negotiation" => (OfferReceived, None),
        "accepted" | "hired" | "offeraccepted" => (Accepted, None),
        "rejected" | "closed" | "notselected" | "declinedbycompany" | "archived" => (Rejected, None),
        "noresponse" | "ghosted" | "noreply" => (Rejected, Some("NO_RESPONSE")),
        "withdrawn" | "withdrew" | "declined" | "discarded" | "iwithdrew" | "offerdeclined" | "notinterested" => {
            (Withdrawn, None)
        }
        _ => return None,
    })
}
