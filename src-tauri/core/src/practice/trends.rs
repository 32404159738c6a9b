//! How practice goes over time: scores session by session, the weakest dimension, the streak of weeks, and what to
//! practise next.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Difficulty, DimensionMean, MockInterview, report};
use crate::{
    clock::Instant,
    ids::{JobId, MockInterviewId},
    interviews::{InterviewCard, InterviewType},
    weeks,
};

/// The sessions whose answers make up the picture of now.
const RECENT: usize = 5;
/// An interview this near decides what to practise, in days.
const SOON: u64 = 14;

/// Over all finished sessions, oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PracticeTrends {
    pub sessions: Vec<SessionMarks>,
    /// Over the answers of the last five sessions.
    pub dimensions: Vec<DimensionMean>,
    /// The dimension with the lowest mean.
    pub weakest: Option<String>,
    /// Weeks in a row, up to this one or the last, with a finished session.
    pub streak_weeks: u32,
    pub next: NextPractice,
}

/// The scores of one finished session.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SessionMarks {
    pub id: MockInterviewId,
    pub title: String,
    pub completed_at: Instant,
    pub overall_score: Option<f64>,
    pub technical_score: Option<f64>,
    pub communication_score: Option<f64>,
}

/// What to practise next, and why.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NextPractice {
    pub interview_type: InterviewType,
    pub difficulty: Difficulty,
    pub job_id: Option<JobId>,
    pub reason: NextReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NextReason {
    /// Nothing was practised yet.
    Beginning,
    /// An interview of this type comes up.
    InterviewSoon,
    /// It trains the weakest dimension.
    WeakestDimension,
}

/// In whose weeks to count.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TrendsQuery {
    /// IANA name; UTC if left out.
    #[ts(optional)]
    pub time_zone: Option<String>,
}

/// `sessions` are finished, oldest first; `upcoming` are interviews to come, soonest first.
pub(super) fn trends(sessions: &[MockInterview], upcoming: &[InterviewCard], now: Instant, zone: Tz) -> PracticeTrends {
    let recent = sessions.iter().rev().take(RECENT).filter_map(|session| session.answer_scores.as_ref());
    let dimensions = report::dimension_means(recent.flat_map(|scores| &scores.answers));
    let judged = dimensions.iter().filter_map(|mean| Some((mean, mean.mean?)));
    let weakest = judged.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(mean, _)| mean.dimension.clone());
    let days: Vec<NaiveDate> =
        sessions.iter().filter_map(|session| Some(weeks::day_of(session.completed_at?, zone))).collect();
    PracticeTrends {
        next: next(sessions, upcoming, weakest.as_deref(), now),
        streak_weeks: streak(&days, weeks::day_of(now, zone)),
        sessions: sessions.iter().filter_map(marks).collect(),
        dimensions,
        weakest,
    }
}

fn marks(session: &MockInterview) -> Option<SessionMarks> {
    Some(SessionMarks {
        id: session.id,
        title: session.title.clone(),
        completed_at: session.completed_at?,
        overall_score: session.overall_score,
        technical_score: session.technical_score,
        communication_score: session.communication_score,
    })
}

fn streak(days: &[NaiveDate], today: NaiveDate) -> u32 {
    let this_week = weeks::monday_of(today);
    let practised = |monday: NaiveDate| days.iter().any(|day| weeks::monday_of(*day) == monday);
    let before = |monday: NaiveDate| monday - Days::new(7);
    // A week that has only begun breaks no streak.
    let mut monday = if practised(this_week) { this_week } else { before(this_week) };
    let mut weeks = 0;
    while practised(monday) {
        weeks += 1;
        monday = before(monday);
    }
    weeks
}

fn next(sessions: &[MockInterview], upcoming: &[InterviewCard], weakest: Option<&str>, now: Instant) -> NextPractice {
    let difficulty = match sessions.last().and_then(|session| session.overall_score) {
        Some(score) if score >= 75.0 => Difficulty::Hard,
        Some(score) if score < 50.0 => Difficulty::Easy,
        _ => Difficulty::Medium,
    };
    if let Some(soon) = upcoming.iter().find(|interview| interview.scheduled_at <= now + Days::new(SOON)) {
        let reason = NextReason::InterviewSoon;
        return NextPractice { interview_type: soon.interview_type, difficulty, job_id: Some(soon.job.id), reason };
    }
    let (interview_type, reason) = match weakest {
        None => (InterviewType::Behavioral, NextReason::Beginning),
        Some("relevance") => (InterviewType::Phone, NextReason::WeakestDimension),
        Some("role_depth" | "specificity") => (InterviewType::Technical, NextReason::WeakestDimension),
        Some(_) => (InterviewType::Behavioral, NextReason::WeakestDimension),
    };
    NextPractice { interview_type, difficulty, job_id: None, reason }
}
