//! Writing a vault out, row by row, beside the application at work: the file gets its name when it is complete.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

use sea_orm::{DatabaseTransaction, TransactionTrait};

use super::{FORMAT, Head, KIND, Proof, Proving, VaultFile};
use crate::{
    Error, Result,
    app::Task,
    clock::Instant,
    db::{Access, DatabaseFile},
    rows::Schema,
};

/// Writes every table of `database` to the file `to`.
pub async fn write(database: &DatabaseFile, to: &Path, at: Instant, task: Option<&Task<'_>>) -> Result<VaultFile> {
    let folder = to.parent().ok_or_else(|| Error::refused("Choose a file in a folder."))?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    let connection = database.connect(Access::ReadOnly).await?;
    // One transaction, so that all tables are of the same moment.
    let moment = connection.begin().await?;
    let written = tables(&moment, BufWriter::new(temporary.as_file_mut()), at, task).await;
    moment.rollback().await?;
    connection.close().await?;
    let (schema_version, proofs) = written?;
    temporary.as_file().sync_all()?;
    temporary.persist(to).map_err(|error| Error::from(error.error))?;
    let tables = proofs.into_iter().map(|(table, proof)| (table, proof.rows)).filter(|(_, rows)| *rows > 0).collect();
    let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(VaultFile { name, size: std::fs::metadata(to)?.len(), schema_version, exported_at: Some(at), tables })
}

async fn tables(
    moment: &DatabaseTransaction,
    mut file: BufWriter<&mut File>,
    at: Instant,
    task: Option<&Task<'_>>,
) -> Result<(String, BTreeMap<String, Proof>)> {
    let standing = coach_migrations::standing(moment).await?;
    let schema_version = standing.applied.last().copied().unwrap_or_default().to_owned();
    write!(file, "{{\n{},\n\"tables\": {{", head(&schema_version, at)?)?;
    let schema = Schema::of(moment).await?;
    let tables = schema.parents_first();
    let (mut proofs, total) = (BTreeMap::new(), u32::try_from(tables.len()).ok());
    for (done, table) in (0..).zip(tables) {
        task.map_or(Ok(()), |task| task.step("Writing the vault", done, total))?;
        write!(file, "{}\n\"{}\": [", if done > 0 { "," } else { "" }, table.name)?;
        let mut proving = Proving::default();
        let take = |row| {
            let comma = if proving.rows > 0 { "," } else { "" };
            write!(file, "{comma}\n{}", proving.line(&row)?)?;
            match task {
                Some(task) if task.cancelled.is_cancelled() => Err(Error::Cancelled),
                _ => Ok(()),
            }
        };
        table.each(moment, take).await?;
        write!(file, "\n]")?;
        proofs.insert(table.name.clone(), proving.proof());
    }
    write!(file, "\n}},\n\"proofs\": {}\n}}\n", serde_json::to_string_pretty(&proofs)?)?;
    file.flush()?;
    Ok((schema_version, proofs))
}

/// The fields of the head, without the braces around them.
fn head(schema_version: &str, at: Instant) -> Result<String> {
    let head = Head {
        application: "AI Career Coach",
        kind: KIND.to_owned(),
        format: FORMAT,
        schema_version: schema_version.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        exported_at: Some(at),
    };
    let text = serde_json::to_string_pretty(&head)?;
    Ok(text.trim_start_matches("{\n").trim_end_matches("\n}").to_owned())
}
