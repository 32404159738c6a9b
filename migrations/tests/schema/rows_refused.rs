//! What a row may hold. The core validates first and with words; this is the floor under it.

use crate::world::{NOW, RESUME, USER, World, id, record};

#[tokio::test]
async fn every_value_of_the_seeds_enums_is_accepted_and_no_other() {
    let world = World::with_one_of_everything().await;
    let statuses =
        "INTERESTED APPLIED INTERVIEW_SCHEDULED INTERVIEW_COMPLETED OFFER_RECEIVED REJECTED ACCEPTED WITHDRAWN";
    let interviews = "PHONE VIDEO ONSITE TECHNICAL BEHAVIORAL PANEL FINAL";
    for (table, column, values) in [
        ("users", "role", "USER ADMIN"),
        ("users", "status", "ACTIVE INACTIVE SUSPENDED"),
        ("jobs", "job_type", "FULL_TIME PART_TIME CONTRACT INTERNSHIP TEMPORARY"),
        ("jobs", "work_mode", "REMOTE HYBRID ONSITE"),
        ("experiences", "work_mode", "REMOTE HYBRID ONSITE"),
        ("user_profiles", "desired_work_mode", "REMOTE HYBRID ONSITE"),
        ("jobs", "status", statuses),
        ("status_changes", "from_status", statuses),
        ("status_changes", "to_status", statuses),
        ("status_changes", "actor", "USER IMPORT ASSISTANT"),
        ("applications", "application_method", "MANUAL AUTOMATED"),
        ("applications", "status", "DRAFT SUBMITTED UNDER_REVIEW REJECTED ACCEPTED"),
        ("interviews", "interview_type", interviews),
        ("mock_interviews", "interview_type", interviews),
        ("interviews", "outcome", "PASSED FAILED PENDING"),
        ("interviews", "state", "SCHEDULED CANCELLED"),
        ("reminders", "kind", "INTERVIEW THANK_YOU FOLLOW_UP GOAL"),
        ("reminders", "state", "WAITING CLAIMED SHOWN ANSWERED SKIPPED CANCELLED REMOVED"),
        ("interview_changes", "change", "RESCHEDULED CANCELLED RESUMED"),
        ("documents", "document_type", "RESUME COVER_LETTER PORTFOLIO TRANSCRIPT REFERENCE OTHER"),
        ("career_goals", "status", "NOT_STARTED IN_PROGRESS COMPLETED ABANDONED"),
        ("skills", "level", "BEGINNER INTERMEDIATE ADVANCED EXPERT"),
        ("assessments", "type", "personality skills career_fit"),
        ("messages", "role", "user assistant"),
    ] {
        for value in values.split(' ') {
            world.run(&format!("UPDATE {table} SET {column} = '{value}'")).await;
            let swapped = if value == value.to_uppercase() { value.to_lowercase() } else { value.to_uppercase() };
            refused(&world, table, &format!("{column} = '{swapped}'")).await;
        }
        refused(&world, table, &format!("{column} = 'ANOTHER'")).await;
        refused(&world, table, &format!("{column} = ''")).await;
    }
}

async fn refused(world: &World, table: &str, change: &str) {
    let outcome = world.try_run(&format!("UPDATE {table} SET {change}")).await;
    let message = outcome.expect_err(&format!("{table} took {change}")).to_string();
    assert!(message.contains("constraint failed"), "{table} {change}: {message}");
}

#[tokio::test]
async fn values_that_contradict_each_other_are_refused() {
    let world = World::with_one_of_everything().await;
    for (table, change) in [
        ("users", "email = 'no address'"),
        ("users", "email = NULL, email_verified = 1"),
        ("users", "email_verified = 2"),
        ("user_profiles", "desired_salary = -1"),
        ("user_profiles", "desired_salary_currency = 'eur'"),
        ("user_profiles", "open_to = 'contract, freelance'"),
        ("experiences", "start_date = '2020-05-01', end_date = '2020-04-01'"),
        ("experiences", "is_current = 1, end_date = '2020-04-01'"),
        ("experiences", "start_date = '5/2020'"),
        ("educations", "gpa = 4.1, gpa_scale = 4.0"),
        ("certifications", "does_not_expire = 1, expiry_date = '2030-01-01'"),
        ("certifications", "issue_date = '2030-01-02', expiry_date = '2030-01-01'"),
        ("jobs", "salary_min = 2, salary_max = 1"),
        ("jobs", "salary_currency = 'EURO'"),
        ("jobs", "priority = 4"),
        ("jobs", "match_score = 100.5"),
        ("jobs", "tags = '[broken'"),
        ("jobs", "posted_date = '2026-1-2'"),
        ("jobs", "ai_analysis = '{'"),
        ("jobs", "archived = 2"),
        ("interviews", "duration = 0"),
        ("interviews", "wall_time = '10:00'"),
        ("career_goals", "progress = 101"),
        ("career_goals", "priority = 11"),
        ("mock_interviews", "overall_score = -1"),
        ("blobs", "size = 2"),
        ("blobs", "sha256 = 'not a hash'"),
    ] {
        refused(&world, table, change).await;
    }
}

#[tokio::test]
async fn a_text_in_a_number_is_refused() {
    let world = World::with_one_of_everything().await;
    let outcome = world.try_run("UPDATE jobs SET salary_min = '50k'").await;
    assert!(outcome.expect_err("STRICT").to_string().contains("cannot store TEXT value in INTEGER column"));
}

#[tokio::test]
async fn a_user_has_one_primary_resume_at_most() {
    let world = World::with_one_of_everything().await;
    let resume = id(RESUME);
    world.run(&format!("UPDATE resumes SET is_primary = 1 WHERE id = {resume}")).await;
    let another = |number: u32, owner: u32| {
        let values = format!("{}, {}, 'Another', 1", id(owner), id(number));
        record("resumes", number, "user_id, lineage_id, title, is_primary", &values)
    };
    world.try_run(&another(21, USER)).await.expect_err("a second primary resume");

    world.run(&record("users", 3, "email", "'grace@example.org'")).await;
    world.run(&another(22, 3)).await;
    world.run(&format!("UPDATE resumes SET is_primary = 0 WHERE id = {resume}; {}", another(23, USER))).await;
}

#[tokio::test]
async fn an_address_belongs_to_one_user_whatever_its_case_and_may_be_missing_for_many() {
    let world = World::with_one_of_everything().await;
    world.try_run(&record("users", 3, "email", "'ADA@example.org'")).await.expect_err("the same address");
    world.run(&record("users", 4, "email", "NULL")).await;
    world.run(&record("users", 5, "email", "NULL")).await;
}

#[tokio::test]
async fn a_user_has_one_profile_and_a_conversation_one_message_a_place() {
    let world = World::with_one_of_everything().await;
    world.try_run(&record("user_profiles", 200, "user_id", &id(USER))).await.expect_err("a second profile");
    let message = "INSERT INTO messages SELECT X'000000000000000000000000000000C9', user_id, conversation_id, ordinal, \
                   role, created_at, updated_at, metadata, content FROM messages";
    world.try_run(message).await.expect_err("a second first message");
    world
        .try_run(&format!("UPDATE jobs SET user_id = {}, updated_at = {NOW}", id(777)))
        .await
        .expect_err("no such user");
}
