//! Looking at the rows themselves, table by table: only those of the person who asks, never what keeps others out, and
//! nothing can be changed from here.

use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Error, Result,
    ids::UserId,
    record::{LONGEST_PAGE, Page},
    rows::{Column, Row, Schema, Storage, Table},
};

/// A table and how many of its rows are the person's.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TableSummary {
    pub name: String,
    pub rows: u64,
    pub columns: Vec<ColumnSummary>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ColumnSummary {
    pub name: String,
    /// `TEXT`, `INTEGER`, `REAL` or `BLOB`.
    pub storage: String,
    /// A part of what tells rows apart.
    pub is_key: bool,
    /// Its content is never shown.
    pub is_hidden: bool,
}

/// Which rows of a table, in what order.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct BrowseTable {
    #[ts(optional = false)]
    pub table: String,
    /// Words that some column must hold, or an id.
    #[ts(as = "Option<String>")]
    pub text: String,
    /// A column; the order of writing if left out.
    pub sort: Option<String>,
    #[ts(as = "Option<bool>")]
    pub descending: bool,
    #[ts(as = "Option<u64>")]
    pub offset: u64,
    #[ts(as = "Option<u64>")]
    pub limit: u64,
}

impl Default for BrowseTable {
    fn default() -> Self {
        Self { table: String::new(), text: String::new(), sort: None, descending: false, offset: 0, limit: 100 }
    }
}

/// A row by column, as an exported vault holds it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(transparent)]
pub struct BrowsedRow(#[ts(type = "Record<string, unknown>")] pub Row);

/// What stands for a value that is not shown.
const HIDDEN: &str = "not shown";

/// Every table that can hold something of this person.
pub async fn tables(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<TableSummary>> {
    let mut summaries = Vec::new();
    for table in Schema::of(db).await?.tables {
        let Some(scope) = scope(&table) else { continue };
        let rows = count(db, &format!("SELECT count(*) FROM {} WHERE {scope}", table.name), vec![owner.into()]).await?;
        let columns = table.columns.iter().map(summary).collect();
        summaries.push(TableSummary { name: table.name, rows, columns });
    }
    Ok(summaries)
}

/// One page of a table.
///
/// # Errors
/// [`Error::Invalid`] on `table` or `sort` if there is none of that name.
pub async fn rows(db: &impl ConnectionTrait, owner: UserId, query: BrowseTable) -> Result<Page<BrowsedRow>> {
    let unknown = |field: &str, name: &str| Error::invalid(field, format!("There is no {field} “{name}” to look at."));
    let schema = Schema::of(db).await?;
    let found = schema.tables.into_iter().find(|table| table.name == query.table);
    let Some((table, scope)) = found.and_then(|table| scope(&table).map(|scope| (table, scope))) else {
        return Err(unknown("table", &query.table));
    };
    let (hidden, shown): (Vec<Column>, Vec<Column>) = table.columns.into_iter().partition(is_hidden);
    let table = Table { columns: shown, ..table };
    let order = match &query.sort {
        Some(sort) if table.column(sort).is_none() => return Err(unknown("sort", sort)),
        Some(sort) => format!("\"{sort}\" {}, rowid", if query.descending { "DESC" } else { "ASC" }),
        None => format!("rowid {}", if query.descending { "DESC" } else { "ASC" }),
    };
    let (filter, mut values) = filter(&table, query.text.trim(), owner);
    let matching = format!("WHERE {scope} AND {filter}");
    let total = count(db, &format!("SELECT count(*) FROM {} {matching}", table.name), values.clone()).await?;
    let (limit, offset) = (values.len() + 1, values.len() + 2);
    values.extend([query.limit.min(LONGEST_PAGE).into(), query.offset.into()]);
    let page = format!("{matching} ORDER BY {order} LIMIT ?{limit} OFFSET ?{offset}");
    let rows = table.select(db, &page, values).await?;
    let with_hidden = |mut row: Row| {
        row.extend(hidden.iter().map(|column| (column.name.clone(), HIDDEN.into())));
        BrowsedRow(row)
    };
    Ok(Page { items: rows.into_iter().map(with_hidden).collect(), total })
}

/// Which rows are the person's, who is `?1`. A table of which this is not known is not shown at all.
fn scope(table: &Table) -> Option<&'static str> {
    match table.name.as_str() {
        "users" => Some("id = ?1"),
        "import_records" => Some("batch_id IN (SELECT id FROM import_batches WHERE user_id = ?1)"),
        "blobs" => Some(
            "sha256 IN (SELECT blob_hash FROM resumes WHERE user_id = ?1 UNION \
             SELECT blob_hash FROM documents WHERE user_id = ?1)",
        ),
        _ => table.is_owned().then_some("user_id = ?1"),
    }
}

/// What opens a door, and the bytes of files, which nobody can read.
fn is_hidden(column: &Column) -> bool {
    let opens = ["password", "token", "secret", "recovery", "verification"];
    opens.iter().any(|word| column.name.contains(word)) || column.name == "bytes"
}

/// What the rows must hold, and the values it is asked with: the owner first.
fn filter(table: &Table, text: &str, owner: UserId) -> (String, Vec<Value>) {
    let mut values = vec![owner.into()];
    if text.is_empty() {
        return ("1".to_owned(), values);
    }
    let columns = |storage: Storage| table.columns.iter().filter(move |column| column.storage == storage);
    let mut any: Vec<String> =
        columns(Storage::Text).map(|column| format!("instr(lower(\"{}\"), lower(?2)) > 0", column.name)).collect();
    values.push(text.into());
    if let Ok(id) = Uuid::parse_str(text) {
        any.extend(columns(Storage::Blob).map(|column| format!("\"{}\" = ?3", column.name)));
        values.push(id.into());
    }
    if any.is_empty() { ("0".to_owned(), vec![owner.into()]) } else { (format!("({})", any.join(" OR ")), values) }
}

fn summary(column: &Column) -> ColumnSummary {
    let storage = match column.storage {
        Storage::Text => "TEXT",
        Storage::Integer => "INTEGER",
        Storage::Real => "REAL",
        Storage::Blob => "BLOB",
    };
    ColumnSummary {
        name: column.name.clone(),
        storage: storage.to_owned(),
        is_key: column.is_key,
        is_hidden: is_hidden(column),
    }
}

async fn count(db: &impl ConnectionTrait, query: &str, values: Vec<Value>) -> Result<u64> {
    let row = db.query_one_raw(Statement::from_sql_and_values(DbBackend::Sqlite, query, values)).await?;
    let count: i64 = row.map_or(Ok(0), |row| row.try_get_by_index(0))?;
    Ok(count.unsigned_abs())
}
