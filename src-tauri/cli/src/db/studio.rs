//! `coach db studio`: the rows of the vault, read-only, a page at a time. The window has the same under Settings → Data.

use std::fmt::Write;

use coach_core::{
    Result,
    ipc::Nothing,
    record::Page,
    upkeep::{
        BrowseTable, BrowsedRow, TableSummary,
        commands::{browse_table, list_tables},
    },
};
use serde_json::Value;

use crate::{Opening, outcome::Answer, surroundings};

/// Shows your own rows, table by table; nothing can be changed. Without a table it lists them.
/// The window shows the same under Settings → Data → Browse records.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  coach db studio\n  coach db studio jobs --find kestrel --sort company --limit 20\n  coach --json db studio status_changes --offset 100"
)]
pub struct Studio {
    table: Option<String>,
    /// Words that some column must hold, or an id.
    #[arg(long, value_name = "TEXT", default_value = "")]
    find: String,
    /// The column to sort by; the order of writing if left out.
    #[arg(long, value_name = "COLUMN")]
    sort: Option<String>,
    #[arg(long)]
    descending: bool,
    #[arg(long, default_value_t = 0)]
    offset: u64,
    #[arg(long, default_value_t = 20)]
    limit: u64,
}

/// The widest a column is printed, in characters.
const WIDEST: usize = 28;

impl Studio {
    pub async fn run(self, vault: &Opening) -> Result<Answer> {
        let app = vault.app(surroundings()).await?;
        let actor = app.actor(vault.user.as_deref()).await?;
        let Self { table, find, sort, descending, offset, limit } = self;
        let Some(table) = table else {
            let tables = list_tables(&app, actor, Nothing {}).await?;
            return vault.print(&tables, || listed(&tables));
        };
        let query = BrowseTable { table, text: find, sort, descending, offset, limit };
        let page = browse_table(&app, actor, query).await?;
        vault.print(&page, || in_columns(&page, offset))
    }
}

fn listed(tables: &[TableSummary]) -> String {
    let mut words = String::new();
    for table in tables {
        let _ = writeln!(words, "{:>8}  {}", table.rows, table.name);
    }
    words + "\n`coach db studio TABLE` shows its rows.\n"
}

fn in_columns(page: &Page<BrowsedRow>, offset: u64) -> String {
    let Some(BrowsedRow(first)) = page.items.first() else { return "No rows.\n".to_owned() };
    let header: Vec<String> = first.keys().cloned().collect();
    let lines: Vec<Vec<String>> = page.items.iter().map(|BrowsedRow(row)| row.values().map(cell).collect()).collect();
    let all = || std::iter::once(&header).chain(&lines);
    let width = |column: usize| all().map(|line| line[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..header.len()).map(width).collect();
    let mut words = String::new();
    for line in all() {
        let padded = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        let _ = writeln!(words, "{}", padded.collect::<Vec<_>>().join("  ").trim_end());
    }
    let (start, end) = (offset + 1, offset + page.items.len() as u64);
    words + &format!("\n{start} to {end} of {}. --json shows the cells whole.\n", page.total)
}

fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if text.chars().count() > WIDEST { text.chars().take(WIDEST - 1).chain(['…']).collect() } else { text }
}
