//! A calendar file in a folder the person chose, kept up to date for the calendars that read it from there. It is whole at
//! every moment: written beside and put in its place.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::error::RecvError;
use ts_rs::TS;

use super::written;
use crate::{
    App, Error, Result,
    accounts::Actor,
    clock::Instant,
    event::{Event, Topic},
    ids::UserId,
    ipc::Nothing,
    settings,
};

/// The setting that holds where the file is.
const KEY: &str = "calendar_file";
const NAME: &str = "career-coach-interviews.ics";

/// Where the calendar file is kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Place {
    folder: Option<PathBuf>,
    written_at: Option<Instant>,
    problem: Option<String>,
}

/// The calendar file as the window may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CalendarFile {
    /// The folder's own name; none if no file is kept.
    pub folder: Option<String>,
    pub name: String,
    pub written_at: Option<Instant>,
    /// Why it is not up to date.
    pub problem: Option<String>,
}

/// Where to keep the calendar file.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ChooseCalendarFolder {
    /// A ticket for a folder; no file is kept any more if left out.
    #[ts(optional)]
    pub folder: Option<String>,
}

pub async fn calendar_file(app: &App, actor: Actor, _: Nothing) -> Result<CalendarFile> {
    Ok(shown(place(app, actor.user).await?))
}

pub async fn choose_calendar_folder(
    app: &App,
    actor: Actor,
    ChooseCalendarFolder { folder }: ChooseCalendarFolder,
) -> Result<CalendarFile> {
    let folder = folder.map(|ticket| app.destination(&ticket)).transpose()?;
    if folder.as_deref().is_some_and(|folder| !folder.is_dir()) {
        return Err(Error::invalid("folder", "Choose a folder that is there."));
    }
    let mut place = Place { folder, ..Place::default() };
    if place.folder.is_some() {
        write(app, actor.user, &mut place).await?;
    }
    keep_place(app, actor.user, &place).await?;
    Ok(shown(place))
}

/// Brings the file up to date if one is kept. What stands in the way is kept with its place.
pub async fn refresh(app: &App, actor: Actor) -> Result<()> {
    let mut place = place(app, actor.user).await?;
    if place.folder.is_none() {
        return Ok(());
    }
    let before = (place.problem.clone(), place.written_at);
    if let Err(error) = write(app, actor.user, &mut place).await {
        place.problem = Some(error.to_string());
    }
    if before != (place.problem.clone(), place.written_at) {
        keep_place(app, actor.user, &place).await?;
    }
    Ok(())
}

/// Keeps the file up to date for as long as it is polled.
pub async fn keep(app: &App) {
    use Topic::{Interviews, Jobs, Reminders, Trash};
    let mut events = app.subscribe();
    loop {
        let refreshed = match app.actor(None).await {
            Ok(actor) => refresh(app, actor).await,
            Err(error) => Err(error),
        };
        if let Err(error) = refreshed {
            tracing::warn!(%error, "the calendar file could not be looked after");
        }
        loop {
            match events.recv().await {
                Ok(Event::Changed { topic: Interviews | Jobs | Reminders | Trash }) | Err(RecvError::Lagged(_)) => {
                    break;
                }
                Ok(_) => {}
                Err(RecvError::Closed) => return,
            }
        }
    }
}

async fn write(app: &App, owner: UserId, place: &mut Place) -> Result<()> {
    let Some(folder) = place.folder.clone() else { return Ok(()) };
    let text = written(&app.db()?, owner, None).await?;
    let is_new = tokio::task::spawn_blocking(move || put(&folder, &text)).await.map_err(Error::internal)??;
    if is_new || place.written_at.is_none() {
        place.written_at = Some(app.clock.now());
    }
    place.problem = None;
    Ok(())
}

/// Says whether the file is another than before.
fn put(folder: &Path, text: &str) -> Result<bool> {
    let file = folder.join(NAME);
    if std::fs::read(&file).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    let mut new = tempfile::Builder::new().prefix(".career-coach-").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    new.persist(&file).map_err(|error| error.error)?;
    Ok(true)
}

async fn place(app: &App, owner: UserId) -> Result<Place> {
    Ok(settings::get(&app.db()?, owner, KEY).await?.unwrap_or_default())
}

async fn keep_place(app: &App, owner: UserId, place: &Place) -> Result<()> {
    let txn = app.begin_write().await?;
    settings::set(&txn, app, owner, KEY, place).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(())
}

fn shown(Place { folder, written_at, problem }: Place) -> CalendarFile {
    let folder = folder.map(|folder| folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned());
    CalendarFile { folder, name: NAME.to_owned(), written_at, problem }
}
