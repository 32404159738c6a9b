//! What `coach db` says in words.

use std::{fmt::Write, path::Path};

use coach_core::upkeep::{Standing, VaultReport};

pub fn standing(folder: &Path, standing: &Standing) -> String {
    let mut text = format!("Vault     {}\n", folder.display());
    if !standing.exists {
        return text + "          There is none yet.\n";
    }
    let _ = writeln!(text, "Size      {}", size(standing.size));
    if standing.is_open {
        return text + "          It is open in the application or in another command, so it was left alone.\n";
    }
    if standing.is_encrypted {
        text += "          It is encrypted.\n";
        if standing.applied.is_empty() {
            return text;
        }
    }
    let schema = standing.applied.last().map_or("none", String::as_str);
    let _ = writeln!(text, "Schema    {schema}");
    for (word, names) in [("Pending", &standing.pending), ("Unknown", &standing.unknown)] {
        if !names.is_empty() {
            let _ = writeln!(text, "{word}   {}", names.join(", "));
        }
    }
    let latest = standing.newest_backup.as_ref().and_then(|backup| Some((backup, backup.about.as_ref()?)));
    let backup = latest.map_or("none".to_owned(), |(backup, about)| {
        format!("{}, made {}", backup.name, about.made_at.format("%Y-%m-%d %H:%M UTC"))
    });
    let _ = writeln!(text, "Backup    {backup}");
    for (table, count) in standing.tables.iter().filter(|(_, count)| **count > 0) {
        let _ = writeln!(text, "{count:>8}  {table}");
    }
    text
}

pub fn advice(standing: &Standing) -> &'static str {
    if !standing.exists {
        "\nNext: start the application, or run `coach db migrate` to make a vault here, or `coach db restore FILE`.\n"
    } else if standing.is_open {
        "\nNext: close the application to work on the vault from here.\n"
    } else if standing.is_encrypted && standing.applied.is_empty() {
        "\nNext: name the file that holds the password in COACH_PASSWORD_FILE to see more.\n"
    } else if !standing.unknown.is_empty() {
        "\nNext: install the newest version of AI Career Coach; this one leaves the vault alone.\n"
    } else if !standing.pending.is_empty() {
        "\nNext: `coach db migrate`, or just start the application. A backup is made first.\n"
    } else if standing.newest_backup.is_none() {
        "\nNext: `coach db backup` makes a first backup.\n"
    } else {
        "\nAll is well. `coach db validate` looks for damage, `coach db --help` lists the rest.\n"
    }
}

pub fn report(report: &VaultReport) -> String {
    let mut text = String::new();
    for check in &report.checks {
        let verdict =
            if check.problems.is_empty() { "sound".to_owned() } else { format!("{} problems", check.problems.len()) };
        let _ = writeln!(text, "{:<10}{verdict}", check.name);
        for problem in &check.problems {
            let _ = writeln!(text, "          {problem}");
        }
    }
    if !report.is_sound {
        text += "\nNext: keep a copy of the vault's folder, then `coach db restore` one of its backups.\n";
    }
    text
}

/// A size as people write it.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
