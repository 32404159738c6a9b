//! What may be asked about a person's choices.

use sea_orm::ConnectionTrait;
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{Settings, store};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::UserId,
    ipc::Nothing,
    record::{Fields, from_json},
};

/// Some choices; what is left out stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "Partial<Settings>")]
pub struct SettingsChanges(Map<String, Value>);

pub async fn get_settings(app: &App, actor: Actor, _: Nothing) -> Result<Settings> {
    of(&app.db()?, actor.user).await
}

/// What a person chose.
pub async fn of(db: &impl ConnectionTrait, owner: UserId) -> Result<Settings> {
    from_json(chosen(db, owner).await?.into())
}

pub async fn update_settings(app: &App, actor: Actor, SettingsChanges(changes): SettingsChanges) -> Result<Settings> {
    let txn = app.begin_write().await?;
    let defaults = defaults()?;
    let mut chosen = chosen(&txn, actor.user).await?;
    for (name, value) in &changes {
        let default = defaults.get(name).ok_or_else(|| Error::invalid(name, "There is no such setting."))?;
        chosen.insert(name.clone(), if value.is_null() { default.clone() } else { value.clone() });
    }
    let settings = from_json::<Settings>(chosen.into())?.checked()?;
    let Value::Object(values) = serde_json::to_value(&settings)? else {
        return Err(Error::internal("settings are an object"));
    };
    for name in changes.keys() {
        store::set(&txn, app, actor.user, name, &values[name]).await?;
    }
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(settings)
}

fn defaults() -> Result<Map<String, Value>> {
    Ok(serde_json::from_value(serde_json::to_value(Settings::default())?)?)
}

/// Every setting by name. A stored value that no longer fits counts as not chosen.
async fn chosen(db: &impl ConnectionTrait, owner: UserId) -> Result<Map<String, Value>> {
    let mut values = defaults()?;
    for name in values.keys().cloned().collect::<Vec<_>>() {
        let Some(value) = store::get::<Value>(db, owner, &name).await? else { continue };
        let alone = Map::from_iter([(name.clone(), value.clone())]);
        if serde_json::from_value::<Settings>(alone.into()).is_ok() {
            values.insert(name, value);
        }
    }
    Ok(values)
}
