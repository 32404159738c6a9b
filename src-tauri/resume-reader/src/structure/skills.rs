//! Skills: single ones and lists by category. Levels and years are kept apart from names.

use std::sync::LazyLock;

use regex::Regex;

use super::cards;
use super::flow::{FlowLine, join};
use super::source::{Draft, Found, Source};
use super::text::dehyphenated;
use super::wording::{fold, letters, trimmed, word_count};
use crate::Skill;

static LEVEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)^(expert|advanced|intermediate|beginner|basic|basics|proficient|fluent|familiar|novice|master|native|professional|elementary|good|excellent|\d{1,2}\+? ?(?:yrs?|years?|jahre|ans)\.?|\d{1,3} ?%|\d/\d{1,2})$").ok()
});

pub(super) fn is_level(text: &str) -> bool {
    LEVEL.as_ref().is_some_and(|pattern| pattern.is_match(text.trim()))
}

/// A category, or none, with its skills.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub name: Option<String>,
    pub keywords: Vec<String>,
    pub source: Option<Source>,
}

pub(crate) fn write(lines: &[FlowLine], certainty: f32, draft: &mut Draft) {
    for group in groups(lines) {
        match group.name {
            Some(name) if !group.keywords.is_empty() => {
                push(Some(name), group.keywords, group.source, certainty, draft)
            }
            _ => {
                for keyword in group.keywords {
                    push(Some(keyword), Vec::new(), group.source, certainty * 0.95, draft);
                }
            }
        }
    }
}

/// Heads of resumes may list skills behind a label: "Tech: Rust, SQL".
pub(crate) fn write_labelled(lines: &[&FlowLine], draft: &mut Draft) {
    let mut open = false;
    for line in lines {
        for cell in line.cells() {
            let text = join(cell);
            let labelled = text.split_once(':').filter(|(label, _)| word_count(label) <= 2);
            let list = match labelled {
                Some((label, rest)) => {
                    open = matches!(
                        fold(label).as_str(),
                        "tech" | "techs" | "skills" | "technologies" | "tools" | "kenntnisse" | "stack"
                    );
                    rest.to_owned()
                }
                None => text,
            };
            if open {
                split(&list)
                    .into_iter()
                    .for_each(|name| push(Some(name), Vec::new(), Some(Source::of(line)), 0.7, draft));
            }
        }
    }
}

fn push(name: Option<String>, keywords: Vec<String>, source: Option<Source>, confidence: f32, draft: &mut Draft) {
    let at = draft.resume.skills.len();
    let name = draft.note(format!("/skills/{at}/name"), name.map(|text| Found { text, source, confidence }));
    for (number, keyword) in keywords.iter().enumerate() {
        draft
            .note(format!("/skills/{at}/keywords/{number}"), Some(Found { text: keyword.clone(), source, confidence }));
    }
    draft.resume.skills.push(Skill { name, keywords, level: None });
}

fn groups(lines: &[FlowLine]) -> Vec<Group> {
    if let Some(groups) = cards::cards(lines) {
        return groups;
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut list_goes_on = false;
    let keeps_commas = bullets_part_skills(lines);
    for line in without_prose(lines) {
        let source = Some(Source::of(line));
        if let Some((name, rest)) = category(line) {
            groups.push(Group { name: Some(name), keywords: split(&rest), source });
            list_goes_on = rest.trim_end().ends_with(',') || line.is_wide();
        } else if is_sentence(&line.text) || is_level(&line.text) {
            list_goes_on = false;
        } else if is_title_over_list(line, lines) {
            groups.push(Group { name: Some(trimmed(&line.text).to_owned()), source, ..Group::default() });
            list_goes_on = false;
        } else {
            let found = cells_items(line, keeps_commas);
            let is_near = |group: &&mut Group| line.bullet.is_none() && (group.name.is_none() || line.gap < 1.6);
            match groups.last_mut().filter(is_near) {
                Some(group) => join_items(group, found, list_goes_on, line),
                None => groups.push(Group { name: None, keywords: found, source }),
            }
            list_goes_on = line.text.trim_end().ends_with(',') || (line.is_wide() && line.text.contains(','));
        }
    }
    groups
}

/// Among short items a longer line begins a remark, which goes on until the next gap.
fn without_prose<'l, 'a>(lines: &'l [FlowLine<'a>]) -> impl Iterator<Item = &'l FlowLine<'a>> {
    let are_short = lines.iter().filter(|line| word_count(&line.text) <= 3).count() * 2 > lines.len();
    let starts = move |line: &FlowLine| {
        let is_one_run = line.cells_at(TAG_GAP).len() == 1 && !line.text.contains([',', ':', '•']);
        are_short && is_one_run && word_count(&line.text) >= 5
    };
    let mut in_prose = false;
    lines.iter().filter(move |line| {
        in_prose = (in_prose && line.gap < 0.8 && line.bullet.is_none()) || starts(line);
        !in_prose
    })
}

/// A list broken at the end of a line may have been broken inside an item.
fn join_items(group: &mut Group, found: Vec<String>, goes_on: bool, line: &FlowLine) {
    let mut found = found.into_iter();
    let starts_lower = line.text.chars().next().is_some_and(char::is_lowercase);
    let joint = if line.text.starts_with("and ") { "and " } else { "" };
    let was_cut = |last: &String| starts_lower || last.ends_with(" and") || last.ends_with('-');
    if let Some(last) = group.keywords.last_mut().filter(|last| goes_on && was_cut(last))
        && let Some(first) = found.next()
    {
        *last = dehyphenated([last.as_str(), &format!("{joint}{first}")].into_iter());
    }
    group.keywords.extend(found);
}

/// "Category: a, b", or a bold or coloured label before its list.
fn category(line: &FlowLine) -> Option<(String, String)> {
    if let Some((name, rest)) =
        line.text.split_once(':').filter(|(name, _)| word_count(name) <= 5 && !name.contains(','))
    {
        return (!rest.starts_with("//")).then(|| (trimmed(name).to_owned(), rest.trim().to_owned()));
    }
    if let [label, list] = line.cells().as_slice() {
        let (name, rest) = (join(label), join(list));
        if word_count(&name) <= 3 && !name.contains(',') && rest.contains(',') {
            return Some((trimmed(&name).to_owned(), rest));
        }
    }
    let bold = line.words.iter().take_while(|word| word.bold).count();
    let label = &line.words[..bold];
    let (first, rest) = (label.first()?, line.words.get(bold)?);
    let is_label = bold <= 4
        && rest.area.x > first.area.x
        && !join(label).contains(',')
        && join(&line.words[bold..]).contains(',');
    is_label.then(|| (trimmed(&join(label)).to_owned(), join(&line.words[bold..])))
}

fn is_sentence(text: &str) -> bool {
    let commas = text.matches([',', '•', '·']).count();
    (word_count(text) > 9 && commas * 4 < word_count(text))
        || (word_count(text) > 5 && text.ends_with('.') && commas < 2)
}

/// A bold or coloured line above plain lines names a category.
fn is_title_over_list(line: &FlowLine, lines: &[FlowLine]) -> bool {
    let look = line.look();
    let is_short =
        word_count(&line.text) <= 4 && line.cells().len() == 1 && !line.text.contains(',') && line.bullet.is_none();
    let below = lines.iter().skip_while(|other| !std::ptr::eq(*other, line)).nth(1);
    is_short
        && below.is_some_and(|below| {
            let below_look = below.look();
            (look.bold && !below_look.bold)
                || (look.capitals && !below_look.capitals && letters(&line.text) > 4)
                || line.size > below.size * 1.08
                || line.text.ends_with(':')
        })
}

/// Tags in boxes stand only a little further apart than words do.
const TAG_GAP: f32 = 0.5;

fn cells_items(line: &FlowLine, keeps_commas: bool) -> Vec<String> {
    if keeps_commas {
        return vec![name_of(&line.text)];
    }
    line.cells_at(TAG_GAP).iter().flat_map(|cell| split(&join(cell))).collect()
}

/// In a list with a bullet before every skill, commas belong to the skill.
fn bullets_part_skills(lines: &[FlowLine]) -> bool {
    let bullets: Vec<&FlowLine> = lines.iter().filter(|line| line.bullet.is_some()).collect();
    let without_comma = bullets.iter().filter(|line| !line.text.contains(',')).count();
    bullets.len() >= 4
        && bullets.len() * 10 >= lines.len() * 8
        && without_comma * 2 >= bullets.len()
        && bullets.iter().all(|line| !line.text.contains(':'))
}

/// Cuts at commas, semicolons, bullets and bars outside brackets. Slashes stay: "C/C++", "CI/CD".
pub(super) fn split(text: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut depth = 0;
    let mut open = String::new();
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth <= 0 && matches!(letter, ',' | ';' | '|' | '•' | '·' | '、' | '，' | '▽' | '∙' | '●' | '○')
        {
            items.push(std::mem::take(&mut open));
        } else {
            open.push(letter);
        }
    }
    items.push(open);
    items.iter().map(|item| name_of(item)).filter(|item| is_skill(item)).collect()
}

fn name_of(item: &str) -> String {
    let item = item.trim();
    if item.ends_with('-') {
        return item.to_owned();
    }
    let item = trimmed(item).trim_start_matches("and ").trim();
    item.trim_end_matches('.').to_owned()
}

fn is_skill(item: &str) -> bool {
    !item.is_empty() && item.chars().any(char::is_alphanumeric) && !is_level(item) && word_count(item) <= 8
}
