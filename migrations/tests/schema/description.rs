//! The description of the schema that is kept in `docs/schema.md`.

use crate::world::World;
use coach_migrations::schema_markdown;

async fn description() -> String {
    schema_markdown(&World::empty().await.0).await.expect("a description")
}

fn section<'a>(text: &'a str, title: &str) -> &'a str {
    let start = text.find(&format!("\n## {title}\n")).unwrap_or_else(|| panic!("no section {title}")) + 1;
    let end = text[start..].find("\n## ").map_or(text.len(), |end| start + end);
    &text[start..end]
}

#[tokio::test]
async fn it_names_every_table_and_every_column() {
    let world = World::empty().await;
    let text = schema_markdown(&world.0).await.expect("a description");
    for table in world.tables().await.iter().filter(|table| !table.starts_with("search_index")) {
        let section = section(&text, table);
        for column in world.texts(&format!("SELECT name FROM pragma_table_info('{table}')")).await {
            assert!(section.contains(&format!("\n| `{column}` | ")), "{table}.{column}");
        }
    }
}

#[tokio::test]
async fn it_says_what_a_column_may_hold_and_where_it_points() {
    let text = description().await;
    let skills = section(&text, "skills");
    assert!(skills.contains("| `profile_id` | BLOB |  |  | → `user_profiles`, on delete CASCADE |"), "{skills}");
    assert!(skills.contains("| `level` | TEXT | yes |  | `BEGINNER` `INTERMEDIATE` `ADVANCED` `EXPERT` |"), "{skills}");
    let jobs = section(&text, "jobs");
    for line in [
        "| `archived` | INTEGER |  | `0` | false or true |",
        "| `tags` | TEXT |  | `'[]'` | JSON |",
        "| `posted_date` | TEXT | yes |  | `YYYY-MM-DD` |",
        "| `priority` | INTEGER |  | `0` | `priority BETWEEN 0 AND 3` |",
        "- `CHECK (salary_max >= salary_min)`",
        "- index `jobs_status` on (user_id, status, updated_at, archived)",
    ] {
        assert!(jobs.contains(line), "{line} is missing in\n{jobs}");
    }
    let resumes = section(&text, "resumes");
    assert!(resumes.contains("- unique index `resumes_one_primary` on (user_id) WHERE is_primary = 1"), "{resumes}");
}

#[tokio::test]
async fn one_enum_is_listed_once_with_all_its_columns() {
    let text = description().await;
    let flow = "`INTERESTED` `APPLIED` `INTERVIEW_SCHEDULED` `INTERVIEW_COMPLETED` `OFFER_RECEIVED` `REJECTED` `ACCEPTED` `WITHDRAWN`";
    let line = format!("| `jobs.status`, `status_changes.from_status`, `status_changes.to_status` | {flow} |");
    assert_eq!(section(&text, "Enums").lines().filter(|other| **other == line).count(), 1);
}

#[tokio::test]
async fn the_same_schema_is_described_the_same_way_every_time() {
    let world = World::with_one_of_everything().await;
    world.run("VACUUM; DROP INDEX jobs_title; CREATE INDEX jobs_title ON jobs (user_id, title, archived)").await;
    assert_eq!(schema_markdown(&world.0).await.expect("a description"), description().await);
}
