//! Pruning: old rows go, and a signed checkpoint stays in their place.

use jiff::Timestamp;

use super::chain::{Broken, checkpoint_signature, rows_after, start};
use crate::store::columns::micros;
use crate::store::{StoreError, Transaction, sql};

/// What became of old rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pruned {
    /// So many went.
    Rows(i64),
    /// The rows to go were tampered with: they stay, so that it can be seen.
    Broken(Broken),
}

/// Prunes the oldest rows as far as they were written at `until` or earlier.
pub async fn prune(
    tx: &mut Transaction,
    until: Timestamp,
    now: Timestamp,
) -> Result<Pruned, StoreError> {
    let (begun, mut before) = match start(tx).await? {
        Ok(start) => start,
        Err(broken) => return Ok(Pruned::Broken(broken)),
    };
    let mut last = begun;
    'parts: loop {
        let part = rows_after(tx, last).await?;
        if part.is_empty() {
            break;
        }
        for row in part {
            // Later rows stay even if a clock that was set back made them look older.
            if row.at > micros(until) {
                break 'parts;
            }
            if row.number != last + 1 {
                return Ok(Pruned::Broken(Broken::Missing(last + 1)));
            }
            if row.hash != row.hashed(&before) {
                return Ok(Pruned::Broken(Broken::Changed(row.number)));
            }
            (last, before) = (row.number, row.hash);
        }
    }
    if last == begun {
        return Ok(Pruned::Rows(0));
    }
    let at = micros(now);
    let seal = checkpoint_signature(tx.sealer(), last, &before, at);
    sql::query("INSERT INTO audit_checkpoint (number, hash, at, seal) VALUES ($1, $2, $3, $4)")
        .bind(last)
        .bind(before)
        .bind(at)
        .bind(seal)
        .execute(tx.connection())
        .await?;
    sql::query("DELETE FROM audit WHERE number <= $1")
        .bind(last)
        .execute(tx.connection())
        .await?;
    sql::query("DELETE FROM audit_checkpoint WHERE number < $1")
        .bind(last)
        .execute(tx.connection())
        .await?;
    Ok(Pruned::Rows(last - begun))
}
