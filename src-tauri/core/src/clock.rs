//! Time, the zone this computer is in, and randomness: what a rule may not reach for by itself. Tests fix them.

use std::{sync::Mutex, time::Duration};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use chrono_tz::Tz;
use rand::{Rng, SeedableRng, rngs::StdRng};
use tokio::sync::watch;

/// A moment, always UTC, in milliseconds.
pub type Instant = DateTime<Utc>;

/// Where "now" comes from.
pub enum Clock {
    /// The computer's wall clock.
    System,
    /// A moment that only moves when a test moves it, in a zone that only changes when a test changes it.
    Fixed { at: watch::Sender<Instant>, zone: Mutex<Tz> },
}

impl Clock {
    pub fn fixed(at: Instant) -> Self {
        Self::Fixed { at: watch::Sender::new(at.trunc_subsecs(3)), zone: Mutex::new(Tz::UTC) }
    }

    pub fn now(&self) -> Instant {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
            Self::System => Utc::now().trunc_subsecs(3),
            Self::Fixed { at, .. } => *at.borrow(),
        }
    }

    /// The zone this computer's own clocks are in; UTC if it does not say.
    pub fn zone(&self) -> Tz {
        match self {
            Self::System => iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC),
            Self::Fixed { zone, .. } => *zone.lock().expect("no panic while the zone is held"),
        }
    }

    /// Moves a fixed clock, back if `by` is negative; the system's clock moves by itself.
    pub fn advance(&self, by: TimeDelta) {
        if let Self::Fixed { at, .. } = self {
            at.send_modify(|at| *at += by);
        }
    }

    /// Takes a fixed clock to another zone.
    pub fn travel(&self, to: Tz) {
        if let Self::Fixed { zone, .. } = self {
            *zone.lock().expect("no panic while the zone is held") = to;
        }
    }

    /// Waits until this much time has passed on this clock.
    pub async fn sleep(&self, time: Duration) {
        match self {
            Self::System => tokio::time::sleep(time).await,
            Self::Fixed { at, .. } => {
                let until = self.now() + TimeDelta::from_std(time).unwrap_or(TimeDelta::MAX);
                // It fails only once the clock is gone, and then nobody waits.
                let _ = at.subscribe().wait_for(|now| *now >= until).await;
            }
        }
    }

    /// What the work answers, or `None` if it takes longer than this.
    pub async fn within<T>(&self, time: Duration, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            answer = work => Some(answer),
            () = self.sleep(time) => None,
        }
    }
}

/// Random bytes: from the operating system, or from a seed in tests.
pub struct Randomness(Mutex<StdRng>);

impl Randomness {
    pub fn system() -> Self {
        Self(Mutex::new(rand::make_rng()))
    }

    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().expect("no panic while randomness is held").fill_bytes(&mut bytes);
        bytes
    }
}
