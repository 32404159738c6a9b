//! What a person chose of reminders: how long before an interview, at what time of day, and when to be left alone.

use chrono::{NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::when;
use crate::{Error, Result, check, clock::Instant, ids::UserId, record::Fields, settings, weeks};

/// The setting that holds the choices.
pub const KEY: &str = "reminders";

/// What a person chose of reminders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReminderChoices {
    /// How many minutes before a new interview, each a reminder of its own.
    pub minutes_before: Vec<i32>,
    /// `HH:MM`: when reminders come that are of a day, not of a moment.
    pub time_of_day: String,
    pub follow_ups: bool,
    pub thank_yous: bool,
    pub goals: bool,
    /// `HH:MM`: from then on nothing is shown but what would come too late afterwards; no quiet hours if left out.
    pub quiet_from: Option<String>,
    /// `HH:MM`: until then.
    pub quiet_until: Option<String>,
    /// Whether to stay in the background when the window is closed; none as long as nobody was asked.
    pub background: Option<bool>,
    pub start_at_login: bool,
}

impl Default for ReminderChoices {
    fn default() -> Self {
        Self {
            minutes_before: vec![24 * 60, 60],
            time_of_day: "09:00".to_owned(),
            follow_ups: true,
            thank_yous: true,
            goals: true,
            quiet_from: None,
            quiet_until: None,
            background: None,
            start_at_login: false,
        }
    }
}

/// The longest that a reminder may come before its interview, in minutes.
pub const LONGEST_BEFORE: i32 = 60 * 24 * 60;
/// More reminders than this of one interview are no help.
const MOST_BEFORE: usize = 10;

impl Fields for ReminderChoices {
    fn checked(mut self) -> Result<Self> {
        for minutes in &self.minutes_before {
            check::within("minutes_before", Some(*minutes), 0, LONGEST_BEFORE)?;
        }
        self.minutes_before.sort_by_key(|minutes| std::cmp::Reverse(*minutes));
        self.minutes_before.dedup();
        if self.minutes_before.len() > MOST_BEFORE {
            return Err(Error::invalid("minutes_before", format!("Choose {MOST_BEFORE} at most.")));
        }
        time("time_of_day", &self.time_of_day)?;
        for (field, hour) in [("quiet_from", &self.quiet_from), ("quiet_until", &self.quiet_until)] {
            hour.as_deref().map_or(Ok(()), |hour| time(field, hour).map(drop))?;
        }
        match (&self.quiet_from, &self.quiet_until) {
            (Some(from), Some(until)) if from == until => {
                Err(Error::invalid("quiet_until", "Quiet hours end at another time than they begin."))
            }
            (Some(_), None) => Err(Error::invalid("quiet_until", "Say until when.")),
            (None, Some(_)) => Err(Error::invalid("quiet_from", "Say from when.")),
            _ => Ok(self),
        }
    }
}

impl ReminderChoices {
    pub async fn of(db: &impl ConnectionTrait, owner: UserId) -> Result<Self> {
        Ok(settings::get(db, owner, KEY).await?.unwrap_or_default())
    }

    /// When the quiet hours end that this moment is in; nothing if it is in none.
    pub fn quiet_until(&self, now: Instant, zone: Tz) -> Option<Instant> {
        let from = time("quiet_from", self.quiet_from.as_deref()?).ok()?;
        let until = time("quiet_until", self.quiet_until.as_deref()?).ok()?;
        let here = now.with_timezone(&zone).time().with_second(0)?.with_nanosecond(0)?;
        let is_quiet = if from < until { from <= here && here < until } else { here >= from || here < until };
        let today = weeks::day_of(now, zone);
        let day = if here < until { today } else { today.succ_opt()? };
        is_quiet.then(|| when::lenient(day.and_time(until), zone))
    }

    /// The time of day of reminders that are of a day.
    pub fn hour(&self) -> NaiveTime {
        time("time_of_day", &self.time_of_day).unwrap_or_else(|_| NaiveTime::MIN + TimeDelta::hours(9))
    }
}

fn time(field: &str, text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| Error::invalid(field, "Give a time such as 09:00."))
}
