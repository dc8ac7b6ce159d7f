//! The chain: what a row's hash covers, who signs its end, and whether all of it holds.

use sha2::{Digest, Sha256};
use sqlx::FromRow;
use uuid::Uuid;

use crate::store::hex::digits;
use crate::store::{Sealer, StoreError, Transaction, sql};

/// How many rows are read at a time.
const PART: i64 = 1000;

/// A row as it stands.
#[derive(Clone, FromRow)]
pub(super) struct Row {
    pub number: i64,
    pub at: i64,
    pub actor: String,
    pub staff_id: Option<Uuid>,
    pub act: String,
    pub subject: Option<Uuid>,
    pub detail: String,
    pub hash: String,
}

impl Row {
    /// The hash that the row must have after a row with the hash `before`. As JSON, in
    /// which no two rows look the same.
    pub fn hashed(&self, before: &str) -> String {
        let all = serde_json::json!([
            before,
            self.number,
            self.at,
            self.actor,
            self.staff_id,
            self.act,
            self.subject,
            self.detail
        ]);
        digits(&Sha256::digest(all.to_string()))
    }
}

/// An audit that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many rows there are.
    pub rows: i64,
    /// How many were pruned.
    pub pruned: i64,
}

/// What is wrong, and where; the number is that of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    #[error("row {0} is missing")]
    Missing(i64),
    #[error("row {0} was changed, or one before it")]
    Changed(i64),
    #[error("the audit ends at row {found}, and row {expected} was its last one")]
    Shortened { found: i64, expected: i64 },
    #[error("the end of the audit after row {0} is not signed with this key")]
    Head(i64),
    #[error("the checkpoint at row {0} is not signed with this key")]
    Checkpoint(i64),
}

/// Whether every row is there and as it was written.
pub async fn verify(tx: &mut Transaction) -> Result<Result<Verified, Broken>, StoreError> {
    let (pruned, mut before) = match start(tx).await? {
        Ok(start) => start,
        Err(broken) => return Ok(Err(broken)),
    };
    let (head, hash, seal): (i64, String, String) =
        sql::query_as("SELECT number, hash, seal FROM audit_head WHERE id = 1")
            .fetch_one(tx.connection())
            .await?;
    let mut last = pruned;
    loop {
        let part = rows_after(tx, last).await?;
        if part.is_empty() {
            break;
        }
        for row in part {
            if row.number != last + 1 {
                return Ok(Err(Broken::Missing(last + 1)));
            }
            if row.hash != row.hashed(&before) {
                return Ok(Err(Broken::Changed(row.number)));
            }
            (last, before) = (row.number, row.hash);
        }
    }
    if last != head {
        let (found, expected) = (last, head);
        return Ok(Err(Broken::Shortened { found, expected }));
    }
    if hash != before || !is_sound_head(tx.sealer(), head, &hash, &seal) {
        return Ok(Err(Broken::Head(head)));
    }
    let rows = last - pruned;
    Ok(Ok(Verified { rows, pruned }))
}

/// Where the chain begins: after the last checkpoint, which must be signed.
pub(super) async fn start(
    tx: &mut Transaction,
) -> Result<Result<(i64, String), Broken>, StoreError> {
    let found: Option<(i64, String, i64, String)> = sql::query_as(
        "SELECT number, hash, at, seal FROM audit_checkpoint ORDER BY number DESC LIMIT 1",
    )
    .fetch_optional(tx.connection())
    .await?;
    let Some((number, hash, at, seal)) = found else {
        return Ok(Ok((0, String::new())));
    };
    if !is_signed(tx.sealer(), &checkpoint_text(number, &hash, at), &seal) {
        return Ok(Err(Broken::Checkpoint(number)));
    }
    Ok(Ok((number, hash)))
}

pub(super) async fn rows_after(tx: &mut Transaction, number: i64) -> Result<Vec<Row>, StoreError> {
    Ok(sql::query_as(
        "SELECT number, at, actor, staff_id, act, subject, detail, hash FROM audit \
         WHERE number > $1 ORDER BY number LIMIT $2",
    )
    .bind(number)
    .bind(PART)
    .fetch_all(tx.connection())
    .await?)
}

pub(super) async fn sign_head(
    tx: &mut Transaction,
    number: i64,
    hash: &str,
) -> Result<(), StoreError> {
    let seal = signature(tx.sealer(), &head_text(number, hash));
    sql::query("UPDATE audit_head SET hash = $1, seal = $2 WHERE id = 1")
        .bind(hash.to_owned())
        .bind(seal)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Signs the beginning of a chain of which there is nothing yet. Each account leaves a row,
/// so where there is one and no chain, the chain was taken away.
pub(in crate::store) async fn begin(tx: &mut Transaction) -> Result<(), StoreError> {
    let untouched: bool = sql::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM audit_head WHERE id = 1 AND number = 0 AND hash = '' \
         AND seal = '') AND NOT EXISTS (SELECT 1 FROM staff) AND NOT EXISTS \
         (SELECT 1 FROM audit)",
    )
    .fetch_one(tx.connection())
    .await?;
    if untouched {
        sign_head(tx, 0, "").await?;
    }
    Ok(())
}

/// Whether the end of the chain is signed.
pub(super) fn is_sound_head(sealer: &Sealer, number: i64, hash: &str, seal: &str) -> bool {
    is_signed(sealer, &head_text(number, hash), seal)
}

pub(super) async fn leave_head_unsigned(
    tx: &mut Transaction,
    hash: &str,
) -> Result<(), StoreError> {
    sql::query("UPDATE audit_head SET hash = $1, seal = 'unsigned' WHERE id = 1")
        .bind(hash.to_owned())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Signs the end and all checkpoints with the key in use: the one before goes.
pub(in crate::store) async fn sign_anew(tx: &mut Transaction) -> Result<(), StoreError> {
    let (number, hash): (i64, String) =
        sql::query_as("SELECT number, hash FROM audit_head WHERE id = 1")
            .fetch_one(tx.connection())
            .await?;
    sign_head(tx, number, &hash).await?;
    let all: Vec<(i64, String, i64)> =
        sql::query_as("SELECT number, hash, at FROM audit_checkpoint")
            .fetch_all(tx.connection())
            .await?;
    for (number, hash, at) in all {
        let seal = checkpoint_signature(tx.sealer(), number, &hash, at);
        sql::query("UPDATE audit_checkpoint SET seal = $1 WHERE number = $2")
            .bind(seal)
            .bind(number)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

pub(super) fn checkpoint_signature(sealer: &Sealer, number: i64, hash: &str, at: i64) -> String {
    signature(sealer, &checkpoint_text(number, hash, at))
}

fn head_text(number: i64, hash: &str) -> String {
    format!("head|{number}|{hash}")
}

fn checkpoint_text(number: i64, hash: &str, at: i64) -> String {
    format!("checkpoint|{number}|{hash}|{at}")
}

fn signature(sealer: &Sealer, text: &str) -> String {
    digits(&sealer.signature(text))
}

fn is_signed(sealer: &Sealer, text: &str, seal: &str) -> bool {
    let mut known = sealer.signatures(text).into_iter();
    known.any(|one| digits(&one) == seal)
}
