//! What every table has in common, and the indexes that the lists of the application rest on.

use crate::world::World;

/// Rows that are written once, or that only serve others, do without the three columns every record has.
const NOT_RECORDS: [&str; 4] = ["blobs", "import_records", "search_entries", "trash"];

#[tokio::test]
async fn every_table_is_strict() {
    let world = World::empty().await;
    let lax = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 \
               AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'seaql%'";
    assert_eq!(world.texts(lax).await, [""; 0]);
    assert!(world.tables().await.len() >= 26);
}

#[tokio::test]
async fn every_record_has_an_id_of_sixteen_bytes_and_both_times() {
    let world = World::empty().await;
    for table in world.tables().await.iter().filter(|table| !NOT_RECORDS.contains(&table.as_str())) {
        let columns = format!(
            "SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('{table}') \
             WHERE name IN ('id', 'created_at', 'updated_at') ORDER BY name"
        );
        assert_eq!(
            world.texts(&columns).await,
            ["created_at TEXT 1 0", "id BLOB 1 1", "updated_at TEXT 1 0"],
            "{table}"
        );
    }
    let world = World::with_one_of_everything().await;
    for table in world.tables().await.iter().filter(|table| !NOT_RECORDS.contains(&table.as_str())) {
        world.try_run(&format!("UPDATE {table} SET id = X'00'")).await.expect_err(table);
    }
}

#[tokio::test]
async fn every_owned_table_names_its_owner_and_goes_with_them() {
    let world = World::empty().await;
    for table in world.tables().await {
        let to_users = format!(
            "SELECT \"from\" || ' ' || on_delete FROM pragma_foreign_key_list('{table}') WHERE \"table\" = 'users'"
        );
        let expected: &[&str] = match table.as_str() {
            "users" | "blobs" | "import_records" | "search_entries" => &[],
            _ => &["user_id CASCADE"],
        };
        assert_eq!(world.texts(&to_users).await, expected, "{table}");
    }
}

#[tokio::test]
async fn every_foreign_key_leads_an_index() {
    let world = World::empty().await;
    for table in world.tables().await {
        let keys = world.texts(&format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')")).await;
        let leading = world
            .texts(&format!(
                "SELECT info.name FROM pragma_index_list('{table}') AS list JOIN pragma_index_info(list.name) AS info \
                 WHERE info.seqno = 0 AND list.partial = 0"
            ))
            .await;
        for key in keys {
            assert!(leading.contains(&key), "{table}.{key} leads no index");
        }
    }
}

#[tokio::test]
async fn the_indexes_that_the_data_model_names_exist() {
    let world = World::empty().await;
    for (table, columns) in [
        ("users", "email"),
        ("users", "status"),
        ("jobs", "user_id,status,updated_at"),
        ("jobs", "user_id,applied_at"),
        ("jobs", "user_id,updated_at"),
        ("jobs", "user_id,title"),
        ("jobs", "user_id,company"),
        ("status_changes", "job_id,changed_at"),
        ("applications", "user_id,status"),
        ("applications", "user_id,updated_at"),
        ("interviews", "user_id,scheduled_at"),
        ("interviews", "user_id,outcome"),
        ("reminders", "user_id,state,fire_at"),
        ("documents", "user_id,updated_at"),
        ("career_goals", "user_id,status"),
        ("messages", "conversation_id,ordinal"),
        ("experiences", "user_id,is_current"),
        ("educations", "user_id,is_current"),
        ("mock_interviews", "user_id,is_completed"),
        ("assessments", "user_id,is_completed"),
    ] {
        let indexes = world
            .texts(&format!(
                "SELECT (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) \
                 FROM pragma_index_list('{table}') AS list"
            ))
            .await;
        let serves = |index: &String| format!("{index},").starts_with(&format!("{columns},"));
        assert!(indexes.iter().any(serves), "no index on {table} ({columns}), only {indexes:?}");
    }
}

#[tokio::test]
async fn the_lists_of_jobs_are_read_from_an_index_in_order() {
    let world = World::empty().await;
    for (filter, order) in [
        ("", "updated_at DESC"),
        ("AND archived = 0", "updated_at DESC"),
        ("AND archived = 0", "title"),
        ("AND archived = 0", "company"),
        ("AND archived = 0 AND status = 'APPLIED'", "updated_at DESC"),
        ("", "applied_at"),
        ("", "next_action_date"),
    ] {
        let query = format!("SELECT * FROM jobs WHERE user_id = zeroblob(16) {filter} ORDER BY {order} LIMIT 50");
        let rows = world.all(&format!("EXPLAIN QUERY PLAN {query}")).await;
        let plan: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").expect("a detail")).collect();
        assert!(plan.iter().all(|line| line.starts_with("SEARCH jobs USING INDEX")), "{query}: {plan:?}");
    }
}
