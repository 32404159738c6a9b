//! The entities and the migrated tables say the same: every column's name, whether it may be empty, and how it is stored.

use std::collections::{BTreeMap, BTreeSet};

use coach_core::{
    ai::Provider,
    applications::Application,
    assessments::Assessment,
    coach::{Conversation, Message},
    contacts::Contact,
    db,
    documents::Document,
    goals::Goal,
    interviews::Interview,
    jobs::{Job, StatusChange},
    notes::Note,
    practice::MockInterview,
    profile::{Certification, Education, Experience, Profile, Skill},
    questions::Question,
    record::RecordKind,
    resumes::Resume,
    stories::Story,
    views::SavedView,
};
use sea_orm::{
    ColumnTrait, ColumnType, ConnectionTrait, DatabaseConnection, EntityName, EntityTrait, IdenStatic, Iterable,
    ModelTrait,
};

use crate::world::World;

/// Storage class, and whether it may be empty.
type Columns = BTreeMap<String, (&'static str, bool)>;

fn declared<M: ModelTrait>() -> (String, Columns) {
    let columns = <M::Entity as EntityTrait>::Column::iter().map(|column| {
        let definition = column.def();
        (column.as_str().to_owned(), (stored(definition.get_column_type()), definition.is_null()))
    });
    (M::Entity::default().table_name().to_owned(), columns.collect())
}

fn stored(column: &ColumnType) -> &'static str {
    match column {
        ColumnType::Integer | ColumnType::BigInteger | ColumnType::Boolean | ColumnType::SmallInteger => "INTEGER",
        ColumnType::Double | ColumnType::Float => "REAL",
        ColumnType::Uuid | ColumnType::Blob | ColumnType::Binary(_) | ColumnType::VarBinary(_) => "BLOB",
        _ => "TEXT",
    }
}

async fn migrated(db: &DatabaseConnection, table: &str) -> Columns {
    let rows =
        db.query_all_raw(db::sql(format!("SELECT name, type, \"notnull\" FROM pragma_table_info('{table}')"))).await;
    let column = |row: sea_orm::QueryResult| {
        let (name, class, filled): (String, String, bool) =
            (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap(), row.try_get_by_index(2).unwrap());
        let class = ["INTEGER", "REAL", "BLOB", "TEXT"].into_iter().find(|known| *known == class);
        (name, (class.expect("a STRICT table has these classes only"), !filled))
    };
    rows.unwrap().into_iter().map(column).collect()
}

#[tokio::test]
async fn what_is_declared_in_code_is_what_the_migrations_make() {
    let world = World::new().await;
    let db = world.app.db().unwrap();
    let mut seen = BTreeSet::new();
    macro_rules! compare {
        ($($record:ty),* $(,)?) => {$(
            let (table, columns) = declared::<$record>();
            assert_eq!(columns, migrated(&db, &table).await, "{table}");
            seen.insert(table);
        )*};
    }
    compare!(
        Application,
        Assessment,
        Certification,
        Contact,
        Conversation,
        Document,
        Education,
        Experience,
        Goal,
        Interview,
        Job,
        Message,
        MockInterview,
        Note,
        Profile,
        Provider,
        Question,
        Resume,
        SavedView,
        Skill,
        StatusChange,
        Story,
    );
    let kinds: BTreeSet<String> = RecordKind::iter().map(|kind| kind.table().to_owned()).collect();
    assert_eq!(seen, kinds, "a kind of record is missing from this list");
}
