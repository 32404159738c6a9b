//! `coach call`: any command of the table, as the window would ask it.

use std::io::Read;

use coach_core::{Error, Result, ipc, typescript};
use serde_json::{Map, Value};

use crate::{Opening, surroundings};

/// Asks any command of the table, as the window would.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  coach call --list\n  coach call get_job '{\"id\": \"…\"}'\n  coach call create_job - < job.json"
)]
pub struct Call {
    /// The command's name; `--list` shows them all.
    #[arg(required_unless_present = "list")]
    command: Option<String>,
    /// Its input as JSON, or `-` to read it from standard input; nothing if left out.
    input: Option<String>,
    /// Prints every command with the types of its input and output.
    #[arg(long)]
    list: bool,
}

impl Call {
    pub async fn run(self, vault: &Opening) -> Result<()> {
        let Some(command) = self.command.filter(|_| !self.list) else {
            print!("{}", typescript::table());
            return Ok(());
        };
        let input = parsed(self.input)?;
        if ipc::find(&command).is_none() {
            return Err(Error::refused(format!(
                "There is no command “{command}”. `coach call --list` shows them all."
            )));
        }
        let app = match ipc::is_for_anybody(&command) {
            true => vault.shut_app(surroundings()).await?,
            false => vault.app(surroundings()).await?,
        };
        let answer = ipc::ask_as(&app, vault.user.as_deref(), &command, input).await;
        app.vault.close().await?;
        let answer = answer?;
        println!("{}", serde_json::to_string_pretty(&answer)?);
        Ok(())
    }
}

fn parsed(input: Option<String>) -> Result<Value> {
    let text = match input.as_deref() {
        None => return Ok(Value::Object(Map::new())),
        Some("-") => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes)?;
            String::from_utf8(bytes)
                .map_err(|_| Error::refused("The input is not UTF-8 text. Save it as UTF-8 and try again."))?
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Error::refused(format!("The input is not JSON: look at line {line}, column {column}."))
    })
}
