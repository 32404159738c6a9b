//! The schema of a migrated database as Markdown, read from the database itself, so that it cannot say anything else.
//! The same schema gives the same text, whatever the order in which its tables were made.

mod definition;

use std::collections::BTreeMap;
use std::fmt::Write;

use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr, QueryResult, Statement, TryGetable};

use definition::{Definition, definitions};

const OUR_TABLES: &str = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' \
                          AND name NOT LIKE 'seaql%' AND name NOT LIKE 'search_index%' ORDER BY name";

const OPENING: &str = "# The schema

Written by `cargo xtask generate` from a migrated database; the steps that lead here are in `migrations/`.
Every table is `STRICT`. Ids are 16 bytes (UUID v7), instants are RFC 3339 UTC text, money is in minor units.
";

/// Tables with their columns, rules, relations and indexes, then every enum and what is searched.
pub async fn schema_markdown(db: &impl ConnectionTrait) -> Result<String, DbErr> {
    let mut text = String::from(OPENING);
    let mut enums: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for table in rows(db, OUR_TABLES).await? {
        let name: String = field(&table, "name")?;
        let definitions = definitions(&field::<String>(&table, "sql")?);
        for (column, values) in definitions.iter().filter_map(|d| Some((d.column()?, d.enum_values()?))) {
            enums.entry(code_list(&values)).or_default().push(format!("`{name}.{column}`"));
        }
        let _ = write!(text, "\n## {name}\n\n");
        text += &columns(db, &name, &definitions).await?;
        text += &indexes(db, &name).await?;
    }
    text += "\n## Enums\n\n| columns | values |\n| --- | --- |\n";
    let mut enums: Vec<_> = enums.into_iter().map(|(values, columns)| (columns.join(", "), values)).collect();
    enums.sort();
    for (columns, values) in enums {
        let _ = writeln!(text, "| {columns} | {values} |");
    }
    text += &searched(db).await?;
    Ok(text)
}

async fn columns(db: &impl ConnectionTrait, table: &str, definitions: &[Definition]) -> Result<String, DbErr> {
    let mut references = BTreeMap::new();
    for key in rows(db, &format!("SELECT * FROM pragma_foreign_key_list('{table}')")).await? {
        let [from, to, on_delete] = ["from", "table", "on_delete"].map(|column| field::<String>(&key, column));
        references.insert(from?, format!("→ `{}`, on delete {}", to?, on_delete?));
    }
    let mut text = String::from("| column | type | null | default | rule |\n| --- | --- | --- | --- | --- |\n");
    for column in rows(db, &format!("SELECT * FROM pragma_table_info('{table}')")).await? {
        let name: String = field(&column, "name")?;
        let null = if field::<i32>(&column, "notnull")? == 1 { "" } else { "yes" };
        let default = field::<Option<String>>(&column, "dflt_value")?.map(code).unwrap_or_default();
        let rule = definitions.iter().find(|d| d.column() == Some(name.as_str())).and_then(Definition::rule);
        let rule: Vec<String> = references.get(&name).cloned().into_iter().chain(rule).collect();
        let kind: String = field(&column, "type")?;
        let _ = writeln!(text, "| `{name}` | {kind} | {null} | {default} | {} |", rule.join("; "));
    }
    for rule in definitions.iter().filter(|d| d.column().is_none()) {
        let _ = write!(text, "\n- `{}`", rule.text());
    }
    Ok(if definitions.iter().any(|d| d.column().is_none()) { text + "\n" } else { text })
}

async fn indexes(db: &impl ConnectionTrait, table: &str) -> Result<String, DbErr> {
    let list =
        format!("SELECT name, \"unique\", origin FROM pragma_index_list('{table}') WHERE origin = 'c' ORDER BY name");
    let mut text = String::new();
    for index in rows(db, &list).await? {
        let name: String = field(&index, "name")?;
        let unique = if field::<i32>(&index, "unique")? == 1 { "unique " } else { "" };
        let sql: String = one(db, &format!("SELECT sql FROM sqlite_schema WHERE name = '{name}'")).await?;
        let covers = sql.split_once(&format!("ON {table} ")).map_or(sql.as_str(), |(_, columns)| columns);
        let _ = write!(text, "\n- {unique}index `{name}` on {covers}");
    }
    Ok(if text.is_empty() { text } else { text + "\n" })
}

async fn searched(db: &impl ConnectionTrait) -> Result<String, DbErr> {
    let followed = "SELECT DISTINCT tbl_name AS name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%search_index%' ORDER BY 1";
    let mut tables = Vec::new();
    for row in rows(db, followed).await? {
        tables.push(format!("`{}`", field::<String>(&row, "name")?));
    }
    Ok(format!(
        "\n## Full text\n\n`search_index` (FTS5) follows {} by triggers. `search_entries` ties its rows to the records, \
         and the view `search_source` holds the words.\n",
        tables.join(", ")
    ))
}

fn code(text: String) -> String {
    format!("`{text}`")
}

fn code_list(values: &[&str]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(" ")
}

async fn rows(db: &impl ConnectionTrait, sql: &str) -> Result<Vec<QueryResult>, DbErr> {
    db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await
}

async fn one(db: &impl ConnectionTrait, sql: &str) -> Result<String, DbErr> {
    rows(db, sql).await?.first().ok_or_else(|| DbErr::RecordNotFound(sql.to_owned()))?.try_get_by_index(0)
}

fn field<T: TryGetable>(row: &QueryResult, column: &str) -> Result<T, DbErr> {
    row.try_get("", column)
}
