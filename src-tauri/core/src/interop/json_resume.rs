//! JSON Resume 1.x, both ways: what a resume says as fields of the profile, and the profile as a resume. Sections that
//! the profile has no place for stay in the resume they came with.

mod dates;
mod filling;
mod written;

pub use filling::filling;
pub use written::written;
