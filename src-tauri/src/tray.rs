//! The icon beside the clock: the next interview, the window, and the end. It is there only where a desktop has a place
//! for it; without one the application does without.

use std::time::Duration;

use coach_core::{
    App,
    event::{Event, Topic},
    interviews::{InterviewCard, InterviewQuery, InterviewState, InterviewTime, commands::list_interviews},
};
use tauri::{AppHandle, Manager};
use tokio::sync::broadcast::error::RecvError;

use crate::door::Door;

/// What the menu says of the next interview is looked up again after this long at the latest.
const STALE: Duration = Duration::from_secs(300);

/// Shows the icon and keeps its words up to date.
pub async fn keep(handle: AppHandle) {
    let door = handle.state::<Door>();
    let Ok(app) = door.app().await else { return };
    let mut events = app.subscribe();
    let icon = match system::Icon::show(&handle, next_interview(app).await).await {
        Ok(icon) => icon,
        Err(error) => return tracing::info!(%error, "there is no place for a tray icon"),
    };
    loop {
        tokio::select! {
            () = tokio::time::sleep(STALE) => {}
            event = events.recv() => match event {
                Ok(Event::Changed { topic: Topic::Interviews | Topic::Jobs | Topic::Trash | Topic::Vault }) | Err(RecvError::Lagged(_)) => {}
                Ok(_) => continue,
                Err(RecvError::Closed) => return,
            },
        }
        icon.say(next_interview(app).await).await;
    }
}

/// `Charité, Tuesday 2 June, 11:10`, on this computer's clocks.
async fn next_interview(app: &App) -> String {
    let query = InterviewQuery {
        time: InterviewTime::Upcoming,
        states: vec![InterviewState::Scheduled],
        limit: 1,
        ..InterviewQuery::default()
    };
    let next = async {
        let actor = app.actor(None).await?;
        list_interviews(app, actor, query).await
    };
    match next.await.map(|page| page.items.into_iter().next()) {
        Ok(Some(card)) => words(app, &card),
        Ok(None) => "No interview is planned".to_owned(),
        Err(_) => "Locked".to_owned(),
    }
}

fn words(app: &App, card: &InterviewCard) -> String {
    let here = card.scheduled_at.with_timezone(&app.clock.zone());
    format!("{}, {}", card.job.company, here.format("%A %-d %B, %H:%M"))
}

#[cfg(target_os = "linux")]
mod system {
    use ksni::{MenuItem, TrayMethods, menu::StandardItem};
    use tauri::{AppHandle, image::Image};

    use crate::window;

    const PICTURE: &[u8] = include_bytes!("../../icons/32x32.png");

    pub struct Icon(ksni::Handle<Tray>);

    pub struct Tray {
        handle: AppHandle,
        next: String,
        picture: Vec<ksni::Icon>,
    }

    impl Icon {
        pub async fn show(handle: &AppHandle, next: String) -> Result<Self, ksni::Error> {
            let tray = Tray { handle: handle.clone(), next, picture: picture().into_iter().collect() };
            // The well-known name is one a confined package may not own; the watcher takes the connection's own.
            Ok(Self(tray.disable_dbus_name(true).spawn().await?))
        }

        pub async fn say(&self, next: String) {
            self.0.update(|tray| tray.next = next).await;
        }
    }

    impl ksni::Tray for Tray {
        fn id(&self) -> String {
            "app.careercoach.desktop".to_owned()
        }

        fn title(&self) -> String {
            "AI Career Coach".to_owned()
        }

        fn icon_pixmap(&self) -> Vec<ksni::Icon> {
            self.picture.clone()
        }

        fn activate(&mut self, _: i32, _: i32) {
            window::show(&self.handle);
        }

        fn menu(&self) -> Vec<MenuItem<Self>> {
            let next = StandardItem { label: self.next.clone(), enabled: false, ..StandardItem::default() };
            let open = StandardItem {
                label: "Open AI Career Coach".to_owned(),
                activate: Box::new(|tray: &mut Self| window::show(&tray.handle)),
                ..StandardItem::default()
            };
            let quit = StandardItem {
                label: "Quit".to_owned(),
                activate: Box::new(|tray: &mut Self| tray.handle.exit(0)),
                ..StandardItem::default()
            };
            vec![next.into(), MenuItem::Separator, open.into(), quit.into()]
        }
    }

    /// The picture with its bytes in the order that the bus asks for: alpha, red, green, blue.
    fn picture() -> Option<ksni::Icon> {
        let image = Image::from_bytes(PICTURE).ok()?;
        let data = image.rgba().chunks_exact(4).flat_map(|pixel| [pixel[3], pixel[0], pixel[1], pixel[2]]).collect();
        let side = |pixels: u32| i32::try_from(pixels).ok();
        Some(ksni::Icon { width: side(image.width())?, height: side(image.height())?, data })
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use tauri::{
        AppHandle, Wry,
        menu::{MenuBuilder, MenuItem, MenuItemBuilder},
        tray::TrayIconBuilder,
    };

    use crate::window;

    pub struct Icon(MenuItem<Wry>);

    impl Icon {
        pub async fn show(handle: &AppHandle, next: String) -> tauri::Result<Self> {
            let next = MenuItemBuilder::new(next).enabled(false).build(handle)?;
            let menu = MenuBuilder::new(handle)
                .item(&next)
                .separator()
                .text("tray_open", "Open AI Career Coach")
                .text("tray_quit", "Quit")
                .build()?;
            let icon =
                TrayIconBuilder::new().tooltip("AI Career Coach").menu(&menu).on_menu_event(
                    |handle, event| match event.id().as_ref() {
                        "tray_open" => window::show(handle),
                        "tray_quit" => handle.exit(0),
                        _ => {}
                    },
                );
            let icon = handle.default_window_icon().cloned().into_iter().fold(icon, |icon, picture| icon.icon(picture));
            icon.build(handle)?;
            Ok(Self(next))
        }

        pub async fn say(&self, next: String) {
            if let Err(error) = self.0.set_text(next) {
                tracing::warn!(%error, "the tray could not be updated");
            }
        }
    }
}
