//! Interviews as calendars know them: written as iCalendar (RFC 5545) for one, for all and into a file that calendars
//! subscribe to; invitations read. What an invitation does to an interview is the affair of importing.

pub mod file;
mod reading;
mod writing;
mod zones;

pub use reading::{Invitation, Invitations, is_calendar, read};
pub use writing::written;
