//! Times of one thing done many times over, and two things timed in turn.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// Every time it took, in the order of the rounds.
#[derive(Default)]
pub struct Timings(Vec<Duration>);

impl Timings {
    pub async fn time<T>(&mut self, work: impl Future<Output = T>) -> T {
        let begin = Instant::now();
        let result = work.await;
        self.0.push(begin.elapsed());
        result
    }

    fn time_now(&mut self, work: &mut impl FnMut()) {
        let begin = Instant::now();
        work();
        self.0.push(begin.elapsed());
    }

    /// In milliseconds.
    pub fn median(&self) -> f64 {
        self.percentile(0.5)
    }

    fn percentile(&self, part: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted[((sorted.len() - 1) as f64 * part).round() as usize].as_secs_f64() * 1e3
    }

    /// The words above the two columns of [`fmt::Display`].
    pub fn heading(name: &str) -> String {
        format!("{:>16}{:>12}", format!("{name} p50 ms"), "p95 ms")
    }
}

impl fmt::Display for Timings {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:>16.2}{:>12.2}", self.median(), self.percentile(0.95))
    }
}

/// Does one, then the other, round after round; the first round warms both up and does not count.
pub fn alternately(rounds: usize, mut one: impl FnMut(), mut other: impl FnMut()) -> (Timings, Timings) {
    let (mut ones, mut others) = (Timings::default(), Timings::default());
    one();
    other();
    for _ in 0..rounds {
        ones.time_now(&mut one);
        others.time_now(&mut other);
    }
    (ones, others)
}
