//! Changing the key (P8): a fresh one, everything sealed anew, the one before dropped.
//!
//! ```text
//! key file   1          -> 1, 2               -> 2, ledger
//! database   all by 1   -> more and more by 2 -> all by 2
//! ```
//!
//! Promises: small transactions; whenever it is interrupted, both keys are in the file and
//! running it again goes on where it was; the key before is dropped once nothing needs it.
//! A backup from before needs the key file from before. Refuses: to sign an audit that does
//! not hold; to run beside a server, which would go on sealing with the key it knows - the
//! caller has opened the store for itself alone.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::audit::{self, Act, Broken, Entry};
use super::key_file::{self, KeyError};
use super::sealer::{
    CONVERSATION_STATE, Column, DRAFT_BODY, ENQUIRY_BODY, ENQUIRY_REVISION_BODY, MESSAGE_BODY,
    NOTE_BODY, OUTBOX_BODY, PATIENT_SENDER, RED_FLAG_WORDS, REJECTED_RAW, REVISION_BODY,
    SEAL_CHECK, STAFF_TOTP,
};
use super::{Sealer, Store, StoreError, Transaction, draft, enquiry, outbox, sql};

/// So many rows go in one transaction.
const PART: i64 = 200;

/// Columns whose seals are bound to the `id` of their row.
const PLACES: [Column; 11] = [
    PATIENT_SENDER,
    CONVERSATION_STATE,
    MESSAGE_BODY,
    REVISION_BODY,
    ENQUIRY_BODY,
    ENQUIRY_REVISION_BODY,
    RED_FLAG_WORDS,
    REJECTED_RAW,
    STAFF_TOTP,
    NOTE_BODY,
    KEPT_STATE,
];
/// A rejected update keeps a state as it stood in its conversation: sealed for that.
const KEPT_STATE: Column = Column {
    table: "rejected_update",
    column: "state",
};

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Values sealed anew by this run.
    pub sealed: u64,
    /// Values that no key opens: they stay as they are.
    pub unreadable: u64,
    /// What is wrong with the audit, which therefore is not signed with the new key.
    pub audit: Option<Broken>,
}

/// Why the key was not changed, or not to the end.
#[derive(Debug, thiserror::Error)]
pub enum RotationError {
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("keys are numbered up to 255, and this one is the last")]
    NoNumberLeft,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Changes the key of a store that nobody else has open. Afterwards the store must be
/// opened again.
pub async fn rotate(store: &Store, key: &Path, now: Timestamp) -> Result<Rotated, RotationError> {
    let mut masters = key_file::read(key)?;
    if masters.keys.len() == 1 {
        masters = masters
            .with_a_fresh_key()
            .ok_or(RotationError::NoNumberLeft)?;
        key_file::write(key, &masters)?;
    }
    let damaged = || KeyError::Damaged(key.to_owned());
    let both = Sealer::new(&masters).ok_or_else(damaged)?;
    let last = masters.with_the_last_key();
    let new = Sealer::new(&last).ok_or_else(damaged)?;
    let (both, new) = (store.with_keys(both.into()), store.with_keys(new.into()));
    let mut done = Rotated::default();
    for place in PLACES {
        seal_anew(&both, place, &mut done).await?;
    }
    seal_outbox(&both, &mut done).await?;
    seal_drafts(&both, &mut done).await?;
    hash_anew(&new).await?;
    done.audit = finish(&both, &new, now).await?;
    key_file::write(key, &last)?;
    store.fold_journal().await?;
    Ok(done)
}

async fn seal_anew(store: &Store, place: Column, done: &mut Rotated) -> Result<(), StoreError> {
    let Column { table, column } = place;
    let (owner, sealed_for) = match table {
        "rejected_update" if column == "state" => {
            ("coalesce(conversation_id, id)", CONVERSATION_STATE)
        }
        _ => ("id", place),
    };
    let select = format!(
        "SELECT id, {owner}, {column} FROM {table} WHERE id > $1 AND {column} IS NOT NULL \
         ORDER BY id LIMIT $2"
    );
    let update = format!("UPDATE {table} SET {column} = $1 WHERE id = $2");
    let mut after = Uuid::nil();
    loop {
        let mut tx = store.begin().await?;
        let part: Vec<(Uuid, Uuid, Vec<u8>)> = sql::query_as(AssertSqlSafe(select.clone()))
            .bind(after)
            .bind(PART)
            .fetch_all(tx.connection())
            .await?;
        let Some((last, ..)) = part.last() else {
            return Ok(());
        };
        after = *last;
        for (id, owner, sealed) in &part {
            if let Some(anew) = sealed_anew(&tx, sealed_for, *owner, sealed, done) {
                sql::query(AssertSqlSafe(update.clone()))
                    .bind(anew)
                    .bind(*id)
                    .execute(tx.connection())
                    .await?;
            }
        }
        tx.commit().await?;
    }
}

async fn seal_outbox(store: &Store, done: &mut Rotated) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    // Few rows: only those that wait and hang on no message.
    let found: Vec<(i64, Vec<u8>)> =
        sql::query_as("SELECT id, body FROM outbox WHERE body IS NOT NULL")
            .fetch_all(tx.connection())
            .await?;
    for (id, sealed) in found {
        if let Some(anew) = sealed_anew(&tx, OUTBOX_BODY, outbox::bound_to(id), &sealed, done) {
            sql::query("UPDATE outbox SET body = $1 WHERE id = $2")
                .bind(anew)
                .bind(id)
                .execute(tx.connection())
                .await?;
        }
    }
    tx.commit().await
}

async fn seal_drafts(store: &Store, done: &mut Rotated) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    // Few rows: what people at the desk are writing right now.
    let found: Vec<(Uuid, Uuid, Vec<u8>)> =
        sql::query_as("SELECT conversation_id, staff_id, body FROM draft")
            .fetch_all(tx.connection())
            .await?;
    for (conversation, member, sealed) in found {
        let row = draft::bound_to(conversation, member);
        if let Some(anew) = sealed_anew(&tx, DRAFT_BODY, row, &sealed, done) {
            sql::query("UPDATE draft SET body = $1 WHERE conversation_id = $2 AND staff_id = $3")
                .bind(anew)
                .bind(conversation)
                .bind(member)
                .execute(tx.connection())
                .await?;
        }
    }
    tx.commit().await
}

/// The value under the key in use; `None` where that is so already, or nothing opens it.
fn sealed_anew(
    tx: &Transaction,
    place: Column,
    row: Uuid,
    sealed: &[u8],
    done: &mut Rotated,
) -> Option<Vec<u8>> {
    let sealer = tx.sealer();
    if sealed.first() == Some(&sealer.key_in_use()) {
        return None;
    }
    match sealer.open(place, row, sealed) {
        Ok(plain) => {
            done.sealed += 1;
            Some(sealer.seal(place, row, &plain))
        }
        Err(_) => {
            done.unreadable += 1;
            None
        }
    }
}

/// The hashes of the search, by the new key alone.
async fn hash_anew(store: &Store) -> Result<(), StoreError> {
    let mut after = Uuid::nil();
    loop {
        let mut tx = store.begin().await?;
        let part: Vec<(Uuid, Vec<u8>)> =
            sql::query_as("SELECT id, body FROM enquiry WHERE id > $1 ORDER BY id LIMIT $2")
                .bind(after)
                .bind(PART)
                .fetch_all(tx.connection())
                .await?;
        let Some((last, _)) = part.last() else {
            return Ok(());
        };
        after = *last;
        for (id, sealed) in &part {
            // One that nothing opens is found by nothing either.
            if let Ok(enquiry) = enquiry::opened(tx.sealer(), *id, sealed) {
                enquiry::hash_anew(&mut tx, *id, &enquiry).await?;
            }
        }
        tx.commit().await?;
    }
}

/// The proof of the key, and the signatures of the audit.
async fn finish(both: &Store, new: &Store, now: Timestamp) -> Result<Option<Broken>, StoreError> {
    let mut tx = both.read().await?;
    let broken = audit::verify(&mut tx).await?.err();
    let known: Option<Vec<u8>> = sql::query_scalar("SELECT sealed FROM seal_check WHERE id = 1")
        .fetch_optional(tx.connection())
        .await?;
    let plain = match known {
        Some(sealed) => Some(tx.sealer().open(SEAL_CHECK, Uuid::nil(), &sealed)?),
        None => None,
    };
    tx.roll_back().await?;
    let mut tx = new.begin().await?;
    if let Some(plain) = plain {
        let sealed = tx.sealer().seal(SEAL_CHECK, Uuid::nil(), &plain);
        sql::query("UPDATE seal_check SET sealed = $1 WHERE id = 1")
            .bind(sealed)
            .execute(tx.connection())
            .await?;
    }
    if broken.is_none() {
        audit::sign_anew(&mut tx).await?;
    }
    let key = tx.sealer().key_in_use();
    let detail = serde_json::json!({ "key": key });
    let entry = Entry::by_operator(Act::KeyRotated, None, now, detail);
    audit::append(&mut tx, &entry).await?;
    tx.commit().await?;
    Ok(broken)
}

impl Store {
    /// The same store with other keys.
    fn with_keys(&self, sealer: Arc<Sealer>) -> Self {
        let mut other = self.clone();
        other.set_sealer(sealer);
        other
    }
}
