//! The rows left after each delete that the data model describes.

use crate::world::{CONVERSATION, JOB, PROFILE, RESUME, USER, World, id};

/// Deletes one row, then says which tables lost theirs.
async fn emptied_by(table: &str, number: u32) -> (World, Vec<String>) {
    let world = World::with_one_of_everything().await;
    world.run(&format!("DELETE FROM {table} WHERE id = {}", id(number))).await;
    let mut emptied = Vec::new();
    for table in world.tables().await.into_iter().filter(|table| table != "search_entries") {
        if world.count(&format!("SELECT count(*) FROM {table}")).await == 0 {
            emptied.push(table);
        }
    }
    (world, emptied)
}

#[tokio::test]
async fn the_world_has_a_row_in_every_table() {
    let world = World::with_one_of_everything().await;
    for table in world.tables().await {
        assert!(world.count(&format!("SELECT count(*) FROM {table}")).await > 0, "{table}");
    }
}

#[tokio::test]
async fn a_user_takes_everything_but_the_files() {
    let (world, emptied) = emptied_by("users", USER).await;
    let others: Vec<String> = world.tables().await.into_iter().filter(|table| !emptied.contains(table)).collect();
    assert_eq!(others, ["blobs", "search_entries"]);
    assert_eq!(world.count("SELECT count(*) FROM search_entries").await, 0);
}

#[tokio::test]
async fn a_profile_takes_its_four_lists() {
    let (_, emptied) = emptied_by("user_profiles", PROFILE).await;
    assert_eq!(emptied, ["certifications", "educations", "experiences", "skills", "user_profiles"]);
}

#[tokio::test]
async fn a_job_takes_what_is_only_about_it_and_lets_go_of_the_rest() {
    let (world, emptied) = emptied_by("jobs", JOB).await;
    assert_eq!(
        emptied,
        ["applications", "interview_changes", "interviews", "jobs", "notes", "reminders", "status_changes"]
    );
    for table in ["documents", "mock_interviews", "conversations", "contacts"] {
        assert_eq!(world.count(&format!("SELECT count(*) FROM {table} WHERE job_id IS NULL")).await, 1, "{table}");
    }
}

#[tokio::test]
async fn a_resume_leaves_the_application_it_was_sent_with() {
    let (world, emptied) = emptied_by("resumes", RESUME).await;
    assert_eq!(emptied, ["resumes"]);
    assert_eq!(world.count("SELECT count(*) FROM applications WHERE resume_id IS NULL").await, 1);
}

#[tokio::test]
async fn a_conversation_takes_its_messages_and_what_was_proposed_in_it() {
    let (_, emptied) = emptied_by("conversations", CONVERSATION).await;
    assert_eq!(emptied, ["conversations", "messages", "proposals"]);
}

#[tokio::test]
async fn a_file_that_a_record_still_names_stays() {
    let world = World::with_one_of_everything().await;
    world.try_run("DELETE FROM blobs").await.expect_err("the resume names it");
    world.run("DELETE FROM resumes; DELETE FROM blobs").await;
}
