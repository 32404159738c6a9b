//! What is shown of reminders, and the port through which it is shown: the shell's notifications, or a test's list.

use futures_util::future::BoxFuture;

use super::Subject;
use crate::{Error, Result, ids::ReminderId};

/// A notification: one reminder, several in one, or a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it reminds of; a trial reminds of nothing.
    pub reminders: Vec<ReminderId>,
    pub title: String,
    pub body: String,
    /// What a click opens; nothing opens Today.
    pub subject: Option<Subject>,
}

/// What is known once a notification is on its way to the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What the system calls the service that took it, where it says.
    pub service: Option<String>,
}

/// Where notifications appear.
pub trait Notifier: Send + Sync {
    /// Shows one. [`Error::Notifications`] if the system has nothing that would.
    fn show<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Shown>>;
}

/// For doors without a desktop: nothing can be shown.
pub struct Silent;

impl Notifier for Silent {
    fn show<'a>(&'a self, _: &'a Notice) -> BoxFuture<'a, Result<Shown>> {
        let message = "Only the open application can show notifications. Open its window and try again.";
        Box::pin(std::future::ready(Err(Error::Notifications(message.into()))))
    }
}
