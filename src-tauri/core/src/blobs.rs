//! Files kept inside the vault, by the hash of their bytes: the same file twice is stored once. Who may see one is
//! decided by the record that names it; nothing here is asked by a door.

use base64::{Engine, prelude::BASE64_STANDARD};
use sea_orm::{ConnectionTrait, EntityTrait, sea_query::OnConflict};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{Error, Result, clock::Instant};

mod entity {
    use sea_orm::entity::prelude::*;

    use crate::clock::Instant;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "blobs")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sha256: String,
        pub media_type: String,
        pub size: i64,
        pub created_at: Instant,
        pub bytes: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A kept file as a door hands it over.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FileContent {
    pub name: String,
    pub media_type: String,
    pub base64: String,
}

impl FileContent {
    /// A file that is not kept.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        let media_type = media_type(name, bytes).to_owned();
        Self { name: name.to_owned(), media_type, base64: BASE64_STANDARD.encode(bytes) }
    }
}

/// The hash that names these bytes, in lower-case hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a record's `file_url` says of a kept file.
pub fn url(hash: &str) -> String {
    format!("blob:sha256:{hash}")
}

/// The hash in such a `file_url`; nothing if it is another address.
pub fn named(url: &str) -> Option<&str> {
    url.strip_prefix("blob:sha256:")
}

/// The bytes of a file as [`FileContent`] carries them.
pub fn decoded(base64: &serde_json::Value) -> Option<Vec<u8>> {
    BASE64_STANDARD.decode(base64.as_str()?).ok()
}

/// Keeps a file, unless it is kept already, and returns its hash.
pub async fn keep(db: &impl ConnectionTrait, name: &str, bytes: Vec<u8>, now: Instant) -> Result<String> {
    let hash = hash(&bytes);
    let row = entity::ActiveModel {
        sha256: sea_orm::Set(hash.clone()),
        media_type: sea_orm::Set(media_type(name, &bytes).to_owned()),
        size: sea_orm::Set(bytes.len() as i64),
        created_at: sea_orm::Set(now),
        bytes: sea_orm::Set(bytes),
    };
    let once = OnConflict::column(entity::Column::Sha256).do_nothing().to_owned();
    entity::Entity::insert(row).on_conflict(once).try_insert().exec_without_returning(db).await?;
    Ok(hash)
}

/// A kept file under the name its record gives it.
pub async fn content(db: &impl ConnectionTrait, hash: &str, name: &str) -> Result<FileContent> {
    let entity::Model { media_type, bytes, .. } = find(db, hash).await?;
    Ok(FileContent { name: name.to_owned(), media_type, base64: BASE64_STANDARD.encode(bytes) })
}

/// A kept file's own bytes.
pub async fn bytes(db: &impl ConnectionTrait, hash: &str) -> Result<Vec<u8>> {
    Ok(find(db, hash).await?.bytes)
}

async fn find(db: &impl ConnectionTrait, hash: &str) -> Result<entity::Model> {
    entity::Entity::find_by_id(hash).one(db).await?.ok_or(Error::NotFound("file"))
}

/// What the bytes are where they say so, else what the name says.
fn media_type(name: &str, bytes: &[u8]) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    match (bytes, ending.as_str()) {
        (bytes, _) if bytes.starts_with(b"%PDF-") => "application/pdf",
        (bytes, _) if bytes.starts_with(b"\x89PNG") => "image/png",
        (bytes, _) if bytes.starts_with(b"\xff\xd8\xff") => "image/jpeg",
        (bytes, "docx") if bytes.starts_with(b"PK") => {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
        (bytes, "odt") if bytes.starts_with(b"PK") => "application/vnd.oasis.opendocument.text",
        (bytes, "zip") if bytes.starts_with(b"PK") => "application/zip",
        (bytes, ending) if std::str::from_utf8(bytes).is_ok() => match ending {
            "md" => "text/markdown",
            "json" => "application/json",
            "csv" => "text/csv",
            _ => "text/plain",
        },
        _ => "application/octet-stream",
    }
}
