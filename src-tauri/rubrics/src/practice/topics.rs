//! Subjects that interviews come back to, and the words an answer speaks of them in. A question beyond these is
//! recognised by its own words.

use std::sync::LazyLock;

use regex::Regex;

use super::words::pattern;

/// Words in the question, words in the answer.
#[rustfmt::skip]
const TOPICS: &[(&str, &str)] = &[
    (r"disagree|conflict|argu|opposed|tension", r"disagree|conflict|argu|unfair|oppos|quarrel|refus|convinc|against|did not (want|agree)|wanted to|different opinion|compromise|persuad"),
    (r"mistake|error|went wrong|regret", r"mistake|wrong|error|late|twice|forgot|missed|overlooked|fault|should have|broke|accident"),
    (r"pressure|stress|busy|hectic", r"pressure|stress|deadline|missing|alone|short of|queue|emergency|urgent|failed|exams|busy|calm"),
    (r"\bled\b|lead|leader|manage(d)? (a )?(team|people)|through a change|change", r"\bled\b|lead|responsible|team|change|moved?|introduc|coach|older colleagues"),
    (r"difficult (customer|client|guest|patient|person)|complain|angry", r"customer|client|guest|caller|patient|complain|shout|angry|upset|insist|cancel|difficult"),
    (r"fail|not reach|did not (succeed|work)|fell short|setback", r"missed|fail|did not (work|reach|succeed|get)|short|took somebody else|fell|lost|behind|target|goal|unsuccessful"),
    (r"initiative|without being asked|on your own", r"nobody (had )?asked|noticed|saw that|suggest|on my own|initiative|decided|built|idea|proposed"),
    (r"learn|new skill|taught yourself", r"learn|course|taught|book|training|studied|read"),
    (r"convinc|persuad|influenc|outrank", r"convinc|persuad|propos|told (her|him|them)|agree|argument|reasons|trial|asked (her|him) to"),
    (r"decision|decid|incomplete|uncertain|ambigu", r"decid|decision|ordered|chose|sent|option|risk|guess|assum|unclear|no one could say|question|small"),
    (r"improv|process|efficien|optimi", r"improv|shorten|faster|suggest|sav|reduc|wait|sort|process|optimi|built|redesign|cut"),
    (r"deadline|late|in time", r"deadline|late|days|extension|delay|in time|promised|due"),
    (r"feedback|critici", r"feedback|told me|said (that )?i|critici|wrote that i|sounded|review"),
    (r"say no|refus|declin", r"\bno\b|refus|declin|turned down|took on|reject"),
    (r"moved you|emotion", r"death|died|sad|cried|stayed with me|put down|emotion|moved me|hurt|grief"),
    (r"motivate (someone|people|others|a |your team)|motivated someone|given up", r"quit|gave up|encourag|motivat|apprentice|late|ashamed|bench|recogni|talked to|praise"),
    (r"achievement|proud|accomplish", r"proud|achiev|increas|first|won|best|finished|passed|led|built|got|exceed"),
    (r"priorit|urgent|first when|time management", r"first|priorit|urgent|urgency|list|wait|order|sort|card|deadline"),
    (r"remote|distributed|home office", r"remote|call|video|teams|zoom|board|zone|writ|online|home"),
    (r"weakness|develop(ment)? area", r"weak|nervous|hand (it )?out|learn|perfection|working on|hard for me|impatient|too "),
    (r"strength|good at", r"strength|good at|able|best|known for|strong"),
    (r"five years|three years|ten years|future|career plan", r"years|would like|want to|future|hope|become|responsib"),
    (r"salary|earn|pay", r"\d|salary|euro|pound|dollar|month|fair offer|money"),
    (r"leaving|leave your|change jobs|new job", r"leav|clos|because|looking for|challenge|boss|move|contract|develop"),
    (r"want to work (for|here|with)|why (us|this company|our)|interests you", r"because|you (are|re|have|make|treat)|your|would like to|here|reputation|office"),
    (r"hire you|choose you|right for", r"because|need|hire|i (have|bring|am|can|know)"),
    (r"know about (us|our)|about our company", r"you (are|make|sell|have|build|run)|your"),
    (r"motivates you|drives you", r"motivat|seeing|like|when|happy|love"),
    (r"about yourself|introduce yourself", r"\bi (am|was|have|started|studied|come|grew)\b|\bmy\b"),
    (r"change a figure|ethic|dishonest|pressure you", r"change it|honest|compliance|ask|source|boss|liable|legal|refus|report"),
    (r"opposite|stakeholder|departments", r"both|stakeholder|interest|compromise|decide|departments|sides|everyone"),
    (r"different from you|divers|cultures", r"different|cultur|countries|language|divers|open|tolerant|misunderst|people like"),
    (r"safe|accident", r"safe|accident|rules|helmet|check|stop|lock|harness"),
    (r"sell me", r"you (need|sign|write|use|save|have)|pen|costs?|price|buy|sign"),
    (r"ninety days|first (days|weeks|months)|100 days", r"month|week|first|listen|learn|get to know|team|onboarding"),
    (r"hand over|handover|end of a shift", r"writ|tell|log|card|shift|note|next|colleague"),
    (r"customer's business|client's business", r"behind|visited|customer|learn|watch|shop|farm|shadow"),
    (r"complicated|complex (thing|topic|idea)|outside (it|your)", r"explain|imagine|like (a|two)|means|so (we|if)|that is|call"),
];

static READ: LazyLock<Vec<(Regex, Regex)>> = LazyLock::new(|| {
    let read = |(question, answer): &(&str, &str)| {
        (pattern(&format!("(?i){question}")), pattern(&format!(r"(?i)\b(?:{answer})")))
    };
    TOPICS.iter().map(read).collect()
});

/// How an answer speaks of what the question asks about, if that is one of the known subjects.
pub(super) fn of(question: &str) -> Option<&'static Regex> {
    READ.iter().find(|(asks, _)| asks.is_match(question)).map(|(_, speaks)| speaks)
}
