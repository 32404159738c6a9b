//! `coach generate`: the files that are made from the code. `cargo xtask generate` puts them where they belong.

use std::path::PathBuf;

use coach_core::{Error, Result, clock::Clock, ipc, typescript, vault::Vault};

/// Writes the files that are made from the code.
#[derive(clap::Args)]
pub struct Generate {
    /// The folder to write them into.
    #[arg(long)]
    out: PathBuf,
    /// The README whose table of commands is written anew.
    #[arg(long, default_value = "README.md")]
    readme: PathBuf,
}

impl Generate {
    pub async fn run(self) -> Result<()> {
        std::fs::create_dir_all(&self.out)?;
        std::fs::write(self.out.join("contract.ts"), typescript::contract())?;
        let empty = self.out.join("empty-vault");
        let vault = Vault::open(&empty, Clock::System.now()).await?;
        let schema = coach_migrations::schema_markdown(&vault.db()?).await?;
        drop(vault);
        std::fs::remove_dir_all(empty)?;
        std::fs::write(self.out.join("schema.md"), schema)?;
        let readme = std::fs::read_to_string(&self.readme)?;
        std::fs::write(self.out.join("README.md"), with_commands(&readme)?)?;
        Ok(())
    }
}

/// The README with its table of commands made anew, between the two marks.
fn with_commands(readme: &str) -> Result<String> {
    let (start, end) = ("<!-- commands -->\n", "<!-- /commands -->");
    let missing = || Error::refused("README.md has lost the marks around its table of commands.");
    let (before, rest) = readme.split_once(start).ok_or_else(missing)?;
    let (_, after) = rest.split_once(end).ok_or_else(missing)?;
    let row = |command: &ipc::Command| {
        let door = if command.for_window { "" } else { " (command line only)" };
        format!("| `{}` | {}{door} |\n", command.name, command.summary.trim())
    };
    let rows: String = ipc::COMMANDS.iter().map(row).collect();
    Ok(format!("{before}{start}\n| command | what it does |\n|---|---|\n{rows}\n{end}{after}"))
}
