//! Files the person gave us. A door hands over a path or bytes once and gets a ticket; from then on only the ticket
//! travels, so no path ever reaches the window and no window can name a file it was not given.

use std::{collections::HashMap, path::PathBuf, sync::Mutex};

use crate::{App, Error, Result, event::Ticket};

/// The largest file that is taken in, in bytes.
pub const LARGEST_FILE: u64 = 20 * 1024 * 1024;

#[derive(Default)]
pub struct Tickets(Mutex<HashMap<String, Given>>);

#[derive(Clone)]
enum Given {
    Path(PathBuf),
    Bytes(String, Vec<u8>),
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
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(self.ticket(Given::Path(path), name, size))
    }

    /// A ticket for bytes that came by another way (pasted, or from the test server).
    pub fn ticket_for_bytes(&self, name: String, bytes: Vec<u8>) -> Ticket {
        let size = bytes.len() as u64;
        self.ticket(Given::Bytes(name.clone(), bytes), name, size)
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
        let given = self.tickets.0.lock().expect("no panic while tickets are held").get(ticket).cloned();
        let (name, bytes) = match given.ok_or(Error::NotFound("file"))? {
            Given::Bytes(name, bytes) => (name, bytes),
            Given::Path(path) => {
                let found = tokio::fs::metadata(&path).await?;
                if found.is_dir() {
                    return Err(Error::UnreadableFile("That is a folder. Drop the files inside it instead.".into()));
                }
                refuse_large(found.len())?;
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                (name, tokio::fs::read(&path).await?)
            }
        };
        refuse_large(bytes.len() as u64)?;
        Ok(GivenFile { name, bytes })
    }
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
