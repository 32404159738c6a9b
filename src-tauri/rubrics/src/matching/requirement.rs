//! One requirement against the resume: what speaks for it, how much that is worth, and what showing more would give.

use super::{Candidate, RequirementMatch, Status, held::Held, title, types::Evidence, weights::WEIGHTS};
use crate::{
    posting::{Posting, Requirement, asks_for_a_permit, degree, demands},
    text::words,
    vocabulary::{Mention, SkillId, SkillKind, find_in},
};

/// A requirement as judged, before points are counted.
#[derive(Debug)]
pub(super) struct Judgement {
    text: String,
    must: bool,
    pub weight: f64,
    pub credit: f64,
    /// The credit if the resume showed what it holds.
    potential: f64,
    evidence: Option<Evidence>,
    pub learn: Vec<String>,
}

/// One thing within a requirement.
struct Finding {
    credit: f64,
    potential: f64,
    line: Option<usize>,
}

impl Finding {
    fn plain(credit: f64, line: Option<usize>) -> Self {
        Self { credit, potential: credit, line }
    }
}

impl Judgement {
    /// `point` is what a credit of 1 at a weight of 1 gives to the score.
    pub fn told(self, point: f64) -> RequirementMatch {
        let status = match self.credit {
            credit if credit >= WEIGHTS.met - 1e-9 => Status::Met,
            credit if credit >= WEIGHTS.partial - 1e-9 => Status::Partial,
            _ => Status::Missing,
        };
        let raise = super::tenth((self.potential - self.credit) * self.weight * point);
        let evidence = self.evidence.filter(|_| status != Status::Missing);
        RequirementMatch { text: self.text, must: self.must, status, evidence, raise: (raise > 0.0).then_some(raise) }
    }
}

pub(super) fn judge(candidate: &Candidate, posting: &Posting, requirement: &Requirement) -> Judgement {
    let text = requirement.text.as_str();
    let mentions = find_in(text);
    let is = |kind: SkillKind| move |mention: &&Mention| mention.skill.skill().kind == kind;
    let hard: Vec<&Mention> =
        mentions.iter().filter(|one| !is(SkillKind::Soft)(one) && !is(SkillKind::Language)(one)).collect();
    let soft: Vec<&Mention> = mentions.iter().filter(is(SkillKind::Soft)).collect();
    let mut findings = Vec::new();
    let mut learn = Vec::new();
    let speaks: Vec<Finding> = demands(text, requirement.must).iter().map(|demand| spoken(candidate, demand)).collect();
    let asked = if hard.is_empty() && speaks.is_empty() && degree(text).is_none() { &soft } else { &hard };
    let is_soft = hard.is_empty() && !soft.is_empty() && asked.len() == soft.len();
    if !asked.is_empty() {
        let one = |mention: &&Mention| {
            skill(candidate, posting, mention.skill, &text[mention.span.clone()], requirement.years)
        };
        let each: Vec<Finding> = asked.iter().map(one).collect();
        let any = each.iter().any(|one| one.credit > 0.0);
        let missing = asked.iter().zip(&each).filter(|(_, one)| one.credit == 0.0 && !(any && is_choice(text)));
        learn.extend(missing.map(|(mention, _)| mention.skill.name().to_owned()));
        findings.push(if is_choice(text) { best(each) } else { mean(each) });
    } else if let Some(years) = requirement.years {
        findings.push(experience(candidate, posting, years));
    }
    findings.extend(speaks);
    findings.extend(degree(text).map(|asked| match candidate.degree {
        Some((held, line)) if held >= asked => Finding::plain(1.0, Some(line)),
        Some((_, line)) => Finding::plain(WEIGHTS.alias, Some(line)),
        None => Finding::plain(0.0, None),
    }));
    let is_permit = asks_for_a_permit(text);
    if findings.is_empty() && !is_permit {
        findings.push(told(candidate, posting, text));
    }
    // Whether somebody may work somewhere is not in a resume: unknown, it neither helps nor harms.
    let is_unknown = findings.is_empty();
    let found = mean(findings);
    let weight = match (is_unknown, requirement.must && !is_soft) {
        (true, _) => 0.0,
        (_, true) => WEIGHTS.must,
        // Nobody can evidence a virtue: asked for or not, it weighs little.
        (_, false) => 1.0,
    };
    let credit = if is_unknown { WEIGHTS.alias } else { found.credit };
    let potential = if is_unknown { credit } else { found.potential };
    let evidence = found.line.map(|line| candidate.evidence(line));
    Judgement { text: text.to_owned(), must: requirement.must, weight, credit, potential, evidence, learn }
}

fn is_choice(text: &str) -> bool {
    let text = format!(" {} ", text.to_lowercase());
    [
        " or ",
        " oder ",
        " ou ",
        " o ",
        " of ",
        "/",
        "e.g.",
        "such as",
        "z. b.",
        "z.b.",
        " bzw",
        "par exemple",
        "similar",
        "vergleichbar",
    ]
    .iter()
    .any(|word| text.contains(word))
}

fn best(findings: Vec<Finding>) -> Finding {
    let better = |one: Finding, other: Finding| if other.credit > one.credit { other } else { one };
    findings.into_iter().reduce(better).unwrap_or(Finding::plain(0.0, None))
}

fn mean(findings: Vec<Finding>) -> Finding {
    let count = findings.len().max(1) as f64;
    let credit = findings.iter().map(|one| one.credit).sum::<f64>() / count;
    let potential = findings.iter().map(|one| one.potential).sum::<f64>() / count;
    let line = best(findings).line;
    Finding { credit, potential, line }
}

fn skill(candidate: &Candidate, posting: &Posting, skill: SkillId, form: &str, years: Option<f64>) -> Finding {
    let held = candidate.held.get(&skill);
    if held.is_none_or(|held| held.shown.is_none())
        && let Some(line) = by_title(candidate, skill, form)
    {
        return Finding::plain(years.map_or(1.0, |years| (candidate.years / years).min(1.0)), Some(line));
    }
    let Some(held) = held else { return transferable(candidate, skill) };
    let is_paper = matches!(skill.skill().kind, SkillKind::Licence | SkillKind::Certificate);
    let full = if is_paper {
        1.0
    } else {
        years.map_or(1.0, |years| (held.years() / years).clamp(WEIGHTS.unknown_years, 1.0))
    };
    let where_it_is = match held.shown {
        Some(_) => WEIGHTS.evidenced,
        None if is_paper => WEIGHTS.evidenced,
        None if candidate.is_stuffed => WEIGHTS.stuffed,
        None => WEIGHTS.listed,
    };
    // In another language it has another name; that is no shortcoming.
    let languages = candidate.language.zip(posting.language.as_deref());
    let is_same_language = languages.is_none_or(|(own, other)| own == other);
    let named = if is_paper || !is_same_language || held.is_called(form) {
        where_it_is
    } else {
        where_it_is.min(WEIGHTS.alias)
    };
    Finding { credit: named * full, potential: full, line: held.line() }
}

/// A position that is called after the skill shows it: accountants account and software engineers write software.
fn by_title(candidate: &Candidate, skill: SkillId, form: &str) -> Option<usize> {
    if skill.skill().kind != SkillKind::Skill && skill.name() != "Software development" {
        return None;
    }
    let asked = words(form);
    let shared =
        |one: &str, other: &str| one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let is_named = |title: &str| {
        words(title).iter().any(|own| asked.first().is_some_and(|one| shared(&one.folded, &own.folded) >= 5))
    };
    let positions = candidate.titles.iter().filter_map(|(title, line)| Some((title, (*line)?)));
    let mut dated = positions.filter(|(_, line)| candidate.done[*line]);
    dated.find(|(title, _)| is_named(title)).map(|(_, line)| line)
}

/// Something near to it, shown or named.
fn transferable(candidate: &Candidate, skill: SkillId) -> Finding {
    let kind = skill.skill().kind;
    if matches!(kind, SkillKind::Licence | SkillKind::Certificate | SkillKind::Language) {
        return Finding::plain(0.0, None);
    }
    let near = |(other, _): &(&SkillId, &Held)| {
        skill.skill().related.contains(other) || other.skill().related.contains(&skill)
    };
    let line = candidate.held.iter().filter(near).find_map(|(_, held)| held.line());
    Finding::plain(if line.is_some() { WEIGHTS.alias } else { 0.0 }, line)
}

fn spoken(candidate: &Candidate, demand: &crate::posting::LanguageDemand) -> Finding {
    let skill = crate::vocabulary::canonical(&demand.language);
    let stated = skill.and_then(|skill| candidate.languages.get(&skill));
    if let Some((level, line)) = stated {
        let enough = level.zip(demand.fluency).is_none_or(|(have, need)| have >= need);
        return Finding::plain(if enough { 1.0 } else { WEIGHTS.alias }, Some(*line));
    }
    let code = [
        ("English", "en"),
        ("German", "de"),
        ("French", "fr"),
        ("Spanish", "es"),
        ("Portuguese", "pt"),
        ("Dutch", "nl"),
        ("Italian", "it"),
    ];
    let is_written_in = code.iter().any(|(name, code)| *name == demand.language && candidate.language == Some(code));
    let named = skill.and_then(|skill| candidate.held.get(&skill)?.line());
    match (named, is_written_in) {
        (Some(line), _) => Finding::plain(WEIGHTS.listed, Some(line)),
        (None, true) => Finding::plain(WEIGHTS.listed, None),
        (None, false) => Finding::plain(0.0, None),
    }
}

/// Years in the job itself or one like it; where no title tells, a related one counts half.
fn experience(candidate: &Candidate, posting: &Posting, need: f64) -> Finding {
    let wanted = posting.title.as_deref().unwrap_or_default();
    let near = candidate.titles.iter().map(|(title, line)| (title::alike(wanted, title), *line));
    let (likeness, line) = near.fold((0.0, None), |best, one| if one.0 > best.0 { one } else { best });
    Finding::plain((candidate.years / need).min(1.0) * likeness, line)
}

/// A requirement in words that no vocabulary has: the line that says most nearly the same.
fn told(candidate: &Candidate, posting: &Posting, text: &str) -> Finding {
    let text = candidate.lines.text(text, posting.language.as_deref());
    match candidate.lines.closest(&text, |_| true) {
        Some((line, likeness)) => Finding::plain(WEIGHTS.likeness(likeness), Some(line)),
        None => Finding::plain(0.0, None),
    }
}
