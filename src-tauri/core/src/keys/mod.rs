//! What opens an encrypted vault: one random key, and slots that each wrap it for somebody who may have it. This module
//! wraps and unwraps; when a vault is encrypted, and whom it is opened for, is decided in [`crate::locking`].

mod code;
mod file;
mod slot;

use std::{path::Path, sync::Arc};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use zeroize::Zeroizing;

pub use code::RecoveryCode;
pub use file::{bytes, exist, forget, of_bytes, read, write};
pub use slot::Slot;

use crate::{Error, Result, choices::choices, clock::Randomness, ids::UserId};

choices! {
    /// Who a slot is for.
    SlotKind {
        /// One person's password.
        #[default]
        Password,
        /// The code on paper.
        Recovery,
        /// This computer's keyring: a convenience, never the only way in.
        Device,
    }
}

/// A password as it was typed: never shown, and overwritten when it is no longer needed.
#[derive(Clone, Deserialize, TS)]
#[serde(from = "String")]
#[ts(type = "string")]
pub struct Password(Zeroizing<String>);

/// The fewest characters of a new password: whoever has the file may try as often as they like.
const SHORTEST_PASSWORD: usize = 10;
const LONGEST_PASSWORD: usize = 1000;

impl From<String> for Password {
    /// The same letters may be composed differently on another keyboard.
    fn from(typed: String) -> Self {
        use unicode_normalization::UnicodeNormalization;
        let typed = Zeroizing::new(typed);
        Self(Zeroizing::new(typed.nfc().collect()))
    }
}

impl Password {
    /// Fails unless it may become a password.
    pub fn checked(self) -> Result<Self> {
        let length = self.0.chars().count();
        if length < SHORTEST_PASSWORD {
            let words = format!("Take at least {SHORTEST_PASSWORD} characters. A sentence is easy to keep in mind.");
            return Err(Error::invalid("password", words));
        }
        if length > LONGEST_PASSWORD {
            return Err(Error::invalid("password", format!("Take at most {LONGEST_PASSWORD} characters.")));
        }
        Ok(self)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// The key of a vault's database: 32 random bytes, overwritten when the last holder lets go.
#[derive(Clone, PartialEq)]
pub struct DataKey(Arc<Zeroizing<[u8; 32]>>);

impl DataKey {
    pub fn made(random: &Randomness) -> Self {
        Self(Arc::new(Zeroizing::new(random.bytes())))
    }

    fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self(Arc::new(Zeroizing::new(bytes.try_into().ok()?))))
    }

    /// As SQLCipher takes a raw key, where a value is bound.
    pub fn spelled(&self) -> Zeroizing<String> {
        use std::fmt::Write;
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0.iter() {
            // Writing to a string never fails.
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// The slots of one vault, as `keys.json` keeps them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keys {
    /// Names the vault and its key: slots of another vault, or of the key before this one, never fit.
    vault: Uuid,
    slots: Vec<Slot>,
}

/// What somebody knows or has.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A person's password; nobody named is whoever was there first.
    Password(Option<UserId>, Password),
    Code(RecoveryCode),
    Device(Zeroizing<[u8; 32]>),
}

impl Keys {
    pub fn new(random: &Randomness) -> Self {
        let vault = uuid::Builder::from_random_bytes(random.bytes()).into_uuid();
        Self { vault, slots: Vec::new() }
    }

    pub fn vault(&self) -> Uuid {
        self.vault
    }

    /// Gives a slot, in the place of the one of the same name.
    pub async fn give(
        &mut self,
        credential: Credential,
        to: Option<UserId>,
        key: &DataKey,
        random: &Randomness,
    ) -> Result<()> {
        let slot = Slot::made(self.vault, credential, to, key.clone(), random).await?;
        self.slots.retain(|other| other.name != slot.name);
        self.slots.push(slot);
        Ok(())
    }

    /// The key, if the credential opens a slot, and whose slot it is. The work is the same whether there is such a slot or not.
    pub async fn open(&self, credential: Credential) -> Result<Option<(DataKey, Option<UserId>)>> {
        let found = self.slots.iter().find(|slot| slot.is_meant_by(&credential)).cloned();
        Slot::open(found, self.vault, credential).await
    }

    /// Takes the device's slot away; the others only ever change.
    pub fn take_device(&mut self) {
        self.slots.retain(|slot| slot.kind != SlotKind::Device);
    }

    pub fn has(&self, kind: SlotKind) -> bool {
        self.slots.iter().any(|slot| slot.kind == kind)
    }

    pub fn has_password(&self, user: UserId) -> bool {
        self.slots.iter().any(|slot| slot.name == slot::of_user(user))
    }

    /// Fails unless somebody who forgets one thing still has another way in.
    pub fn must_have_two_ways(&self) -> Result<()> {
        if self.has(SlotKind::Password) && self.has(SlotKind::Recovery) {
            return Ok(());
        }
        Err(Error::internal("a vault is encrypted only with a password and a recovery code"))
    }
}

/// Whether a file is an encrypted database as far as its first bytes tell; nothing if there is no such file or it is empty.
pub fn is_encrypted(database: &Path) -> Option<bool> {
    use std::io::Read;
    let mut head = [0; 16];
    let mut file = std::fs::File::open(database).ok()?;
    if file.metadata().ok()?.len() == 0 {
        return None;
    }
    Some(file.read_exact(&mut head).is_err() || &head != b"SQLite format 3\0")
}
