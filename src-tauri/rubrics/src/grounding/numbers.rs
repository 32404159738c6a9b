//! Numbers: each is tied to a line that holds it in the same unit and speaks of the same thing, or follows from the
//! numbers of one line (a difference, a ratio, a sum) or from dates (years of experience).

use super::{
    Addressee, Claim, ClaimKind, Status, dates,
    facts::{Fact, Facts},
    lexicon,
    sentence::Sentence,
};
use crate::text::{Number, Qualifier, Unit, akin, numbers};

const YEAR: f64 = 365.25 * 86_400.0;

pub(super) fn claims(sentence: &Sentence<'_>, facts: &Facts, _: &Addressee) -> Vec<Claim> {
    let found = numbers(sentence.text, sentence.language);
    let claim = |number: Number| {
        let (status, source) = judge(sentence, facts, &number);
        sentence.claim(ClaimKind::Number, number.span, status, source)
    };
    found.into_iter().filter(|number| is_claim(sentence, number)).map(claim).collect()
}

/// “Two reasons” and “your 12 shops” say nothing of the person.
fn is_claim(sentence: &Sentence<'_>, number: &Number) -> bool {
    let next = sentence.words.partition_point(|word| word.span.start < number.span.end);
    let following = sentence.words.get(next).map_or("", |word| word.folded.as_str());
    let theirs = (1..=3).any(|back| lexicon::ADDRESS.contains(&sentence.before(number.span.start, back)));
    let harmless = number.unit == Unit::Things && (number.value == 1.0 || lexicon::HARMLESS.contains(&following));
    !theirs && !harmless
}

fn judge(sentence: &Sentence<'_>, facts: &Facts, number: &Number) -> (Status, Option<String>) {
    let foreign = sentence.is_foreign_to(facts);
    let mut holding = facts.facts.iter().filter(|fact| holds(fact, number)).peekable();
    let elsewhere = holding.peek().map(|fact| fact.pointer.clone());
    if let Some(fact) = holding.find(|fact| foreign || speaks_of_the_same(sentence, fact, number)) {
        return (Status::Sourced, Some(fact.pointer.clone()));
    }
    if number.unit == Unit::Time && number.value >= YEAR / 2.0 {
        return judge_duration(sentence, facts, number);
    }
    let same_thing = |fact: &&Fact| {
        fact.numbers.iter().any(|known| known.unit == number.unit) && speaks_of_the_same(sentence, fact, number)
    };
    match facts.facts.iter().find(same_thing).map(|fact| fact.pointer.clone()).or(elsewhere) {
        Some(source) => (Status::Altered, Some(source)),
        None => (Status::Unsourced, None),
    }
}

fn holds(fact: &Fact, number: &Number) -> bool {
    let is_held = |known: &Number| known.unit == number.unit && agrees(number, known.value);
    fact.numbers.iter().any(is_held) || !number.is_end && follows(fact, number)
}

/// Whether the number follows from the numbers of one line.
fn follows(fact: &Fact, number: &Number) -> bool {
    let pairs = fact.numbers.windows(2).filter(|pair| pair[0].unit == pair[1].unit && pair[0].value > 0.0);
    let from_pair = |pair: &[Number]| {
        let (from, to) = (pair[0].value, pair[1].value);
        match number.unit {
            Unit::PercentagePoints => pair[0].unit == Unit::Percent && agrees(number, (to - from).abs()),
            Unit::Percent => agrees_roughly(number, ((to - from) / from).abs() * 100.0),
            Unit::Factor => agrees_roughly(number, to / from) || agrees_roughly(number, from / to),
            _ => false,
        }
    };
    let things = fact.numbers.iter().filter(|known| known.unit == Unit::Things);
    let (sum, parts) = things.fold((0.0, 0), |(sum, parts), known| (sum + known.value, parts + 1));
    pairs.into_iter().any(from_pair) || number.unit == Unit::Things && parts > 1 && agrees(number, sum)
}

/// Whether the wording of a number allows for the fact.
fn agrees(number: &Number, fact: f64) -> bool {
    let claimed = number.value;
    let near = |tolerance: f64| (claimed - fact).abs() <= tolerance * fact.abs().max(claimed.abs());
    match number.qualifier {
        Qualifier::Exactly => near(1e-9) || near(0.005) && has_several_digits(claimed),
        Qualifier::About => near(0.07),
        Qualifier::Below => fact <= claimed && fact >= 0.9 * claimed,
        Qualifier::Above => fact >= claimed && fact <= 1.5 * claimed,
    }
}

/// “2.4 million” for 2,412,000 is honest; “40” for 38 is not without a “nearly”.
fn has_several_digits(value: f64) -> bool {
    value >= 100.0 && value.to_string().trim_end_matches('0').len() >= 2
}

/// A share that is worked out may be rounded to a whole per cent.
fn agrees_roughly(number: &Number, fact: f64) -> bool {
    agrees(number, fact) || (number.value - fact).abs() <= 0.02 * fact.abs()
}

/// Whether a sentence and a line share a word that matters.
fn speaks_of_the_same(sentence: &Sentence<'_>, fact: &Fact, number: &Number) -> bool {
    let mut content = sentence.words.iter().filter(|word| {
        let in_number = word.span.start < number.span.end && number.span.start < word.span.end;
        !in_number && sentence.content.contains(&word.folded)
    });
    let (ours, theirs) =
        (rate(sentence.words.iter().map(|word| word.folded.as_str())), rate(fact.words.iter().map(String::as_str)));
    let same_rate = ours.is_none() || theirs.is_none() || ours == theirs;
    same_rate && content.any(|word| fact.content.iter().any(|known| akin(&word.folded, known)))
}

/// “A week”, “par jour”: how often, as the words say it.
fn rate<'words>(words: impl Iterator<Item = &'words str>) -> Option<&'static str> {
    let mut previous = "";
    let mut found = None;
    for word in words {
        if matches!(previous, "a" | "per" | "each" | "every" | "pro" | "par" | "por" | "al") {
            found = found.or_else(|| lexicon::RATES.iter().find(|rate| **rate == word).copied());
        }
        previous = word;
    }
    found
}

fn judge_duration(sentence: &Sentence<'_>, facts: &Facts, number: &Number) -> (Status, Option<String>) {
    let claimed = number.value / YEAR;
    let named = sentence.stations.iter().map(|index| &facts.stations[*index]);
    let mut lengths: Vec<(f64, String)> = named
        .filter_map(|station| Some((dates::years(station, facts.today)?, format!("{}/startDate", station.pointer))))
        .collect();
    if lengths.is_empty() {
        let total = dates::years_of_work(facts);
        if lasts(number.qualifier, claimed, total) || claimed <= total {
            return (Status::Sourced, Some("/work".to_owned()));
        }
        return (
            if total > 0.0 { Status::Altered } else { Status::Unsourced },
            (total > 0.0).then(|| "/work".to_owned()),
        );
    }
    if sentence.stations.len() > 1 {
        lengths.push((lengths.iter().map(|(years, _)| years).sum(), "/work".to_owned()));
    }
    match lengths.iter().find(|(years, _)| lasts(number.qualifier, claimed, *years)) {
        Some((_, source)) => (Status::Sourced, Some(source.clone())),
        None => (Status::Altered, lengths.first().map(|(_, source)| source.clone())),
    }
}

/// Whether “five years” may be said of so many years.
fn lasts(qualifier: Qualifier, claimed: f64, years: f64) -> bool {
    match qualifier {
        Qualifier::Exactly => (claimed - years).abs() <= 0.5 || claimed == years.floor(),
        Qualifier::About => (claimed - years).abs() <= f64::max(1.0, years * 0.1),
        Qualifier::Below => years >= claimed - 0.75 && years <= claimed + 0.1,
        Qualifier::Above => years + 0.05 >= claimed,
    }
}
