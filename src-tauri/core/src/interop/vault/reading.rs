//! Building a database from an exported vault. It is made beside the vault's own and proved against the file; putting it
//! in the vault's place is the caller's affair.

use std::{collections::BTreeMap, fs::File, path::Path};

use coach_migrations::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, TransactionTrait};
use sea_orm_migration::MigratorTrait;
use tokio::sync::mpsc::{Receiver, channel};

use super::{
    FORMAT, Head, KIND, Proof, VaultFile,
    parsing::{Piece, parse},
    proof,
};
use crate::{
    Error, Result,
    app::Task,
    db::{Access, DatabaseFile, verify},
    rows::{Row, Schema},
};

/// How far a file led: both parts, if it is whole.
#[derive(Default)]
struct Built {
    head: Option<Head>,
    proofs: Option<BTreeMap<String, Proof>>,
}

/// Makes the database `into` from an exported vault.
///
/// # Errors
/// [`Error::UnreadableFile`] if the file is not an exported vault, or is broken; [`Error::NewerDatabase`] if a newer
/// application wrote it.
pub async fn read(file: &Path, into: &DatabaseFile, task: Option<&Task<'_>>) -> Result<VaultFile> {
    let (send, mut pieces) = channel(4);
    let opened = File::open(file)?;
    let size = opened.metadata()?.len();
    let parsing = tokio::task::spawn_blocking(move || parse(opened, &send));
    let built = build(&mut pieces, into, task).await;
    // Whoever still sends learns that nobody takes it.
    drop(pieces);
    let parsed = parsing.await.map_err(Error::internal)?;
    let (head, proofs) = match (built?, parsed) {
        (Built { head: Some(head), proofs: Some(proofs) }, Ok(())) => (head, proofs),
        (Built { head: None, .. }, _) => return Err(not_ours()),
        (_, Ok(())) => return Err(damaged("its end is missing")),
        (_, Err(error)) => return Err(damaged(&format!("look at line {}, column {}", error.line(), error.column()))),
    };
    verify(into).await?;
    let tables = proofs.into_iter().map(|(table, proof)| (table, proof.rows)).filter(|(_, rows)| *rows > 0).collect();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(VaultFile { name, size, schema_version: head.schema_version, exported_at: head.exported_at, tables })
}

async fn build(pieces: &mut Receiver<Piece>, into: &DatabaseFile, task: Option<&Task<'_>>) -> Result<Built> {
    let Some(Piece::Head(head)) = pieces.recv().await else { return Ok(Built::default()) };
    let steps = steps_to(&head)?;
    let connection = into.connect(Access::ReadWrite).await?;
    let filled = filled(&connection, steps, pieces, task).await;
    connection.close().await?;
    Ok(Built { head: Some(head), proofs: filled? })
}

/// How many migrations make the tables of the file.
fn steps_to(head: &Head) -> Result<u32> {
    if head.kind != KIND || head.format == 0 {
        return Err(not_ours());
    }
    let known = coach_migrations::names().position(|name| name == head.schema_version);
    match known.and_then(|place| u32::try_from(place + 1).ok()) {
        Some(steps) if head.format <= FORMAT => Ok(steps),
        _ => Err(Error::NewerDatabase),
    }
}

/// Fills tables of the file's own age, proves them, and only then brings them up to this one.
async fn filled(
    connection: &DatabaseConnection,
    steps: u32,
    pieces: &mut Receiver<Piece>,
    task: Option<&Task<'_>>,
) -> Result<Option<BTreeMap<String, Proof>>> {
    Migrator::up(connection, Some(steps)).await?;
    let txn = connection.begin().await?;
    // Rows may name each other in any order; the check comes at the end.
    txn.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    let schema = Schema::of(&txn).await?;
    let mut taken = 0;
    while let Some(piece) = pieces.recv().await {
        match piece {
            Piece::Head(_) => return Err(damaged("it has two heads")),
            Piece::Rows { table, rows } => {
                insert(&txn, &schema, &table, &rows).await?;
                taken += u32::try_from(rows.len()).unwrap_or(u32::MAX);
                task.map_or(Ok(()), |task| task.step("Reading the vault", taken, None))?;
            }
            Piece::Proofs(proofs) => {
                compare(&txn, &schema, &proofs).await?;
                txn.commit().await.map_err(|_| damaged("a row names another that is not there"))?;
                Migrator::up(connection, None).await?;
                return Ok(Some(proofs));
            }
        }
    }
    txn.rollback().await?;
    Ok(None)
}

async fn insert(txn: &DatabaseTransaction, schema: &Schema, table: &str, rows: &[Row]) -> Result<()> {
    let Some(known) = schema.find(table) else { return Err(damaged(&format!("there is no table “{table}”"))) };
    known.insert(txn, rows).await.map_err(|error| match error {
        // What the table itself refuses.
        Error::Internal(_) | Error::Invalid { .. } => damaged(&format!("a row of “{table}” does not fit there")),
        other => other,
    })
}

async fn compare(txn: &DatabaseTransaction, schema: &Schema, proofs: &BTreeMap<String, Proof>) -> Result<()> {
    for table in &schema.tables {
        if proofs.get(&table.name) != Some(&proof(txn, table).await?) {
            return Err(damaged(&format!("“{}” is not as it was written", table.name)));
        }
    }
    Ok(())
}

fn not_ours() -> Error {
    Error::UnreadableFile(
        "This is not an exported vault of AI Career Coach. Choose a file that `coach db export` or Settings made."
            .into(),
    )
}

fn damaged(what: &str) -> Error {
    Error::UnreadableFile(format!("This file is damaged: {what}. Nothing of it was taken in."))
}
