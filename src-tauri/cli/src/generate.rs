//! `coach generate`: the files that are made from the code. `cargo xtask generate` puts them where they belong.

use std::path::PathBuf;

use coach_core::{Result, db::Vault, typescript};

/// Writes the files that are made from the code.
#[derive(clap::Args)]
pub struct Generate {
    /// The folder to write `contract.ts` and `schema.md` into.
    #[arg(long)]
    out: PathBuf,
}

impl Generate {
    pub async fn run(self) -> Result<()> {
        std::fs::create_dir_all(&self.out)?;
        std::fs::write(self.out.join("contract.ts"), typescript::contract())?;
        let empty = self.out.join("empty-vault");
        let vault = Vault::open(&empty).await?;
        let schema = coach_migrations::schema_markdown(&vault.db()?).await?;
        drop(vault);
        std::fs::remove_dir_all(empty)?;
        std::fs::write(self.out.join("schema.md"), schema)?;
        Ok(())
    }
}
