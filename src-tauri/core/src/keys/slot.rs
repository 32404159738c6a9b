//! One slot: the vault's key wrapped with XChaCha20-Poly1305 under a key that somebody's secret gives. What is wrapped
//! names its vault, slot, kind and version, so that no slot can be taken for another.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine, prelude::BASE64_STANDARD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Credential, DataKey, SlotKind, file::FORMAT};
use crate::{Error, Result, clock::Randomness, ids::UserId};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slot {
    /// `password:<user>`, `recovery` or `device`.
    pub name: String,
    pub kind: SlotKind,
    /// How a secret becomes a key; a device's secret is one.
    derivation: Option<Derivation>,
    nonce: Base64,
    wrapped: Base64,
}

/// Argon2id, with its cost beside the salt so that a later version may ask for more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Derivation {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: Base64,
}

/// 64 MiB and three passes: about a fifth of a second here, and as much for every guess of somebody who has the file.
/// Builds for development take a sixteenth of it, since tests unlock hundreds of vaults.
const MEMORY_KIB: u32 = if cfg!(debug_assertions) { 4 * 1024 } else { 64 * 1024 };
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// A file that asks for more than this was not written by us.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 32;
const MOST_LANES: u32 = 16;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Base64(Vec<u8>);

impl TryFrom<String> for Base64 {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        BASE64_STANDARD.decode(text).map(Self)
    }
}

impl From<Base64> for String {
    fn from(Base64(bytes): Base64) -> Self {
        BASE64_STANDARD.encode(bytes)
    }
}

pub fn of_user(user: UserId) -> String {
    format!("password:{user}")
}

impl Slot {
    pub(super) async fn made(
        vault: Uuid,
        credential: Credential,
        to: Option<UserId>,
        key: DataKey,
        random: &Randomness,
    ) -> Result<Self> {
        let (name, kind) = match (&credential, to) {
            (Credential::Password(..), Some(user)) => (of_user(user), SlotKind::Password),
            (Credential::Password(..), None) => return Err(Error::internal("a password is somebody's")),
            (Credential::Code(_), _) => ("recovery".to_owned(), SlotKind::Recovery),
            (Credential::Device(_), _) => ("device".to_owned(), SlotKind::Device),
        };
        let derivation = (kind != SlotKind::Device).then(|| Derivation::new(random.bytes::<16>().to_vec()));
        let nonce = random.bytes::<24>();
        let mut slot = Self { name, kind, derivation, nonce: Base64(nonce.to_vec()), wrapped: Base64(Vec::new()) };
        blocking(move || {
            let opener = slot.opener(&credential)?;
            let bound = slot.bound(vault);
            let payload = Payload { msg: &key.0[..], aad: &bound };
            let wrapped = opener.encrypt(&XNonce::from(nonce), payload);
            slot.wrapped = Base64(wrapped.map_err(|_| Error::internal("a key could not be wrapped"))?);
            Ok(slot)
        })
        .await
    }

    pub(super) async fn open(
        found: Option<Self>,
        vault: Uuid,
        credential: Credential,
    ) -> Result<Option<(DataKey, Option<UserId>)>> {
        blocking(move || {
            let Some(slot) = found else {
                // Who asks for somebody who is not there must not learn it from the time it takes.
                if !matches!(credential, Credential::Device(_)) {
                    Derivation::new(vec![0; 16]).key(secret(&credential))?;
                }
                return Ok(None);
            };
            let opener = slot.opener(&credential)?;
            let bound = slot.bound(vault);
            let Ok(nonce) = <[u8; 24]>::try_from(&slot.nonce.0[..]) else { return Ok(None) };
            let opened = opener.decrypt(&XNonce::from(nonce), Payload { msg: &slot.wrapped.0, aad: &bound });
            let key = opened.ok().map(Zeroizing::new).and_then(|bytes| DataKey::of(&bytes));
            Ok(key.map(|key| (key, slot.user())))
        })
        .await
    }

    pub(super) fn is_meant_by(&self, credential: &Credential) -> bool {
        match credential {
            Credential::Password(Some(user), _) => self.name == of_user(*user),
            Credential::Password(None, _) => self.kind == SlotKind::Password,
            Credential::Code(_) => self.kind == SlotKind::Recovery,
            Credential::Device(_) => self.kind == SlotKind::Device,
        }
    }

    fn user(&self) -> Option<UserId> {
        let id = self.name.strip_prefix("password:")?;
        Uuid::parse_str(id).ok().map(Into::into)
    }

    /// What the wrapped key is bound to, each part with an end of its own.
    fn bound(&self, vault: Uuid) -> Vec<u8> {
        let kind = match self.kind {
            SlotKind::Password => "password",
            SlotKind::Recovery => "recovery",
            SlotKind::Device => "device",
        };
        format!("{vault}\0{}\0{kind}\0{FORMAT}\0", self.name).into_bytes()
    }

    fn opener(&self, credential: &Credential) -> Result<XChaCha20Poly1305> {
        let key = match &self.derivation {
            Some(derivation) => derivation.key(secret(credential))?,
            None => Zeroizing::new(secret(credential).try_into().map_err(Error::internal)?),
        };
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}

impl Derivation {
    fn new(salt: Vec<u8>) -> Self {
        Self { memory_kib: MEMORY_KIB, passes: PASSES, lanes: LANES, salt: Base64(salt) }
    }

    fn key(&self, secret: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let is_sane = self.memory_kib <= MOST_MEMORY_KIB && self.passes <= MOST_PASSES && self.lanes <= MOST_LANES;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok().filter(|_| is_sane);
        let params = params.ok_or_else(super::file::damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, &self.salt.0, &mut *key)
            .map_err(|_| super::file::damaged())?;
        Ok(key)
    }
}

fn secret(credential: &Credential) -> &[u8] {
    match credential {
        Credential::Password(_, password) => password.as_bytes(),
        Credential::Code(code) => code.as_bytes(),
        Credential::Device(bytes) => &bytes[..],
    }
}

/// Away from what draws the window: deriving a key takes a fifth of a second on purpose.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}
