//! One call from beginning to end: who answers, whether the person agreed and the limit allows it, the call itself, and
//! its line in the ledger, however it ends.

use super::{
    AiChoices, Finish, ModelQuality, Prompt, Provider, Purpose, Reply,
    ledger::{self, Call},
    sending::{self, Route},
    standing::CHOICES,
    store,
    wire::Addressee,
};
use crate::{App, Error, Result, app::Task, ids::UserId, settings};

/// Who answers, with which model.
#[derive(Clone, Debug)]
pub struct Model {
    pub provider: Provider,
    pub name: String,
}

impl Model {
    /// What the last test found of it; before any test it counts as able.
    pub fn quality(&self) -> Option<ModelQuality> {
        self.provider.quality_of(&self.name)
    }

    pub fn calls_tools(&self) -> bool {
        self.quality().is_none_or(|quality| quality.tools)
    }
}

/// Who answers for this purpose.
///
/// # Errors
/// [`Error::MissingKey`] if nobody is switched on.
pub async fn model_for(app: &App, owner: UserId, purpose: Purpose) -> Result<Model> {
    let db = app.db()?;
    let choices: AiChoices = settings::get(&db, owner, CHOICES).await?.unwrap_or_default();
    let providers = store::all(&db, owner).await?;
    let providers: Vec<&Provider> = providers.iter().collect();
    let (provider, name) = chosen(&providers, &choices, purpose)
        .ok_or_else(|| Error::MissingKey("AI is off. Add a provider in Settings, AI.".into()))?;
    Ok(Model { provider: provider.clone(), name })
}

/// The provider and model for a purpose: the chosen one if it is on, else the first that is.
pub fn chosen<'a>(providers: &[&'a Provider], choices: &AiChoices, purpose: Purpose) -> Option<(&'a Provider, String)> {
    let on = |provider: &&&Provider| provider.enabled && !provider.model.is_empty();
    let wanted = choices.models.get(&purpose).and_then(|choice| {
        let provider = providers.iter().filter(on).find(|provider| provider.id == choice.provider_id)?;
        Some((*provider, if choice.model.is_empty() { provider.model.clone() } else { choice.model.clone() }))
    });
    wanted.or_else(|| providers.iter().find(on).map(|provider| (*provider, provider.model.clone())))
}

/// Asks and passes each piece of the text on as it comes. A call that was stopped is a reply with what came of it.
pub async fn ask(app: &App, owner: UserId, model: &Model, prompt: Prompt, task: &Task<'_>) -> Result<Reply> {
    let provider = &model.provider;
    agreed(provider)?;
    ledger::within_limit(&app.db()?, provider, app.clock.now()).await?;
    let start = app.clock.now();
    let mut reply = Reply::new(&provider.name, &model.name);
    let sent = send(app, model, &prompt, task, &mut reply).await;
    let latency = app.clock.now() - start;
    let outcome = sent.map(|()| reply.finish);
    ledger::enter(app, owner, Call { provider, prompt: &prompt, reply: &reply, latency, outcome: &outcome }).await?;
    outcome?;
    if let Some(schema) = &prompt.schema {
        reply.settle_schema(schema);
    }
    Ok(reply)
}

async fn send(app: &App, model: &Model, prompt: &Prompt, task: &Task<'_>, reply: &mut Reply) -> Result<()> {
    let provider = &model.provider;
    // A server on this computer needs no key, so a keyring that fails matters only if the server asks for one.
    let key = app.secrets.get(&provider.key_name).await;
    let to = Addressee {
        base_url: &provider.base_url,
        model: &model.name,
        context_size: provider.context_size,
        schemas: model.quality().is_none_or(|quality| quality.schemas),
    };
    let route = Route { kind: provider.kind, to, key: key.as_ref().ok().and_then(Option::as_deref) };
    let sent = tokio::select! {
        sent = sending::send(app, route, prompt, task, reply) => Some(sent),
        () = task.cancelled.cancelled() => None,
    };
    match (sent, key) {
        (None, _) => {
            reply.finish = Finish::Stopped;
            Ok(())
        }
        (Some(Err(super::Failure::WrongKey)), Err(keyring)) => Err(keyring),
        (Some(sent), _) => sent.map_err(Into::into),
    }
}

/// Nothing is sent anywhere before the person agreed to it.
pub fn agreed(provider: &Provider) -> Result<()> {
    if provider.consented_at.is_some() {
        return Ok(());
    }
    let name = &provider.name;
    Err(Error::Forbidden(format!("Nothing was sent to {name}. See what would be, and agree to it, in Settings, AI.")))
}
