//! The system's notifications. The core says what to show and when; a click or a button comes back as its command. On
//! Linux nothing would say that nobody shows them, so the bus is asked first.

use std::sync::atomic::{AtomicI32, Ordering};

use coach_core::{
    Error, IpcError, Result,
    event::Event,
    ids::ReminderId,
    record::ById,
    reminders::{
        Notice, Notifier, Shown, Subject,
        commands::{SnoozeReminder, acknowledge_reminder, snooze_reminder},
    },
};
use futures_util::future::BoxFuture;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::{Action, ActionPerformed, ActionType, NotificationExt};

use crate::{door::Door, window};

/// The buttons of a notification that reminds of something.
const BUTTONS: &str = "reminder";
const OPEN: &str = "open";
const SNOOZE: &str = "snooze";

pub struct Desktop {
    handle: AppHandle,
    shown: AtomicI32,
}

impl Desktop {
    pub fn new(handle: AppHandle) -> Self {
        Self { handle, shown: AtomicI32::new(0) }
    }
}

impl Notifier for Desktop {
    fn show<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<Shown>> {
        Box::pin(async move {
            let service = service::find().await?;
            let builder = self.handle.notification().builder();
            let mut builder = builder
                .id(self.shown.fetch_add(1, Ordering::Relaxed))
                .title(&notice.title)
                .body(service.body(&notice.body))
                .extra("reminders", &notice.reminders)
                .extra("subject", notice.subject);
            if !notice.reminders.is_empty() {
                builder = builder.action_type_id(BUTTONS);
            }
            builder.show().map_err(|error| {
                tracing::warn!(%error, "a notification was refused");
                Error::Notifications(
                    "The system refused to show a notification. Look at its notification settings.".into(),
                )
            })?;
            Ok(Shown { service: service.name })
        })
    }
}

/// Listens to clicks and buttons; must come before the first notification.
pub fn listen(handle: &AppHandle) -> tauri_plugin_notification::Result<()> {
    let buttons = vec![Action::builder(OPEN, "Open").build(), Action::builder(SNOOZE, "In 10 minutes").build()];
    let notifications = handle.notification();
    notifications.register_action_types(vec![ActionType::builder(BUTTONS).actions(buttons).build()])?;
    let listening = handle.clone();
    notifications.on_action(move |performed| answered(&listening, performed))
}

fn answered(handle: &AppHandle, performed: &ActionPerformed) {
    let Some(notification) = performed.notification() else { return };
    let said = |name: &str| notification.extra().get(name).cloned().unwrap_or_default();
    let reminders: Vec<ReminderId> = serde_json::from_value(said("reminders")).unwrap_or_default();
    let subject: Option<Subject> = serde_json::from_value(said("subject")).unwrap_or_default();
    let (handle, is_snooze) = (handle.clone(), performed.action_id() == SNOOZE);
    tauri::async_runtime::spawn(async move {
        let done = if is_snooze { put_off(&handle, reminders).await } else { open(&handle, reminders, subject).await };
        if let Err(error) = done {
            tracing::warn!(error = error.message, "the answer to a notification was lost");
        }
    });
}

async fn put_off(handle: &AppHandle, reminders: Vec<ReminderId>) -> Result<(), IpcError> {
    let door = handle.state::<Door>();
    let app = door.app().await?;
    let actor = app.actor(None).await?;
    for id in reminders {
        snooze_reminder(app, actor, SnoozeReminder { id, minutes: None }).await?;
    }
    Ok(())
}

async fn open(handle: &AppHandle, reminders: Vec<ReminderId>, subject: Option<Subject>) -> Result<(), IpcError> {
    // The window comes first: what is locked or gone is the page's to tell.
    window::show(handle);
    let door = handle.state::<Door>();
    let app = door.app().await?;
    app.emit(Event::Open { subject });
    let actor = app.actor(None).await?;
    for id in reminders {
        acknowledge_reminder(app, actor, ById { id }).await?;
    }
    Ok(())
}

/// What shows notifications.
struct Service {
    name: Option<String>,
    /// Whether `<` and `&` in a text mean something to it.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code))]
    has_markup: bool,
}

impl Service {
    fn body(&self, text: &str) -> String {
        if self.has_markup {
            text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
        } else {
            text.to_owned()
        }
    }
}

#[cfg(target_os = "linux")]
mod service {
    use std::time::Duration;

    use coach_core::{Error, Result};
    use zbus::Connection;

    use super::Service;

    const NAME: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    /// A service that is started by this question may be broken and never answer.
    const PATIENCE: Duration = Duration::from_secs(3);

    pub async fn find() -> Result<Service> {
        match tokio::time::timeout(PATIENCE, ask()).await {
            Ok(Ok(service)) => Ok(service),
            Ok(Err(error)) => {
                tracing::warn!(%error, "no notification service");
                Err(missing("No program of this desktop shows notifications"))
            }
            Err(_) => Err(missing("The program that shows notifications does not answer")),
        }
    }

    fn missing(what: &str) -> Error {
        let message = "Reminders will wait in Today. Turn notifications on in the desktop's settings, or install a \
                       notification service such as dunst or mako.";
        Error::Notifications(format!("{what}. {message}"))
    }

    async fn ask() -> zbus::Result<Service> {
        let connection = Connection::session().await?;
        let call = async |method: &'static str| connection.call_method(Some(NAME), PATH, Some(NAME), method, &()).await;
        let (name, _, _, _): (String, String, String, String) =
            call("GetServerInformation").await?.body().deserialize()?;
        let capabilities: Vec<String> = call("GetCapabilities").await?.body().deserialize()?;
        let has_markup = capabilities.iter().any(|capability| capability == "body-markup");
        Ok(Service { name: Some(name), has_markup })
    }
}

#[cfg(not(target_os = "linux"))]
mod service {
    use coach_core::Result;

    use super::Service;

    /// These systems take every notification; whether it is seen is the person's own setting.
    pub async fn find() -> Result<Service> {
        Ok(Service { name: None, has_markup: false })
    }
}
