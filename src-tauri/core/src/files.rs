//! Files the person gave us. A door hands over a path or bytes once and gets a ticket; from then on only the ticket
//! travels, so no path ever reaches the window and no window can name a file it was not given.

use std::{
    collections::HashMap,
    io::Write,
    path::{Path, PathBuf},
    sync::Mutex,
};

use crate::{App, Error, Result, event::Ticket};

/// The largest file that is taken in, in bytes.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;

#[derive(Default)]
pub struct Tickets(Mutex<HashMap<String, Given>>);

impl Tickets {
    /// Every ticket so far is void.
    pub fn forget(&self) {
        self.0.lock().expect("no panic while tickets are held").clear();
    }
}

#[derive(Clone)]
enum Given {
    Path(PathBuf),
    Bytes(String, Vec<u8>),
    /// Where the person wants a file written.
    Destination(PathBuf),
}

/// A given file in its place, for what is too large to hold in memory.
pub struct GivenPath {
    pub path: PathBuf,
    /// Keeps the file of bytes that had no place of their own.
    _temporary: Option<tempfile::NamedTempFile>,
}

impl GivenPath {
    pub fn of(path: PathBuf) -> Self {
        Self { path, _temporary: None }
    }
}

/// A file's own name and its content.
pub struct GivenFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl App {
    /// A ticket for a file on disk, dropped or picked by the person.
    pub fn ticket_for_path(&self, path: PathBuf) -> Result<Ticket> {
        let size = std::fs::metadata(&path)?.len();
        let name = file_name(&path);
        Ok(self.ticket(Given::Path(path), name, size))
    }

    /// A ticket for bytes that came by another way (pasted, or from the test server).
    pub fn ticket_for_bytes(&self, name: String, bytes: Vec<u8>) -> Ticket {
        let size = bytes.len() as u64;
        self.ticket(Given::Bytes(name.clone(), bytes), name, size)
    }

    /// A ticket for a file to write, chosen by the person in the system's dialog.
    pub fn ticket_for_destination(&self, path: PathBuf) -> Ticket {
        let name = file_name(&path);
        self.ticket(Given::Destination(path), name, 0)
    }

    /// Where a ticket says that a file is to be written.
    pub fn destination(&self, ticket: &str) -> Result<PathBuf> {
        match self.given(ticket)? {
            Given::Destination(path) => Ok(path),
            Given::Path(_) | Given::Bytes(..) => Err(Error::NotFound("file")),
        }
    }

    /// The name and place of the file a ticket stands for, however large it is.
    pub fn given_path(&self, ticket: &str) -> Result<(String, GivenPath)> {
        match self.given(ticket)? {
            Given::Path(path) => Ok((file_name(&path), GivenPath::of(path))),
            Given::Bytes(name, bytes) => {
                let mut file = tempfile::NamedTempFile::new()?;
                file.write_all(&bytes)?;
                Ok((name, GivenPath { path: file.path().to_owned(), _temporary: Some(file) }))
            }
            Given::Destination(_) => Err(Error::NotFound("file")),
        }
    }

    fn given(&self, ticket: &str) -> Result<Given> {
        let given = self.tickets.0.lock().expect("no panic while tickets are held").get(ticket).cloned();
        given.ok_or(Error::NotFound("file"))
    }

    fn ticket(&self, given: Given, name: String, size: u64) -> Ticket {
        let ticket = self.new_id::<uuid::Uuid>().to_string();
        self.tickets.0.lock().expect("no panic while tickets are held").insert(ticket.clone(), given);
        Ticket { ticket, name, size }
    }

    /// The file a ticket stands for. A ticket stays good until the application ends.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown ticket, [`Error::UnreadableFile`] if the file is gone, a folder or over
    /// [`LARGEST_FILE`].
    pub async fn given_file(&self, ticket: &str) -> Result<GivenFile> {
        let (name, bytes) = match self.given(ticket)? {
            Given::Destination(_) => return Err(Error::NotFound("file")),
            Given::Bytes(name, bytes) => (name, bytes),
            Given::Path(path) => return from_path(&path).await,
        };
        refuse_large(bytes.len() as u64)?;
        Ok(GivenFile { name, bytes })
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The file at a path, for doors that may know paths.
///
/// # Errors
/// [`Error::UnreadableFile`] if it is not there, a folder or over [`LARGEST_FILE`].
pub async fn from_path(path: &Path) -> Result<GivenFile> {
    let found = tokio::fs::metadata(path).await?;
    if found.is_dir() {
        return Err(Error::UnreadableFile("That is a folder. Give the files inside it instead.".into()));
    }
    refuse_large(found.len())?;
    Ok(GivenFile { name: file_name(path), bytes: tokio::fs::read(path).await? })
}

fn refuse_large(size: u64) -> Result<()> {
    if size > LARGEST_FILE {
        let limit = LARGEST_FILE / 1024 / 1024;
        return Err(Error::UnreadableFile(format!(
            "The file is larger than {limit} MB. Save it smaller and try again."
        )));
    }
    Ok(())
}
