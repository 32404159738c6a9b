//! What a posting pays: amounts with a currency, or beside a word for pay. A number alone is no salary.

use super::{
    Period, Posting, Salary,
    patterns::{Pattern, pattern},
    sections::{Line, Part},
};

const CURRENCY: &str =
    r"(?:US\$|CA\$|A\$|R\$|C\$|\$|€|£|¥|₹|zł|EUR|Euros?|USD|GBP|CHF|CAD|AUD|PLN|SEK|DKK|NOK|BRL|CZK|INR|JPY)";
const AMOUNT: &str = r"\d{1,3}(?:[.,'’  \u{202f}]\d{3})+(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?";

static MONEY: Pattern = Pattern::new(|| {
    pattern(&format!(
        r"(?i)(?P<c1>{CURRENCY})?\s?(?P<low>{AMOUNT})\s?(?P<k1>k|mil|tsd\.?)?\s?(?P<c2>{CURRENCY})?(?:\s?(?:-|–|—|to|bis|und|and|à|a|até|e|y|et|tot|until|up to)\s?(?P<c3>{CURRENCY})?\s?(?P<high>{AMOUNT})\s?(?P<k2>k|mil|tsd\.?)?\s?(?P<c4>{CURRENCY})?)?"
    ))
});
static PAY: Pattern = Pattern::new(|| {
    pattern(
        r"(?i)\b(salary|compensation|pay|wage|wages|remuneration|gehalt|jahresgehalt|vergütung|stundenlohn|lohn|verdienst|salaire|rémunération|salario|retribución|sueldo|remuneração|salário|salaris|brutto|brut|bruto|gross|p\.a\.|per (year|annum|hour|month|day)|ote|base)\b",
    )
});
static NOT_PAY: Pattern = Pattern::new(|| {
    pattern(
        r"(?i)\b(revenue|funding|raised|turnover|umsatz|budgets? of|million|billion|mio|mrd|valuation|bonus of|allowance|stipend|zuschuss|chiffre d['’]affaires|learning budget|per diem|voucher|relocation|signing|referral|customers|users)\b",
    )
});
static PERIODS: [(Pattern, Period); 5] = [
    (
        Pattern::new(|| {
            pattern(
                r"(?i)(/|\b(per|an|pro|par|por|de l['’]|a|by the|per))\s?(hr|hour|stunde|heure|hora|uur|h)\b|hourly|stundenlohn|p/h|\bph\b",
            )
        }),
        Period::Hour,
    ),
    (
        Pattern::new(|| {
            pattern(r"(?i)(/|\b(per|a|pro|par|por))\s?(day|tag|jour|día|dag)\b|day rate|daily rate|tagessatz|\btjm\b")
        }),
        Period::Day,
    ),
    (Pattern::new(|| pattern(r"(?i)(/|\b(per|a|pro|par|por))\s?(week|woche|semaine|semana)\b|weekly")), Period::Week),
    (
        Pattern::new(|| {
            pattern(
                r"(?i)(/|\b(per|a|pro|par|por|im|al))\s?(month|monat|mois|mes|mês|maand)\b|monthly|monatlich|mensuel|mensual|mensal|bruto per maand|monatsgehalt|p\.m\.",
            )
        }),
        Period::Month,
    ),
    (
        Pattern::new(|| {
            pattern(
                r"(?i)(/|\b(per|a|pro|par|por|im|al))\s?(year|yr|annum|jahr|an|année|año|ano|jaar)\b|annual|annually|yearly|jahresgehalt|jährlich|annuel|anual|p\.\s?a\.?|\bpa\b",
            )
        }),
        Period::Year,
    ),
];

pub(super) fn fill(posting: &mut Posting, lines: &[Line<'_>]) {
    if posting.salary.is_some() {
        return;
    }
    let candidates = lines.iter().filter(|line| !line.is_heading && line.part != Part::About);
    let found = candidates.filter_map(|line| {
        let (salary, at) = salary(line.text)?;
        let certain = PAY.is_match(line.text) || line.part == Part::Offer;
        Some((salary, line.span.start + at.start..line.span.start + at.end, certain))
    });
    let best = found.max_by_key(|(salary, _, certain)| (*certain, salary.max.is_some() && salary.min != salary.max));
    if let Some((salary, span, certain)) = best {
        posting.salary = Some(salary);
        posting.sure("salary", if certain { 0.95 } else { 0.75 }, Some(span));
    }
}

fn salary(line: &str) -> Option<(Salary, std::ops::Range<usize>)> {
    if NOT_PAY.is_match(line) && !PAY.is_match(line) {
        return None;
    }
    for found in MONEY.captures_iter(line) {
        let text = |name: &str| found.name(name).map(|group| group.as_str());
        let currency = ["c1", "c2", "c3", "c4"].into_iter().find_map(|name| currency(text(name)?));
        let thousands = |own: &str, other: &str| text(own).or_else(|| text(other)).is_some();
        let low = amount(text("low")?, thousands("k1", "k2"))?;
        let high = text("high").and_then(|high| amount(high, thousands("k2", "k1")));
        let whole = found.get(0)?;
        if currency.is_none() && !(PAY.is_match(line) && low >= 1_000_000) {
            continue;
        }
        let period = period(line, whole.end()).or_else(|| likely(low));
        let is_sensible = low >= least(period) && high.is_none_or(|high| high >= low);
        if !is_sensible {
            continue;
        }
        let before = line[..whole.start()].trim_end().to_lowercase();
        let only_most = high.is_none()
            && ["up to", "bis zu", "jusqu'à", "hasta", "até", "tot"].iter().any(|words| before.ends_with(words));
        let only_least = high.is_none()
            && (["from", "ab", "à partir de", "desde", "a partir de", "vanaf", "mindestens", "at least"]
                .iter()
                .any(|words| before.ends_with(words))
                || line[whole.end()..].starts_with('+'));
        let (min, max) = if only_most {
            (None, Some(low))
        } else if only_least {
            (Some(low), None)
        } else {
            (Some(low), high.or(Some(low)))
        };
        return Some((
            Salary { min, max, currency, period },
            whole.start()..whole.start() + whole.as_str().trim_end().len(),
        ));
    }
    None
}

fn currency(sign: &str) -> Option<String> {
    let sign = sign.to_uppercase();
    let code = match sign.as_str() {
        "$" | "US$" | "USD" => "USD",
        "CA$" | "C$" | "CAD" => "CAD",
        "A$" | "AUD" => "AUD",
        "R$" | "BRL" => "BRL",
        "€" | "EUR" | "EURO" | "EUROS" => "EUR",
        "£" | "GBP" => "GBP",
        "¥" | "JPY" => "JPY",
        "₹" | "INR" => "INR",
        "ZŁ" | "PLN" => "PLN",
        other @ ("CHF" | "SEK" | "DKK" | "NOK" | "CZK") => other,
        _ => return None,
    };
    Some(code.to_owned())
}

/// In minor units. The last group is cents only if it has one or two digits.
fn amount(text: &str, thousands: bool) -> Option<i64> {
    let (whole, cents) = match text.rfind(['.', ',']) {
        Some(at) if text.len() - at - 1 < 3 => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let whole: i64 = digits.parse().ok()?;
    let cents: i64 = if cents.is_empty() { 0 } else { format!("{cents:0<2}").parse().ok()? };
    let minor = whole.checked_mul(100)? + cents;
    minor.checked_mul(if thousands { 1_000 } else { 1 })
}

fn period(line: &str, from: usize) -> Option<Period> {
    let near = |text: &str| PERIODS.iter().find(|(pattern, _)| pattern.is_match(text)).map(|(_, period)| *period);
    near(&line[from..]).or_else(|| near(line))
}

/// Amounts this large are paid by the year everywhere.
fn likely(amount: i64) -> Option<Period> {
    (amount >= 1_500_000).then_some(Period::Year)
}

/// Below this, in minor units, an amount is no pay.
fn least(period: Option<Period>) -> i64 {
    match period {
        Some(Period::Hour) => 3_00,
        Some(Period::Day) => 20_00,
        Some(Period::Week) => 50_00,
        Some(Period::Month) => 20_000,
        _ => 500_000,
    }
}
