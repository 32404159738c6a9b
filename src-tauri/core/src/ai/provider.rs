//! Who may be asked: providers as the person names them, and which of them answers what. Keys are not here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    Error, Result, check,
    choices::choices,
    clock::Instant,
    ids::ProviderId,
    record::{Fields, record},
};

choices! {
    /// The wire format a provider speaks.
    ProviderKind {
        #[default]
        OpenaiCompatible,
        Anthropic,
        Gemini,
        Ollama,
    }
}

/// What a model is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Trying a provider out.
    Test,
    Coach,
    AnalyseJob,
}

impl Purpose {
    /// Those a person can choose a model for.
    pub const CHOSEN: [Self; 2] = [Self::Coach, Self::AnalyseJob];
}

record! {
    /// A model server or service the person named.
    Provider(ProviderId) in "providers";
    fields ProviderFields {
        name: String,
        kind: ProviderKind,
        /// Where the API begins, such as `http://localhost:11434/v1`.
        base_url: String,
        /// The model that answers unless another is chosen for a purpose.
        model: String,
        enabled: bool,
        /// In tokens.
        context_size: Option<i32>,
        /// In millionths of the currency for a million tokens read.
        input_price: Option<i64>,
        /// In millionths of the currency for a million tokens written.
        output_price: Option<i64>,
        /// ISO 4217.
        currency: Option<String>,
        /// In millionths of the currency, for any 24 hours.
        daily_limit: Option<i64>,
    }
    kept {
        /// The name of its key in the keyring.
        #[serde(skip)]
        key_name: String,
        /// When the person agreed to what is sent there.
        consented_at: Option<Instant>,
        /// What the last test found.
        quality: Option<Value>,
    }
}

/// What a model was found able to do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ModelQuality {
    pub schema_version: u32,
    pub tested_at: Instant,
    pub model: String,
    /// Whether it can be held to a JSON Schema.
    pub schemas: bool,
    /// Whether it calls tools.
    pub tools: bool,
    pub tokens_per_second: Option<f64>,
}

impl Fields for ProviderFields {
    fn checked(self) -> Result<Self> {
        let base_url = check::url("base_url", Some(self.base_url))?.unwrap_or_default();
        let base_url = base_url.trim_end_matches('/');
        let base_url = ["/chat/completions", "/messages", "/api/chat"]
            .iter()
            .fold(base_url, |url, end| url.strip_suffix(end).unwrap_or(url))
            .to_owned();
        if base_url.is_empty() {
            return Err(Error::invalid("base_url", "Give the server's address, such as http://localhost:11434/v1."));
        }
        let model = check::line("model", Some(self.model))?.unwrap_or_default();
        if self.enabled && model.is_empty() {
            return Err(Error::invalid("model", "Choose a model before you switch this on."));
        }
        if model.contains(['?', '#']) || model.contains("..") {
            return Err(Error::invalid("model", "Give the model's name as the server knows it."));
        }
        check::within("context_size", self.context_size, 512, 10_000_000)?;
        check::within("input_price", self.input_price, 0, i64::MAX / 1_000_000)?;
        check::within("output_price", self.output_price, 0, i64::MAX / 1_000_000)?;
        check::within("daily_limit", self.daily_limit, 0, i64::MAX)?;
        let currency = check::currency("currency", self.currency)?;
        if self.daily_limit.is_some() && (self.input_price.is_none() || self.output_price.is_none()) {
            return Err(Error::invalid("input_price", "Give both prices, or what is spent cannot be counted."));
        }
        if currency.is_none() && (self.input_price.is_some() || self.output_price.is_some()) {
            return Err(Error::invalid("currency", "Say in which currency the prices are, such as USD."));
        }
        Ok(Self { name: check::required("name", "a name", &self.name)?, base_url, model, currency, ..self })
    }
}

impl Provider {
    /// The host it is reached at.
    pub fn host(&self) -> String {
        host(&self.base_url)
    }

    /// Whether what is sent stays on this computer.
    pub fn is_local(&self) -> bool {
        let host = self.host();
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
        host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    }

    /// What the last test found of this model.
    pub fn quality_of(&self, model: &str) -> Option<ModelQuality> {
        let quality: ModelQuality = serde_json::from_value(self.quality.clone()?).ok()?;
        (quality.model == model).then_some(quality)
    }

    /// What so many tokens cost, in millionths of the currency.
    pub fn cost(&self, input_tokens: i64, output_tokens: i64) -> Option<i64> {
        let part = |tokens: i64, price: i64| (i128::from(tokens) * i128::from(price) + 999_999) / 1_000_000;
        i64::try_from(part(input_tokens, self.input_price?) + part(output_tokens, self.output_price?)).ok()
    }
}

pub fn host(url: &str) -> String {
    reqwest::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// What the person chose about models.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AiChoices {
    /// Whether the ledger keeps what was asked and answered.
    pub keep_text: bool,
    /// Who answers what; for the rest the first provider that is on, with its model.
    pub models: BTreeMap<Purpose, ChosenModel>,
}

/// A model of a provider.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChosenModel {
    pub provider_id: ProviderId,
    /// Empty: the provider's own.
    pub model: String,
}
