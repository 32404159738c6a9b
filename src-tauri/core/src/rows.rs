//! Any row of any table as JSON and back, from the schema itself, so that the trash, exports and the record browser need
//! no list of columns. It knows no rules: what may be written is decided by its callers and by the tables' constraints.

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_util::TryStreamExt;
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement, StreamTrait};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{Error, Result, db::sql};

/// A row by column name. Blobs of 16 bytes are UUID strings, other blobs `{"base64": "…"}`; text stays text.
pub type Row = Map<String, Value>;

/// Every table of the vault that is ours: not SQLite's, not the list of migrations, not the search index.
pub struct Schema {
    pub tables: Vec<Table>,
}

pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    pub references: Vec<Reference>,
}

#[derive(Clone)]
pub struct Column {
    pub name: String,
    pub storage: Storage,
    pub nullable: bool,
    /// Whether it is the primary key or a part of it.
    pub is_key: bool,
    /// Whether its text must be JSON.
    pub is_json: bool,
}

/// How a STRICT table stores a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Text,
    Integer,
    Real,
    Blob,
}

/// A column that names a row of another table.
pub struct Reference {
    pub column: String,
    pub table: String,
    /// The column of that table.
    pub to: String,
    pub on_delete: OnDelete,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDelete {
    Cascade,
    SetNull,
    Restrict,
}

const COLUMNS: &str = "SELECT t.name AS in_table, c.name, c.type, c.\"notnull\" AS required, c.pk, \
     instr(s.sql, 'json_valid(' || c.name || ')') > 0 AS is_json \
     FROM pragma_table_list AS t JOIN sqlite_schema AS s ON s.name = t.name JOIN pragma_table_info(t.name) AS c \
     WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'seaql%' \
     AND t.name <> 'search_entries' ORDER BY t.name, c.cid";
const REFERENCES: &str = "SELECT t.name AS in_table, r.\"from\" AS from_column, r.\"table\" AS to_table, \
     r.\"to\" AS to_column, r.on_delete FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS r \
     WHERE t.schema = 'main' AND t.type = 'table'";

impl Schema {
    pub async fn of(db: &impl ConnectionTrait) -> Result<Self> {
        let mut tables: Vec<Table> = Vec::new();
        for row in db.query_all_raw(sql(COLUMNS)).await? {
            let name: String = row.try_get("", "in_table")?;
            if tables.last().is_none_or(|table| table.name != name) {
                tables.push(Table { name, columns: Vec::new(), references: Vec::new() });
            }
            let column = Column {
                name: row.try_get("", "name")?,
                storage: Storage::named(&row.try_get::<String>("", "type")?)?,
                nullable: row.try_get::<i32>("", "required")? == 0,
                is_key: row.try_get::<i32>("", "pk")? > 0,
                is_json: row.try_get::<i32>("", "is_json")? == 1,
            };
            tables.last_mut().ok_or_else(|| Error::internal("a column of no table"))?.columns.push(column);
        }
        for row in db.query_all_raw(sql(REFERENCES)).await? {
            let in_table: String = row.try_get("", "in_table")?;
            let reference = Reference {
                column: row.try_get("", "from_column")?,
                table: row.try_get("", "to_table")?,
                to: row.try_get("", "to_column")?,
                on_delete: OnDelete::named(&row.try_get::<String>("", "on_delete")?),
            };
            if let Some(table) = tables.iter_mut().find(|table| table.name == in_table) {
                table.references.push(reference);
            }
        }
        Ok(Self { tables })
    }

    pub fn table(&self, name: &str) -> Result<&Table> {
        self.find(name).ok_or_else(|| Error::internal(format!("no table {name}")))
    }

    pub fn find(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// Every column of any table that names rows of `table`.
    pub fn naming<'a>(&'a self, table: &'a str) -> impl Iterator<Item = (&'a Table, &'a Reference)> {
        let all = self.tables.iter().flat_map(|from| from.references.iter().map(move |reference| (from, reference)));
        all.filter(move |(_, reference)| reference.table == table)
    }

    /// The tables such that what a row names comes before it.
    pub fn parents_first(&self) -> Vec<&Table> {
        let mut ordered: Vec<&Table> = Vec::new();
        while ordered.len() < self.tables.len() {
            let is_in = |ordered: &[&Table], name: &str| ordered.iter().any(|table| table.name == name);
            let ready = |table: &&Table| {
                !is_in(&ordered, &table.name)
                    && table.references.iter().all(|to| to.table == table.name || is_in(&ordered, &to.table))
            };
            let next: Vec<&Table> = self.tables.iter().filter(ready).collect();
            assert!(!next.is_empty(), "tables that name each other in a circle have no order");
            ordered.extend(next);
        }
        ordered
    }
}

impl Table {
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// Whether its rows belong to one user.
    pub fn is_owned(&self) -> bool {
        self.column("user_id").is_some()
    }

    /// The rows that `rest` (`WHERE …`) selects.
    pub async fn select(
        &self,
        db: &impl ConnectionTrait,
        rest: &str,
        values: impl IntoIterator<Item = sea_orm::Value>,
    ) -> Result<Vec<Row>> {
        let text = format!("SELECT {} FROM {} {rest}", names(self.columns.iter()), self.name);
        let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, text, values)).await?;
        rows.iter().map(|row| self.row(row)).collect()
    }

    /// Every row in the order they were written, one at a time.
    pub async fn each(&self, db: &impl StreamTrait, mut take: impl FnMut(Row) -> Result<()>) -> Result<()> {
        let text = format!("SELECT {} FROM {} ORDER BY rowid", names(self.columns.iter()), self.name);
        let mut rows = std::pin::pin!(db.stream_raw(sql(text)).await?);
        while let Some(row) = rows.try_next().await? {
            take(self.row(&row)?)?;
        }
        Ok(())
    }

    pub fn row(&self, found: &QueryResult) -> Result<Row> {
        let cells = self.columns.iter().enumerate().map(|(place, column)| {
            let cell = column.storage.cell(found, place)?;
            Ok((column.name.clone(), cell))
        });
        cells.collect()
    }

    /// Writes rows, many at once. A column the rows leave out takes its default; one the table no longer has is left out.
    pub async fn insert(&self, db: &impl ConnectionTrait, rows: &[Row]) -> Result<()> {
        for alike in rows.chunk_by(|one, next| one.keys().eq(next.keys())) {
            let columns: Vec<&Column> =
                self.columns.iter().filter(|column| alike[0].contains_key(&column.name)).collect();
            for some in alike.chunks(MOST_VALUES / columns.len().max(1)) {
                let places = format!("({})", vec!["?"; columns.len()].join(", "));
                let text = format!(
                    "INSERT INTO {} ({}) VALUES {}",
                    self.name,
                    names(columns.iter().copied()),
                    vec![places; some.len()].join(", ")
                );
                let mut values = Vec::with_capacity(some.len() * columns.len());
                for row in some {
                    for column in &columns {
                        values.push(self.bound(column, &row[&column.name])?);
                    }
                }
                db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, text, values)).await?;
            }
        }
        Ok(())
    }

    /// A JSON cell as the value to bind.
    pub fn bound(&self, column: &Column, cell: &Value) -> Result<sea_orm::Value> {
        column.storage.bound(cell).ok_or_else(|| {
            Error::invalid(format!("{}.{}", self.name, column.name), "This value does not fit the column it is for.")
        })
    }
}

/// How many values one statement may bind; SQLite's own limit is 32,766.
const MOST_VALUES: usize = 8_000;

fn names<'a>(columns: impl Iterator<Item = &'a Column>) -> String {
    columns.map(|column| format!("\"{}\"", column.name)).collect::<Vec<_>>().join(", ")
}

impl Storage {
    fn named(name: &str) -> Result<Self> {
        match name {
            "TEXT" => Ok(Self::Text),
            "INTEGER" => Ok(Self::Integer),
            "REAL" => Ok(Self::Real),
            "BLOB" => Ok(Self::Blob),
            other => Err(Error::internal(format!("a column of type {other}"))),
        }
    }

    fn cell(self, found: &QueryResult, place: usize) -> Result<Value> {
        Ok(match self {
            Self::Text => found.try_get_by_index::<Option<String>>(place)?.into(),
            Self::Integer => found.try_get_by_index::<Option<i64>>(place)?.into(),
            Self::Real => found.try_get_by_index::<Option<f64>>(place)?.into(),
            Self::Blob => found.try_get_by_index::<Option<Vec<u8>>>(place)?.map_or(Value::Null, |bytes| blob(&bytes)),
        })
    }

    /// `None` if the cell does not fit.
    fn bound(self, cell: &Value) -> Option<sea_orm::Value> {
        let is_null = cell.is_null();
        match self {
            Self::Text => cell.as_str().map(str::to_owned).map(Into::into).or(is_null.then(|| None::<String>.into())),
            Self::Integer => cell.as_i64().map(Into::into).or(is_null.then(|| None::<i64>.into())),
            Self::Real => cell.as_f64().map(Into::into).or(is_null.then(|| None::<f64>.into())),
            Self::Blob => bytes(cell).map(Into::into).or(is_null.then(|| None::<Vec<u8>>.into())),
        }
    }
}

fn blob(bytes: &[u8]) -> Value {
    match Uuid::from_slice(bytes) {
        Ok(id) => id.to_string().into(),
        Err(_) => json!({ "base64": BASE64_STANDARD.encode(bytes) }),
    }
}

fn bytes(cell: &Value) -> Option<Vec<u8>> {
    match cell {
        Value::String(id) => Some(Uuid::parse_str(id).ok()?.into_bytes().to_vec()),
        Value::Object(object) => BASE64_STANDARD.decode(object.get("base64")?.as_str()?).ok(),
        _ => None,
    }
}

impl OnDelete {
    fn named(name: &str) -> Self {
        match name {
            "CASCADE" => Self::Cascade,
            "SET NULL" => Self::SetNull,
            _ => Self::Restrict,
        }
    }
}
