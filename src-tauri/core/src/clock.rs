//! Time and randomness, the two things a rule may not reach for by itself. Tests fix both.

use std::sync::Mutex;

use chrono::{DateTime, SubsecRound, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// A moment, always UTC, in milliseconds.
pub type Instant = DateTime<Utc>;

/// Where "now" comes from.
pub enum Clock {
    /// The computer's wall clock.
    System,
    /// A moment that only moves when a test moves it.
    Fixed(Mutex<Instant>),
}

impl Clock {
    pub fn fixed(at: Instant) -> Self {
        Self::Fixed(Mutex::new(at.trunc_subsecs(3)))
    }

    pub fn now(&self) -> Instant {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
            Self::System => Utc::now().trunc_subsecs(3),
            Self::Fixed(at) => *at.lock().expect("no panic while the clock is held"),
        }
    }

    /// Moves a fixed clock; the system's clock moves by itself.
    pub fn advance(&self, by: chrono::TimeDelta) {
        if let Self::Fixed(at) = self {
            *at.lock().expect("no panic while the clock is held") += by;
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
