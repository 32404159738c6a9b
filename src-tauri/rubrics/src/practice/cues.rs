//! Finds by cue words what an answer shows. It reads words, not meaning: a wrong statement in the right words passes.

use std::{collections::HashSet, sync::LazyLock};

use regex::Regex;

use super::{
    Asked, Findings, InterviewType,
    findings::Shown,
    story, topics,
    words::{self, pattern, stem, subjects},
};
use crate::text::{Sentence, sentences};

/// An answer cut into sentences, with the counts that several findings need.
pub(super) struct Answer<'a> {
    pub sentences: Vec<&'a str>,
    pub asked: Asked,
}

impl<'a> Answer<'a> {
    fn read(text: &'a str, asked: Asked) -> Self {
        let sentences = sentences(text).into_iter().map(|Sentence { text, .. }| text).collect();
        Self { sentences, asked }
    }

    /// The first sentence that the pattern is in.
    pub fn sentence(&self, cue: &Regex) -> Shown {
        self.sentences.iter().find(|sentence| cue.is_match(sentence)).map(|sentence| (*sentence).to_owned())
    }

    /// How often the pattern occurs.
    pub fn count(&self, cue: &Regex) -> usize {
        self.sentences.iter().map(|sentence| cue.find_iter(sentence).count()).sum()
    }

    /// The first sentence, from the end, that the pattern is in.
    pub fn last_sentence(&self, cue: &Regex) -> Shown {
        self.sentences.iter().rev().find(|sentence| cue.is_match(sentence)).map(|sentence| (*sentence).to_owned())
    }
}

pub(super) fn find(
    question: &str,
    asked: Asked,
    interview_type: InterviewType,
    text: &str,
    posting: Option<&str>,
) -> Findings {
    let answer = Answer::read(text, asked);
    let mut found = Findings::default();
    story::find(&answer, &mut found);
    details(&answer, &mut found);
    depth(&answer, interview_type, posting, &mut found);
    relevance(&answer, question, posting, &mut found);
    found
}

static STOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(team ?player|perfectionist|best practice|self-starter|fast learner|hard-working|highly motivated|passionate|proactive|multitasking",
        r"|communication is key|at the end of the day|every day is different|extra mile|hundred and ten percent|added value|win-win|walk the talk|in our dna",
        r"|great (people|opportunit\w+|culture|team)|leading company|dynamic|fast-moving|innovative|excellent reputation|strong brand|lifelong|quick wins",
        r"|new challenge|more responsibility|give my best|think outside|is (very |so )?important|are important|important to me|is a gift|safety first|part of it",
        r"|(we|i) (always|usually|never|all)|i am (a |very|always|good|sometimes|flexible|open|too)|everyone|everybody|in general|you (have|need) to|you must|it depends|customer is king)\b",
    ))
});
static FIGURE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b\d[\d.,:]*\b|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|half|third|twice|double\w*|percent)\b",
    )
});
/// A name inside a sentence: a place, a firm, a tool, an abbreviation.
static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{Ll},;:)] (\p{Lu}[\p{L}\d-]+)|\b([A-Z]{2,}[A-Z0-9]*)\b"));
static OF_THE_CALENDAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|I|OK|CEO|IT|HR|TV)$")
});
static TRADE_OFF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(instead of|rather than|although|even though|drawback|downside|trade-?offs?|the price is|at the price|which (cost|costs|meant|wears)|would have (been|cost|meant|hidden|taken|moved)",
        r"|too expensive|cheaper|but (it |they |that |only |the |i |a |for |we |swales |loses?|not )|costs? (me|us|twice|more|about)|the limit|unless|only (if|when|after|where)|faster than|some flexibility|i did not|i would not|is weaker|misses|misleads)\b",
    ))
});

fn details(answer: &Answer<'_>, found: &mut Findings) {
    let names = |sentence: &str| {
        let named = NAME.captures_iter(sentence).filter_map(|name| name.get(1).or(name.get(2)));
        named.filter(|name| !OF_THE_CALENDAR.is_match(name.as_str())).count()
    };
    let figures = |sentence: &str| FIGURE.find_iter(sentence).count();
    let density = |sentence: &&&str| names(sentence) + figures(sentence);
    let fullest = answer.sentences.iter().rev().max_by_key(density).filter(|sentence| density(sentence) > 0);
    let quote = fullest.map(|sentence| (*sentence).to_owned());
    let all_figures: usize = answer.sentences.iter().map(|sentence| figures(sentence)).sum();
    let all: usize = all_figures + answer.sentences.iter().map(|sentence| names(sentence)).sum::<usize>();
    found.detail.clone_from(&quote);
    found.many_details = quote.clone().filter(|_| all >= 4);
    found.figures = quote.filter(|_| all_figures >= 4);
    found.trade_off = answer.sentence(&TRADE_OFF);
    found.stock_phrase = answer.sentence(&STOCK);
}

static LIMIT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(because|since|so that|unless|otherwise|rather than|instead of|although|even though|whereas|drawback|limit|only (if|when|where|after|for)|cannot|would not|never|is no\b|proves nothing",
        r"|too (late|expensive|long)|depends|except|alternative|in that case|if (it|the|that|they|nothing|someone|a|there|not)|but (it|they|a|for|the|only|that|not|if|swales)|worse than|cheaper|weaker|misleads|do(es)? not)\b",
    ))
});

/// Longer than this, a word is more likely one of a trade than of every day, in letters.
const LONG_WORD: usize = 7;

fn depth(answer: &Answer<'_>, interview_type: InterviewType, posting: Option<&str>, found: &mut Findings) {
    let is_trade = |word: &String| {
        word.chars().filter(|letter| letter.is_alphabetic()).count() >= LONG_WORD && !COMMON.contains(&word.as_str())
    };
    let trade = |sentence: &str| words::words(sentence).filter(is_trade).collect::<HashSet<_>>();
    let all: HashSet<String> = answer.sentences.iter().flat_map(|sentence| trade(sentence)).collect();
    let fullest = answer.sentences.iter().rev().max_by_key(|sentence| trade(sentence).len());
    let enough = if interview_type == InterviewType::Technical || answer.asked == Asked::Method { 2 } else { 4 };
    found.trade_words = fullest.filter(|_| all.len() >= enough).map(|sentence| (*sentence).to_owned());
    let limits: Vec<_> = answer.sentences.iter().filter(|sentence| LIMIT.is_match(sentence)).collect();
    found.limit = limits.first().map(|sentence| (**sentence).to_owned());
    found.more_limits = limits.get(2).map(|sentence| (**sentence).to_owned());
    let asked_for = posting.map(subjects).unwrap_or_default();
    let meets = |sentence: &&&str| subjects(sentence).intersection(&asked_for).count() >= 2;
    found.requirement = answer.sentences.iter().find(meets).map(|sentence| (*sentence).to_owned());
}

/// Long words of every day.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "another", "because", "before", "between", "difficult", "different", "everyone", "everything", "evening", "example",
    "however", "important", "interesting", "morning", "nothing", "project", "projects", "question", "quickly", "situation", "something",
    "sometimes", "together", "usually", "without", "working", "problem", "problems", "people", "company", "colleague", "colleagues", "customer",
    "customers", "manager", "experience", "possible", "success", "successful", "reliable", "flexible", "motivated", "motivation",
    "believe", "thought", "through", "already", "against", "although", "instead", "afternoon", "weekend", "communicate",
    "communication", "finished", "started", "explained", "managed", "yesterday", "tomorrow", "careful", "perhaps", "challenging",
    "challenge", "challenges", "certainly", "everybody", "expensive", "friendly", "favourite", "understand", "department",
];

fn relevance(answer: &Answer<'_>, question: &str, posting: Option<&str>, found: &mut Findings) {
    let topic = topics::of(question);
    let mut subject = subjects(question);
    subject.extend(posting.map(subjects).unwrap_or_default());
    let touches = |sentence: &&&str| {
        topic.is_some_and(|topic| topic.is_match(sentence))
            || words::words(sentence).any(|word| word.len() >= 4 && subject.contains(&stem(&word)))
    };
    found.touches = answer.sentences.iter().find(touches).map(|sentence| (*sentence).to_owned());
    let gives = match answer.asked {
        Asked::Experience => found.action.clone(),
        Asked::Method => found.action.clone().or_else(|| found.steps.clone()),
        Asked::Person => found.detail.clone().or_else(|| found.reason.clone()).or_else(|| found.action.clone()),
    };
    found.answers = gives;
    let first_two = answer.sentences.iter().take(2);
    let at_once = first_two.clone().find(touches).map(|sentence| (*sentence).to_owned());
    found.answers_at_once = at_once.filter(|_| found.answers.is_some());
}
