//! Encryption of single fields, and keyed hashes to find them by.
//!
//! Promises: a sealed value opens only with its key and only in the table, row and column
//! that it was sealed for; the first byte names the key, so that keys can be changed
//! later. Refuses: showing keys in `Debug`.

use std::fmt;

use chacha20poly1305::aead::{Aead, Generate, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;

use super::key_file::Masters;

const NONCE_BYTES: usize = 24;

/// A column that holds sealed values.
#[derive(Clone, Copy)]
pub struct Column {
    pub table: &'static str,
    pub column: &'static str,
}

pub(super) const PATIENT_SENDER: Column = column("patient", "sender");
pub(super) const CONVERSATION_STATE: Column = column("conversation", "state");
pub(super) const MESSAGE_BODY: Column = column("message", "body");
pub(super) const REVISION_BODY: Column = column("message_revision", "body");
pub(super) const ENQUIRY_BODY: Column = column("enquiry", "body");
pub(super) const RED_FLAG_WORDS: Column = column("red_flag", "words");
pub(super) const REJECTED_RAW: Column = column("rejected_update", "raw");
pub(super) const STAFF_TOTP: Column = column("staff", "totp");
pub(super) const NOTE_BODY: Column = column("note", "body");
pub(super) const DRAFT_BODY: Column = column("draft", "body");
pub(super) const ENQUIRY_REVISION_BODY: Column = column("enquiry_revision", "body");
pub(super) const OUTBOX_BODY: Column = column("outbox", "body");
pub(super) const SEAL_CHECK: Column = column("seal_check", "sealed");

const fn column(table: &'static str, column: &'static str) -> Column {
    Column { table, column }
}

/// Seals and opens fields.
pub struct Sealer {
    /// The last one seals, all of them open.
    keys: Vec<(u8, XChaCha20Poly1305)>,
    /// For the audit, in the same order.
    signing: Vec<Hmac<Sha256>>,
    search: Hmac<Sha256>,
    /// For the ledger of erasures. It stays when keys change: what it hashed is gone.
    ledger: Hmac<Sha256>,
}

/// The value was sealed with another key or for another place, or is damaged.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value of {table}.{column} cannot be opened with this key")]
pub struct Unsealable {
    table: &'static str,
    column: &'static str,
}

impl Sealer {
    /// A sealer with these master keys by their ids, the one in use last.
    pub(super) fn new(masters: &Masters) -> Option<Self> {
        let (_, first) = masters.keys.first()?;
        let keys = masters.keys.iter();
        let ciphers = keys.clone().map(|(id, key)| (*id, derived_cipher(key)));
        let signing = keys.map(|(_, key)| keyed(&derive(key, b"enquiry-desk/audit/1")));
        Some(Self {
            keys: ciphers.collect(),
            signing: signing.collect(),
            search: keyed(&derive(first, b"enquiry-desk/search/1")),
            ledger: keyed(&masters.ledger_key()?),
        })
    }

    /// The id of the key in use: the first byte of what it seals.
    pub(super) fn key_in_use(&self) -> u8 {
        self.keys.last().map_or(0, |(id, _)| *id)
    }

    /// What the key in use signs a text with.
    pub(super) fn signature(&self, text: &str) -> Vec<u8> {
        self.signatures(text).pop().unwrap_or_default()
    }

    /// What each key would sign a text with, the one in use last.
    pub(super) fn signatures(&self, text: &str) -> Vec<Vec<u8>> {
        let signed = |key: &Hmac<Sha256>| hashed(key, "audit", text);
        self.signing.iter().map(signed).collect()
    }

    /// The hash by which the ledger of erasures knows somebody.
    pub(super) fn ledger_hash(&self, text: &str) -> Vec<u8> {
        hashed(&self.ledger, "erasure", text)
    }

    /// Key id, nonce, ciphertext.
    pub fn seal(&self, place: Column, row: Uuid, plain: &[u8]) -> Vec<u8> {
        let (id, cipher) = self.keys.last().expect("a sealer is made with a key");
        let nonce = XNonce::generate();
        let aad = bound_to(place, row);
        let payload = Payload {
            msg: plain,
            aad: &aad,
        };
        let sealed = cipher
            .encrypt(&nonce, payload)
            .expect("only a message of 256 GiB is too long to seal");
        let mut all = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        all.push(*id);
        all.extend_from_slice(&nonce);
        all.extend_from_slice(&sealed);
        all
    }

    /// What was sealed for this place.
    pub fn open(&self, place: Column, row: Uuid, sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        let Column { table, column } = place;
        self.try_open(place, row, sealed)
            .ok_or(Unsealable { table, column })
    }

    fn try_open(&self, place: Column, row: Uuid, sealed: &[u8]) -> Option<Vec<u8>> {
        let (key, rest) = sealed.split_first()?;
        let (nonce, msg) = rest.split_at_checked(NONCE_BYTES)?;
        let (_, cipher) = self.keys.iter().find(|(id, _)| id == key)?;
        let nonce = XNonce::try_from(nonce).ok()?;
        let aad = bound_to(place, row);
        cipher.decrypt(&nonce, Payload { msg, aad: &aad }).ok()
    }

    /// Like [`Self::open`], for text.
    pub fn open_text(&self, place: Column, row: Uuid, sealed: &[u8]) -> Result<String, Unsealable> {
        let Column { table, column } = place;
        let plain = self.open(place, row, sealed)?;
        String::from_utf8(plain).map_err(|_| Unsealable { table, column })
    }

    /// A hash that only the holder of the key can make; `purpose` keeps the same text in
    /// two columns from showing that it is the same.
    pub fn keyed_hash(&self, purpose: &str, text: &str) -> Vec<u8> {
        hashed(&self.search, purpose, text)
    }
}

fn hashed(key: &Hmac<Sha256>, purpose: &str, text: &str) -> Vec<u8> {
    let mut mac = key.clone();
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn derived_cipher(master: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&derive(master, b"enquiry-desk/seal/1").into())
}

/// The key of the ledger of erasures, as the first master makes it.
pub(super) fn ledger_key_of(master: &[u8; 32]) -> [u8; 32] {
    derive(master, b"enquiry-desk/erasure/1")
}

fn derive(master: &[u8; 32], purpose: &[u8]) -> [u8; 32] {
    let mut mac = keyed(master);
    mac.update(purpose);
    mac.finalize().into_bytes().into()
}

fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn bound_to(place: Column, row: Uuid) -> Vec<u8> {
    let mut bound = Vec::with_capacity(64);
    bound.extend_from_slice(place.table.as_bytes());
    bound.push(b'|');
    bound.extend_from_slice(row.as_bytes());
    bound.push(b'|');
    bound.extend_from_slice(place.column.as_bytes());
    bound
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(key: u8) -> Sealer {
        Sealer::new(&Masters::of(&[(1, [key; 32])])).unwrap()
    }

    #[test]
    fn a_sealed_value_opens_only_in_its_place() {
        let (here, elsewhere) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let sealed = sealer(7).seal(MESSAGE_BODY, here, b"tennis elbow");
        let check = |sealer: Sealer, place, row, opens: bool| {
            assert_eq!(sealer.open(place, row, &sealed).is_ok(), opens);
        };
        check(sealer(7), MESSAGE_BODY, here, true);
        check(sealer(8), MESSAGE_BODY, here, false);
        check(sealer(7), MESSAGE_BODY, elsewhere, false);
        check(sealer(7), REVISION_BODY, here, false);
    }

    #[test]
    fn damaged_values_are_told_and_never_panic() {
        let row = Uuid::from_u128(1);
        let sealed = sealer(7).seal(MESSAGE_BODY, row, b"text");
        for length in 0..sealed.len() {
            assert!(
                sealer(7)
                    .open(MESSAGE_BODY, row, &sealed[..length])
                    .is_err()
            );
        }
    }

    #[test]
    fn an_older_key_still_opens_what_it_sealed() {
        let row = Uuid::from_u128(1);
        let sealed = sealer(7).seal(MESSAGE_BODY, row, b"text");
        let both = Sealer::new(&Masters::of(&[(1, [7; 32]), (2, [8; 32])])).unwrap();
        assert_eq!(both.open(MESSAGE_BODY, row, &sealed).unwrap(), b"text");
        assert_eq!(both.seal(MESSAGE_BODY, row, b"text")[0], 2);
    }

    #[test]
    fn hashes_depend_on_key_purpose_and_text() {
        let hash = |key, purpose, text| sealer(key).keyed_hash(purpose, text);
        assert_eq!(hash(7, "phone", "1"), hash(7, "phone", "1"));
        assert_ne!(hash(7, "phone", "1"), hash(8, "phone", "1"));
        assert_ne!(hash(7, "phone", "1"), hash(7, "email", "1"));
    }
}
