//! How things stand: which providers there are, what each may cost and has cost, and who would answer what.

use serde::Serialize;
use ts_rs::TS;

use super::{AiChoices, KeyState, ModelQuality, Provider, Purpose, asking, keys, ledger, store};
use crate::{
    App, Result,
    ids::{ProviderId, UserId},
    settings,
};

/// The key of the person's choices among the settings.
pub const CHOICES: &str = "ai_choices";

/// Everything about models that a screen may need.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Ai {
    pub providers: Vec<ProviderCard>,
    pub choices: AiChoices,
    /// Who would answer; a purpose for which nobody would is left out.
    pub ready: Vec<Ready>,
}

/// A provider and what else is known of it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProviderCard {
    pub provider: Provider,
    pub key: KeyState,
    /// Whether what is sent stays on this computer.
    pub is_local: bool,
    /// In the last 24 hours, in millionths of its currency.
    pub spent: i64,
    /// Of its own model.
    pub quality: Option<ModelQuality>,
}

/// Who answers for a purpose.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Ready {
    pub purpose: Purpose,
    pub provider_id: ProviderId,
    pub provider: String,
    pub model: String,
    pub is_local: bool,
    /// Whether the person has agreed to what is sent there.
    pub consented: bool,
}

pub async fn standing(app: &App, owner: UserId) -> Result<Ai> {
    let db = app.db()?;
    let choices: AiChoices = settings::get(&db, owner, CHOICES).await?.unwrap_or_default();
    let mut cards = Vec::new();
    for provider in store::all(&db, owner).await? {
        cards.push(ProviderCard {
            key: keys::state(app, &provider).await,
            is_local: provider.is_local(),
            spent: ledger::spent(&db, &provider, app.clock.now()).await?,
            quality: provider.quality_of(&provider.model),
            provider,
        });
    }
    let providers: Vec<&Provider> = cards.iter().map(|card| &card.provider).collect();
    let ready = Purpose::CHOSEN.into_iter().filter_map(|purpose| {
        let (provider, model) = asking::chosen(&providers, &choices, purpose)?;
        Some(Ready {
            purpose,
            provider_id: provider.id,
            provider: provider.name.clone(),
            is_local: provider.is_local(),
            consented: provider.consented_at.is_some(),
            model,
        })
    });
    let ready = ready.collect();
    Ok(Ai { ready, providers: cards, choices })
}
