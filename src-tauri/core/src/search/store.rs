//! The search over everything, best matches first.

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};

use super::SearchHit;
use crate::{
    Error, Result,
    ids::{RecordId, UserId},
    record::RecordKind,
};

const MARK: char = '\u{2}';
const UNMARK: char = '\u{3}';

/// A title weighs ten times what a text does. The page is chosen first: a snippet of every match would take too long.
const SEARCH: &str = "WITH found AS MATERIALIZED ( \
         SELECT entry.seq, entry.kind, entry.record_id, bm25(search_index, 10, 4, 1) AS distance \
         FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid \
         WHERE search_index MATCH ?1 AND entry.user_id = ?2 ORDER BY distance LIMIT ?3) \
     SELECT found.kind, found.record_id, \
         coalesce(search_index.title, conversation.title, job.title, '') AS title, search_index.detail, \
         coalesce(message.conversation_id, note.job_id) AS parent, \
         snippet(search_index, -1, char(2), char(3), '…', 16) AS snippet \
     FROM found CROSS JOIN search_index ON search_index.rowid = found.seq \
     LEFT JOIN messages AS message ON found.kind = 'MESSAGE' AND message.id = found.record_id \
     LEFT JOIN conversations AS conversation ON conversation.id = message.conversation_id \
     LEFT JOIN notes AS note ON found.kind = 'NOTE' AND note.id = found.record_id \
     LEFT JOIN jobs AS job ON job.id = note.job_id \
     WHERE search_index MATCH ?1 ORDER BY found.distance";

/// The records of this owner that match an FTS5 query, the best first.
pub async fn search(db: &impl ConnectionTrait, owner: UserId, query: &str, limit: u64) -> Result<Vec<SearchHit>> {
    let values = [query.into(), owner.into(), limit.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, SEARCH, values)).await?;
    rows.iter().map(hit).collect()
}

fn hit(row: &QueryResult) -> Result<SearchHit> {
    let (snippet, marks) = unmarked(&row.try_get::<String>("", "snippet")?);
    Ok(SearchHit {
        kind: kind(&row.try_get::<String>("", "kind")?)?,
        id: row.try_get("", "record_id")?,
        title: row.try_get("", "title")?,
        detail: row.try_get::<Option<String>>("", "detail")?.map(|detail| detail.trim().to_owned()),
        parent: row.try_get::<Option<RecordId>>("", "parent")?,
        snippet,
        marks,
    })
}

fn kind(kind: &str) -> Result<RecordKind> {
    match kind {
        "JOB" => Ok(RecordKind::Job),
        "RESUME" => Ok(RecordKind::Resume),
        "DOCUMENT" => Ok(RecordKind::Document),
        "NOTE" => Ok(RecordKind::Note),
        "MESSAGE" => Ok(RecordKind::Message),
        other => Err(Error::internal(format!("the search index holds a “{other}”"))),
    }
}

/// The snippet without its marks, and where they were.
fn unmarked(marked: &str) -> (String, Vec<(u32, u32)>) {
    let (mut text, mut marks) = (String::with_capacity(marked.len()), Vec::new());
    let (mut place, mut from) = (0, 0);
    for letter in marked.chars() {
        match letter {
            MARK => from = place,
            UNMARK => marks.push((from, place)),
            letter => {
                text.push(if letter.is_whitespace() { ' ' } else { letter });
                place += letter.len_utf16() as u32;
            }
        }
    }
    (text, marks)
}
