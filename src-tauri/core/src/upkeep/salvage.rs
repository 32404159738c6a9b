//! What can still be read of a damaged database, row by row, into a file of plain JSON. Only a copy is looked at: the damaged
//! file itself stays as it is, for whoever can do more with it.

use std::{
    io::{BufWriter, Write},
    path::Path,
};

use futures_util::TryStreamExt;
use sea_orm::{DatabaseConnection, QueryResult, StreamTrait};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Error, Result,
    clock::Instant,
    db::{Access, DatabaseFile, sql},
    rows::{Row, Schema, Table},
};

/// What was saved, and what not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Salvaged {
    pub name: String,
    pub rows: u64,
    /// The tables of which something could not be read.
    pub damaged: Vec<String>,
}

/// Writes what can be read of `damaged` to the file `to`. `beside` is a folder for the copy that is looked at.
pub async fn salvage(damaged: &DatabaseFile, beside: &Path, to: &Path, at: Instant) -> Result<Salvaged> {
    let copies = tempfile::TempDir::with_prefix_in(".salvage-", beside)?;
    let copy = DatabaseFile { path: copies.path().join("data.db"), key: damaged.key.clone() };
    for suffix in ["", "-wal"] {
        let of = |path: &Path| path.with_extension(format!("db{suffix}"));
        if of(&damaged.path).exists() {
            std::fs::copy(of(&damaged.path), of(&copy.path))?;
        }
    }
    let connection = copy.connect(Access::ReadWrite).await?;
    let schema = Schema::of(&connection).await;
    connection.close().await?;
    let tables = schema?.tables;
    let folder = to.parent().ok_or_else(|| Error::refused("Choose a file in a folder."))?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    let mut file = BufWriter::new(temporary.as_file_mut());
    let head = format!(
        "\"application\": \"AI Career Coach\", \"kind\": \"salvage\", \"salvaged_at\": \"{}\"",
        at.to_rfc3339()
    );
    write!(file, "{{ {head},\n\"tables\": {{")?;
    let mut salvaged = Salvaged { name: String::new(), rows: 0, damaged: Vec::new() };
    for (place, table) in tables.iter().enumerate() {
        let (rows, is_whole) = rows_of(&copy, table).await?;
        let comma = if place > 0 { "," } else { "" };
        write!(file, "{comma}\n\"{}\": {}", table.name, serde_json::to_string(&rows)?)?;
        salvaged.rows += rows.len() as u64;
        if !is_whole {
            salvaged.damaged.push(table.name.clone());
        }
    }
    write!(file, "\n}},\n\"damaged\": {} }}\n", serde_json::to_string(&salvaged.damaged)?)?;
    file.flush()?;
    drop(file);
    temporary.as_file().sync_all()?;
    temporary.persist(to).map_err(|error| Error::from(error.error))?;
    salvaged.name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(salvaged)
}

/// The rows of a table from its beginning to the first damage, and from its end back to the last; whether those are all.
async fn rows_of(copy: &DatabaseFile, table: &Table) -> Result<(Vec<Row>, bool)> {
    let (mut rows, end) = read(copy, table, "ORDER BY rowid").await?;
    let Some(last) = end else { return Ok((rows.into_iter().map(|(_, row)| row).collect(), true)) };
    let (mut back, _) = read(copy, table, &format!("WHERE rowid > {last} ORDER BY rowid DESC")).await?;
    back.reverse();
    rows.append(&mut back);
    Ok((rows.into_iter().map(|(_, row)| row).collect(), false))
}

/// What a query gives until it fails; then also the last rowid that was read. A connection that met damage is used no more.
async fn read(copy: &DatabaseFile, table: &Table, rest: &str) -> Result<(Vec<(i64, Row)>, Option<i64>)> {
    let connection = copy.connect(Access::ReadOnly).await?;
    let mut rows = Vec::new();
    let is_whole = collect(&connection, table, rest, &mut rows).await.is_ok();
    // It may be unable to close properly as well, and nothing depends on it.
    let _ = connection.close().await;
    let last = rows.last().map_or(i64::MIN, |(rowid, _)| *rowid);
    Ok((rows, (!is_whole).then_some(last)))
}

async fn collect(db: &DatabaseConnection, table: &Table, rest: &str, rows: &mut Vec<(i64, Row)>) -> Result<()> {
    let columns: Vec<_> = table.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let query = format!("SELECT {}, rowid AS place FROM {} {rest}", columns.join(", "), table.name);
    let mut found = std::pin::pin!(db.stream_raw(sql(query)).await?);
    while let Some(row) = found.try_next().await? {
        rows.push((place(&row)?, table.row(&row)?));
    }
    Ok(())
}

fn place(row: &QueryResult) -> Result<i64> {
    Ok(row.try_get("", "place")?)
}
