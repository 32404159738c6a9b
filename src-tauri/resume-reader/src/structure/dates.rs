//! Dates as resumes print them, in fourteen languages: months, years, seasons, ranges, "present". No calendar arithmetic.

use std::sync::LazyLock;

use regex::Regex;

use super::wording::plain;

/// A month or a year, as precise as it was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub year: u16,
    pub month: Option<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct DateRange {
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub is_current: bool,
    /// One date stood alone, so whether it is a start or an end depends on what it dates.
    pub is_single: bool,
    /// A dash follows and nothing after it, yet.
    pub is_open: bool,
}

/// A range with the letters (not bytes) of the text it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FoundRange {
    pub range: DateRange,
    pub from: usize,
    pub to: usize,
}

impl Date {
    pub fn to_iso(self) -> String {
        match self.month {
            Some(month) => format!("{}-{month:02}", self.year),
            None => self.year.to_string(),
        }
    }
}

impl DateRange {
    pub fn latest(&self) -> Option<Date> {
        self.end.or(self.start)
    }
}

const MONTHS: [&str; 12] = [
    "jan|january|januar|januari|janvier|janv|enero|ene|janeiro|gennaio|gen|styczen|stycznia|sty|يناير|ינואר",
    "feb|february|februar|februari|fevrier|fevr|febrero|fevereiro|fev|febbraio|luty|lutego|lut|فبراير|פברואר",
    "mar|march|marz|mrz|maerz|mars|marts|maart|mrt|marzo|marco|marzec|marca|مارس|מרץ|מרס",
    "apr|april|avril|avr|abril|abr|aprile|kwiecien|kwietnia|kwi|ابريل|אפריל",
    "may|mai|maj|mei|mayo|maio|maggio|mag|maja|مايو|מאי",
    "jun|june|juni|juin|junio|junho|giugno|giu|czerwiec|czerwca|cze|يونيو|יוני",
    "jul|july|juli|juillet|juil|julio|julho|luglio|lug|lipiec|lipca|lip|يوليو|יולי",
    "aug|august|augusti|augustus|aout|agosto|ago|sierpien|sierpnia|sie|اغسطس|אוגוסט",
    "sep|sept|september|septembre|septiembre|setiembre|setembro|set|settembre|wrzesien|wrzesnia|wrz|سبتمبر|ספטמבר",
    "oct|october|okt|oktober|octobre|octubre|outubro|out|ottobre|ott|pazdziernik|pazdziernika|paz|اكتوبر|אוקטובר",
    "nov|november|novembre|noviembre|novembro|listopad|listopada|lis|نوفمبر|נובמבר",
    "dec|december|dez|dezember|des|desember|decembre|diciembre|dic|dezembro|dicembre|grudzien|grudnia|gru|ديسمبر|דצמבר",
];

const PRESENT: &str = "present|current|currently|now|ongoing|today|to date|date|heute|jetzt|laufend|andauernd|aktuell|dato|\
    actuel|actuellement|aujourd'hui|a ce jour|ce jour|en cours|en poste|la actualidad|actualidad|actualmente|actual|el presente|\
    presente|la fecha|hoy|o momento|momento|o presente|atualidade|atual|atualmente|hoje|em andamento|dags dato|na|pagaende|nu|\
    nuvarande|nuværende|i dag|idag|heden|oggi|in corso|attuale|obecnie|do teraz|nadal|dzisiaj|حتى الان|الان|حاليا|الوقت الحاضر|עד היום|היום|כיום|至今|现在|目前|当前|今";

fn month_of(word: &str) -> Option<u8> {
    MONTHS.iter().position(|names| names.split('|').any(|name| name == word)).map(|index| index as u8 + 1)
}

fn month_pattern() -> String {
    let mut names: Vec<&str> = MONTHS.iter().flat_map(|names| names.split('|')).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names.join("|")
}

static ATOM: LazyLock<String> = LazyLock::new(|| {
    let months = month_pattern();
    let seasons = "spring|summer|fall|autumn|winter|fruhling|sommer|herbst|ete|automne|hiver|printemps|verano|otono|invierno|primavera|verao|outono|inverno";
    format!(
        r"(?:\d{{4}} ?年(?: ?\d{{1,2}} ?月?)?|(?:{months})\b[.,]?(?: ?\d{{1,2}}(?:st|nd|rd|th)?,)?(?: de| of)?[ ,]*(?:(?:19|20)\d\d\b|'? ?\d\d\b)|(?:19|20)\d\d(?: ?[/.-] ?(?:1[0-2]|0?[1-9])(?:[/.-](?:3[01]|[12]\d|0?[1-9]))?)?\b|(?:(?:3[01]|[12]\d|0?[1-9])[/.])?(?:1[0-2]|0?[1-9]) ?[/.-] ?(?:19|20)\d\d\b|(?:{seasons}) (?:19|20)\d\d\b|(?:19|20)\d\d (?:{months})\b)"
    )
});

static RANGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let atom = ATOM.as_str();
    Regex::new(&format!(
        r"(?P<lead>(?:^| )(?:since|seit|ab|depuis|desde|from|von|starting|siden|sedan|sinds|vanaf|dal|fra|fran|de|del|od|منذ|מאז):? |(?:^| )since: ?)?(?P<first>\b{atom})(?:(?P<joint> ?(?:-{{1,3}}|\bto\b|\buntil\b|\btill\b|\bbis\b|\bau\b|\ba\b|\bhasta\b|\bal\b|\bate\b|\btil\b|\btot\b|\bdo\b|\band\b|\bالى\b|\bעד\b|到|至) ?)(?:exp(?:ected|\.)? ?:? ?)?(?P<last>{atom}|(?:{PRESENT})(?:\b|$))|(?P<list>, ?)(?P<year>(?:19|20)\d\d)\b|(?P<open> ?-{{1,2}} ?$| -{{1,2}} )|(?P<zh>至今|年至今))?"
    ))
    .ok()
});

/// Every date and range in a text, in order.
pub(crate) fn find(text: &str) -> Vec<FoundRange> {
    let Some(pattern) = RANGE.as_ref() else { return Vec::new() };
    let letters = plain(text);
    let plain: String = letters.iter().collect();
    let mut found = Vec::new();
    for captures in pattern.captures_iter(&plain) {
        let Some(whole) = captures.get(0) else { continue };
        let part = |name: &str| captures.name(name).map(|part| part.as_str());
        let Some(first) = part("first").and_then(date) else { continue };
        let last = part("last").or(part("year"));
        let is_since = part("lead").is_some_and(|lead| {
            [
                "since", "seit", "depuis", "desde", "ab", "starting", "siden", "sedan", "sinds", "vanaf", "dal", "od",
                "منذ", "מאז",
            ]
            .iter()
            .any(|word| lead.trim().starts_with(word))
        });
        let mut range = range_of(first, last, part("zh").is_some() || is_since);
        range.is_open = part("open").is_some();
        let count = |end: usize| plain[..end].chars().count();
        found.push(FoundRange { range, from: count(whole.start()), to: count(whole.end()) });
    }
    if found.is_empty() {
        found.extend(placeholder(&letters));
    }
    found
}

/// Templates hold the place of a date with words: "year–year", "año–año", "年 – 年".
fn placeholder(letters: &[char]) -> Option<FoundRange> {
    const WORDS: [&str; 6] = ["year", "ano", "jahr", "annee", "anno", "年"];
    let text: String = letters.iter().collect();
    let forms = |word: &str| [format!("{word}-{word}"), format!("{word} - {word}"), format!("{word}--{word}")];
    let form = WORDS.iter().flat_map(|word| forms(word)).find(|form| text.starts_with(form.as_str()))?;
    Some(FoundRange { range: DateRange::default(), from: 0, to: form.chars().count() })
}

fn range_of(first: Date, last: Option<&str>, is_open: bool) -> DateRange {
    let end = last.and_then(date);
    let says_present = last.is_some() && end.is_none();
    if let Some(end) = end {
        let (start, end) = if end < first && end.month.is_some() { (end, first) } else { (first, end) };
        return DateRange { start: Some(start), end: Some(end), ..DateRange::default() };
    }
    let is_current = is_open || says_present;
    DateRange { start: Some(first), is_current, is_single: !is_current, ..DateRange::default() }
}

/// One date in plain letters.
fn date(text: &str) -> Option<Date> {
    let numbers: Vec<u32> =
        text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    let word_month = text.split(|letter: char| !letter.is_alphabetic()).find_map(month_of);
    let year = numbers.iter().copied().find(|number| (1900..2100).contains(number));
    let year = match (year, word_month) {
        (Some(year), _) => year,
        // "Sep 15": a month with two digits means a year, written short.
        (None, Some(_)) => numbers
            .last()
            .filter(|number| **number < 100)
            .map(|short| if *short < 60 { 2000 + short } else { 1900 + short })?,
        (None, None) => return None,
    };
    let number_month = || {
        let at = numbers.iter().position(|number| *number == year)?;
        let beside = if at > 0 { numbers.get(at - 1) } else { numbers.get(1) };
        beside.copied().filter(|month| (1..=12).contains(month)).map(|month| month as u8)
    };
    Some(Date { year: year as u16, month: word_month.or_else(number_month) })
}

/// Whether the text says "until now" and nothing else.
pub(crate) fn is_present(text: &str) -> bool {
    let plain: String = plain(text.trim()).into_iter().collect();
    PRESENT.split('|').any(|word| word.trim() == plain.trim_matches(['-', ' ']))
}

/// The months in a text that holds nothing but months.
pub(crate) fn only_months(text: &str) -> Option<Vec<u8>> {
    let plain: String = plain(text).into_iter().collect();
    let months: Option<Vec<u8>> =
        plain.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).map(month_of).collect();
    months.filter(|months| !months.is_empty())
}

/// Whether a text is a date with nothing else worth reading.
pub(crate) fn is_only_date(text: &str) -> bool {
    let found = find(text);
    let Some(first) = found.first() else { return is_present(text) };
    let covered: usize = found.iter().map(|found| found.to - found.from).sum();
    let total = text.trim().chars().count();
    first.from <= 14 && covered + 4 >= total || covered * 10 >= total * 7
}
