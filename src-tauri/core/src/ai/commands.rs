//! What may be asked about providers: name them, keep their keys, agree, try them, and see what was sent.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Ai, AiCall, AiChoices, KeyState, LocalServer, Model, Provider, ProviderFields, asking, keys, ledger, local,
    quality::{self, AiTest},
    sending::{self, Route},
    standing::{CHOICES, standing},
    wire::Addressee,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::{ProviderId, TaskId},
    ipc::Nothing,
    record::{self, ById, Draft, Fields, Patch, Record},
    settings,
};

/// A key to keep in the system's keyring; `null` forgets it.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetProviderKey {
    pub id: ProviderId,
    pub key: Option<String>,
}

/// Real requests to a provider as it would be used.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TestProvider {
    pub id: ProviderId,
    pub task: TaskId,
}

pub async fn get_ai(app: &App, actor: Actor, _: Nothing) -> Result<Ai> {
    standing(app, actor.user).await
}

pub async fn create_provider(app: &App, actor: Actor, Draft(fields): Draft<ProviderFields>) -> Result<Provider> {
    let mut provider = Provider::made(app.new_id(), actor.user, app.clock.now(), fields.checked()?);
    provider.key_name = format!("ai-key-{}", provider.id);
    let txn = app.begin_write().await?;
    record::insert(&txn, &provider).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(provider)
}

/// Another host is another party: what was agreed to does not hold for it, and it is not given the key.
pub async fn update_provider(
    app: &App,
    actor: Actor,
    Patch { id, changes, .. }: Patch<ProviderId, ProviderFields>,
) -> Result<Provider> {
    let txn = app.begin_write().await?;
    let mut provider: Provider = record::find(&txn, actor.user, id).await?;
    let before = provider.clone();
    provider.set_fields(record::patched(&provider, changes)?, app.clock.now());
    let moved = provider.host() != before.host() || provider.kind != before.kind;
    if moved {
        provider.consented_at = None;
        provider.quality = None;
        provider.key_name = format!("ai-key-{}", app.new_id::<uuid::Uuid>());
    }
    record::save(&txn, &provider).await?;
    txn.commit().await?;
    if moved {
        keys::forget(app, &before).await;
    }
    app.announce(Topic::Settings);
    Ok(provider)
}

pub async fn set_provider_key(app: &App, actor: Actor, SetProviderKey { id, key }: SetProviderKey) -> Result<KeyState> {
    let provider: Provider = record::find(&app.db()?, actor.user, id).await?;
    keys::keep(app, &provider, key).await?;
    app.announce(Topic::Settings);
    Ok(keys::state(app, &provider).await)
}

pub async fn agree_to_provider(app: &App, actor: Actor, ById { id }: ById<ProviderId>) -> Result<Provider> {
    change(app, actor, id, |provider| provider.consented_at = Some(app.clock.now())).await
}

/// Changes what only rules write.
async fn change(app: &App, actor: Actor, id: ProviderId, how: impl FnOnce(&mut Provider)) -> Result<Provider> {
    let txn = app.begin_write().await?;
    let mut provider: Provider = record::find(&txn, actor.user, id).await?;
    how(&mut provider);
    provider.updated_at = app.clock.now();
    record::save(&txn, &provider).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    Ok(provider)
}

pub async fn choose_models(app: &App, actor: Actor, choices: AiChoices) -> Result<Ai> {
    let txn = app.begin_write().await?;
    for (purpose, choice) in &choices.models {
        let field = format!("models.{}", serde_json::to_value(purpose)?.as_str().unwrap_or_default());
        record::exists::<Provider>(&txn, actor.user, choice.provider_id, &field).await?;
    }
    settings::set(&txn, app, actor.user, CHOICES, &choices).await?;
    txn.commit().await?;
    app.announce(Topic::Settings);
    standing(app, actor.user).await
}

pub async fn find_local_models(app: &App, _: Actor, _: Nothing) -> Result<Vec<LocalServer>> {
    Ok(local::find(app).await)
}

/// A list of models is short, but a service far away may take its time.
const PATIENCE: Duration = Duration::from_secs(20);

pub async fn list_models(app: &App, actor: Actor, ById { id }: ById<ProviderId>) -> Result<Vec<String>> {
    let provider: Provider = record::find(&app.db()?, actor.user, id).await?;
    asking::agreed(&provider)?;
    let key = app.secrets.get(&provider.key_name).await.ok().flatten();
    let to = Addressee { base_url: &provider.base_url, model: "", context_size: None, schemas: true };
    let route = Route { kind: provider.kind, to, key: key.as_deref() };
    Ok(sending::models(&app.http, route, PATIENCE).await?)
}

pub async fn test_provider(app: &App, actor: Actor, TestProvider { id, task }: TestProvider) -> Result<AiTest> {
    let task = app.start_task(task);
    let provider: Provider = record::find(&app.db()?, actor.user, id).await?;
    if provider.model.is_empty() {
        return Err(Error::invalid("model", "Choose a model first."));
    }
    let model = Model { name: provider.model.clone(), provider };
    let tested = quality::test(app, actor.user, &model, &task).await?;
    let found = serde_json::to_value(&tested.quality)?;
    change(app, actor, id, |provider| provider.quality = Some(found)).await?;
    Ok(tested)
}

/// As many calls as a person would look through.
const LATEST_CALLS: u64 = 200;

pub async fn list_ai_calls(app: &App, actor: Actor, _: Nothing) -> Result<Vec<AiCall>> {
    ledger::latest(&app.db()?, actor.user, LATEST_CALLS).await
}
