//! The password of an encrypted vault: from a file, from standard input or from a prompt, never from the arguments, which
//! every other program of this computer can read.

use std::{
    io::{BufRead, IsTerminal},
    path::PathBuf,
};

use coach_core::{
    App, Error, Result,
    keys::{self, Credential, DataKey, RecoveryCode},
    locking::commands::{Unlock, unlock},
    vault::Shut,
};

use crate::Opening;

/// Names a file whose first line is the password.
const FILE: &str = "COACH_PASSWORD_FILE";

impl Opening {
    /// An open vault: one that is locked is unlocked, one that is damaged is an error.
    pub async fn opened(&self, app: App) -> Result<App> {
        match app.vault.shut() {
            None => Ok(app),
            Some(Shut::Damaged(words)) => Err(Error::UnreadableFile(words)),
            Some(Shut::Locked | Shut::Closed) => {
                let given = self.password(true)?.ok_or_else(locked)?;
                let unlocking = match RecoveryCode::typed(&given) {
                    Ok(_) => Unlock { code: Some(given), ..Unlock::default() },
                    Err(_) => Unlock { password: Some(given.into()), ..Unlock::default() },
                };
                unlock(&app, unlocking).await?;
                Ok(app)
            }
        }
    }

    /// The key of an encrypted vault that is only looked at; `ask` says whether a person may be asked for it.
    pub async fn key(&self, ask: bool) -> Result<Option<DataKey>> {
        let folder = self.folder()?;
        if keys::is_encrypted(&coach_core::db::database_file(&folder)) != Some(true) || !keys::exist(&folder) {
            return Ok(None);
        }
        let Some(given) = self.password(ask)? else { return if ask { Err(locked()) } else { Ok(None) } };
        let credential = match RecoveryCode::typed(&given) {
            Ok(code) => Credential::Code(code),
            Err(_) => Credential::Password(None, given.into()),
        };
        match keys::read(&folder)?.open(credential).await? {
            Some((key, _)) => Ok(Some(key)),
            None => Err(Error::WrongSecret { field: "password", message: "That is not the password." }),
        }
    }

    /// The password or recovery code, if there is any way to get it.
    pub fn password(&self, ask: bool) -> Result<Option<String>> {
        let line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
        if let Some(given) = &self.given_password {
            return Ok(Some(given.clone()));
        }
        if let Some(file) = std::env::var_os(FILE).map(PathBuf::from) {
            let unreadable = |_| {
                Error::UnreadableFile(format!("The file that {FILE} names cannot be read. Check it and try again."))
            };
            return Ok(Some(line(&std::fs::read_to_string(file).map_err(unreadable)?)));
        }
        if ask && std::io::stdin().is_terminal() {
            return Ok(Some(rpassword::prompt_password("Password or recovery code: ")?));
        }
        Ok(None)
    }
}

/// The first line of standard input; what comes after it is still there for the command.
pub fn first_line() -> Result<String> {
    let mut text = String::new();
    std::io::stdin().lock().read_line(&mut text)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn locked() -> Error {
    Error::WrongSecret {
        field: "password",
        message: "This vault is encrypted. Name a file that holds its password in COACH_PASSWORD_FILE, or give it with \
                  --password-stdin.",
    }
}
