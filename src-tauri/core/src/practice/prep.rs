//! What to have at hand for one interview: likely questions with stories to answer them, gaps to be ready for, what to
//! ask, and what to see to. All of it by rules, from the posting, the profile and the stories.

use rubrics::practice::subjects;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ids::StoryId,
    interviews::{Interview, InterviewType},
    jobs::{JobHeading, analysis::Requirement},
    questions::{
        AskableQuestion, RoleFamily,
        picking::{AskedBefore, Wish, pick},
    },
    stories::{Story, ranking},
};

use super::Difficulty;

/// So many questions can be prepared in an evening.
const LIKELY: usize = 8;
/// Of them, so many come from the posting's requirements.
const FROM_POSTING: usize = 5;

/// Everything to have at hand for an interview.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PrepPack {
    pub interview: Interview,
    pub job: JobHeading,
    pub likely: Vec<LikelyQuestion>,
    /// What the posting asks for and the profile names.
    pub met: Vec<Requirement>,
    /// What the posting asks for and the profile does not name.
    pub gaps: Vec<Requirement>,
    pub questions_to_ask: Vec<String>,
    /// What to see to before it.
    pub checklist: Vec<String>,
}

/// A question they will probably ask, and what to answer it with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LikelyQuestion {
    pub text: String,
    /// What a good answer shows.
    pub shows: Option<String>,
    /// The line of the posting it comes from.
    pub because: Option<String>,
    pub stories: Vec<StoryHeading>,
}

/// What is shown of a story elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct StoryHeading {
    pub id: StoryId,
    pub title: String,
}

/// What a pack is made from.
pub(super) struct Material<'a> {
    pub interview: Interview,
    pub job: JobHeading,
    pub posting: Option<&'a str>,
    pub requirements: Vec<Requirement>,
    pub questions: &'a [AskableQuestion],
    pub stories: &'a [Story],
}

pub(super) fn pack(material: Material<'_>) -> PrepPack {
    let likely = likely(&material);
    let Material { interview, job, requirements, .. } = material;
    let (met, gaps): (Vec<_>, Vec<_>) = requirements.into_iter().partition(|one| !one.covered_by.is_empty());
    let questions_to_ask = questions_to_ask(interview.interview_type, &gaps);
    PrepPack { checklist: checklist(&interview), likely, met, gaps, questions_to_ask, interview, job }
}

fn likely(material: &Material<'_>) -> Vec<LikelyQuestion> {
    let role_family = RoleFamily::of_title(&material.job.title);
    let fitting =
        |question: &&AskableQuestion| question.role_family == role_family || question.role_family == RoleFamily::Any;
    let questions: Vec<_> = material.questions.iter().filter(fitting).collect();
    let musts = material.requirements.iter().filter(|one| one.must).take(FROM_POSTING);
    let mut likely: Vec<LikelyQuestion> = Vec::new();
    for requirement in musts {
        let asked = about(requirement, &questions, material.stories);
        if likely.iter().all(|known| known.text != asked.text) {
            likely.push(asked);
        }
    }
    let wish = Wish {
        interview_type: material.interview.interview_type,
        difficulty: Difficulty::Medium,
        role_family,
        posting: material.posting,
        count: LIKELY,
    };
    for question in pick(material.questions, wish, &AskedBefore::new()) {
        if likely.len() < LIKELY && likely.iter().all(|known| known.text != question.text) {
            likely.push(asked(&question, None, material.stories));
        }
    }
    likely
}

/// The question that is closest to a requirement, or one about the requirement itself.
fn about(requirement: &Requirement, questions: &[&AskableQuestion], stories: &[Story]) -> LikelyQuestion {
    let wanted = subjects(&requirement.text);
    let shared = |question: &AskableQuestion| subjects(&question.text).intersection(&wanted).count();
    let because = Some(requirement.text.clone());
    match questions.iter().rev().max_by_key(|question| shared(question)).filter(|question| shared(question) >= 2) {
        Some(question) => asked(question, because, stories),
        None => {
            let line = requirement.text.trim_end_matches(['.', ';', ',']);
            let text = format!("You have read what we ask for: “{line}”. Where have you done that?");
            let stories = headings(&ranking::best(stories, &requirement.text, &[], 2));
            LikelyQuestion { text, shows: None, because, stories }
        }
    }
}

fn asked(question: &AskableQuestion, because: Option<String>, stories: &[Story]) -> LikelyQuestion {
    let best = ranking::best(stories, &question.text, &question.competencies.0, 2);
    LikelyQuestion { text: question.text.clone(), shows: question.shows.clone(), because, stories: headings(&best) }
}

fn headings(ranked: &[crate::stories::RankedStory]) -> Vec<StoryHeading> {
    ranked.iter().map(|one| StoryHeading { id: one.story.id, title: one.story.title.clone() }).collect()
}

fn questions_to_ask(interview_type: InterviewType, gaps: &[Requirement]) -> Vec<String> {
    let by_type: &[&str] = match interview_type {
        InterviewType::Phone => &["What are the next steps, and by when?", "What made you notice my application?"],
        InterviewType::Technical => &["How is finished work checked here?", "What would I work on in the first month?"],
        InterviewType::Onsite | InterviewType::Panel => {
            &["What does a good day in this team look like?", "What has the team changed about its work lately?"]
        }
        InterviewType::Behavioral => &["How do you settle disagreements here?", "How does feedback reach people here?"],
        InterviewType::Final => {
            &["What must be different after my first year?", "What worries you about filling this role?"]
        }
        InterviewType::Video => &["How does the team stay in touch?", "What does a usual week look like?"],
    };
    let always = ["How will you know that I am doing well after six months?", "Why is this position open?"];
    let gap = gaps.iter().find(|gap| gap.must).map(|gap| {
        format!("How much time is there to grow into this: “{}”?", gap.text.trim_end_matches(['.', ';', ',']))
    });
    by_type.iter().chain(&always).map(|question| (*question).to_owned()).chain(gap).collect()
}

fn checklist(interview: &Interview) -> Vec<String> {
    let by_type: &[&str] = match interview.interview_type {
        InterviewType::Phone => &["A quiet place with good reception", "The posting and your resume in front of you"],
        InterviewType::Video | InterviewType::Technical | InterviewType::Behavioral => &[
            "Try the link, camera and microphone the day before",
            "Light from the front, a quiet room, a glass of water",
        ],
        InterviewType::Onsite | InterviewType::Panel | InterviewType::Final => &[
            "Look up the way and be ten minutes early",
            "Printed resume, identity card, a phone number to call if late",
        ],
    };
    let place = interview.location.is_none().then_some("Ask where it takes place: no address or link is noted");
    let people = interview.interviewers.0.is_empty().then_some("Ask who will be there");
    by_type.iter().copied().chain(place).chain(people).map(str::to_owned).collect()
}
