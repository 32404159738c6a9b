//! What a person has done in their search, and when: the events that goals, insights and the day's overview count.
//! Everything comes from the records and the history of jobs; nothing is stored.

mod store;

pub use store::moments;

use crate::choices::choices;

choices! {
    /// Something done that can be counted.
    Activity {
        /// A job entered the history.
        #[default]
        JobsSaved,
        /// A job first reached APPLIED.
        ApplicationsSubmitted,
        /// An interview took place.
        InterviewsHeld,
        /// A practice interview was finished.
        PracticeCompleted,
    }
}
