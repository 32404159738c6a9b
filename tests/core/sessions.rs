//! Practice sessions from setting up to the report, and what follows from many of them.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::World;

const POSTING: &str = "Registered nurse, surgical ward.\nRequirements:\n- Hand hygiene and infection control\n\
    - Experience with sepsis and early recognition\n- Fluent French\nNice to have:\n- Wound care course";
const WHOLE: &str = "I disagreed with a surgeon about the morning blood round, and we moved it. I was a staff nurse and the ward \
    wanted better sleep for 30 patients. My task was to show that nothing would be lost. I counted 412 samples for three weeks \
    and proposed seven o'clock, although the laboratory then starts later. We tried it for a month. The score for rest rose \
    from 52 to 74 percent, which was what we wanted. I learned to bring figures early.";
const VAGUE: &str =
    "Communication is very important. We always talk openly and everyone is happy with that in our team.";

impl World {
    async fn practice(&self, interview_type: &str) -> Value {
        self.ask("start_practice", json!({ "interview_type": interview_type, "count": 2 })).await
    }

    async fn answer(&self, session: &Value, text: &str) -> Value {
        self.ask("answer_question", json!({ "id": session["interview"]["id"], "text": text })).await
    }

    /// Answers whatever is asked with the same words until nothing is left.
    async fn finished(&self, session: Value, answer: &str) -> Value {
        let mut session = session;
        while !session["current"].is_null() {
            session = self.answer(&session, answer).await;
        }
        self.ask("finish_practice", json!({ "id": session["interview"]["id"] })).await
    }

    fn seconds_pass(&self, seconds: i64) {
        self.app.clock.advance(TimeDelta::seconds(seconds));
    }
}

#[tokio::test]
async fn a_session_asks_one_question_at_a_time_with_at_most_one_follow_up_and_ends_in_a_report() {
    let world = World::new().await;
    let begun = world.practice("BEHAVIORAL").await;
    assert_eq!((&begun["current"]["number"], &begun["current"]["total"]), (&json!(1), &json!(2)));
    let question = begun["interview"]["plan"]["questions"][0]["text"].clone();
    assert_eq!(begun["current"]["text"], question);

    let asked = world.answer(&begun, VAGUE).await;
    assert_eq!((&asked["current"]["is_follow_up"], &asked["current"]["number"]), (&json!(true), &json!(1)));
    let second = world.answer(&asked, VAGUE).await;
    assert_eq!((&second["current"]["is_follow_up"], &second["current"]["number"]), (&json!(false), &json!(2)));
    let done = world.finished(second, WHOLE).await;
    let report = &done["interview"];
    assert_eq!(
        (&report["is_completed"], &done["current"], &done["is_running"]),
        (&json!(true), &Value::Null, &json!(false))
    );
    let answers = report["answer_scores"]["answers"].as_array().unwrap();
    assert_eq!((answers.len(), &answers[0]["question"]["text"]), (2, &question));
    assert!(answers[0]["score"]["overall"].as_f64() < answers[1]["score"]["overall"].as_f64(), "{answers:#?}");
    let mean = answers.iter().map(|answer| answer["score"]["overall"].as_f64().unwrap()).sum::<f64>() / 2.0;
    assert!((report["overall_score"].as_f64().unwrap() - mean).abs() < 0.06, "{report}");
    assert_eq!(report["ai_analysis"]["by"], "rules");
    for list in ["areas_to_improve", "ai_suggestions"] {
        assert!(!report[list].as_array().unwrap().is_empty(), "{list}: {report}");
    }
    assert!(report["conversation_history"]["turns"].as_array().unwrap().len() >= 5, "the whole talk is kept");
    let again = world.refused("answer_question", json!({ "id": report["id"], "text": "More" })).await;
    assert!(again.message.contains("finished"), "{again:?}");
}

#[tokio::test]
async fn a_strong_answer_is_praised_with_its_own_words() {
    let world = World::new().await;
    let begun = world.ask("start_practice", json!({ "interview_type": "BEHAVIORAL", "count": 1 })).await;
    let report = world.finished(begun, WHOLE).await["interview"].clone();
    let strengths = report["strengths"].as_array().unwrap();
    assert!(strengths.iter().any(|one| one.as_str().unwrap().contains("“The score for rest rose")), "{strengths:?}");
    assert!(report["overall_score"].as_f64() >= Some(70.0), "{report}");
}

#[tokio::test]
async fn the_clock_runs_stands_still_and_does_not_count_a_night() {
    let world = World::new().await;
    let begun = world.practice("PHONE").await;
    let id = begun["interview"]["id"].clone();
    let seconds = async || world.ask("practice_session", json!({ "id": id })).await["seconds_spent"].clone();
    world.seconds_pass(90);
    assert_eq!(seconds().await, 90);
    world.ask("set_practice_clock", json!({ "id": id, "is_running": false })).await;
    world.seconds_pass(600);
    assert_eq!(seconds().await, 90);
    world.ask("set_practice_clock", json!({ "id": id, "is_running": true })).await;
    world.seconds_pass(30);
    world.ask("save_answer_draft", json!({ "id": id, "text": "I am" })).await;
    assert_eq!(seconds().await, 120);
    world.days_pass(1);
    assert_eq!(seconds().await, 120 + 1800, "half an hour at most between two steps");
}

#[tokio::test]
async fn a_draft_and_the_place_in_the_talk_survive_a_restart() {
    let world = World::new().await;
    let begun = world.practice("PHONE").await;
    let id = begun["interview"]["id"].clone();
    let asked = world.answer(&begun, "").await;
    assert_eq!(asked["current"]["number"], 2, "a question left out has no follow-up");
    world.ask("save_answer_draft", json!({ "id": id, "text": "I have run a laboratory" })).await;
    let world = world.restarted().await;
    let session = world.ask("practice_session", json!({ "id": id })).await;
    assert_eq!(
        (&session["interview"]["draft"], &session["current"]["number"]),
        (&json!("I have run a laboratory"), &json!(2))
    );
    let answered = world.answer(&session, "I have run a laboratory with 12 people for six years and enjoyed it.").await;
    assert_eq!(answered["interview"]["draft"], Value::Null);
}

#[tokio::test]
async fn a_session_without_an_answer_is_not_finished() {
    let world = World::new().await;
    let begun = world.practice("FINAL").await;
    let refused = world.refused("finish_practice", json!({ "id": begun["interview"]["id"] })).await;
    assert!(refused.message.starts_with("Answer at least one question"), "{refused:?}");
    let nowhere = json!({ "interview_type": "FINAL", "job_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(world.refused_field("start_practice", nowhere).await, "job_id");
    world.hidden_from_a_stranger("practice_session", json!({ "id": begun["interview"]["id"] })).await;
    world.hidden_from_a_stranger("finish_practice", json!({ "id": begun["interview"]["id"] })).await;
}

#[tokio::test]
async fn the_same_wish_gives_the_same_questions_and_what_was_asked_comes_last() {
    let questions = async |world: &World| {
        let job = json!({ "fields": { "title": "Registered nurse", "company": "St. Anna", "description": POSTING } });
        let job = world.ask("create_job", job).await;
        let wish = json!({ "interview_type": "TECHNICAL", "job_id": job["id"], "difficulty": "MEDIUM", "count": 3 });
        let session = world.ask("start_practice", wish.clone()).await;
        let again = world.ask("start_practice", wish).await;
        [session, again].map(|session| {
            assert_eq!(session["interview"]["plan"]["role_family"], "HEALTH");
            session["interview"]["plan"]["questions"].as_array().unwrap().clone()
        })
    };
    let [first, second] = questions(&World::new().await).await;
    let [as_first, _] = questions(&World::new().await).await;
    assert_eq!(first, as_first);
    assert!(first.iter().any(|question| question["text"].as_str().unwrap().contains("sepsis")), "{first:?}");
    assert!(first.iter().all(|question| !second.contains(question)), "{second:?}");
}

#[tokio::test]
async fn trends_name_the_weakest_dimension_the_streak_and_what_to_practise_next() {
    let world = World::new().await;
    let nothing = world.ask("practice_trends", json!({})).await;
    assert_eq!((&nothing["next"]["reason"], &nothing["streak_weeks"]), (&json!("beginning"), &json!(0)));
    for answer in [VAGUE, WHOLE] {
        let begun = world.practice("BEHAVIORAL").await;
        world.finished(begun, answer).await;
        world.days_pass(7);
    }
    let trends = world.ask("practice_trends", json!({ "time_zone": "Europe/Vienna" })).await;
    let scores: Vec<_> =
        trends["sessions"].as_array().unwrap().iter().map(|one| one["overall_score"].as_f64()).collect();
    assert!(scores.len() == 2 && scores[0] < scores[1], "{trends}");
    assert_eq!(trends["streak_weeks"], 2, "the week that has only begun breaks nothing");
    assert_eq!(trends["next"]["reason"], "weakest_dimension");
    let means = trends["dimensions"].as_array().unwrap();
    let lowest = means.iter().filter_map(|one| one["mean"].as_f64()).fold(f64::INFINITY, f64::min);
    let weakest = means.iter().find(|one| one["dimension"] == trends["weakest"]).unwrap();
    assert_eq!(weakest["mean"].as_f64(), Some(lowest));
    world.days_pass(14);
    assert_eq!(world.ask("practice_trends", json!({})).await["streak_weeks"], 0);

    let job = world.job("Nurse", "St. Anna").await;
    let fields = json!({ "interview_type": "PANEL", "wall_time": "2026-07-02T10:00", "time_zone": "Europe/Vienna" });
    world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await;
    let soon = world.ask("practice_trends", json!({})).await["next"].clone();
    assert_eq!(
        (&soon["interview_type"], &soon["job_id"], &soon["reason"]),
        (&json!("PANEL"), &job["id"], &json!("interview_soon"))
    );
}

#[tokio::test]
async fn a_prep_pack_has_questions_from_the_posting_stories_gaps_and_what_to_ask() {
    let world = World::new().await;
    world.ask("create_skill", json!({ "name": "infection control" })).await;
    let story =
        json!({ "title": "The fever at night", "competencies": ["EXPERTISE"], "action": "I saw the sepsis early." });
    world.ask("create_story", story).await;
    let job = json!({ "fields": { "title": "Registered nurse", "company": "St. Anna", "description": POSTING } });
    let job = world.ask("create_job", job).await;
    let fields =
        json!({ "interview_type": "TECHNICAL", "wall_time": "2026-06-05T10:00", "time_zone": "Europe/Vienna" });
    let answer = world.ask("create_interview", json!({ "job_id": job["id"], "fields": fields })).await;
    let id = json!({ "id": answer["interview"]["id"] });
    let pack = world.ask("prep_pack", id.clone()).await;
    let likely = pack["likely"].as_array().unwrap();
    let sepsis = likely.iter().find(|one| one["because"] == "Experience with sepsis and early recognition").unwrap();
    assert!(sepsis["text"].as_str().unwrap().contains("sepsis"), "{sepsis}");
    assert_eq!(sepsis["stories"][0]["title"], "The fever at night");
    assert!(likely.iter().any(|one| one["text"].as_str().unwrap().contains("“Fluent French”")), "{likely:#?}");
    let lines =
        |list: &str| -> Vec<_> { pack[list].as_array().unwrap().iter().map(|one| one["text"].clone()).collect() };
    assert_eq!(lines("met"), ["Hand hygiene and infection control"]);
    assert!(lines("gaps").contains(&json!("Fluent French")), "{pack}");
    assert!(pack["questions_to_ask"].as_array().unwrap().len() >= 4);
    assert!(pack["checklist"].to_string().contains("Ask who will be there"), "{pack}");
    assert_eq!(world.ask("prep_pack", id.clone()).await, pack);
    world.hidden_from_a_stranger("prep_pack", id).await;
}
