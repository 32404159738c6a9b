//! Proving a vault sound: pages, indexes and foreign keys, the rules of every table and with them each enum and JSON
//! column, every stored file against its hash, and the search index against the words.

use sea_orm::{ConnectionTrait, DatabaseConnection};
use sha2::{Digest, Sha256};

use super::{VaultCheck, VaultReport};
use crate::{
    Result,
    app::Task,
    db::{Access, DatabaseFile, problems, refuse_newer, sql},
    rows::Schema,
};

/// Looks at everything. Problems are found, not thrown: only what keeps us from looking is an error.
pub async fn validate(database: &DatabaseFile, task: Option<&Task<'_>>) -> Result<VaultReport> {
    let step = |label: &str, done| task.map_or(Ok(()), |task| task.step(label, done, Some(4)));
    // Beside the one connection, so that the application goes on meanwhile.
    refuse_newer(database).await?;
    let beside = database.connect(Access::ReadOnly).await?;
    let looked = async {
        step("Pages and references", 0)?;
        let pages = problems(&beside).await?;
        step("Values", 1)?;
        let rules = broken_rules(&beside).await?;
        step("Files", 2)?;
        let files = changed_files(&beside).await?;
        step("Search", 3)?;
        // Asking the index is a write in SQLite's eyes, and nothing is ever written to a damaged file.
        let search = if pages.is_empty() { search_problems(database).await? } else { Vec::new() };
        Ok::<_, crate::Error>([("database", pages), ("rules", rules), ("files", files), ("search", search)])
    }
    .await;
    beside.close().await?;
    let checks = looked?.map(|(name, problems)| VaultCheck { name: name.to_owned(), problems });
    Ok(VaultReport { is_sound: checks.iter().all(|check| check.problems.is_empty()), checks: checks.to_vec() })
}

/// Rows that break a CHECK rule of their table: enums, JSON columns, dates, bounds. The rules keep such rows out, damage
/// does not, and `PRAGMA integrity_check` of SQLite 3.50 passes them over.
async fn broken_rules(db: &DatabaseConnection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for table in Schema::of(db).await?.tables {
        let name = &table.name;
        let made = db.query_one_raw(sql(format!("SELECT sql FROM sqlite_schema WHERE name = '{name}'"))).await?;
        let made: String = made.map_or(Ok(String::new()), |row| row.try_get_by_index(0))?;
        for rule in rules(&made) {
            let broken = sql(format!("SELECT count(*) FROM {name} WHERE NOT ({rule})"));
            let count: i64 = db.query_one_raw(broken).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
            if count > 0 {
                let rule = rule.split_whitespace().collect::<Vec<_>>().join(" ");
                problems.push(format!("{count} rows of {name} break the rule {rule}"));
            }
        }
    }
    Ok(problems)
}

/// What stands in the parentheses after each CHECK of a table's definition.
fn rules(definition: &str) -> Vec<&str> {
    let starts = definition.match_indices("CHECK (").map(|(start, word)| &definition[start + word.len()..]);
    let closed = starts.filter_map(|rule| {
        let mut depth = 1;
        let mut is_quoted = false;
        let end = rule.find(|letter| {
            match letter {
                '\'' => is_quoted = !is_quoted,
                '(' if !is_quoted => depth += 1,
                ')' if !is_quoted => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        Some(&rule[..end?])
    });
    closed.collect()
}

async fn changed_files(db: &DatabaseConnection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for row in db.query_all_raw(sql("SELECT sha256 FROM blobs")).await? {
        let named: String = row.try_get_by_index(0)?;
        let one = sql(format!("SELECT bytes FROM blobs WHERE sha256 = '{named}'"));
        let Some(row) = db.query_one_raw(one).await? else { continue };
        let found = Sha256::digest(row.try_get_by_index::<Vec<u8>>(0)?);
        if found.iter().map(|byte| format!("{byte:02x}")).collect::<String>() != named {
            problems.push(format!("the file {} is not what it was", &named[..12]));
        }
    }
    Ok(problems)
}

async fn search_problems(database: &DatabaseFile) -> Result<Vec<String>> {
    let db = database.connect(Access::ReadWrite).await?;
    let problems = compared_with_search(&db).await;
    db.close().await?;
    problems
}

async fn compared_with_search(db: &DatabaseConnection) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    // With rank 1 the index is compared with the words themselves, not only with itself.
    let check = sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    if db.execute_raw(check).await.is_err() {
        problems.push("the search index does not match the words it was made from".to_owned());
    }
    for (table, kind) in
        [("jobs", "JOB"), ("resumes", "RESUME"), ("documents", "DOCUMENT"), ("notes", "NOTE"), ("messages", "MESSAGE")]
    {
        let missing = format!(
            "SELECT (SELECT count(*) FROM {table} WHERE id NOT IN (SELECT record_id FROM search_entries)) \
             + (SELECT count(*) FROM search_entries WHERE kind = '{kind}' AND record_id NOT IN (SELECT id FROM {table}))"
        );
        let count: i64 = db.query_one_raw(sql(missing)).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?;
        if count > 0 {
            problems.push(format!("{count} rows of {table} and of the search index do not match"));
        }
    }
    Ok(problems)
}
