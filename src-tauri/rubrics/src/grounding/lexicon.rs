//! Words the check goes by, folded (lower case, no accents), in English, German, French and Spanish.

use std::{collections::HashMap, sync::LazyLock};

use crate::text::akin;

/// Lists of words, each under its name; see the file.
static LISTS: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lists = include_str!("lexicon.txt").split("# ").filter(|list| !list.is_empty()).map(|list| {
        let (heading, words) = list.split_once('\n').unwrap_or((list, ""));
        let name = heading.split(':').next().unwrap_or(heading);
        (name, words.split_whitespace().collect())
    });
    lists.collect()
});

macro_rules! list {
    ($($(#[$about:meta])* $visible:vis $name:ident = $list:literal;)*) => {$(
        $(#[$about])*
        $visible static $name: LazyLock<&[&str]> = LazyLock::new(|| LISTS[$list].as_slice());
    )*};
}

list! {
    /// With these in its first place a short line greets or takes leave.
    pub(super) GREETINGS = "greetings";
    /// Words that address the reader.
    pub(super) ADDRESS = "address";
    /// Wishes and intentions claim nothing.
    pub(super) WISHES = "wishes";
    /// Before a bare year.
    pub(super) BEFORE_YEAR = "before_year";
    /// After a year that no thing follows.
    pub(super) AFTER_YEAR = "after_year";
    /// Verbs of beginning, beside which a date is a start.
    pub(super) JOINING = "joining";
    /// Verbs of finishing, beside which the date of a study is its end.
    pub(super) FINISHING = "finishing";
    /// Beside these a name is that of an employer.
    pub(super) WORKED_AT = "worked_at";
    pub(super) SCHOOLS = "schools";
    pub(super) FIRMS = "firms";
    pub(super) AWARDS = "awards";
    pub(super) CERTIFICATES = "certificates";
    /// Beside these the name of a language says that the person speaks it.
    pub(super) SPEAKING = "speaking";
    pub(super) ARTICLES = "articles";
    /// Before a title that the person claims.
    pub(super) BEFORE_TITLE = "before_title";
    /// Beside these the posting's own role may be named.
    pub(super) APPLYING = "applying";
    /// How often, by what it is counted: “a week”, “par jour”.
    pub(super) RATES = "rates";
    /// Things that are counted in talk, not in a life.
    pub(super) HARMLESS = "harmless";
    FIRST_PERSON_EN = "first_person_en";
    FIRST_PERSON_DE = "first_person_de";
    FIRST_PERSON_FR = "first_person_fr";
    FIRST_PERSON_ES = "first_person_es";
    COMMON_IN_NAMES = "common_in_names";
    JOINS = "joins";
    FUNCTION = "function";
    NEVER_NAMES = "never_names";
    PLACES = "places";
    RANKS = "ranks";
    FIELDS = "fields";
    TITLES = "titles";
    GERMAN_NOUNS = "german_nouns";
    STOP = "stop";
    /// Verbs and adjectives of every resume, which tie nothing to anything.
    GENERIC = "generic";
}

/// What every second letter says, folded.
pub(super) const STOCK_PHRASES: &[&str] = &[
    "i am writing to express my interest",
    "proven track record",
    "results-driven",
    "team player",
    "think outside the box",
    "perfect fit",
    "hit the ground running",
    "passionate about",
    "hiermit bewerbe ich mich",
    "mit grossem interesse habe ich",
    "teamfahig und belastbar",
    "c'est avec un grand interet",
    "dynamique et motive",
    "me dirijo a usted",
    "persona proactiva",
];

const MONTHS: &[(&str, u8)] = &[
    ("january", 1),
    ("jan", 1),
    ("januar", 1),
    ("janner", 1),
    ("janvier", 1),
    ("enero", 1),
    ("february", 2),
    ("feb", 2),
    ("februar", 2),
    ("fevrier", 2),
    ("febrero", 2),
    ("march", 3),
    ("mar", 3),
    ("marz", 3),
    ("mars", 3),
    ("marzo", 3),
    ("april", 4),
    ("apr", 4),
    ("avril", 4),
    ("abril", 4),
    ("may", 5),
    ("mai", 5),
    ("mayo", 5),
    ("june", 6),
    ("jun", 6),
    ("juni", 6),
    ("juin", 6),
    ("junio", 6),
    ("july", 7),
    ("jul", 7),
    ("juli", 7),
    ("juillet", 7),
    ("julio", 7),
    ("august", 8),
    ("aug", 8),
    ("aout", 8),
    ("agosto", 8),
    ("september", 9),
    ("sep", 9),
    ("sept", 9),
    ("septembre", 9),
    ("septiembre", 9),
    ("october", 10),
    ("oct", 10),
    ("oktober", 10),
    ("okt", 10),
    ("octobre", 10),
    ("octubre", 10),
    ("november", 11),
    ("nov", 11),
    ("novembre", 11),
    ("noviembre", 11),
    ("december", 12),
    ("dec", 12),
    ("dezember", 12),
    ("dez", 12),
    ("decembre", 12),
    ("diciembre", 12),
];

/// Human languages in the four languages, by ISO 639-1 code.
const SPOKEN: &[(&str, &str)] = &[
    ("en", "english englisch anglais ingles inglesa"),
    ("de", "german deutsch allemand aleman"),
    ("fr", "french franzosisch francais frances"),
    ("es", "spanish spanisch espagnol espanol castellano"),
    ("it", "italian italienisch italien italiano"),
    ("pt", "portuguese portugiesisch portugais portugues"),
    ("nl", "dutch niederlandisch neerlandais neerlandes"),
    ("pl", "polish polnisch polonais polaco"),
    ("sv", "swedish schwedisch suedois sueco"),
    ("da", "danish danisch danois danes"),
    ("no", "norwegian norwegisch norvegien noruego"),
    ("fi", "finnish finnisch finnois finlandes"),
    ("cs", "czech tschechisch tcheque checo"),
    ("hu", "hungarian ungarisch hongrois hungaro"),
    ("ru", "russian russisch russe ruso"),
    ("uk", "ukrainian ukrainisch ukrainien ucraniano"),
    ("tr", "turkish turkisch turc turco"),
    ("ar", "arabic arabisch arabe"),
    ("zh", "chinese mandarin chinesisch chinois chino"),
    ("ja", "japanese japanisch japonais japones"),
    ("ko", "korean koreanisch coreen coreano"),
    ("hi", "hindi"),
    ("ta", "tamil tamilisch tamoul"),
    ("cy", "welsh walisisch gallois gales"),
    ("ca", "catalan valenciano valencian katalanisch"),
    ("ro", "romanian rumanisch roumain rumano"),
    ("el", "greek griechisch grec griego"),
];

pub(super) fn month(word: &str) -> Option<u8> {
    MONTHS.iter().find(|(name, _)| *name == word).map(|(_, month)| *month)
}

pub(super) fn spoken(word: &str) -> Option<&'static str> {
    SPOKEN.iter().find(|(_, names)| names.split(' ').any(|name| name == word)).map(|(code, _)| *code)
}

pub(super) fn is_first_person(word: &str, written: &str, language: &str) -> bool {
    match language {
        "de" => FIRST_PERSON_DE.contains(&word),
        "fr" => FIRST_PERSON_FR.contains(&word),
        // Spanish leaves out its pronoun; its past tense in the first person ends with an accent.
        "es" => FIRST_PERSON_ES.contains(&word) || written.chars().count() > 3 && written.ends_with(['é', 'í']),
        _ => FIRST_PERSON_EN.contains(&word),
    }
}

pub(super) fn is_common_in_names(word: &str) -> bool {
    COMMON_IN_NAMES.contains(&word)
}

pub(super) fn joins_names(word: &str) -> bool {
    JOINS.contains(&word)
}

pub(super) fn is_function_word(word: &str) -> bool {
    FUNCTION.contains(&word)
}

/// Capitals that say nothing: pronouns, units, months, languages.
pub(super) fn is_never_a_name(word: &str) -> bool {
    NEVER_NAMES.contains(&word)
        || month(word).is_some_and(|_| word.len() > 2)
        || spoken(word).is_some()
        || matches!(word, "a1" | "a2" | "b1" | "b2" | "c1" | "c2")
}

pub(super) fn is_place(word: &str) -> bool {
    PLACES.contains(&word) || joins_names(word)
}

pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains(&word)
}

pub(super) fn is_rank(word: &str) -> bool {
    RANKS.contains(&word)
}

pub(super) fn is_field(word: &str) -> bool {
    FIELDS.contains(&word)
}

pub(super) fn is_german_noun(word: &str) -> bool {
    GERMAN_NOUNS.contains(&word)
}

/// Whether a word ties a sentence to a line: no function word, no verb that every resume has, no number.
pub(super) fn matters(word: &str, written: &str) -> bool {
    let long_enough = word.len() >= 4 || written.len() >= 2 && written.chars().all(char::is_uppercase);
    long_enough
        && !word.starts_with(|first: char| first.is_ascii_digit())
        && !STOP.contains(&word)
        && !GENERIC.iter().any(|generic| *generic == word || generic.len() >= 6 && akin(generic, word))
}
