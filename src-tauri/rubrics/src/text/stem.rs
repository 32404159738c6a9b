//! The stems of a text's words, so that “managed” meets “managing”. Words that say nothing are left out.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use rust_stemmers::{Algorithm, Stemmer};

use super::{Word, words};

/// Words too common to say anything, by language, without accents.
#[rustfmt::skip]
const SILENT: [(&str, &str); 6] = [
    ("en", "a about all also an and any are as at be been both but by can do each etc for from get have has had help \
        i if in including into is it its join like many more must not of on or other our out over per so some such \
        than that the their them these they this through to up us was we well were what when where which while who \
        will with within work working you your years experience strong good ability across new using use team"),
    ("de", "aber alle als am an auch auf aus bei bist das dein deine dem den der des die dich dir du durch ein eine \
        einem einen einer eines er es etwa fur hast haben ihr ihre im in ist mit nach oder sehr sich sie sind sowie \
        uber um und uns unser unsere von vor was wie wir wird zu zum zur erfahrung kenntnisse gute sehr jahre"),
    ("fr", "a au aux avec ce ces dans de des du elle en est et etre il la le les leur mais nos notre nous ou par pas \
        plus pour que qui sa sans se ses son sur un une vos votre vous experience bonne ans"),
    ("es", "a al como con de del e el en es esta la las lo los mas nos nuestra nuestro o para pero por que se sin \
        sobre su sus tu un una y ya experiencia anos buen buena"),
    ("pt", "a ao aos as com como da das de do dos e em na nas no nos nosso nossa o os ou para pela pelo por que se \
        sem seu sua um uma voce experiencia anos boa"),
    ("nl", "aan als bij dat de die dit door een en er het hij ik in is je jij jouw met naar niet of om onze ons op \
        over te tot uit van voor wij we zijn ervaring goede jaar"),
];

static SILENT_WORDS: LazyLock<HashMap<&str, HashSet<&str>>> =
    LazyLock::new(|| SILENT.iter().map(|(language, words)| (*language, words.split_whitespace().collect())).collect());

/// Stems in the order of the text. `language` is an ISO 639-1 code; unknown languages keep their words whole.
pub fn stems(text: &str, language: Option<&str>) -> Vec<String> {
    let language = language.unwrap_or("en");
    let stemmer = algorithm(language).map(Stemmer::create);
    let silent = SILENT_WORDS.get(language);
    let says_something = |word: &Word<'_>| {
        word.folded.chars().count() > 1 && !silent.is_some_and(|silent| silent.contains(word.folded.as_str()))
    };
    let stem = |word: Word<'_>| {
        let word = word.text.to_lowercase();
        stemmer.as_ref().map(|stemmer| stemmer.stem(&word).into_owned()).unwrap_or(word)
    };
    words(text).into_iter().filter(says_something).map(stem).collect()
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "en" => Algorithm::English,
        "de" => Algorithm::German,
        "fr" => Algorithm::French,
        "es" => Algorithm::Spanish,
        "pt" => Algorithm::Portuguese,
        "nl" => Algorithm::Dutch,
        "it" => Algorithm::Italian,
        "sv" => Algorithm::Swedish,
        "da" => Algorithm::Danish,
        _ => return None,
    })
}
