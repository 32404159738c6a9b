//! Skills on cards: a title, perhaps a level, and keywords below it, with several cards side by side.

use super::flow::{FlowLine, join};
use super::skills::{Group, is_level, split};
use super::source::Source;
use super::wording::{trimmed, word_count};

/// Cards in rows: a title, perhaps a level, and a list of keywords below each other, several side by side.
pub(super) fn cards(lines: &[FlowLine]) -> Option<Vec<Group>> {
    let levels = lines.iter().filter(|line| line.cells().iter().all(|cell| is_level(&join(cell)))).count();
    if levels < 2 {
        return None;
    }
    let mut groups: Vec<(f32, Group)> = Vec::new();
    let mut expects_list = false;
    for line in lines {
        let cells = line.cells();
        if cells.iter().all(|cell| is_level(&join(cell))) {
            expects_list = true;
            continue;
        }
        let is_list = expects_list && !cells.iter().any(|cell| cell[0].area.x > line.area.right());
        let starts_card = !is_list || line.gap > 0.85 && !line.text.contains(',');
        if starts_card {
            expects_list = false;
        }
        for cell in cells {
            let (x, text) = (cell[0].area.x, join(cell));
            if starts_card {
                groups.push((
                    x,
                    Group { name: Some(trimmed(&text).to_owned()), source: Some(Source::of(line)), ..Group::default() },
                ));
            } else if let Some((_, group)) =
                groups.iter_mut().rev().min_by(|a, b| (a.0 - x).abs().round().total_cmp(&(b.0 - x).abs().round()))
            {
                extend_card(group, &text);
            }
        }
    }
    Some(groups.into_iter().map(|(_, group)| group).collect())
}

fn extend_card(group: &mut Group, text: &str) {
    let found = split(text);
    let goes_on = group.keywords.last().is_some() && !text.contains(',') && word_count(text) == 1;
    // The last item of a narrow card may wrap: "Rigid Body" / "Dynamics".
    if let (Some(last), Some(first)) = (group.keywords.last_mut(), found.first())
        && goes_on
        && word_count(last) >= 2
    {
        last.push(' ');
        last.push_str(first);
        return;
    }
    group.keywords.extend(found);
}
