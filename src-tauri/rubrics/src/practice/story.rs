//! The arc of an answer: where it begins, what was to be done, what the person did, what came of it, what they took from
//! it. For a way of doing something: its steps and reasons.

use std::sync::LazyLock;

use regex::Regex;

use super::{
    Asked, Findings,
    cues::Answer,
    words::{self, pattern},
};

static SITUATION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b((when|while|before|after) (i|we|our|the|a) |last (year|month|week|winter|summer|spring|autumn|december|march|quarter|site)|in (my|the) (last|first|second|third)|(in|since) (19|20)\d\d|(in|until|since) (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        r"|(i|we) (was|were|had|ran|run|led|lead|work|worked|am the|am a|am an|joined|noticed|saw)\b|it was (a|an|my|very|\d)|there (was|were|are)|on (a|one) \w+day|during (my|the|our)|as (a|an|the) \w+|at (a|our|my|the) \w+|one (caller|guest|customer|client|patient)|our \w+ (was|were|had|wanted|stopped|asked))",
    ))
});
static TASK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(my (task|job|goal|aim|role|part)|the (task|aim|goal|order|plan) (was|is)|aim was|i was (asked|given|supposed|responsible|the|told)|i had to|we (wanted|needed|had to|were (short|losing|told|supposed))|was (asked|told|supposed) to|to keep|target|deadline|i had promised|i wanted|needed|was in charge|had \d+ \w+ to|short of|could not)\b",
    )
});
/// Verbs whose past does not end in -ed.
const IRREGULAR: &str = "made|took|built|wrote|rewrote|drew|redrew|ran|told|led|found|kept|gave|brought|went|spoke|chose|cut|got|put|set|sent|sold|held|dug|met|read|rang|saw|fed|began|drove|bought|taught|stood|hired|split|picked|threw|rode|won|paid|swept|hid|knew|came|spent|lay|rebuilt|wrote|let|did(?:n't| not)|said|split|timed";
const NOT_AN_ACT: &str = "liked|loved|wanted|needed|hoped|enjoyed|believed|decided to|managed it|learned|used to|moved on|exceeded|reached|worked (?:for|in|at|with|together)|studied|knew|came|got used|did|said yes";

static ACT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"(?i)\bI (?:(?:also|then|first|just|once|only|never|personally|even|finally|simply|always|therefore|usually) )?(?:[a-z]{{2,}}ed|{IRREGULAR})\b|(?:,|\band|\bthen) (?:(?:then|also|finally) )?(?:[a-z]{{3,}}ed|{IRREGULAR}) (?:the|a|an|my|it|each|him|her|them|with|all|\d|two|three|four|for|to|one)\b",
    ))
});
static NO_ACT: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!(r"(?i)\bI (?:also |then |always |just )?(?:{NOT_AN_ACT})\b")));
/// What somebody does, as a rule: "I ask", "I would ask", "then I measure".
static WAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\bI (?:(?:would|will|also|then|first|always|never|only|start|begin|therefore|usually) ){0,3}(check|measure|ask|look|test|compare|start|begin|treat|call|give|take|read|write|keep|work|post|run|stop|wait|move|speak|ring|bring|list|list|cut|put|sort|separate|calibrate|label|isolate|identify|switch|use|add|set|make|find|involve|praise|talk|tell|listen|fix|propose|change|go|get|split|weigh|price|invalidate|replace|try|plan|note|document|rebaseline|dismiss|rewrite|reconcile|send|lead|coach|offer|agree|review|track|see|do|paste|have|recommend|suggest|record|show|walk|inspect|sign|adjust|reproduce|collect|narrow|divide|clarify|instruct|turn|communicate|involve|escalate|calculate|touch|cover|let|restart|recommend|hand|move|tie|clean|order)\b",
        r"|(?:,|\band|\bthen) (?:check|measure|ask|look|test|compare|call|give|take|read|write|keep|run|stop|wait|move|speak|ring|bring|list|cut|put|label|lock|switch|use|add|make|involve|talk|tell|note|send|offer|agree|review|mark|lay|price|lay|narrow|adjust)\b",
        r"|^(?:first|then|finally|before|requirements|by making|in writing|from what) ",
    ))
});
static STEPS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(first(ly)?|second(ly)?|third|then|next|after(wards| that)|finally|at the end|before (i|you|the|we)|in the (first|second|third)|step by step|once (i|the|someone)|start (from|with|by)|if (that|it|the|nothing|not)|last)\b",
    )
});
static REASON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(because|since|so that|so (i|we|the|nobody|that)|as (they|it|he|she|this)|that is why|which is (why|where|what)|in order to|therefore|what (attracts|i like))\b",
    )
});
static REFLECTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(i (have )?(learned|learnt|realised|realized|understood)\b|taught me|looking back|next time|since then|what i (took|would|learned)|i should have|in hindsight",
        r"|(today|now|since|afterwards),? (i|everyone|we)|i now\b|i (would|will) (now|include|invite|involve|do it|start|have|begin)|my lesson|(i|we) (am|are) working on|only late)\b",
    ))
});
static OUTCOME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(fell|dropped|sank|rose|went (from|down|up)|decreased|grew|improved|reduced|renewed|signed|agreed to|shipped|sold out|sold|passed|delivered|took in|took water|ended up|finished|left the pass|restored|stayed|kept|had no|no (double|harm|such|cellar)|have (had|gone|not been|not had)|had (three|two|no|far)|thank(ed)?|could (start|plan)|could not keep|came (up|back|late|before|too late)|wrote (to|off)|mentioned it",
        r"|now (leaves|runs|read)|runs our|still uses|both signed|gave me|gave us|they signed|adjusted|found her|argue|used (her|it|the table)|increased|finding came|result was|as a result|we (sold|tried it on|lost|managed|drive)|their result|got a good|was ten minutes|was (repaired|solved|fixed)|saved)\b",
    ))
});
/// A result told at once: "restored power in 25 minutes".
static HEADLINE_OUTCOME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(increased|reduced|restored|doubled|saved|rose|fell|dropped|got \w+ \w+ (repaired|approved|built)|turned)\b",
    )
});
static ENDED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(in the end|after that|it (was|is) (fine|okay|ok|all right|hard)|worked (in the end|out|well)|we work well|(was|were) (very |really )?(satisfied|happy|successful|interesting|fine)|(my|the) boss liked|he liked|they liked|helped|success|successfully|managed it|accepted?( it)?|calm down|got used|most of them|that was fine|exceeded|improvements|although i)\b",
    )
});
static RAMBLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(um|uh|hm|well|you know|kind of|sort of|i was like|basically|actually|this and that|i guess|and so|yes|let's see|where do i start|the thing with)\b,?",
    )
});

/// A sentence longer than this has lost its way, in words.
const LONGEST_SENTENCE: usize = 55;

pub(super) fn find(answer: &Answer<'_>, found: &mut Findings) {
    arc(answer, found);
    found.steps = answer.sentence(&STEPS).filter(|_| answer.count(&STEPS) + answer.count(&WAY) >= 3);
    found.reason = answer.sentence(&REASON);
    found.reflection = answer.last_sentence(&REFLECTION).filter(|_| answer.sentences.len() > 2);
    outcome(answer, found);
    let longest = answer.sentences.iter().max_by_key(|sentence| words::count(sentence));
    let fillers = answer.count(&RAMBLE);
    let is_lost = |sentence: &&&str| words::count(sentence) > LONGEST_SENTENCE || fillers >= 3;
    found.rambles = longest.filter(is_lost).map(|sentence| (*sentence).to_owned());
    found.headline = headline(answer, found);
}

fn arc(answer: &Answer<'_>, found: &mut Findings) {
    found.situation = answer.sentence(&SITUATION);
    found.task = answer.sentence(&TASK);
    let acts = |sentence: &&str| {
        let told = ACT.find_iter(sentence).count().saturating_sub(NO_ACT.find_iter(sentence).count());
        match answer.asked {
            Asked::Method => told + WAY.find_iter(sentence).count(),
            _ => told,
        }
    };
    let acting: Vec<&&str> = answer.sentences.iter().filter(|sentence| acts(sentence) > 0).collect();
    let count: usize = answer.sentences.iter().map(acts).sum();
    found.action = acting.iter().max_by_key(|sentence| acts(sentence)).map(|sentence| (**sentence).to_owned());
    found.more_action = acting.last().filter(|_| count >= 2).map(|sentence| (**sentence).to_owned());
}

/// What came of it: towards the end, else in the headline.
fn outcome(answer: &Answer<'_>, found: &mut Findings) {
    if answer.sentences.len() < 2 {
        return;
    }
    let (first, later) = answer.sentences.split_at(1);
    let has_figure = |sentence: &&&&str| FIGURES.is_match(sentence);
    let mut ends: Vec<&&str> = later.iter().filter(|sentence| OUTCOME.is_match(sentence)).collect();
    if ends.is_empty() {
        ends.extend(first.iter().filter(|first| HEADLINE_OUTCOME.is_match(first)));
    }
    let measured = ends.iter().rev().find(has_figure);
    found.outcome = measured.or(ends.last()).map(|sentence| (**sentence).to_owned());
    found.measured = measured.map(|sentence| (**sentence).to_owned());
    found.ended = found.outcome.clone().or_else(|| answer.last_sentence(&ENDED));
    found.tied_to_aim = found.measured.clone().filter(|result| is_tied(answer, found, result));
}

static FIGURES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|half|twice|zero|third)\b",
    )
});
static AIM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(aim|goal|task was|we wanted|asked to|had (asked|wanted)|was asked|in order to|target|which (was|is) (what|all)|as planned|before (winter|the)|had promised)\b",
    )
});

/// The result answers an aim that was told: it shares its words, or says so.
fn is_tied(answer: &Answer<'_>, found: &Findings, result: &str) -> bool {
    let says_so = Regex::is_match(&AIM, result);
    let aim = answer.sentences.iter().find(|sentence| AIM.is_match(sentence));
    let shares = |aim: &&str| {
        let wanted = words::subjects(aim);
        answer
            .sentences
            .iter()
            .filter(|sentence| OUTCOME.is_match(sentence) && *sentence != aim)
            .any(|sentence| !words::subjects(sentence).is_disjoint(&wanted))
    };
    says_so || aim.is_some_and(shares) && found.action.is_some()
}

fn headline(answer: &Answer<'_>, found: &Findings) -> Option<String> {
    let first = *answer.sentences.first()?;
    let length = words::count(first);
    let opens = match answer.asked {
        Asked::Experience => ACT.is_match(first) || found.outcome.is_some() && OUTCOME.is_match(first),
        _ => WAY.is_match(first) || REASON.is_match(first) || ACT.is_match(first),
    };
    (opens && (6..=40).contains(&length) && answer.sentences.len() > 2 && !RAMBLE.is_match(first))
        .then(|| first.to_owned())
}
