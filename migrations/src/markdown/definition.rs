//! What a `CREATE TABLE` says that no pragma repeats: the checks. It reads the SQL of this folder, not any SQL.

/// One column or one rule of a table, on one line.
pub(super) struct Definition(String);

/// The parts of a `CREATE TABLE` between its outer parentheses.
pub(super) fn definitions(create_table: &str) -> Vec<Definition> {
    let without_comments = create_table.lines().filter(|line| !line.trim_start().starts_with("--"));
    let sql = without_comments.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    let inside = inside_parentheses(&sql).unwrap_or_default();
    split(inside, ',').into_iter().map(|part| Definition(part.trim().to_owned())).collect()
}

impl Definition {
    /// The column it declares, or `None` for a rule over several.
    pub(super) fn column(&self) -> Option<&str> {
        let first = self.0.split(' ').next()?;
        (!matches!(first, "CHECK" | "PRIMARY" | "UNIQUE" | "FOREIGN")).then_some(first)
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn enum_values(&self) -> Option<Vec<&str>> {
        let list = inside_parentheses(self.check()?.split_once(" IN ")?.1)?;
        list.starts_with('\'').then(|| list.split(", ").map(|value| value.trim_matches('\'')).collect())
    }

    /// The check of a column in words where there are shorter ones than its SQL.
    pub(super) fn rule(&self) -> Option<String> {
        let check = self.check()?;
        Some(match check {
            _ if self.enum_values().is_some() => super::code_list(&self.enum_values()?),
            _ if check.ends_with("IN (0, 1)") => "false or true".into(),
            _ if check.starts_with("json_valid(") => "JSON".into(),
            _ if check.contains("GLOB '[0-9]") && check.contains("T[0-9]") => "`YYYY-MM-DDThh:mm`".into(),
            _ if check.contains("GLOB '[0-9]") => "`YYYY-MM-DD`".into(),
            _ => super::code(check.to_owned()),
        })
    }

    fn check(&self) -> Option<&str> {
        inside_parentheses(self.0.split_once("CHECK ")?.1)
    }
}

/// From after the first parenthesis to before the one that closes it.
fn inside_parentheses(sql: &str) -> Option<&str> {
    let inside = &sql[sql.find('(')? + 1..];
    let mut depth = 1;
    for (place, letter, quoted) in letters(inside) {
        match letter {
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(inside[..place].trim());
        }
    }
    None
}

/// The parts between separators that stand in no parentheses and no quotes.
fn split(sql: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (place, letter, quoted) in letters(sql) {
        match letter {
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ if letter == separator && depth == 0 && !quoted => {
                parts.push(&sql[start..place]);
                start = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&sql[start..]);
    parts
}

/// Each letter with its place, and whether it stands in a quoted text.
fn letters(sql: &str) -> impl Iterator<Item = (usize, char, bool)> {
    sql.char_indices().scan(false, |quoted, (place, letter)| {
        *quoted ^= letter == '\'';
        Some((place, letter, *quoted))
    })
}
