//! The facts in a JSON Resume as lines with their places, and the stations of a life with their dates. What stands in
//! a fact is only ever compared, never followed.

use resume_reader::JsonResume;
use serde_json::Value;

use super::{dates::Month, lexicon};
use crate::text::{Number, Word, akin, language, numbers, words};
use crate::vocabulary::{self, SkillId};

/// One string of the resume.
pub(super) struct Fact {
    /// JSON pointer, for example `/work/0/highlights/1`.
    pub pointer: String,
    pub text: String,
    /// Folded words.
    pub words: Vec<String>,
    /// Those of them that tie a sentence to this line.
    pub content: Vec<String>,
    pub numbers: Vec<Number>,
    pub station: Option<usize>,
}

/// A position, a study, a certificate: something with a name and dates.
pub(super) struct Station {
    /// JSON pointer of the entry, for example `/work/0`.
    pub pointer: String,
    pub names: Vec<Vec<String>>,
    pub titles: Vec<Vec<String>>,
    pub start: Option<Month>,
    pub end: Option<Month>,
    /// A certificate or an award has one date and no length.
    pub is_moment: bool,
}

pub(super) struct Facts {
    pub facts: Vec<Fact>,
    pub stations: Vec<Station>,
    pub language: &'static str,
    /// Skills of the vocabulary, each with the index of a fact that names it.
    pub skills: Vec<(SkillId, usize)>,
    /// Human languages, by ISO 639-1 code where it is known.
    pub spoken: Vec<&'static str>,
    pub today: Month,
}

impl Facts {
    pub fn of(resume: &JsonResume, today: Month) -> Self {
        let whole = serde_json::to_value(resume).unwrap_or_default();
        let mut strings = Vec::new();
        collect(&whole, String::new(), &mut strings);
        let prose: Vec<&str> = strings.iter().filter(|(_, text)| text.contains(' ')).map(|(_, text)| *text).collect();
        let language = language(&prose.join(". ")).unwrap_or("en");
        let stations = stations(&whole);
        let spoken = resume.languages.iter().filter_map(|spoken| spoken.language.as_deref());
        let spoken = spoken.flat_map(|name| words(name).into_iter().filter_map(|word| lexicon::spoken(&word.folded)));
        let spoken = spoken.collect();
        let fact = |(pointer, text): (String, &str)| Fact {
            content: words(text)
                .into_iter()
                .filter(|word| lexicon::matters(&word.folded, word.text))
                .map(|word| word.folded)
                .collect(),
            words: words(text).into_iter().map(|word| word.folded).collect(),
            numbers: if is_prose(&pointer) { numbers(text, language) } else { Vec::new() },
            station: stations.iter().position(|station| pointer.starts_with(&format!("{}/", station.pointer))),
            text: text.to_owned(),
            pointer,
        };
        let facts: Vec<Fact> = strings.into_iter().map(fact).collect();
        let named = |(index, fact): (usize, &Fact)| {
            vocabulary::find_in(&fact.text).into_iter().map(|mention| (mention.skill, index)).collect::<Vec<_>>()
        };
        let skills = facts.iter().enumerate().flat_map(named).collect();
        Self { facts, stations, language, skills, spoken, today }
    }

    /// The shortest fact that holds all these words, if one does.
    pub fn holding(&self, words: &[&str]) -> Option<&Fact> {
        let holds = |fact: &&Fact| words.iter().all(|word| fact.words.iter().any(|known| akin(word, known)));
        (!words.is_empty()).then(|| self.facts.iter().filter(holds).min_by_key(|fact| fact.words.len())).flatten()
    }

    /// The stations a sentence speaks of: by name if it names one, else by title.
    pub fn stations_in(&self, sentence: &[Word<'_>]) -> Vec<usize> {
        let those = |is_meant: &dyn Fn(&Station) -> bool| -> Vec<usize> {
            (0..self.stations.len()).filter(|index| is_meant(&self.stations[*index])).collect()
        };
        let named = those(&|station| match station.is_moment {
            // “Kubernetes” alone is not yet the certificate of that name.
            true => station.names.iter().any(|name| is_titled(name, sentence)),
            false => station.names.iter().any(|name| is_named(name, sentence)),
        });
        if named.is_empty() {
            those(&|station| station.titles.iter().any(|title| is_titled(title, sentence)))
        } else {
            named
        }
    }
}

/// A name is meant when one of its own words is there: “Alpenmed” for “Alpenmed AG”, not “AG”.
fn is_named(name: &[String], sentence: &[Word<'_>]) -> bool {
    let own: Vec<&String> = name.iter().filter(|word| word.len() >= 3 && !lexicon::is_common_in_names(word)).collect();
    let there = |word: &&&String| {
        sentence.iter().any(|other| other.folded == ***word && other.text.starts_with(char::is_uppercase))
    };
    let found = own.iter().filter(there).count();
    found > 0 && found * 2 >= own.len()
}

fn is_titled(title: &[String], sentence: &[Word<'_>]) -> bool {
    let own: Vec<&String> = title.iter().filter(|word| word.len() >= 3 && !lexicon::is_function_word(word)).collect();
    !own.is_empty() && own.iter().all(|word| sentence.iter().any(|other| akin(word, &other.folded)))
}

fn collect<'value>(value: &'value Value, pointer: String, strings: &mut Vec<(String, &'value str)>) {
    match value {
        Value::String(text) => strings.push((pointer, text)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, format!("{pointer}/{index}"), strings));
        }
        Value::Object(fields) => fields.iter().filter(|(name, _)| *name != "meta").for_each(|(name, field)| {
            collect(field, format!("{pointer}/{name}"), strings);
        }),
        _ => {}
    }
}

/// Dates, links and telephone numbers have digits, but say no number.
fn is_prose(pointer: &str) -> bool {
    let field = pointer.rsplit('/').next().unwrap_or_default();
    !field.ends_with("Date")
        && !matches!(field, "date" | "url" | "phone" | "email" | "postalCode" | "username" | "image")
}

/// The lists of a JSON Resume that hold stations, with the fields of their names and titles.
const LISTS: [(&str, &[&str], &[&str]); 7] = [
    ("work", &["name"], &["position"]),
    ("volunteer", &["organization"], &["position"]),
    ("education", &["institution"], &[]),
    ("projects", &["name", "entity"], &["roles"]),
    ("certificates", &["name"], &[]),
    ("awards", &["title"], &[]),
    ("publications", &["name"], &[]),
];

fn stations(resume: &Value) -> Vec<Station> {
    let mut stations = Vec::new();
    for (list, names, titles) in LISTS {
        for (index, entry) in resume[list].as_array().into_iter().flatten().enumerate() {
            let texts = |fields: &[&str]| -> Vec<Vec<String>> {
                let texts = fields.iter().filter_map(|field| entry[*field].as_str());
                texts.map(|text| words(text).into_iter().map(|word| word.folded).collect()).collect()
            };
            let month = |field: &str| entry[field].as_str().and_then(Month::parse);
            let moment = month("date").or_else(|| month("releaseDate"));
            stations.push(Station {
                pointer: format!("/{list}/{index}"),
                names: texts(names),
                titles: texts(titles),
                start: moment.or_else(|| month("startDate")),
                end: moment.or_else(|| month("endDate")),
                is_moment: matches!(list, "certificates" | "awards" | "publications"),
            });
        }
    }
    stations
}
