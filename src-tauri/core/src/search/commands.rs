//! What may be asked of the search.

use super::{SearchHit, SearchQuery, query, store};
use crate::{App, Result, accounts::Actor};

pub async fn search(app: &App, actor: Actor, SearchQuery { text, limit }: SearchQuery) -> Result<Vec<SearchHit>> {
    match query(&text) {
        Some(query) => store::search(&app.db()?, actor.user, &query, limit.unwrap_or(20).min(100)).await,
        None => Ok(Vec::new()),
    }
}
