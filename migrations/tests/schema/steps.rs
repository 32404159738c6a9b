//! How the list of migrations behaves: complete, transactional, resumable, and honest about a newer file.

use crate::world::World;
use coach_migrations::{Migrator, Standing, names, newest, standing};
use sea_orm_migration::MigratorTrait;

#[test]
fn every_step_asks_for_a_transaction() {
    for step in Migrator::migrations() {
        assert_eq!(step.use_transaction(), Some(true), "{}", step.name());
    }
}

#[test]
fn the_list_holds_every_sql_file_in_order() {
    let folder = std::fs::read_dir(".").expect("tests run in the folder of their crate");
    let files = folder.filter_map(|entry| entry.expect("an entry").file_name().into_string().ok());
    let mut files: Vec<String> = files.filter_map(|name| name.strip_suffix(".sql").map(str::to_owned)).collect();
    files.sort();
    assert_eq!(names().collect::<Vec<_>>(), files);
    assert_eq!(newest(), files.last().expect("at least one file"));
}

#[tokio::test]
async fn an_empty_file_has_everything_pending_and_asking_writes_nothing() {
    let world = World::unmigrated().await;
    let found = standing(&world.0).await.expect("a standing");
    assert_eq!(found, Standing { pending: names().collect(), ..Standing::default() });
    assert_eq!(world.count("SELECT count(*) FROM sqlite_schema").await, 0);
}

#[tokio::test]
async fn a_migrated_file_has_nothing_pending_and_migrating_again_changes_nothing() {
    let world = World::empty().await;
    let before = world.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").await;
    Migrator::up(&world.0, None).await.expect("a second run");
    assert_eq!(world.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").await, before);
    let found = standing(&world.0).await.expect("a standing");
    assert_eq!(found, Standing { applied: names().collect(), ..Standing::default() });
}

#[tokio::test]
async fn a_step_that_fails_half_way_leaves_nothing_and_the_next_run_goes_on_from_there() {
    let world = World::unmigrated().await;
    world.run("CREATE TABLE messages (in_the_way TEXT)").await;
    Migrator::up(&world.0, None).await.expect_err("0006 makes a table of that name");

    let stopped = standing(&world.0).await.expect("a standing");
    assert_eq!(stopped.pending.first(), Some(&"0006_coaching"));
    assert_eq!(world.count("SELECT count(*) FROM sqlite_schema WHERE name = 'mock_interviews'").await, 0);

    world.run("DROP TABLE messages").await;
    Migrator::up(&world.0, None).await.expect("the rest");
    assert!(standing(&world.0).await.expect("a standing").pending.is_empty());
}

#[tokio::test]
async fn a_file_from_a_newer_build_is_recognised() {
    let world = World::empty().await;
    world.run("INSERT INTO seaql_migrations (version, applied_at) VALUES ('9999_from_the_future', 0)").await;
    let found = standing(&world.0).await.expect("a standing");
    assert_eq!(found.unknown, ["9999_from_the_future"]);
    assert!(found.pending.is_empty());
}
