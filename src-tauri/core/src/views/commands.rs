//! What may be asked about saved views.

use sea_orm::ConnectionTrait;

use super::{SavedView, SavedViewFields, SavedViewQuery, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::SavedViewId,
    record::{self, Draft, Fields, Patch, Record},
};

pub async fn list_saved_views(app: &App, actor: Actor, query: SavedViewQuery) -> Result<Vec<SavedView>> {
    store::list(&app.db()?, actor.user, query).await
}

pub async fn create_saved_view(app: &App, actor: Actor, Draft(fields): Draft<SavedViewFields>) -> Result<SavedView> {
    let view = SavedView::made(app.new_id(), actor.user, app.clock.now(), fields.checked()?);
    let txn = app.begin_write().await?;
    refuse_taken_name(&txn, &view).await?;
    record::insert(&txn, &view).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(view)
}

pub async fn update_saved_view(
    app: &App,
    actor: Actor,
    Patch { id, mut changes, .. }: Patch<SavedViewId, SavedViewFields>,
) -> Result<SavedView> {
    let txn = app.begin_write().await?;
    let mut view: SavedView = record::find(&txn, actor.user, id).await?;
    // A new query replaces the old one: merged, a filter that was taken away would stay.
    if let Some(query) = changes.remove("query") {
        view.query = query;
    }
    view.set_fields(record::patched(&view, changes)?, app.clock.now());
    refuse_taken_name(&txn, &view).await?;
    record::save(&txn, &view).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(view)
}

async fn refuse_taken_name(txn: &impl ConnectionTrait, view: &SavedView) -> Result<()> {
    if store::is_taken(txn, view).await? {
        return Err(Error::invalid("name", format!("There is a view called “{}” already.", view.name)));
    }
    Ok(())
}
