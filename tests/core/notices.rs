//! Notifications as a list, and what can go wrong with them.

use std::sync::{Arc, Mutex};

use coach_core::{
    Error, Result,
    ids::ReminderId,
    reminders::{Notice, Notifier, Shown},
};
use futures_util::future::BoxFuture;
use tokio::sync::Notify;

/// What happens when a notice is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    #[default]
    Seen,
    /// No service takes it.
    Refused,
    /// The process dies before it is on the screen.
    DiesBefore,
    /// The process dies when it has just appeared.
    DiesAfter,
}

#[derive(Clone, Default)]
pub struct Notices {
    told: Arc<Mutex<(Fate, Vec<Notice>)>>,
    death: Arc<Notify>,
}

impl Notices {
    pub fn meet(&self, fate: Fate) {
        self.told.lock().unwrap().0 = fate;
    }

    /// What was shown since this was asked last.
    pub fn taken(&self) -> Vec<Notice> {
        std::mem::take(&mut self.told.lock().unwrap().1)
    }

    pub fn titles(&self) -> Vec<String> {
        self.taken().into_iter().map(|notice| notice.title).collect()
    }

    /// The reminders among what was shown since this was asked last, one each time it was shown.
    pub fn reminders(&self) -> Vec<ReminderId> {
        self.taken().into_iter().flat_map(|notice| notice.reminders).collect()
    }

    /// Once the process should be dead.
    pub async fn death(&self) {
        self.death.notified().await;
    }
}

impl Notifier for Notices {
    fn show<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Shown>> {
        Box::pin(async {
            let fate = self.told.lock().unwrap().0;
            if matches!(fate, Fate::Seen | Fate::DiesAfter) {
                self.told.lock().unwrap().1.push(notice.clone());
            }
            match fate {
                Fate::Seen => Ok(Shown { service: Some("a list".into()) }),
                Fate::Refused => Err(Error::Notifications("Nothing shows notifications here.".into())),
                Fate::DiesBefore | Fate::DiesAfter => {
                    self.death.notify_one();
                    std::future::pending().await
                }
            }
        })
    }
}
