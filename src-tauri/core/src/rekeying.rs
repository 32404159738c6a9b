//! Copying a database under another key, or none: written anew page by page, and compared table by table before anybody
//! relies on it. What becomes of the copy is the caller's affair.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::{
    Error, Result,
    db::{Access, DatabaseFile, sql, verify},
    proofs::proof,
    rows::Schema,
};

/// Copies a closed database to the file `to` under another key, or none, and compares every table.
pub async fn copy(from: &DatabaseFile, to: &DatabaseFile) -> Result<()> {
    let path = from.path.to_str().ok_or_else(|| Error::refused("Choose a folder whose name is plain text."))?;
    let key = from.key.as_ref().map(|key| key.spelled().to_string()).unwrap_or_default();
    let target = to.connect(Access::ReadWrite).await?;
    let exported = async {
        let attach = "ATTACH DATABASE ? AS source KEY ?";
        let attach = Statement::from_sql_and_values(DbBackend::Sqlite, attach, [path.into(), key.into()]);
        target.execute_raw(attach).await?;
        target.query_all_raw(sql("SELECT sqlcipher_export('main', 'source')")).await?;
        target.execute_unprepared("DETACH DATABASE source").await
    };
    let exported = exported.await;
    target.close().await?;
    exported?;
    verify(to).await?;
    compare(from, to).await
}

async fn compare(one: &DatabaseFile, other: &DatabaseFile) -> Result<()> {
    let (one, other) = (one.connect(Access::ReadOnly).await?, other.connect(Access::ReadOnly).await?);
    let compared = async {
        let (tables, copied) = (Schema::of(&one).await?, Schema::of(&other).await?);
        for table in &tables.tables {
            let is_same = match copied.find(&table.name) {
                Some(copy) => proof(&one, table).await? == proof(&other, copy).await?,
                None => false,
            };
            if !is_same {
                return Err(Error::internal(format!("the copy of {} is not the same", table.name)));
            }
        }
        Ok(())
    };
    let compared = compared.await;
    one.close().await?;
    other.close().await?;
    compared
}
