//! The full-text index: it follows every change, belongs to its owner, and survives VACUUM.

use crate::world::{JOB, NOW, USER, World, id, record};
use coach_migrations::Migrator;
use sea_orm_migration::MigratorTrait;

impl World {
    /// The kinds of what is found for the first user, best first.
    async fn found(&self, words: &str) -> Vec<String> {
        self.found_by(USER, words).await
    }

    async fn found_by(&self, user: u32, words: &str) -> Vec<String> {
        self.texts(&format!(
            "SELECT entry.kind FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid \
             WHERE search_index MATCH '{words}' AND entry.user_id = {} ORDER BY bm25(search_index, 10, 4, 1)",
            id(user)
        ))
        .await
    }

    /// Rank 1 also compares the index with the records, word for word.
    async fn assert_index_is_true(&self) {
        self.run("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").await;
        let entries = self.count("SELECT count(*) FROM search_entries").await;
        let records = "SELECT (SELECT count(*) FROM jobs) + (SELECT count(*) FROM resumes) + (SELECT count(*) FROM notes) \
                       + (SELECT count(*) FROM documents) + (SELECT count(*) FROM messages)";
        assert_eq!(entries, self.count(records).await);
    }
}

#[tokio::test]
async fn every_kind_is_found_by_its_words() {
    let world = World::with_one_of_everything().await;
    world
        .run("UPDATE resumes SET raw_text = 'Lighthouse keeper'; UPDATE documents SET content = 'Dear lighthouse'")
        .await;
    world
        .run("UPDATE jobs SET description = 'A lighthouse by the sea'; UPDATE notes SET body = 'Lighthouse tour'")
        .await;
    world.run("UPDATE messages SET content = 'Which lighthouse?'").await;
    let mut kinds = world.found("lighthouse").await;
    kinds.sort();
    assert_eq!(kinds, ["DOCUMENT", "JOB", "MESSAGE", "NOTE", "RESUME"]);
    world.assert_index_is_true().await;
}

#[tokio::test]
async fn a_changed_record_is_found_by_its_new_words_only() {
    let world = World::with_one_of_everything().await;
    assert_eq!(world.found("kestrel").await, ["JOB"]);
    world.run("UPDATE jobs SET company = 'Osprey', location = 'Zürich'").await;
    assert_eq!(world.found("kestrel").await, [""; 0]);
    assert_eq!(world.found("osprey").await, ["JOB"]);
    world.run("UPDATE jobs SET title = 'ENGINEER', status = 'APPLIED'").await;
    assert_eq!(world.found("engineer").await, ["JOB"]);
    world.assert_index_is_true().await;
}

#[tokio::test]
async fn a_move_on_the_board_does_not_touch_the_index() {
    let world = World::with_one_of_everything().await;
    let written = "SELECT group_concat(id || hex(block)) FROM search_index_data";
    let before = world.texts(written).await;
    world.run("UPDATE jobs SET status = 'APPLIED', title = title, company = company, description = description").await;
    assert_eq!(world.texts(written).await, before);
}

#[tokio::test]
async fn a_deleted_record_is_not_found_and_neither_is_what_went_with_it() {
    let world = World::with_one_of_everything().await;
    world.run("UPDATE notes SET body = 'Walrus'").await;
    world.run(&format!("DELETE FROM jobs WHERE id = {}", id(JOB))).await;
    assert_eq!(world.found("walrus OR kestrel").await, [""; 0]);
    world.assert_index_is_true().await;
    world.run(&format!("DELETE FROM users WHERE id = {}", id(USER))).await;
    assert_eq!(world.count("SELECT count(*) FROM search_entries").await, 0);
    world.assert_index_is_true().await;
}

#[tokio::test]
async fn accents_case_and_the_end_of_a_word_do_not_matter() {
    let world = World::with_one_of_everything().await;
    world.run("UPDATE jobs SET title = 'Geschäftsführer Qualité', company = 'Ångström & Søn'").await;
    for words in ["geschaftsfuhrer", "GESCHÄFTSFÜHRER", "ge*", "gesch*", "qualite", "angstrom"] {
        assert_eq!(world.found(words).await, ["JOB"], "{words}");
    }
}

#[tokio::test]
async fn a_title_ranks_above_a_mention() {
    let world = World::with_one_of_everything().await;
    world.run("UPDATE notes SET body = 'falcon falcon falcon'; UPDATE jobs SET title = 'Falcon trainer'").await;
    assert_eq!(world.found("falcon").await, ["JOB", "NOTE"]);
}

#[tokio::test]
async fn nobody_finds_what_belongs_to_another() {
    let world = World::with_one_of_everything().await;
    world.run(&record("users", 3, "email", "'grace@example.org'")).await;
    assert_eq!(world.found_by(3, "kestrel").await, [""; 0]);
    world.run(&record("notes", 201, "user_id, body", &format!("{}, 'Kestrel called'", id(3)))).await;
    assert_eq!(world.found_by(3, "kestrel").await, ["NOTE"]);
    assert_eq!(world.found("kestrel").await, ["JOB"]);
}

#[tokio::test]
async fn the_index_stays_true_when_rows_are_renumbered_and_the_file_is_vacuumed() {
    let folder = tempfile::tempdir().expect("a folder");
    let [file, copy] = ["data.db", "copy.db"].map(|name| folder.path().join(name).display().to_string());
    let world = World::at(&format!("sqlite://{file}?mode=rwc")).await;
    Migrator::up(&world.0, None).await.expect("every step");
    world.run(&record("users", USER, "email", "'ada@example.org'")).await;
    for number in 300..340 {
        let values = format!("{}, 'Engineer', 'Company{number}', {NOW}, {NOW}", id(USER));
        world.run(&record("jobs", number, "user_id, title, company, status_since, last_activity_at", &values)).await;
    }
    world.run(&format!("DELETE FROM jobs WHERE id < {}", id(320))).await;
    // VACUUM may do this to any table without an INTEGER PRIMARY KEY; today's SQLite happens not to.
    world.run("UPDATE jobs SET rowid = rowid + 1000; VACUUM").await;
    world.run(&format!("VACUUM INTO '{copy}'")).await;

    for world in [world, World::at(&format!("sqlite://{copy}")).await] {
        assert_eq!(world.found("company330").await, ["JOB"]);
        assert_eq!(world.found("company310").await, [""; 0]);
        world.run("UPDATE jobs SET company = 'Renamed' WHERE company = 'Company330'").await;
        assert_eq!(world.found("renamed").await, ["JOB"]);
        world.assert_index_is_true().await;
    }
}

#[tokio::test]
async fn a_damaged_index_is_noticed_and_rebuilt() {
    let world = World::with_one_of_everything().await;
    world.run("DELETE FROM search_index_data WHERE id > 10").await;
    let check = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)";
    world.try_run(check).await.expect_err("the words are gone");
    world.run("INSERT INTO search_index (search_index) VALUES ('rebuild')").await;
    world.assert_index_is_true().await;
    assert_eq!(world.found("kestrel").await, ["JOB"]);
}
