//! Resumes: a file is read in a process of its own, looked over, saved, and put into the profile.

use std::{
    io::Read,
    net::TcpListener,
    path::Path,
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use coach_core::{ErrorCode, IpcError, event::Event, files::LARGEST_FILE, ids::TaskId};
use serde_json::{Value, json};

use crate::world::World;

const ALL: [&str; 12] = [
    "basics",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
];

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new("../../tests/fixtures").join(name)
}

impl World {
    pub fn task(&self) -> TaskId {
        self.app.new_id()
    }

    pub fn drop_file(&self, name: &str) -> Value {
        self.app.ticket_for_path(fixture(name)).unwrap().ticket.into()
    }

    fn drop_bytes(&self, name: &str, bytes: impl Into<Vec<u8>>) -> Value {
        self.app.ticket_for_bytes(name.to_owned(), bytes.into()).ticket.into()
    }

    pub async fn read(&self, ticket: &Value) -> Value {
        self.ask("read_resume", json!({ "ticket": ticket, "task": self.task() })).await
    }

    async fn unreadable(&self, ticket: &Value) -> IpcError {
        let error = self.refused("read_resume", json!({ "ticket": ticket, "task": self.task() })).await;
        assert_eq!(error.code, ErrorCode::UnreadableFile, "{error:?}");
        assert!(error.message.ends_with('.'), "{}", error.message);
        error
    }

    /// Reads and saves a file as it is, with more to say about saving.
    pub async fn save(&self, ticket: &Value, more: Value) -> Value {
        let review = looked_over(self.read(ticket).await);
        self.ask("save_resume", saving(&review, more)).await
    }
}

/// The review after the person corrected where Mira worked. Reading itself is tested where the reader is.
fn looked_over(mut review: Value) -> Value {
    review["resume"]["work"] = json!([
        { "name": "Graz State Hospital GmbH", "position": "Senior Pharmacist", "startDate": "2021-03" },
        { "name": "Market Pharmacy Ltd", "position": "Pharmacist", "startDate": "2016-09", "endDate": "2021-02" },
    ]);
    review["resume"]["meta"]["coach"]["current"] = json!(["/work/0"]);
    review
}

pub fn saving(review: &Value, more: Value) -> Value {
    let mut input = json!({ "ticket": review["ticket"], "title": "Mira", "resume": review["resume"], "accepted": ALL });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

#[tokio::test]
async fn a_dropped_resume_is_looked_over_saved_and_fills_the_profile() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/mira-novak.pdf");
    let review = world.read(&ticket).await;
    assert_eq!(review["kind"], "PDF");
    assert_eq!(review["pages"].as_array().unwrap().len(), 1);
    assert_eq!(review["resume"]["basics"]["name"], "Mira Novak");
    assert!(review["resume"]["meta"]["coach"]["confidence"]["/basics/name"].is_number());
    assert!(review["text"].as_str().unwrap().contains("Graz State Hospital"));
    assert_eq!(review["already"], Value::Null);
    assert_eq!(world.ask("list_resumes", json!({})).await["total"], 0, "nothing is saved by reading");

    let review = looked_over(review);
    let saved = world.ask("save_resume", saving(&review, json!({ "fill_profile": true }))).await;
    let resume = world.ask("get_resume", json!({ "id": saved["resume"]["id"] })).await;
    assert_eq!(resume["is_primary"], true, "the first resume is the primary one");
    assert_eq!(resume["page_count"], 1);
    assert_eq!(resume["file_url"], format!("blob:sha256:{}", review["sha256"].as_str().unwrap()));
    assert_eq!(resume["parsed_data"]["work"], review["resume"]["work"]);

    let profile = world.ask("get_profile", json!({})).await;
    let work: Vec<_> =
        profile["experiences"].as_array().unwrap().iter().map(|entry| entry["company"].clone()).collect();
    assert_eq!(work, ["Graz State Hospital GmbH", "Market Pharmacy Ltd"]);
    assert_eq!(profile["experiences"][0]["is_current"], true);
    assert_eq!(profile["experiences"][1]["end_date"], "2021-02-01");
    assert_eq!(profile["experiences"][1]["date_precision"], "MONTH");
    let user = world.ask("current_user", json!({})).await;
    assert_eq!((&user["first_name"], &user["last_name"]), (&json!("Mira"), &json!("Novak")));
    assert_eq!(user["email"], "mira.novak@example.org");
}

#[tokio::test]
async fn a_resume_is_checked_before_and_after_it_is_saved() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/designer-sidebar.pdf");
    let before = world.ask("check_resume", json!({ "ticket": ticket })).await;
    let columns = before["findings"].as_array().unwrap().iter().find(|finding| finding["id"] == "columns").unwrap();
    assert_eq!((&columns["severity"], &columns["page"]), (&json!("warning"), &json!(0)));
    assert!(columns["box"]["width"].as_f64().unwrap() > 0.0);
    let saved = world.save(&ticket, json!({})).await;
    let after = world.ask("check_resume", json!({ "id": saved["resume"]["id"] })).await;
    assert_eq!(after, before);
}

#[tokio::test]
async fn a_check_asks_for_the_password_and_for_one_thing_to_check() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/mira-novak-protected.pdf");
    let locked = world.refused("check_resume", json!({ "ticket": ticket })).await;
    assert_eq!((locked.code, locked.field.as_deref()), (ErrorCode::UnreadableFile, Some("password")));
    let open = world.ask("check_resume", json!({ "ticket": ticket, "password": "pharmacy" })).await;
    assert!(open["text"].as_str().unwrap().contains("Mira Novak"));
    let neither = world.refused("check_resume", json!({})).await;
    assert_eq!(neither.code, ErrorCode::Invalid);
    let unknown = world.refused("check_resume", json!({ "id": world.app.new_id::<TaskId>() })).await;
    assert_eq!(unknown.code, ErrorCode::NotFound);
}

#[tokio::test]
async fn the_file_comes_back_byte_for_byte() {
    let world = World::new().await;
    let bytes = std::fs::read(fixture("resumes/mira-novak.pdf")).unwrap();
    let ticket = world.drop_file("resumes/mira-novak.pdf");
    let before = world.ask("read_file", json!({ "ticket": ticket })).await;
    let saved = world.save(&ticket, json!({})).await;
    let after = world.ask("resume_file", json!({ "id": saved["resume"]["id"] })).await;
    for file in [before, after] {
        assert_eq!(file["name"], "mira-novak.pdf");
        assert_eq!(file["media_type"], "application/pdf");
        assert_eq!(BASE64_STANDARD.decode(file["base64"].as_str().unwrap()).unwrap(), bytes);
    }
}

#[tokio::test]
async fn the_same_file_is_noticed_and_adds_nothing_twice() {
    let world = World::new().await;
    let first = world.save(&world.drop_file("resumes/mira-novak.pdf"), json!({ "fill_profile": true })).await;
    let before = world.ask("get_profile", json!({})).await;

    let review = looked_over(world.read(&world.drop_file("resumes/mira-novak.pdf")).await);
    assert_eq!(review["already"]["id"], first["resume"]["id"]);
    let again = world.ask("save_resume", saving(&review, json!({ "fill_profile": true }))).await;
    let filled = &again["filled"];
    assert_eq!((&filled["experiences"], &filled["skills"]), (&json!(0), &json!(0)));
    assert!(filled["already_there"].as_u64().unwrap() >= 2);
    let after = world.ask("get_profile", json!({})).await;
    assert_eq!(before["experiences"], after["experiences"]);
    assert_eq!(before["skills"], after["skills"]);
}

#[tokio::test]
async fn what_the_profile_says_already_stays() {
    let world = World::new().await;
    let profile = world.ask("get_profile", json!({})).await;
    let changes = json!({ "phone": "112", "headline": "Boss" });
    world.ask("update_profile", json!({ "id": profile["id"], "changes": changes })).await;
    world.save(&world.drop_file("resumes/mira-novak.pdf"), json!({ "fill_profile": true })).await;
    let profile = world.ask("get_profile", json!({})).await;
    assert_eq!((&profile["phone"], &profile["headline"]), (&json!("112"), &json!("Boss")));
}

#[tokio::test]
async fn skipped_sections_are_left_out_of_the_resume_and_of_the_profile() {
    let world = World::new().await;
    let accepted = json!({ "accepted": ["basics", "education"], "fill_profile": true });
    let saved = world.save(&world.drop_file("resumes/mira-novak.pdf"), accepted).await;
    let parsed = &saved["resume"]["parsed_data"];
    assert_eq!(parsed["work"], Value::Null);
    assert_eq!(parsed["education"].as_array().unwrap().len(), 1);
    let left = parsed["meta"]["coach"]["confidence"].as_object().unwrap();
    assert!(left.keys().all(|place| place.starts_with("/basics") || place.starts_with("/education")), "{left:?}");
    let profile = world.ask("get_profile", json!({})).await;
    assert_eq!(profile["experiences"], json!([]));
    assert_eq!(profile["educations"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_does_not_fit_into_the_profile_is_named_and_stays_in_the_resume() {
    let world = World::new().await;
    let mut review = looked_over(world.read(&world.drop_file("resumes/mira-novak.pdf")).await);
    review["resume"]["work"][0]["name"] = json!("");
    let wanted = saving(&review, json!({ "fill_profile": true }));

    let preview = world.ask("preview_resume", wanted.clone()).await;
    assert_eq!(world.ask("list_resumes", json!({})).await["total"], 0, "a preview saves nothing");
    assert_eq!(world.ask("get_profile", json!({})).await["experiences"], json!([]));

    let saved = world.ask("save_resume", wanted).await;
    assert_eq!(saved["filled"], preview["filled"]);
    assert_eq!(saved["filled"]["left_out"], json!([{ "place": "/work/0", "message": "Give the company." }]));
    assert_eq!(saved["filled"]["experiences"], 1);
    assert_eq!(saved["resume"]["parsed_data"]["work"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_newer_version_takes_over_and_the_earlier_one_stays() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/mira-novak.pdf");
    let first = world.save(&ticket, json!({})).await["resume"]["id"].clone();
    world.days_pass(1);
    let other = world.save(&ticket, json!({ "title": "Short one" })).await;
    assert_eq!(other["resume"]["is_primary"], false);
    world.days_pass(1);
    let second = world.save(&ticket, json!({ "replaces": first })).await["resume"].clone();
    assert_eq!((&second["version"], &second["is_primary"]), (&json!(2), &json!(true)));

    let versions = world.ask("resume_versions", json!({ "id": first })).await;
    let versions: Vec<_> =
        versions.as_array().unwrap().iter().map(|card| (&card["version"], &card["is_primary"])).collect();
    assert_eq!(versions, [(&json!(2), &json!(true)), (&json!(1), &json!(false))]);
    let titles = |page: &Value| -> Vec<String> {
        page["items"].as_array().unwrap().iter().map(|card| card["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles(&world.ask("list_resumes", json!({})).await), ["Mira", "Short one"]);
    assert_eq!(world.ask("list_resumes", json!({ "all_versions": true })).await["total"], 3);
    assert_eq!(titles(&world.ask("list_resumes", json!({ "text": "short" })).await), ["Short one"]);

    world.ask("set_primary_resume", json!({ "id": first })).await;
    let shown = world.ask("list_resumes", json!({})).await;
    let primary: Vec<_> = shown["items"].as_array().unwrap().iter().filter(|card| card["is_primary"] == true).collect();
    assert_eq!((primary.len(), &primary[0]["id"]), (1, &first));

    let field = world.refused_field("update_resume", json!({ "id": first, "changes": { "title": " " } })).await;
    assert_eq!(field, "title");
    let renamed = world.ask("update_resume", json!({ "id": first, "changes": { "title": "Old" } })).await;
    assert_eq!(renamed["title"], "Old");
}

#[tokio::test]
async fn a_file_is_read_before_it_is_saved_and_saved_as_it_was_read() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("resume.pdf");
    std::fs::copy(fixture("resumes/mira-novak.pdf"), &path).unwrap();
    let ticket: Value = world.app.ticket_for_path(path.clone()).unwrap().ticket.into();

    let unread = saving(&json!({ "ticket": ticket, "resume": {} }), json!({}));
    assert_eq!(world.refused_field("save_resume", unread).await, "ticket");
    let review = world.read(&ticket).await;
    std::fs::copy(fixture("resumes/mira-novak-protected.pdf"), &path).unwrap();
    assert_eq!(world.refused_field("save_resume", saving(&review, json!({}))).await, "ticket");
    assert_eq!(world.ask("list_resumes", json!({})).await["total"], 0);
}

#[tokio::test]
async fn a_protected_file_asks_for_its_password() {
    let world = World::new().await;
    let ticket = world.drop_file("resumes/mira-novak-protected.pdf");
    let asked = world.unreadable(&ticket).await;
    assert_eq!(asked.field.as_deref(), Some("password"));
    let wrong = json!({ "ticket": ticket, "task": world.task(), "password": "surgery" });
    assert_eq!(world.refused("read_resume", wrong).await.field.as_deref(), Some("password"));
    let right = json!({ "ticket": ticket, "task": world.task(), "password": "pharmacy" });
    assert!(world.ask("read_resume", right).await["text"].as_str().unwrap().contains("Mira Novak"));
}

#[tokio::test]
async fn every_file_that_cannot_be_read_is_told_in_a_sentence() {
    let world = World::new().await;
    let pdf = std::fs::read(fixture("resumes/mira-novak.pdf")).unwrap();
    let files: [(&str, Vec<u8>); 6] = [
        ("empty.pdf", Vec::new()),
        ("cut.pdf", pdf[..200].to_vec()),
        ("words.pdf", b"%PDF-1.7 and then nothing of the kind".to_vec()),
        ("picture.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("program.docx", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff".to_vec()),
        ("huge.pdf", vec![b' '; LARGEST_FILE as usize + 1]),
    ];
    for (name, bytes) in files {
        let ticket = world.drop_bytes(name, bytes);
        world.unreadable(&ticket).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let ticket = world.app.ticket_for_path(folder.path().to_owned()).unwrap().ticket.into();
    assert!(world.unreadable(&ticket).await.message.contains("folder"));

    let gone = folder.path().join("gone.pdf");
    std::fs::write(&gone, &pdf).unwrap();
    let ticket = world.app.ticket_for_path(gone.clone()).unwrap().ticket.into();
    std::fs::remove_file(gone).unwrap();
    world.unreadable(&ticket).await;

    let nobody = json!({ "ticket": "made up", "task": world.task() });
    assert_eq!(world.refused("read_resume", nobody).await.code, ErrorCode::NotFound);
    world.read(&world.drop_file("resumes/mira-novak.pdf")).await;
}

#[tokio::test]
async fn a_reader_that_crashes_stammers_or_wants_all_memory_ends_nothing_but_itself() {
    for behaviour in ["crashes", "stammers", "wants all memory"] {
        let mut world = World::new().await;
        world.app.reader.push(behaviour.into());
        let ticket = world.drop_file("resumes/mira-novak.pdf");
        let error = world.unreadable(&ticket).await;
        assert!(error.message.contains("damaged, or too complicated"), "{behaviour}: {error:?}");
    }
}

#[tokio::test]
async fn cancelling_kills_the_reader_at_once() {
    let mut world = World::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    world.app.reader.extend(["never ends".into(), listener.local_addr().unwrap().to_string().into()]);
    let (ticket, task) = (world.drop_file("resumes/mira-novak.pdf"), world.task());
    let mut events = world.app.subscribe();

    let reading = world.refused("read_resume", json!({ "ticket": ticket, "task": task }));
    let cancelling = async {
        let mut reader = tokio::task::spawn_blocking(move || listener.accept().unwrap().0).await.unwrap();
        let asked = Instant::now();
        assert_eq!(world.ask("cancel_task", json!({ "task": task })).await, true);
        tokio::task::spawn_blocking(move || {
            // The connection ends with the process, cleanly or not.
            assert_eq!(reader.read(&mut [0]).unwrap_or(0), 0);
            asked.elapsed()
        })
        .await
        .unwrap()
    };
    let (error, until_dead) = tokio::join!(reading, cancelling);
    assert_eq!(error.code, ErrorCode::Cancelled);
    assert!(until_dead < Duration::from_millis(300), "{until_dead:?}");

    let mut seen = Vec::new();
    while let Ok(event) = events.try_recv() {
        seen.push(event);
    }
    let label = "Reading mira-novak.pdf".to_owned();
    assert_eq!(seen, [Event::Progress { task, label, done: 0, total: None }, Event::Finished { task }]);
}

#[tokio::test]
async fn a_file_that_takes_too_long_is_given_up_after_ten_seconds() {
    let mut world = World::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    world.app.reader.extend(["never ends".into(), listener.local_addr().unwrap().to_string().into()]);
    let ticket = world.drop_file("resumes/mira-novak.pdf");
    let start = Instant::now();
    let error = world.unreadable(&ticket).await;
    assert!(error.message.contains("too long"), "{}", error.message);
    assert!(start.elapsed() < Duration::from_secs(12), "{:?}", start.elapsed());
    let mut reader = listener.accept().unwrap().0;
    assert_eq!(reader.read(&mut [0]).unwrap_or(0), 0, "the reader is still there");
}

#[tokio::test]
async fn a_program_that_reads_nothing_is_a_fault_of_ours() {
    let mut world = World::new().await;
    world.app.reader = vec!["no such program".into()];
    let ticket = world.drop_file("resumes/mira-novak.pdf");
    let error = world.refused("read_resume", json!({ "ticket": ticket, "task": world.task() })).await;
    assert_eq!(error.code, ErrorCode::Internal);
}
