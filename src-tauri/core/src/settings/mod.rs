//! What a person chose: values by key, one JSON value each, kept per user. What a key means is the affair of the
//! feature that owns it.

mod store;

pub use store::{get, set};
