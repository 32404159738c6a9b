//! What a number counts: per cent, money, time, a symbol such as kV, or things. Only the notation is known here, not
//! what is worth counting.

use serde::Serialize;

use super::words::Word;

/// What a number counts. Amounts of time are kept in seconds, money in whole units of its currency.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    Percent,
    PercentagePoints,
    /// ISO 4217.
    Money(&'static str),
    Time,
    /// “Twice as much” is a factor of two.
    Factor,
    /// A unit of measurement in its folded spelling.
    Measure(&'static str),
    /// Things, or nothing that is named.
    Things,
}

/// What a word after a number does to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum After {
    Scale(f64),
    /// The unit, and what one of the word is worth in it.
    Unit(Unit, f64),
}

const HOUR: f64 = 3_600.0;
const DAY: f64 = 24.0 * HOUR;
pub(super) const YEAR: f64 = 365.25 * DAY;

/// The meaning of the word that follows a number, in any of the four languages.
pub(super) fn after(word: &str) -> Option<After> {
    let scale = |factor| Some(After::Scale(factor));
    let unit = |unit, worth| Some(After::Unit(unit, worth));
    match word {
        "k" | "thousand" | "tausend" | "tsd" | "mille" | "mil" => scale(1e3),
        "m" | "mn" | "mio" | "million" | "millions" | "millionen" | "millon" | "millones" => scale(1e6),
        "b" | "bn" | "mrd" | "billion" | "billions" | "milliarde" | "milliarden" | "milliard" | "milliards" => {
            scale(1e9)
        }
        "hundred" | "hundert" | "cents" | "cientos" => scale(1e2),
        "percent" | "prozent" | "pct" => unit(Unit::Percent, 1.0),
        "prozentpunkte" | "prozentpunkten" | "pp" => unit(Unit::PercentagePoints, 1.0),
        "eur" | "euro" | "euros" => unit(Unit::Money("EUR"), 1.0),
        "usd" | "dollar" | "dollars" | "dolares" => unit(Unit::Money("USD"), 1.0),
        "gbp" | "pound" | "pounds" | "pfund" | "livres" | "libras" => unit(Unit::Money("GBP"), 1.0),
        "chf" | "francs" | "franken" | "francos" | "swiss" => unit(Unit::Money("CHF"), 1.0),
        "ms" | "milliseconds" | "millisekunden" | "millisecondes" | "milisegundos" => unit(Unit::Time, 1e-3),
        "s" | "sec" | "second" | "seconds" | "sekunde" | "sekunden" | "secondes" | "segundos" => unit(Unit::Time, 1.0),
        "min" | "minute" | "minutes" | "minuten" | "minuto" | "minutos" => unit(Unit::Time, 60.0),
        "h" | "hour" | "hours" | "stunde" | "stunden" | "heure" | "heures" | "hora" | "horas" => unit(Unit::Time, HOUR),
        "day" | "days" | "tag" | "tage" | "tagen" | "arbeitstage" | "arbeitstagen" | "werktage" | "werktagen"
        | "jour" | "jours" | "dia" | "dias" => unit(Unit::Time, DAY),
        "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" => {
            unit(Unit::Time, 7.0 * DAY)
        }
        "month" | "months" | "monat" | "monate" | "monaten" | "mois" | "mes" | "meses" => unit(Unit::Time, YEAR / 12.0),
        "year" | "years" | "yr" | "yrs" | "jahr" | "jahre" | "jahren" | "an" | "ans" | "annee" | "annees" | "ano"
        | "anos" => unit(Unit::Time, YEAR),
        "x" | "fold" | "times" | "mal" | "fois" | "veces" | "fache" => unit(Unit::Factor, 1.0),
        "kv" => unit(Unit::Measure("kv"), 1.0),
        "kw" => unit(Unit::Measure("kw"), 1.0),
        "mw" => unit(Unit::Measure("mw"), 1.0),
        "kg" | "kilo" | "kilos" => unit(Unit::Measure("kg"), 1.0),
        "t" | "tonne" | "tonnes" | "tonnen" | "tons" | "toneladas" => unit(Unit::Measure("t"), 1.0),
        "km" => unit(Unit::Measure("km"), 1.0),
        "qm" | "m2" => unit(Unit::Measure("m2"), 1.0),
        "gb" => unit(Unit::Measure("gb"), 1.0),
        "tb" => unit(Unit::Measure("tb"), 1.0),
        _ => None,
    }
}

/// Units that are written as several words: the unit and how many words it takes.
pub(super) fn after_words(words: &[Word<'_>]) -> Option<(Unit, usize)> {
    let spelled: Vec<&str> = words.iter().take(4).map(|word| word.folded.as_str()).collect();
    match spelled.as_slice() {
        ["percentage" | "percent", "point" | "points", ..] => Some((Unit::PercentagePoints, 2)),
        ["points", "de", "pourcentage", ..] => Some((Unit::PercentagePoints, 3)),
        ["puntos", "porcentuales" | "porcentual", ..] => Some((Unit::PercentagePoints, 2)),
        ["per" | "pour", "cent", ..] | ["por", "ciento" | "cien", ..] => Some((Unit::Percent, 2)),
        ["swiss" | "schweizer", "francs" | "franken", ..] => Some((Unit::Money("CHF"), 2)),
        ["francs", "suisses", ..] | ["francos", "suizos", ..] => Some((Unit::Money("CHF"), 2)),
        _ => None,
    }
}

/// The currency of a sign that stands before or after an amount.
pub(super) fn currency(sign: &str) -> Option<&'static str> {
    match sign {
        "€" | "EUR" => Some("EUR"),
        "$" | "USD" | "US$" => Some("USD"),
        "£" | "GBP" => Some("GBP"),
        "CHF" | "Fr." => Some("CHF"),
        _ => None,
    }
}
