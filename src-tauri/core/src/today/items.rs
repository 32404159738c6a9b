//! The rules that turn records into things to do. Pure: the records and the day come in, items go out.

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;

use super::{TodayAction, TodayItem, TodayKind, Urgency};
use crate::{
    applications::ApplicationCard,
    clock::Instant,
    goals::Goal,
    interviews::InterviewCard,
    jobs::{JobCard, JobHeading, JobStatus},
    record::RecordKind,
    weeks,
};

/// An interview this close is a matter of now.
const SOON: TimeDelta = TimeDelta::hours(2);
/// Days after which what was missed no longer presses: a deadline is not worth a word, a follow-up only a nudge.
const LONG_PAST: i64 = 14;
/// Days without a word after which a job is given up on.
const STALE: i64 = 60;

/// The moment and place from which everything is seen.
#[derive(Clone, Copy)]
pub struct Here {
    pub now: Instant,
    pub zone: Tz,
}

impl Here {
    pub fn today(self) -> NaiveDate {
        weeks::day_of(self.now, self.zone)
    }

    fn urgency(self, due: NaiveDate) -> Urgency {
        match (due - self.today()).num_days() {
            ..0 => Urgency::Now,
            0 => Urgency::Today,
            _ => Urgency::ThisWeek,
        }
    }
}

/// An interview that is coming, or going on.
pub fn coming(here: Here, card: InterviewCard) -> TodayItem {
    let day = weeks::day_of(card.scheduled_at, here.zone);
    let days = (day - here.today()).num_days();
    let urgency = if card.scheduled_at - here.now <= SOON { Urgency::Now } else { here.urgency(day) };
    let (action, prepared) = if card.has_prep_notes {
        (TodayAction::OpenInterview, "")
    } else {
        (TodayAction::WritePrepNotes, ", and there are no notes to prepare with yet")
    };
    let when = if days < 0 { "today".to_owned() } else { day_words(here, day) };
    let clock = card.wall_time.split_once('T').map_or("", |(_, time)| time);
    TodayItem {
        urgency,
        kind: TodayKind::Interview,
        record: RecordKind::Interview,
        id: uuid::Uuid::from(card.id).into(),
        what: format!("{} at {clock} ({})", card.interview_type.words(), card.time_zone),
        why: format!("It is {when}{prepared}."),
        action,
        at: Some(card.scheduled_at),
        due: Some(day),
        job: Some(card.job),
    }
}

/// An interview that is over, of which nothing is known yet.
pub fn over(here: Here, card: InterviewCard) -> TodayItem {
    let day = weeks::day_of(card.scheduled_at, here.zone);
    let days = (here.today() - day).num_days();
    let (urgency, why) = match days {
        ..=1 => (Urgency::Today, "Write down how it went while it is fresh, and thank them within a day.".to_owned()),
        days => (Urgency::Nudge, format!("It was {days} days ago, and how it went is not noted.")),
    };
    TodayItem {
        urgency,
        kind: TodayKind::Outcome,
        record: RecordKind::Interview,
        id: uuid::Uuid::from(card.id).into(),
        what: format!("{}: how did it go?", card.interview_type.words()),
        why,
        action: TodayAction::RecordOutcome,
        at: Some(card.scheduled_at),
        due: Some(day),
        job: Some(card.job),
    }
}

/// A next action that is due, overdue or due this week.
pub fn next_action(here: Here, card: &JobCard) -> Option<TodayItem> {
    let due = card.next_action_date?;
    Some(TodayItem {
        urgency: here.urgency(due),
        kind: TodayKind::NextAction,
        record: RecordKind::Job,
        id: uuid::Uuid::from(card.id).into(),
        job: Some(heading(card)),
        what: card.next_action.clone().unwrap_or_else(|| "Next step".to_owned()),
        why: due_words(here, due),
        action: TodayAction::DoNextAction,
        at: None,
        due: Some(due),
    })
}

/// A follow-up that the person planned and has not made since.
pub fn follow_up(here: Here, card: ApplicationCard) -> Option<TodayItem> {
    let due = card.follow_up_date?;
    let is_made = card.followed_up_at.is_some_and(|at| weeks::day_of(at, here.zone) >= due);
    let late = (here.today() - due).num_days();
    let (urgency, why) = if late > LONG_PAST {
        (Urgency::Nudge, format!("You planned it {late} days ago: write now, or let it go."))
    } else {
        (here.urgency(due), due_words(here, due))
    };
    (!is_made && !card.job.status.is_closed()).then(|| TodayItem {
        urgency,
        kind: TodayKind::FollowUp,
        record: RecordKind::Application,
        id: uuid::Uuid::from(card.id).into(),
        what: "Follow up on your application".to_owned(),
        why,
        action: TodayAction::FollowUp,
        at: None,
        due: Some(due),
        job: Some(card.job),
    })
}

/// The deadline of a job that nothing was sent to.
pub fn deadline(here: Here, card: &JobCard) -> Option<TodayItem> {
    let due = card.deadline?;
    let late = (here.today() - due).num_days();
    let (urgency, why) = match late {
        ..=0 => (here.urgency(due), format!("The deadline is {}.", day_words(here, due))),
        late if late <= LONG_PAST => (
            Urgency::Nudge,
            format!("The deadline was {}: ask whether you still may, or let it go.", day_words(here, due)),
        ),
        _ => return None,
    };
    Some(TodayItem {
        urgency,
        kind: TodayKind::Deadline,
        record: RecordKind::Job,
        id: uuid::Uuid::from(card.id).into(),
        job: Some(heading(card)),
        what: if late > 0 { "The deadline has passed" } else { "Apply before the deadline" }.to_owned(),
        why,
        action: TodayAction::Apply,
        at: None,
        due: Some(due),
    })
}

/// What of a goal is due by that day: steps that are not done, and the goal itself.
pub fn of_goal(here: Here, goal: &Goal, by: NaiveDate) -> Vec<TodayItem> {
    let item = |what: &str, due: NaiveDate, why: String| TodayItem {
        urgency: here.urgency(due),
        kind: TodayKind::Goal,
        record: RecordKind::Goal,
        id: uuid::Uuid::from(goal.id).into(),
        job: None,
        what: what.to_owned(),
        why,
        action: TodayAction::OpenGoal,
        at: None,
        due: Some(due),
    };
    let milestones = goal.milestones.iter().flat_map(|milestones| &milestones.items);
    let steps = milestones.filter(|step| step.done_at.is_none()).filter_map(|step| {
        let why = |due| format!("A step to “{}”. {}", goal.title, due_words(here, due));
        step.due.map(|due| item(&step.title, due, why(due)))
    });
    let end = goal.target_date.map(|due| {
        let why = format!("You meant to be there {}, and are at {} %.", day_words(here, due), goal.progress);
        item(&goal.title, due, why)
    });
    steps.chain(end).filter(|item| item.due <= Some(by)).collect()
}

/// A job that has been silent for longer than its stage should be.
pub fn silence(here: Here, card: &JobCard) -> Option<TodayItem> {
    let days = (here.now - card.last_activity_at).num_days();
    let (what, why, action) = match card.status {
        status if !status.is_closed() && days >= STALE => {
            ("Close it or ask a last time", "no word: it has probably come to nothing", TodayAction::CloseJob)
        }
        JobStatus::OfferReceived if days >= 1 => {
            ("Answer the offer", "the offer waits: reply within a day, if only to say when", TodayAction::AnswerOffer)
        }
        JobStatus::Applied if days >= 14 => {
            ("Follow up a last time", "no word: a second follow-up is the last that helps", TodayAction::FollowUp)
        }
        JobStatus::Applied if days >= 7 => {
            ("Follow up", "no word: a week after applying is the time to ask", TodayAction::FollowUp)
        }
        JobStatus::InterviewCompleted if days >= 7 => {
            ("Ask where they stand", "no word after your interview", TodayAction::FollowUp)
        }
        _ => return None,
    };
    let plural = if days == 1 { "day" } else { "days" };
    Some(TodayItem {
        urgency: Urgency::Nudge,
        kind: TodayKind::Silence,
        record: RecordKind::Job,
        id: uuid::Uuid::from(card.id).into(),
        job: Some(heading(card)),
        what: what.to_owned(),
        why: format!("{days} {plural}, {why}."),
        action,
        at: None,
        due: None,
    })
}

fn due_words(here: Here, due: NaiveDate) -> String {
    match (here.today() - due).num_days() {
        0 => "You planned it for today.".to_owned(),
        1 => "You planned it for yesterday.".to_owned(),
        late @ 2.. => format!("You planned it {late} days ago."),
        -1 => "You planned it for tomorrow.".to_owned(),
        early => format!("You planned it for {}, in {} days.", due.format("%Y-%m-%d"), -early),
    }
}

fn day_words(here: Here, day: NaiveDate) -> String {
    match (day - here.today()).num_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        days @ 2.. => format!("in {days} days"),
        days => format!("{} days ago", -days),
    }
}

fn heading(card: &JobCard) -> JobHeading {
    JobHeading { id: card.id, title: card.title.clone(), company: card.company.clone(), status: card.status }
}
